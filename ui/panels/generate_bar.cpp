#include "ui/panels/generate_bar.h"

#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace darkroom::ui {

GenerateBar::GenerateBar(QWidget* parent)
    : QWidget(parent)
    , m_generate(new QPushButton(this))
    , m_skip(makeIconButton(this, QStringLiteral("skip-forward"),
          {"skip", tr("Skip this picture"), tr("Ends this picture and goes on with the next one that waits (Alt+Enter).")}))
    , m_stop(makeIconButton(this, QStringLiteral("square"),
          {"stop", tr("Stop"),
              tr("Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.")}))
    , m_queue(makeIconButton(this, QStringLiteral("list-ordered"),
          {"queue", tr("Waiting pictures"),
              tr("Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).")}))
{
    describe(m_generate,
        {"generate", tr("Generate"),
            tr("Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.")});
    m_generate->setProperty(kPrimaryProperty, true);
    m_generate->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    connect(m_queue, &QToolButton::clicked, this, &GenerateBar::queueRequested);
    refresh();
}

void GenerateBar::setState(const SessionState& state)
{
    m_running = state.activity.has_value();
    m_loading = state.modelStatus == ModelStatus::Loading;
    m_waiting = state.waiting.size();
    m_paused = state.paused;
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
    m_skip->setVisible(m_waiting > 0);
    m_skip->setEnabled(m_running);
    m_queue->setVisible(m_waiting > 0 || m_paused);
    m_queue->setIcon(themedIcon(m_paused ? QStringLiteral("pause") : QStringLiteral("list-ordered")));
    m_queue->setText(QString::number(m_waiting));
    m_queue->setAccessibleName(m_paused ? tr("Paused, %1 waiting").arg(m_waiting) : tr("%1 waiting").arg(m_waiting));
}

} // namespace darkroom::ui
