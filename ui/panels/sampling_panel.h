#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace darkroom::ui {

class CaptionLabel;

/// How the noise is taken away: steps, sampler, schedule, η.
class SamplingPanel : public Panel {
    Q_OBJECT

public:
    explicit SamplingPanel(QWidget* parent = nullptr);

    void setCapabilities(const Capabilities& capabilities) override;

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();

    QSpinBox* m_steps;
    QComboBox* m_sampler;
    QComboBox* m_schedule;
    QDoubleSpinBox* m_eta;
    QLabel* m_etaLabel;
    CaptionLabel* m_calls;
    CaptionLabel* m_etaNote;
};

} // namespace darkroom::ui
