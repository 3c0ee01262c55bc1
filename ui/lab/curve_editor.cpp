#include "ui/lab/curve_editor.h"

#include "darkroom/base/guidance_curve.h"
#include "ui/settings/settings.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kLeastTop = 2.0;
constexpr double kMostFactor = 10.0;
constexpr double kHandle = 4.5;
constexpr double kReach = 9.0;
/// Neighbouring points and the interval's edges keep this distance in ln σ.
constexpr double kApart = 0.02;
constexpr double kKeyFactor = 0.05;
constexpr double kKeyLogSigma = 0.05;

double rounded(double value, double unit)
{
    return std::round(value / unit) * unit;
}

} // namespace

CurveEditor::CurveEditor(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addKeys();
}

void CurveEditor::setLevels(const GuidanceRange& levels)
{
    m_levels = levels;
    update();
}

void CurveEditor::setGuidance(double w, const std::vector<GuidancePoint>& curve, const std::optional<GuidanceRange>& interval)
{
    m_w = w;
    m_curve = curve;
    m_interval = interval;
    m_point = std::min(m_point, static_cast<int>(m_curve.size()) - 1);
    update();
}

QString CurveEditor::summary() const
{
    QStringList parts;
    for (const GuidancePoint& point : m_curve) {
        parts << tr("σ %1: w %2").arg(measuredNumber(point.sigma, 3), shortNumber(m_w * point.factor));
    }
    if (parts.isEmpty()) {
        parts << tr("w %1 at every step").arg(shortNumber(m_w));
    }
    if (m_interval) {
        parts << tr("only for σ from %1 to %2").arg(measuredNumber(m_interval->low, 3), measuredNumber(m_interval->high, 3));
    }
    return parts.join(QStringLiteral("; "));
}

QSize CurveEditor::sizeHint() const
{
    return {scaled(200), scaled(104)};
}

QRectF CurveEditor::area() const
{
    const double caption = QFontMetricsF(captionFont()).height();
    return QRectF(rect()).adjusted(kHandle + 1, caption + 2, -kHandle - 1, -caption - 2);
}

double CurveEditor::highestFactor() const
{
    if (m_grip == Grip::Point) {
        return m_dragTop;
    }
    double top = kLeastTop;
    for (const GuidancePoint& point : m_curve) {
        top = std::max(top, point.factor);
    }
    return std::min(top, kMostFactor);
}

QPointF CurveEditor::placeOf(double sigma, double factor) const
{
    const QRectF inside = area();
    const double along = std::log(m_levels.high / std::clamp(sigma, m_levels.low, m_levels.high)) / std::log(m_levels.high / m_levels.low);
    return {inside.left() + inside.width() * along, inside.bottom() - inside.height() * std::clamp(factor / highestFactor(), 0.0, 1.0)};
}

double CurveEditor::sigmaAt(double x) const
{
    const QRectF inside = area();
    const double along = std::clamp((x - inside.left()) / inside.width(), 0.0, 1.0);
    return m_levels.high * std::pow(m_levels.low / m_levels.high, along);
}

double CurveEditor::factorAt(double y) const
{
    const QRectF inside = area();
    return rounded(std::clamp((inside.bottom() - y) / inside.height(), 0.0, 1.0) * highestFactor(), 0.01);
}

int CurveEditor::pointAt(const QPointF& position) const
{
    int nearest = -1;
    double least = kReach;
    for (int i = 0; i < static_cast<int>(m_curve.size()); ++i) {
        const QPointF away = placeOf(m_curve[static_cast<std::size_t>(i)].sigma, m_curve[static_cast<std::size_t>(i)].factor) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

CurveEditor::Grip CurveEditor::gripAt(const QPointF& position) const
{
    if (pointAt(position) >= 0) {
        return Grip::Point;
    }
    if (m_interval) {
        const double low = std::abs(placeOf(m_interval->low, 0.0).x() - position.x());
        const double high = std::abs(placeOf(m_interval->high, 0.0).x() - position.x());
        if (std::min(low, high) < kReach) {
            return low < high ? Grip::Low : Grip::High;
        }
    }
    return Grip::None;
}

void CurveEditor::movePoint(int index, double sigma, double factor)
{
    const auto at = static_cast<std::size_t>(index);
    // By falling σ: a point stays between its neighbours.
    const double most = at > 0 ? m_curve[at - 1].sigma * std::exp(-kApart) : m_levels.high;
    const double least = at + 1 < m_curve.size() ? m_curve[at + 1].sigma * std::exp(kApart) : m_levels.low;
    m_curve[at] = {std::clamp(sigma, std::min(least, most), most), std::clamp(factor, 0.0, kMostFactor)};
    tell();
}

void CurveEditor::removePoint(int index)
{
    m_curve.erase(m_curve.begin() + index);
    m_point = std::min(index, static_cast<int>(m_curve.size()) - 1);
    tell();
}

void CurveEditor::tell()
{
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit curveEdited(m_curve);
}

void CurveEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_dragTop = highestFactor();
    m_grip = gripAt(event->position());
    m_point = m_grip == Grip::Point ? pointAt(event->position()) : m_point;
    update();
}

void CurveEditor::mouseMoveEvent(QMouseEvent* event)
{
    const double sigma = sigmaAt(event->position().x());
    switch (m_grip) {
    case Grip::None: return;
    case Grip::Point: movePoint(m_point, sigma, factorAt(event->position().y())); return;
    case Grip::Low: m_interval->low = std::min(sigma, m_interval->high * std::exp(-kApart)); break;
    case Grip::High: m_interval->high = std::max(sigma, m_interval->low * std::exp(kApart)); break;
    }
    update();
    emit intervalEdited(*m_interval);
}

void CurveEditor::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
    update();
}

void CurveEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || pointAt(event->position()) >= 0) {
        return;
    }
    if (m_curve.empty()) {
        m_curve = {{m_levels.high, 1.0}, {m_levels.low, 1.0}};
    }
    const GuidancePoint added{sigmaAt(event->position().x()), factorAt(event->position().y())};
    const auto after = std::find_if(m_curve.begin(), m_curve.end(), [&](const GuidancePoint& point) { return point.sigma < added.sigma; });
    if (after != m_curve.begin() && (after - 1)->sigma <= added.sigma * std::exp(kApart)) {
        return;
    }
    m_point = static_cast<int>(after - m_curve.begin());
    m_curve.insert(after, added);
    tell();
}

void CurveEditor::addKeys()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act) {
        makeControlKey(this, ShortcutPlace::Curve, id, text, keys, std::move(act));
    };
    const auto lift = [this](double factor) {
        return [this, factor] { changePoint([factor](GuidancePoint& point) { point.factor = rounded(point.factor + factor, 0.01); }); };
    };
    const auto shift = [this](double logSigma) {
        return [this, logSigma] { changePoint([logSigma](GuidancePoint& point) { point.sigma *= std::exp(logSigma); }); };
    };
    add("curveRaiseKey", tr("Raise the point"), {Qt::Key_Up}, lift(kKeyFactor));
    add("curveLowerKey", tr("Lower the point"), {Qt::Key_Down}, lift(-kKeyFactor));
    add("curveLeftKey", tr("Point to the left"), {Qt::Key_Left}, shift(kKeyLogSigma));
    add("curveRightKey", tr("Point to the right"), {Qt::Key_Right}, shift(-kKeyLogSigma));
    add("curvePreviousKey", tr("Previous point"), {Qt::Key_PageUp}, [this] { choosePoint(m_point - 1); });
    add("curveNextKey", tr("Next point"), {Qt::Key_PageDown}, [this] { choosePoint(m_point + 1); });
    add("curveRemoveKey", tr("Remove the point"), {Qt::Key_Delete, Qt::Key_Backspace}, [this] {
        if (m_point >= 0) {
            removePoint(m_point);
        }
    });
}

void CurveEditor::changePoint(const std::function<void(GuidancePoint&)>& change)
{
    if (m_point >= 0) {
        GuidancePoint point = m_curve[static_cast<std::size_t>(m_point)];
        change(point);
        movePoint(m_point, point.sigma, point.factor);
    }
}

void CurveEditor::choosePoint(int point)
{
    const int count = static_cast<int>(m_curve.size());
    if (count > 0) {
        m_point = std::clamp(point, 0, count - 1);
        update();
    }
}

bool CurveEditor::event(QEvent* event)
{
    return takeKey(*this, *event) || QWidget::event(event);
}

void CurveEditor::focusInEvent(QFocusEvent* event)
{
    if (m_point < 0 && !m_curve.empty() && event->reason() != Qt::MouseFocusReason) {
        m_point = 0;
    }
    update();
}

void CurveEditor::focusOutEvent(QFocusEvent*)
{
    update();
}

void CurveEditor::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInterval(painter);
    paintAxis(painter);
    paintCurve(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void CurveEditor::paintAxis(QPainter& painter) const
{
    const Colors& colors = colorsOf(this);
    const QRectF inside = area();
    painter.setFont(captionFont());
    painter.setPen(QPen(colors.hairline, 1));
    painter.drawLine(inside.bottomLeft(), inside.bottomRight());
    painter.drawLine(inside.topLeft(), inside.topRight());
    painter.setPen(isEnabled() ? colors.secondary : colors.disabled);
    const QRectF below(inside.left(), inside.bottom() + 1, inside.width(), height() - inside.bottom() - 1);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, tr("σ %1").arg(measuredNumber(m_levels.high, 3)));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, tr("noise → picture"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, measuredNumber(m_levels.low, 2));
    const QRectF above(inside.left(), 0, inside.width(), inside.top() - 1);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignBottom, tr("w %1").arg(shortNumber(m_w * highestFactor())));
    if (m_point >= 0 && m_point < static_cast<int>(m_curve.size())) {
        const GuidancePoint& point = m_curve[static_cast<std::size_t>(m_point)];
        painter.drawText(above, Qt::AlignRight | Qt::AlignBottom,
            tr("σ %1: w %2").arg(measuredNumber(point.sigma, 3), shortNumber(m_w * point.factor)));
    }
}

void CurveEditor::paintInterval(QPainter& painter) const
{
    if (!m_interval) {
        return;
    }
    const Colors& colors = colorsOf(this);
    const QRectF inside = area();
    const double left = placeOf(m_interval->high, 0.0).x();
    const double right = placeOf(m_interval->low, 0.0).x();
    QColor shade = colors.secondary;
    shade.setAlphaF(0.18F);
    painter.fillRect(QRectF(inside.left(), inside.top(), left - inside.left(), inside.height()), shade);
    painter.fillRect(QRectF(right, inside.top(), inside.right() - right, inside.height()), shade);
    painter.setPen(QPen(colors.conditional, 1.5, Qt::DashLine));
    for (const double x : {left, right}) {
        painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
    }
}

void CurveEditor::paintCurve(QPainter& painter) const
{
    const Colors& colors = colorsOf(this);
    constexpr int kPieces = 96;
    QPolygonF line;
    for (int i = 0; i <= kPieces; ++i) {
        const double sigma = m_levels.high * std::pow(m_levels.low / m_levels.high, static_cast<double>(i) / kPieces);
        line << placeOf(sigma, guidanceFactor(m_curve, sigma));
    }
    const QColor color = isEnabled() ? colors.accent : colors.disabled;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (int i = 0; i < static_cast<int>(m_curve.size()); ++i) {
        const GuidancePoint& point = m_curve[static_cast<std::size_t>(i)];
        painter.setBrush(i == m_point ? color : colors.control);
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(placeOf(point.sigma, point.factor), kHandle, kHandle);
    }
}

} // namespace darkroom::ui
