#include "ui/controls/prompt_edit.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

constexpr int kMargin = 5;

} // namespace

PromptEdit::PromptEdit(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(kMargin);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        emit promptEdited(toPlainText());
    });
    fitHeight();
}

void PromptEdit::setPrompt(const QString& text)
{
    if (text == toPlainText()) {
        return;
    }
    const QSignalBlocker blocker(this);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
    fitHeight();
}

int PromptEdit::heightOf(int lines) const
{
    // QPlainTextEdit scrolls unless one pixel is left over.
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + 1 + 2 * kMargin + 2 * frameWidth();
}

QSize PromptEdit::sizeHint() const
{
    return {scaled(280), heightOf(m_fewestLines)};
}

QSize PromptEdit::minimumSizeHint() const
{
    return {scaled(120), heightOf(m_fewestLines)};
}

void PromptEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays the block out
        lines += std::max(block.layout()->lineCount(), 1);
    }
    const int height = heightOf(std::clamp(lines, m_fewestLines, m_mostLines));
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

void PromptEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void PromptEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

} // namespace darkroom::ui
