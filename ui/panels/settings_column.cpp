#include "ui/panels/settings_column.h"

#include "ui/controls/caption_label.h"
#include "ui/help/help_topic.h"
#include "ui/models/model_text.h"
#include "ui/panels/capabilities.h"
#include "ui/panels/class_panel.h"
#include "ui/panels/classifier_panel.h"
#include "ui/panels/generate_bar.h"
#include "ui/panels/guidance_panel.h"
#include "ui/panels/lora_panel.h"
#include "ui/panels/model_panel.h"
#include "ui/panels/picture_input_panel.h"
#include "ui/panels/picture_panel.h"
#include "ui/panels/prompt_panel.h"
#include "ui/panels/reading_panel.h"
#include "ui/panels/sampling_panel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kUsualWidth = 344;

/// A scroll area whose content is as wide as itself: the column never scrolls sideways, and grows with what its content comes to need.
class ColumnScrollArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool handled = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return handled;
    }

    QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {content + style()->pixelMetric(QStyle::PM_ScrollBarExtent), scaled(120)};
    }
};

} // namespace

SettingsColumn::SettingsColumn(QWidget* parent)
    : QWidget(parent)
    , m_model(new ModelPanel)
    , m_prompt(new PromptPanel)
    , m_class(new ClassPanel)
    , m_guidance(new GuidancePanel)
    , m_sampling(new SamplingPanel)
    , m_picture(new PicturePanel)
    , m_loras(new LoraPanel)
    , m_reading(new ReadingPanel)
    , m_input(new PictureInputPanel)
    , m_branchNote(new CaptionLabel(this))
    , m_generate(new GenerateBar(this))
    , m_panels{m_model, m_prompt, m_class, m_guidance, m_sampling, m_picture, m_loras, m_reading, m_input}
{
    setObjectName(QStringLiteral("settingsColumn"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    layOut();
    connectAll();
}

void SettingsColumn::layOut()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("settingsContent"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    for (Panel* panel : m_panels) {
        column->addWidget(panel);
    }
    const std::pair<QWidget*, const char*> topics[] = {{m_model, "first-steps#Models"}, {m_prompt, "first-steps#Prompt and class"},
        {m_class, "first-steps#Prompt and class"}, {m_guidance, "guidance"}, {m_sampling, "samplers"},
        {m_picture, "samplers#Seed and count"}, {m_input, "from-a-picture"}, {m_loras, "formats#Prompts, LoRA, textual inversion"},
        {m_reading, "formats#Prompts, LoRA, textual inversion"}};
    for (const auto& [panel, topic] : topics) {
        setHelpTopic(panel, topic);
    }
    column->addStretch();

    m_scroll = new ColumnScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_branchNote->setObjectName(QStringLiteral("branchNote"));
    m_branchNote->setWordWrap(true);
    m_branchNote->setTone(CaptionLabel::Tone::Accent);
    m_branchNote->setContentsMargins(2 * kGrid, kHalfGrid, 2 * kGrid, 0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_branchNote);
    all->addWidget(m_generate);
}

void SettingsColumn::connectAll()
{
    for (Panel* panel : m_panels) {
        connect(panel, &Panel::settingsChanged, this, &SettingsColumn::settingsChanged);
    }
    connect(m_model, &ModelPanel::otherModelRequested, this, &SettingsColumn::otherModelRequested);
    connect(m_generate, &GenerateBar::generateRequested, this, &SettingsColumn::generateRequested);
    connect(m_generate, &GenerateBar::stopRequested, this, &SettingsColumn::stopRequested);
    connect(m_generate, &GenerateBar::skipRequested, this, &SettingsColumn::skipRequested);
    connect(m_generate, &GenerateBar::queueRequested, this, &SettingsColumn::queueRequested);
}

void SettingsColumn::setSettings(const Settings& settings)
{
    m_settings = settings;
    for (Panel* panel : m_panels) {
        panel->setSettings(settings);
    }
    m_generate->setCount(settings.count);
    refreshBranchNote();
    refreshCapabilities();
}

void SettingsColumn::setState(const SessionState& state)
{
    const bool changed = state.model.has_value() != m_facts.has_value()
        || (state.model && state.model->description.path != m_facts->description.path) || !m_factsShown;
    if (changed) {
        m_facts = state.model;
        m_factsShown = true;
        for (Panel* panel : m_panels) {
            panel->setModel(m_facts ? &*m_facts : nullptr);
        }
        refreshCapabilities();
    }
    refreshModelStatus(state);
    m_generate->setState(state);
}

void SettingsColumn::showAgain(const SessionState& state)
{
    m_factsShown = false;
    setState(state);
    setSettings(m_settings);
}

void SettingsColumn::setKnownModels(const QStringList& paths)
{
    m_model->setKnownModels(paths);
}

void SettingsColumn::setLastSeed(std::uint64_t seed)
{
    m_picture->setLastSeed(seed);
}

void SettingsColumn::setGuidanceCurve(const QVector<double>& deltaNorms, int steps)
{
    m_guidance->setCurve(deltaNorms, steps);
}

void SettingsColumn::setCalls(const std::optional<CallCount>& calls)
{
    m_guidance->setCalls(calls);
}

void SettingsColumn::setTokens(const TokensRead& tokens)
{
    m_prompt->setTokens(tokens);
}

void SettingsColumn::focusPrompt()
{
    m_prompt->focusPrompt();
}

void SettingsColumn::showInput()
{
    m_scroll->verticalScrollBar()->setValue(m_input->y());
}

QSize SettingsColumn::sizeHint() const
{
    return {scaled(kUsualWidth), QWidget::sizeHint().height()};
}

void SettingsColumn::setLoraProblems(const LorasChecked& checked)
{
    m_loras->setProblems(checked);
}

ClassifierPanel& SettingsColumn::classifier()
{
    return m_guidance->classifier();
}

void SettingsColumn::showClassifier()
{
    m_guidance->openMore();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(&m_guidance->classifier());
}

void SettingsColumn::refreshBranchNote()
{
    const std::vector<EarlierPart>& before = m_settings.request.before;
    m_branchNote->setVisible(!before.empty());
    if (!before.empty()) {
        m_branchNote->setText(tr("Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.")
                                  .arg(before.back().step));
    }
}

void SettingsColumn::refreshCapabilities()
{
    const Capabilities capabilities = capabilitiesOf(m_facts ? &*m_facts : nullptr, m_settings);
    for (Panel* panel : m_panels) {
        panel->setCapabilities(capabilities);
    }
}

void SettingsColumn::refreshModelStatus(const SessionState& state)
{
    m_model->setIdentity(state.identified && state.identified->fault.empty() ? summaryOf(*state.identified) : QString());
    switch (state.modelStatus) {
    case ModelStatus::Loading: m_model->setStatus(tr("Loading, %1 %").arg(std::lround(state.modelFraction * 100.0))); break;
    case ModelStatus::Refused:
        m_model->setStatus(state.identified && state.identified->lacksAutoencoder ? tr("It lacks an autoencoder: choose a VAE.")
                                                                                  : tr("This model can't be used."));
        break;
    case ModelStatus::Stopped: m_model->setStatus(tr("Loading was stopped.")); break;
    case ModelStatus::None: m_model->setStatus(tr("Not loaded yet.")); break;
    case ModelStatus::Ready: m_model->setModel(state.model ? &*state.model : nullptr); break;
    }
}

} // namespace darkroom::ui
