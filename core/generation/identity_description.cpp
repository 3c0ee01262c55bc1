#include "darkroom/base/json_reader.h"
#include "darkroom/checkpoint/open_facts.h"
#include "generation/class_names.h"
#include "generation/model_folder.h"
#include "generation/region_names.h"

#include <array>
#include <cstdint>
#include <utility>

namespace darkroom {

namespace {

/// A colour for a label without one: neighbours differ in all three channels.
std::array<std::uint8_t, 3> colourOf(std::int64_t id)
{
    constexpr std::int64_t kRed = 97, kGreen = 57, kBlue = 151, kLevels = 256; // odd, so that each channel takes every level
    const auto level = [&](std::int64_t factor) { return static_cast<std::uint8_t>(((id + 1) * factor) % kLevels); };
    return {level(kRed), level(kGreen), level(kBlue)};
}

/// Latent diffusion enlarges from the latent's size; guided-diffusion by what its flags say, or 4 as every published one.
int enlargementOf(const checkpoint::Identity& identity)
{
    constexpr int kPublished = 4, kLargestSide = 65536;
    if (!identity.has(checkpoint::Condition::LowResolutionPicture)) return 0;
    if (identity.family != checkpoint::Family::GuidedUpsampler) return identity.downsampling;
    if (!identity.settings.is_object()) return kPublished;
    const JsonReader flags(identity.settings, identity.config.string());
    const auto small = flags.whole("small_size", 1, 1, kLargestSide),
               large = flags.whole("large_size", small * kPublished, 1, kLargestSide);
    return large % small == 0 ? static_cast<int>(large / small) : kPublished;
}

} // namespace

ModelDescription describe(const checkpoint::Identity& identity)
{
    using checkpoint::Condition;
    using checkpoint::Family;
    ModelDescription description;
    description.path = identity.path.string();
    description.name = (identity.weights.empty() ? identity.path : identity.weights).stem().string();
    description.layout = checkpoint::name(identity.layout);
    description.predictionType = identity.predictionType.value_or("epsilon");
    description.latentChannels = identity.latentChannels > 0 ? identity.latentChannels : identity.pictureChannels;
    description.downsampling = identity.downsampling;
    description.width = identity.width;
    description.height = identity.height;
    description.takesText = identity.has(Condition::Text);
    description.takesClass = identity.has(Condition::ClassLabel);
    description.takesRegionMap = identity.has(Condition::RegionMap);
    description.readsMask = identity.has(Condition::MaskedPicture);
    description.lacksAutoencoder = checkpoint::lacksAutoencoder(identity);
    description.enlargement = enlargementOf(identity);
    // Of latent diffusion's class tables the last row is the null class; guided-diffusion's have none, and no guidance by it.
    description.hasNullClass = description.takesClass && identity.layout != checkpoint::Layout::GuidedDiffusion;
    const auto classes = identity.classes - static_cast<std::int64_t>(description.hasNullClass);
    if (description.takesClass) description.classes = unnamedClasses(classes);
    for (std::int64_t id = 0; id < identity.regionClasses; ++id)
        description.regions.push_back({static_cast<int>(id), "label " + std::to_string(id), colourOf(id)});
    auto problem = nameRegions(description.regions, identity.weights.empty() ? identity.path : identity.weights);
    if (!problem.empty()) description.warnings.push_back(std::move(problem));
    if (const auto open = checkpoint::openFacts(identity); !open.empty() && identity.layout == checkpoint::Layout::GuidedDiffusion)
        description.warnings.push_back(checkpoint::openFlagsSentence(identity, open));
    if (!description.takesText && !description.hasNullClass) description.defaultW = 0.0;
    switch (identity.family) {
    case Family::StableDiffusion1: description.family = "sd15"; break;
    case Family::StableDiffusion2: description.family = "sd2"; break;
    case Family::StableDiffusionXl: description.family = "sdxl"; break;
    case Family::LatentDiffusion: description.family = "ldm"; break;
    default: description.family = checkpoint::name(identity.family); break;
    }
    description.parameters = identity.parameters;
    description.bytesOnDisk = identity.bytes;
    description.storedPrecision = identity.precision;
    return description;
}

} // namespace darkroom
