#pragma once

#include "ui/session/session_state.h"

#include <QAbstractListModel>

namespace darkroom::ui {

/// The run that goes on, if there is one, and below it those that wait, in their order. A waiting row can be dragged to another place.
class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< The second line.
        FractionRole,              ///< Of the running one, 0 … 1; invalid for the others.
    };

    using QAbstractListModel::QAbstractListModel;

    void setState(const SessionState& state);
    /// 0 when there is no such row.
    RunId run(int row) const;
    bool isRunning(int row) const { return m_hasActivity && row == 0; }
    int rowOf(RunId run) const;
    /// Where a waiting row stands among those that wait.
    int position(int row) const { return m_hasActivity ? row - 1 : row; }
    int waitingCount() const { return rowCount() - (m_hasActivity ? 1 : 0); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    void moveRequested(darkroom::ui::RunId run, int position);

private:
    struct Row {
        RunId run = 0;
        QString title;
        QString detail;
        std::optional<double> fraction;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
    bool m_hasActivity = false;
};

} // namespace darkroom::ui
