#include "ui/views/canvas.h"

#include "ui/lab/step_views.h"
#include "ui/language/language_change.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kSmallestZoom = 0.1;
constexpr double kLargestZoom = 64.0;
constexpr double kSharpFrom = 2.0;
constexpr double kZoomPerNotch = 1.25;
constexpr double kNotch = 120.0;
constexpr int kMargin = 2 * kGrid;

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(scaled(160), scaled(100));
    addKeys();
    whenLanguageChanges(this, [this] { nameViewKeys(); });
}

void Canvas::setPicture(const QImage& picture)
{
    const bool sameSize = picture.size() == m_picture.size();
    m_picture = picture;
    if (!sameSize) {
        m_fits = true;
        m_center = {};
        emit zoomChanged();
    }
    update();
}

void Canvas::fit()
{
    m_fits = true;
    m_center = {};
    update();
    emit zoomChanged();
}

void Canvas::showActualSize()
{
    m_fits = false;
    m_zoom = 1.0;
    m_center = {};
    update();
    emit zoomChanged();
}

double Canvas::zoom() const
{
    return m_fits ? fittingZoom() : m_zoom;
}

QSize Canvas::sizeHint() const
{
    return {640, 560};
}

double Canvas::fittingZoom() const
{
    if (m_picture.isNull()) {
        return 1.0;
    }
    const double ratio = devicePixelRatioF();
    const double across = (width() - 2 * kMargin) * ratio / m_picture.width();
    const double down = (height() - 2 * kMargin) * ratio / m_picture.height();
    const double zoom = std::max(std::min(across, down), kSmallestZoom);
    // Square pixels need a whole factor, or some columns would be wider than others.
    return zoom > kSharpFrom ? std::floor(zoom) : zoom;
}

QRectF Canvas::target() const
{
    const double scale = zoom() / devicePixelRatioF();
    const QSizeF size = QSizeF(m_picture.size()) * scale;
    const QPointF center = QRectF(rect()).center() + (m_fits ? QPointF() : m_center);
    const QPointF corner = center - QPointF(size.width() / 2.0, size.height() / 2.0);
    return {QPointF(std::round(corner.x()), std::round(corner.y())), size};
}

void Canvas::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.canvas);
    if (!m_picture.isNull()) {
        const QRectF place = target();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() <= kSharpFrom);
        painter.drawImage(place, m_picture);
        painter.setPen(QPen(colors.hairline, 1));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fits) {
        emit zoomChanged();
    }
}

void Canvas::zoomAbout(const QPointF& point, double factor)
{
    if (m_picture.isNull()) {
        return;
    }
    const double before = zoom();
    const double after = std::clamp(before * factor, kSmallestZoom, kLargestZoom);
    const QPointF middle = QRectF(rect()).center();
    const QPointF center = m_fits ? QPointF() : m_center;
    m_center = point - middle - (point - middle - center) * (after / before);
    m_zoom = after;
    m_fits = false;
    update();
    emit zoomChanged();
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAbout(event->position(), std::pow(kZoomPerNotch, event->angleDelta().y() / kNotch));
        event->accept();
    } else {
        event->ignore();
    }
}

bool Canvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(gesture->position(), 1.0 + gesture->value());
            return true;
        }
    }
    const bool isPress = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto isSpace = [event] {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        return pressed->key() == Qt::Key_Space && pressed->modifiers() == Qt::NoModifier;
    };
    if (isPress && isSpace()) {
        event->accept(); // held it pans, so that its key acts when it is let go
    } else if (takeKey(*this, *event)) {
        return true;
    }
    return QWidget::event(event);
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panning = true;
        m_spacePanned = m_spaceHeld;
        m_lastPoint = event->position();
        refreshCursor();
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panning) {
        return;
    }
    if (m_fits) {
        m_zoom = fittingZoom();
        m_fits = false;
        m_center = {};
    }
    m_center += event->position() - m_lastPoint;
    m_lastPoint = event->position();
    update();
    emit zoomChanged();
}

void Canvas::mouseReleaseEvent(QMouseEvent*)
{
    m_panning = false;
    refreshCursor();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (m_fits) {
            showActualSize();
        } else {
            fit();
        }
    }
}

void Canvas::addKeys()
{
    const auto add = [this](const char* id, const QString& text, Qt::Key key, std::function<void()> act) {
        makeControlKey(this, ShortcutPlace::Viewer, id, text, {key}, std::move(act));
    };
    add("stepBackKey", tr("One step back"), Qt::Key_Left, [this] { emit stepRequested(-1); });
    add("stepForwardKey", tr("One step forward"), Qt::Key_Right, [this] { emit stepRequested(1); });
    add("firstStepKey", tr("First step"), Qt::Key_Home, [this] { emit endRequested(-1); });
    add("lastStepKey", tr("Last step"), Qt::Key_End, [this] { emit endRequested(1); });
    add("playKey", tr("Play the steps, or stop there"), Qt::Key_Space, [this] { emit playRequested(); });
    for (int number = 1; number <= kStepViewKeys; ++number) {
        m_viewKeys << makeControlKey(this, ShortcutPlace::Viewer, "viewKey" + QByteArray::number(number), {}, {Qt::Key(Qt::Key_0 + number)},
            [this, number] { emit viewRequested(number); });
    }
    nameViewKeys();
}

void Canvas::nameViewKeys()
{
    for (qsizetype view = 0; view < m_viewKeys.size(); ++view) {
        m_viewKeys[view]->setText(tr("View %1 of the step").arg(view + 1));
    }
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QWidget::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        m_spaceHeld = true;
        m_spacePanned = false;
        refreshCursor();
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    refreshCursor();
    QAction* action = keyActionOf(*this, *event);
    if (action && !m_spacePanned) {
        action->trigger();
    }
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    m_panning = false;
    refreshCursor();
    QWidget::focusOutEvent(event);
    update();
}

void Canvas::refreshCursor()
{
    setCursor(m_panning ? Qt::ClosedHandCursor : m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

} // namespace darkroom::ui
