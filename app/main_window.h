#pragma once

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

namespace darkroom {

namespace ui {
class Banner;
class HeaderBar;
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
    void addActions();
    QAction* addAction(const char* objectName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);
    QAction* addDeviceMenu();
    QAction* addPrecisionMenu();
    /// A submenu that sets one field of the request.
    template <class Value>
    QAction* addChoiceMenu(const QString& title, Value GenerationRequest::*field, const std::vector<std::pair<Value, QString>>& choices);
    QAction* addTextSizeMenu();

    void begin();
    void generate(ui::Place place);
    void generateExample(int index);
    void loadWantedModel();
    void takeModel(const ui::ModelFacts& facts);
    void restore(const QString& file, const RestoredSettings& restored, bool modelExists);
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
    QSplitter* m_splitter = nullptr;
    QVector<double> m_guidanceCurve;
    std::optional<ui::LoadJob> m_wanted; ///< The model that was asked for last.
    ui::Settings m_shown;                ///< The settings before the edit that is being taken.
    bool m_begun = false;
    bool m_firstStart = false;
};

} // namespace darkroom
