#pragma once

#include "ui/worker/engine.h"

namespace darkroom::ui {

/// Whether it has no autoencoder, and needs none.
bool worksOnPixels(const ModelDescription& model);

/// A request without what the model can't take: what the window shows as disabled, with the reason, has no effect and stops no run.
GenerationRequest takenBy(GenerationRequest request, const ModelFacts& model);
std::vector<GenerationRequest> takenBy(std::vector<GenerationRequest> requests, const ModelFacts& model);

} // namespace darkroom::ui
