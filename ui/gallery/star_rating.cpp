#include "ui/gallery/star_rating.h"

#include "ui/controls/describe.h"
#include "ui/gallery/picture_entry.h"
#include "ui/language/language_change.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace darkroom::ui {

namespace {

constexpr int kStarSide = 20;

} // namespace

QPainterPath starIn(const QRectF& square)
{
    constexpr int kPoints = 5;
    constexpr double kInner = 0.45; // rounder than the drawn star's 0.38, so that it reads at 10 px
    const double radius = square.width() / 2.0;
    QPainterPath path;
    for (int i = 0; i < 2 * kPoints; ++i) {
        const double angle = std::numbers::pi * (i / static_cast<double>(kPoints) - 0.5);
        const double reach = i % 2 == 0 ? radius : radius * kInner;
        const QPointF point = square.center() + QPointF(std::cos(angle), std::sin(angle)) * reach;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

StarRating::StarRating(QWidget* parent)
    : QAbstractSlider(parent)
{
    describe(this, {"stars", tr("Stars"), tr("How much you like the picture: click a star, or press 0 to 5.")});
    setRange(0, kMostStars);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addKeys();
    whenLanguageChanges(this, [this] { showStars(value()); });
}

void StarRating::showStars(int stars)
{
    setValue(stars);
    setAccessibleDescription(tr("%1 of %2 stars").arg(stars).arg(kMostStars));
    update();
}

QSize StarRating::sizeHint() const
{
    return {scaled(kStarSide + kHalfGrid) * kMostStars, scaled(kStarSide + kHalfGrid)};
}

void StarRating::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lit = m_hovered > 0 ? m_hovered : value();
    const double pitch = scaled(kStarSide + kHalfGrid);
    for (int star = 0; star < kMostStars; ++star) {
        const QRectF square(star * pitch + 2.0, 2.0, scaled(kStarSide) - 2.0, scaled(kStarSide) - 2.0);
        painter.setPen(QPen(isEnabled() ? colors.secondary : colors.disabled, 1.2));
        painter.setBrush(star < lit && isEnabled() ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter.drawPath(starIn(square));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), kCorner, kCorner);
    }
}

int StarRating::starAt(const QPointF& point) const
{
    return qBound(1, static_cast<int>(point.x() / scaled(kStarSide + kHalfGrid)) + 1, kMostStars);
}

void StarRating::mousePressEvent(QMouseEvent* event)
{
    const int star = starAt(event->position());
    choose(star == value() ? 0 : star); // the same star again takes them away
}

void StarRating::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = starAt(event->position());
    update();
}

void StarRating::leaveEvent(QEvent*)
{
    m_hovered = 0;
    update();
}

void StarRating::addKeys()
{
    makeControlKey(
        this, ShortcutPlace::Gallery, "starsMoreKey", tr("One star more"), {Qt::Key_Right, Qt::Key_Up}, [this] { choose(value() + 1); });
    makeControlKey(
        this, ShortcutPlace::Gallery, "starsFewerKey", tr("One star fewer"), {Qt::Key_Left, Qt::Key_Down}, [this] { choose(value() - 1); });
}

bool StarRating::event(QEvent* event)
{
    return takeKey(*this, *event) || QAbstractSlider::event(event);
}

void StarRating::keyPressEvent(QKeyEvent* event)
{
    QWidget::keyPressEvent(event); // a slider's own keys are replaced by those above
}

void StarRating::wheelEvent(QWheelEvent* event)
{
    QWidget::wheelEvent(event); // scrolling past must rate nothing
}

void StarRating::choose(int stars)
{
    stars = qBound(0, stars, kMostStars);
    if (stars != value()) {
        showStars(stars);
        emit starsChosen(stars);
    }
}

} // namespace darkroom::ui
