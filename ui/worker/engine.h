#pragma once

#include "darkroom/generation/generation.h"

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
    double linearPreviewR2 = 0.0;
};

/// One running generation, as the worker drives it; see darkroom::Generation.
class Run {
public:
    virtual ~Run() = default;
    virtual std::optional<GenerationEvent> next(std::stop_token stop) = 0;
    /// From the next step on.
    virtual void setW(double w) = 0;
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
    virtual std::unique_ptr<Run> start(std::vector<GenerationRequest> lanes) = 0;
};

using EngineFactory = std::function<std::unique_ptr<Engine>()>;

} // namespace darkroom::ui
