#include "ui/panels/generate_bar.h"

#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace darkroom::ui {

namespace {

constexpr qsizetype kLongestEntry = 40;

QString entryText(const GenerationRequest& request)
{
    QString prompt = QString::fromStdString(request.prompt).simplified();
    if (prompt.size() > kLongestEntry) {
        prompt = prompt.left(kLongestEntry - 1) + QChar(0x2026);
    }
    return prompt.isEmpty() ? GenerateBar::tr("seed %1").arg(request.seed) : GenerateBar::tr("%1, seed %2").arg(prompt).arg(request.seed);
}

} // namespace

GenerateBar::GenerateBar(QWidget* parent)
    : QWidget(parent)
    , m_generate(new QPushButton(this))
    , m_skip(makeIconButton(this, QStringLiteral("skip-forward"),
          {"skip", tr("Skip this picture"), tr("Ends this picture and goes on with the next one that waits (Alt+Enter).")}))
    , m_stop(makeIconButton(this, QStringLiteral("square"),
          {"stop", tr("Stop"),
              tr("Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.")}))
    , m_queue(makeIconButton(this, QStringLiteral("list-ordered"),
          {"queue", tr("Waiting pictures"), tr("The pictures that wait their turn; choose one to take it away.")}))
    , m_queueMenu(new QMenu(this))
{
    describe(m_generate,
        {"generate", tr("Generate"),
            tr("Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.")});
    m_generate->setProperty(kPrimaryProperty, true);
    m_generate->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_queueMenu->setObjectName(QStringLiteral("queueMenu"));
    m_queue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid + 1, 2 * kGrid, kGrid);
    row->setSpacing(kHalfGrid);
    row->addWidget(m_generate, 1);
    row->addSpacing(kHalfGrid);
    row->addWidget(m_queue);
    row->addWidget(m_skip);
    row->addWidget(m_stop);

    connect(m_generate, &QPushButton::clicked, this, &GenerateBar::generateRequested);
    connect(m_stop, &QToolButton::clicked, this, &GenerateBar::stopRequested);
    connect(m_skip, &QToolButton::clicked, this, &GenerateBar::skipRequested);
    connect(m_queue, &QToolButton::clicked, this, [this] {
        fillQueue();
        m_queueMenu->popup(m_queue->mapToGlobal(QPoint(0, -m_queueMenu->sizeHint().height())));
    });
    refresh();
}

void GenerateBar::setState(const SessionState& state)
{
    m_running = state.activity.has_value();
    m_loading = state.modelStatus == ModelStatus::Loading;
    m_waiting = state.waiting;
    refresh();
}

void GenerateBar::setCount(int count)
{
    m_count = count;
    refresh();
}

void GenerateBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), colorsOf(this).hairline);
}

void GenerateBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_generate) {
        refresh();
    }
}

void GenerateBar::refresh()
{
    m_generate->setMinimumHeight(scaled(36));
    m_generate->setText(m_count > 1 ? tr("Generate %1").arg(m_count) : tr("Generate"));
    m_stop->setEnabled(m_running || m_loading);
    m_skip->setVisible(!m_waiting.empty());
    m_skip->setEnabled(m_running);
    m_queue->setVisible(!m_waiting.empty());
    m_queue->setText(QString::number(m_waiting.size()));
    m_queue->setAccessibleName(tr("%1 waiting").arg(m_waiting.size()));
}

void GenerateBar::fillQueue()
{
    m_queueMenu->clear();
    m_queueMenu->addSection(tr("Waiting: choose one to take it away"));
    for (const WaitingRun& waiting : m_waiting) {
        QAction* action = m_queueMenu->addAction(themedIcon(QStringLiteral("x")), entryText(waiting.request));
        connect(action, &QAction::triggered, this, [this, id = waiting.id] { emit removeRequested(id); });
    }
}

} // namespace darkroom::ui
