#include "ui/panels/guidance_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/guidance_slider.h"
#include "ui/controls/section.h"
#include "ui/controls/sparkline.h"
#include "ui/panels/classifier_panel.h"
#include "ui/panels/guidance_curve_panel.h"
#include "ui/panels/guidance_method_panel.h"
#include "ui/theme/metrics.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr double kLowestTypedW = -10.0;
constexpr double kHighestTypedW = 100.0;
constexpr double kStep = 0.1;
constexpr int kDecimals = 2;

QDoubleSpinBox* makeNumber(QWidget* parent, double offset)
{
    auto* box = new DecimalBox(parent);
    box->setRange(kLowestTypedW + offset, kHighestTypedW + offset);
    box->setSingleStep(kStep); // Page keys take ten of them
    box->setDecimals(kDecimals);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    return box;
}

} // namespace

GuidancePanel::GuidancePanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
}

void GuidancePanel::create()
{
    m_heading = new SectionHeading(tr("Guidance"), this);
    m_curve = new Sparkline(this);
    describe(m_curve,
        {"guidanceCurve", tr("Guidance over the steps"),
            tr("How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).")});
    m_slider = new GuidanceSlider(this);
    describe(m_slider,
        {"guidanceSlider", tr("Guidance w"),
            tr("How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and "
               "−1 each "
               "step costs two model calls.")});
    m_w = makeNumber(this, 0.0);
    describe(
        m_w, {"guidanceW", tr("Guidance w"), tr("Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.")});
    m_scale = makeNumber(this, 1.0);
    describe(m_scale, {"guidanceScale", tr("CFG scale s"), tr("The same strength as other programs write it: s = 1 + w.")});
    m_wLabel = makeLabel(this, tr("w"), m_w);
    m_scaleLabel = makeLabel(this, tr("s"), m_scale);
    m_cost = new CaptionLabel(this);
    m_cost->setObjectName(QStringLiteral("guidanceCost"));
    m_cost->setToolTip(tr("How many times the network runs for each look of the sampler."));
    m_meaning = new CaptionLabel(this);
    m_meaning->setObjectName(QStringLiteral("guidanceMeaning"));
    m_meaning->setWordWrap(true);
    m_moreButton = makeTextButton(this, {},
        {"moreGuidance", tr("More guidance"),
            tr("Shows the method, w over the noise level σ, the interval, and guidance by a classifier.")});
    m_moreButton->setCheckable(true);
    m_more = new QWidget(this);
    m_method = new GuidanceMethodPanel(m_more);
    m_course = new GuidanceCurvePanel(m_more);
    m_classifier = new ClassifierPanel(m_more);
    showMore(false);
}

void GuidancePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_heading->addTrailing(m_curve);
    column->addWidget(m_heading);
    column->addWidget(m_slider);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(kGrid);
    numbers->addWidget(m_wLabel);
    numbers->addWidget(m_w, 1);
    numbers->addSpacing(kHalfGrid);
    numbers->addWidget(m_scaleLabel);
    numbers->addWidget(m_scale, 1);
    column->addLayout(numbers);
    auto* captions = new QHBoxLayout;
    captions->setSpacing(kGrid);
    captions->addWidget(m_meaning, 1);
    captions->addWidget(m_cost, 0, Qt::AlignTop);
    column->addLayout(captions);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(kGrid);
    more->addWidget(m_method);
    more->addWidget(m_course);
    more->addWidget(m_classifier);
    column->addWidget(m_more);
}

void GuidancePanel::connectAll()
{
    connect(m_slider, &GuidanceSlider::wMoved, this, &GuidancePanel::takeW);
    connect(m_w, &QDoubleSpinBox::valueChanged, this, &GuidancePanel::takeW);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double scale) { takeW(scale - 1.0); });
    connect(m_moreButton, &QToolButton::toggled, this, &GuidancePanel::showMore);
    for (Panel* part : std::initializer_list<Panel*>{m_method, m_course, m_classifier}) {
        connect(part, &Panel::settingsChanged, this,
            [this](const Settings& changed) { edit([&](Settings& settings) { settings = changed; }); });
    }
}

void GuidancePanel::showMore(bool shown)
{
    m_more->setVisible(shown);
    GuidanceSettings plain;
    plain.w = settings().request.guidance.w;
    plain.changes = settings().request.guidance.changes;
    const bool isPlain = settings().request.guidance == plain && settings().request.classifier == ClassifierSettings{};
    // What is set and not seen is at least told.
    const QString closed = isPlain ? tr("Method, curve, classifier…") : tr("Method, curve, classifier: changed…");
    m_moreButton->setText(shown ? tr("Less") : closed);
}

void GuidancePanel::openMore()
{
    m_moreButton->setChecked(true);
}

void GuidancePanel::setModel(const ModelFacts* model)
{
    if (model) {
        m_slider->setDefaultW(model->description.defaultW);
    }
    m_course->setModel(model);
    m_classifier->setModel(model);
}

void GuidancePanel::setCapabilities(const Capabilities& capabilities)
{
    const bool enabled = capabilities.guidance.enabled;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_slider, m_w, m_scale, m_wLabel, m_scaleLabel}) {
        widget->setEnabled(enabled);
    }
    m_disabledReason = enabled ? QString() : capabilities.guidance.note;
    m_cost->setText(capabilities.branches == 2 ? tr("× 2 calls") : tr("× 1 call"));
    m_method->setCapabilities(capabilities);
    m_course->setCapabilities(capabilities);
    showMeaning();
}

void GuidancePanel::setCalls(const std::optional<CallCount>& calls)
{
    m_course->setCalls(calls);
}

void GuidancePanel::setCurve(const QVector<double>& deltaNorms, int steps)
{
    m_curve->setValues(deltaNorms, steps);
}

void GuidancePanel::show(const Settings& settings)
{
    const double w = settings.request.guidance.w;
    const QSignalBlocker first(m_w);
    const QSignalBlocker second(m_scale);
    m_slider->setW(w);
    m_w->setValue(w);
    m_scale->setValue(1.0 + w);
    for (Panel* part : std::initializer_list<Panel*>{m_method, m_course, m_classifier}) {
        part->setSettings(settings);
    }
    showMore(m_moreButton->isChecked());
    showMeaning();
}

void GuidancePanel::showMeaning()
{
    const GuidanceSettings& guidance = settings().request.guidance;
    if (!m_disabledReason.isEmpty()) {
        m_meaning->setText(m_disabledReason);
    } else if (!guidance.changes.empty()) {
        m_meaning->setText(tr("As it was turned during that run: w %1.").arg(guidanceText(guidance)));
    } else {
        m_meaning->setText(guidanceMeaning(guidance.w));
    }
}

void GuidancePanel::takeW(double w)
{
    // Two decimals, so that s - 1 and w are the same number.
    constexpr double kHundred = 100.0;
    const double rounded = std::round(w * kHundred) / kHundred;
    if (rounded != settings().request.guidance.w) {
        edit([&](Settings& settings) {
            settings.request.guidance.w = rounded;
            settings.request.guidance.changes.clear();
        });
    }
    setSettings(settings());
}

} // namespace darkroom::ui
