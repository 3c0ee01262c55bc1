#include "ui/worker/taken_request.h"

#include <utility>

namespace darkroom::ui {

GenerationRequest takenBy(GenerationRequest request, const ModelFacts& facts)
{
    const ModelDescription& model = facts.description;
    if (!model.takesText) {
        request.prompt.clear();
        request.negativePrompt.clear();
        request.loras.clear();
    }
    if (!model.takesClass) {
        request.classId.reset();
    }
    if (!model.takesRegionMap) {
        request.regionMap = {};
    }
    if (!canBeGuided(model)) {
        request.guidance = {};
    }
    if (model.embedsGuidance) {
        request.negativePrompt.clear();
    }
    if (model.clipLayers == 0) {
        request.clipSkip = 0;
        request.embeddings.clear();
    }
    if (model.sizeIsFixed) {
        request.width = 0;
        request.height = 0;
    }
    if (model.enlargement > 0) {
        request.input.mask = {};
    }
    if (worksOnPixels(model)) {
        request.autoencoder.clear();
    }
    for (EarlierPart& part : request.before) {
        part = earlierPart(part.step, takenBy(std::move(part.request), facts));
    }
    return request;
}

std::vector<GenerationRequest> takenBy(std::vector<GenerationRequest> requests, const ModelFacts& model)
{
    for (GenerationRequest& request : requests) {
        request = takenBy(std::move(request), model);
    }
    return requests;
}

bool worksOnPixels(const ModelDescription& model)
{
    constexpr int kColours = 3;
    return model.downsampling == 1 && model.latentChannels <= kColours && !model.lacksAutoencoder;
}

} // namespace darkroom::ui
