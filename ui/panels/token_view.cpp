#include "ui/panels/token_view.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/language/language_change.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace darkroom::ui {

namespace {

/// CLIP marks a word's end so.
const QString kWordEnd = QStringLiteral("</w>");
const QString kSpace = QStringLiteral(" ");
const QString kEmptyLine = QStringLiteral("&nbsp;");

QString shownToken(const text::EffectiveToken& token)
{
    QString text = QString::fromStdString(token.text);
    if (text.endsWith(kWordEnd)) {
        text.chop(kWordEnd.size());
    }
    // Each may break after it, and never inside its weight.
    QString shown = text.toHtmlEscaped();
    if (token.isEmbedding) {
        shown = TokenView::tr("[%1: %2 vectors]").arg(shown).arg(token.count);
    }
    if (token.weight != 1.0) {
        shown = QStringLiteral("<b>%1</b><sub>%2</sub>").arg(shown, shortNumber(token.weight));
    }
    return shown;
}

/// The text of each encoder's tokens; where there are several, each says which one it is.
QString forEach(const std::vector<text::PromptTokens>& all, QString (*textOf)(const text::PromptTokens&), const QString& lineBreak)
{
    QStringList texts;
    for (const text::PromptTokens& tokens : all) {
        const QString text = textOf(tokens);
        texts << (all.size() == 1 ? text : TokenView::tr("Text encoder %1: %2").arg(texts.size() + 1).arg(text));
    }
    return texts.join(lineBreak);
}

} // namespace

QString countText(const text::PromptTokens& tokens)
{
    const auto count = static_cast<qulonglong>(tokens.count()), limit = static_cast<qulonglong>(tokens.limit);
    if (tokens.chunks() > 1) {
        return TokenView::tr("%1 tokens in %2 chunks of %3").arg(count).arg(tokens.chunks()).arg(limit);
    }
    const QString text = TokenView::tr("%1 of %2 tokens").arg(count).arg(limit);
    return tokens.cut > 0 ? TokenView::tr("%1, %2 more aren't read").arg(text).arg(tokens.cut) : text;
}

QString tokensHtml(const text::PromptTokens& tokens)
{
    QString html;
    std::size_t chunk = 0;
    for (const text::EffectiveToken& token : tokens.tokens) {
        while (token.chunk > chunk) {
            ++chunk;
            html += TokenView::tr("<br>Chunk %1: ").arg(chunk + 1);
        }
        html += shownToken(token) + kSpace;
    }
    return tokens.chunks() > 1 ? TokenView::tr("Chunk 1: ") + html : html;
}

TokenView::TokenView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_count(new CaptionLabel(this))
    , m_open(makeCaptionButton(this, tr("Tokens"),
          {(name + QStringLiteral("Tokens")).toLatin1(), tr("Show the tokens"),
              tr("Shows what the text encoder reads, token by token, with the weights that brackets give.")}))
    , m_list(new CaptionLabel(this))
{
    m_count->setObjectName(name + QStringLiteral("TokenCount"));
    m_count->setWordWrap(true);
    m_list->setObjectName(name + QStringLiteral("TokenList"));
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::RichText);
    m_list->setAccessibleName(tr("Tokens that are read"));
    m_open->setCheckable(true);
    m_open->setChecked(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(kHalfGrid);
    row->addWidget(m_count, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list);
    connect(m_open, &QToolButton::toggled, this, &TokenView::refresh);
    refresh();
    whenLanguageChanges(this, [this] { refresh(); });
}

void TokenView::setTokens(const std::vector<text::PromptTokens>& tokens)
{
    m_tokens = tokens;
    const bool isSame = std::all_of(tokens.begin(), tokens.end(), [&](const text::PromptTokens& each) { return each == tokens.front(); });
    if (isSame && !tokens.empty()) {
        m_tokens.resize(1);
    }
    m_problem.clear();
    refresh();
}

void TokenView::setProblem(const QString& sentence)
{
    m_problem = sentence;
    refresh();
}

void TokenView::refresh()
{
    const auto isAny = [this](auto holds) { return std::any_of(m_tokens.begin(), m_tokens.end(), holds); };
    const bool isFaulty = !m_problem.isEmpty();
    const bool isCut = isAny([](const text::PromptTokens& each) { return each.cut > 0; });
    const bool isRead = isAny([](const text::PromptTokens& each) { return each.limit > 0 && !each.tokens.empty(); });
    m_count->setTone(isFaulty ? CaptionLabel::Tone::Error : isCut ? CaptionLabel::Tone::Accent : CaptionLabel::Tone::Quiet);
    m_count->setText(isFaulty ? m_problem : forEach(m_tokens, countText, QStringLiteral("\n")));
    // Once there were tokens it keeps its place, so that an emptied prompt moves nothing.
    const bool readsText = isAny([](const text::PromptTokens& each) { return each.limit > 0; });
    m_keepsPlace = readsText && (m_keepsPlace || isRead);
    const QString list = forEach(m_tokens, tokensHtml, QStringLiteral("<br>"));
    m_list->setText(isRead ? list : kEmptyLine);
    m_list->setVisible(!isFaulty && m_open->isChecked() && m_keepsPlace);
    m_open->setVisible(!isFaulty && m_keepsPlace);
    setVisible(isFaulty || m_keepsPlace || isCut);
}

} // namespace darkroom::ui
