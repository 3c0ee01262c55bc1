#pragma once

#include "ui/gallery/picture_entry.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <mutex>

namespace darkroom::ui {

/// Small pictures for the gallery: from memory at once, else read in the background, those asked for last first. Large pictures keep a small copy on disk by
/// their hash. GUI thread.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(QString cacheFolder, QObject* parent = nullptr);
    /// Waits for the files that are being read.
    ~Thumbnails() override;

    /// Pixels along the longer side; another size reads them again.
    void setSide(int side);
    /// Null while it is not read yet, and for files that are no pictures.
    QImage find(const PictureEntry& entry);

signals:
    void thumbnailsRead();

private:
    struct Wanted {
        QString path;
        QString sha256;
        int side = 0;
    };

    void work();
    std::optional<Wanted> takeNext();
    QImage read(const Wanted& wanted) const;
    void keep(const Wanted& wanted, const QImage& picture);

    // Immutable
    const QString m_cacheFolder;
    // Any thread
    std::mutex m_mutex;
    std::deque<Wanted> m_wanted; ///< Guarded by the mutex; the latest at the end.
    std::atomic<bool> m_quitting = false;
    // GUI thread only
    int m_side = 0;
    QCache<QString, QImage> m_pictures;
    QSet<QString> m_asked; ///< Being read, or of no use.
    bool m_announcing = false;
    QThreadPool m_pool;
};

} // namespace darkroom::ui
