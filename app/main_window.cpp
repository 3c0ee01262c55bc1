#include "app/main_window.h"

#include "app/window_guide.h"
#include "ui/accessible/accessible_parts.h"
#include "ui/compare/compare_page.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/folder_menu.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/history.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topic.h"
#include "ui/help/tour.h"
#include "ui/lab/guidance_lab.h"
#include "ui/lab/lab_form.h"
#include "ui/lab/lab_page.h"
#include "ui/language/language_names.h"
#include "ui/models/model_desk.h"
#include "ui/models/models_page.h"
#include "ui/panels/picture_input_panel.h"
#include "ui/panels/settings_column.h"
#include "ui/queue/queue_panel.h"
#include "ui/session/background_writer.h"
#include "ui/session/larger_pictures.h"
#include "ui/session/picture_inputs.h"
#include "ui/session/restore.h"
#include "ui/session/session.h"
#include "ui/session/session_file.h"
#include "ui/session/stopped_pictures.h"
#include "ui/settings/form_memory.h"
#include "ui/settings/preset_menu.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/canvas.h"
#include "ui/views/header_bar.h"
#include "ui/views/saved_notice.h"
#include "ui/views/status_line.h"
#include "ui/views/viewer.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>

Q_LOGGING_CATEGORY(windowLog, "darkroom.window", QtInfoMsg)

namespace darkroom {

using namespace ui;

namespace {

constexpr QSize kUsualSize(1280, 800);
/// The column never takes more than this part of the window.
constexpr double kWidestColumn = 0.45;
constexpr int kPlacingMilliseconds = 300;

/// A page that is shown again at the next start, and its name in the settings.
struct LastingPage {
    Page page;
    QLatin1String name;
};
constexpr LastingPage kLastingPages[] = {{Page::Canvas, QLatin1String("canvas")}, {Page::Gallery, QLatin1String("gallery")},
    {Page::Lab, QLatin1String("lab")}, {Page::Models, QLatin1String("models")}};

QString sessionFile(const WindowOptions& options)
{
    return options.dataFolder + QStringLiteral("/session.json");
}

bool same(const LoadJob& a, const LoadJob& b)
{
    return a.path == b.path && a.device == b.device && a.precision == b.precision;
}

} // namespace

MainWindow::MainWindow(WindowOptions options, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_theme(theme)
    , m_store(m_options.settingsFile)
    , m_language(m_store.language())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Darkroom"));
    setLocale(QLocale()); // the language's, which was not there yet when this began
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    installAccessibleParts();
    create();
    layOut();
    connectSettings();
    connectSession();
    connectViews();
    connectQueue();
    connectGallery();
    connectPresets();
    connectModels();
    connectGuide();
    addActions();
    restoreSession();
    m_column->setKnownModels(m_store.models());
    m_header->setTheme(m_theme.choice());
    showPanel(m_store.panelShown());
    showQueue(m_store.queueShown());
    const auto shown = std::ranges::find_if(kLastingPages, [last = m_store.page()](const LastingPage& one) { return one.name == last; });
    showPage(m_options.openAtStart.isEmpty() && shown != std::end(kLastingPages) ? shown->page : Page::Canvas);
    if (m_pages->currentWidget() == m_viewer) {
        m_column->focusPrompt();
    }
}

MainWindow::~MainWindow()
{
    delete m_session; // joins the worker while the views are still there
    delete m_gallery; // borrows the history and the undo stack
}

void MainWindow::create()
{
    m_session = new Session({m_options.makeEngine, m_options.picturesFolder.toStdString()}, m_store.times(), this);
    m_history = new History(
        {m_options.dataFolder + QStringLiteral("/history.db"), QStringList{m_options.picturesFolder} + m_store.followedFolders()}, this);
    m_sessionWriter = new BackgroundWriter(sessionFile(m_options), this);
    m_presets = new PresetMenu(m_options.dataFolder + QStringLiteral("/presets.json"), this);
    m_gallery = new GalleryPage(*m_history, m_settings.undoStack(), m_options.dataFolder + QStringLiteral("/thumbnails"));
    m_compare = new ComparePage;
    m_labPage = new LabPage;
    m_modelsPage = new ModelsPage;
    m_queue = new QueuePanel;
    m_guide = new WindowGuide(*this, m_store);
    m_pages = new QStackedWidget;
    m_header = new HeaderBar;
    m_column = new SettingsColumn;
    m_banner = new Banner;
    m_viewer = new Viewer;
    m_status = new StatusLine;
    m_splitter = new QSplitter(Qt::Horizontal, this);
}

void MainWindow::layOut()
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_viewer, m_gallery, m_compare, m_labPage, m_modelsPage, &m_guide->help()}) {
        m_pages->addWidget(page); // in the order of Page
    }
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_queue);
    m_right = new QWidget;
    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    resize(kUsualSize);
    restoreGeometry(m_store.geometry());
    m_placing.setSingleShot(true);
    m_placing.setInterval(kPlacingMilliseconds);
    connect(&m_placing, &QTimer::timeout, this, [this] { m_store.setGeometry(saveGeometry()); });
    const int widest = static_cast<int>(width() * kWidestColumn);
    const int columnWidth = std::min(scaled(m_store.panelWidth()), std::max(widest, m_column->minimumSizeHint().width()));
    m_splitter->setSizes({columnWidth, width() - columnWidth});
}

void MainWindow::connectSettings()
{
    connect(&m_settings, &SettingsModel::settingsChanged, this, [this](const Settings& settings) {
        m_column->setSettings(settings);
        m_header->setPreview(settings.request.preview.kind);
        m_gallery->setPresent(settings, model());
        m_presets->setPresent(settings);
        saveSession();
        // A turn of w alone is meant for the picture that develops too; what a dropped picture restores is for the next one.
        if (differences(m_shown, settings) == static_cast<Fields>(Field::Guidance)
            && m_shown.request.guidance.w != settings.request.guidance.w) {
            m_session->setW(settings.request.guidance.w);
        }
        m_shown = settings;
        loadWantedModel();
    });
    connect(m_column, &SettingsColumn::settingsChanged, this, [this](const Settings& settings) { m_settings.edit(settings); });
    connect(qApp, &QApplication::focusChanged, &m_settings, &SettingsModel::endBurst);
    connect(&m_language, &Language::changed, this, [this] { m_store.setLanguage(m_language.choice()); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_store.setTheme(m_theme.choice());
        m_store.setTextFactor(m_theme.textFactor());
        m_header->setTheme(m_theme.choice());
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::stateChanged, this, [this](const SessionState& state) {
        m_column->setState(state);
        m_viewer->setState(state);
        m_status->setState(state);
        m_queue->setState(state);
    });
    connect(m_session, &Session::unfinishedChanged, this, &MainWindow::saveSession);
    connect(m_session, &Session::timesLearned, this, [this] { m_store.setTimes(m_session->learnedTimes()); });
    connect(m_session, &Session::modelLoaded, this, &MainWindow::takeModel);
    connect(m_session, &Session::runStarted, this, [this](const GenerationRequest& request) {
        m_guidanceCurve.clear();
        m_viewer->beginRun(request);
    });
    connect(m_session, &Session::frameArrived, m_viewer, &Viewer::addFrame);
    connect(m_session, &Session::stepFinished, this, [this](const StepFinished& step) {
        m_guidanceCurve << step.telemetry.deltaNorm;
        m_column->setGuidanceCurve(m_guidanceCurve, step.count);
    });
    connect(m_session, &Session::runEnded, this, [this](const RunRecordPtr& record) {
        m_viewer->endRun(record, m_session->records());
        if (!record->picture.isNull()) {
            m_column->setLastSeed(record->request.seed);
            m_column->input().setResultAvailable(true);
        }
        if (!record->file.isEmpty()) {
            m_history->record(record->file);
        }
    });
    connect(m_session, &Session::pictureSaved, this, [this](const RunRecordPtr& record) {
        m_viewer->takeKept(record, m_session->records());
        m_history->record(record->file);
    });
    connect(m_session, &Session::exampleFramesArrived, m_viewer, &Viewer::setExamplePictures);
    connect(m_session, &Session::problemArose, m_banner, &Banner::showProblem);
    connect(m_session, &Session::settingsFound, this, [this](const QString& file, const RestoredSettings& restored, bool modelExists) {
        restore(QFileInfo(file).fileName(), restored, modelExists, RestorePart::All);
    });
    connect(m_session, &Session::modelFound, this, [this](const QString& path) {
        edit([&](Settings& settings) { settings.request.model = path.toStdString(); }, tr("change of the model"));
        loadWantedModel();
    });
}

void MainWindow::connectViews()
{
    connect(m_column, &SettingsColumn::generateRequested, this, [this] { generate(Place::Back); });
    connect(m_column, &SettingsColumn::stopRequested, m_session, &Session::stop);
    connect(m_column, &SettingsColumn::skipRequested, m_session, &Session::skip);
    connect(m_column, &SettingsColumn::otherModelRequested, this, &MainWindow::chooseModel);
    m_inputs = new PictureInputs(m_column->input(), *m_viewer, m_settings, *this);
    connect(m_inputs, &PictureInputs::problemArose, m_banner, &Banner::showProblem);
    connect(m_inputs, &PictureInputs::painting, this, [this] { showPage(Page::Canvas); });
    connect(m_inputs, &PictureInputs::begun, this, &MainWindow::showBegun);
    m_stopped = new StoppedPictures(*m_session, *m_viewer, this);
    connect(m_stopped, &StoppedPictures::problemArose, m_banner, &Banner::showProblem);
    connect(m_stopped, &StoppedPictures::saved, this, [this](const QString& file) {
        m_history->record(file);
        m_column->input().setResultAvailable(true);
    });
    m_larger = new LargerPictures(*m_session, *m_viewer, this);
    connect(m_larger, &LargerPictures::problemArose, m_banner, &Banner::showProblem);
    connect(m_larger, &LargerPictures::queued, this, [this] {
        if (m_pages->currentWidget() != m_viewer) {
            showPage(Page::Canvas);
        }
    });
    connect(m_gallery, &GalleryPage::largerRequested, m_larger, &LargerPictures::makeFile);
    connect(m_gallery, &GalleryPage::beginRequested, m_inputs, &PictureInputs::beginFrom);
    m_lab = new GuidanceLab(*m_session, *m_viewer, *m_column, m_settings, *m_labPage, this);
    connect(m_lab, &GuidanceLab::problemArose, m_banner, &Banner::showProblem);
    connect(m_lab, &GuidanceLab::canvasRequested, this, [this] { showPage(Page::Canvas); });
    if (const std::optional<int> memory = m_store.labMemory()) {
        m_labPage->setMemory(*memory);
    }
    connect(m_labPage, &LabPage::exported, m_history, &History::record);
    connect(m_labPage, &LabPage::memoryChosen, this, [this](int mebibytes) { m_store.setLabMemory(mebibytes); });
    connect(m_viewer, &Viewer::chooseModelRequested, this, &MainWindow::chooseModel);
    connect(m_viewer, &Viewer::exampleChosen, this, &MainWindow::generateExample);
    connect(m_viewer, &Viewer::showFileRequested, this, [this](const QString& file) { m_options.showFile(file); });
    connect(m_viewer, &Viewer::useSeedRequested, this, [this](quint64 seed) {
        edit(
            [&](Settings& settings) {
                settings.randomSeed = false;
                settings.request.seed = seed;
            },
            tr("use of a seed"));
    });
    connect(m_banner, &Banner::remedyRequested, this, [this](Remedy remedy) {
        if (remedy == Remedy::Resume) {
            setPaused(false);
        } else if (remedy == Remedy::SaveAgain) {
            m_banner->dismiss();
            m_session->saveAgain();
        } else if (remedy == Remedy::ChooseAutoencoder) {
            m_desk->chooseAutoencoder();
        } else {
            chooseModel();
        }
    });
    connect(m_banner, &Banner::undoRequested, &m_settings.undoStack(), &QUndoStack::undo);
    connect(&m_settings.undoStack(), &QUndoStack::indexChanged, m_banner, &Banner::dismissChanges);
    connect(m_header, &HeaderBar::panelToggled, this, &MainWindow::showPanel);
    connect(m_header, &HeaderBar::queueToggled, this, &MainWindow::showQueue);
    connect(m_header, &HeaderBar::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::fitRequested, &m_viewer->canvas(), &Canvas::fit);
    connect(m_header, &HeaderBar::actualSizeRequested, &m_viewer->canvas(), &Canvas::showActualSize);
    connect(m_header, &HeaderBar::themeChosen, &m_theme, &Theme::setChoice);
    connect(m_header, &HeaderBar::previewChosen, this,
        [this](PreviewKind kind) { edit([&](Settings& settings) { settings.request.preview.kind = kind; }, tr("change of the preview")); });
    connect(&m_viewer->canvas(), &Canvas::zoomChanged, this, &MainWindow::showZoom);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this](int position) { m_store.setPanelWidth(static_cast<int>(std::lround(position / textScale()))); });
}

void MainWindow::connectQueue()
{
    connect(m_column, &SettingsColumn::queueRequested, this, [this] {
        showQueue(true);
        m_queue->focusQueue();
    });
    connect(m_queue, &QueuePanel::pauseRequested, this, [this] { setPaused(true); });
    connect(m_queue, &QueuePanel::resumeRequested, this, [this] { setPaused(false); });
    connect(m_queue, &QueuePanel::cancelAllRequested, m_session, &Session::stop);
    connect(m_queue, &QueuePanel::skipRequested, m_session, &Session::skip);
    connect(m_queue, &QueuePanel::removeRequested, m_session, &Session::remove);
    connect(m_queue, &QueuePanel::moveRequested, m_session,
        [this](RunId run, int position) { m_session->move(run, static_cast<std::size_t>(std::max(0, position))); });
    connect(m_queue, &QueuePanel::editRequested, this, &MainWindow::editWaiting);
    connect(m_queue, &QueuePanel::repeatRequested, m_session, &Session::repeat);
    connect(m_queue, &QueuePanel::closeRequested, this, [this] { showQueue(false); });
    const auto showFault = [this](const QString& sentence) {
        m_banner->showProblem({sentence, tr("Saving what the next start needs"), Remedy::None});
    };
    connect(m_sessionWriter, &BackgroundWriter::failed, this, showFault, Qt::QueuedConnection);
    connect(m_presets, &PresetMenu::failed, this, showFault);
}

void MainWindow::connectGallery()
{
    connect(m_history, &History::problemArose, m_banner, &Banner::showProblem);
    auto* folders = new FolderMenu(m_options.picturesFolder, this);
    folders->setFolders(m_store.followedFolders());
    m_gallery->filterBar().setFolderMenu(folders);
    connect(folders, &FolderMenu::foldersChosen, this, [this](const QStringList& chosen) {
        m_store.setFollowedFolders(chosen);
        m_history->setFolders(QStringList{m_options.picturesFolder} + chosen);
    });
    connect(m_gallery, &GalleryPage::useRequested, this, &MainWindow::restore);
    connect(m_gallery, &GalleryPage::showFileRequested, this, [this](const QString& file) { m_options.showFile(file); });
    connect(m_gallery, &GalleryPage::canvasRequested, this, [this] { showPage(Page::Canvas); });
    connect(m_gallery, &GalleryPage::compareRequested, this, [this](const QVector<PictureEntry>& pictures) {
        m_compare->setPictures(pictures, m_session->records());
        showPage(Page::Compare);
    });
    connect(m_compare, &ComparePage::backRequested, this, [this] { showPage(Page::Gallery); });
}

void MainWindow::connectGuide()
{
    const std::pair<QWidget*, const char*> topics[] = {{m_gallery, "gallery"}, {m_compare, "gallery"}, {m_queue, "gallery#The queue"},
        {m_labPage, "guidance#In the window"}, {m_modelsPage, "first-steps#Models"}};
    for (const auto& [part, topic] : topics) {
        setHelpTopic(part, topic);
    }
    m_guide->help().setLanguage(m_language.code());
    connect(&m_language, &Language::changed, this, [this] { m_guide->help().setLanguage(m_language.code()); });
    connect(m_guide, &WindowGuide::helpRequested, this, [this] {
        m_beforeHelp = m_pages->currentWidget();
        showPage(Page::Help);
    });
    connect(&m_guide->help(), &HelpPage::backRequested, this, &MainWindow::leaveHelp);
    connect(m_guide, &WindowGuide::canvasRequested, this, [this] {
        showPanel(true);
        if (m_pages->currentWidget() != m_viewer) {
            showPage(Page::Canvas);
        }
    });
}

void MainWindow::leaveHelp()
{
    const int page = m_beforeHelp ? m_pages->indexOf(m_beforeHelp) : 0;
    showPage(static_cast<Page>(page));
}

void MainWindow::connectPresets()
{
    m_header->setPresetMenu(m_presets);
    connect(m_presets, &PresetMenu::presetChosen, this, [this](const Preset& preset) {
        Restore restore;
        restore.settings = withPreset(preset, m_settings.settings());
        const std::vector<ClassLabel> none;
        restore.changes = describeChanges(m_settings.settings(), restore.settings, model() ? model()->description.classes : none);
        takeOver(restore, preset.name);
    });
}

void MainWindow::connectModels()
{
    m_desk = new ModelDesk(
        {*m_session, m_settings, m_store, *m_column, *m_modelsPage, *this}, m_options.dataFolder + QStringLiteral("/models.json"));
    connect(m_desk, &ModelDesk::problemArose, m_banner, &Banner::showProblem);
    connect(m_desk, &ModelDesk::listRequested, this, [this] { showPage(Page::Models); });
    connect(m_desk, &ModelDesk::modelTaken, this, [this] { showPage(Page::Canvas); });
    connect(m_modelsPage, &ModelsPage::backRequested, this, [this] { showPage(Page::Canvas); });
}

QAction* MainWindow::addAction(const char* objectName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act)
{
    return makeShortcut(this, {objectName, text, ShortcutPlace::Window, keys}, std::move(act));
}

void MainWindow::addActions()
{
    const auto keys = [](std::initializer_list<QKeyCombination> combinations) {
        QList<QKeySequence> list;
        for (const QKeyCombination combination : combinations) {
            list << QKeySequence(combination);
        }
        return list;
    };
    QAction* generateAction = addAction(
        "generateAction", tr("Generate"), keys({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}), [this] { generate(Place::Back); });
    QAction* frontAction = addAction("generateFirstAction", tr("Generate first of all"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}), [this] { generate(Place::Front); });
    QAction* stopAction = addAction("stopAction", tr("Stop"), keys({Qt::Key_Escape}), [this] { stopOrGoBack(); });
    QAction* skipAction = addAction(
        "skipAction", tr("Skip this picture"), keys({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}), [this] { m_session->skip(); });
    QAction* pauseAction =
        addAction("pauseAction", tr("Pause or go on"), keys({Qt::CTRL | Qt::Key_P}), [this] { setPaused(!m_session->state().paused); });
    QAction* queueAction = addAction("queueAction", tr("Queue"), keys({Qt::CTRL | Qt::Key_J}), [this] {
        showQueue(m_queue->isHidden());
        if (!m_queue->isHidden()) {
            m_queue->focusQueue();
        }
    });
    QAction* galleryAction = addAction("galleryAction", tr("Canvas or gallery"), keys({Qt::CTRL | Qt::Key_H}),
        [this] { showPage(m_pages->currentWidget() == m_viewer ? Page::Gallery : Page::Canvas); });
    QAction* labAction = addAction("labAction", tr("Guidance lab"), keys({Qt::CTRL | Qt::Key_L}),
        [this] { showPage(m_pages->currentWidget() == m_labPage ? Page::Canvas : Page::Lab); });
    QAction* openAction = addAction("openAction", tr("Open a picture…"), {QKeySequence(QKeySequence::Open)}, [this] { openFile(); });
    QAction* modelsAction = addAction("modelsAction", tr("Models"), keys({Qt::CTRL | Qt::Key_M}),
        [this] { showPage(m_pages->currentWidget() == m_modelsPage ? Page::Canvas : Page::Models); });
    QAction* modelFileAction = addAction("modelFileAction", tr("Open a model's file…"), {}, [this] { m_desk->chooseModelFile(); });
    QAction* modelAction = addAction("modelAction", tr("Choose a model folder…"), {}, [this] { chooseModel(); });
    m_undo = addUndoAction("undoAction", keys({Qt::CTRL | Qt::Key_Z}), &QUndoStack::undo);
    m_redo = addUndoAction("redoAction", keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}), &QUndoStack::redo);
    connect(&m_settings.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::nameUndoActions);
    nameUndoActions();
    QAction* panelAction =
        addAction("panelAction", tr("Settings column"), keys({Qt::Key_F9}), [this] { showPanel(!m_column->isVisible()); });
    QAction* fitAction = addAction("fitAction", tr("Fit the picture"), keys({Qt::CTRL | Qt::Key_0}), [this] { m_viewer->canvas().fit(); });
    QAction* actualAction =
        addAction("actualSizeAction", tr("Actual size"), keys({Qt::CTRL | Qt::Key_1}), [this] { m_viewer->canvas().showActualSize(); });
    QAction* quitAction = addAction("quitAction", tr("Quit"), {QKeySequence(QKeySequence::Quit)}, [this] { close(); });
    const QList<QAction*> menu{generateAction, frontAction, skipAction, stopAction, pauseAction, nullptr, galleryAction, labAction,
        queueAction, m_presets->menuAction(), nullptr, openAction, modelsAction, modelFileAction, modelAction, nullptr, m_undo, m_redo,
        nullptr, panelAction, fitAction, actualAction, addTextSizeMenu(), addLanguageMenu(), nullptr, addDeviceMenu(), addPrecisionMenu(),
        nullptr, m_guide->actions()[0], m_guide->actions()[1], m_guide->actions()[2], m_guide->actions()[3], nullptr, quitAction};
    m_header->setMenu(menu);
    addAction(
        "largerAction", tr("Make the shown picture twice as large"), keys({Qt::CTRL | Qt::Key_U}), [this] { m_larger->makeShown(2.0); });
    tellKey(addAction("keepAction", tr("Keep the stopped picture"), {QKeySequence(QKeySequence::Save)}, [this] { m_stopped->keepShown(); }),
        m_viewer->notice().findChild<QWidget*>(QStringLiteral("keepPicture")));
    QAction* menuAction = addAction("menuAction", tr("Menu"), keys({Qt::Key_F10}), [this] { m_header->openMenu(); });
    m_header->tellKeys(QList<QAction*>{menuAction} + menu);
    m_guide->takeShortcuts();
}

QAction* MainWindow::addTextSizeMenu()
{
    auto* menu = new QMenu(tr("Text size"), this);
    auto* group = new QActionGroup(menu);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* action = menu->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(std::lround(m_theme.textFactor() * 100.0) == percent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] { m_theme.setTextFactor(percent / 100.0); });
    }
    return menu->menuAction();
}

QAction* MainWindow::addLanguageMenu()
{
    auto* menu = new QMenu(tr("Language"), this);
    menu->setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu->addAction(name);
        action->setData(code);
        action->setCheckable(true);
        action->setChecked(m_language.choice() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            commitTyping();
            m_language.setChoice(code);
        });
    };
    add(tr("As the desktop"), {});
    menu->addSeparator();
    for (const LanguageName& language : languageNames()) {
        add(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    }
    return menu->menuAction();
}

QAction* MainWindow::addUndoAction(const char* objectName, const QList<QKeySequence>& keys, void (QUndoStack::*act)())
{
    return addAction(objectName, {}, keys, [stack = &m_settings.undoStack(), act] { (stack->*act)(); });
}

void MainWindow::nameUndoActions()
{
    const QUndoStack& stack = m_settings.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(stack.canUndo() ? tr("Undo %1").arg(m_language.again(stack.undoText())) : tr("Undo"));
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(stack.canRedo() ? tr("Redo %1").arg(m_language.again(stack.redoText())) : tr("Redo"));
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_begun) {
        m_language.retranslate(*this);
        showAgain();
    }
}

void MainWindow::showAgain()
{
    nameUndoActions();
    m_banner->tellAgain([this](const QString& text) { return m_language.again(text); });
    m_header->setPreview(m_settings.settings().request.preview.kind);
    if (model()) {
        m_header->setPreviewMap(model()->previewR2);
    }
    showZoom();
    const SessionState& state = m_session->state();
    m_column->showAgain(state);
    m_viewer->setState(state);
    m_status->setState(state);
    m_queue->setState(state);
    m_gallery->setPresent(m_settings.settings(), model());
    if (model()) {
        m_lab->setModel(*model());
    }
}

void MainWindow::showZoom()
{
    const Canvas& canvas = m_viewer->canvas();
    m_header->setZoom(canvas.picture().isNull() ? 0.0 : canvas.zoom(), canvas.isFitting());
}

QString MainWindow::changeOf(const QString& what)
{
    return tr("change of: %1").arg(what);
}

template <class Value>
QAction* MainWindow::addChoiceMenu(
    const QString& title, Value GenerationRequest::*field, const std::vector<std::pair<Value, QString>>& choices)
{
    auto* menu = new QMenu(title, this);
    auto* group = new QActionGroup(menu);
    for (const auto& [value, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, field, menu, value = value] {
            edit([&](Settings& settings) { settings.request.*field = value; }, changeOf(menu->title()));
        });
        connect(&m_settings, &SettingsModel::settingsChanged, action,
            [action, field, value = value](const Settings& settings) { action->setChecked(settings.request.*field == value); });
    }
    return menu->menuAction();
}

QAction* MainWindow::addDeviceMenu()
{
    return addChoiceMenu(tr("Device"), &GenerationRequest::device,
        {{DeviceChoice::Automatic, tr("Automatic")}, {DeviceChoice::Cpu, tr("Processor (CPU)")},
            {DeviceChoice::Cuda, tr("Graphics card (CUDA)")}});
}

QAction* MainWindow::addPrecisionMenu()
{
    return addChoiceMenu(tr("Precision"), &GenerationRequest::precision,
        {{Precision::Automatic, tr("Automatic: the fastest by measurement")}, {Precision::Float32, tr("fp32")},
            {Precision::BFloat16, tr("bf16")}, {Precision::Float16, tr("fp16, on a graphics card only")}});
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_begun) {
        m_begun = true;
        // The first frame must be on the screen before anything is loaded.
        QTimer::singleShot(0, this, &MainWindow::begin);
    }
}

void MainWindow::begin()
{
    qCInfo(windowLog) << "first frame painted";
    m_session->start();
    loadWantedModel();
    offerUnfinished();
    m_history->open();
    rememberForms();
    if (!m_options.openAtStart.isEmpty()) {
        m_session->inspect(m_options.openAtStart);
    }
}

void MainWindow::rememberForms()
{
    const std::pair<QWidget*, QString> forms[] = {
        {&m_gallery->filterBar(), QStringLiteral("filter")}, {m_labPage->findChild<LabForm*>(), QStringLiteral("lab")}};
    for (const auto& [form, name] : forms) {
        auto* memory = new FormMemory(*form, this);
        memory->restore(m_store.form(name));
        connect(memory, &FormMemory::changed, this, [this, name = name](const QVariantMap& values) { m_store.setForm(name, values); });
    }
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_placing.start();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_placing.start();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_store.setGeometry(saveGeometry());
    saveSession();
    m_closing = true; // what is stopped now is unfinished, not unwanted
    m_session->stop();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            m_session->inspect(url.toLocalFile());
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::generate(Place place)
{
    commitTyping();
    m_settings.endBurst();
    m_banner->dismiss();
    m_viewer->follow();
    m_session->generate(m_settings.settings(), place);
    if (m_session->state().paused) {
        showQueue(true); // where it waits
    }
}

void MainWindow::generateExample(int index)
{
    const auto position = static_cast<std::size_t>(index);
    if (position >= m_session->examples().size()) {
        return;
    }
    const GenerationRequest example = m_session->examples()[position];
    edit(
        [&](Settings& settings) {
            settings.request.prompt = example.prompt;
            settings.request.classId = example.classId;
        },
        tr("use of an example"));
    // The seed that drew the small picture, this once: the next press makes another one.
    Settings once = m_settings.settings();
    once.randomSeed = false;
    once.request.seed = example.seed;
    m_viewer->follow();
    m_session->generate(once, Place::Back);
}

void MainWindow::loadWantedModel()
{
    const LoadJob wanted = modelOf(m_settings.settings().request);
    if (m_begun && (!m_wanted || !same(*m_wanted, wanted))) {
        m_wanted = wanted;
        m_session->loadModel(wanted);
    }
}

void MainWindow::takeModel(const ModelFacts& facts)
{
    m_gallery->setPresent(m_settings.settings(), &facts);
    m_inputs->setModel(facts);
    m_lab->setModel(facts);
    m_header->setPreviewMap(facts.previewR2);
    m_banner->dismissProblem();
    if (m_firstStart) {
        m_firstStart = false;
        m_settings.reset(startSettings(facts.description, m_settings.settings()));
        if (m_options.offerTour) {
            QTimer::singleShot(0, m_guide, [this] {
                // Who has begun already needs none, and must not be led away.
                if (m_pages->currentWidget() == m_viewer && m_viewer->isEmpty() && !m_session->state().activity) {
                    m_guide->offerTour();
                }
            });
        }
    }
    const QString path = m_session->state().modelPath;
    if (!path.isEmpty()) {
        m_store.rememberModel(path);
        m_column->setKnownModels(m_store.models());
    }
    if (m_viewer->isEmpty() && !m_session->state().activity) {
        m_session->showExamples(m_settings.settings().request);
        QStringList names;
        for (const GenerationRequest& example : m_session->examples()) {
            const auto label = std::find_if(facts.description.classes.begin(), facts.description.classes.end(),
                [&](const ClassLabel& candidate) { return example.classId == candidate.id; });
            names << QString::fromStdString(
                example.prompt.empty() && label != facts.description.classes.end() ? label->name : example.prompt);
        }
        m_viewer->setExamples(names);
    }
}

const ModelFacts* MainWindow::model() const
{
    const std::optional<ModelFacts>& facts = m_session->state().model;
    return facts ? &*facts : nullptr;
}

void MainWindow::restore(const QString& name, const RestoredSettings& restored, bool modelExists, RestorePart part)
{
    m_firstStart = false;
    takeOver(restorePart(part, restored, modelExists, m_settings.settings(), model()), name);
}

void MainWindow::showBegun(const QString& file, const Settings& before)
{
    showPanel(true);
    showPage(Page::Canvas);
    m_column->showInput();
    const std::vector<ClassLabel> none;
    m_banner->showChanges(tr("The next picture begins from %1.").arg(QFileInfo(file).fileName()),
        describeChanges(before, m_settings.settings(), model() ? model()->description.classes : none));
}

void MainWindow::takeOver(const Restore& restore, const QString& name)
{
    if (restore.settings == m_settings.settings()) {
        m_banner->showChanges(tr("These are already the settings of %1.").arg(name), restore.changes);
        return;
    }
    m_settings.endBurst();
    m_settings.replace(restore.settings, tr("settings of %1").arg(name));
    m_settings.endBurst();
    m_banner->showChanges(tr("Settings restored from %1").arg(name), restore.changes);
}

void MainWindow::restoreSession()
{
    QString problem;
    std::optional<SavedSession> saved = readOrSetAsideSession(sessionFile(m_options), problem);
    m_firstStart = !saved;
    if (saved) {
        m_unfinished = std::move(saved->unfinished); // first: the change of settings saves both
    }
    m_settings.reset(saved ? saved->settings : Settings{});
    const QString presetsProblem = m_presets->load(); // in any case: a save would replace what was not loaded
    if (!presetsProblem.isEmpty()) {
        problem = problem.isEmpty() ? presetsProblem : problem + QLatin1Char(' ') + presetsProblem;
    }
    if (!problem.isEmpty()) {
        m_banner->showProblem({problem, tr("Reading what was there at the last time"), Remedy::None, true});
    }
}

void MainWindow::offerUnfinished()
{
    if (m_unfinished.empty()) {
        return;
    }
    const auto count = static_cast<int>(m_unfinished.size());
    setPaused(true);
    std::vector<AskedPicture> unfinished = std::exchange(m_unfinished, {});
    m_session->queue(std::move(unfinished));
    showQueue(true);
    m_banner->showOffer(
        tr("%n picture(s) had not been finished when the program ended.", nullptr, count), tr("Make them now"), Remedy::Resume);
}

void MainWindow::saveSession()
{
    if (m_closing) {
        return;
    }
    SavedSession session{m_settings.settings(), m_session->unfinished()};
    session.unfinished.insert(session.unfinished.end(), m_unfinished.begin(), m_unfinished.end());
    m_sessionWriter->write([session = std::move(session)] { return sessionText(session); });
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (const auto lasting = std::ranges::find(kLastingPages, page, &LastingPage::page); lasting != std::end(kLastingPages)) {
        m_store.setPage(lasting->name);
    }
    fitToPage();
    m_header->setPage(page);
    switch (page) {
    case Page::Canvas: m_viewer->canvas().setFocus(Qt::OtherFocusReason); break;
    case Page::Gallery: m_gallery->focusPictures(); break;
    case Page::Compare: m_compare->focusCanvas(); break;
    case Page::Lab: m_labPage->focusLanes(); break;
    case Page::Models:
        m_modelsPage->focusList();
        m_desk->showList();
        break;
    case Page::Help: m_guide->help().focusText(); break;
    }
}

void MainWindow::fitToPage()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
}

void MainWindow::showQueue(bool shown)
{
    m_queue->setVisible(shown);
    m_header->setQueueShown(shown);
    m_store.setQueueShown(shown);
}

void MainWindow::setPaused(bool paused)
{
    if (paused) {
        m_session->pause();
    } else {
        m_banner->dismissOffer();
        m_session->resume();
    }
}

void MainWindow::editWaiting(RunId run)
{
    if (const std::optional<GenerationRequest> request = m_session->takeOut(run)) {
        m_settings.endBurst();
        m_settings.replace({.request = *request, .randomSeed = false, .count = 1}, tr("settings of a waiting picture"));
        m_column->focusPrompt();
    }
}

void MainWindow::stopOrGoBack()
{
    if (QWidget* list = QApplication::activePopupWidget()) {
        list->close(); // an open list takes the key, whatever is running
    } else if (m_guide->tour().isRunning()) {
        m_guide->tour().end();
    } else if (m_pages->currentWidget() == m_compare) {
        showPage(Page::Gallery);
    } else if (m_pages->currentWidget() == m_modelsPage) {
        showPage(Page::Canvas);
    } else if (m_pages->currentWidget() == &m_guide->help()) {
        if (!m_guide->help().leaveSearch()) {
            leaveHelp();
        }
    } else {
        m_session->stop();
    }
}

void MainWindow::edit(const std::function<void(Settings&)>& change, const QString& text)
{
    Settings settings = m_settings.settings();
    change(settings);
    m_settings.endBurst();
    m_settings.edit(settings, text);
}

void MainWindow::chooseModel()
{
    auto* dialog = new QFileDialog(this, tr("Choose a model folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_session, &Session::inspect);
    dialog->open();
}

void MainWindow::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a picture"), m_options.picturesFolder, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_session, &Session::inspect);
    dialog->open();
}

void MainWindow::tellFileNotShown(const QString& sentence)
{
    m_banner->showProblem({sentence, tr("Showing a file"), Remedy::None});
}

void MainWindow::showPanel(bool shown)
{
    m_column->setVisible(shown);
    m_header->setPanelShown(shown);
    m_store.setPanelShown(shown);
}

void MainWindow::commitTyping()
{
    // Numbers, seeds and classes are taken when their field is left; a shortcut leaves it for a moment.
    QWidget* focused = focusWidget();
    if (qobject_cast<QAbstractSpinBox*>(focused) || qobject_cast<QLineEdit*>(focused) || qobject_cast<QComboBox*>(focused)) {
        focused->clearFocus();
        focused->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace darkroom
