#pragma once

#include "darkroom/base/image.h"

#include <QImage>
#include <QWidget>

class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class PaintView;

/// Paints which part of the start picture is made anew.
class MaskEditor : public QWidget {
    Q_OBJECT

public:
    explicit MaskEditor(QWidget* parent = nullptr);

    /// The picture and its mask, empty for none yet. What is already shown stays, with its strokes to undo.
    void setInput(const QImage& picture, const LabelMap& mask);
    void focusView();

signals:
    /// After each stroke; empty when nothing is masked.
    void maskChanged(const darkroom::LabelMap& mask);
    void doneRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void refresh();
    LabelMap mask() const;

    PaintView* m_view;
    QToolButton* m_brush;
    QToolButton* m_eraser;
    QSpinBox* m_size;
    QToolButton* m_invert;
    QToolButton* m_clear;
    QToolButton* m_undo;
    QToolButton* m_done;
};

} // namespace darkroom::ui
