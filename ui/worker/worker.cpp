#include "ui/worker/worker.h"

#include "darkroom/base/failure.h"
#include "darkroom/base/say.h"
#include "darkroom/base/sha256.h"
#include "ui/worker/frames.h"
#include "ui/worker/taken_request.h"
#include "ui/worker/thread_priority.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <system_error>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr std::size_t kFrameBudget = 64u << 20;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

Preview framesOf(const StepFinished& step)
{
    Preview frames;
    for (const Image& preview : step.previews) {
        frames.push_back({step.index, step.count, step.sigmaRatio, step.w, step.previewKind, toQImage(preview)});
    }
    return frames;
}

PictureFacts factsOf(const GenerationRequest& request, const ModelFacts& model, double seconds)
{
    PictureFacts facts;
    facts.modelName = model.description.name;
    facts.modelHash = model.description.hash;
    for (const ClassLabel& label : model.description.classes) {
        if (request.classId == label.id) {
            facts.className = label.name;
        }
    }
    facts.deviceName = model.deviceName;
    facts.precision = model.precision;
    facts.seconds = seconds;
    return facts;
}

/// What is about to be loaded; of what can't be read, the reason.
ModelIdentified identified(const std::string& asked, const std::filesystem::path& path)
{
    ModelIdentified event{asked, {}, {}};
    try {
        const checkpoint::Identity identity = checkpoint::identify(path);
        event.model = checkpoint::listed(path, identity);
        event.open = checkpoint::openFacts(identity);
    } catch (const Error& error) {
        if (event.model.path.empty()) {
            event.model.path = path;
            event.model.fault = error.sentence();
        }
    }
    return event;
}

/// Whether a file's name is one of weights or of the configs that go with them.
bool isModelFile(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return checkpoint::isWeightFile(path) || ending == ".yaml" || ending == ".yml" || ending == ".json";
}

using KeptRuns = std::deque<std::pair<RunId, std::unique_ptr<KeptRun>>>;

const KeptRun* keptRun(const KeptRuns& runs, RunId id)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [id](const auto& run) { return run.first == id; });
    return found == runs.end() ? nullptr : found->second.get();
}

double sigmaOf(const KeptRun& run, int step)
{
    for (const TrajectoryStep& known : run.steps()) {
        if (known.index == step) {
            return known.sigmaRatio;
        }
    }
    return 0.0;
}

std::size_t bytesOf(const KeptRuns& runs)
{
    return std::accumulate(
        runs.begin(), runs.end(), std::size_t{0}, [](std::size_t sum, const auto& run) { return sum + run.second->bytes(); });
}

std::unique_ptr<Run> startOne(
    const RunJob& job, const ModelFacts& model, Engine& engine, const KeptRuns& kept, const TrajectoryOptions& options)
{
    const KeptRun* from = job.branch ? keptRun(kept, job.branch->from) : nullptr;
    if (!from) {
        return engine.start({takenBy(job.request, model)}, options);
    }
    return engine.branch(*from, {job.branch->step, {job.branch->lane}, {job.request}}, options);
}

/// The request of a run, with what was changed on its way.
GenerationRequest ranAs(const Run& run, const RunJob& job)
{
    const std::unique_ptr<KeptRun> kept = run.kept();
    const std::vector<GenerationRequest> requests = kept ? kept->requests() : std::vector<GenerationRequest>();
    return requests.empty() ? job.request : requests.front();
}

std::vector<QImage> picturesOf(const Finished& finished)
{
    std::vector<QImage> pictures;
    for (const Image& picture : finished.pictures) {
        pictures.push_back(toQImage(picture));
    }
    return pictures;
}

} // namespace

/// What is on the device now. Worker's thread only.
struct Worker::Loaded {
    std::optional<LoadJob> as;
    ModelFacts facts;
    std::deque<std::pair<RunId, std::unique_ptr<KeptRun>>> kept; ///< Of ended runs on this model, oldest first.
    std::pair<RunId, const Run*> running{};                      ///< What goes on, to be looked at as well.
    std::map<RunId, PictureLineage> lineages;                    ///< Of the kept ones that are branches.

    bool is(const LoadJob& wanted) const
    {
        return as && as->path == wanted.path && as->device == wanted.device && as->precision == wanted.precision;
    }
};

Worker::Worker(WorkerOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    qRegisterMetaType<WorkerEvent>();
    qRegisterMetaType<LabEvent>();
}

Worker::~Worker()
{
    m_thread.request_stop();
    m_queue.stopAll();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::start()
{
    m_thread = std::jthread([this](std::stop_token quit) { work(std::move(quit)); });
}

RunId Worker::branch(GenerationRequest request, const BranchPoint& point, PictureLineage lineage)
{
    const RunId id = m_nextId++;
    m_queue.add(RunJob{id, std::move(request), std::move(lineage), point}, Place::Front);
    emit eventHappened(QueueChanged{});
    return id;
}

RunId Worker::runLab(std::vector<GenerationRequest> lanes)
{
    const RunId id = m_nextId++;
    m_queue.add(LabJob{id, std::move(lanes)});
    return id;
}

void Worker::countCalls(int slot, std::vector<GenerationRequest> lanes, std::vector<std::size_t> batches)
{
    m_queue.ask(CountJob{slot, std::move(lanes), std::move(batches)});
}

void Worker::showStep(int slot, RunId run, const StepPictureRequest& request)
{
    m_queue.ask(ShowJob{slot, run, request});
}

void Worker::load(LoadJob job)
{
    m_queue.load(std::move(job));
}

void Worker::inspect(const std::filesystem::path& path)
{
    m_queue.ask(InspectJob{path.string()});
}

RunId Worker::add(GenerationRequest request, Place place, std::optional<PictureLineage> lineage)
{
    const RunId id = m_nextId++;
    m_queue.add(RunJob{id, std::move(request), std::move(lineage)}, place);
    emit eventHappened(QueueChanged{});
    return id;
}

RunId Worker::showExamples(std::vector<GenerationRequest> lanes)
{
    const RunId id = m_nextId++;
    m_queue.examples({id, std::move(lanes)});
    return id;
}

void Worker::remove(RunId id)
{
    if (m_queue.remove(id)) {
        emit eventHappened(QueueChanged{});
    }
}

void Worker::move(RunId id, std::size_t position)
{
    if (m_queue.move(id, position)) {
        emit eventHappened(QueueChanged{});
    }
}

void Worker::stopAll()
{
    m_queue.stopAll();
    emit eventHappened(QueueChanged{});
}

void Worker::skip()
{
    m_queue.skip();
}

void Worker::setW(RunId run, double w)
{
    m_turnedW.put(run, w);
}

void Worker::work(std::stop_token quit)
{
    lowerThreadPriority();
    const std::unique_ptr<Engine> engine = m_options.makeEngine();
    Loaded loaded;
    while (const std::optional<TakenJob> taken = m_queue.take(quit)) {
        perform(*taken, *engine, loaded, quit);
    }
}

void Worker::perform(const TakenJob& taken, Engine& engine, Loaded& loaded, std::stop_token quit)
{
    // Closing the window stops the job as well as Stop does.
    std::stop_source either;
    const auto relay = [&either] { either.request_stop(); };
    const std::stop_callback onStop(taken.stop, relay);
    const std::stop_callback onQuit(quit, relay);
    try {
        std::visit(Overloaded{
                       [&](const Question& question) { answer(question, engine, loaded); },
                       [&](const LoadJob& job) { ensureModel(job, engine, loaded, either.get_token()); },
                       [&](const LabJob& job) { runLanes(job, engine, loaded, either.get_token()); },
                       [&](const RunJob& job) { runOne(job, engine, loaded, either.get_token()); },
                       [&](const ExamplesJob& job) { runExamples(job, engine, loaded, either.get_token()); },
                   },
            taken.job);
    } catch (...) {
        tellFailure();
    }
}

void Worker::tellFailure()
{
    Failure failure = currentFailure(Work::Other);
    emit eventHappened(WorkFailed{failure.kind, std::move(failure.sentence)});
}

void Worker::answer(const Question& question, Engine& engine, Loaded& loaded)
try {
    std::visit(Overloaded{
                   [&](const InspectJob& job) { inspectPath(job.path); },
                   [&](const CountJob& job) { count(job, engine, loaded); },
                   [&](const ShowJob& job) { show(job, loaded); },
                   [&](const TokensJob& job) { read(job, engine); },
                   [&](const LoraJob& job) { check(job, engine); },
                   [&](const ClassifierJob& job) { check(job, engine); },
                   [&](const AnswerJob& job) { keepAnswers(job, loaded); },
                   [&](const KeepJob& job) { keepPicture(job, loaded); },
                   [&](const SaveJob& job) { saveNow(job); },
               },
        question);
} catch (...) {
    tellFailure(); // here, so that the run that goes on meanwhile does go on
}

void Worker::answerQuestions(Engine& engine, Loaded& loaded)
{
    while (const std::optional<Question> question = m_queue.takeQuestion()) {
        answer(*question, engine, loaded);
    }
}

bool Worker::ensureModel(const LoadJob& wanted, Engine& engine, Loaded& loaded, std::stop_token stop)
{
    if (loaded.is(wanted)) {
        return true;
    }
    loaded.as.reset();
    dropKept(loaded); // it would hold the model before in memory
    bool lacksAutoencoder = false;
    const Stopwatch watch;
    try {
        const std::filesystem::path path = wanted.path.empty() ? engine.shippedModel() : std::filesystem::path(wanted.path);
        ModelIdentified found = identified(wanted.path, path);
        lacksAutoencoder = found.model.lacksAutoencoder;
        emit eventHappened(std::move(found));
        LoadOptions options{wanted.device, wanted.precision,
            [&](double fraction) {
                emit eventHappened(ModelProgress{wanted.path, fraction});
            },
            wanted.autoencoder};
        emit eventHappened(ModelProgress{wanted.path, 0.0});
        std::optional<ModelFacts> facts = engine.load(path, options, stop);
        if (!facts) {
            emit eventHappened(ModelStopped{wanted.path});
            return false;
        }
        loaded.facts = std::move(*facts);
        loaded.as = wanted;
        emit eventHappened(ModelReady{wanted.path, loaded.facts, watch.seconds(), wanted.device, wanted.precision});
        return true;
    } catch (...) {
        const Failure failure = currentFailure(Work::Model);
        emit eventHappened(ModelRefused{wanted.path, failure.kind, failure.sentence, lacksAutoencoder});
        return false;
    }
}

void Worker::runOne(const RunJob& job, Engine& engine, Loaded& loaded, std::stop_token stop)
{
    emit eventHappened(QueueChanged{});
    emit eventHappened(RunStarted{job.id, job.request});
    const Stopwatch watch;
    FrameRecorder recorder(kFrameBudget);
    try {
        if (!ensureModel(modelOf(job.request), engine, loaded, stop)) {
            emit eventHappened(RunStopped{job.id, job.request, 0, {}});
            return;
        }
        const std::unique_ptr<Run> run = startOne(job, loaded.facts, engine, loaded.kept, trajectoryOptions());
        loaded.running = {job.id, run.get()};
        const auto next = [&] {
            while (const std::optional<Question> question = m_queue.waitWhilePaused(stop)) {
                answer(*question, engine, loaded);
            }
            if (const std::optional<double> w = m_turnedW.take(job.id)) {
                run->setW(*w);
            }
            return run->next(stop);
        };
        while (std::optional<GenerationEvent> event = next()) {
            std::visit(Overloaded{
                           [&](PhaseStarted& phase) {
                               emit eventHappened(RunPhase{job.id, phase, watch.seconds()});
                           },
                           [&](StepFinished& step) {
                               Preview frames = framesOf(step);
                               step.previews.clear();
                               emit eventHappened(RunStep{job.id, step});
                               if (!frames.empty()) {
                                   recorder.add(frames.front());
                                   sendPreview(job.id, std::move(frames));
                               }
                           },
                           [&](Finished& finished) { finish(job, finished, recorder.takeFrames(), loaded); },
                           [&](Cancelled& cancelled) {
                               emit eventHappened(RunStopped{job.id, ranAs(*run, job), cancelled.stepsDone, recorder.takeFrames()});
                           },
                           [&](Failed& failed) {
                               emit eventHappened(RunFailed{job.id, failed.kind, failed.sentence});
                           },
                       },
                *event);
            // A dropped picture or a look at a step need not wait for a long run.
            answerQuestions(engine, loaded);
        }
        if (job.lineage) {
            loaded.lineages[job.id] = *job.lineage;
        }
        keep(job.id, *run, loaded);
    } catch (...) {
        loaded.running = {};
        const Failure failure = currentFailure(Work::Picture);
        emit eventHappened(RunFailed{job.id, failure.kind, failure.sentence});
    }
}

void Worker::finish(const RunJob& job, Finished& finished, std::vector<Frame> frames, Loaded& loaded)
{
    RunFinished event{job.id, finished.requests.front(), toQImage(finished.pictures.front()), std::move(frames), finished.seconds,
        finished.decodeSeconds, {}, {}, {}, factsOf(finished.requests.front(), loaded.facts, finished.seconds)};
    event.facts.lineage = job.lineage;
    try {
        event.file = savePicture(m_options.picturesFolder, finished.pictures.front(), event.request, event.facts).string();
        event.sha256 = sha256OfFile(event.file);
    } catch (...) {
        event.saveProblem = currentFailure(Work::Other).sentence;
    }
    emit eventHappened(event);
}

void Worker::runExamples(const ExamplesJob& job, Engine& engine, Loaded& loaded, std::stop_token stop)
{
    // Nobody waits for the examples: when they can't be made the invitation stays without pictures, and a real run will say why.
    try {
        if (job.lanes.empty() || !loaded.is(modelOf(job.lanes.front()))) {
            return;
        }
        const std::unique_ptr<Run> run = engine.start(job.lanes, {.byteBudget = 0});
        while (std::optional<GenerationEvent> event = run->next(stop)) {
            if (auto* step = std::get_if<StepFinished>(&*event)) {
                sendPreview(job.id, framesOf(*step));
            } else if (auto* finished = std::get_if<Finished>(&*event)) {
                emit eventHappened(ExamplesFinished{picturesOf(*finished)});
            }
        }
    } catch (const std::exception&) {
        return;
    }
}

void Worker::runLanes(const LabJob& job, Engine& engine, Loaded& loaded, std::stop_token stop)
{
    emit labHappened(LabStarted{job.id, static_cast<int>(job.lanes.size())});
    try {
        if (!ensureModel(modelOf(job.lanes.front()), engine, loaded, stop)) {
            emit labHappened(LabStopped{job.id, {}});
            return;
        }
        const std::unique_ptr<Run> run = engine.start(takenBy(job.lanes, loaded.facts), trajectoryOptions());
        loaded.running = {job.id, run.get()};
        while (std::optional<GenerationEvent> event = run->next(stop)) {
            std::visit(Overloaded{
                           [](PhaseStarted&) {},
                           [&](StepFinished& step) {
                               Preview frames = framesOf(step);
                               step.previews.clear();
                               emit labHappened(LabStep{job.id, step, std::move(frames)});
                           },
                           [&](Finished& finished) {
                               emit labHappened(LabFinished{job.id, picturesOf(finished), finished.requests, finished.seconds});
                           },
                           [&](Cancelled&) {
                               emit labHappened(LabStopped{job.id, {}});
                           },
                           [&](Failed& failed) {
                               emit labHappened(LabStopped{job.id, failed.sentence});
                           },
                       },
                *event);
            answerQuestions(engine, loaded);
        }
        keep(job.id, *run, loaded);
    } catch (...) {
        loaded.running = {};
        emit labHappened(LabStopped{job.id, currentFailure(Work::Other).sentence});
    }
}

void Worker::count(const CountJob& job, Engine& engine, const Loaded& loaded)
{
    try {
        std::vector<CallCount> counts;
        const std::vector<GenerationRequest> lanes = loaded.as ? takenBy(job.lanes, loaded.facts) : job.lanes;
        auto first = lanes.begin();
        for (const std::size_t batch : job.batches) {
            const auto end = first + static_cast<std::ptrdiff_t>(batch);
            const std::vector<CallCount> counted = engine.countCalls({first, end});
            counts.insert(counts.end(), counted.begin(), counted.end());
            first = end;
        }
        emit labHappened(CallsCounted{job.slot, std::move(counts), {}});
    } catch (...) {
        emit labHappened(CallsCounted{job.slot, {}, currentFailure(Work::Other).sentence});
    }
}

void Worker::read(const TokensJob& job, Engine& engine)
{
    TokensRead answer;
    try {
        answer.prompt = engine.tokens(job.prompt, job.isPlain, job.embeddings);
        answer.negative = engine.tokens(job.negativePrompt, job.isPlain, job.embeddings);
    } catch (...) {
        answer.problem = currentFailure(Work::Other).sentence;
    }
    emit eventHappened(answer);
}

void Worker::check(const LoraJob& job, Engine& engine)
{
    emit eventHappened(LorasChecked{job.files, engine.loraProblems(job.files)});
}

void Worker::check(const ClassifierJob& job, Engine& engine)
{
    ClassifierSettings settings;
    settings.classifier = job.classifier;
    try {
        emit eventHappened(ClassifierChecked{job.classifier, engine.classifierFit(settings, job.width, job.height)});
    } catch (...) {
        ClassifierFit broken;
        broken.problem = currentFailure(Work::Other).sentence;
        emit eventHappened(ClassifierChecked{job.classifier, broken});
    }
}

void Worker::keepAnswers(const AnswerJob& job, Loaded& loaded)
{
    try {
        const checkpoint::Identity identity = checkpoint::identify(job.path);
        const Json settings = checkpoint::settingsFrom(identity, checkpoint::openFacts(identity), job.answers);
        checkpoint::rememberSettings(realFileSystem(), identity.weights, settings);
        if (loaded.as && loaded.as->path == job.path) {
            loaded.as.reset();
        }
        emit eventHappened(AnswersKept{job.path});
    } catch (...) {
        emit eventHappened(DropRefused{job.path, currentFailure(Work::Other).sentence});
    }
}

void Worker::keepPicture(const KeepJob& job, Loaded& loaded)
{
    PictureKept event;
    event.id = job.run;
    event.lane = job.lane;
    try {
        const KeptRun* run = keptRun(loaded.kept, job.run);
        event.step = run ? run->steps().back().index : 0;
        const std::optional<Image> picture = run ? run->decoded(event.step, job.lane) : std::nullopt;
        if (!picture) {
            throw Error(ErrorKind::Usage,
                say("Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab."));
        }
        event.request = run->requests()[static_cast<std::size_t>(job.lane)];
        event.picture = toQImage(*picture);
        PictureFacts facts = factsOf(event.request, loaded.facts, 0.0);
        if (const auto lineage = loaded.lineages.find(job.run); lineage != loaded.lineages.end()) {
            facts.lineage = lineage->second;
        }
        facts.stoppedAfter = event.step;
        event.file = savePicture(m_options.picturesFolder, *picture, event.request, facts).string();
        event.sha256 = sha256OfFile(event.file);
    } catch (...) {
        event.problem = currentFailure(Work::Other).sentence;
    }
    emit eventHappened(event);
}

void Worker::saveNow(const SaveJob& job)
{
    PictureSaved event;
    event.id = job.run;
    try {
        event.file = savePicture(m_options.picturesFolder, toImage(job.picture), job.request, job.facts).string();
        event.sha256 = sha256OfFile(event.file);
    } catch (...) {
        event.problem = currentFailure(Work::Other).sentence;
    }
    emit eventHappened(event);
}

void Worker::inspectModel(const std::string& path)
{
    const checkpoint::ListedModel found = checkpoint::lookAt(path);
    if (!found.fault.empty()) {
        emit eventHappened(DropRefused{path, found.fault});
    } else if (found.makesPictures) {
        emit eventHappened(ModelFound{path});
    } else if (found.family == "lora" || found.family == "textual-inversion" || found.family.starts_with("autoencoder")
        || found.family.ends_with("classifier")) {
        emit eventHappened(PartFound{found});
    } else {
        const std::string lacks = found.missing.empty() ? std::string() : " " + found.missing.front();
        emit eventHappened(DropRefused{
            path, path + " makes no pictures by itself; it holds this: " + found.title + "." + lacks + " Choose a whole model instead."});
    }
}

void Worker::show(const ShowJob& job, const Loaded& loaded)
{
    StepShown shown;
    shown.slot = job.slot;
    shown.run = job.run;
    shown.request = job.request;
    try {
        std::unique_ptr<KeptRun> present;
        const KeptRun* run = nullptr;
        if (loaded.running.first == job.run && loaded.running.second) {
            present = loaded.running.second->kept();
            run = present.get();
        } else {
            run = keptRun(loaded.kept, job.run);
        }
        const std::optional<StepPicture> picture = run ? run->show(job.request) : std::nullopt;
        if (picture) {
            shown.picture = toQImage(picture->picture);
            shown.least = picture->least;
            shown.greatest = picture->greatest;
            shown.deviation = picture->deviation;
            shown.tokens = picture->tokens;
            shown.attentionSides = picture->attentionSides;
            shown.sigma = sigmaOf(*run, job.request.step);
        }
    } catch (const Error&) {
        shown.picture = {}; // a step that the run has not come to: the same as one that is not kept
    } catch (...) {
        shown.picture = {};
        emit labHappened(shown); // who asked waits no longer
        throw;
    }
    emit labHappened(shown);
}

void Worker::keep(RunId run, const Run& of, Loaded& loaded)
{
    loaded.running = {};
    std::unique_ptr<KeptRun> kept = of.kept();
    if (!kept || kept->steps().empty()) {
        loaded.lineages.erase(run);
        return;
    }
    loaded.kept.emplace_back(run, std::move(kept));
    RunsDropped dropped;
    while (loaded.kept.size() > 1 && bytesOf(loaded.kept) > m_keptBytes) {
        dropped.runs.push_back(loaded.kept.front().first);
        loaded.lineages.erase(loaded.kept.front().first);
        loaded.kept.pop_front();
    }
    if (!dropped.runs.empty()) {
        emit labHappened(dropped);
    }
    const KeptRun& newest = *loaded.kept.back().second;
    emit labHappened(RunKept{run, newest.steps(), newest.channels(), newest.bytes(), bytesOf(loaded.kept)});
}

void Worker::dropKept(Loaded& loaded)
{
    RunsDropped dropped;
    for (const auto& kept : loaded.kept) {
        dropped.runs.push_back(kept.first);
    }
    loaded.kept.clear();
    loaded.lineages.clear();
    if (!dropped.runs.empty()) {
        emit labHappened(dropped);
    }
}

TrajectoryOptions Worker::trajectoryOptions() const
{
    return {m_keptBytes};
}

void Worker::inspectPath(const std::string& path)
{
    std::error_code ignored;
    try {
        if (std::filesystem::is_directory(path, ignored)) {
            // A part's folder has a config of its own.
            const bool isPart = std::filesystem::exists(std::filesystem::path(path) / "config.json", ignored);
            const checkpoint::ListedModel part = isPart ? checkpoint::lookAt(path) : checkpoint::ListedModel();
            if (part.family == "noisy-classifier") {
                emit eventHappened(PartFound{part});
            } else {
                emit eventHappened(ModelFound{path});
            }
            return;
        }
        if (isModelFile(path)) {
            inspectModel(path);
            return;
        }
        std::optional<RestoredSettings> restored = readPictureSettings(path);
        if (!restored) {
            emit eventHappened(
                DropRefused{path, say("There are no settings in %1: drop a PNG made by Darkroom, or a model's file or folder.", path)});
            return;
        }
        const std::string& model = restored->request.model;
        const bool exists = model.empty() || std::filesystem::exists(model, ignored);
        emit eventHappened(SettingsFound{path, std::move(*restored), exists});
    } catch (...) {
        emit eventHappened(DropRefused{path, currentFailure(Work::Other).sentence});
    }
}

void Worker::sendPreview(RunId run, Preview preview)
{
    if (!preview.empty() && m_previews.put(run, std::move(preview))) {
        emit eventHappened(PreviewWaiting{run});
    }
}

} // namespace darkroom::ui
