#pragma once

#include "darkroom/base/error.h"
#include "ui/gallery/history.h"
#include "ui/gallery/history_database.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace darkroom::ui {

/// The history's side that touches files: database, folders and trash. Made on the GUI thread, then lives on the history's thread alone.
class HistoryWorker : public QObject {
    Q_OBJECT

public:
    explicit HistoryWorker(HistoryOptions options);

    void open();
    void scan();
    void setFolders(const QStringList& folders);
    void record(const QString& path);
    void find(const PictureFilter& filter);
    void fetchSettings(qint64 id);
    void setStars(const QVector<qint64>& ids, int stars);
    void setTags(qint64 id, const QStringList& tags);
    void moveToTrash(const QVector<qint64>& ids);
    void takeFromTrash(const QVector<qint64>& ids);
    /// From any thread: a scan ends at the next file.
    void cancel() { m_cancelled = true; }

signals:
    void changed(const darkroom::ui::HistoryFacts& facts);
    void found(const QVector<darkroom::ui::PictureEntry>& entries);
    void settingsFetched(qint64 id, const darkroom::RestoredSettings& settings, bool modelExists);
    void problemArose(const darkroom::ui::Problem& problem);

private:
    /// Does the work when there is a database; a fault becomes a problem for the banner.
    void attempt(const QString& what, const std::function<void(HistoryDatabase&)>& work);
    /// Moves what is no history out of the way and returns where it is kept.
    QString setAside();
    /// Puts it back where no new file could be made, so that the next start has what can be rescued; false: it stays where it is kept.
    bool giveUpNew(const QString& kept);
    /// Goes on without the file: with the pictures of the folders and the marks that can be read, until the next start.
    void openInMemory(const Error& error);
    void tellChanged(HistoryDatabase& database);
    void watch();

    HistoryOptions m_options;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<HistoryDatabase> m_database;
    HistoryFacts m_facts;          ///< As told last.
    QHash<QString, Marks> m_marks; ///< Rescued ones whose pictures have not been found yet.
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<QTimer> m_rest; ///< Until the folders are quiet.
};

} // namespace darkroom::ui
