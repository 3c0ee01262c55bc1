#include "ui/gallery/history_database.h"

#include "darkroom/base/error.h"
#include "ui/gallery/history_filter.h"
#include "ui/gallery/history_schema.h"
#include "ui/gallery/history_sql.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace darkroom::ui {

namespace {

constexpr auto kDriver = "QSQLITE";
constexpr qint64 kHeader = 100; ///< Bytes; a file of SQLite has no fewer.
constexpr auto kColumns =
    "id, path, sha256, request <> '', prompt, class, model, model_hash, w, seed, sampler, steps, width, height, time, "
    "strength, has_mask, has_regions, stopped_after, lanes, lane_ws, "
    "parent, parent_step, parent_kind = 'branch', parent_path, "
    "COALESCE((SELECT other.path FROM pictures AS other WHERE pictures.parent <> '' AND other.sha256 = pictures.parent "
    "AND other.missing = 0 AND other.trash_path = '' LIMIT 1), ''), stars, tags, trash_path";

QString freshName()
{
    return QStringLiteral("history/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QStringList tagsOf(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// As a JSON array; empty for none.
QString textOf(const QVector<double>& numbers)
{
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return numbers.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVector<double> numbersIn(const QByteArray& text)
{
    QVector<double> numbers;
    for (const auto& number : QJsonDocument::fromJson(text).array()) {
        numbers << number.toDouble();
    }
    return numbers;
}

PictureEntry entryOf(const QSqlQuery& row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    PictureEntry entry;
    entry.id = next().toLongLong();
    entry.path = next().toString();
    entry.sha256 = next().toString();
    entry.hasSettings = next().toBool();
    entry.prompt = next().toString();
    entry.className = next().toString();
    entry.modelName = next().toString();
    entry.modelHash = next().toString();
    entry.w = next().toDouble();
    entry.seed = next().toString().toULongLong();
    entry.sampler = next().toString();
    entry.steps = next().toInt();
    const int width = next().toInt();
    entry.size = {width, next().toInt()};
    entry.time = QDateTime::fromMSecsSinceEpoch(next().toLongLong());
    if (const double strength = next().toDouble(); strength >= 0.0) {
        entry.strength = strength;
    }
    entry.hasMask = next().toBool();
    entry.hasRegions = next().toBool();
    entry.stoppedAfter = next().toInt();
    entry.lanes = next().toInt();
    entry.laneWs = numbersIn(next().toByteArray());
    entry.parent = next().toString();
    entry.parentStep = next().toInt();
    entry.isBranch = next().toBool();
    entry.parentFile = next().toString();
    entry.parentPath = next().toString();
    entry.stars = next().toInt();
    entry.tags = tagsOf(next().toString());
    entry.trashPath = next().toString();
    return entry;
}

/// A connection for one look at a file; closed and forgotten at the end, also where `look` throws.
template <class Look>
auto lookAt(const QString& file, const QString& options, Look look)
{
    const QString name = freshName();
    const auto forget = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(QLatin1String(kDriver), name);
    const auto close = qScopeGuard([&] { database = {}; });
    database.setDatabaseName(file);
    database.setConnectOptions(options);
    database.open();
    return look(database);
}

/// Whether there are the history's tables, or none at all yet.
bool isHistory(QSqlDatabase& database)
{
    QSqlQuery tables = run(database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    if (next(database, tables) && tables.value(0).toInt() == 0) {
        return true;
    }
    tables.finish();
    return QSqlQuery(database).prepare(QStringLiteral("SELECT id, path, sha256, bytes, modified, request, words FROM pictures"));
}

/// The marks, as far as they can be read; nothing where the file can't be.
std::optional<QHash<QString, Marks>> readMarks(QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT sha256, stars, tags FROM pictures WHERE stars > 0 OR tags <> ''"))) {
        return std::nullopt;
    }
    QHash<QString, Marks> marks;
    while (query.next()) {
        marks.insert(query.value(0).toString(), {query.value(1).toInt(), tagsOf(query.value(2).toString())});
    }
    return marks;
}

} // namespace

HistoryDatabase::Condition HistoryDatabase::inspect(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        return Condition::New;
    }
    if (info.isDir()) {
        return Condition::Foreign;
    }
    if (info.size() == 0) {
        return Condition::Empty;
    }
    if (info.size() < kHeader) {
        return Condition::Broken; // SQLite would begin it anew
    }
    return lookAt(file, {}, [](QSqlDatabase& database) {
        QSqlQuery query(database);
        if (!database.isOpen() || !query.exec(QStringLiteral("PRAGMA integrity_check"))) {
            const QSqlError error = database.isOpen() ? query.lastError() : database.lastError();
            if (tellsDamage(error)) {
                return Condition::Broken;
            }
            refuse(database, error);
        }
        if (!next(database, query) || query.value(0).toString() != QLatin1String("ok")) {
            return Condition::Broken;
        }
        query.finish();
        return isHistory(database) || isOfNewerProgram(database) ? Condition::Good : Condition::Foreign;
    });
}

QHash<QString, Marks> HistoryDatabase::rescue(const QString& file)
{
    if (!QFileInfo(file).isFile()) {
        return {};
    }
    if (const auto marks = lookAt(file, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"), readMarks)) {
        return *marks;
    }
    // In a folder that can't be written SQLite reads such a file only as one that nobody changes.
    const QString unchanged = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    return lookAt(unchanged, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"), readMarks).value_or(QHash<QString, Marks>());
}

HistoryDatabase::HistoryDatabase(const QString& file)
    : m_connection(freshName())
{
    if (file != QLatin1String(kInMemory)) {
        QDir().mkpath(QFileInfo(file).absolutePath());
    }
    m_database = QSqlDatabase::addDatabase(QLatin1String(kDriver), m_connection);
    m_database.setDatabaseName(file);
    try {
        if (!m_database.open()) {
            refuse(m_database, m_database.lastError());
        }
        run(m_database, QStringLiteral("PRAGMA journal_mode = WAL"));
        run(m_database, QStringLiteral("PRAGMA synchronous = NORMAL"));
        prepareHistory(m_database);
        // A file that can only be read is opened all the same; better to know it now than at each change.
        const Transaction trial(m_database);
        run(m_database, QStringLiteral("PRAGMA user_version = %1").arg(kHistoryVersion));
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

HistoryDatabase::~HistoryDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QVector<PictureEntry> HistoryDatabase::find(const PictureFilter& filter)
{
    const FilterCondition condition = conditionOf(filter);
    QSqlQuery query = run(m_database,
        QStringLiteral("SELECT %1 FROM pictures WHERE %2 ORDER BY time DESC, id DESC").arg(QLatin1String(kColumns), condition.text),
        condition.values);
    QVector<PictureEntry> found;
    while (next(m_database, query)) {
        found << entryOf(query);
    }
    return found;
}

HistoryFacts HistoryDatabase::facts()
{
    const QString shown = QStringLiteral("missing = 0 AND trash_path = ''");
    const auto names = [&](const QString& column) {
        QSqlQuery query = run(m_database,
            QStringLiteral("SELECT DISTINCT %1 FROM pictures WHERE %1 <> '' AND %2 ORDER BY %1 COLLATE NOCASE").arg(column, shown));
        QStringList found;
        while (next(m_database, query)) {
            found << query.value(0).toString();
        }
        return found;
    };
    HistoryFacts facts;
    QSqlQuery count = run(m_database, QStringLiteral("SELECT COUNT(*) FROM pictures WHERE ") + shown);
    facts.pictures = next(m_database, count) ? count.value(0).toInt() : 0;
    facts.classes = names(QStringLiteral("class"));
    facts.models = names(QStringLiteral("model"));
    return facts;
}

std::optional<PictureEntry> HistoryDatabase::entry(qint64 id)
{
    QSqlQuery query = run(m_database, QStringLiteral("SELECT %1 FROM pictures WHERE id = ?").arg(QLatin1String(kColumns)), {id});
    return next(m_database, query) ? std::optional(entryOf(query)) : std::nullopt;
}

std::optional<PictureEntry> HistoryDatabase::entryWithHash(const QString& sha256)
{
    QSqlQuery query = run(
        m_database, QStringLiteral("SELECT %1 FROM pictures WHERE sha256 = ? ORDER BY missing, id").arg(QLatin1String(kColumns)), {sha256});
    return next(m_database, query) ? std::optional(entryOf(query)) : std::nullopt;
}

QByteArray HistoryDatabase::request(qint64 id)
{
    QSqlQuery query = run(m_database, QStringLiteral("SELECT request FROM pictures WHERE id = ?"), {id});
    return next(m_database, query) ? query.value(0).toByteArray() : QByteArray();
}

QHash<QString, KnownFile> HistoryDatabase::files()
{
    QSqlQuery query = run(m_database, QStringLiteral("SELECT path, id, sha256, bytes, modified, missing, trash_path <> '' FROM pictures"));
    QHash<QString, KnownFile> files;
    while (next(m_database, query)) {
        files.insert(query.value(0).toString(),
            {query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toLongLong(), query.value(4).toLongLong(),
                query.value(5).toBool(), query.value(6).toBool()});
    }
    return files;
}

qint64 HistoryDatabase::put(const ScannedPicture& picture)
{
    const PictureEntry& entry = picture.entry;
    run(m_database,
        QStringLiteral("INSERT INTO pictures (path, sha256, bytes, modified, request, prompt, class, model, model_hash, w, seed, sampler, "
                       "steps, width, height, time, strength, has_mask, has_regions, stopped_after, lanes, lane_ws, parent, "
                       "parent_path, parent_step, parent_kind, words) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes, modified = excluded.modified, "
                       "request = excluded.request, prompt = excluded.prompt, class = excluded.class, model = excluded.model, "
                       "model_hash = excluded.model_hash, w = excluded.w, seed = excluded.seed, sampler = excluded.sampler, "
                       "steps = excluded.steps, width = excluded.width, height = excluded.height, time = excluded.time, "
                       "strength = excluded.strength, has_mask = excluded.has_mask, has_regions = excluded.has_regions, "
                       "stopped_after = excluded.stopped_after, lanes = excluded.lanes, lane_ws = excluded.lane_ws, "
                       "parent = excluded.parent, parent_path = excluded.parent_path, parent_step = excluded.parent_step, "
                       "parent_kind = excluded.parent_kind, "
                       "words = excluded.words || CASE instr(pictures.words, char(10)) WHEN 0 THEN '' "
                       "ELSE substr(pictures.words, instr(pictures.words, char(10))) END, missing = 0, trash_path = ''"),
        {entry.path, entry.sha256, picture.bytes, picture.modified, QString::fromUtf8(picture.request), entry.prompt, entry.className,
            entry.modelName, entry.modelHash, entry.w, QString::number(entry.seed), entry.sampler, entry.steps, entry.size.width(),
            entry.size.height(), entry.time.toMSecsSinceEpoch(), entry.strength.value_or(-1.0), entry.hasMask ? 1 : 0,
            entry.hasRegions ? 1 : 0, entry.stoppedAfter, entry.lanes, textOf(entry.laneWs), entry.parent, picture.parentPath,
            entry.parentStep, entry.isBranch ? QStringLiteral("branch") : QStringLiteral(""),
            searchable(QStringList{entry.prompt, picture.negativePrompt, entry.className, entry.modelName,
                entry.lanes > 0 ? QStringLiteral("strip") : QString()}
                           .join(QLatin1Char(' ')))});
    QSqlQuery query = run(m_database, QStringLiteral("SELECT id FROM pictures WHERE path = ?"), {entry.path});
    return next(m_database, query) ? query.value(0).toLongLong() : 0;
}

void HistoryDatabase::setPath(qint64 id, const QString& path)
{
    run(m_database, QStringLiteral("UPDATE pictures SET path = ?, missing = 0, trash_path = '' WHERE id = ?"), {path, id});
}

void HistoryDatabase::setMissing(qint64 id, bool missing)
{
    run(m_database, QStringLiteral("UPDATE pictures SET missing = ? WHERE id = ?"), {missing ? 1 : 0, id});
}

void HistoryDatabase::inheritMarks(qint64 id)
{
    QSqlQuery other = run(m_database,
        QStringLiteral(
            "SELECT other.stars, other.tags FROM pictures AS own JOIN pictures AS other ON other.sha256 = own.sha256 "
            "WHERE own.id = ? AND own.stars = 0 AND own.tags = '' AND other.id <> own.id AND (other.stars > 0 OR other.tags <> '') "
            "ORDER BY other.missing, other.id LIMIT 1"),
        {id});
    if (next(m_database, other)) {
        const Marks marks{other.value(0).toInt(), tagsOf(other.value(1).toString())};
        other.finish();
        setStars({id}, marks.stars);
        setTags(id, marks.tags);
    }
}

void HistoryDatabase::resolveParents()
{
    run(m_database,
        QStringLiteral("UPDATE pictures SET parent = COALESCE((SELECT other.sha256 FROM pictures AS other "
                       "WHERE other.path = pictures.parent_path), '') WHERE parent = '' AND parent_path <> ''"));
}

void HistoryDatabase::setStars(const QVector<qint64>& ids, int stars)
{
    for (const qint64 id : ids) {
        run(m_database, QStringLiteral("UPDATE pictures SET stars = ? WHERE id = ?"), {qBound(0, stars, kMostStars), id});
    }
}

void HistoryDatabase::setTags(qint64 id, const QStringList& tags)
{
    // Words hold the tags after a line break, which no prompt has there.
    const QString words = tags.isEmpty() ? QString() : QLatin1Char('\n') + searchable(tags.join(QLatin1Char(' ')));
    run(m_database,
        QStringLiteral("UPDATE pictures SET tags = ?, words = CASE instr(words, char(10)) WHEN 0 THEN words "
                       "ELSE substr(words, 1, instr(words, char(10)) - 1) END || ? WHERE id = ?"),
        {tags.join(QLatin1Char('\n')), words, id});
}

void HistoryDatabase::setTrashPath(qint64 id, const QString& path)
{
    run(m_database, QStringLiteral("UPDATE pictures SET trash_path = ? WHERE id = ?"), {path, id});
}

QHash<QString, Marks> HistoryDatabase::mark(const QHash<QString, Marks>& marks)
{
    QHash<QString, Marks> left;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (const std::optional<PictureEntry> known = entryWithHash(it.key())) {
            setStars({known->id}, it->stars);
            setTags(known->id, it->tags);
        } else {
            left.insert(it.key(), *it);
        }
    }
    return left;
}

void HistoryDatabase::together(const std::function<void()>& change)
{
    Transaction transaction(m_database);
    change();
    transaction.commit();
}

} // namespace darkroom::ui
