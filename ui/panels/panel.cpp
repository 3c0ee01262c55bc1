#include "ui/panels/panel.h"

#include "ui/controls/breakable_text.h"
#include "ui/controls/caption_label.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QGridLayout>

namespace darkroom::ui {

namespace {

/// Wide enough for the longest label, so that all fields begin at one edge.
constexpr int kLabelColumn = 64;

} // namespace

void Panel::setSettings(const Settings& settings)
{
    m_settings = settings;
    m_showing = true;
    show(settings);
    m_showing = false;
}

void Panel::setModel(const ModelFacts*) { }

void Panel::setCapabilities(const Capabilities&) { }

void Panel::edit(const std::function<void(Settings&)>& change)
{
    if (m_showing) {
        return;
    }
    Settings changed = m_settings;
    change(changed);
    if (!(changed == m_settings)) {
        m_settings = changed;
        emit settingsChanged(changed);
    }
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QGridLayout* rows : findChildren<QGridLayout*>()) {
            rows->setColumnMinimumWidth(0, scaled(kLabelColumn));
        }
    }
}

CaptionLabel* makeNote(QWidget* parent, const char* objectName)
{
    auto* note = new CaptionLabel(parent);
    note->setObjectName(QString::fromLatin1(objectName));
    note->setWordWrap(true);
    return note;
}

void setNote(CaptionLabel* note, const QString& sentence)
{
    constexpr int kLongestWord = 28;
    note->setText(breakable(sentence, kLongestWord));
    note->setVisible(!sentence.isEmpty());
}

Rows::Rows()
    : m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, scaled(kLabelColumn));
}

void Rows::add(QWidget* label, QWidget* control, QWidget* trailing)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, 1, trailing ? 1 : 2);
    if (trailing) {
        m_grid->addWidget(trailing, row, 2, Qt::AlignVCenter);
    }
}

void Rows::add(QWidget* label, QLayout* controls)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addLayout(controls, row, 1, 1, 2);
}

void Rows::addBelow(QWidget* note)
{
    m_grid->addWidget(note, m_grid->rowCount(), 1, 1, 2);
}

} // namespace darkroom::ui
