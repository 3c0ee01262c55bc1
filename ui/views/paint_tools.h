#pragma once

#include <initializer_list>

class QSpinBox;
class QToolButton;
class QWidget;

namespace darkroom::ui {

class PaintView;

/// Makes buttons the tools of which one is on at a time, to begin with the first.
void makeTools(QWidget* parent, std::initializer_list<QToolButton*> tools);

/// A box with the diameter of a view's brush, which sets it and follows it.
QSpinBox* makeBrushSize(QWidget* parent, PaintView* view, const char* objectName);

} // namespace darkroom::ui
