#pragma once

#include "ui/session/background_writer.h"
#include "ui/settings/presets.h"

#include <QMenu>

#include <memory>

namespace darkroom::ui {

/// The menu of named settings: takes one, saves the present ones under a name, deletes one. Keeps the file in step.
class PresetMenu : public QMenu {
    Q_OBJECT

public:
    PresetMenu(QString file, QWidget* parent);

    /// Reads the file; a sentence when it can't be read, and then it is left alone until a preset is saved.
    QString load();
    /// What "Save" saves.
    void setPresent(const Settings& settings) { m_present = settings; }
    void save(const QString& name);
    void remove(const QString& name);
    const Presets& presets() const { return m_presets; }

signals:
    void presetChosen(const darkroom::ui::Preset& preset);
    void failed(const QString& sentence);

private:
    void fill();
    void askForName();
    void store();

    const QString m_file;
    Presets m_presets;
    Settings m_present;
    std::unique_ptr<BackgroundWriter> m_writer;
};

} // namespace darkroom::ui
