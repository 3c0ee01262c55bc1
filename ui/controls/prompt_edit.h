#pragma once

#include <QPlainTextEdit>

namespace darkroom::ui {

/// A text field for prompts: it grows with its text between two heights, Tab leaves it, and undo is the window's.
class PromptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    PromptEdit(int fewestLines, int mostLines, QWidget* parent = nullptr);

    /// Keeps the cursor where it can; emits nothing.
    void setPrompt(const QString& text);
    QString prompt() const { return toPlainText(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void promptEdited(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    int heightOf(int lines) const;

    int m_fewestLines;
    int m_mostLines;
};

} // namespace darkroom::ui
