#include "ui/queue/queue_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_model.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/captions.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kUsualWidth = 272;
/// Of the window, where it is narrow.
constexpr int kLeastShare = 4;

/// Of the running one and all that wait; unknown while the time of one of them is.
std::optional<double> secondsOfAll(const SessionState& state)
{
    double seconds = 0.0;
    if (state.activity) {
        if (!state.activity->secondsLeft) {
            return std::nullopt;
        }
        seconds = *state.activity->secondsLeft;
    }
    for (const WaitingRun& waiting : state.waiting) {
        if (!waiting.seconds) {
            return std::nullopt;
        }
        seconds += *waiting.seconds;
    }
    return seconds;
}

QString summaryOf(const SessionState& state)
{
    QStringList parts;
    if (state.paused) {
        parts << QueuePanel::tr("Paused");
    }
    if (!state.waiting.empty()) {
        parts << QueuePanel::tr("%1 waiting").arg(state.waiting.size());
    }
    const std::optional<double> seconds = secondsOfAll(state);
    if (seconds && !state.paused && (state.activity || !state.waiting.empty())) {
        parts << timeLeftText(*seconds);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("queuePanel"));
    create();
    layOut();
    connectAll();
    addKeys();
    refresh();
}

void QueuePanel::create()
{
    m_heading = new QLabel(tr("Queue"), this);
    m_summary = new CaptionLabel(this);
    m_summary->setObjectName(QStringLiteral("queueSummary"));
    m_summary->setWordWrap(true);
    m_pause = makeTextButton(
        this, {}, {"queuePause", tr("Pause"), tr("Lets nothing begin, and holds the running picture between two steps (Ctrl+P).")});
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancelAll = makeTextButton(
        this, tr("Cancel all"), {"queueCancelAll", tr("Cancel all"), tr("Stops the running picture and takes away all that wait (Esc).")});
    m_close = makeIconButton(
        this, QStringLiteral("x"), {"queueClose", tr("Close the queue"), tr("Hides this panel; the pictures in it go on (Ctrl+J).")});
    m_model = new QueueModel(this);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDropIndicatorShown(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    describe(m_view,
        {"queueList", tr("Running and waiting pictures"),
            tr("The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.")});
    m_empty = new QLabel(
        tr("Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here."), this);
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_front = makeIconButton(this, QStringLiteral("chevrons-up"),
        {"queueFront", tr("Make it the next"), tr("Puts the chosen picture before all others that wait (Alt+Home).")});
    m_up = makeIconButton(
        this, QStringLiteral("arrow-up"), {"queueUp", tr("Earlier"), tr("Puts the chosen picture one place earlier (Alt+Up).")});
    m_down = makeIconButton(
        this, QStringLiteral("arrow-down"), {"queueDown", tr("Later"), tr("Puts the chosen picture one place later (Alt+Down).")});
    m_edit = makeIconButton(this, QStringLiteral("pencil"),
        {"queueEdit", tr("Edit"),
            tr("Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).")});
    m_repeat = makeIconButton(this, QStringLiteral("repeat"),
        {"queueRepeat", tr("Repeat"), tr("Asks for the chosen picture once more, with another random seed (R).")});
    m_cancel = makeIconButton(this, QStringLiteral("trash-2"),
        {"queueCancel", tr("Cancel"), tr("Takes the chosen picture away, or ends it when it is running (Del).")});
}

void QueuePanel::layOut()
{
    // All of it wraps: with large text the panel must leave room for the picture.
    auto* all = new FlowLayout;
    all->setSpacing(kHalfGrid);
    all->addWidget(m_pause);
    all->addWidget(m_cancelAll);
    all->addWidget(m_close);
    auto* one = new FlowLayout;
    one->setSpacing(kHalfGrid);
    for (QToolButton* button : {m_front, m_up, m_down, m_edit, m_repeat, m_cancel}) {
        one->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addLayout(all);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    column->addLayout(one);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void QueuePanel::connectAll()
{
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_state.paused) {
            emit resumeRequested();
        } else {
            emit pauseRequested();
        }
    });
    connect(m_cancelAll, &QToolButton::clicked, this, &QueuePanel::cancelAllRequested);
    connect(m_close, &QToolButton::clicked, this, &QueuePanel::closeRequested);
    connect(m_model, &QueueModel::moveRequested, this, &QueuePanel::moveRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid()) {
            m_chosen = m_model->run(current.row());
        }
        refresh();
    });
    connect(m_front, &QToolButton::clicked, this, &QueuePanel::moveToFront);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_edit, &QToolButton::clicked, this, [this] { emit editRequested(m_chosen); });
    connect(m_repeat, &QToolButton::clicked, this, [this] { emit repeatRequested(m_chosen); });
    connect(m_cancel, &QToolButton::clicked, this, &QueuePanel::cancelCurrent);
}

void QueuePanel::addKeys()
{
    struct Key {
        const char* id;
        QString text;
        QKeySequence key;
        QToolButton* button;
    };
    const Key keys[] = {{"queueFrontKey", tr("Make the chosen picture the next"), Qt::ALT | Qt::Key_Home, m_front},
        {"queueUpKey", tr("Earlier"), Qt::ALT | Qt::Key_Up, m_up}, {"queueDownKey", tr("Later"), Qt::ALT | Qt::Key_Down, m_down},
        {"queueEditKey", tr("Edit the chosen picture"), Qt::Key_E, m_edit},
        {"queueRepeatKey", tr("Repeat the chosen picture"), Qt::Key_R, m_repeat},
        {"queueCancelKey", tr("Cancel the chosen picture"), Qt::Key_Delete, m_cancel}};
    for (const Key& key : keys) {
        tellKey(makeShortcut(m_view, {key.id, key.text, ShortcutPlace::Queue, {key.key}, Qt::WidgetShortcut},
                    [button = key.button] { button->click(); }),
            key.button);
    }
}

void QueuePanel::setState(const SessionState& state)
{
    m_state = state;
    const RunId chosen = m_chosen;
    m_model->setState(state);
    const int row = m_model->rowOf(chosen);
    if (row >= 0 && row != m_view->currentIndex().row()) {
        m_view->setCurrentIndex(m_model->index(row));
    }
    refresh();
}

void QueuePanel::focusQueue()
{
    if (m_model->rowCount() == 0) {
        m_close->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

QSize QueuePanel::sizeHint() const
{
    // With large text the page beside it needs the room more.
    const int widest = std::max(window()->width() / kLeastShare, minimumSizeHint().width());
    return {std::min(scaled(kUsualWidth), widest), QWidget::sizeHint().height()};
}

int QueuePanel::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void QueuePanel::move(int by)
{
    emit moveRequested(m_chosen, m_model->position(currentRow()) + by);
}

void QueuePanel::moveToFront()
{
    emit moveRequested(m_chosen, 0);
}

void QueuePanel::cancelCurrent()
{
    if (m_model->isRunning(currentRow())) {
        emit skipRequested();
    } else {
        emit removeRequested(m_chosen);
    }
}

void QueuePanel::refresh()
{
    const int row = currentRow();
    const bool waits = row >= 0 && !m_model->isRunning(row);
    const int position = m_model->position(row);
    const bool any = m_model->rowCount() > 0;
    m_heading->setFont(headingFont());
    m_summary->setText(summaryOf(m_state));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_pause->setText(QLatin1Char(' ') + (m_state.paused ? tr("Go on") : tr("Pause")));
    m_pause->setAccessibleName(m_state.paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(themedIcon(m_state.paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_cancelAll->setEnabled(any);
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    m_front->setEnabled(waits && position > 0);
    m_up->setEnabled(waits && position > 0);
    m_down->setEnabled(waits && position + 1 < m_model->waitingCount());
    m_edit->setEnabled(waits);
    m_repeat->setEnabled(row >= 0);
    m_cancel->setEnabled(row >= 0);
}

void QueuePanel::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, 1, height()), colors.hairline);
}

void QueuePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_heading) {
        m_heading->setFont(headingFont());
    }
}

} // namespace darkroom::ui
