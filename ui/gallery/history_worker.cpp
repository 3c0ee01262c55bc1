#include "ui/gallery/history_worker.h"

#include "darkroom/base/error.h"
#include "ui/gallery/picture_scan.h"
#include "ui/gallery/trash.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace darkroom::ui {

namespace {

constexpr int kRestMilliseconds = 400;

Problem problemOf(const Error& error, const QString& what)
{
    const QString sentence = QString::fromStdString(error.sentence());
    return {sentence, QStringLiteral("%1\n%2: %3").arg(what, QString::fromLatin1(name(error.kind())), sentence), Remedy::None};
}

} // namespace

HistoryWorker::HistoryWorker(HistoryOptions options)
    : m_options(std::move(options))
{
}

void HistoryWorker::open()
{
    try {
        if (HistoryDatabase::inspect(m_options.file) == HistoryDatabase::Condition::Broken) {
            rebuild();
        } else {
            m_database = std::make_unique<HistoryDatabase>(m_options.file);
            attempt(tr("Reading the history"), [this](HistoryDatabase& database) { emit changed(database.facts()); });
            scan();
        }
    } catch (const Error& error) {
        emit problemArose(problemOf(error, tr("Opening the history")));
    }
    watch();
}

void HistoryWorker::rebuild()
{
    const QHash<QString, Marks> marks = HistoryDatabase::rescue(m_options.file);
    const QString kept = setAside();
    m_database = std::make_unique<HistoryDatabase>(m_options.file);
    scan();
    attempt(tr("Bringing back stars and tags"), [&](HistoryDatabase& database) {
        database.together([&] { database.mark(marks); });
        emit changed(database.facts());
    });
    const QString sentence =
        tr("The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.").arg(kept);
    emit problemArose({sentence, tr("%n picture(s) kept their stars and tags.", nullptr, static_cast<int>(marks.size())), Remedy::None});
}

QString HistoryWorker::setAside()
{
    const QString kept =
        m_options.file + QStringLiteral(".broken-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    // The log belongs to the file: it is kept with it, since SQLite would apply it to the new one.
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString part = m_options.file + QLatin1String(suffix);
        if (QFile::exists(part) && !QFile::rename(part, kept + QLatin1String(suffix))) {
            throw Error(ErrorKind::File,
                "The history " + part.toStdString() + " is damaged and could not be set aside. Rename or delete it, then start again.");
        }
    }
    return kept;
}

void HistoryWorker::scan()
{
    attempt(tr("Looking through the folders"), [this](HistoryDatabase& database) {
        if (scanFolders(database, m_options.folders, [this] { return m_cancelled.load(); }).changed()) {
            emit changed(database.facts());
        }
    });
}

void HistoryWorker::setFolders(const QStringList& folders)
{
    m_options.folders = folders;
    if (m_watcher && !m_watcher->directories().isEmpty()) {
        m_watcher->removePaths(m_watcher->directories());
    }
    scan();
    watch();
}

void HistoryWorker::watch()
{
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        m_rest = std::make_unique<QTimer>();
        m_rest->setSingleShot(true);
        m_rest->setInterval(kRestMilliseconds);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, m_rest.get(), [this] { m_rest->start(); });
        connect(m_rest.get(), &QTimer::timeout, this, [this] {
            scan();
            watch();
        });
    }
    QStringList wanted = foldersBelow(m_options.folders);
    for (const QString& watched : m_watcher->directories()) {
        wanted.removeAll(watched);
    }
    if (!wanted.isEmpty()) {
        m_watcher->addPaths(wanted);
    }
}

void HistoryWorker::record(const QString& path)
{
    attempt(tr("Writing %1 into the history").arg(path), [&](HistoryDatabase& database) {
        database.put(readPicture(path));
        database.resolveParents();
        emit changed(database.facts());
    });
    watch(); // the first picture of a day makes a folder
}

void HistoryWorker::find(const PictureFilter& filter)
{
    attempt(tr("Searching the history"), [&](HistoryDatabase& database) { emit found(database.find(filter)); });
}

void HistoryWorker::fetchSettings(qint64 id)
{
    attempt(tr("Reading settings from the history"), [&](HistoryDatabase& database) {
        const QByteArray json = database.request(id);
        if (json.isEmpty()) {
            return;
        }
        const RestoredSettings restored = fromSession(parseJson(json.toStdString(), "the history"), "the history");
        std::error_code ignored;
        emit settingsFetched(id, restored, restored.request.model.empty() || std::filesystem::exists(restored.request.model, ignored));
    });
}

void HistoryWorker::setStars(const QVector<qint64>& ids, int stars)
{
    attempt(tr("Giving stars"), [&](HistoryDatabase& database) {
        database.together([&] { database.setStars(ids, stars); });
        emit changed(database.facts());
    });
}

void HistoryWorker::setTags(qint64 id, const QStringList& tags)
{
    attempt(tr("Changing tags"), [&](HistoryDatabase& database) {
        database.setTags(id, tags);
        emit changed(database.facts());
    });
}

void HistoryWorker::moveToTrash(const QVector<qint64>& ids)
{
    for (const qint64 id : ids) {
        attempt(tr("Deleting a picture"), [&](HistoryDatabase& database) {
            const std::optional<PictureEntry> entry = database.entry(id);
            if (entry && entry->trashPath.isEmpty()) {
                database.setTrashPath(id, ui::moveToTrash(entry->path));
            }
        });
    }
    attempt(tr("Deleting a picture"), [&](HistoryDatabase& database) { emit changed(database.facts()); });
}

void HistoryWorker::takeFromTrash(const QVector<qint64>& ids)
{
    for (const qint64 id : ids) {
        attempt(tr("Bringing back a picture"), [&](HistoryDatabase& database) {
            const std::optional<PictureEntry> entry = database.entry(id);
            if (entry && !entry->trashPath.isEmpty()) {
                ui::takeFromTrash(entry->trashPath, entry->path);
                database.setTrashPath(id, {});
            }
        });
    }
    attempt(tr("Bringing back a picture"), [&](HistoryDatabase& database) { emit changed(database.facts()); });
}

void HistoryWorker::attempt(const QString& what, const std::function<void(HistoryDatabase&)>& work)
{
    if (!m_database) {
        return;
    }
    try {
        work(*m_database);
    } catch (const Error& error) {
        emit problemArose(problemOf(error, what));
    } catch (const std::exception& error) {
        emit problemArose({tr("Something went wrong in the history: %1").arg(QString::fromLocal8Bit(error.what())), what, Remedy::None});
    }
}

} // namespace darkroom::ui
