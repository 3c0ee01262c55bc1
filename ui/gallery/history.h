#pragma once

#include "darkroom/base/picture_file.h"
#include "ui/gallery/picture_entry.h"
#include "ui/session/session_state.h"

#include <QObject>
#include <QThread>

namespace darkroom::ui {

class HistoryWorker;

struct HistoryOptions {
    QString file;        ///< The database.
    QStringList folders; ///< Where the pictures are; watched, so that files moved by hand are followed.
};

/// The window's side of the history. Work goes to a thread with a connection of its own, in its order, and comes back as signals; nothing here
/// waits. GUI thread.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(HistoryOptions options, QObject* parent = nullptr);
    /// Ends the work at hand and joins the thread.
    ~History() override;

    /// Checks the database, sets a broken one aside, looks through the folders, and watches them.
    void open();
    /// Follows these folders from now on. Pictures of others are not shown any more, and keep their stars and tags until they are found again.
    void setFolders(const QStringList& folders);
    /// A file was just written; one that is no picture, or lies in no folder of the history, is left alone.
    void record(const QString& path);
    void find(const PictureFilter& filter);
    /// What the picture's settings are; settingsFetched answers.
    void fetchSettings(qint64 id);
    void setStars(const QVector<qint64>& ids, int stars);
    void setTags(qint64 id, const QStringList& tags);
    void moveToTrash(const QVector<qint64>& ids);
    void takeFromTrash(const QVector<qint64>& ids);

signals:
    /// The tables have changed: ask again for what is shown.
    void changed(const darkroom::ui::HistoryFacts& facts);
    void found(const QVector<darkroom::ui::PictureEntry>& entries);
    void settingsFetched(qint64 id, const darkroom::RestoredSettings& settings, bool modelExists);
    void problemArose(const darkroom::ui::Problem& problem);

private:
    QThread m_thread;
    HistoryWorker* m_worker; // lives on the thread
};

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::Problem)
