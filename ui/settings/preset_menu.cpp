#include "ui/settings/preset_menu.h"

#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"

#include "darkroom/base/error.h"
#include "ui/session/set_aside.h"

#include <QInputDialog>

#include <utility>

namespace darkroom::ui {

PresetMenu::PresetMenu(QString file, QWidget* parent)
    : QMenu(parent)
    , m_file(std::move(file))
    , m_writer(std::make_unique<BackgroundWriter>(m_file))
{
    setObjectName(QStringLiteral("presetMenu"));
    setTitle(tr("Presets"));
    connect(m_writer.get(), &BackgroundWriter::failed, this, &PresetMenu::failed, Qt::QueuedConnection);
    fill();
    whenLanguageChanges(this, [this] { fill(); });
}

QString PresetMenu::load()
{
    try {
        m_presets = readPresets(m_file);
    } catch (const Error& error) {
        return tr("The presets could not be read. %1 %2").arg(coreText(error.sentence()), setAside(m_file));
    }
    fill();
    return {};
}

void PresetMenu::save(const QString& name)
{
    const QString trimmed = name.simplified();
    if (!trimmed.isEmpty()) {
        m_presets = withSaved(std::move(m_presets), trimmed, m_present);
        store();
    }
}

void PresetMenu::remove(const QString& name)
{
    m_presets = without(std::move(m_presets), name);
    store();
}

void PresetMenu::store()
{
    fill();
    m_writer->write([presets = m_presets] { return presetsText(presets); });
}

void PresetMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    connect(addAction(tr("Save these settings as…")), &QAction::triggered, this, &PresetMenu::askForName);
    addSeparator();
    if (m_presets.isEmpty()) {
        addAction(tr("No presets yet"))->setEnabled(false);
        return;
    }
    auto* removals = new QMenu(tr("Delete"), this);
    for (const Preset& preset : std::as_const(m_presets)) {
        QString shown = preset.name;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(addAction(shown), &QAction::triggered, this, [this, preset] { emit presetChosen(preset); });
        // The menu that is being clicked in must not be emptied under it.
        connect(
            removals->addAction(shown), &QAction::triggered, this, [this, name = preset.name] { remove(name); }, Qt::QueuedConnection);
    }
    addSeparator();
    addMenu(removals);
}

void PresetMenu::askForName()
{
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("presetName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save a preset"));
    dialog->setLabelText(tr("Name; one that is there already is replaced"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetMenu::save);
    dialog->open();
}

} // namespace darkroom::ui
