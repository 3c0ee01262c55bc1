#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

namespace darkroom::ui {

class ElidedLabel;

/// The bottom line: at the left what goes on and how long it will take, at the right on what it runs and what the preview costs.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setState(const SessionState& state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_activity;
    ElidedLabel* m_machine;
};

} // namespace darkroom::ui
