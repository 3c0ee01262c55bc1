#pragma once

#include "ui/worker/engine.h"

namespace darkroom::ui {

/// The engine over darkroom::Model and darkroom::Generation.
class GenerationEngine : public Engine {
public:
    std::filesystem::path shippedModel() const override;
    std::optional<ModelFacts> load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop) override;
    std::unique_ptr<Run> start(std::vector<GenerationRequest> lanes, const TrajectoryOptions& options) override;
    std::unique_ptr<Run> branch(const KeptRun& run, const Branch& branch, const TrajectoryOptions& options) override;
    std::vector<text::PromptTokens> tokens(const std::string& prompt, bool isPlain, const std::string& embeddings) override;
    std::vector<std::string> loraProblems(const std::vector<std::string>& files) override;
    std::optional<ClassifierFit> classifierFit(const ClassifierSettings& settings, int width, int height) override;
    std::vector<CallCount> countCalls(std::vector<GenerationRequest> lanes) override;

private:
    /// Throws Error{Usage} when none is loaded.
    const std::shared_ptr<Model>& model() const;

    std::shared_ptr<Model> m_model; // shared with the running Generation and with what is kept of those before it
};

} // namespace darkroom::ui
