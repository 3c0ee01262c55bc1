#pragma once

#include <QObject>

namespace darkroom::ui {

/// One filter on the application: the wheel over a number, a list or a slider that hasn't the focus scrolls what is behind it and
/// changes nothing; Ctrl+Z and its like always mean the settings, also inside a text field; a file dropped anywhere goes to the window.
class InputGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace darkroom::ui
