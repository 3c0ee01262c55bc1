#pragma once

#include "darkroom/text/effective_tokens.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// What a model's text encoders read of a prompt: how many tokens, and, when it is opened, each of them with its weight, chunk by chunk. Encoders
/// that read the same are shown as one.
class TokenView : public QWidget {
    Q_OBJECT

public:
    /// Names of its parts begin with `name`.
    explicit TokenView(const QString& name, QWidget* parent = nullptr);

    /// One an encoder; nothing is shown for a model that reads no text.
    void setTokens(const std::vector<text::PromptTokens>& tokens);
    void setProblem(const QString& sentence);

private:
    void refresh();

    std::vector<text::PromptTokens> m_tokens; ///< One where all encoders read the same.
    QString m_problem;
    bool m_keepsPlace = false;
    CaptionLabel* m_count;
    QToolButton* m_open;
    CaptionLabel* m_list;
};

/// "14 of 75 tokens", "96 tokens in 2 chunks of 75", "128 of 128 tokens, 12 more aren't read".
QString countText(const text::PromptTokens& tokens);
/// The tokens as rich text: emphasised ones bold with their weight, embeddings in brackets, a line a chunk.
QString tokensHtml(const text::PromptTokens& tokens);

} // namespace darkroom::ui
