#include "ui/session/session.h"

#include "darkroom/base/branch_request.h"
#include "darkroom/base/strength.h"
#include "ui/panels/capabilities.h"
#include "ui/session/problem.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr std::size_t kMostRecords = 64;
/// Pictures that wait in memory for a disk with room.
constexpr std::size_t kMostUnsaved = 64;
/// Frames are kept for the newest records only; older ones keep their picture.
constexpr std::size_t kRecordsWithFrames = 16;
constexpr std::size_t kExamples = 3;
constexpr int kExampleSteps = 10;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString modelKey(const QString& path, DeviceChoice device, Precision precision)
{
    return QStringLiteral("%1|%2|%3").arg(path, QString::fromLatin1(name(device)), QString::fromLatin1(name(precision)));
}

} // namespace

Session::Session(WorkerOptions options, QHash<QString, double> learnedTimes, QObject* parent)
    : QObject(parent)
    , m_estimate(std::move(learnedTimes))
    , m_worker(std::move(options))
{
    connect(&m_worker, &Worker::eventHappened, this, &Session::take, Qt::QueuedConnection);
    connect(&m_worker, &Worker::labHappened, this, &Session::takeLab, Qt::QueuedConnection);
}

void Session::start()
{
    m_worker.start();
}

void Session::loadModel(const LoadJob& job)
{
    m_worker.load(job);
}

void Session::generate(const Settings& settings, Place place)
{
    std::vector<GenerationRequest> requests = expand(settings, QRandomGenerator::global()->generate());
    if (place == Place::Front) {
        std::reverse(requests.begin(), requests.end());
    }
    for (GenerationRequest& request : requests) {
        add({std::move(request), std::nullopt}, place);
    }
    emit unfinishedChanged();
}

void Session::add(AskedPicture picture, Place place)
{
    const RunId run = m_worker.add(picture.request, place, picture.lineage);
    m_open.emplace(run, std::move(picture));
}

void Session::branch(const GenerationRequest& changed, const RunRecord& left, int step)
{
    AskedPicture picture{branchRequest(step, changed, left.request), PictureLineage{left.sha256, left.file.toStdString(), step}};
    const RunId run = m_worker.branch(picture.request, {left.run, step, left.lane}, *picture.lineage);
    m_open.emplace(run, std::move(picture));
    emit unfinishedChanged();
}

void Session::stop()
{
    std::erase_if(m_open, [this](const auto& open) { return !m_unsaved.contains(open.first); });
    m_worker.stopAll();
    emit unfinishedChanged();
    resume(); // nothing is left that could wait
}

void Session::skip()
{
    m_worker.skip();
}

void Session::keepPicture(RunId run, int lane)
{
    m_worker.keepPicture(run, lane);
}

void Session::remove(RunId run)
{
    m_open.erase(run);
    m_worker.remove(run);
    emit unfinishedChanged();
}

void Session::move(RunId run, std::size_t position)
{
    m_worker.move(run, position);
    emit unfinishedChanged();
}

void Session::repeat(RunId run)
{
    const auto waiting =
        std::find_if(m_state.waiting.begin(), m_state.waiting.end(), [run](const WaitingRun& other) { return other.id == run; });
    std::optional<GenerationRequest> request;
    if (waiting != m_state.waiting.end()) {
        request = waiting->request;
    } else if (m_state.activity && m_state.activity->run == run) {
        request = m_state.activity->request;
    }
    if (request) {
        request->seed = QRandomGenerator::global()->generate();
        for (EarlierPart& part : request->before) {
            part.request.seed = request->seed;
        }
        add({std::move(*request), std::nullopt}, Place::Back); // with another seed it is no branch of that picture
        emit unfinishedChanged();
    }
}

std::optional<GenerationRequest> Session::takeOut(RunId run)
{
    for (const WaitingRun& waiting : m_worker.waiting()) {
        if (waiting.id == run) {
            remove(run);
            return waiting.request;
        }
    }
    return std::nullopt;
}

void Session::pause()
{
    m_worker.pause();
    m_state.paused = true;
    emit stateChanged(m_state);
}

void Session::resume()
{
    m_worker.resume();
    if (m_state.paused) {
        m_state.paused = false;
        emit stateChanged(m_state);
    }
}

std::vector<AskedPicture> Session::unfinished() const
{
    const std::vector<WaitingRun> waiting = m_worker.waiting();
    std::vector<AskedPicture> pictures;
    // What no longer waits and has not ended is running, whether its news have come or not.
    for (const auto& [run, picture] : m_open) {
        if (std::none_of(waiting.begin(), waiting.end(), [run = run](const WaitingRun& other) { return other.id == run; })) {
            pictures.push_back(picture);
        }
    }
    for (const WaitingRun& run : waiting) {
        if (const auto open = m_open.find(run.id); open != m_open.end()) {
            pictures.push_back(open->second);
        }
    }
    return pictures;
}

void Session::queue(std::vector<AskedPicture> pictures)
{
    for (AskedPicture& picture : pictures) {
        add(std::move(picture), Place::Back);
    }
    emit unfinishedChanged(); // once: what is saved holds all of them or none
}

void Session::setW(double w)
{
    if (m_state.activity) {
        m_worker.setW(m_state.activity->run, w);
        m_turned = w;
    }
}

void Session::noteTurn(RunId run, int step)
{
    if (const auto open = m_open.find(run); open != m_open.end()) {
        GenerationRequest turned = open->second.request;
        turned.guidance.w = *m_turned;
        turned.guidance.changes.clear();
        open->second.request = joinedAt(step, std::move(turned), open->second.request);
        emit unfinishedChanged();
    }
    m_turned.reset();
}

void Session::inspect(const QString& path)
{
    m_worker.inspect(path.toStdString());
}

void Session::showExamples(const GenerationRequest& base)
{
    m_examples.clear();
    if (!m_state.model) {
        return;
    }
    const ModelDescription& description = m_state.model->description;
    const std::size_t offered = description.takesText ? description.examplePrompts.size() : description.classes.size();
    for (std::size_t i = 0; i < std::min(offered, kExamples); ++i) {
        GenerationRequest request;
        request.model = base.model;
        request.device = base.device;
        request.precision = base.precision;
        if (description.takesText) {
            request.prompt = description.examplePrompts[i];
        } else {
            request.classId = description.classes[i * offered / kExamples].id;
        }
        request.seed = i + 1;
        request.guidance.w = description.defaultW;
        request.sampling.sampler = description.defaultSampler;
        request.sampling.schedule = description.defaultSchedule;
        request.sampling.steps = kExampleSteps;
        m_examples.push_back(std::move(request));
    }
    m_examplesRun = m_worker.showExamples(m_examples);
}

void Session::take(const WorkerEvent& event)
{
    std::visit([this](const auto& happened) { takeEvent(happened); }, event);
}

void Session::takeLab(const LabEvent& event)
{
    if (const auto* started = std::get_if<LabStarted>(&event)) {
        m_state.lab = LabActivity{started->id, started->lanes, 0, 0};
    } else if (const auto* step = std::get_if<LabStep>(&event); step && m_state.lab) {
        m_state.lab->step = step->step.index;
        m_state.lab->count = step->step.count;
    } else if (std::holds_alternative<LabFinished>(event) || std::holds_alternative<LabStopped>(event)) {
        m_state.lab.reset();
    } else {
        return;
    }
    emit stateChanged(m_state);
}

void Session::takeEvent(const ModelProgress& event)
{
    m_state.modelStatus = ModelStatus::Loading;
    m_state.modelPath = text(event.path);
    m_state.modelFraction = event.fraction;
    m_present.clear();
    emit stateChanged(m_state);
}

void Session::takeEvent(const ModelReady& event)
{
    m_state.modelStatus = ModelStatus::Ready;
    m_state.modelPath = text(event.path);
    m_state.model = event.facts;
    m_present = modelKey(m_state.modelPath, event.device, event.precision);
    m_estimate.modelLoaded(m_present, event.seconds);
    emit timesLearned();
    refreshWaiting();
    emit stateChanged(m_state);
    emit modelLoaded(event.facts);
}

void Session::takeEvent(const ModelRefused& event)
{
    m_state.modelStatus = ModelStatus::Refused;
    m_state.model.reset();
    emit stateChanged(m_state);
    Problem problem = problemOf(event.kind, event.sentence,
        tr("Loading the model %1").arg(event.path.empty() ? tr("that ships with the program") : text(event.path)));
    // A device or a precision that isn't there is no fault of the model.
    problem.remedy = event.lacksAutoencoder                                 ? Remedy::ChooseAutoencoder
        : event.kind == ErrorKind::Usage || event.kind == ErrorKind::Device ? Remedy::None
                                                                            : Remedy::ChooseModel;
    emit problemArose(problem);
}

void Session::takeEvent(const ModelStopped& event)
{
    m_state.modelStatus = ModelStatus::Stopped;
    m_state.modelPath = text(event.path);
    m_state.model.reset();
    emit stateChanged(m_state);
}

void Session::takeEvent(const QueueChanged&)
{
    refreshWaiting();
    emit stateChanged(m_state);
}

void Session::takeEvent(const PreviewWaiting& event)
{
    const std::optional<Preview> preview = m_worker.takePreview(event.run);
    if (!preview) {
        return;
    }
    if (event.run == m_examplesRun) {
        QVector<QImage> pictures;
        for (const Frame& frame : *preview) {
            pictures << frame.picture;
        }
        emit exampleFramesArrived(pictures);
    } else if (m_state.activity && m_state.activity->run == event.run) {
        emit frameArrived(preview->front());
    }
}

void Session::takeEvent(const RunStarted& event)
{
    m_state.activity = Activity{event.id, event.request, Phase::Text, 0, event.request.sampling.steps, std::nullopt};
    m_state.stopped.reset();
    m_turned.reset();
    m_runSeconds = 0.0;
    m_previewSeconds = 0.0;
    m_previewCount = 0;
    TimedRun run = timed(event.request);
    run.loads = run.model != m_present;
    m_estimate.begin(run);
    m_state.activity->secondsLeft = m_estimate.secondsLeft();
    refreshWaiting(); // it is among them no longer, so that it is never counted twice
    emit runStarted(event.request);
    emit stateChanged(m_state);
}

void Session::takeEvent(const RunPhase& event)
{
    if (!m_state.activity) {
        return;
    }
    m_estimate.phaseStarted(event.phase, event.seconds);
    m_state.activity->phase = event.phase.phase;
    if (event.phase.steps > 0) {
        m_state.activity->count = event.phase.steps;
    }
    m_state.activity->secondsLeft = m_estimate.secondsLeft();
    emit stateChanged(m_state);
}

void Session::takeEvent(const RunStep& event)
{
    if (!m_state.activity) {
        return;
    }
    if (m_turned && event.step.w == *m_turned) {
        noteTurn(event.id, event.step.index);
    }
    const StepTelemetry& telemetry = event.step.telemetry;
    m_estimate.stepFinished(event.step);
    m_state.activity->step = event.step.index;
    m_state.activity->count = event.step.count;
    m_state.activity->secondsLeft = m_estimate.secondsLeft();
    m_runSeconds += telemetry.seconds + telemetry.previewSeconds;
    m_previewSeconds += telemetry.previewSeconds;
    if (event.step.previewKind != PreviewKind::Off) {
        ++m_previewCount;
    }
    m_state.previewCost = PreviewCost{event.step.previewKind, m_previewCount > 0 ? m_previewSeconds / m_previewCount : 0.0,
        m_runSeconds > 0.0 ? m_previewSeconds / m_runSeconds : 0.0};
    emit stepFinished(event.step);
    emit stateChanged(m_state);
}

void Session::takeEvent(const RunFinished& event)
{
    if (event.saveProblem.empty()) {
        m_open.erase(event.id);
    } else {
        keepUnsaved(event);
    }
    emit unfinishedChanged();
    m_estimate.finished(event.decodeSeconds);
    emit timesLearned();
    m_state.activity.reset();
    refreshWaiting();
    RunRecord record{event.id, event.request, event.picture, event.frames, event.seconds, text(event.file)};
    record.sha256 = event.sha256;
    keep(std::move(record));
    emit stateChanged(m_state);
    if (!event.saveProblem.empty()) {
        tellUnsaved(event.saveProblem, event.request);
    }
}

void Session::keepUnsaved(const RunFinished& event)
{
    AskedPicture& open = m_open[event.id];
    open.request = event.request; // with the turns of w that it took
    open.lineage = event.facts.lineage;
    m_unsaved[event.id] = {
        std::make_shared<const RunRecord>(RunRecord{event.id, event.request, event.picture, {}, event.seconds, {}}), event.facts};
    if (m_unsaved.size() > kMostUnsaved) {
        std::next(m_unsaved.rbegin(), kMostUnsaved)->second.record = nullptr;
    }
}

void Session::tellUnsaved(const std::string& problem, const GenerationRequest& request)
{
    Problem told = problemOf(ErrorKind::File, problem, tr("Saving the picture with seed %1").arg(request.seed));
    told.remedy = Remedy::SaveAgain;
    told.outlivesLoading = true;
    emit problemArose(told);
}

void Session::saveAgain()
{
    for (const auto& [run, unsaved] : m_unsaved) {
        if (unsaved.record) {
            m_worker.save({run, unsaved.record->picture, unsaved.record->request, unsaved.facts});
        }
    }
}

void Session::takeEvent(const PictureSaved& event)
{
    const auto unsaved = m_unsaved.find(event.id);
    if (unsaved == m_unsaved.end()) {
        return;
    }
    const auto held = unsaved->second.record; // none, when newer ones have taken its memory meanwhile
    if (!event.problem.empty()) {
        if (held) {
            tellUnsaved(event.problem, held->request);
        }
        return;
    }
    m_unsaved.erase(unsaved);
    m_open.erase(event.id);
    emit unfinishedChanged();
    if (!held) {
        return;
    }
    RunRecord record = *held;
    record.file = text(event.file);
    record.sha256 = event.sha256;
    const auto saved = std::make_shared<const RunRecord>(std::move(record));
    replace(saved);
    emit pictureSaved(saved);
}

void Session::replace(const RunRecordPtr& record)
{
    const auto known =
        std::find_if(m_records.begin(), m_records.end(), [&](const RunRecordPtr& other) { return other->run == record->run; });
    if (known != m_records.end()) {
        RunRecord whole = *record;
        whole.frames = (*known)->frames;
        *known = std::make_shared<const RunRecord>(std::move(whole));
    }
}

void Session::takeEvent(const RunStopped& event)
{
    m_open.erase(event.id);
    emit unfinishedChanged();
    if (m_state.activity && !event.frames.empty()) {
        m_state.stopped = StoppedRun{event.id, event.stepsDone, m_state.activity->count};
        RunRecord record{event.id, event.request, {}, event.frames, 0.0, {}};
        record.stoppedAfter = event.stepsDone;
        keep(std::move(record));
    }
    m_state.activity.reset();
    emit stateChanged(m_state);
}

void Session::takeEvent(const PictureKept& event)
{
    const auto known = std::find_if(m_records.begin(), m_records.end(), [&](const RunRecordPtr& other) { return other->run == event.id; });
    RunRecord record = known != m_records.end() ? **known : RunRecord{event.id, event.request, {}, {}, 0.0, {}, event.lane};
    if (event.problem.empty()) {
        record.stoppedAfter = event.step;
        record.picture = event.picture;
        record.file = text(event.file);
        record.sha256 = event.sha256;
    } else {
        emit problemArose(problemOf(ErrorKind::File, event.problem, tr("Keeping a stopped picture")));
    }
    const auto kept = std::make_shared<const RunRecord>(std::move(record));
    if (known != m_records.end()) {
        *known = kept;
    }
    if (m_state.stopped && m_state.stopped->run == event.id && event.problem.empty()) {
        m_state.stopped.reset();
        emit stateChanged(m_state);
    }
    emit pictureKept(kept);
}

void Session::takeEvent(const RunFailed& event)
{
    m_open.erase(event.id);
    emit unfinishedChanged();
    const QString seed = m_state.activity ? QString::number(m_state.activity->request.seed) : QStringLiteral("?");
    m_state.activity.reset();
    emit stateChanged(m_state);
    emit problemArose(problemOf(event.kind, event.sentence, tr("Making the picture with seed %1").arg(seed)));
}

void Session::takeEvent(const ExamplesFinished& event)
{
    emit exampleFramesArrived(QVector<QImage>(event.pictures.begin(), event.pictures.end()));
}

void Session::takeEvent(const SettingsFound& event)
{
    emit settingsFound(text(event.file), event.restored, event.modelExists);
}

void Session::takeEvent(const ModelFound& event)
{
    emit modelFound(text(event.path));
}

void Session::takeEvent(const ModelIdentified& event)
{
    m_state.identified = event.model;
    emit stateChanged(m_state);
    if (!event.open.empty()) {
        emit factsMissing(text(event.path), event.open);
    }
}

void Session::takeEvent(const AnswersKept& event)
{
    emit answersKept(text(event.path));
}

void Session::takeEvent(const PartFound& event)
{
    emit partFound(event.part);
}

void Session::takeEvent(const TokensRead& event)
{
    emit tokensRead(event);
}

void Session::takeEvent(const LorasChecked& event)
{
    emit lorasChecked(event);
}

void Session::takeEvent(const ClassifierChecked& event)
{
    emit classifierChecked(event);
}

void Session::takeEvent(const DropRefused& event)
{
    emit problemArose(problemOf(ErrorKind::Format, event.sentence, tr("Opening %1").arg(text(event.file))));
}

void Session::takeEvent(const WorkFailed& event)
{
    emit problemArose(problemOf(event.kind, event.sentence, tr("Looking something up")));
}

void Session::keep(RunRecord record)
{
    auto kept = std::make_shared<const RunRecord>(std::move(record));
    m_records.push_back(kept);
    if (m_records.size() > kMostRecords) {
        m_records.pop_front();
    }
    if (m_records.size() > kRecordsWithFrames) {
        RunRecordPtr& old = m_records[m_records.size() - 1 - kRecordsWithFrames];
        if (!old->frames.empty()) {
            RunRecord light = *old;
            light.frames.clear();
            old = std::make_shared<const RunRecord>(std::move(light));
        }
    }
    emit runEnded(kept);
}

void Session::refreshWaiting()
{
    m_state.waiting = m_worker.waiting();
    QString present = m_state.activity ? timed(m_state.activity->request).model : m_present;
    for (WaitingRun& waiting : m_state.waiting) {
        TimedRun run = timed(waiting.request, waiting.firstStep);
        run.loads = run.model != present;
        present = run.model;
        waiting.seconds = m_estimate.wholeRun(run);
    }
}

TimedRun Session::timed(const GenerationRequest& request, int firstStep)
{
    Settings settings;
    settings.request = request;
    TimedRun run;
    run.model = modelKey(text(request.model), request.device, request.precision);
    // Whether or not a model takes guidance, it is the same one.
    run.place = QStringLiteral("%1|%2x%3|%4")
                    .arg(run.model)
                    .arg(request.width)
                    .arg(request.height)
                    .arg(capabilitiesOf(nullptr, settings).callsPerStep);
    run.isOfPicture = !request.input.empty();
    const int steps = request.sampling.steps;
    run.steps = (run.isOfPicture ? stepsOfStrength(request.input, steps) : steps) - (firstStep - 1);
    return run;
}

} // namespace darkroom::ui
