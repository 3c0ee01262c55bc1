#pragma once

#include "ui/panels/panel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace darkroom::ui {

class CaptionLabel;
class CurveEditor;

/// Guidance over a run: w as a curve over the noise level, the interval in which it acts, and the calls that this saves.
class GuidanceCurvePanel : public Panel {
    Q_OBJECT

public:
    explicit GuidanceCurvePanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// Of the picture that these settings make; none while it isn't known.
    void setCalls(const std::optional<CallCount>& calls);

protected:
    void show(const Settings& settings) override;

private:
    enum class Preset { Constant, Interval, Linear, Cosine, Own };

    void create();
    void layOut();
    void connectAll();
    void takePreset();
    void takeInterval();
    Preset presetOf(const GuidanceSettings& guidance) const;

    QComboBox* m_preset;
    CurveEditor* m_editor;
    QCheckBox* m_hasInterval;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    CaptionLabel* m_calls;
    GuidanceRange m_levels{0.03, 15.0};
};

} // namespace darkroom::ui
