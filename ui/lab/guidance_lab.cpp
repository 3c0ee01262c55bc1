#include "ui/lab/guidance_lab.h"

#include "ui/lab/branch_dialog.h"
#include "ui/lab/lab_page.h"
#include "ui/lab/step_views.h"
#include "ui/lab/view_selector.h"
#include "ui/language/core_texts.h"
#include "ui/panels/settings_column.h"
#include "ui/session/session.h"
#include "ui/settings/settings_model.h"
#include "ui/views/viewer.h"

#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kCanvasSlot = 0;
constexpr int kSettingsSlot = 1;
constexpr int kLabSlot = 2;
constexpr int kCountMilliseconds = 200;

std::vector<GenerationRequest> batchOf(const LabPlan& plan, std::size_t first, std::size_t count)
{
    const auto begin = plan.lanes.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

GuidanceLab::GuidanceLab(Session& session, Viewer& viewer, SettingsColumn& column, SettingsModel& settings, LabPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_viewer(viewer)
    , m_column(column)
    , m_settings(settings)
    , m_page(page)
{
    m_counting.setInterval(kCountMilliseconds);
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &GuidanceLab::countCalls);
    connect(&m_session.worker(), &Worker::labHappened, this, &GuidanceLab::take, Qt::QueuedConnection);
    connect(&m_settings, &SettingsModel::settingsChanged, this, [this](const Settings& changed) {
        m_page.setSettings(changed);
        m_counting.start();
    });
    connect(&m_session, &Session::stateChanged, this, &GuidanceLab::refreshViews);
    connectPage();
    connectViewer();
}

void GuidanceLab::connectPage()
{
    connect(&m_page, &LabPage::runRequested, this, [this](const LabPlan& plan) {
        std::vector<RunId> runs;
        std::size_t first = 0;
        for (const std::size_t count : plan.batches) {
            runs.push_back(m_session.worker().runLab(batchOf(plan, first, count)));
            first += count;
        }
        m_page.beginRun(plan, runs);
    });
    connect(&m_page, &LabPage::stopRequested, this, [this] { m_session.worker().stopLab(); });
    connect(&m_page, &LabPage::countRequested, this, [this](const LabPlan& plan) {
        // Batches share nothing: counted one by one, and told together.
        m_session.worker().countCalls(kLabSlot, plan.lanes, plan.batches);
    });
    connect(&m_page, &LabPage::stepShowRequested, this,
        [this](int slot, RunId run, const StepPictureRequest& request) { m_session.worker().showStep(slot, run, request); });
    connect(&m_page, &LabPage::laneOpened, this, [this](const RunRecordPtr& lane) {
        m_viewer.open(lane);
        emit canvasRequested();
    });
    connect(&m_page, &LabPage::memoryChosen, this,
        [this](int mebibytes) { m_session.worker().setKeptBytes(static_cast<std::size_t>(mebibytes) << 20); });
    connect(&m_page, &LabPage::problemArose, this, [this](const QString& sentence) {
        emit problemArose({sentence, tr("Working in the lab\n%1").arg(sentence), Remedy::None});
    });
}

void GuidanceLab::connectViewer()
{
    connect(&m_viewer, &Viewer::lookChanged, this, [this] {
        refreshViews();
        askForLook();
    });
    connect(&m_viewer.views(), &ViewSelector::branchRequested, this, &GuidanceLab::branch);
    connect(&m_viewer.views(), &ViewSelector::branchWithRequested, this, &GuidanceLab::askForBranch);
}

void GuidanceLab::setModel(const ModelFacts& facts)
{
    m_page.setModel(&facts);
    m_viewer.views().setAttentionProblem(coreText(facts.attentionProblem));
    m_counting.start();
}

void GuidanceLab::take(const LabEvent& event)
{
    std::visit([this](const auto& happened) { takeEvent(happened); }, event);
}

void GuidanceLab::takeEvent(const LabStarted&) { }

void GuidanceLab::takeEvent(const LabStep& event)
{
    m_page.take(event);
}

void GuidanceLab::takeEvent(const LabFinished& event)
{
    m_page.take(event);
}

void GuidanceLab::takeEvent(const LabStopped& event)
{
    m_page.take(event);
}

void GuidanceLab::takeEvent(const CallsCounted& event)
{
    if (event.slot == kLabSlot) {
        m_page.take(event);
    } else if (event.slot == kSettingsSlot) {
        m_column.setCalls(event.counts.empty() ? std::nullopt : std::optional(event.counts.front()));
    }
}

void GuidanceLab::takeEvent(const StepShown& event)
{
    if (event.slot != kCanvasSlot) {
        m_page.take(event);
        return;
    }
    const LookedAt& at = m_viewer.lookedAt();
    const ViewSelector& views = m_viewer.views();
    // Between two steps the worker answers for the one before; otherwise an answer to what is no longer asked is dropped.
    const bool isRunning = m_session.state().activity && m_session.state().activity->run == at.run;
    const bool isOfStep = event.request.step == at.step || (isRunning && event.request.step < at.step);
    if (views.isPlain() || event.run != at.run || event.request.lane != at.lane || !isOfStep || event.request.view != views.view()
        || event.request.w != views.w()) {
        return;
    }
    if (event.request.view == StepView::Attention) {
        const StepPictureRequest asked = views.request();
        if (event.request.token != asked.token || event.request.attentionSide != asked.attentionSide) {
            return;
        }
        if (event.picture.isNull() && asked.token > 0) {
            m_viewer.views().setToken(0); // another prompt, with fewer tokens
            askForLook();
            return;
        }
        QStringList tokens;
        for (const std::string& token : event.tokens) {
            tokens << QString::fromStdString(token);
        }
        m_viewer.views().setTokens(tokens, event.attentionSides);
    }
    m_viewer.showLook(event.picture, event.picture.isNull() ? missingText(event.request) : captionOf(event, at.count));
}

void GuidanceLab::takeEvent(const RunKept& event)
{
    m_kept.insert(event.run, event.channels);
    m_page.setKeptBytes(event.bytesOfAll);
    refreshViews();
    askForLook();
}

void GuidanceLab::takeEvent(const RunsDropped& event)
{
    for (const RunId run : event.runs) {
        m_kept.remove(run);
    }
    refreshViews();
}

void GuidanceLab::askForLook()
{
    const LookedAt& at = m_viewer.lookedAt();
    const ViewSelector& views = m_viewer.views();
    if (at.step == 0 || views.isPlain()) {
        return;
    }
    StepPictureRequest request = views.request();
    request.step = at.step;
    request.lane = at.lane;
    m_session.worker().showStep(kCanvasSlot, at.run, request);
}

void GuidanceLab::refreshViews()
{
    const LookedAt& at = m_viewer.lookedAt();
    const bool isRunning = m_session.state().activity && m_session.state().activity->run == at.run;
    ViewSelector& views = m_viewer.views();
    views.setKept(at.step > 0 && (isRunning || m_kept.contains(at.run)));
    views.setBranchable(!isRunning && m_viewer.record() && m_kept.contains(at.run));
    views.setChannels(isRunning && m_session.state().model ? m_session.state().model->description.latentChannels : m_kept.value(at.run, 1));
}

void GuidanceLab::branch(std::optional<double> w)
{
    const RunRecordPtr& record = m_viewer.record();
    if (!record) {
        return;
    }
    GenerationRequest request = record->request;
    if (w) {
        request.guidance.w = *w;
        request.guidance.changes.clear(); // those before the step are the run's own
    }
    startBranch(request, *record, m_viewer.lookedAt().step);
}

void GuidanceLab::askForBranch(std::optional<double> w)
{
    const RunRecordPtr record = m_viewer.record(); // another one may be shown when the dialog is answered
    if (!record || !m_session.state().model) {
        return;
    }
    const LookedAt at = m_viewer.lookedAt();
    auto* dialog = new BranchDialog({record->request, at.step, at.w, w}, *m_session.state().model, m_viewer.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BranchDialog::branchRequested, this,
        [this, record, step = at.step](const GenerationRequest& request) { startBranch(request, *record, step); });
    dialog->open();
}

void GuidanceLab::startBranch(const GenerationRequest& request, const RunRecord& left, int step)
{
    m_viewer.views().setView(StepView::Guided);
    m_viewer.follow();
    m_session.branch(request, left, step);
}

void GuidanceLab::countCalls()
{
    if (!m_session.state().model) {
        m_column.setCalls(std::nullopt);
        return;
    }
    m_session.worker().countCalls(kSettingsSlot, {m_settings.settings().request}, {1});
}

} // namespace darkroom::ui
