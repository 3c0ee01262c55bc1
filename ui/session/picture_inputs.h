#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace darkroom::ui {

class PictureInputPanel;
class SettingsModel;
class Viewer;

/// Leads files, results and what is painted to the settings, and the settings to the editors.
class PictureInputs : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    PictureInputs(PictureInputPanel& panel, Viewer& viewer, SettingsModel& settings, QWidget& window);

    void setModel(const ModelFacts& facts) { m_facts = facts; }

signals:
    void problemArose(const darkroom::ui::Problem& problem);
    /// An editor is about to open on the canvas.
    void painting();

private:
    void connectPanel();
    void connectEditors();
    void edit(const std::function<void(Settings&)>& change, const QString& text);
    void openPicture();
    void openRegions();
    void saveRegions();
    void paintRegions();

    PictureInputPanel& m_panel;
    Viewer& m_viewer;
    SettingsModel& m_settings;
    QWidget& m_window;
    std::optional<ModelFacts> m_facts;
};

} // namespace darkroom::ui
