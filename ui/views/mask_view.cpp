#include "ui/views/mask_view.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/hatching.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kLeastPressure = 0.15; ///< Of the brush's size that the lightest touch still paints.
constexpr double kSizeStep = 1.15;      ///< A notch of the wheel.
constexpr int kNotch = 120;

int stepped(int size, bool larger)
{
    const double next = larger ? std::ceil(size * kSizeStep) : std::floor(size / kSizeStep);
    return std::clamp(static_cast<int>(next), 1, PaintView::kLargestBrush);
}

} // namespace

PaintView::PaintView(ShortcutPlace place, QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setMinimumSize(scaled(160), scaled(100));
    addKeys(place);
}

void PaintView::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PaintView::setColors(const QList<QRgb>& colors)
{
    m_colors = colors;
    update();
}

void PaintView::setNames(const QStringList& names)
{
    m_names = names;
    update();
}

void PaintView::setHatched(bool hatched)
{
    m_isHatched = hatched;
    update();
}

void PaintView::setMap(LabelMap map)
{
    m_painting.setMap(std::move(map));
    m_place = QPointF(m_painting.map().width / 2.0, m_painting.map().height / 2.0);
    setLineBegun(false);
    m_undoKey->setEnabled(m_painting.canUndo());
    update();
}

void PaintView::setTool(Tool tool)
{
    m_tool = tool;
    setLineBegun(false);
}

void PaintView::setBrushSize(int size)
{
    const int bounded = std::clamp(size, 1, PaintView::kLargestBrush);
    if (bounded != m_size) {
        m_size = bounded;
        update();
        emit brushSizeChanged(m_size);
    }
}

void PaintView::undo()
{
    if (m_painting.canUndo()) {
        m_painting.undo();
        changed();
    }
}

void PaintView::changeAll(const std::function<std::uint8_t(std::uint8_t)>& change)
{
    m_painting.changeAll(change);
    changed();
}

void PaintView::replace(LabelMap map)
{
    m_painting.replace(std::move(map));
    changed();
}

void PaintView::changed()
{
    m_undoKey->setEnabled(m_painting.canUndo());
    update();
    emit painted();
}

QSize PaintView::sizeHint() const
{
    return {scaled(512), scaled(512)};
}

QRectF PaintView::target() const
{
    const LabelMap& map = m_painting.map();
    if (map.empty()) {
        return {};
    }
    const QSizeF size = QSizeF(map.width, map.height).scaled(QSizeF(width() - 2 * kGrid, height() - 2 * kGrid), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF PaintView::toWidget(const QPointF& place) const
{
    const QRectF shown = target();
    const double zoom = shown.width() / std::max(m_painting.map().width, 1);
    return shown.topLeft() + place * zoom;
}

QPointF PaintView::toMap(const QPointF& point) const
{
    const QRectF shown = target();
    const double zoom = shown.width() / std::max(m_painting.map().width, 1);
    return zoom > 0.0 ? (point - shown.topLeft()) / zoom : QPointF();
}

double PaintView::radius(double pressure) const
{
    return m_size / 2.0 * (kLeastPressure + (1.0 - kLeastPressure) * pressure);
}

void PaintView::press(const QPointF& point, double pressure)
{
    if (m_painting.map().empty()) {
        return;
    }
    setLineBegun(false);
    m_place = m_from = toMap(point);
    if (m_tool == Tool::Fill) {
        m_painting.fill(QPoint(static_cast<int>(std::floor(m_place.x())), static_cast<int>(std::floor(m_place.y()))), m_value);
        changed();
        return;
    }
    m_isPainting = true;
    if (m_tool == Tool::Brush) {
        m_painting.beginStroke();
        m_painting.paintSegment(m_from, m_from, radius(pressure), m_value);
    }
    update();
}

void PaintView::drag(const QPointF& point, double pressure)
{
    m_place = toMap(point);
    m_showsPlace = true;
    if (m_isPainting && m_tool == Tool::Brush) {
        m_painting.paintSegment(m_from, m_place, radius(pressure), m_value);
        m_from = m_place;
    }
    update();
}

void PaintView::release(const QPointF& point)
{
    if (!m_isPainting) {
        return;
    }
    m_isPainting = false;
    m_place = toMap(point);
    if (m_tool == Tool::Line) {
        m_painting.beginStroke();
        m_painting.paintSegment(m_from, m_place, m_size / 2.0, m_value);
    }
    changed();
}

void PaintView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_byPen) {
        press(event->position(), 1.0);
    }
}

void PaintView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_byPen) {
        drag(event->position(), 1.0);
    }
}

void PaintView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_byPen) {
        release(event->position());
    }
}

void PaintView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_showsPlace = hasFocus();
    update();
}

void PaintView::tabletEvent(QTabletEvent* event)
{
    if (event->type() == QEvent::TabletPress) {
        m_byPen = true;
        press(event->position(), event->pressure());
    } else if (event->type() == QEvent::TabletMove) {
        drag(event->position(), event->pressure());
    } else if (event->type() == QEvent::TabletRelease) {
        release(event->position());
        m_byPen = false;
    }
    event->accept(); // no mouse events follow
}

void PaintView::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    for (int notch = std::max(std::abs(event->angleDelta().y()) / kNotch, 1); notch > 0; --notch) {
        setBrushSize(stepped(m_size, event->angleDelta().y() > 0));
    }
    event->accept();
}

void PaintView::moveCursor(const QPoint& direction)
{
    const double step = std::max(m_size / 4.0, 1.0);
    const LabelMap& map = m_painting.map();
    m_place = QPointF(std::clamp(m_place.x() + direction.x() * step, 0.0, static_cast<double>(map.width)),
        std::clamp(m_place.y() + direction.y() * step, 0.0, static_cast<double>(map.height)));
    m_showsPlace = true;
    update();
}

void PaintView::paintByKey()
{
    const QPointF from = m_from;
    const bool endsLine = m_isLineBegun;
    if (m_tool == Tool::Line && !endsLine) {
        m_from = m_place;
        setLineBegun(!m_painting.map().empty());
        return;
    }
    press(toWidget(m_place), 1.0);
    if (endsLine) {
        m_from = from;
    }
    release(toWidget(m_place));
}

void PaintView::setLineBegun(bool begun)
{
    m_isLineBegun = begun;
    if (m_dropKey) {
        m_dropKey->setEnabled(begun);
    }
    update();
}

QString PaintView::nameUnderPointer() const
{
    const LabelMap& map = m_painting.map();
    const int x = static_cast<int>(std::floor(m_place.x()));
    const int y = static_cast<int>(std::floor(m_place.y()));
    if (x < 0 || y < 0 || x >= map.width || y >= map.height) {
        return {};
    }
    return m_names.value(map.labels[static_cast<std::size_t>(y) * static_cast<std::size_t>(map.width) + static_cast<std::size_t>(x)]);
}

QString PaintView::summary() const
{
    const LabelMap& map = m_painting.map();
    if (map.empty()) {
        return tr("Nothing to paint on");
    }
    const auto painted = std::count_if(map.labels.begin(), map.labels.end(), [](std::uint8_t label) { return label != 0; });
    const double share = 100.0 * static_cast<double>(painted) / static_cast<double>(map.labels.size());
    const QString name = nameUnderPointer();
    const QString brush = tr("Brush %1, at %2, %3 of %4 × %5; %6 % painted")
                              .arg(m_size)
                              .arg(std::lround(m_place.x()))
                              .arg(std::lround(m_place.y()))
                              .arg(map.width)
                              .arg(map.height)
                              .arg(std::lround(share));
    const QString begun = m_isLineBegun ? tr("Line begun at %1, %2").arg(std::lround(m_from.x())).arg(std::lround(m_from.y())) : QString();
    QStringList parts = {begun, name, brush};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void PaintView::addKeys(ShortcutPlace place)
{
    const QByteArray prefix = place == ShortcutPlace::Mask ? "mask" : "region";
    const auto add = [&](const char* id, const QString& text, Qt::Key key, std::function<void()> act) {
        makeControlKey(this, place, prefix + id, text, {key}, std::move(act));
    };
    add("LeftKey", tr("Brush to the left"), Qt::Key_Left, [this] { moveCursor({-1, 0}); });
    add("RightKey", tr("Brush to the right"), Qt::Key_Right, [this] { moveCursor({1, 0}); });
    add("UpKey", tr("Brush up"), Qt::Key_Up, [this] { moveCursor({0, -1}); });
    add("DownKey", tr("Brush down"), Qt::Key_Down, [this] { moveCursor({0, 1}); });
    add("PaintKey", tr("Paint below the brush"), Qt::Key_Space, [this] { paintByKey(); });
    add("SmallerKey", tr("Smaller brush"), Qt::Key_BracketLeft, [this] { setBrushSize(stepped(m_size, false)); });
    add("LargerKey", tr("Larger brush"), Qt::Key_BracketRight, [this] { setBrushSize(stepped(m_size, true)); });
    // The window's own undo is for settings; here it is for strokes, as long as there are any.
    const QByteArray undoId = prefix + "UndoKey";
    m_undoKey = makeShortcut(this,
        {undoId.constData(), tr("Undo stroke"), place, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, Qt::WidgetShortcut, true}, [this] { undo(); });
    m_undoKey->setEnabled(false);
    if (place == ShortcutPlace::Regions) { // a mask has no lines
        m_dropKey = makeShortcut(this,
            {"regionDropKey", tr("Drop the begun line"), place, {QKeySequence(Qt::Key_Escape)}, Qt::WidgetShortcut, true},
            [this] { setLineBegun(false); });
        m_dropKey->setEnabled(false);
    }
}

bool PaintView::event(QEvent* event)
{
    return takeKey(*this, *event) || QWidget::event(event);
}

void PaintView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    painter.fillRect(rect(), colors.canvas);
    const QRectF shown = target();
    const LabelMap& map = m_painting.map();
    if (map.empty()) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_picture.isNull()) {
        painter.drawImage(shown, m_picture);
    }
    QImage overlay(map.labels.data(), map.width, map.height, map.width, QImage::Format_Indexed8);
    overlay.setColorTable(m_colors);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QImage tint = overlay.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    painter.drawImage(shown, tint);
    if (m_isHatched) {
        drawHatching(painter, shown, tint);
    }

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double zoom = shown.width() / map.width;
    if (m_isLineBegun || (m_isPainting && m_tool == Tool::Line)) {
        painter.setPen(QPen(colors.accent, m_size * zoom, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(toWidget(m_from), toWidget(m_place));
    }
    if (m_showsPlace && m_tool != Tool::Fill) {
        for (const auto& [color, width] : {std::pair(QColor(Qt::black), 3.0), std::pair(QColor(Qt::white), 1.0)}) {
            painter.setPen(QPen(color, width)); // seen on any picture
            painter.drawEllipse(toWidget(m_place), m_size / 2.0 * zoom, m_size / 2.0 * zoom);
        }
    }
    paintName(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PaintView::paintName(QPainter& painter) const
{
    const QString name = m_showsPlace ? nameUnderPointer() : QString();
    if (name.isEmpty()) {
        return;
    }
    const Colors& colors = colorsOf(this);
    const QFontMetrics metrics(captionFont());
    const QRect plate(
        kGrid, height() - kGrid - metrics.height() - kHalfGrid, metrics.horizontalAdvance(name) + 2 * kGrid, metrics.height() + kHalfGrid);
    painter.fillRect(plate, colors.noticeSurface);
    painter.setPen(colors.text);
    painter.setFont(captionFont());
    painter.drawText(plate, Qt::AlignCenter, name);
}

} // namespace darkroom::ui
