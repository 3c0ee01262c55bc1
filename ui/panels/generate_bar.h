#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace darkroom::ui {

/// The primary action, the way to stop it, and what waits.
class GenerateBar : public QWidget {
    Q_OBJECT

public:
    explicit GenerateBar(QWidget* parent = nullptr);

    void setState(const SessionState& state);
    /// How many pictures one press makes.
    void setCount(int count);

signals:
    void generateRequested();
    void stopRequested();
    void skipRequested();
    void queueRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QPushButton* m_generate;
    QToolButton* m_skip;
    QToolButton* m_stop;
    QToolButton* m_queue;
    std::size_t m_waiting = 0;
    bool m_paused = false;
    bool m_running = false;
    bool m_loading = false;
    int m_count = 1;
};

} // namespace darkroom::ui
