#pragma once

#include <QLabel>

namespace darkroom::ui {

/// Secondary text at 11 px that follows theme and text size.
class CaptionLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Quiet, Accent, Error };

    explicit CaptionLabel(QWidget* parent = nullptr);

    void setTone(Tone tone);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Tone m_tone = Tone::Quiet;
    bool m_refreshing = false;
};

/// A caption that is cut in the middle or at the end rather than making its surroundings wider; the whole text is in its tooltip.
class ElidedLabel : public CaptionLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace darkroom::ui
