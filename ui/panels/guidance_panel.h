#pragma once

#include "ui/panels/panel.h"

#include <QVector>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class ClassifierPanel;
class GuidanceCurvePanel;
class GuidanceMethodPanel;
class GuidanceSlider;
class SectionHeading;
class Sparkline;

/// Guidance: w and the common scale s = 1 + w as two linked numbers, and what is set more seldom below, opened when it is wanted: the method, w over
/// the run, the classifier.
class GuidancePanel : public Panel {
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// ‖Δ‖/‖ε_u‖ at each step of the latest run.
    void setCurve(const QVector<double>& deltaNorms, int steps);
    /// Of the picture that these settings make; none while it isn't known.
    void setCalls(const std::optional<CallCount>& calls);
    ClassifierPanel& classifier() { return *m_classifier; }
    /// Opens what is set more seldom.
    void openMore();

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();
    void showMore(bool shown);
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
    QToolButton* m_moreButton;
    QWidget* m_more;
    GuidanceMethodPanel* m_method;
    GuidanceCurvePanel* m_course;
    ClassifierPanel* m_classifier;
    QString m_disabledReason;
};

} // namespace darkroom::ui
