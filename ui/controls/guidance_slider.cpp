#include "ui/controls/guidance_slider.h"

#include "ui/settings/settings.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

constexpr double kTenths = 10.0;
constexpr double kKeyStep = 0.1;
constexpr double kPageStep = 1.0;

int handleRadius()
{
    return scaled(7);
}

int tickRowHeight()
{
    return QFontMetrics(captionFont()).height();
}

double toTenth(double w)
{
    return std::round(w * kTenths) / kTenths;
}

} // namespace

GuidanceSlider::GuidanceSlider(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(static_cast<int>(kLowest * kTenths), static_cast<int>(kHighest * kTenths));
    setSingleStep(1);
    setPageStep(static_cast<int>(kTenths));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void GuidanceSlider::setW(double w)
{
    m_w = w;
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(std::clamp(w, kLowest, kHighest) * kTenths)));
    update();
}

void GuidanceSlider::setDefaultW(double w)
{
    m_defaultW = w;
    update();
}

QSize GuidanceSlider::sizeHint() const
{
    return {scaled(280), 2 * handleRadius() + 6 + 2 * tickRowHeight()};
}

QSize GuidanceSlider::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

double GuidanceSlider::positionOf(double w) const
{
    const double fraction = std::sqrt((std::clamp(w, kLowest, kHighest) - kLowest) / (kHighest - kLowest));
    const double span = width() - 2.0 * handleRadius();
    return handleRadius() + (layoutDirection() == Qt::RightToLeft ? 1.0 - fraction : fraction) * span;
}

double GuidanceSlider::wAt(double x) const
{
    const double span = std::max(width() - 2.0 * handleRadius(), 1.0);
    double fraction = std::clamp((x - handleRadius()) / span, 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft) {
        fraction = 1.0 - fraction;
    }
    // The three named values catch the handle, since they mean something exact.
    constexpr double kCatchPixels = 3.0;
    const double w = kLowest + fraction * fraction * (kHighest - kLowest);
    for (const NamedTick& tick : namedTicks()) {
        if (std::abs(positionOf(tick.w) - x) <= kCatchPixels) {
            return tick.w;
        }
    }
    return toTenth(w);
}

void GuidanceSlider::moveTo(double w)
{
    w = std::clamp(w, kLowest, kHighest);
    if (w != m_w) {
        setW(w);
        emit valueChanged(value());
        emit wMoved(w);
    }
}

QVector<GuidanceSlider::NamedTick> GuidanceSlider::namedTicks() const
{
    QVector<NamedTick> ticks;
    const bool ownTick = m_defaultW > 0.0 && m_defaultW <= kHighest;
    if (ownTick) {
        ticks.push_back({m_defaultW, tr("%1 default").arg(shortNumber(m_defaultW))});
    }
    ticks.push_back({0.0, tr("0 conditional")});
    ticks.push_back({-1.0, tr("−1 unconditional")});
    return ticks;
}

void GuidanceSlider::paintTicks(QPainter& painter, double grooveY) const
{
    const Colors& colors = colorsOf(this);
    const double top = grooveY + scaled(5);
    painter.setPen(QPen(colors.controlBorder, 1));
    for (int w = -1; w <= static_cast<int>(kHighest); ++w) {
        painter.drawLine(QPointF(positionOf(w), top), QPointF(positionOf(w), top + scaled(3)));
    }
    painter.setFont(captionFont());
    const double labelTop = grooveY + handleRadius() + 4;
    for (const TickLabel& label : placedLabels()) {
        const bool current = std::abs(label.w - m_w) < 0.5 / kTenths;
        painter.setPen(QPen(!isEnabled() ? colors.disabled : current ? colors.accent : colors.secondary, current ? 1.5 : 1));
        if (label.hasLeader) {
            painter.drawLine(QPointF(label.x, top), QPointF(label.x, labelTop + label.row * tickRowHeight() + 1));
        }
        painter.drawText(QPointF(label.left, labelTop + label.row * tickRowHeight() + QFontMetricsF(captionFont()).ascent()), label.text);
    }
}

QVector<GuidanceSlider::TickLabel> GuidanceSlider::placedLabels() const
{
    const QFontMetricsF metrics(captionFont());
    const double gap = scaled(6);
    QVector<TickLabel> placed;
    for (const NamedTick& tick : namedTicks()) {
        const double x = positionOf(tick.w);
        const double textWidth = metrics.horizontalAdvance(tick.text);
        TickLabel label{tick.w, tick.text, x, 0.0, textWidth, 1, true};
        const auto isFree = [&] {
            return std::none_of(placed.begin(), placed.end(), [&](const TickLabel& other) {
                return other.row == label.row && label.left < other.left + other.width + gap && other.left < label.left + textWidth + gap;
            });
        };
        // Beside its tick at the right, under it, or at the left; in the first row if one of them is free there.
        const auto fits = [&](int row) {
            label.row = row;
            for (const double back : {scaled(8) * 1.0, textWidth / 2.0, textWidth - scaled(8)}) {
                label.left = std::clamp(x - back, 0.0, std::max(width() - textWidth, 0.0));
                if (isFree()) {
                    return true;
                }
            }
            return false;
        };
        if (fits(0) || fits(1)) {
            // A line to the second row must not cross a name in the first.
            label.hasLeader = label.row == 0 || std::none_of(placed.begin(), placed.end(), [&](const TickLabel& other) {
                return other.row == 0 && other.left - 2 < x && x < other.left + other.width + 2;
            });
            placed.append(label);
        }
    }
    return placed;
}

void GuidanceSlider::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = handleRadius() + 1;
    paintTicks(painter, y);

    const double thickness = scaled(4);
    const double left = handleRadius();
    const double right = width() - handleRadius();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.controlBorder);
    painter.drawRoundedRect(QRectF(left, y - thickness / 2, right - left, thickness), thickness / 2, thickness / 2);

    // Filled from w = 0, where guidance begins: to the right it pushes towards the prompt, to the left away from it.
    const QColor active = isEnabled() ? colors.accent : colors.disabled;
    const double from = positionOf(0.0);
    const double to = positionOf(m_w);
    painter.setBrush(m_w < 0 && isEnabled() ? colors.unconditional : active);
    painter.drawRoundedRect(QRectF(std::min(from, to), y - thickness / 2, std::abs(to - from), thickness), thickness / 2, thickness / 2);

    painter.setBrush(active);
    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 1.5));
    } else {
        painter.setPen(QPen(colors.panel, 2));
    }
    painter.drawEllipse(QPointF(to, y), handleRadius() - 1.0, handleRadius() - 1.0);
}

void GuidanceSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        moveTo(wAt(event->position().x()));
    }
}

void GuidanceSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        moveTo(wAt(event->position().x()));
    }
}

void GuidanceSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void GuidanceSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: moveTo(toTenth(m_w - kKeyStep)); return;
    case Qt::Key_Right:
    case Qt::Key_Up: moveTo(toTenth(m_w + kKeyStep)); return;
    case Qt::Key_PageDown: moveTo(toTenth(m_w - kPageStep)); return;
    case Qt::Key_PageUp: moveTo(toTenth(m_w + kPageStep)); return;
    case Qt::Key_Home: moveTo(kLowest); return;
    case Qt::Key_End: moveTo(kHighest); return;
    default: QAbstractSlider::keyPressEvent(event);
    }
}

void GuidanceSlider::wheelEvent(QWheelEvent* event)
{
    moveTo(toTenth(m_w + (event->angleDelta().y() > 0 ? kKeyStep : -kKeyStep)));
    event->accept();
}

void GuidanceSlider::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace darkroom::ui
