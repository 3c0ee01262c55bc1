#include "ui/gallery/history_worker.h"

#include "darkroom/base/error.h"
#include "ui/gallery/picture_scan.h"
#include "ui/gallery/trash.h"
#include "ui/session/problem.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <vector>

namespace darkroom::ui {

namespace {

constexpr int kRestMilliseconds = 400;

/// It stands until it is closed: a model that loads says nothing about the history.
Problem lastingProblem(const Error& error, const QString& what)
{
    Problem problem = problemOf(error.kind(), error.sentence(), what);
    problem.outlivesLoading = true;
    return problem;
}

/// The log belongs to the file: it goes with it, since SQLite would apply it to another one. All of them or none.
bool moveHistory(const QString& from, const QString& to)
{
    std::vector<QString> moved;
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) { // the file last: it holds the most
        if (!QFile::exists(from + suffix)) {
            continue;
        }
        if (!QFile::rename(from + suffix, to + suffix)) {
            for (const QString& before : moved) {
                QFile::rename(to + before, from + before);
            }
            return false;
        }
        moved.push_back(suffix);
    }
    return true;
}

} // namespace

HistoryWorker::HistoryWorker(HistoryOptions options)
    : m_options(std::move(options))
{
}

void HistoryWorker::open()
{
    using Condition = HistoryDatabase::Condition;
    Condition condition = Condition::Good;
    QString kept;
    try {
        condition = HistoryDatabase::inspect(m_options.file);
        if (condition == Condition::Broken || condition == Condition::Foreign) {
            m_marks = HistoryDatabase::rescue(m_options.file);
            kept = setAside();
        }
        m_database = std::make_unique<HistoryDatabase>(m_options.file);
    } catch (const Error& error) {
        if (!kept.isEmpty() && giveUpNew(kept)) {
            kept.clear();
        }
        openInMemory(error);
    }
    attempt(tr("Reading the history"), [this](HistoryDatabase& database) { tellChanged(database); });
    const qsizetype rescued = m_marks.size();
    scan();
    if (!kept.isEmpty()) {
        const QString sentence = condition == Condition::Foreign
            ? tr(
                "%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as "
                "%2.")
                  .arg(m_options.file, kept)
            : tr("The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.")
                  .arg(kept);
        const int brought = static_cast<int>(rescued - m_marks.size());
        emit problemArose({sentence, tr("%n picture(s) kept their stars and tags.", nullptr, brought), Remedy::None, true});
    } else if (condition == Condition::Empty && m_facts.pictures > 0) {
        emit problemArose({tr("The history %1 was empty, so it was made anew from the pictures in their folders.").arg(m_options.file),
            tr("Opening the history"), Remedy::None, true});
    }
    watch();
}

void HistoryWorker::openInMemory(const Error& error)
{
    if (m_marks.isEmpty()) {
        m_marks = HistoryDatabase::rescue(m_options.file);
    }
    Problem problem = lastingProblem(error, tr("Opening the history"));
    try {
        m_database = std::make_unique<HistoryDatabase>(QLatin1String(HistoryDatabase::kInMemory));
        problem.sentence = tr("%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags "
                              "that you give.")
                               .arg(problem.sentence);
    } catch (const Error&) {
        m_database = nullptr; // there is no SQLite at all, which the sentence says already
    }
    emit problemArose(problem);
}

QString HistoryWorker::setAside()
{
    const QString kept =
        m_options.file + QStringLiteral(".broken-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (!moveHistory(m_options.file, kept)) {
        throw Error(ErrorKind::File,
            tr("The history %1 is damaged and could not be set aside. Rename or delete it, then start again.")
                .arg(m_options.file)
                .toStdString());
    }
    return kept;
}

bool HistoryWorker::giveUpNew(const QString& kept)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(m_options.file + QLatin1String(suffix));
    }
    return moveHistory(kept, m_options.file);
}

void HistoryWorker::scan()
{
    attempt(tr("Looking through the folders"), [this](HistoryDatabase& database) {
        if (scanFolders(database, m_options.folders, [this] { return m_cancelled.load(); }).changed()) {
            tellChanged(database);
        }
    });
    if (m_marks.isEmpty()) {
        return;
    }
    attempt(tr("Bringing back stars and tags"), [this](HistoryDatabase& database) {
        QHash<QString, Marks> left;
        database.together([&] { left = database.mark(m_marks); });
        if (left.size() < m_marks.size()) {
            m_marks = left; // those of pictures that come back later
            tellChanged(database);
        }
    });
}

void HistoryWorker::tellChanged(HistoryDatabase& database)
{
    m_facts = database.facts();
    emit changed(m_facts);
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
    if (!isPictureBelow(m_options.folders, path)) {
        return;
    }
    attempt(tr("Writing %1 into the history").arg(path), [&](HistoryDatabase& database) {
        database.put(readPicture(path));
        database.resolveParents();
        tellChanged(database);
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
        tellChanged(database);
    });
}

void HistoryWorker::setTags(qint64 id, const QStringList& tags)
{
    attempt(tr("Changing tags"), [&](HistoryDatabase& database) {
        database.setTags(id, tags);
        tellChanged(database);
    });
}

void HistoryWorker::moveToTrash(const QVector<qint64>& ids)
{
    for (const qint64 id : ids) {
        attempt(tr("Deleting a picture"), [&](HistoryDatabase& database) {
            const std::optional<PictureEntry> entry = database.entry(id);
            if (entry && entry->trashPath.isEmpty()) {
                const QString trashPath = ui::moveToTrash(entry->path);
                try {
                    database.setTrashPath(id, trashPath);
                } catch (const Error&) {
                    ui::takeFromTrash(trashPath, entry->path); // only what is known to lie there can be brought back
                    throw;
                }
            }
        });
    }
    attempt(tr("Deleting a picture"), [&](HistoryDatabase& database) { tellChanged(database); });
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
    attempt(tr("Bringing back a picture"), [&](HistoryDatabase& database) { tellChanged(database); });
}

void HistoryWorker::attempt(const QString& what, const std::function<void(HistoryDatabase&)>& work)
{
    if (!m_database) {
        return;
    }
    try {
        work(*m_database);
    } catch (const Error& error) {
        emit problemArose(lastingProblem(error, what));
    } catch (const std::exception& error) {
        emit problemArose(
            {tr("Something went wrong in the history: %1").arg(QString::fromLocal8Bit(error.what())), what, Remedy::None, true});
    }
}

} // namespace darkroom::ui
