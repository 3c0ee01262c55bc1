#include "ui/gallery/history_schema.h"

#include "darkroom/base/error.h"
#include "ui/gallery/history_sql.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>

namespace darkroom::ui {

namespace {

/// pictures   one row a picture file; `modified` and `bytes` tell whether the file must be read again, `words` is what a search looks through,
///            `missing` is 1 while no file is known; seeds are text, since SQLite has no unsigned 64 bits. `parent` is the hash of the picture
///            that it was made from, `parent_path` its file as it was called then, `parent_step` the first step that is its own.
constexpr std::array kFirstVersion = {
    "CREATE TABLE pictures ("
    " id INTEGER PRIMARY KEY,"
    " path TEXT NOT NULL UNIQUE,"
    " sha256 TEXT NOT NULL,"
    " bytes INTEGER NOT NULL,"
    " modified INTEGER NOT NULL,"
    " request TEXT NOT NULL DEFAULT '',"
    " prompt TEXT NOT NULL DEFAULT '',"
    " class TEXT NOT NULL DEFAULT '',"
    " model TEXT NOT NULL DEFAULT '',"
    " model_hash TEXT NOT NULL DEFAULT '',"
    " w REAL NOT NULL DEFAULT 0,"
    " seed TEXT NOT NULL DEFAULT '0',"
    " sampler TEXT NOT NULL DEFAULT '',"
    " steps INTEGER NOT NULL DEFAULT 0,"
    " width INTEGER NOT NULL DEFAULT 0,"
    " height INTEGER NOT NULL DEFAULT 0,"
    " time INTEGER NOT NULL,"
    " parent TEXT NOT NULL DEFAULT '',"
    " parent_path TEXT NOT NULL DEFAULT '',"
    " parent_step INTEGER NOT NULL DEFAULT 0,"
    " stars INTEGER NOT NULL DEFAULT 0,"
    " tags TEXT NOT NULL DEFAULT '',"
    " trash_path TEXT NOT NULL DEFAULT '',"
    " missing INTEGER NOT NULL DEFAULT 0,"
    " words TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX pictures_by_hash ON pictures (sha256)",
    "CREATE INDEX pictures_by_time ON pictures (time DESC, id DESC)",
};

/// parent_kind  "branch" where it left the other's run; anything else where it began from the other's pixels, or from none.
constexpr std::array kSecondVersion = {
    "ALTER TABLE pictures ADD COLUMN parent_kind TEXT NOT NULL DEFAULT ''",
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryDatabase)
};

template <std::size_t Count>
void raise(QSqlDatabase& database, const std::array<const char*, Count>& statements, int version)
{
    for (const char* statement : statements) {
        run(database, QString::fromLatin1(statement));
    }
    run(database, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace

void prepareHistory(QSqlDatabase& database)
{
    QSqlQuery query = run(database, QStringLiteral("PRAGMA user_version"));
    const int version = next(database, query) ? query.value(0).toInt() : 0;
    query.finish();
    if (version > kHistoryVersion) {
        const QString sentence =
            Texts::tr("%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.");
        throw Error(ErrorKind::Format, sentence.arg(database.databaseName()).arg(version).arg(kHistoryVersion).toStdString());
    }
    if (version == kHistoryVersion) {
        return;
    }
    Transaction transaction(database);
    if (version < 1) {
        raise(database, kFirstVersion, 1);
    }
    if (version < 2) {
        raise(database, kSecondVersion, 2);
    }
    transaction.commit();
}

} // namespace darkroom::ui
