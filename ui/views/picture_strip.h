#pragma once

#include "ui/session/session_state.h"

#include <QAbstractListModel>
#include <QWidget>

#include <vector>

class QListView;

namespace darkroom::ui {

/// The finished pictures of this session, newest first. A row can be dragged out as its file.
class PictureListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRecords(std::vector<RunRecordPtr> newestFirst);
    RunRecordPtr record(int row) const;
    int rowOf(RunId run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    std::vector<RunRecordPtr> m_records;
};

/// A quiet column of those pictures; a click shows one again, with its steps. Not there before the first picture.
class PictureStrip : public QWidget {
    Q_OBJECT

public:
    explicit PictureStrip(QWidget* parent = nullptr);

    void setRecords(std::vector<RunRecordPtr> newestFirst);
    void setCurrent(RunId run);
    /// Whether there is room for it beside the picture; without, the gallery has the same pictures.
    void setRoom(bool room);

signals:
    void recordChosen(const darkroom::ui::RunRecordPtr& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    PictureListModel* m_model;
    QListView* m_view;
    bool m_refreshing = false;
    bool m_room = true;
};

} // namespace darkroom::ui
