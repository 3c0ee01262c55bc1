#pragma once

#include "ui/panels/panel.h"
#include "ui/worker/worker_event.h"

#include <QStringList>

class QLabel;
class QMenu;
class QToolButton;

namespace darkroom::ui {

class ElidedLabel;
class PromptEdit;
class TokenView;

/// What the picture shows, and what it must not show.
class PromptPanel : public Panel {
    Q_OBJECT

public:
    explicit PromptPanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    void focusPrompt();
    /// What the loaded model reads of both prompts.
    void setTokens(const TokensRead& tokens);

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();
    void showNextIdea();
    void useIdea(const QString& idea);

    PromptEdit* m_prompt;
    PromptEdit* m_negative;
    TokenView* m_promptTokens;
    TokenView* m_negativeTokens;
    QLabel* m_promptLabel;
    QLabel* m_negativeLabel;
    ElidedLabel* m_promptNote;
    ElidedLabel* m_negativeNote;
    QToolButton* m_ideas;
    QToolButton* m_nextIdea;
    QMenu* m_ideaMenu;
    QStringList m_ideaTexts;
    qsizetype m_nextIdeaIndex = 0;
};

} // namespace darkroom::ui
