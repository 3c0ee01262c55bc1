#include "ui/controls/section.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace darkroom::ui {

Hairline::Hairline(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorsOf(this).hairline);
}

SectionHeading::SectionHeading(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(text, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_row = new QHBoxLayout;
    m_row->setSpacing(kHalfGrid);
    m_row->addWidget(m_label);
    m_row->addStretch();
    column->addWidget(new Hairline(this));
    column->addLayout(m_row);
    refresh();
}

void SectionHeading::addTrailing(QWidget* widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void SectionHeading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refresh();
    }
}

void SectionHeading::refresh()
{
    m_label->setFont(headingFont());
}

} // namespace darkroom::ui
