#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class QueueModel;

/// What runs and what waits: to be put into another order, edited, repeated, taken away, paused.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget* parent = nullptr);

    void setState(const SessionState& state);
    void focusQueue();

    QSize sizeHint() const override;

signals:
    void pauseRequested();
    void resumeRequested();
    void cancelAllRequested();
    void skipRequested();
    void removeRequested(darkroom::ui::RunId run);
    void moveRequested(darkroom::ui::RunId run, int position);
    void editRequested(darkroom::ui::RunId run);
    void repeatRequested(darkroom::ui::RunId run);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void addKeys();
    /// Enabling of all controls, from the state and the chosen row.
    void refresh();
    int currentRow() const;
    void move(int by);
    void moveToFront();
    void cancelCurrent();

    QLabel* m_heading;
    CaptionLabel* m_summary;
    QToolButton* m_pause;
    QToolButton* m_cancelAll;
    QToolButton* m_close;
    QueueModel* m_model;
    QListView* m_view;
    QLabel* m_empty;
    QToolButton* m_front;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_edit;
    QToolButton* m_repeat;
    QToolButton* m_cancel;
    RunId m_chosen = 0; ///< Kept while rows move.
    SessionState m_state;
};

} // namespace darkroom::ui
