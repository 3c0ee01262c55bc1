#include "ui/gallery/history_sql.h"

#include "darkroom/base/error.h"

#include <QSqlError>

namespace darkroom::ui {

namespace {

[[noreturn]] void refuse(const QSqlDatabase& database, const QSqlError& error)
{
    throw Error(ErrorKind::File,
        "The history in " + database.databaseName().toStdString() + " can't be used: " + error.text().toStdString()
            + ". Check that its folder can be written and the disk is not full.");
}

} // namespace

QSqlQuery run(QSqlDatabase& database, const QString& statement, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        refuse(database, query.lastError());
    }
    for (const QVariant& value : values) {
        // Qt makes NULL of a string that was never set; here it is an empty one.
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QLatin1String("")) : value);
    }
    if (!query.exec()) {
        refuse(database, query.lastError());
    }
    return query;
}

Transaction::Transaction(QSqlDatabase& database)
    : m_database(database)
{
    if (!m_database.transaction()) {
        refuse(m_database, m_database.lastError());
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.rollback();
    }
}

void Transaction::commit()
{
    if (!m_database.commit()) {
        refuse(m_database, m_database.lastError());
    }
    m_open = false;
}

} // namespace darkroom::ui
