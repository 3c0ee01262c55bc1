#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QWidget>

class QAction;

namespace darkroom::ui {

/// The picture that develops. It fits by default; Ctrl+wheel and pinch zoom about the pointer, the middle button or Space with the mouse pans,
/// a double click changes between fitting and 1:1. Above 2× pixels stay square, below they are smoothed.
class Canvas : public QWidget {
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr);

    /// A picture of another size than the one before fits again; otherwise zoom and position stay.
    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }

    void fit();
    void showActualSize();
    bool isFitting() const { return m_fits; }
    /// Screen pixels for a picture pixel.
    double zoom() const;

    QSize sizeHint() const override;
    /// The keys that choose a view, from 1.
    const QList<QAction*>& viewKeys() const { return m_viewKeys; }

signals:
    void zoomChanged();
    void stepRequested(int direction);
    void endRequested(int direction);
    void playRequested();
    /// Counted from 1.
    void viewRequested(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addKeys();
    void nameViewKeys();
    double fittingZoom() const;
    QRectF target() const;
    void zoomAbout(const QPointF& point, double factor);
    void refreshCursor();

    QList<QAction*> m_viewKeys;
    QImage m_picture;
    bool m_fits = true;
    double m_zoom = 1.0; ///< When it doesn't fit.
    QPointF m_center;    ///< Where the picture's centre lies from the widget's.
    bool m_panning = false;
    bool m_spaceHeld = false;
    bool m_spacePanned = false;
    QPointF m_lastPoint;
};

} // namespace darkroom::ui
