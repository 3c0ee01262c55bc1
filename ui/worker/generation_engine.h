#pragma once

#include "ui/worker/engine.h"

namespace darkroom::ui {

/// The engine over darkroom::Model and darkroom::Generation.
class GenerationEngine : public Engine {
public:
    std::filesystem::path shippedModel() const override;
    std::optional<ModelFacts> load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop) override;
    std::unique_ptr<Run> start(std::vector<GenerationRequest> lanes) override;

private:
    std::shared_ptr<Model> m_model; // shared with the running Generation only
};

} // namespace darkroom::ui
