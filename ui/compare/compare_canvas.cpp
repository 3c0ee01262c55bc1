#include "ui/compare/compare_canvas.h"

#include "ui/compare/compared_picture.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kSafeFlashes = 3.0; ///< A second: WCAG 2.2, 2.3.1.
static_assert(1000.0 / (2.0 * CompareCanvas::kFlickerMilliseconds) <= kSafeFlashes);

constexpr double kLargestZoom = 32.0;
constexpr double kSmallestZoom = 0.05;
constexpr double kZoomStep = 1.25;
constexpr double kSquarePixels = 2.0; ///< From this zoom on pixels stay square.
constexpr int kGap = 2;

} // namespace

CompareCanvas::CompareCanvas(QWidget* parent)
    : QWidget(parent)
    , m_flicker(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_flicker.setObjectName(QStringLiteral("flicker"));
    m_flicker.setInterval(kFlickerMilliseconds);
    connect(&m_flicker, &QTimer::timeout, this, [this] {
        m_showsSecond = !m_showsSecond;
        update();
    });
    addKeys();
}

void CompareCanvas::setPictures(const QVector<QImage>& pictures)
{
    m_pictures = pictures;
    m_a = 0;
    m_b = pictures.size() > 1 ? 1 : 0;
    fit();
    refresh();
}

void CompareCanvas::replacePictures(const QVector<QImage>& pictures)
{
    m_pictures = pictures;
    const bool showedSecond = m_showsSecond; // flickering keeps its beat
    refresh();
    m_showsSecond = showedSecond;
}

void CompareCanvas::setMode(CompareMode mode)
{
    m_mode = mode;
    refresh();
}

void CompareCanvas::setPair(int a, int b)
{
    const int last = static_cast<int>(m_pictures.size()) - 1;
    m_a = std::clamp(a, 0, std::max(last, 0));
    m_b = std::clamp(b, 0, std::max(last, 0));
    refresh();
}

void CompareCanvas::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void CompareCanvas::fit()
{
    m_fits = true;
    m_center = {};
    update();
}

void CompareCanvas::zoomBy(double factor)
{
    const QVector<QRect> shown = cells();
    if (!shown.isEmpty()) {
        zoomAbout(QRectF(shown.front()).center(), factor);
    }
}

QSize CompareCanvas::sizeHint() const
{
    return {scaled(480), scaled(360)};
}

QSize CompareCanvas::minimumSizeHint() const
{
    return {scaled(120), scaled(80)};
}

void CompareCanvas::refresh()
{
    const bool pair = !m_pictures.isEmpty();
    m_difference = m_mode == CompareMode::Difference && pair ? differencePicture(first(), second(), kDifferenceGain) : QImage();
    m_showsSecond = false;
    if (m_mode == CompareMode::Flicker) {
        if (!m_flicker.isActive()) {
            m_flicker.start();
        }
    } else {
        m_flicker.stop();
    }
    setCursor(m_mode == CompareMode::Wipe ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

QVector<QRect> CompareCanvas::cells() const
{
    const int count =
        m_mode == CompareMode::SideBySide ? static_cast<int>(m_pictures.size()) : std::min<int>(1, static_cast<int>(m_pictures.size()));
    if (count == 0) {
        return {};
    }
    const int columns = count <= 3 ? count : static_cast<int>(std::ceil(std::sqrt(count)));
    const int rows = (count + columns - 1) / columns;
    QVector<QRect> found;
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const int left = column * (width() + kGap) / columns;
        const int top = row * (height() + kGap) / rows;
        found << QRect(QPoint(left, top),
            QPoint((column + 1) * (width() + kGap) / columns - kGap - 1, (row + 1) * (height() + kGap) / rows - kGap - 1));
    }
    return found;
}

double CompareCanvas::fittingZoom(const QRect& cell, const QSize& picture) const
{
    return std::min(static_cast<double>(cell.width()) / picture.width(), static_cast<double>(cell.height()) / picture.height());
}

QRectF CompareCanvas::target(const QRect& cell, const QSize& picture) const
{
    const double zoom = m_fits ? fittingZoom(cell, picture) : m_zoom;
    QRectF rect(QPointF(), QSizeF(picture) * zoom);
    rect.moveCenter(QRectF(cell).center() + m_center);
    return rect;
}

void CompareCanvas::draw(QPainter& painter, const QRect& cell, const QImage& picture) const
{
    if (picture.isNull()) {
        return;
    }
    const QRectF place = target(cell, picture.size());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < kSquarePixels * picture.width());
    painter.drawImage(place, picture);
}

void CompareCanvas::drawPair(QPainter& painter) const
{
    const QRect cell = rect();
    // The second one takes the place of the first, whatever its size.
    const auto drawSecond = [&] {
        draw(painter, cell,
            second().size() == first().size() ? second()
                                              : second().scaled(first().size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    };
    switch (m_mode) {
    case CompareMode::SideBySide: break;
    case CompareMode::Wipe: {
        draw(painter, cell, first());
        const QRectF place = target(cell, first().size());
        const double edge = place.right() - m_share * place.width();
        painter.save();
        painter.setClipRect(QRectF(edge, 0, width() - edge, height()));
        drawSecond();
        painter.restore();
        painter.fillRect(QRectF(edge - 1, place.top(), 2, place.height()), colorsOf(this).accent);
        break;
    }
    case CompareMode::Fade:
        draw(painter, cell, first());
        painter.setOpacity(m_share);
        drawSecond();
        painter.setOpacity(1.0);
        break;
    case CompareMode::Difference: draw(painter, cell, m_difference); break;
    case CompareMode::Flicker:
        if (m_showsSecond) {
            drawSecond();
        } else {
            draw(painter, cell, first());
        }
        break;
    }
}

void CompareCanvas::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.canvas);
    if (m_pictures.isEmpty()) {
        return;
    }
    if (m_mode != CompareMode::SideBySide) {
        drawPair(painter);
    } else {
        const QVector<QRect> shown = cells();
        for (int i = 0; i < shown.size(); ++i) {
            painter.save();
            painter.setClipRect(shown[i]);
            draw(painter, shown[i], m_pictures[i]);
            const QString number = QString::number(i + 1);
            const QFontMetrics metrics(captionFont());
            const QRect plate(shown[i].topLeft(), QSize(metrics.horizontalAdvance(number) + 2 * kGrid, metrics.height() + kHalfGrid));
            painter.fillRect(plate, colors.window);
            painter.setFont(captionFont());
            painter.setPen(colors.text);
            painter.drawText(plate, Qt::AlignCenter, number);
            painter.restore();
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void CompareCanvas::zoomAbout(const QPointF& point, double factor)
{
    const QVector<QRect> shown = cells();
    if (shown.isEmpty() || m_pictures.front().isNull()) {
        return;
    }
    const auto under = std::find_if(shown.begin(), shown.end(), [&](const QRect& cell) { return cell.contains(point.toPoint()); });
    const QRect cell = under == shown.end() ? shown.front() : *under;
    const double before = m_fits ? fittingZoom(cell, m_pictures.front().size()) : m_zoom;
    m_zoom = std::clamp(before * factor, kSmallestZoom, kLargestZoom);
    m_fits = false;
    // What lies under the pointer stays there.
    const QPointF offset = point - QRectF(cell).center();
    m_center = offset - (offset - m_center) * (m_zoom / before);
    update();
}

void CompareCanvas::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    constexpr double kNotch = 120.0;
    zoomAbout(event->position(), std::pow(kZoomStep, event->angleDelta().y() / kNotch));
    event->accept();
}

void CompareCanvas::mousePressEvent(QMouseEvent* event)
{
    m_lastPoint = event->position();
    m_wiping = m_mode == CompareMode::Wipe && event->button() == Qt::LeftButton;
    m_panning = !m_wiping && (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton);
    if (m_wiping) {
        mouseMoveEvent(event);
    }
}

void CompareCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_wiping && !m_pictures.isEmpty() && !first().isNull()) {
        const QRectF place = target(rect(), first().size());
        emit shareChosen(std::clamp((place.right() - event->position().x()) / place.width(), 0.0, 1.0));
    } else if (m_panning) {
        if (m_fits) {
            zoomBy(1.0);
        }
        m_center += event->position() - m_lastPoint;
        m_lastPoint = event->position();
        update();
    }
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_wiping = false;
    m_panning = false;
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_mode != CompareMode::Wipe) {
        const QVector<QRect> shown = cells();
        if (m_fits && !shown.isEmpty() && !m_pictures.front().isNull()) {
            zoomAbout(event->position(), 1.0 / fittingZoom(shown.front(), m_pictures.front().size()));
        } else {
            fit();
        }
    }
}

void CompareCanvas::addKeys()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act) {
        makeControlKey(this, ShortcutPlace::Compare, id, text, keys, std::move(act));
    };
    const auto pan = [this](double x, double y) {
        return [this, x, y] {
            if (m_fits) {
                zoomBy(1.0);
            }
            m_center += QPointF(x, y);
            update();
        };
    };
    constexpr double kPan = 40.0;
    add("compareZoomInKey", tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { zoomBy(kZoomStep); });
    add("compareZoomOutKey", tr("Zoom out"), {Qt::Key_Minus}, [this] { zoomBy(1.0 / kZoomStep); });
    add("compareFitKey", tr("Fit the pictures"), {Qt::Key_0}, [this] { fit(); });
    add("compareLeftKey", tr("Look further left"), {Qt::Key_Left}, pan(kPan, 0));
    add("compareRightKey", tr("Look further right"), {Qt::Key_Right}, pan(-kPan, 0));
    add("compareUpKey", tr("Look further up"), {Qt::Key_Up}, pan(0, kPan));
    add("compareDownKey", tr("Look further down"), {Qt::Key_Down}, pan(0, -kPan));
}

bool CompareCanvas::event(QEvent* event)
{
    return takeKey(*this, *event) || QWidget::event(event);
}

} // namespace darkroom::ui
