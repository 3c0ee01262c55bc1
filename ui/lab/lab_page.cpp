#include "ui/lab/lab_page.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/lab/call_text.h"
#include "ui/lab/heat_legend.h"
#include "ui/lab/lab_export.h"
#include "ui/lab/lab_form.h"
#include "ui/lab/lane_grid.h"
#include "ui/lab/lane_grid_model.h"
#include "ui/lab/quality_panel.h"
#include "ui/lab/step_views.h"
#include "ui/lab/telemetry_chart.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/worker/frames.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kPlayMilliseconds = 120;
constexpr int kCountMilliseconds = 200;

int lookSlot(std::size_t lane)
{
    return LabPage::kFirstSlot + 2 * static_cast<int>(lane);
}

int mapSlot(std::size_t lane)
{
    return lookSlot(lane) + 1;
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

LabPage::LabPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("labPage"));
    setMinimumSize(scaled(160), scaled(100)); // a hidden page must not widen the window
    m_pool.setMaxThreadCount(1);
    m_player.setInterval(kPlayMilliseconds);
    m_counting.setInterval(kCountMilliseconds);
    m_counting.setSingleShot(true);
    create();
    layOut();
    connectAll();
    fitHeights();
    whenLanguageChanges(this, [this] {
        m_results.nameAgain();
        tellCalls();
        fitHeights();
        refresh();
    });
    refresh();
}

LabPage::~LabPage()
{
    m_pool.waitForDone();
}

void LabPage::create()
{
    m_form = new LabForm(this);
    m_model = new LaneGridModel(m_results, this);
    m_grid = new LaneGrid(*m_model, this);
    m_play = makeIconButton(this, QStringLiteral("play"), {"labPlay", tr("Play"), tr("Shows the steps of all lanes one after the other.")});
    m_loop = makeIconButton(
        this, QStringLiteral("repeat"), {"labLoop", tr("Loop"), tr("Begins again at the first step when the last one was shown.")});
    m_loop->setCheckable(true);
    m_scrubber = new QSlider(Qt::Horizontal, this);
    m_scrubber->setMinimumWidth(scaled(120));
    m_scrubber->setFocusPolicy(Qt::StrongFocus);
    describe(m_scrubber,
        {"labScrubber", tr("Step"),
            tr("Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.")});
    m_position = new CaptionLabel(this);
    m_position->setObjectName(QStringLiteral("labPosition"));
    m_view = new QComboBox(this);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setMinimumContentsLength(7);
    describe(m_view, {"labView", tr("View"), tr("What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.")});
    for (const StepViewChoice& choice : stepViewChoices()) {
        if (choice.view == StepView::Attention) {
            continue; // on the canvas alone, where a token can be chosen
        }
        m_view->addItem(symbolOf(choice.view), static_cast<int>(choice.view));
        m_view->setItemData(m_view->count() - 1, sentenceOf(choice.view), Qt::ToolTipRole);
    }
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(StepView::Guided)));
    m_maps = new QCheckBox(tr("Where |Δ|"), this);
    describe(m_maps,
        {"labMaps", tr("Where guidance acts"),
            tr("Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.")});
    m_soFar = new QCheckBox(tr("so far"), this);
    describe(m_soFar, {"labMapsSoFar", tr("Summed over the steps"), tr("Sums |Δ| over the steps up to this one.")});
    m_align = new QCheckBox(tr("Align by shift"), this);
    describe(m_align,
        {"labAlign", tr("Align both kinds by their shift"),
            tr("Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.")});
    m_legend = new HeatLegend(this);
    m_chart = new TelemetryChart(m_results, this);
    m_quality = new QualityPanel;
    m_figures = new QStackedWidget(this);
    m_figures->addWidget(m_chart);
    m_figures->addWidget(m_quality);
    m_openLane = makeTextButton(this, tr("Lane on canvas"), {"labOpenLane", tr("Lane on canvas"), {}});
    m_showQuality = makeTextButton(this, tr("Quality over w"),
        {"labQuality", tr("Quality over w"),
            tr("Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes' chart, measured on many "
               "pictures.")});
    m_showQuality->setCheckable(true);
    m_export = makeExportMenu();
    m_open = makeTextButton(this, tr("Open session…"),
        {"labOpenSession", tr("Open a session"),
            tr("Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference "
               "and why.")});
    m_replay = new CaptionLabel(this);
    m_replay->setObjectName(QStringLiteral("labReplay"));
    m_replay->setWordWrap(true);
    m_replay->setVisible(false);
    m_notice = new ElidedLabel(this, Qt::ElideMiddle);
    m_notice->setObjectName(QStringLiteral("labNotice"));
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
}

QToolButton* LabPage::makeExportMenu()
{
    auto* button = makeTextButton(this, tr("Export"),
        {"labExport", tr("Export"),
            tr("Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as "
               "CSV.")});
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("labExportMenu"));
    const auto add = [&](const char* name, const QString& text, const QString& file, const QString& filter,
                         void (LabPage::*write)(const QString&)) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, action, file, filter, write] {
            chooseFile(action->text(), file, filter, [this, write](const QString& chosen) { (this->*write)(chosen); });
        });
    };
    add("labExportSession", tr("Session…"), QStringLiteral("session.darkroom-lab"), tr("Lab session (*.darkroom-lab)"),
        &LabPage::exportSession);
    add("labExportStrip", tr("Strip as PNG…"), QStringLiteral("strip.png"), tr("PNG (*.png)"), &LabPage::exportStrip);
    add("labExportCsv", tr("Telemetry as CSV…"), QStringLiteral("telemetry.csv"), tr("CSV (*.csv)"), &LabPage::exportChart);
    add("labExportPng", tr("Chart as PNG…"), QStringLiteral("chart.png"), tr("PNG (*.png)"), &LabPage::exportChart);
    add("labExportSvg", tr("Chart as SVG…"), QStringLiteral("chart.svg"), tr("SVG (*.svg)"), &LabPage::exportChart);
    connect(
        button, &QToolButton::clicked, this, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    return button;
}

void LabPage::layOut()
{
    auto* scrub = new FlowLayout;
    auto* steps = new QWidget(this);
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_play, m_loop, m_scrubber, m_position}) {
        row->addWidget(widget);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{
             steps, m_view, m_openLane, m_maps, m_soFar, m_legend, m_align, m_export, m_open, m_showQuality, m_notice}) {
        scrub->addWidget(widget);
    }
    m_lower = new QWidget(this);
    auto* below = new QVBoxLayout(m_lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(kHalfGrid);
    below->addLayout(scrub);
    below->addWidget(m_replay);
    below->addWidget(m_figures, 1);
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_form);
    column->addWidget(m_splitter, 1);
    // In a low window, or with large text, the page scrolls rather than pressing its parts together.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("labScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    m_lower->installEventFilter(this);
}

bool LabPage::eventFilter(QObject* watched, QEvent* event)
{
    // A splitter knows no height that follows from a width.
    if (watched == m_lower && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        m_lower->setMinimumHeight(m_lower->layout()->minimumHeightForWidth(m_lower->width()));
    }
    return QWidget::eventFilter(watched, event);
}

void LabPage::connectAll()
{
    connect(m_form, &LabForm::wishChanged, this, [this] {
        m_quality->setW(m_form->w());
        m_counting.start();
    });
    m_quality->setW(m_form->w());
    connect(m_showQuality, &QToolButton::toggled, this,
        [this](bool shown) { m_figures->setCurrentWidget(shown ? static_cast<QWidget*>(m_quality) : m_chart); });
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (const std::optional<LabPlan> plan = m_form->plan()) {
            emit countRequested(*plan);
        }
    });
    connect(m_form, &LabForm::stripRequested, this, [this] { start(m_form->plan()); });
    connect(m_form, &LabForm::turningRequested, this, [this] { start(m_form->turning()); });
    connect(m_form, &LabForm::stopRequested, this, &LabPage::stopRequested);
    connect(m_form, &LabForm::memoryChosen, this, &LabPage::memoryChosen);
    connect(m_grid, &LaneGrid::laneChosen, m_chart, &TelemetryChart::setLane);
    connect(m_grid, &LaneGrid::laneChosen, this, &LabPage::refreshOpenLane);
    connect(m_grid, &LaneGrid::laneOpened, this, &LabPage::openLane);
    connect(m_openLane, &QToolButton::clicked, this, &LabPage::openLane);
    connect(m_chart, &TelemetryChart::stepChosen, this, &LabPage::setStep);
    connect(m_chart, &TelemetryChart::forgetRequested, &m_results, &LabResults::forgetEarlier);
    connect(m_scrubber, &QSlider::valueChanged, this, [this](int value) {
        if (!m_refreshing) {
            showStep(value);
        }
    });
    connect(m_open, &QToolButton::clicked, this, &LabPage::chooseSession);
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_player.isActive()) {
            m_player.stop();
        } else {
            if (m_scrubber->value() == m_scrubber->maximum()) {
                m_scrubber->setValue(m_scrubber->minimum());
            }
            m_player.start();
        }
        refresh();
    });
    connect(&m_player, &QTimer::timeout, this, &LabPage::playOn);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        m_results.clearLooks();
        askForLooks();
    });
    const auto showMaps = [this] {
        m_mapScale = 0.0;
        m_model->setMapsShown(m_maps->isChecked());
        askForMaps();
        refresh();
    };
    connect(m_maps, &QCheckBox::toggled, this, showMaps);
    connect(m_soFar, &QCheckBox::toggled, this, showMaps);
    connect(m_align, &QCheckBox::toggled, m_model, &LaneGridModel::setAligned);
}

void LabPage::setModel(const ModelFacts* model)
{
    m_machine = model ? machineOf(*model) : LabMachine{};
    m_form->setModel(model);
}

void LabPage::setSettings(const Settings& settings)
{
    m_settings = settings;
    m_quality->setSettings(settings);
    m_form->setSettings(settings);
}

void LabPage::start(const std::optional<LabPlan>& plan)
{
    if (plan) {
        emit runRequested(*plan);
    }
}

void LabPage::beginRun(const LabPlan& plan, const std::vector<RunId>& runs)
{
    m_player.stop();
    m_runs = runs;
    m_step = 0;
    m_mapScale = 0.0;
    m_notice->clear();
    m_recorded = std::exchange(m_opened, {});
    m_replay->setVisible(m_recorded.has_value());
    m_replay->setText(m_recorded ? tr("Developing the session again…") : QString());
    m_results.begin(plan, runs);
    m_chart->setQuantity(plan.turns.empty() ? m_chart->quantity() == LabQuantity::Turning ? LabQuantity::DeltaNorm : m_chart->quantity()
                                            : LabQuantity::Turning);
    m_form->setRunning(true);
    refresh();
}

void LabPage::take(const LabStep& event)
{
    if (!m_results.take(event)) {
        return;
    }
    refresh();
    if (m_step == 0) {
        askForLooks();
        askForMaps();
    }
}

void LabPage::take(const LabFinished& event)
{
    if (!m_results.take(event)) {
        return;
    }
    std::erase(m_runs, event.id);
    m_form->setRunning(!m_runs.empty());
    tellCalls();
    compareWithRecorded();
    refresh();
    if (m_step == 0) {
        askForLooks();
        askForMaps();
    }
}

void LabPage::tellCalls()
{
    if (m_runs.empty() && m_results.stepsDone() > 0) {
        const CallCount calls = m_results.calls();
        m_notice->setText(callText({&calls, 1}));
    }
}

void LabPage::take(const LabStopped& event)
{
    if (!m_results.has(event.id)) {
        return;
    }
    // The batches that wait behind a stopped one were taken away with it; one that failed lets them go on.
    if (event.problem.empty()) {
        m_runs.clear();
    } else {
        std::erase(m_runs, event.id);
        emit problemArose(coreText(event.problem));
    }
    m_form->setRunning(!m_runs.empty());
    if (m_recorded) {
        m_recorded.reset();
        m_replay->setText(tr("The session was not developed to its end."));
    }
    refresh();
}

void LabPage::take(const StepShown& event)
{
    for (std::size_t lane = 0; lane < m_results.lanes().size(); ++lane) {
        if (m_results.lanes()[lane].run != event.run || m_results.lanes()[lane].laneOfRun != event.request.lane) {
            continue;
        }
        if (event.slot == lookSlot(lane) && view() == event.request.view) {
            m_results.setLook(lane, event.picture);
        } else if (event.slot == mapSlot(lane)) {
            m_results.setMap(lane, event.picture);
            // One scale for all lanes: where one goes beyond it, all are drawn anew.
            if (!event.picture.isNull() && event.greatest > m_mapScale) {
                m_mapScale = event.greatest;
                m_legend->setGreatest(m_mapScale);
                askForMaps();
            }
        }
    }
}

void LabPage::take(const CallsCounted& event)
{
    m_form->setCalls(event.counts, coreText(event.problem));
}

int LabPage::step() const
{
    return m_step > 0 ? m_step : m_results.stepsDone();
}

StepView LabPage::view() const
{
    return static_cast<StepView>(m_view->currentData().toInt());
}

void LabPage::setStep(int step)
{
    m_scrubber->setValue(step);
}

void LabPage::showStep(int step)
{
    // The right end is the newest while lanes develop, and the finished pictures afterwards.
    m_step = step > m_results.stepsDone() || (step == m_results.stepsDone() && !m_runs.empty()) ? 0 : step;
    m_model->setStep(m_step);
    m_chart->setStep(this->step());
    askForLooks();
    askForMaps();
    refresh();
}

void LabPage::askForAll(int (*slotOf)(std::size_t), StepView view, std::optional<double> greatest)
{
    for (std::size_t lane = 0; lane < m_results.lanes().size(); ++lane) {
        const Lane& shown = m_results.lanes()[lane];
        if (const LaneStep* at = m_results.step(lane, step())) {
            StepPictureRequest request;
            request.step = at->index;
            request.lane = shown.laneOfRun;
            request.view = view;
            request.greatest = greatest;
            emit stepShowRequested(slotOf(lane), shown.run, request);
        }
    }
}

void LabPage::askForLooks()
{
    if (view() != StepView::Guided && step() != 0) {
        askForAll(lookSlot, view(), std::nullopt);
    }
}

void LabPage::askForMaps()
{
    if (m_maps->isChecked() && step() != 0) {
        askForAll(mapSlot, m_soFar->isChecked() ? StepView::DeltaMapSoFar : StepView::DeltaMap,
            m_mapScale > 0.0 ? std::optional(m_mapScale) : std::nullopt);
    }
}

void LabPage::playOn()
{
    if (m_scrubber->value() < m_scrubber->maximum()) {
        m_scrubber->setValue(m_scrubber->value() + 1);
    } else if (m_loop->isChecked()) {
        m_scrubber->setValue(m_scrubber->minimum());
    } else {
        m_player.stop();
        refresh();
    }
}

void LabPage::refresh()
{
    const int done = m_results.stepsDone();
    m_refreshing = true;
    // One place more than steps: the finished pictures.
    m_scrubber->setRange(1, std::max(1, done + (m_results.isFinished() ? 1 : 0)));
    m_scrubber->setValue(m_step > 0 ? m_step : m_scrubber->maximum());
    m_refreshing = false;
    m_scrubber->setEnabled(done > 0);
    m_play->setEnabled(done > 1);
    m_loop->setEnabled(done > 1);
    m_play->setIcon(themedIcon(m_player.isActive() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(m_player.isActive() ? tr("Pause") : tr("Play"));
    const bool showsPictures = m_step == 0 && m_results.isFinished();
    m_position->setText(done == 0 ? tr("no steps yet")
            : showsPictures       ? tr("pictures")
                                  : tr("step %1 of %2").arg(step()).arg(m_results.stepCount()));
    m_soFar->setEnabled(m_maps->isChecked());
    m_legend->setVisible(m_maps->isChecked());
    m_export->setEnabled(m_results.isFinished());
    m_open->setEnabled(m_runs.empty());
    m_align->setEnabled(m_results.plan().rows.size() > 1 && m_results.plan().batches.size() == 1);
    refreshOpenLane();
}

void LabPage::refreshOpenLane()
{
    const std::optional<std::size_t> lane = m_grid->currentLane();
    const bool isRunning = lane && std::find(m_runs.begin(), m_runs.end(), m_results.lanes()[*lane].run) != m_runs.end();
    const QString reason = !lane                 ? tr("Choose a lane first.")
        : isRunning                              ? tr("This lane still develops; it can be opened when it has ended.")
        : m_results.lanes()[*lane].steps.empty() ? tr("This lane has no steps to show.")
                                                 : QString();
    m_openLane->setEnabled(reason.isEmpty());
    const QString told = reason.isEmpty()
        ? tr(
            "Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.")
        : reason;
    describe(m_openLane, {"labOpenLane", tr("Lane on canvas"), told});
}

void LabPage::openLane()
{
    refreshOpenLane();
    if (const std::optional<std::size_t> lane = m_grid->currentLane(); lane && m_openLane->isEnabled()) {
        emit laneOpened(std::make_shared<const RunRecord>(m_results.record(*lane)));
    }
}

void LabPage::setMemory(int mebibytes)
{
    m_form->setMemory(mebibytes);
}

void LabPage::setKeptBytes(std::size_t bytes)
{
    m_form->setKeptBytes(bytes);
}

void LabPage::focusLanes()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

QString LabPage::title() const
{
    const GenerationRequest& request = m_results.plan().lanes.front();
    const QString prompt = QString::fromStdString(request.prompt).simplified();
    const QString seed = tr("seed %1").arg(request.seed);
    return prompt.isEmpty() ? seed : prompt + QStringLiteral(", ") + seed;
}

void LabPage::chooseFile(const QString& title, const QString& name, const QString& filter, std::function<void(const QString&)> write)
{
    auto* dialog = new QFileDialog(this, title, name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(write));
    dialog->open();
}

void LabPage::exportChart(const QString& file)
{
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        save(file, [csv = telemetryCsv(m_results, m_chart->earlierRuns())] { return csv; });
    } else if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        save(file, [svg = m_chart->toSvg()] { return svg; });
    } else {
        save(file, [image = m_chart->toImage()] { return pngOf(image); });
    }
}

void LabPage::exportStrip(const QString& file)
{
    if (!m_results.isFinished()) {
        return;
    }
    save(file, [png = stripPng(m_results, title(), m_machine)] { return png; });
}

void LabPage::exportSession(const QString& file)
{
    if (!m_results.isFinished()) {
        return;
    }
    save(file, [session = sessionOf(m_results, m_machine)] { return QByteArray::fromStdString(jsonText(toJson(session), 1) + "\n"); });
}

void LabPage::chooseSession()
{
    auto* dialog = new QFileDialog(this, tr("Open a session"), {}, tr("Lab session (*.darkroom-lab)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LabPage::openSession);
    dialog->open();
}

void LabPage::openSession(const QString& file)
{
    m_pool.start([this, file] {
        try {
            QMetaObject::invokeMethod(
                this, [this, session = readLabSession(file.toStdString())] { replay(session); }, Qt::QueuedConnection);
        } catch (const Error& error) {
            QMetaObject::invokeMethod(
                this, [this, problem = coreText(error.sentence())] { emit problemArose(problem); }, Qt::QueuedConnection);
        }
    });
}

void LabPage::replay(LabSession session)
{
    // The same weights may lie in another place here.
    if (session.machine.modelHash == m_machine.modelHash) {
        for (LabSessionLane& lane : session.lanes) {
            lane.request.model = m_settings.request.model;
        }
    }
    const LabPlan plan = planOf(session);
    m_opened = std::move(session);
    emit runRequested(plan);
}

void LabPage::compareWithRecorded()
{
    if (!m_recorded || !m_runs.empty() || !m_results.isFinished()) {
        return;
    }
    std::vector<QImage> shown; // shared, not copied
    for (const Lane& lane : m_results.lanes()) {
        shown.push_back(lane.picture);
    }
    m_pool.start([this, recorded = std::move(*m_recorded), machine = m_machine, shown = std::move(shown)] {
        std::vector<Image> pictures;
        for (const QImage& picture : shown) {
            pictures.push_back(toImage(picture));
        }
        const QString text = coreText(replayText(compareReplay(recorded, machine, pictures)));
        QMetaObject::invokeMethod(
            this,
            [this, text] {
                m_replay->setText(text);
                emit replayed(text);
            },
            Qt::QueuedConnection);
    });
    m_recorded.reset();
}

void LabPage::save(const QString& file, std::function<QByteArray()> content)
{
    m_pool.start([this, file, content = std::move(content)] {
        QString problem;
        try {
            const QByteArray bytes = content();
            writeFileAtomically(
                realFileSystem(), file.toStdString(), std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        } catch (const Error& error) {
            problem = coreText(error.sentence());
        }
        QMetaObject::invokeMethod(
            this,
            [this, file, problem] {
                if (problem.isEmpty()) {
                    m_notice->setText(tr("Saved %1").arg(file));
                    emit exported(file);
                } else {
                    emit problemArose(problem);
                }
            },
            Qt::QueuedConnection);
    });
}

void LabPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_splitter) {
        fitHeights();
    }
}

void LabPage::fitHeights()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_maps, m_soFar, m_align, m_export, m_open, m_showQuality, m_legend, m_notice}) {
        widget->setMinimumHeight(m_view->sizeHint().height()); // one line with the list beside them
    }
}

} // namespace darkroom::ui
