#include "ui/help/tour.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kCardWidth = 300;
constexpr int kShade = 150;

QPushButton* makeButton(QWidget* parent, const QString& text, const Description& description)
{
    auto* button = new QPushButton(text, parent);
    describe(button, description);
    return button;
}

/// Beside `target` where there is room, and within `window` anyway.
QPoint placeBeside(const QRect& target, const QSize& card, const QRect& window)
{
    const int gap = kGrid;
    QPoint at(target.right() + gap, target.top());
    if (at.x() + card.width() > window.right()) {
        at.setX(target.left() - gap - card.width());
    }
    if (at.x() < window.left()) {
        const bool below = target.bottom() + gap + card.height() <= window.bottom();
        at = QPoint(target.center().x() - card.width() / 2, below ? target.bottom() + gap : target.top() - gap - card.height());
    }
    at.setX(std::clamp(at.x(), window.left() + gap, std::max(window.left() + gap, window.right() - card.width() - gap)));
    at.setY(std::clamp(at.y(), window.top() + gap, std::max(window.top() + gap, window.bottom() - card.height() - gap)));
    return at;
}

} // namespace

TourShade::TourShade(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("tourShade"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourShade::setHole(const QRect& hole)
{
    m_hole = hole;
    update();
}

void TourShade::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(QRectF(m_hole).adjusted(-kHalfGrid, -kHalfGrid, kHalfGrid, kHalfGrid), kCorner, kCorner);
    painter.fillPath(dark.subtracted(hole), QColor(0, 0, 0, kShade));
    painter.setPen(QPen(colorsOf(this).accent, 2.0));
    painter.drawPath(hole);
}

Tour::Tour(std::function<std::vector<TourStep>()> steps, QWidget* window)
    : QFrame(window)
    , m_makeSteps(std::move(steps))
    , m_shade(new TourShade(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_position(new CaptionLabel(this))
    , m_back(makeButton(this, tr("Back"), {"tourBack", tr("Back"), tr("Shows the part before again.")}))
    , m_next(makeButton(this, tr("Next"), {"tourNext", tr("Next"), tr("Shows the next part of the window.")}))
    , m_close(makeButton(this, tr("Close"), {"tourClose", tr("Close the tour"), tr("Ends the tour; the help starts it again.")}))
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_position->setObjectName(QStringLiteral("tourPosition"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kHalfGrid);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_position);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
    connect(m_close, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
    hide();
}

void Tour::start()
{
    m_steps = m_makeSteps();
    go(0);
}

void Tour::end()
{
    if (isRunning()) {
        m_current = -1;
        m_shade->hide();
        hide();
        emit ended();
    }
}

void Tour::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::go(int step)
{
    if (step < 0 || step >= count()) {
        end();
        return;
    }
    m_current = step;
    const QString name = QString::fromLatin1(m_steps[static_cast<std::size_t>(step)].target);
    emit stepComing(name);
    m_target = parentWidget()->findChild<QWidget*>(name);
    for (QWidget* around = m_target; around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            scroll->ensureWidgetVisible(m_target);
        }
    }
    refresh();
    m_shade->show();
    m_shade->raise();
    show();
    raise();
    place();
}

void Tour::refresh()
{
    if (!isRunning()) {
        return;
    }
    const TourStep& step = m_steps[static_cast<std::size_t>(m_current)];
    m_title->setFont(headingFont());
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_position->setText(tr("%1 of %2").arg(m_current + 1).arg(count()));
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current + 1 < count() ? tr("Next") : tr("Done"));
    m_next->setAccessibleName(m_next->text());
    setAccessibleDescription(QStringLiteral("%1. %2").arg(step.title, step.text));
}

void Tour::place()
{
    QWidget* window = parentWidget();
    m_shade->setGeometry(window->rect());
    const int width = std::min(scaled(kCardWidth), window->width() - 2 * kGrid);
    resize(width, std::max(heightForWidth(width), sizeHint().height()));
    const QRect target = m_target && m_target->isVisible()
        ? QRect(m_target->mapTo(window, QPoint(0, 0)), m_target->size()).intersected(window->rect())
        : QRect(window->rect().center(), QSize(1, 1));
    m_shade->setHole(target);
    move(placeBeside(target, size(), window->rect()));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (isRunning() && watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // when the layout has settled
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void Tour::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    const bool isAnother = event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange;
    if (isAnother && m_close && isRunning()) {
        m_steps = m_makeSteps();
        refresh();
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    }
}

void Tour::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.noticeSurface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace darkroom::ui
