#pragma once

#include "ui/worker/job_queue.h"
#include "ui/worker/run_mailbox.h"

#include <QObject>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace darkroom::ui {

struct WorkerOptions {
    EngineFactory makeEngine;             ///< Called on the worker's thread.
    std::filesystem::path picturesFolder; ///< Finished pictures go there.
};

/// The one thread that owns model and device. Work goes in through a queue without waiting; everything that happens comes out through
/// eventHappened, except previews, which lie in a mailbox. The object itself belongs to the GUI thread and so do all its public functions.
class Worker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kUsualKeptBytes = std::size_t{256} << 20;

    explicit Worker(WorkerOptions options, QObject* parent = nullptr);
    /// Stops what is running, drops the model on the worker's thread and joins it.
    ~Worker() override;

    /// Starts the thread; nothing happens before.
    void start();

    void load(LoadJob job);
    void inspect(const std::filesystem::path& path);
    RunId add(GenerationRequest request, Place place, std::optional<PictureLineage> lineage = std::nullopt);
    /// A branch, ahead of what waits. The request makes it from its noise on; while the run that it leaves is kept, its tail alone is run.
    RunId branch(GenerationRequest request, const BranchPoint& point, PictureLineage lineage);
    /// Lanes of the lab, ahead of the pictures that wait.
    RunId runLab(std::vector<GenerationRequest> lanes);
    void stopLab() { m_queue.stopLab(); }
    /// Asks for the calls of lanes that run in these batches; the newest question of a slot is answered, also while something runs.
    void countCalls(int slot, std::vector<GenerationRequest> lanes, std::vector<std::size_t> batches);
    /// Asks for the look of a step of a kept run, in the same manner.
    void showStep(int slot, RunId run, const StepPictureRequest& request);
    /// Asks what the loaded model reads of a request's prompts, in the same manner.
    void readTokens(TokensJob job) { m_queue.ask(std::move(job)); }
    /// Asks which of these LoRA files fit the loaded model, in the same manner.
    void checkLoras(std::vector<std::string> files) { m_queue.ask(LoraJob{std::move(files)}); }
    /// Asks whether a classifier can guide the loaded model, in the same manner.
    void checkClassifier(ClassifierJob job) { m_queue.ask(std::move(job)); }
    /// Keeps what was said about a model's file: AnswersKept comes, or DropRefused with the reason.
    void keepAnswers(const std::string& path, Json answers) { m_queue.ask(AnswerJob{path, std::move(answers)}); }
    /// Decodes where a stopped run ended, and saves it: PictureKept comes.
    void keepPicture(RunId run, int lane) { m_queue.ask(KeepJob{run, lane}); }
    /// Saves a finished picture that could not be saved before: PictureSaved comes.
    void save(SaveJob job) { m_queue.ask(std::move(job)); }
    /// How much memory the ways of all runs together may take; the oldest are dropped beyond it.
    void setKeptBytes(std::size_t bytes) { m_keptBytes = bytes; }
    RunId showExamples(std::vector<GenerationRequest> lanes);
    void remove(RunId id);
    void move(RunId id, std::size_t position);
    void pause() { m_queue.pause(); }
    void resume() { m_queue.resume(); }
    void stopAll();
    void skip();
    /// Guidance of a running generation from its next step on; nothing happens when it is over.
    void setW(RunId run, double w);

    std::vector<WaitingRun> waiting() const { return m_queue.waiting(); }
    std::optional<Preview> takePreview(RunId run) { return m_previews.take(run); }

signals:
    /// Emitted from any thread, like eventHappened.
    void labHappened(const darkroom::ui::LabEvent& event);
    /// Emitted from any thread: connect with Qt::QueuedConnection, which keeps the order.
    void eventHappened(const darkroom::ui::WorkerEvent& event);

private:
    struct Loaded;

    void work(std::stop_token quit);
    void perform(const TakenJob& taken, Engine& engine, Loaded& loaded, std::stop_token quit);
    void answer(const Question& question, Engine& engine, Loaded& loaded);
    void answerQuestions(Engine& engine, Loaded& loaded);
    bool ensureModel(const LoadJob& wanted, Engine& engine, Loaded& loaded, std::stop_token stop);
    void runOne(const RunJob& job, Engine& engine, Loaded& loaded, std::stop_token stop);
    void finish(const RunJob& job, Finished& finished, std::vector<Frame> frames, Loaded& loaded);
    void runExamples(const ExamplesJob& job, Engine& engine, Loaded& loaded, std::stop_token stop);
    void runLanes(const LabJob& job, Engine& engine, Loaded& loaded, std::stop_token stop);
    void count(const CountJob& job, Engine& engine, const Loaded& loaded);
    void show(const ShowJob& job, const Loaded& loaded);
    void read(const TokensJob& job, Engine& engine);
    void check(const LoraJob& job, Engine& engine);
    void check(const ClassifierJob& job, Engine& engine);
    void keepAnswers(const AnswerJob& job, Loaded& loaded);
    void keepPicture(const KeepJob& job, Loaded& loaded);
    void saveNow(const SaveJob& job);
    /// Tells of the exception in flight.
    void tellFailure();
    void inspectModel(const std::string& path);
    void keep(RunId run, const Run& of, Loaded& loaded);
    void dropKept(Loaded& loaded);
    TrajectoryOptions trajectoryOptions() const;
    void inspectPath(const std::string& path);
    void sendPreview(RunId run, Preview preview);

    // Immutable
    const WorkerOptions m_options;
    // Any thread
    JobQueue m_queue;
    RunMailbox<Preview> m_previews;
    std::atomic<std::size_t> m_keptBytes = kUsualKeptBytes;
    RunMailbox<double> m_turnedW; ///< From the window to the running generation.
    // GUI thread only
    RunId m_nextId = 1;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace darkroom::ui
