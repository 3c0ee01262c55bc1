#pragma once

#include "ui/worker/job_queue.h"
#include "ui/worker/run_mailbox.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <thread>
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
    explicit Worker(WorkerOptions options, QObject* parent = nullptr);
    /// Stops what is running, drops the model on the worker's thread and joins it.
    ~Worker() override;

    /// Starts the thread; nothing happens before.
    void start();

    void load(LoadJob job);
    void inspect(const std::filesystem::path& path);
    RunId add(GenerationRequest request, Place place);
    RunId showExamples(std::vector<GenerationRequest> lanes);
    void remove(RunId id);
    void stopAll();
    void skip();
    /// Guidance of a running generation from its next step on; nothing happens when it is over.
    void setW(RunId run, double w);

    std::vector<WaitingRun> waiting() const { return m_queue.waiting(); }
    std::optional<Preview> takePreview(RunId run) { return m_previews.take(run); }

signals:
    /// Emitted from any thread: connect with Qt::QueuedConnection, which keeps the order.
    void eventHappened(const darkroom::ui::WorkerEvent& event);

private:
    struct Loaded;

    void work(std::stop_token quit);
    void perform(const TakenJob& taken, Engine& engine, Loaded& loaded, std::stop_token quit);
    bool ensureModel(const LoadJob& wanted, Engine& engine, Loaded& loaded, std::stop_token stop);
    void runOne(const RunJob& job, Engine& engine, Loaded& loaded, std::stop_token stop);
    void finish(RunId id, Finished& finished, std::vector<Frame> frames, const Loaded& loaded);
    void runExamples(const ExamplesJob& job, Engine& engine, Loaded& loaded, std::stop_token stop);
    void inspectPath(const std::string& path);
    void sendPreview(RunId run, Preview preview);

    // Immutable
    const WorkerOptions m_options;
    // Any thread
    JobQueue m_queue;
    RunMailbox<Preview> m_previews;
    RunMailbox<double> m_turnedW; ///< From the window to the running generation.
    // GUI thread only
    RunId m_nextId = 1;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace darkroom::ui
