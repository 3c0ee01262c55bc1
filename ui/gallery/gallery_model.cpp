#include "ui/gallery/gallery_model.h"

#include "ui/gallery/thumbnails.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace darkroom::ui {

namespace {

QString summaryOf(const PictureEntry& entry)
{
    QStringList parts = {titleOf(entry)};
    if (entry.lanes > 0) {
        parts << GalleryModel::tr("%n lane(s)", nullptr, entry.lanes);
    }
    if (entry.hasSettings) {
        parts << GalleryModel::tr("w %1, seed %2").arg(wText(entry)).arg(entry.seed);
    }
    if (entry.stars > 0) {
        parts << GalleryModel::tr("%1 of %2 stars").arg(entry.stars).arg(kMostStars);
    }
    parts << QLocale().toString(entry.time, QLocale::ShortFormat);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

QString wText(const PictureEntry& entry)
{
    if (entry.laneWs.isEmpty()) {
        return shortNumber(entry.w);
    }
    QStringList numbers;
    for (const double w : entry.laneWs) {
        numbers << shortNumber(w);
    }
    return numbers.join(QStringLiteral(", "));
}

QString titleOf(const PictureEntry& entry)
{
    if (entry.lanes > 0) {
        PictureEntry first = entry;
        first.lanes = 0;
        return GalleryModel::tr("Strip: %1").arg(titleOf(first));
    }
    if (!entry.prompt.isEmpty()) {
        return entry.prompt;
    }
    return entry.className.isEmpty() ? QFileInfo(entry.path).fileName() : entry.className;
}

GalleryModel::GalleryModel(Thumbnails& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &Thumbnails::thumbnailsRead, this, [this] {
        if (!m_entries.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
        }
    });
}

void GalleryModel::setEntries(const QVector<PictureEntry>& entries)
{
    const auto same = [](const PictureEntry& a, const PictureEntry& b) { return a.id == b.id; };
    const auto head = std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), same);
    const int first = static_cast<int>(head.first - m_entries.begin());
    const auto tail = std::mismatch(m_entries.rbegin(), std::make_reverse_iterator(m_entries.begin() + first), entries.rbegin(),
        std::make_reverse_iterator(entries.begin() + first), same);
    const int oldEnd = static_cast<int>(m_entries.rend() - tail.first);
    const int newEnd = static_cast<int>(entries.rend() - tail.second);
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_entries.remove(first, oldEnd - first);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_entries = entries;
        endInsertRows();
    }
    m_entries = entries;
    if (!m_entries.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const PictureEntry* GalleryModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[row] : nullptr;
}

int GalleryModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const PictureEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    const PictureEntry* shown = entry(index.row());
    if (!shown) {
        return {};
    }
    switch (role) {
    case Qt::DecorationRole: return m_thumbnails.find(*shown);
    case Qt::DisplayRole: return titleOf(*shown);
    case StarsRole: return shown->stars;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return summaryOf(*shown);
    default: return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList GalleryModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* GalleryModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    for (const QModelIndex& index : indexes) {
        if (const PictureEntry* dragged = entry(index.row())) {
            files << QUrl::fromLocalFile(dragged->path);
        }
    }
    auto* data = new QMimeData;
    data->setUrls(files);
    return data;
}

} // namespace darkroom::ui
