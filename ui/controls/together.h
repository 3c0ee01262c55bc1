#pragma once

#include <QString>

#include <initializer_list>

class QWidget;

namespace darkroom::ui {

/// A label (none where the text is empty) and its controls, kept together in a line that may break elsewhere. The label is the first control's.
QWidget* together(QWidget* parent, const QString& text, std::initializer_list<QWidget*> controls);

} // namespace darkroom::ui
