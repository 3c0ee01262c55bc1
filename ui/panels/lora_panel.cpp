#include "ui/panels/lora_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/section.h"
#include "ui/language/core_texts.h"
#include "ui/panels/lora_row.h"
#include "ui/theme/metrics.h"

#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace darkroom::ui {

LoraPanel::LoraPanel(QWidget* parent)
    : Panel(parent)
    , m_add(makeTextButton(this, tr("Add…"),
          {"loraAdd", tr("Add LoRA files"), tr("Adds LoRA files, which change the model's weights while they are on the stack.")}))
    , m_note(makeNote(this, "loraNote"))
    , m_column(new QVBoxLayout(this))
{
    auto* heading = new SectionHeading(tr("LoRA"), this);
    heading->addTrailing(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
    m_column->addWidget(heading);
    m_column->addWidget(m_note);
    connect(m_add, &QToolButton::clicked, this, &LoraPanel::filesRequested);
    refreshNote();
}

void LoraPanel::setCapabilities(const Capabilities& capabilities)
{
    m_availability = capabilities.loras;
    m_add->setEnabled(m_availability.enabled);
    refreshNote();
    showProblems();
}

void LoraPanel::addFiles(const QStringList& files)
{
    change([&](std::vector<LoraUse>& loras) {
        for (const QString& file : files) {
            loras.push_back({file.toStdString(), 1.0});
        }
    });
}

void LoraPanel::setProblems(const LorasChecked& checked)
{
    m_problems.clear();
    for (std::size_t i = 0; i < checked.files.size(); ++i) {
        m_problems[checked.files[i]] = coreText(checked.problems[i]);
    }
    showProblems();
}

void LoraPanel::show(const Settings& settings)
{
    const std::vector<LoraUse>& loras = settings.request.loras;
    while (m_rows.size() > loras.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < loras.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < loras.size(); ++i) {
        m_rows[i]->setUse(loras[i], static_cast<int>(loras.size()));
    }
    refreshNote();
    showProblems();
}

void LoraPanel::showProblems()
{
    for (LoraRow* row : m_rows) {
        const auto found = m_problems.find(row->use().file);
        row->setProblem(m_availability.enabled && found != m_problems.end() ? found->second : QString());
    }
}

void LoraPanel::addRow()
{
    const std::size_t index = m_rows.size();
    auto* row = new LoraRow(static_cast<int>(index), this);
    connect(row, &LoraRow::changed, this,
        [this, index](const LoraUse& use) { change([&](std::vector<LoraUse>& loras) { loras.at(index) = use; }); });
    connect(row, &LoraRow::moveRequested, this, [this, index](int by) {
        change([&](std::vector<LoraUse>& loras) { std::swap(loras.at(index), loras.at(index + static_cast<std::size_t>(by))); });
    });
    connect(row, &LoraRow::removeRequested, this,
        [this, index] { change([&](std::vector<LoraUse>& loras) { loras.erase(loras.begin() + static_cast<std::ptrdiff_t>(index)); }); });
    m_rows.push_back(row);
    m_column->addWidget(row);
}

void LoraPanel::change(const std::function<void(std::vector<LoraUse>&)>& act)
{
    edit([&](Settings& settings) { act(settings.request.loras); });
    setSettings(settings());
}

void LoraPanel::refreshNote()
{
    setNote(m_note, !m_availability.enabled ? m_availability.note : m_rows.empty() ? tr("No LoRA: the model as it is.") : QString());
}

} // namespace darkroom::ui
