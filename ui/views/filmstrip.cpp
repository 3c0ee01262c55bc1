#include "ui/views/filmstrip.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/language/language_change.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/thumbnail_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kThumbnail = 64;
constexpr int kPlayMilliseconds = 120;

} // namespace

Filmstrip::Filmstrip(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    refresh();
    whenLanguageChanges(this, [this] {
        if (currentRow() >= 0) {
            choose(currentRow()); // tells its caption again
        }
        fitHeight();
        refresh();
    });
}

void Filmstrip::create()
{
    m_model = new FilmModel(this);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ThumbnailDelegate(kThumbnail, ThumbnailDelegate::Labels::Shown, m_view));
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(false);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    describe(m_view, {"filmstrip", tr("Steps"), tr("The estimate after each step; click one to look at it, or go through them by keys.")});
    m_play = makeIconButton(this, QStringLiteral("play"), {"play", tr("Play"), tr("Shows the steps one after the other (Space).")});
    m_loop = makeIconButton(
        this, QStringLiteral("repeat"), {"loop", tr("Loop"), tr("Begins again at the first step when the last one was shown.")});
    m_loop->setCheckable(true);
    m_scrubber = new QSlider(Qt::Horizontal, this);
    m_scrubber->setFocusPolicy(Qt::StrongFocus);
    m_scrubber->setRange(0, 0);
    m_scrubber->installEventFilter(this);
    describe(m_scrubber, {"scrubber", tr("Step"), tr("Goes through the steps of this picture; it costs nothing, since they are kept.")});
    m_position = new CaptionLabel(this);
    m_position->setObjectName(QStringLiteral("scrubPosition"));
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_player.setInterval(kPlayMilliseconds);
}

void Filmstrip::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(kGrid, 0, 2 * kGrid, 0);
    bar->setSpacing(kGrid);
    bar->addWidget(m_play);
    bar->addWidget(m_loop);
    bar->addWidget(m_scrubber, 1);
    bar->addWidget(m_position);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(bar);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(kGrid + kHalfGrid, 0, kGrid, 0);
    strip->addWidget(m_view);
    column->addLayout(strip);
    fitHeight();
}

void Filmstrip::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_refreshing && current.isValid()) {
            choose(current.row());
        }
    });
    connect(m_scrubber, &QSlider::valueChanged, this, [this](int row) {
        if (!m_refreshing) {
            choose(row);
        }
    });
    connect(m_play, &QToolButton::clicked, this, &Filmstrip::togglePlay);
    connect(&m_player, &QTimer::timeout, this, &Filmstrip::playOn);
}

void Filmstrip::begin(int steps)
{
    m_player.stop();
    m_refreshing = true;
    m_model->clear();
    m_refreshing = false;
    m_steps = steps;
    m_following = true;
    refresh();
}

void Filmstrip::add(const Frame& frame)
{
    m_refreshing = true;
    m_model->add(frame);
    m_steps = frame.count;
    m_refreshing = false;
    if (m_following) {
        choose(m_model->rowCount() - 1);
    }
    refresh();
}

void Filmstrip::setRecord(const RunRecordPtr& record)
{
    m_player.stop();
    const int row = currentRow();
    const bool following = m_following;
    m_refreshing = true;
    m_model->setRecord(record);
    m_steps = record ? record->request.sampling.steps : 0;
    m_refreshing = false;
    if (m_model->rowCount() > 0) {
        choose(following || row < 0 ? m_model->rowCount() - 1 : std::min(row, m_model->rowCount() - 1));
    }
    refresh();
}

int Filmstrip::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void Filmstrip::step(int direction)
{
    m_player.stop();
    if (m_model->rowCount() > 0) {
        choose(std::clamp(currentRow() + direction, 0, m_model->rowCount() - 1));
    }
    refresh();
}

void Filmstrip::goToEnd(int direction)
{
    m_player.stop();
    if (m_model->rowCount() > 0) {
        choose(direction < 0 ? 0 : m_model->rowCount() - 1);
    }
    refresh();
}

void Filmstrip::togglePlay()
{
    if (m_player.isActive()) {
        m_player.stop();
    } else if (m_model->rowCount() > 1) {
        if (currentRow() >= m_model->rowCount() - 1) {
            choose(0);
        }
        m_player.start();
    }
    refresh();
}

void Filmstrip::takeKeys(const QList<QAction*>& keys)
{
    m_view->addActions(keys);
    m_scrubber->addActions(keys);
    QList<QAction*> steps;
    for (QAction* key : keys) {
        if (key->objectName() == QLatin1String("playKey")) {
            tellKey(key, m_play);
        }
        if (!key->objectName().startsWith(QLatin1String("viewKey"))) {
            steps << key;
        }
    }
    tellKeys(steps, m_view);
}

void Filmstrip::playOn()
{
    const int next = currentRow() + 1;
    if (next < m_model->rowCount()) {
        choose(next);
    } else if (m_loop->isChecked()) {
        choose(0);
    }
    if (next >= m_model->rowCount() - 1 && !m_loop->isChecked()) {
        m_player.stop();
    }
    refresh();
}

void Filmstrip::choose(int row)
{
    m_following = row == m_model->rowCount() - 1;
    m_refreshing = true;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
    m_scrubber->setRange(0, std::max(m_model->rowCount() - 1, 0));
    m_scrubber->setValue(row);
    m_refreshing = false;
    m_position->setText(m_model->rowCount() > 0 ? tr("%1 / %2").arg(m_model->label(row)).arg(m_steps) : QString());
    emit rowChosen(row);
}

void Filmstrip::refresh()
{
    const int rows = m_model->rowCount();
    m_refreshing = true;
    m_scrubber->setRange(0, std::max(rows - 1, 0));
    m_refreshing = false;
    m_scrubber->setEnabled(rows > 1);
    m_play->setEnabled(rows > 1);
    m_loop->setEnabled(rows > 1);
    m_play->setIcon(themedIcon(m_player.isActive() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(m_player.isActive() ? tr("Pause") : tr("Play"));
    if (rows == 0) {
        m_position->clear();
    }
}

void Filmstrip::fitHeight()
{
    const QSize item = m_view->itemDelegate()->sizeHint({}, {});
    m_view->setFixedHeight(item.height() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
    m_position->setMinimumWidth(QFontMetrics(captionFont()).horizontalAdvance(tr("%1 / %2").arg(FilmModel::tr("picture")).arg(1000)));
}

bool Filmstrip::eventFilter(QObject* watched, QEvent* event)
{
    if (takeKey(*static_cast<QWidget*>(watched), *event)) {
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) { // the list's own, which these keys replace
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Space: return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Filmstrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_view) {
        fitHeight();
    }
}

} // namespace darkroom::ui
