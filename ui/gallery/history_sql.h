#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

class QSqlError;

namespace darkroom::ui {

/// Throws Error{File}: what SQLite refused, in the language that is shown, and what to do.
[[noreturn]] void refuse(const QSqlDatabase& database, const QSqlError& error);

/// Whether it says that the file is damaged or no database; otherwise it tells nothing about the file.
bool tellsDamage(const QSqlError& error);

/// Runs one statement with its values in the order of the question marks; throws as refuse() does.
QSqlQuery run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {});

/// Goes to the next row; false: there is none. Throws as refuse() does, where QSqlQuery::next would call a fault the end.
bool next(QSqlDatabase& database, QSqlQuery& query);

/// Several statements that happen together or not at all: rolled back unless commit() was reached.
class Transaction {
public:
    explicit Transaction(QSqlDatabase& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    QSqlDatabase& m_database;
    bool m_open = true;
};

} // namespace darkroom::ui
