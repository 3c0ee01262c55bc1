#include "ui/panels/guidance_curve_panel.h"

#include "darkroom/base/guidance_curve.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/lab/call_text.h"
#include "ui/lab/curve_editor.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kHighestSigma = 10000.0;
constexpr int kSigmaDecimals = 3;
/// Where the interval preset lies, as a part of ln σ from the picture to the noise: the middle, where guidance acts most.
constexpr double kPresetLow = 0.2;
constexpr double kPresetHigh = 0.75;

double levelAt(const GuidanceRange& levels, double share)
{
    const double level = levels.low * std::pow(levels.high / levels.low, share);
    return std::round(level * 1000.0) / 1000.0;
}

QDoubleSpinBox* makeSigma(QWidget* parent, const Description& description)
{
    auto* box = new DecimalBox(parent);
    box->setRange(0.0, kHighestSigma);
    box->setDecimals(kSigmaDecimals);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    describe(box, description);
    return box;
}

} // namespace

GuidanceCurvePanel::GuidanceCurvePanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
}

void GuidanceCurvePanel::create()
{
    m_preset = new QComboBox(this);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(8);
    describe(m_preset,
        {"curvePreset", tr("Shape of w"),
            tr("How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.")});
    const std::pair<Preset, QString> presets[] = {{Preset::Constant, tr("Constant")}, {Preset::Interval, tr("In an interval")},
        {Preset::Linear, tr("Linear, rising")}, {Preset::Cosine, tr("Cosine, rising")}, {Preset::Own, tr("Points of your own")}};
    for (const auto& [preset, text] : presets) {
        m_preset->addItem(text, static_cast<int>(preset));
    }
    m_editor = new CurveEditor(this);
    describe(m_editor,
        {"curveEditor", tr("Curve of w over the noise level"),
            tr("w(σ) on a log σ axis: drag points or the interval's edges, double click to add one, Delete to take one away.")});
    m_hasInterval = new QCheckBox(tr("Interval"), this);
    describe(m_hasInterval,
        {"hasInterval", tr("Guidance in an interval only"),
            tr("Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.")});
    m_low = makeSigma(
        this, {"intervalLow", tr("Interval's lower end"), tr("The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).")});
    m_high = makeSigma(
        this, {"intervalHigh", tr("Interval's upper end"), tr("The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).")});
    m_calls = new CaptionLabel(this);
    m_calls->setObjectName(QStringLiteral("guidanceCalls"));
    m_calls->setWordWrap(true);
    m_calls->setToolTip(tr(
        "Network calls of one picture, counted by the run's own rules, and what two branches at every look would have cost beside them."));
}

void GuidanceCurvePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    Rows rows;
    rows.add(makeLabel(this, tr("w over σ"), m_preset), m_preset);
    column->addLayout(rows.layout());
    column->addWidget(m_editor);
    // A line of its own: beside both numbers it would be wider than the column.
    column->addWidget(m_hasInterval, 0, Qt::AlignLeft);
    auto* interval = new QHBoxLayout;
    interval->setSpacing(kGrid);
    interval->addWidget(m_high, 1);
    interval->addWidget(makeLabel(this, tr("to"), m_low));
    interval->addWidget(m_low, 1);
    column->addLayout(interval);
    column->addWidget(m_calls);
}

void GuidanceCurvePanel::connectAll()
{
    connect(m_preset, &QComboBox::currentIndexChanged, this, &GuidanceCurvePanel::takePreset);
    connect(m_editor, &CurveEditor::curveEdited, this,
        [this](const std::vector<GuidancePoint>& curve) { edit([&](Settings& settings) { settings.request.guidance.curve = curve; }); });
    connect(m_editor, &CurveEditor::intervalEdited, this,
        [this](const GuidanceRange& interval) { edit([&](Settings& settings) { settings.request.guidance.interval = interval; }); });
    connect(m_hasInterval, &QCheckBox::toggled, this, &GuidanceCurvePanel::takeInterval);
    connect(m_low, &QDoubleSpinBox::valueChanged, this, &GuidanceCurvePanel::takeInterval);
    connect(m_high, &QDoubleSpinBox::valueChanged, this, &GuidanceCurvePanel::takeInterval);
}

void GuidanceCurvePanel::setModel(const ModelFacts* model)
{
    if (model && model->noise) {
        m_levels = *model->noise;
        m_editor->setLevels(m_levels);
    }
}

void GuidanceCurvePanel::setCapabilities(const Capabilities& capabilities)
{
    setEnabled(capabilities.guidance.enabled);
}

void GuidanceCurvePanel::setCalls(const std::optional<CallCount>& calls)
{
    m_calls->setText(calls ? callText({&*calls, 1}) : QString());
}

void GuidanceCurvePanel::takePreset()
{
    const auto preset = static_cast<Preset>(m_preset->currentData().toInt());
    edit([&](Settings& settings) {
        GuidanceSettings& guidance = settings.request.guidance;
        switch (preset) {
        case Preset::Constant:
            guidance.curve.clear();
            guidance.interval.reset();
            break;
        case Preset::Interval:
            guidance.curve.clear();
            guidance.interval = guidance.interval.value_or(GuidanceRange{levelAt(m_levels, kPresetLow), levelAt(m_levels, kPresetHigh)});
            break;
        case Preset::Linear: guidance.curve = guidanceCurve(CurveShape::Linear, m_levels); break;
        case Preset::Cosine: guidance.curve = guidanceCurve(CurveShape::Cosine, m_levels); break;
        case Preset::Own:
            if (guidance.curve.empty()) {
                guidance.curve = {{m_levels.high, 1.0}, {levelAt(m_levels, 0.5), 1.0}, {m_levels.low, 1.0}};
            }
            break;
        }
    });
    setSettings(settings());
}

void GuidanceCurvePanel::takeInterval()
{
    edit([&](Settings& settings) {
        std::optional<GuidanceRange>& interval = settings.request.guidance.interval;
        if (!m_hasInterval->isChecked()) {
            interval.reset();
        } else if (!interval) {
            interval = GuidanceRange{levelAt(m_levels, kPresetLow), levelAt(m_levels, kPresetHigh)};
        } else if (m_low->value() < m_high->value()) {
            interval = GuidanceRange{m_low->value(), m_high->value()};
        }
    });
    setSettings(settings());
}

GuidanceCurvePanel::Preset GuidanceCurvePanel::presetOf(const GuidanceSettings& guidance) const
{
    if (guidance.curve.empty()) {
        return guidance.interval ? Preset::Interval : Preset::Constant;
    }
    if (guidance.curve == guidanceCurve(CurveShape::Linear, m_levels)) {
        return Preset::Linear;
    }
    return guidance.curve == guidanceCurve(CurveShape::Cosine, m_levels) ? Preset::Cosine : Preset::Own;
}

void GuidanceCurvePanel::show(const Settings& settings)
{
    const GuidanceSettings& guidance = settings.request.guidance;
    const QSignalBlocker preset(m_preset);
    const QSignalBlocker has(m_hasInterval);
    const QSignalBlocker low(m_low);
    const QSignalBlocker high(m_high);
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(presetOf(guidance))));
    m_editor->setGuidance(guidance.w, guidance.curve, guidance.interval);
    m_hasInterval->setChecked(guidance.interval.has_value());
    m_low->setEnabled(guidance.interval.has_value());
    m_high->setEnabled(guidance.interval.has_value());
    if (guidance.interval) {
        m_low->setValue(guidance.interval->low);
        m_high->setValue(guidance.interval->high);
    }
}

} // namespace darkroom::ui
