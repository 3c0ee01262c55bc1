#pragma once

#include "ui/gallery/picture_entry.h"
#include "ui/language/language.h"
#include "ui/session/restore.h"
#include "ui/session/session_state.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_store.h"
#include "ui/worker/job_queue.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace darkroom {

class WindowGuide;

namespace ui {
class BackgroundWriter;
class Banner;
class ComparePage;
class GalleryPage;
class GuidanceLab;
class HeaderBar;
class History;
class LabPage;
class LargerPictures;
class ModelDesk;
class ModelsPage;
class PictureInputs;
class PresetMenu;
class QueuePanel;
enum class Page;
class Session;
class SettingsColumn;
class StatusLine;
class StoppedPictures;
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
    bool offerTour = false; ///< At the first start.
};

/// Composes panels, views and the worker's session; knows no network and reads no file.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(WindowOptions options, ui::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    ui::SettingsModel& settings() { return m_settings; }
    ui::Session& session() { return *m_session; }
    WindowGuide& guide() { return *m_guide; }

    /// What `showFile` was asked for could not be done.
    void tellFileNotShown(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectSettings();
    void connectSession();
    void connectViews();
    void connectQueue();
    void connectGallery();
    void connectPresets();
    void connectModels();
    void connectGuide();
    void addActions();
    QAction* addAction(const char* objectName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);
    QAction* addDeviceMenu();
    QAction* addPrecisionMenu();
    /// For the undo stack.
    static QString changeOf(const QString& what);
    /// A submenu that sets one field of the request.
    template <class Value>
    QAction* addChoiceMenu(const QString& title, Value GenerationRequest::*field, const std::vector<std::pair<Value, QString>>& choices);
    QAction* addTextSizeMenu();
    QAction* addLanguageMenu();
    /// The stack's actions name what they undo in the language that is shown.
    QAction* addUndoAction(const char* objectName, const QList<QKeySequence>& keys, void (QUndoStack::*act)());
    void nameUndoActions();
    /// Another language is shown: the texts with values in them are made again.
    void showAgain();

    void begin();
    /// Takes what the last start left behind, however it ended.
    void restoreSession();
    /// Puts its unfinished pictures into the queue, which waits until the user lets it go on.
    void offerUnfinished();
    /// Writes what the next start needs, in the background.
    void saveSession();
    /// What is set in forms beside the settings comes back, and is kept as it changes.
    void rememberForms();
    void showPage(ui::Page page);
    /// Only the page that is shown decides how small the window may be.
    void fitToPage();
    void showQueue(bool shown);
    void setPaused(bool paused);
    void editWaiting(ui::RunId run);
    void stopOrGoBack();
    void leaveHelp();
    void generate(ui::Place place);
    void generateExample(int index);
    void loadWantedModel();
    void takeModel(const ui::ModelFacts& facts);
    void restore(const QString& name, const RestoredSettings& restored, bool modelExists, ui::RestorePart part);
    /// Replaces the settings by those of something with a name, and tells what changed.
    void takeOver(const ui::Restore& restore, const QString& name);
    /// A picture of the gallery became the start picture.
    void showBegun(const QString& file, const ui::Settings& before);
    const ui::ModelFacts* model() const;
    void edit(const std::function<void(ui::Settings&)>& change, const QString& text);
    void chooseModel();
    void openFile();
    void showPanel(bool shown);
    void showZoom();
    void commitTyping();

    WindowOptions m_options;
    ui::Theme& m_theme;
    ui::SettingsStore m_store;
    ui::Language m_language;
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
    WindowGuide* m_guide = nullptr;
    ui::LargerPictures* m_larger = nullptr;
    ui::StoppedPictures* m_stopped = nullptr;
    QWidget* m_beforeHelp = nullptr; ///< The page that the help covers.
    ui::PictureInputs* m_inputs = nullptr;
    ui::ModelsPage* m_modelsPage = nullptr;
    ui::ModelDesk* m_desk = nullptr;
    ui::BackgroundWriter* m_sessionWriter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QWidget* m_right = nullptr;
    QSplitter* m_splitter = nullptr;
    QVector<double> m_guidanceCurve;
    QTimer m_placing;                           ///< Until the window has come to rest.
    std::optional<ui::LoadJob> m_wanted;        ///< The model that was asked for last.
    ui::Settings m_shown;                       ///< The settings before the edit that is being taken.
    std::vector<ui::AskedPicture> m_unfinished; ///< Of the last start, until the worker begins.
    bool m_closing = false;                     ///< The session stays as it was saved.
    bool m_begun = false;
    bool m_firstStart = false;
};

} // namespace darkroom
