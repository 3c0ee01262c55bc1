#pragma once

#include "ui/worker/worker_event.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace darkroom::ui {

enum class Place { Back, Front };

struct LoadJob {
    std::string path; ///< Empty: the shipped model.
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
};

/// Look at what was dropped or opened.
struct InspectJob {
    std::string path;
};

struct RunJob {
    RunId id = 0;
    GenerationRequest request;
};

/// Small examples for the empty canvas; gives way to everything else.
struct ExamplesJob {
    RunId id = 0;
    std::vector<GenerationRequest> lanes;
};

using Job = std::variant<InspectJob, LoadJob, RunJob, ExamplesJob>;

struct TakenJob {
    Job job;
    std::stop_token stop; ///< Requested when this job shall end.
};

/// What the worker has to do, most urgent first: inspections, then runs in their order, then a model, then examples. A run loads its own
/// model: those that wait were asked for before another model was chosen, and find theirs still loaded. All functions may be called from any
/// thread; only take() waits.
class JobQueue {
public:
    void inspect(std::string path);
    /// A later load replaces one that has not begun, and stops one that has.
    void load(LoadJob job);
    void add(RunJob job, Place place);
    void examples(ExamplesJob job);

    bool remove(RunId id);
    /// Takes all waiting runs away and stops what is running or loading.
    void stopAll();
    /// Stops the running one; the next one begins.
    void skip();

    std::vector<WaitingRun> waiting() const;

    /// Waits for a job; nullopt when `quit` was requested. The job before it counts as done.
    std::optional<TakenJob> take(std::stop_token quit);
    /// An inspection that waits behind a running generation, if there is one.
    std::optional<InspectJob> takeInspection();

private:
    enum class Active { None, Load, Run, Examples };

    bool hasWork() const;
    TakenJob pop();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<InspectJob> m_inspections;
    std::optional<LoadJob> m_load;
    std::deque<RunJob> m_runs;
    std::optional<ExamplesJob> m_examples;
    Active m_active = Active::None;
    std::stop_source m_stop; ///< Of the active job.
};

} // namespace darkroom::ui
