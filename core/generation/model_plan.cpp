#include "generation/model_plan.h"

#include "darkroom/base/error.h"

#include <algorithm>
#include <numeric>

namespace darkroom {

namespace {

constexpr std::int64_t kTimeIds = 6;    ///< Original size, crop, target size (Podell et al. 2023, section 2.2).
constexpr std::int64_t kRefinerIds = 5; ///< The refiner's: original size, crop, aesthetic score.

[[noreturn]] void refuse(const ModelPlan& plan, const std::string& what)
{
    throw Error(ErrorKind::Format, plan.origin + ": " + what + " This program cannot run the model; choose another one.");
}

std::int64_t concatenatedChannels(const ModelPlan& plan)
{
    switch (plan.concatenated) {
    case ConcatenatedInput::None: return 0;
    case ConcatenatedInput::Regions: return plan.darkroom ? plan.darkroom->regionChannels : 0;
    case ConcatenatedInput::EncodedRegions: return plan.regionEncoder->options.outChannels;
    case ConcatenatedInput::MaskThenPicture:
    case ConcatenatedInput::PictureThenMask: return plan.autoencoder->options.latentChannels + 1;
    case ConcatenatedInput::LowResolution: return plan.autoencoder->options.inChannels;
    }
    return 0;
}

/// A network on pictures: it gives what it is to predict, and maybe the variance beside it.
void checkPictureChannels(const ModelPlan& plan)
{
    const auto& unet = plan.unet.options;
    constexpr std::int64_t kColours = 3;
    if (unet.outChannels != kColours && unet.outChannels != 2 * kColours)
        refuse(plan, "its U-Net gives " + std::to_string(unet.outChannels) + " channels, and pictures have three.");
    const auto others = plan.concatenated == ConcatenatedInput::LowResolution ? kColours : 0;
    if (unet.inChannels != kColours + others)
        refuse(plan, "its U-Net takes " + std::to_string(unet.inChannels) + " channels, and pictures have three.");
}

void checkChannels(const ModelPlan& plan)
{
    if (!plan.autoencoder) {
        checkPictureChannels(plan);
        return;
    }
    const auto& unet = plan.unet.options;
    const auto latent = plan.autoencoder->options.latentChannels;
    if (unet.outChannels != latent)
        refuse(plan,
            "the U-Net gives " + std::to_string(unet.outChannels) + " channels, and the autoencoder's latents have "
                + std::to_string(latent) + ".");
    const auto regions = plan.darkroom ? plan.darkroom->regionChannels : 0;
    const auto others = concatenatedChannels(plan);
    if (unet.inChannels != latent + others)
        refuse(plan,
            "the U-Net takes " + std::to_string(unet.inChannels) + " channels, of which " + std::to_string(latent)
                + " are the latent's and " + std::to_string(others > 0 ? others : regions)
                + " are those of a region map or picture; nothing is known about the others.");
    if (plan.autoencoder->options.inChannels != 3 || plan.autoencoder->options.outChannels != 3)
        refuse(plan, "its pictures don't have three colour channels.");
}

void checkAddedConditions(const ModelPlan& plan)
{
    const auto& unet = plan.unet.options;
    if (unet.classEmbedding != nn::ClassEmbedding::None && unet.classEmbedding != nn::ClassEmbedding::Table)
        refuse(plan, "its U-Net wants an added condition (class_embed_type) that is not known here.");
    if (!unet.textTime) return;
    const auto pooled = plan.pooledChannels();
    if (pooled == 0) refuse(plan, "its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.");
    const auto ids = unet.timeIds(pooled);
    if ((ids != kTimeIds && ids != kRefinerIds) || unet.additionInputChannels != pooled + ids * unet.additionTimeChannels)
        refuse(plan,
            "the U-Net's added condition has " + std::to_string(unet.additionInputChannels) + " channels, and the text encoder's vector of "
                + std::to_string(pooled) + " with six sizes of " + std::to_string(unet.additionTimeChannels) + " has "
                + std::to_string(pooled + kTimeIds * unet.additionTimeChannels) + ".");
}

void checkText(const ModelPlan& plan)
{
    const auto& unet = plan.unet.options;
    if (plan.classTokens) {
        if (!readsContext(unet) || unet.contextChannels.front() != plan.classTokens->options.channels)
            refuse(plan, "its U-Net doesn't read the class tokens that the file holds.");
        return;
    }
    if (readsContext(unet) && !plan.takesText()) refuse(plan, "its U-Net reads text, and there is no text encoder.");
    if (!plan.takesText()) return;
    if (!readsContext(unet)) refuse(plan, "it has a text encoder, and its U-Net reads no text.");
    for (const auto channels : unet.contextChannels)
        if (channels != plan.textChannels())
            refuse(plan,
                "the U-Net reads text of " + std::to_string(channels) + " channels, and the text encoder gives "
                    + std::to_string(plan.textChannels()) + ".");
    const auto checkWords = [&](std::size_t words, std::int64_t vocabulary) {
        if (static_cast<std::int64_t>(words) > vocabulary) refuse(plan, "the tokenizer has more words than the text encoder.");
    };
    if (plan.bert) {
        checkWords(plan.bert->tokenizer.size(), plan.bert->network.options.vocabulary);
        if (plan.bert->maxTokens > plan.bert->network.options.positions)
            refuse(plan, "max_tokens of darkroom.json is more than the text encoder's positions.");
    }
    if (plan.ldmText) checkWords(plan.ldmText->tokenizer.size(), plan.ldmText->network.options.vocabulary);
    for (const auto& clip : plan.clip) {
        checkWords(clip.tokenizer.size(), clip.network.options.vocabulary);
        if (clip.network.options.positions != plan.clip.front().network.options.positions)
            refuse(plan, "its two text encoders read texts of different lengths.");
        if (clip.reading.skippedLayers >= clip.network.options.layers) refuse(plan, "its text encoder has too few layers.");
    }
}

void checkOurs(const ModelPlan& plan)
{
    if (!plan.darkroom) return;
    const auto& config = *plan.darkroom;
    const auto& unet = plan.unet.options;
    if (unet.classEmbedding == nn::ClassEmbedding::Table
        && (config.nullClass >= unet.classes || static_cast<std::int64_t>(config.classes.size()) > unet.classes))
        refuse(plan,
            "darkroom.json names " + std::to_string(config.classes.size()) + " classes and row " + std::to_string(config.nullClass)
                + " as the null class, and the U-Net's table has " + std::to_string(unet.classes) + " rows.");
    const auto latent = plan.autoencoder->options.latentChannels;
    if (config.preview && config.preview->channels != latent)
        refuse(plan, "the preview map of darkroom.json doesn't fit latents of " + std::to_string(latent) + " channels.");
}

/// The table itself, so that a number that makes none is refused before anything is loaded.
void checkSchedule(const ModelPlan& plan)
{
    try {
        const diffusion::NoiseSchedule schedule(plan.schedule);
    } catch (const Error& error) {
        throw Error(ErrorKind::Format, plan.origin + ": " + error.sentence());
    }
}

} // namespace

bool readsContext(const nn::UNetOptions& options)
{
    const auto any = [](const std::vector<bool>& flags) { return std::find(flags.begin(), flags.end(), true) != flags.end(); };
    return !options.selfAttention
        && (any(options.downAttention) || any(options.upAttention) || (options.hasMiddle && options.middleAttention));
}

std::int64_t ModelPlan::textChannels() const
{
    if (bert) return bert->network.options.channels;
    if (ldmText) return ldmText->network.options.channels;
    return std::accumulate(clip.begin(), clip.end(), std::int64_t{0},
        [](std::int64_t sum, const PlannedClip& each) { return sum + each.network.options.channels; });
}

std::int64_t ModelPlan::pooledChannels() const
{
    return clip.empty() ? 0 : clip.back().network.options.projection;
}

std::int64_t ModelPlan::usualTokens() const
{
    if (bert) return bert->maxTokens;
    if (ldmText) return ldmText->network.options.positions;
    return clip.empty() ? 1 : clip.front().network.options.positions;
}

std::uint64_t ModelPlan::elements() const
{
    auto sum = unet.elements();
    if (autoencoder) sum += autoencoder->elements();
    if (bert) sum += bert->network.elements();
    if (ldmText) sum += ldmText->network.elements();
    if (classTokens) sum += classTokens->elements();
    if (regionEncoder) sum += regionEncoder->elements();
    for (const auto& each : clip)
        sum += each.network.elements();
    return sum;
}

void checkTogether(const ModelPlan& plan)
{
    checkChannels(plan);
    checkAddedConditions(plan);
    checkText(plan);
    checkOurs(plan);
    checkSchedule(plan);
}

} // namespace darkroom
