#include "ui/gallery/history_schema.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/request.h"
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

/// strength     of the picture that it began from; −1 without one.
/// stopped_after  the step whose estimate it is, of a run that was stopped; 0 for a finished one.
constexpr std::array kThirdVersion = {
    "ALTER TABLE pictures ADD COLUMN strength REAL NOT NULL DEFAULT -1",
    "ALTER TABLE pictures ADD COLUMN has_mask INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE pictures ADD COLUMN has_regions INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE pictures ADD COLUMN stopped_after INTEGER NOT NULL DEFAULT 0",
};

/// lanes    of a strip of the lab; 0 for a single picture.
/// lane_ws  their different w as a JSON array, in the order of the lanes; empty for a single picture.
/// A strip had no settings before, as many pictures have none: those are read again.
constexpr std::array kFourthVersion = {
    "ALTER TABLE pictures ADD COLUMN lanes INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE pictures ADD COLUMN lane_ws TEXT NOT NULL DEFAULT ''",
    "UPDATE pictures SET modified = 0 WHERE request = ''",
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

int numberOf(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query = run(database, statement);
    return next(database, query) ? query.value(0).toInt() : 0;
}

/// What the third version tells of pictures that the versions before knew, from their requests.
void fillThirdVersion(QSqlDatabase& database)
{
    QVector<qint64> ids;
    QSqlQuery known = run(database, QStringLiteral("SELECT id FROM pictures WHERE request <> ''"));
    while (next(database, known)) {
        ids << known.value(0).toLongLong();
    }
    known.finish();
    for (const qint64 id : ids) {
        try {
            QSqlQuery row = run(database, QStringLiteral("SELECT request FROM pictures WHERE id = ?"), {id});
            const std::string text = next(database, row) ? row.value(0).toByteArray().toStdString() : std::string();
            row.finish();
            const GenerationRequest request = requestFromJson(parseJson(text, "the history"), "the history");
            run(database, QStringLiteral("UPDATE pictures SET strength = ?, has_mask = ?, has_regions = ? WHERE id = ?"),
                {request.input.empty() ? -1.0 : request.input.strength, request.input.mask.empty() ? 0 : 1,
                    request.regionMap.empty() ? 0 : 1, id});
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Format) {
                throw;
            } // a request that can't be read tells nothing
        }
    }
}

} // namespace

bool isOfNewerProgram(QSqlDatabase& database)
{
    if (numberOf(database, QStringLiteral("PRAGMA user_version")) <= kHistoryVersion) {
        return false;
    }
    const int application = numberOf(database, QStringLiteral("PRAGMA application_id"));
    // Versions before the third had no mark but the name of their table.
    return application == kHistoryApplication
        || (application == 0
            && numberOf(database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'pictures'")) > 0);
}

void prepareHistory(QSqlDatabase& database)
{
    const int version = numberOf(database, QStringLiteral("PRAGMA user_version"));
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
    if (version < 3) {
        raise(database, kThirdVersion, 3);
        fillThirdVersion(database);
        run(database, QStringLiteral("PRAGMA application_id = %1").arg(kHistoryApplication));
    }
    if (version < 4) {
        raise(database, kFourthVersion, 4);
    }
    transaction.commit();
}

} // namespace darkroom::ui
