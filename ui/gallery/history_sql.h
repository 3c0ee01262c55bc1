#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace darkroom::ui {

/// Runs one statement with its values in the order of the question marks; throws Error{File} with what SQLite says.
QSqlQuery run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {});

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
