#include "darkroom/base/model_description.h"

namespace darkroom {

bool canBeGuided(const ModelDescription& model)
{
    return model.takesText || model.hasNullClass || model.takesRegionMap;
}

Json toJson(const ModelDescription& description)
{
    Json classes = Json::array();
    for (const ClassLabel& label : description.classes) {
        classes.push_back({{"id", label.id}, {"name", label.name}});
    }
    Json regions = Json::array();
    for (const RegionClass& region : description.regions) {
        regions.push_back({{"id", region.id}, {"name", region.name}, {"rgb", region.rgb}});
    }
    return {
        {"path", description.path},
        {"name", description.name},
        {"layout", description.layout},
        {"family", description.family},
        {"prediction_type", description.predictionType},
        {"latent_channels", description.latentChannels},
        {"downsampling", description.downsampling},
        {"width", description.width},
        {"height", description.height},
        {"size_is_fixed", description.sizeIsFixed},
        {"takes_text", description.takesText},
        {"takes_class", description.takesClass},
        {"has_null_class", description.hasNullClass},
        {"takes_region_map", description.takesRegionMap},
        {"reads_mask", description.readsMask},
        {"enlargement", description.enlargement},
        {"classes", std::move(classes)},
        {"regions", std::move(regions)},
        {"example_prompts", description.examplePrompts},
        {"default_w", description.defaultW},
        {"default_steps", description.defaultSteps},
        {"default_sampler", description.defaultSampler},
        {"default_schedule", description.defaultSchedule},
        {"embeds_guidance", description.embedsGuidance},
        {"warnings", description.warnings},
        {"parameters", description.parameters},
        {"bytes_on_disk", description.bytesOnDisk},
        {"stored_precision", description.storedPrecision},
        {"hash", description.hash},
        {"card", description.card},
    };
}

} // namespace darkroom
