#pragma once

#include <QAbstractSlider>
#include <QPainterPath>

namespace darkroom::ui {

/// A five-pointed star that fills a square.
QPainterPath starIn(const QRectF& square);

/// A row of stars to click, or to set by keys; 0 is none.
class StarRating : public QAbstractSlider {
    Q_OBJECT

public:
    explicit StarRating(QWidget* parent = nullptr);

    /// Emits nothing.
    void showStars(int stars);
    /// As the user chooses.
    void choose(int stars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void starsChosen(int stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void addKeys();
    int starAt(const QPointF& point) const;

    int m_hovered = 0;
};

} // namespace darkroom::ui
