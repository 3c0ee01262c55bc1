#pragma once

#include "darkroom/generation/classifier_fit.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/lab.h"
#include "darkroom/generation/trajectory.h"
#include "darkroom/text/effective_tokens.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::ui {

/// What the window knows of a loaded model.
struct ModelFacts {
    ModelDescription description;
    std::string deviceName;
    Precision precision = Precision::Float32;
    double previewR2 = 0.0;
    std::optional<GuidanceRange> noise; ///< σ/α of its least and greatest noise.
    bool hasClassifier = false;         ///< A classifier of noisy pictures lies beside it.
    std::string library;                ///< What computes, with its version; see libraryVersions().
    std::string attentionProblem;       ///< Why there are no maps of its attention; empty when there are.
};

/// What a run left of its way, to look at and to branch from; see darkroom::Trajectory. Lives and dies on the worker's thread.
class KeptRun {
public:
    virtual ~KeptRun() = default;
    virtual std::size_t bytes() const = 0;
    virtual std::vector<TrajectoryStep> steps() const = 0;
    virtual std::vector<GenerationRequest> requests() const = 0;
    virtual int channels() const = 0;
    /// Empty where the step isn't kept or has no such term; throws Error{Usage} for a lane, step or channel that is none.
    virtual std::optional<StepPicture> show(const StepPictureRequest& request) const = 0;
    /// The step's estimate by the decoder; empty where the step isn't kept. Throws as show() does.
    virtual std::optional<Image> decoded(int step, int lane) const = 0;
};

/// One running generation, as the worker drives it; see darkroom::Generation.
class Run {
public:
    virtual ~Run() = default;
    virtual std::optional<GenerationEvent> next(std::stop_token stop) = 0;
    /// From the next step on.
    virtual void setW(double w) = 0;
    /// The way so far.
    virtual std::unique_ptr<KeptRun> kept() const = 0;
};

/// What the worker asks of core: a model, and generations on it. Made, used and destroyed on the worker's thread, so that the last
/// reference to a model is dropped there. The program uses GenerationEngine; tests script one to be slow, to fail or to wait.
class Engine {
public:
    virtual ~Engine() = default;

    /// The folder that an empty model path stands for; throws Error.
    virtual std::filesystem::path shippedModel() const = 0;

    /// Replaces the loaded model; nullopt when `stop` was requested. Throws Error, and then no model is loaded.
    virtual std::optional<ModelFacts> load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop) = 0;

    /// Starts on the loaded model; throws Error{Usage} with the field's name.
    virtual std::unique_ptr<Run> start(std::vector<GenerationRequest> lanes, const TrajectoryOptions& options) = 0;

    /// Starts the tail of a run of the same engine once more; throws Error{Usage} with the field's name.
    virtual std::unique_ptr<Run> branch(const KeptRun& run, const Branch& branch, const TrajectoryOptions& options) = 0;

    /// What each text encoder of the loaded model reads of a prompt, `isPlain` and `embeddings` as in the request; nothing without a model or one that
    /// reads no text. Throws Error.
    virtual std::vector<text::PromptTokens> tokens(const std::string& prompt, bool isPlain, const std::string& embeddings) = 0;

    /// Why each of these LoRA files doesn't fit the loaded model, by their headers; empty for one that does, and without a model.
    virtual std::vector<std::string> loraProblems(const std::vector<std::string>& files) = 0;

    /// Whether a classifier of noisy pictures can guide the loaded model at this size; nothing without a model.
    virtual std::optional<ClassifierFit> classifierFit(const ClassifierSettings& settings, int width, int height) = 0;

    /// Calls of each lane before it runs; throws as start() does.
    virtual std::vector<CallCount> countCalls(std::vector<GenerationRequest> lanes) = 0;
};

using EngineFactory = std::function<std::unique_ptr<Engine>()>;

} // namespace darkroom::ui
