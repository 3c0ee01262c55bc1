#pragma once

#include "ui/panels/panel.h"

#include <QVector>

class QDoubleSpinBox;
class QLabel;

namespace darkroom::ui {

class CaptionLabel;
class GuidanceSlider;
class SectionHeading;
class Sparkline;

/// Classifier-free guidance as two linked numbers: the paper's w and the common scale s = 1 + w.
class GuidancePanel : public Panel {
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// ‖Δ‖/‖ε_u‖ at each step of the latest run.
    void setCurve(const QVector<double>& deltaNorms, int steps);

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();
    void takeW(double w);
    void showMeaning();

    SectionHeading* m_heading;
    Sparkline* m_curve;
    GuidanceSlider* m_slider;
    QDoubleSpinBox* m_w;
    QDoubleSpinBox* m_scale;
    QLabel* m_wLabel;
    QLabel* m_scaleLabel;
    CaptionLabel* m_cost;
    CaptionLabel* m_meaning;
    QString m_disabledReason;
};

} // namespace darkroom::ui
