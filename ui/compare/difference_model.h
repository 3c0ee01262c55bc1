#pragma once

#include "ui/compare/compared_picture.h"

#include <QAbstractTableModel>

namespace darkroom::ui {

/// The parameters that differ, one a row; one column a picture.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPictures(const QVector<ComparedPicture>& pictures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ParameterDifference> m_differences;
    QStringList m_names; ///< Of the pictures.
};

} // namespace darkroom::ui
