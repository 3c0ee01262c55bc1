#include "app/main_window.h"

#include "ui/panels/settings_column.h"
#include "ui/session/restore.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/canvas.h"
#include "ui/views/header_bar.h"
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
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

Q_LOGGING_CATEGORY(windowLog, "darkroom.window", QtInfoMsg)

namespace darkroom {

using namespace ui;

namespace {

constexpr QSize kUsualSize(1280, 800);
/// The column never takes more than this part of the window.
constexpr double kWidestColumn = 0.45;

LoadJob modelOf(const GenerationRequest& request)
{
    return {request.model, request.device, request.precision};
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
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Darkroom"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    create();
    layOut();
    connectSettings();
    connectSession();
    connectViews();
    addActions();
    const std::optional<Settings> stored = m_store.settings();
    m_firstStart = !stored;
    m_settings.reset(stored.value_or(Settings{}));
    m_column->setKnownModels(m_store.models());
    m_header->setTheme(m_theme.choice());
    showPanel(m_store.panelShown());
    m_column->focusPrompt();
}

MainWindow::~MainWindow()
{
    m_store.setTimes(m_session->learnedTimes());
    delete m_session; // joins the worker while the views are still there
}

void MainWindow::create()
{
    m_session = new Session({m_options.makeEngine, m_options.picturesFolder.toStdString()}, m_store.times(), this);
    m_header = new HeaderBar;
    m_column = new SettingsColumn;
    m_banner = new Banner;
    m_viewer = new Viewer;
    m_status = new StatusLine;
    m_splitter = new QSplitter(Qt::Horizontal, this);
}

void MainWindow::layOut()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_viewer, 1);
    column->addWidget(m_status);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    resize(kUsualSize);
    restoreGeometry(m_store.geometry());
    const int widest = static_cast<int>(width() * kWidestColumn);
    const int columnWidth = std::min(scaled(m_store.panelWidth()), std::max(widest, m_column->minimumSizeHint().width()));
    m_splitter->setSizes({columnWidth, width() - columnWidth});
}

void MainWindow::connectSettings()
{
    connect(&m_settings, &SettingsModel::settingsChanged, this, [this](const Settings& settings) {
        m_column->setSettings(settings);
        m_header->setPreview(settings.request.preview.kind);
        m_store.setSettings(settings);
        // A turn of w alone is meant for the picture that develops too; what a dropped picture restores is for the next one.
        if (differences(m_shown, settings) == static_cast<Fields>(Field::Guidance)) {
            m_session->setW(settings.request.guidance.w);
        }
        m_shown = settings;
        loadWantedModel();
    });
    connect(m_column, &SettingsColumn::settingsChanged, this, [this](const Settings& settings) { m_settings.edit(settings); });
    connect(qApp, &QApplication::focusChanged, &m_settings, &SettingsModel::endBurst);
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
    });
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
        }
    });
    connect(m_session, &Session::exampleFramesArrived, m_viewer, &Viewer::setExamplePictures);
    connect(m_session, &Session::problemArose, m_banner, &Banner::showProblem);
    connect(m_session, &Session::settingsFound, this, &MainWindow::restore);
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
    connect(m_column, &SettingsColumn::removeRequested, m_session, &Session::remove);
    connect(m_column, &SettingsColumn::otherModelRequested, this, &MainWindow::chooseModel);
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
    connect(m_banner, &Banner::remedyRequested, this, &MainWindow::chooseModel);
    connect(m_banner, &Banner::undoRequested, &m_settings.undoStack(), &QUndoStack::undo);
    connect(m_header, &HeaderBar::panelToggled, this, &MainWindow::showPanel);
    connect(m_header, &HeaderBar::fitRequested, &m_viewer->canvas(), &Canvas::fit);
    connect(m_header, &HeaderBar::actualSizeRequested, &m_viewer->canvas(), &Canvas::showActualSize);
    connect(m_header, &HeaderBar::themeChosen, &m_theme, &Theme::setChoice);
    connect(m_header, &HeaderBar::previewChosen, this,
        [this](PreviewKind kind) { edit([&](Settings& settings) { settings.request.preview.kind = kind; }, tr("change of the preview")); });
    const auto showZoom = [this] {
        const Canvas& canvas = m_viewer->canvas();
        m_header->setZoom(canvas.picture().isNull() ? 0.0 : canvas.zoom(), canvas.isFitting());
    };
    connect(&m_viewer->canvas(), &Canvas::zoomChanged, this, showZoom);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this](int position) { m_store.setPanelWidth(static_cast<int>(std::lround(position / textScale()))); });
}

QAction* MainWindow::addAction(const char* objectName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    QWidget::addAction(action);
    return action;
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
    QAction* stopAction = addAction("stopAction", tr("Stop"), keys({Qt::Key_Escape}), [this] { m_session->stop(); });
    QAction* skipAction = addAction(
        "skipAction", tr("Skip this picture"), keys({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}), [this] { m_session->skip(); });
    QAction* openAction = addAction("openAction", tr("Open a picture…"), {QKeySequence(QKeySequence::Open)}, [this] { openFile(); });
    QAction* modelAction = addAction("modelAction", tr("Choose a model folder…"), {}, [this] { chooseModel(); });
    QAction* undoAction = m_settings.undoStack().createUndoAction(this, tr("Undo"));
    undoAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z)});
    QWidget::addAction(undoAction);
    QAction* redoAction = m_settings.undoStack().createRedoAction(this, tr("Redo"));
    redoAction->setShortcuts(keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}));
    QWidget::addAction(redoAction);
    QAction* panelAction =
        addAction("panelAction", tr("Settings column"), keys({Qt::Key_F9}), [this] { showPanel(!m_column->isVisible()); });
    QAction* fitAction = addAction("fitAction", tr("Fit the picture"), keys({Qt::CTRL | Qt::Key_0}), [this] { m_viewer->canvas().fit(); });
    QAction* actualAction =
        addAction("actualSizeAction", tr("Actual size"), keys({Qt::CTRL | Qt::Key_1}), [this] { m_viewer->canvas().showActualSize(); });
    QAction* quitAction = addAction("quitAction", tr("Quit"), {QKeySequence(QKeySequence::Quit)}, [this] { close(); });
    m_header->setMenu(
        {generateAction, frontAction, skipAction, stopAction, nullptr, openAction, modelAction, nullptr, undoAction, redoAction, nullptr,
            panelAction, fitAction, actualAction, addTextSizeMenu(), nullptr, addDeviceMenu(), addPrecisionMenu(), nullptr, quitAction});
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
        connect(action, &QAction::triggered, this, [this, field, title, value = value] {
            edit([&](Settings& settings) { settings.request.*field = value; }, tr("change of: %1").arg(title));
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
    if (!m_options.openAtStart.isEmpty()) {
        m_session->inspect(m_options.openAtStart);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_store.setGeometry(saveGeometry());
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
    m_banner->dismissProblem();
    if (m_firstStart) {
        m_firstStart = false;
        m_settings.reset(startSettings(facts.description, m_settings.settings()));
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

void MainWindow::restore(const QString& file, const RestoredSettings& restored, bool modelExists)
{
    const std::optional<ModelFacts>& model = m_session->state().model;
    const Restore result = restoreFrom(restored, modelExists, m_settings.settings(), model ? &*model : nullptr);
    m_firstStart = false;
    const QString name = QFileInfo(file).fileName();
    if (result.settings == m_settings.settings()) {
        m_banner->showChanges(tr("These are already the settings of %1.").arg(name), result.changes);
        return;
    }
    m_settings.endBurst();
    m_settings.edit(result.settings, tr("settings of %1").arg(name));
    m_settings.endBurst();
    m_banner->showChanges(tr("Settings restored from %1").arg(name), result.changes);
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
