#pragma once

#include "ui/session/session_state.h"

#include <QAbstractListModel>

#include <vector>

namespace darkroom::ui {

/// The steps of one run, in order, and its finished picture as the last row.
class FilmModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const Frame& frame);
    /// Replaces what is shown by all that the run left; frames that the window missed come in now.
    void setRecord(const RunRecordPtr& record);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The picture of a row.
    QImage picture(int row) const;
    QString caption(int row) const;
    /// The step of a row; that of the last step for the finished picture; null when there is none.
    const Frame* frame(int row) const;
    /// Whether a row is the finished picture.
    bool isPicture(int row) const { return hasPicture() && row == rowCount() - 1; }
    /// The shortest name of a row: its step, or "picture".
    QString label(int row) const;

private:
    bool hasPicture() const { return m_record && !m_record->picture.isNull(); }

    std::vector<Frame> m_frames;
    RunRecordPtr m_record;
};

} // namespace darkroom::ui
