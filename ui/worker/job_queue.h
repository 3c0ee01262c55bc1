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
    std::string autoencoder = {}; ///< For a model without one of its own.
};

/// The model that a request is for.
LoadJob modelOf(const GenerationRequest& request);

/// Look at what was dropped or opened.
struct InspectJob {
    std::string path;
};

/// How many calls these lanes would take.
struct CountJob {
    int slot = 0; ///< A later question in the same slot takes the place of one that waits.
    std::vector<GenerationRequest> lanes;
    std::vector<std::size_t> batches; ///< How many lanes run together, one batch after the other.
};

/// What a step of an ended or running generation looked like.
struct ShowJob {
    int slot = 0; ///< As in CountJob.
    RunId run = 0;
    StepPictureRequest request;
};

/// What the loaded model reads of two prompts; the newest question takes the place of one that waits.
struct TokensJob {
    std::string prompt;
    std::string negativePrompt;
    bool isPlain = false;
    std::string embeddings; ///< Folder of textual inversions.

    bool operator==(const TokensJob&) const = default;
};

/// Which of these LoRA files fit the loaded model; the newest question takes the place of one that waits.
struct LoraJob {
    std::vector<std::string> files;
};

/// Whether this classifier can guide the loaded model; the newest question takes the place of one that waits.
struct ClassifierJob {
    std::string classifier; ///< Empty: the one beside the model.
    int width = 0;          ///< As in the request.
    int height = 0;

    bool operator==(const ClassifierJob&) const = default;
};

/// Keep what was said about a model's file, by its content, and load the model anew when it is asked for next.
struct AnswerJob {
    std::string path;
    Json answers; ///< By the keys of its open facts.
};

/// Decode where a stopped run ended, and save it as a picture.
struct KeepJob {
    RunId run = 0;
    int lane = 0;
};

/// Save a finished picture that could not be saved before.
struct SaveJob {
    RunId run = 0;
    QImage picture;
    GenerationRequest request; ///< As effective.
    PictureFacts facts;
};

/// Short work that does not wait for the end of a run: it is done between two steps.
using Question = std::variant<InspectJob, CountJob, ShowJob, TokensJob, LoraJob, ClassifierJob, AnswerJob, KeepJob, SaveJob>;

/// Where a run leaves another one.
struct BranchPoint {
    RunId from = 0;
    int step = 1; ///< The first step to run anew.
    int lane = 0; ///< Of that run.
};

struct RunJob {
    RunId id = 0;
    GenerationRequest request;              ///< Makes the picture from its noise on.
    std::optional<PictureLineage> lineage;  ///< Of a branch.
    std::optional<BranchPoint> branch = {}; ///< While the way of that run is kept, what is before this step need not be made again.
};

/// Lanes of the lab, from one noise and in one batch.
struct LabJob {
    RunId id = 0;
    std::vector<GenerationRequest> lanes;
};

/// Small examples for the empty canvas; gives way to everything else.
struct ExamplesJob {
    RunId id = 0;
    std::vector<GenerationRequest> lanes;
};

using Job = std::variant<Question, LoadJob, LabJob, RunJob, ExamplesJob>;

struct TakenJob {
    Job job;
    std::stop_token stop; ///< Requested when this job shall end.
};

/// What the worker has to do, most urgent first: questions, then the lab, then runs in their order, then a model, then examples. A run loads its own
/// model: those that wait were asked for before another model was chosen, and find theirs still loaded. All functions may be called from any
/// thread; only take() waits.
class JobQueue {
public:
    void ask(Question question);
    /// A later load replaces one that has not begun, and stops one that has.
    void load(LoadJob job);
    void add(RunJob job, Place place);
    void add(LabJob job);
    /// Takes the lab's waiting lanes away and stops those that run.
    void stopLab();
    void examples(ExamplesJob job);

    bool remove(RunId id);
    /// Puts a waiting run at `position`, 0 being the next; one beyond the end is the last.
    bool move(RunId id, std::size_t position);
    /// No run begins and the running one waits before its next step, until resume(). Loading, questions and the lab go on.
    void pause();
    void resume();
    /// Takes all waiting runs away and stops what is running or loading.
    void stopAll();
    /// Stops the running one; the next one begins.
    void skip();

    std::vector<WaitingRun> waiting() const;

    /// Waits for a job; nullopt when `quit` was requested. The job before it counts as done.
    std::optional<TakenJob> take(std::stop_token quit);
    /// A question that waits behind a running generation, if there is one.
    std::optional<Question> takeQuestion();
    /// Waits while the queue is paused, until `stop` is requested; returns a question that came meanwhile, and then is to be called again.
    std::optional<Question> waitWhilePaused(std::stop_token stop);

private:
    enum class Active { None, Load, Run, Lab, Examples };

    bool hasWork() const;
    TakenJob pop();
    Question popQuestion();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Question> m_questions;
    std::optional<LoadJob> m_load;
    std::deque<LabJob> m_labs;
    std::deque<RunJob> m_runs;
    std::optional<ExamplesJob> m_examples;
    bool m_paused = false;
    Active m_active = Active::None;
    std::stop_source m_stop; ///< Of the active job.
};

} // namespace darkroom::ui
