#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace darkroom::ui {

class CaptionLabel;

/// Classifier guidance: its scale, the class that it steers to, and what it costs; disabled with the reason where no classifier is there.
class ClassifierPanel : public Panel {
    Q_OBJECT

public:
    explicit ClassifierPanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void refresh();

    QLabel* m_scaleLabel;
    QDoubleSpinBox* m_scale;
    QLabel* m_classLabel;
    QComboBox* m_class;
    CaptionLabel* m_note;
    QString m_reason; ///< Why it can't be used; empty when it can.
};

} // namespace darkroom::ui
