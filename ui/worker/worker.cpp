#include "ui/worker/worker.h"

#include "ui/worker/frames.h"
#include "ui/worker/thread_priority.h"

#include <chrono>
#include <exception>
#include <new>
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

struct Problem {
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

/// What the exception in flight says, in our own terms.
Problem currentProblem()
{
    try {
        throw;
    } catch (const Error& error) {
        return {error.kind(), error.sentence()};
    } catch (const std::bad_alloc&) {
        return {ErrorKind::Memory, "There is not enough memory for this. Close other programs, or choose a smaller model or picture."};
    } catch (const std::exception& error) {
        return {ErrorKind::Internal, std::string("Something went wrong inside the program: ") + error.what()};
    }
}

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

LoadJob modelOf(const GenerationRequest& request)
{
    return {request.model, request.device, request.precision};
}

} // namespace

/// What is on the device now. Worker's thread only.
struct Worker::Loaded {
    std::optional<LoadJob> as;
    ModelFacts facts;

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

void Worker::load(LoadJob job)
{
    m_queue.load(std::move(job));
}

void Worker::inspect(const std::filesystem::path& path)
{
    m_queue.inspect(path.string());
}

RunId Worker::add(GenerationRequest request, Place place)
{
    const RunId id = m_nextId++;
    m_queue.add({id, std::move(request)}, place);
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
    std::visit(Overloaded{
                   [&](const InspectJob& job) { inspectPath(job.path); },
                   [&](const LoadJob& job) { ensureModel(job, engine, loaded, either.get_token()); },
                   [&](const RunJob& job) { runOne(job, engine, loaded, either.get_token()); },
                   [&](const ExamplesJob& job) { runExamples(job, engine, loaded, either.get_token()); },
               },
        taken.job);
}

bool Worker::ensureModel(const LoadJob& wanted, Engine& engine, Loaded& loaded, std::stop_token stop)
{
    if (loaded.is(wanted)) {
        return true;
    }
    loaded.as.reset();
    try {
        const std::filesystem::path path = wanted.path.empty() ? engine.shippedModel() : std::filesystem::path(wanted.path);
        LoadOptions options{wanted.device, wanted.precision, [&](double fraction) {
                                emit eventHappened(ModelProgress{wanted.path, fraction});
                            }};
        emit eventHappened(ModelProgress{wanted.path, 0.0});
        std::optional<ModelFacts> facts = engine.load(path, options, stop);
        if (!facts) {
            emit eventHappened(ModelStopped{wanted.path});
            return false;
        }
        loaded.facts = std::move(*facts);
        loaded.as = wanted;
        emit eventHappened(ModelReady{wanted.path, loaded.facts});
        return true;
    } catch (...) {
        const Problem problem = currentProblem();
        emit eventHappened(ModelRefused{wanted.path, problem.kind, problem.sentence});
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
            emit eventHappened(RunStopped{job.id, 0, {}});
            return;
        }
        const std::unique_ptr<Run> run = engine.start({job.request});
        const auto next = [&] {
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
                           [&](Finished& finished) { finish(job.id, finished, recorder.takeFrames(), loaded); },
                           [&](Cancelled& cancelled) {
                               emit eventHappened(RunStopped{job.id, cancelled.stepsDone, recorder.takeFrames()});
                           },
                           [&](Failed& failed) {
                               emit eventHappened(RunFailed{job.id, failed.kind, failed.sentence});
                           },
                       },
                *event);
            // A dropped picture need not wait for a long run.
            while (const std::optional<InspectJob> inspection = m_queue.takeInspection()) {
                inspectPath(inspection->path);
            }
        }
    } catch (...) {
        const Problem problem = currentProblem();
        emit eventHappened(RunFailed{job.id, problem.kind, problem.sentence});
    }
}

void Worker::finish(RunId id, Finished& finished, std::vector<Frame> frames, const Loaded& loaded)
{
    RunFinished event{id, finished.requests.front(), toQImage(finished.pictures.front()), std::move(frames), finished.seconds,
        finished.decodeSeconds, {}, {}};
    try {
        event.file = savePicture(
            m_options.picturesFolder, finished.pictures.front(), event.request, factsOf(event.request, loaded.facts, finished.seconds))
                         .string();
    } catch (...) {
        event.saveProblem = currentProblem().sentence;
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
        const std::unique_ptr<Run> run = engine.start(job.lanes);
        while (std::optional<GenerationEvent> event = run->next(stop)) {
            if (auto* step = std::get_if<StepFinished>(&*event)) {
                sendPreview(job.id, framesOf(*step));
            } else if (auto* finished = std::get_if<Finished>(&*event)) {
                ExamplesFinished done;
                for (const Image& picture : finished->pictures) {
                    done.pictures.push_back(toQImage(picture));
                }
                emit eventHappened(done);
            }
        }
    } catch (const std::exception&) {
        return;
    }
}

void Worker::inspectPath(const std::string& path)
{
    std::error_code ignored;
    try {
        if (std::filesystem::is_directory(path, ignored)) {
            emit eventHappened(ModelFound{path});
            return;
        }
        std::optional<RestoredSettings> restored = readPictureSettings(path);
        if (!restored) {
            emit eventHappened(DropRefused{path, "There are no settings in " + path + ": drop a PNG made by Darkroom, or a model folder."});
            return;
        }
        const std::string& model = restored->request.model;
        const bool exists = model.empty() || std::filesystem::exists(model, ignored);
        emit eventHappened(SettingsFound{path, std::move(*restored), exists});
    } catch (...) {
        emit eventHappened(DropRefused{path, currentProblem().sentence});
    }
}

void Worker::sendPreview(RunId run, Preview preview)
{
    if (!preview.empty() && m_previews.put(run, std::move(preview))) {
        emit eventHappened(PreviewWaiting{run});
    }
}

} // namespace darkroom::ui
