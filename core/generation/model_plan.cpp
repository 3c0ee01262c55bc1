#include "generation/model_plan.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <numeric>

namespace darkroom {

namespace {

constexpr std::int64_t kTimeIds = 6; ///< Original size, crop, target size (Podell et al. 2023, section 2.2).

[[noreturn]] void refuse(const ModelPlan& plan, const std::string& why)
{
    refuseModel(plan.origin, why);
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
        refuse(plan, say("its U-Net gives %1 channels, and pictures have three.", unet.outChannels));
    const auto others = plan.concatenated == ConcatenatedInput::LowResolution ? kColours : 0;
    if (unet.inChannels != kColours + others) refuse(plan, say("its U-Net takes %1 channels, and pictures have three.", unet.inChannels));
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
        refuse(plan, say("the U-Net gives %1 channels, and the autoencoder's latents have %2.", unet.outChannels, latent));
    const auto regions = plan.darkroom ? plan.darkroom->regionChannels : 0;
    const auto others = concatenatedChannels(plan);
    if (unet.inChannels != latent + others)
        refuse(plan,
            say("the U-Net takes %1 channels, of which %2 are the latent's and %3 are those of a region map or picture; nothing is known "
                "about the others.",
                unet.inChannels, latent, others > 0 ? others : regions));
    if (plan.autoencoder->options.inChannels != 3 || plan.autoencoder->options.outChannels != 3)
        refuse(plan, say("its pictures don't have three colour channels."));
}

void checkAddedConditions(const ModelPlan& plan)
{
    const auto& unet = plan.unet.options;
    if (unet.classEmbedding != nn::ClassEmbedding::None && unet.classEmbedding != nn::ClassEmbedding::Table)
        refuse(plan, say("its U-Net wants an added condition (class_embed_type) that is not known here."));
    if (!unet.textTime) return;
    const auto pooled = plan.pooledChannels();
    if (pooled == 0) refuse(plan, say("its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one."));
    const auto ids = unet.timeIds(pooled);
    if ((ids != kTimeIds && ids != kRefinerIds) || unet.additionInputChannels != pooled + ids * unet.additionTimeChannels)
        refuse(plan,
            say("the U-Net's added condition has %1 channels, and the text encoder's vector of %2 with six sizes of %3 has %4.",
                unet.additionInputChannels, pooled, unet.additionTimeChannels, pooled + kTimeIds * unet.additionTimeChannels));
}

void checkText(const ModelPlan& plan)
{
    const auto& unet = plan.unet.options;
    if (plan.classTokens) {
        if (!readsContext(unet) || unet.contextChannels.front() != plan.classTokens->options.channels)
            refuse(plan, say("its U-Net doesn't read the class tokens that the file holds."));
        return;
    }
    if (readsContext(unet) && !plan.takesText()) refuse(plan, say("its U-Net reads text, and there is no text encoder."));
    if (!plan.takesText()) return;
    if (!readsContext(unet)) refuse(plan, say("it has a text encoder, and its U-Net reads no text."));
    for (const auto channels : unet.contextChannels)
        if (channels != plan.textChannels())
            refuse(plan, say("the U-Net reads text of %1 channels, and the text encoder gives %2.", channels, plan.textChannels()));
    const auto checkWords = [&](std::size_t words, std::int64_t vocabulary) {
        if (static_cast<std::int64_t>(words) > vocabulary) refuse(plan, say("the tokenizer has more words than the text encoder."));
    };
    if (plan.bert) {
        checkWords(plan.bert->tokenizer.size(), plan.bert->network.options.vocabulary);
        if (plan.bert->maxTokens > plan.bert->network.options.positions)
            refuse(plan, say("max_tokens of darkroom.json is more than the text encoder's positions."));
    }
    if (plan.ldmText) checkWords(plan.ldmText->tokenizer.size(), plan.ldmText->network.options.vocabulary);
    for (const auto& clip : plan.clip) {
        checkWords(clip.tokenizer.size(), clip.network.options.vocabulary);
        if (clip.network.options.positions != plan.clip.front().network.options.positions)
            refuse(plan, say("its two text encoders read texts of different lengths."));
        if (clip.reading.skippedLayers >= clip.network.options.layers) refuse(plan, say("its text encoder has too few layers."));
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
            say("darkroom.json names %1 classes and row %2 as the null class, and the U-Net's table has %3 rows.", config.classes.size(),
                config.nullClass, unet.classes));
    const auto latent = plan.autoencoder->options.latentChannels;
    if (config.preview && config.preview->channels != latent)
        refuse(plan, say("the preview map of darkroom.json doesn't fit latents of %1 channels.", latent));
}

/// The table itself, so that a number that makes none is refused before anything is loaded.
void checkSchedule(const ModelPlan& plan)
{
    try {
        const diffusion::NoiseSchedule schedule(plan.schedule);
    } catch (const Error& error) {
        throw Error(ErrorKind::Format, say("%1 has a noise schedule that can't be run: %2", plan.origin, error.sentence()));
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

void refuseModel(const std::string& origin, const std::string& why)
{
    throw Error(ErrorKind::Format, say("%1: %2 This program cannot run the model; choose another one.", origin, why));
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
