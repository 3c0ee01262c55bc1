#pragma once

#include <QImage>
#include <QTimer>
#include <QVector>
#include <QWidget>

namespace darkroom::ui {

enum class CompareMode { SideBySide, Wipe, Fade, Difference, Flicker };

/// Pictures to be compared under one zoom and one position: all of them in a grid, or two of them in one frame.
class CompareCanvas : public QWidget {
    Q_OBJECT

public:
    /// Each of two pictures is shown so long: they come and go 1.25 times a second, far under the three flashes that are safe.
    static constexpr int kFlickerMilliseconds = 400;
    /// Differences are small: they are shown so many times larger.
    static constexpr int kDifferenceGain = 4;

    explicit CompareCanvas(QWidget* parent = nullptr);

    void setPictures(const QVector<QImage>& pictures);
    /// The same ones at another step: pair, zoom and place stay.
    void replacePictures(const QVector<QImage>& pictures);
    int count() const { return static_cast<int>(m_pictures.size()); }
    void setMode(CompareMode mode);
    /// Which two, by their index, where a mode shows two.
    void setPair(int a, int b);
    /// How much of the second one is seen, 0 … 1, in wipe and fade.
    void setShare(double share);

    void fit();
    void zoomBy(double factor);
    double zoom() const { return m_fits ? 0.0 : m_zoom; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Dragged in the wipe.
    void shareChosen(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addKeys();
    QVector<QRect> cells() const;
    QRectF target(const QRect& cell, const QSize& picture) const;
    double fittingZoom(const QRect& cell, const QSize& picture) const;
    void zoomAbout(const QPointF& point, double factor);
    void draw(QPainter& painter, const QRect& cell, const QImage& picture) const;
    void drawPair(QPainter& painter) const;
    void refresh();
    const QImage& first() const { return m_pictures[m_a]; }
    const QImage& second() const { return m_pictures[m_b]; }

    QVector<QImage> m_pictures;
    CompareMode m_mode = CompareMode::SideBySide;
    int m_a = 0;
    int m_b = 0;
    double m_share = 0.5;
    bool m_fits = true;
    double m_zoom = 1.0;
    QPointF m_center; ///< Where the pictures' centres lie from their cells'.
    bool m_panning = false;
    bool m_wiping = false;
    QPointF m_lastPoint;
    bool m_showsSecond = false; ///< While it flickers.
    QTimer m_flicker;
    QImage m_difference;
};

} // namespace darkroom::ui
