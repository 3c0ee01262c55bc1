#include "ui/gallery/thumbnails.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "ui/worker/thread_priority.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QTimer>

#include <span>

namespace darkroom::ui {

namespace {

constexpr int kMemoryKilobytes = 192 * 1024;
/// What is asked for and scrolled away before its turn is dropped.
constexpr std::size_t kMostWanted = 512;
/// Side of the copies on disk. Pictures up to twice that are read as fast as their copy would be.
constexpr int kStoredSide = 384;
constexpr int kThreads = 2;
constexpr int kFrameMilliseconds = 16;

QImage readScaled(const QString& path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull() || std::max(picture.width(), picture.height()) <= side) {
        return picture;
    }
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void store(const QString& file, const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return;
    }
    try {
        QDir().mkpath(QFileInfo(file).absolutePath());
        writeFileAtomically(
            realFileSystem(), file.toStdString(), std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    } catch (const Error&) {
        // A cache that can't be written makes the next look slower and nothing else.
        return;
    }
}

} // namespace

Thumbnails::Thumbnails(QString cacheFolder, QObject* parent)
    : QObject(parent)
    , m_cacheFolder(std::move(cacheFolder))
    , m_pictures(kMemoryKilobytes)
{
    m_pool.setMaxThreadCount(kThreads);
}

Thumbnails::~Thumbnails()
{
    m_quitting = true;
    m_pool.waitForDone();
}

void Thumbnails::setSide(int side)
{
    if (side != m_side) {
        m_side = side;
        m_pictures.clear();
        m_asked.clear();
    }
}

QImage Thumbnails::find(const PictureEntry& entry)
{
    if (const QImage* known = m_pictures.object(entry.sha256)) {
        return *known;
    }
    if (m_side == 0 || m_asked.contains(entry.sha256)) {
        return {};
    }
    m_asked.insert(entry.sha256);
    bool idle = false;
    {
        const std::lock_guard lock(m_mutex);
        idle = m_wanted.size() < kThreads;
        m_wanted.push_back({entry.path, entry.sha256, m_side});
        if (m_wanted.size() > kMostWanted) {
            m_asked.remove(m_wanted.front().sha256);
            m_wanted.pop_front();
        }
    }
    if (idle) {
        m_pool.start([this] { work(); });
    }
    return {};
}

void Thumbnails::work()
{
    lowerThreadPriority();
    while (const std::optional<Wanted> wanted = takeNext()) {
        const QImage picture = read(*wanted);
        QMetaObject::invokeMethod(
            this, [this, wanted = *wanted, picture] { keep(wanted, picture); }, Qt::QueuedConnection);
    }
}

std::optional<Thumbnails::Wanted> Thumbnails::takeNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_quitting || m_wanted.empty()) {
        return std::nullopt;
    }
    Wanted wanted = std::move(m_wanted.back());
    m_wanted.pop_back();
    return wanted;
}

QImage Thumbnails::read(const Wanted& wanted) const
{
    const QSize size = QImageReader(wanted.path).size();
    if (std::max(size.width(), size.height()) <= 2 * kStoredSide) {
        return readScaled(wanted.path, wanted.side);
    }
    const QString stored = QStringLiteral("%1/%2/%3.png").arg(m_cacheFolder, wanted.sha256.left(2), wanted.sha256);
    QImage picture = readScaled(stored, wanted.side);
    if (picture.isNull()) {
        const QImage copy = readScaled(wanted.path, kStoredSide);
        if (copy.isNull()) {
            return copy;
        }
        store(stored, copy);
        picture = copy.scaled(wanted.side, wanted.side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

void Thumbnails::keep(const Wanted& wanted, const QImage& picture)
{
    if (wanted.side != m_side || picture.isNull()) {
        return;
    }
    m_asked.remove(wanted.sha256);
    m_pictures.insert(wanted.sha256, new QImage(picture), static_cast<int>(picture.sizeInBytes() / 1024) + 1);
    if (!m_announcing) {
        m_announcing = true;
        // Once a frame, however many come.
        QTimer::singleShot(kFrameMilliseconds, this, [this] {
            m_announcing = false;
            emit thumbnailsRead();
        });
    }
}

} // namespace darkroom::ui
