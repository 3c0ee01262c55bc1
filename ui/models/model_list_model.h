#pragma once

#include "ui/models/model_library.h"

#include <QAbstractListModel>

namespace darkroom::ui {

/// The models that were found and match the search: starred ones first, then by name.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole, StarRole, FaultRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void setModels(const ListedModels& models);
    void setSearch(const QString& search);
    /// Shown at once; the list itself hears of it elsewhere.
    void setStarred(int row, bool isStarred);
    /// Null when there is no such row.
    const checkpoint::ListedModel* model(int row) const;
    /// -1: it is not shown.
    int rowOf(const std::filesystem::path& path) const;
    /// Of all, whatever the search.
    qsizetype count() const { return m_all.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();

    ListedModels m_all;
    ListedModels m_shown;
    QString m_search;
};

} // namespace darkroom::ui
