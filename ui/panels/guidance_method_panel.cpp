#include "ui/panels/guidance_method_panel.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kMostZeroSteps = 20;

struct NumberRange {
    double least = 0.0;
    double most = 1.0;
    double step = 0.05;
};

QDoubleSpinBox* makeNumber(QWidget* parent, const NumberRange& range, const Description& description)
{
    auto* box = new DecimalBox(parent);
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setDecimals(range.step < 0.01 ? 3 : 2);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    describe(box, description);
    return box;
}

/// Rows of their own that come and go together.
QWidget* makeRows(QWidget* parent, std::initializer_list<std::pair<QString, QWidget*>> controls)
{
    auto* group = new QWidget(parent);
    Rows rows;
    for (const auto& [text, control] : controls) {
        rows.add(makeLabel(group, text, control), control);
    }
    group->setLayout(rows.layout());
    return group;
}

} // namespace

GuidanceMethodPanel::GuidanceMethodPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
}

void GuidanceMethodPanel::create()
{
    m_method = new ChoiceBox(this);
    describe(m_method,
        {"guidanceMethod", tr("Guidance method"),
            tr("How ε_c and ε_u become one prediction; the number of model calls is the same for all.")});
    const std::pair<GuidanceMethod, QString> methods[] = {{GuidanceMethod::ClassifierFree, tr("CFG: (1 + w) ε_c − w ε_u")},
        {GuidanceMethod::AdaptiveProjection, tr("APG: less along x̂₀")}, {GuidanceMethod::ZeroStar, tr("CFG-Zero*: fitted ε_u")}};
    for (const auto& [method, text] : methods) {
        m_method->addItem(text, static_cast<int>(method));
    }
    m_eta = makeNumber(this, {0.0, 2.0},
        {"apgEta", tr("Parallel part η"),
            tr("How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.")});
    m_norm = makeNumber(
        this, {0.0, 100.0, 0.5}, {"apgNorm", tr("Norm limit r"), tr("The length to which Δ is cut (r of APG); 0 cuts nothing.")});
    m_momentum = makeNumber(this, {-1.0, 1.0},
        {"apgMomentum", tr("Momentum β"), tr("How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.")});
    m_zeroSteps = new QSpinBox(this);
    m_zeroSteps->setRange(0, kMostZeroSteps);
    m_zeroSteps->setAlignment(Qt::AlignRight);
    m_zeroSteps->setKeyboardTracking(false);
    describe(m_zeroSteps, {"zeroSteps", tr("Zero steps"), tr("So many first steps (K of CFG-Zero*) predict zero and move nothing.")});
    m_rescale = makeNumber(this, {0.0, 1.0},
        {"guidanceRescale", tr("Rescale φ"),
            tr("How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.")});
    m_threshold = makeNumber(this, {0.0, 1.0, 0.005},
        {"guidanceThreshold", tr("Dynamic threshold p"),
            tr("The share of x̂₀'s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is "
               "usual.")});
}

void GuidanceMethodPanel::layOut()
{
    m_apg = makeRows(this, {{tr("Parallel η"), m_eta}, {tr("Norm r"), m_norm}, {tr("Momentum β"), m_momentum}});
    m_zero = makeRows(this, {{tr("Zero steps"), m_zeroSteps}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeRows(this, {{tr("Method"), m_method}}));
    column->addWidget(m_apg);
    column->addWidget(m_zero);
    column->addWidget(makeRows(this, {{tr("Rescale φ"), m_rescale}, {tr("Threshold p"), m_threshold}}));
}

void GuidanceMethodPanel::connectAll()
{
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        const auto method = static_cast<GuidanceMethod>(m_method->currentData().toInt());
        edit([&](Settings& settings) { settings.request.guidance.method = method; });
        setSettings(settings());
    });
    connectNumber(m_eta, &GuidanceSettings::apgEta);
    connectNumber(m_norm, &GuidanceSettings::apgNorm);
    connectNumber(m_momentum, &GuidanceSettings::apgMomentum);
    connectNumber(m_rescale, &GuidanceSettings::rescale);
    connectNumber(m_threshold, &GuidanceSettings::thresholdRatio);
    connect(m_zeroSteps, &QSpinBox::valueChanged, this,
        [this](int steps) { edit([&](Settings& settings) { settings.request.guidance.zeroSteps = steps; }); });
}

void GuidanceMethodPanel::connectNumber(QDoubleSpinBox* box, double GuidanceSettings::*field)
{
    connect(box, &QDoubleSpinBox::valueChanged, this,
        [this, field](double value) { edit([&](Settings& settings) { settings.request.guidance.*field = value; }); });
}

void GuidanceMethodPanel::setCapabilities(const Capabilities& capabilities)
{
    setEnabled(capabilities.guidance.enabled);
}

void GuidanceMethodPanel::show(const Settings& settings)
{
    const GuidanceSettings& guidance = settings.request.guidance;
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(guidance.method)));
    m_eta->setValue(guidance.apgEta);
    m_norm->setValue(guidance.apgNorm);
    m_momentum->setValue(guidance.apgMomentum);
    m_zeroSteps->setValue(guidance.zeroSteps);
    m_rescale->setValue(guidance.rescale);
    m_threshold->setValue(guidance.thresholdRatio);
    m_apg->setVisible(guidance.method == GuidanceMethod::AdaptiveProjection);
    m_zero->setVisible(guidance.method == GuidanceMethod::ZeroStar);
}

} // namespace darkroom::ui
