#pragma once

#include "darkroom/base/request.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// One LoRA of the stack: on or off, its strengths, its place.
class LoraRow : public QWidget {
    Q_OBJECT

public:
    /// `index` is its place, from 0; the names of its controls end with it.
    explicit LoraRow(int index, QWidget* parent = nullptr);

    /// Emits nothing.
    void setUse(const LoraUse& use, int count);
    const LoraUse& use() const { return m_use; }
    /// Why it doesn't fit the model; empty when it does.
    void setProblem(const QString& sentence);

signals:
    void changed(const darkroom::LoraUse& use);
    void moveRequested(int by);
    void removeRequested();

private:
    void describeControls();
    void layOut();
    void connectAll();

    int m_index;
    LoraUse m_use;
    QCheckBox* m_on;
    QDoubleSpinBox* m_strength;
    QDoubleSpinBox* m_textStrength;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    CaptionLabel* m_problem;
    bool m_showing = false;
};

} // namespace darkroom::ui
