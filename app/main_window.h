#pragma once

#include "ui/gallery/picture_entry.h"
#include "ui/session/restore.h"
#include "ui/session/session_state.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_store.h"
#include "ui/worker/job_queue.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace darkroom {

namespace ui {
class BackgroundWriter;
class Banner;
class ComparePage;
class GalleryPage;
class GuidanceLab;
class HeaderBar;
class History;
class LabPage;
class PictureInputs;
class PresetMenu;
class QueuePanel;
enum class Page;
class Session;
class SettingsColumn;
class StatusLine;
class Theme;
class Viewer;
} // namespace ui

/// Where the window gets its engine and puts its files; tests replace each.
struct WindowOptions {
    ui::EngineFactory makeEngine;
    QString picturesFolder;
    QString settingsFile; ///< Empty: the user's configuration.
    QString dataFolder;   ///< History, session, presets and thumbnails.
    QString openAtStart;  ///< A picture to restore or a model to load.
    std::function<void(const QString&)> showFile;
};

/// Composes panels, views and the worker's session; knows no network and reads no file.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(WindowOptions options, ui::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    ui::SettingsModel& settings() { return m_settings; }
    ui::Session& session() { return *m_session; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void create();
    void layOut();
    void connectSettings();
    void connectSession();
    void connectViews();
    void connectQueue();
    void connectGallery();
    void connectPresets();
    void addActions();
    QAction* addAction(const char* objectName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);
    QAction* addDeviceMenu();
    QAction* addPrecisionMenu();
    /// A submenu that sets one field of the request.
    template <class Value>
    QAction* addChoiceMenu(const QString& title, Value GenerationRequest::*field, const std::vector<std::pair<Value, QString>>& choices);
    QAction* addTextSizeMenu();

    void begin();
    /// Takes what the last start left behind, however it ended.
    void restoreSession();
    /// Puts its unfinished pictures into the queue, which waits until the user lets it go on.
    void offerUnfinished();
    /// Writes what the next start needs, in the background.
    void saveSession();
    void showPage(ui::Page page);
    void showQueue(bool shown);
    void setPaused(bool paused);
    void editWaiting(ui::RunId run);
    void stopOrGoBack();
    void generate(ui::Place place);
    void generateExample(int index);
    void loadWantedModel();
    void takeModel(const ui::ModelFacts& facts);
    void restore(const QString& name, const RestoredSettings& restored, bool modelExists, ui::RestorePart part);
    /// Replaces the settings by those of something with a name, and tells what changed.
    void takeOver(const ui::Restore& restore, const QString& name);
    const ui::ModelFacts* model() const;
    void edit(const std::function<void(ui::Settings&)>& change, const QString& text);
    void chooseModel();
    void openFile();
    void showPanel(bool shown);
    void commitTyping();

    WindowOptions m_options;
    ui::Theme& m_theme;
    ui::SettingsStore m_store;
    ui::SettingsModel m_settings;
    ui::Session* m_session = nullptr;
    ui::HeaderBar* m_header = nullptr;
    ui::SettingsColumn* m_column = nullptr;
    ui::Banner* m_banner = nullptr;
    ui::Viewer* m_viewer = nullptr;
    ui::StatusLine* m_status = nullptr;
    ui::History* m_history = nullptr;
    ui::GalleryPage* m_gallery = nullptr;
    ui::ComparePage* m_compare = nullptr;
    ui::LabPage* m_labPage = nullptr;
    ui::GuidanceLab* m_lab = nullptr;
    ui::QueuePanel* m_queue = nullptr;
    ui::PresetMenu* m_presets = nullptr;
    ui::PictureInputs* m_inputs = nullptr;
    ui::BackgroundWriter* m_sessionWriter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_right = nullptr;
    QSplitter* m_splitter = nullptr;
    QVector<double> m_guidanceCurve;
    std::optional<ui::LoadJob> m_wanted;         ///< The model that was asked for last.
    ui::Settings m_shown;                        ///< The settings before the edit that is being taken.
    std::vector<GenerationRequest> m_unfinished; ///< Of the last start, until the worker begins.
    bool m_closing = false;                      ///< The session stays as it was saved.
    bool m_begun = false;
    bool m_firstStart = false;
};

} // namespace darkroom
