#include "ui/views/film_model.h"

#include "ui/views/captions.h"

#include <algorithm>

namespace darkroom::ui {

void FilmModel::clear()
{
    beginResetModel();
    m_frames.clear();
    m_record.reset();
    endResetModel();
}

void FilmModel::add(const Frame& frame)
{
    const int row = static_cast<int>(m_frames.size());
    beginInsertRows({}, row, row);
    m_frames.push_back(frame);
    endInsertRows();
}

void FilmModel::setRecord(const RunRecordPtr& record)
{
    beginResetModel();
    m_record = record;
    m_frames = record ? record->frames : std::vector<Frame>();
    endResetModel();
}

int FilmModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size()) + (hasPicture() ? 1 : 0);
}

QVariant FilmModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    switch (role) {
    case Qt::DecorationRole: return picture(index.row());
    case Qt::DisplayRole: return label(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return caption(index.row());
    default: return {};
    }
}

QImage FilmModel::picture(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(row);
    return index < m_frames.size() ? m_frames[index].picture : m_record->picture;
}

const Frame* FilmModel::frame(int row) const
{
    if (row < 0 || row >= rowCount() || m_frames.empty()) {
        return nullptr;
    }
    return &m_frames[std::min(static_cast<std::size_t>(row), m_frames.size() - 1)];
}

QString FilmModel::caption(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(row);
    return index < m_frames.size() ? captionOf(m_frames[index]) : captionOf(*m_record);
}

QString FilmModel::label(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(row);
    return index < m_frames.size() ? QString::number(m_frames[index].step) : tr("picture");
}

} // namespace darkroom::ui
