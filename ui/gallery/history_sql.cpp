#include "ui/gallery/history_sql.h"

#include "darkroom/base/error.h"

#include <QCoreApplication>
#include <QSqlError>

namespace darkroom::ui {

namespace {

// SQLite's codes of results; extended ones have more bits.
constexpr int kPrimaryCode = 0xff;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kCorrupt = 11;
constexpr int kNotADatabase = 26;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryDatabase)
};

int codeOf(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & kPrimaryCode;
}

} // namespace

bool tellsDamage(const QSqlError& error)
{
    return codeOf(error) == kCorrupt || codeOf(error) == kNotADatabase;
}

void refuse(const QSqlDatabase& database, const QSqlError& error)
{
    const QString file = database.databaseName();
    const int code = codeOf(error);
    const QString sentence = tellsDamage(error)
        ? Texts::tr("The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.").arg(file)
        : code == kBusy || code == kLocked
        ? Texts::tr("Another program holds the history %1. Close that program, then try again.").arg(file)
        : Texts::tr("The history %1 can't be used: %2. Check that its folder can be written and the disk is not full.")
              .arg(file, error.databaseText().isEmpty() ? error.text() : error.databaseText());
    throw Error(ErrorKind::File, sentence.toStdString());
}

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

bool next(QSqlDatabase& database, QSqlQuery& query)
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        refuse(database, query.lastError());
    }
    return false;
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
