#include "ui/panels/prompt_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/prompt_edit.h"
#include "ui/language/core_texts.h"
#include "ui/panels/token_view.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kPromptLines = 3;
constexpr int kMostPromptLines = 8;
constexpr int kNegativeLines = 1;
constexpr int kMostNegativeLines = 4;

} // namespace

PromptPanel::PromptPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
}

void PromptPanel::create()
{
    m_prompt = new PromptEdit(kPromptLines, kMostPromptLines, this);
    describe(m_prompt, {"prompt", tr("Prompt"), tr("What the picture shall show, in words (the condition c); empty means no text.")});
    m_negative = new PromptEdit(kNegativeLines, kMostNegativeLines, this);
    describe(m_negative,
        {"negativePrompt", tr("Negative prompt"),
            tr("What guidance steers away from, in words; it takes the place of the empty text and costs nothing.")});
    m_promptTokens = new TokenView(QStringLiteral("prompt"), this);
    m_negativeTokens = new TokenView(QStringLiteral("negativePrompt"), this);
    m_promptLabel = makeLabel(this, tr("Prompt"), m_prompt);
    m_negativeLabel = makeLabel(this, tr("Negative prompt"), m_negative);
    m_promptNote = new ElidedLabel(this);
    m_promptNote->setObjectName(QStringLiteral("promptNote"));
    m_promptNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_negativeNote = new ElidedLabel(this);
    m_negativeNote->setObjectName(QStringLiteral("negativePromptNote"));
    m_negativeNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ideas = makeIconButton(
        this, QStringLiteral("lightbulb"), {"ideas", tr("Prompt ideas"), tr("A list of prompts that this model is good at.")});
    m_nextIdea = makeIconButton(this, QStringLiteral("shuffle"),
        {"nextIdea", tr("Another idea"), tr("Replaces the prompt by another idea; undo brings yours back.")});
    m_ideaMenu = new QMenu(m_ideas);
    m_ideaMenu->setObjectName(QStringLiteral("ideaMenu"));
    // A tab order in which one reaches the text first.
    setTabOrder(m_prompt, m_ideas);
    setTabOrder(m_ideas, m_nextIdea);
    setTabOrder(m_nextIdea, m_negative);
}

void PromptPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    auto* head = new QHBoxLayout;
    head->setSpacing(kHalfGrid);
    head->addWidget(m_promptLabel);
    head->addWidget(m_promptNote, 1);
    head->addWidget(m_ideas);
    head->addWidget(m_nextIdea);
    column->addLayout(head);
    column->addWidget(m_prompt);
    column->addWidget(m_promptTokens);
    column->addSpacing(kGrid);
    auto* second = new QHBoxLayout;
    second->setSpacing(kGrid);
    second->addWidget(m_negativeLabel);
    second->addWidget(m_negativeNote, 1);
    column->addLayout(second);
    column->addWidget(m_negative);
    column->addWidget(m_negativeTokens);
}

void PromptPanel::connectAll()
{
    connect(m_prompt, &PromptEdit::promptEdited, this,
        [this](const QString& text) { edit([&](Settings& settings) { settings.request.prompt = text.toStdString(); }); });
    connect(m_negative, &PromptEdit::promptEdited, this,
        [this](const QString& text) { edit([&](Settings& settings) { settings.request.negativePrompt = text.toStdString(); }); });
    connect(m_ideas, &QToolButton::clicked, this, [this] { m_ideaMenu->popup(m_ideas->mapToGlobal(QPoint(0, m_ideas->height()))); });
    connect(m_nextIdea, &QToolButton::clicked, this, &PromptPanel::showNextIdea);
}

void PromptPanel::setModel(const ModelFacts* model)
{
    m_ideaTexts.clear();
    m_ideaMenu->clear();
    if (model) {
        for (const std::string& example : model->description.examplePrompts) {
            const QString idea = QString::fromStdString(example);
            m_ideaTexts << idea;
            connect(m_ideaMenu->addAction(idea), &QAction::triggered, this, [this, idea] { useIdea(idea); });
        }
    }
    m_ideas->setEnabled(!m_ideaTexts.isEmpty());
    m_nextIdea->setEnabled(!m_ideaTexts.isEmpty());
}

void PromptPanel::setCapabilities(const Capabilities& capabilities)
{
    m_prompt->setEnabled(capabilities.prompt.enabled);
    m_promptLabel->setEnabled(capabilities.prompt.enabled);
    m_promptNote->setText(capabilities.prompt.note);
    m_negative->setEnabled(capabilities.negativePrompt.enabled);
    m_negativeLabel->setEnabled(capabilities.negativePrompt.enabled);
    m_negativeNote->setText(capabilities.negativePrompt.note);
    m_prompt->setPlaceholderText(capabilities.prompt.enabled ? tr("What shall the picture show?") : capabilities.prompt.note);
    m_negative->setPlaceholderText(capabilities.negativePrompt.enabled ? tr("Nothing in particular") : capabilities.negativePrompt.note);
}

void PromptPanel::setTokens(const TokensRead& tokens)
{
    m_promptTokens->setTokens(tokens.prompt);
    m_negativeTokens->setTokens(tokens.negative);
    if (!tokens.problem.empty()) {
        m_promptTokens->setProblem(coreText(tokens.problem));
    }
}

void PromptPanel::focusPrompt()
{
    m_prompt->setFocus(Qt::OtherFocusReason);
    m_prompt->moveCursor(QTextCursor::End);
}

void PromptPanel::show(const Settings& settings)
{
    m_prompt->setPrompt(QString::fromStdString(settings.request.prompt));
    m_negative->setPrompt(QString::fromStdString(settings.request.negativePrompt));
}

void PromptPanel::showNextIdea()
{
    if (m_ideaTexts.isEmpty()) {
        return;
    }
    // Not the one that is there already.
    if (m_ideaTexts[m_nextIdeaIndex % m_ideaTexts.size()] == m_prompt->prompt()) {
        ++m_nextIdeaIndex;
    }
    useIdea(m_ideaTexts[m_nextIdeaIndex++ % m_ideaTexts.size()]);
}

void PromptPanel::useIdea(const QString& idea)
{
    m_prompt->setPrompt(idea);
    edit([&](Settings& settings) { settings.request.prompt = idea.toStdString(); });
}

} // namespace darkroom::ui
