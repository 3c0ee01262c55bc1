#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace darkroom::ui {

/// How the two branches become one: the method and its numbers, rescale and dynamic threshold.
class GuidanceMethodPanel : public Panel {
    Q_OBJECT

public:
    explicit GuidanceMethodPanel(QWidget* parent = nullptr);

    void setCapabilities(const Capabilities& capabilities) override;

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();
    void connectNumber(QDoubleSpinBox* box, double GuidanceSettings::*field);

    QComboBox* m_method;
    QWidget* m_apg;
    QDoubleSpinBox* m_eta;
    QDoubleSpinBox* m_norm;
    QDoubleSpinBox* m_momentum;
    QWidget* m_zero;
    QSpinBox* m_zeroSteps;
    QDoubleSpinBox* m_rescale;
    QDoubleSpinBox* m_threshold;
};

} // namespace darkroom::ui
