#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace darkroom::ui {

class PictureInputPanel;
class PictureLoader;
class SettingsModel;
class Viewer;

/// Leads files, results and what is painted to the settings, and the settings to the editors.
class PictureInputs : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    PictureInputs(PictureInputPanel& panel, Viewer& viewer, SettingsModel& settings, QWidget& window);

    void setModel(const ModelFacts& facts) { m_facts = facts; }
    /// Makes the picture in `file` the start picture, and opens its mask when it shall be painted.
    void beginFrom(const QString& file, bool paintsMask);

signals:
    void problemArose(const darkroom::ui::Problem& problem);
    /// An editor is about to open on the canvas.
    void painting();
    /// The picture in `file` is the start picture now, which `before` didn't have.
    void begun(const QString& file, const darkroom::ui::Settings& before);

private:
    void connectPanel();
    void connectEditors();
    void edit(const std::function<void(Settings&)>& change, const QString& text);
    void take(const QImage& picture, const QString& file);
    void openPicture();
    void openRegions();
    void saveRegions();
    void paintRegions();

    PictureInputPanel& m_panel;
    Viewer& m_viewer;
    SettingsModel& m_settings;
    QWidget& m_window;
    std::optional<ModelFacts> m_facts;
    PictureLoader* m_loader;
    bool m_paintsMask = false; ///< Once the picture is there.
};

} // namespace darkroom::ui
