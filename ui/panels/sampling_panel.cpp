#include "ui/panels/sampling_panel.h"

#include "darkroom/base/sampler_names.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/section.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kMostSteps = 1000;
constexpr double kEtaStep = 0.05;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString samplerText(const SamplerName& sampler)
{
    return sampler.callsPerStep > 1 ? SamplingPanel::tr("%1 (%n call(s) a step)", nullptr, sampler.callsPerStep).arg(text(sampler.shown))
                                    : text(sampler.shown);
}

} // namespace

SamplingPanel::SamplingPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
    whenLanguageChanges(this, [this] {
        for (int row = 0; row < m_sampler->count(); ++row) {
            m_sampler->setItemText(row, samplerText(samplerNames()[static_cast<std::size_t>(row)]));
        }
    });
}

void SamplingPanel::create()
{
    m_steps = new QSpinBox(this);
    m_steps->setRange(1, kMostSteps);
    m_steps->setAlignment(Qt::AlignRight);
    m_steps->setKeyboardTracking(false);
    describe(m_steps, {"steps", tr("Steps"), tr("How many steps lead from noise to picture (N); the time grows with it.")});
    m_sampler = new ChoiceBox(this);
    describe(m_sampler, {"sampler", tr("Sampler"), tr("How one step is taken; a sampler with two calls a step takes twice the time.")});
    for (const SamplerName& sampler : samplerNames()) {
        m_sampler->addItem(samplerText(sampler), text(sampler.id));
        m_sampler->setItemData(m_sampler->count() - 1, coreText(sampler.note), Qt::ToolTipRole);
    }
    m_schedule = new ChoiceBox(this);
    describe(m_schedule, {"schedule", tr("Schedule"), tr("How the noise levels (σ) are spread over the steps; it costs nothing.")});
    for (const ScheduleName& schedule : scheduleNames()) {
        m_schedule->addItem(coreText(schedule.shown), text(schedule.id));
        m_schedule->setItemData(m_schedule->count() - 1, coreText(schedule.note), Qt::ToolTipRole);
    }
    m_eta = new DecimalBox(this);
    m_eta->setRange(0.0, 1.0);
    m_eta->setSingleStep(kEtaStep);
    m_eta->setDecimals(2);
    m_eta->setAlignment(Qt::AlignRight);
    m_eta->setKeyboardTracking(false);
    describe(m_eta,
        {"eta", tr("Eta"),
            tr("How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.")});
    m_etaLabel = makeLabel(this, tr("Eta η"), m_eta);
    m_calls = new CaptionLabel(this);
    m_calls->setObjectName(QStringLiteral("modelCalls"));
    m_calls->setToolTip(tr("How many times the network runs for one picture."));
    m_etaNote = makeNote(this, "etaNote");
}

void SamplingPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto* heading = new SectionHeading(tr("Sampling"), this);
    heading->addTrailing(m_calls);
    column->addWidget(heading);
    Rows rows;
    rows.add(makeLabel(this, tr("Steps"), m_steps), m_steps);
    rows.add(makeLabel(this, tr("Sampler"), m_sampler), m_sampler);
    rows.add(makeLabel(this, tr("Schedule"), m_schedule), m_schedule);
    rows.add(m_etaLabel, m_eta);
    rows.addBelow(m_etaNote);
    column->addLayout(rows.layout());
}

void SamplingPanel::connectAll()
{
    connect(m_steps, &QSpinBox::valueChanged, this,
        [this](int steps) { edit([&](Settings& settings) { settings.request.sampling.steps = steps; }); });
    connect(m_sampler, &QComboBox::currentIndexChanged, this, [this] {
        const std::string id = m_sampler->currentData().toString().toStdString();
        edit([&](Settings& settings) { settings.request.sampling.sampler = id; });
    });
    connect(m_schedule, &QComboBox::currentIndexChanged, this, [this] {
        const std::string id = m_schedule->currentData().toString().toStdString();
        edit([&](Settings& settings) { settings.request.sampling.schedule = id; });
    });
    connect(m_eta, &QDoubleSpinBox::valueChanged, this,
        [this](double eta) { edit([&](Settings& settings) { settings.request.sampling.eta = eta; }); });
}

void SamplingPanel::setCapabilities(const Capabilities& capabilities)
{
    m_eta->setEnabled(capabilities.eta.enabled);
    m_etaLabel->setEnabled(capabilities.eta.enabled);
    setNote(m_etaNote, capabilities.eta.note);
    const int calls = settings().request.sampling.steps * capabilities.callsPerStep;
    m_calls->setText(tr("%n model call(s)", nullptr, calls));
}

void SamplingPanel::show(const Settings& settings)
{
    const SamplingSettings& sampling = settings.request.sampling;
    m_steps->setValue(sampling.steps);
    m_sampler->setCurrentIndex(m_sampler->findData(QString::fromStdString(sampling.sampler)));
    m_schedule->setCurrentIndex(m_schedule->findData(QString::fromStdString(sampling.schedule)));
    m_eta->setValue(sampling.eta);
}

} // namespace darkroom::ui
