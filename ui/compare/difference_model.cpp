#include "ui/compare/difference_model.h"

namespace darkroom::ui {

void DifferenceModel::setPictures(const QVector<ComparedPicture>& pictures)
{
    beginResetModel();
    m_differences = differencesOf(pictures);
    m_names.clear();
    for (const ComparedPicture& picture : pictures) {
        m_names << picture.name;
    }
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ParameterDifference& row = m_differences[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.values.value(index.column());
    case Qt::AccessibleTextRole:
        return tr("%1 of picture %2: %3").arg(row.name).arg(index.column() + 1).arg(row.values.value(index.column()));
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        return m_names.value(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(section + 1) : QVariant(m_differences.value(section).name);
}

} // namespace darkroom::ui
