#include "training/train.h"

#include "darkroom/base/error.h"
#include "darkroom/checkpoint/model_files.h"
#include "device/device.h"
#include "models/diffusers_config.h"
#include "training/diffusion_trainee.h"

namespace darkroom::training {
namespace {

constexpr std::int64_t kNormGroups = 32;
// The schedule of Rombach et al. 2022, table 12 ff. ("linear" in their code means evenly spaced roots).
constexpr double kBetaStart = 0.00085, kBetaEnd = 0.012;

nn::UNetOptions networkOptions(const DiffusionRequest& request, const DiffusionParts& parts)
{
    const auto levels = request.widths.size();
    if (request.attention.size() != levels || request.layersPerBlock.size() != levels)
        throw Error(
            ErrorKind::Usage, "--widths, --attention-levels and --layers need one entry a level: " + std::to_string(levels) + " of each.");
    nn::UNetOptions options;
    const auto latentChannels = parts.latents.mean.size(1);
    options.outChannels = latentChannels;
    options.inChannels = latentChannels + (request.useRegions ? static_cast<std::int64_t>(parts.dataset->regionClasses().size()) : 0);
    options.sampleSize = parts.latents.mean.size(2);
    options.blockOutChannels = request.widths;
    // Cross-attention needs something to look at: without text there is none.
    options.downAttention = parts.text ? request.attention : std::vector<bool>(levels, false);
    options.upAttention.assign(options.downAttention.rbegin(), options.downAttention.rend());
    options.middleAttention = options.downAttention.back();
    options.layersPerBlock = request.layersPerBlock;
    options.transformerLayers.assign(levels, 1);
    options.heads.clear();
    for (const auto width : request.widths)
        options.heads.push_back(std::max<std::int64_t>(1, width / request.headChannels));
    options.contextChannels.assign(levels, parts.text ? parts.text->channels() : 1);
    options.onlyCrossAttention.assign(levels, false);
    options.linearProjection = true;
    options.scaleShift = true;
    options.groups = kNormGroups;
    if (request.useClasses && !parts.dataset->classes().empty()) {
        options.classEmbedding = nn::ClassEmbedding::Table;
        options.classes = static_cast<std::int64_t>(parts.dataset->classes().size()) + 1;
    }
    return options;
}

} // namespace

TrainingOutcome trainDiffusion(const DiffusionRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    device::prepareLongWork(request.run.threads);
    const auto group = ProcessGroup::fromEnvironment();
    DiffusionTrainingOptions options;
    options.share = shareOf(group.get());
    options.working = workingType(request.run);
    DiffusionParts parts;
    parts.dataset = openDataset(request.run, events, stop);
    if (!parts.dataset) return {.stopped = true};
    parts.pictures = parts.dataset->select({.splits = {"train"}, .dropGroups = {}});
    if (parts.pictures.empty()) throw Error(ErrorKind::Usage, request.run.data.string() + " has no pictures in its split 'train'.");
    parts.autoencoder = loadAutoencoder(request.autoencoder, options.working);
    options.autoencoder = parts.autoencoder->options();
    if (!request.textEncoder.empty()) {
        parts.text = models::TextConditioner::load(request.textEncoder);
        parts.textFolder = request.textEncoder;
    }
    realFileSystem().createDirectories(request.run.out);
    const LatentSource source{.autoencoder = parts.autoencoder,
        .type = options.working,
        .dataset = parts.dataset.get(),
        .pictures = parts.pictures,
        .augmentation = {}};
    parts.latents = latentCache(source, request.run.out / "latents.safetensors", events, stop);
    if (!parts.latents.mean.defined()) return {.stopped = true};

    options.schedule.curve = diffusion::BetaCurve::ScaledLinear;
    options.schedule.betaStart = kBetaStart;
    options.schedule.betaEnd = kBetaEnd;
    options.prediction = diffusion::predictionTypeFromName(request.predictionType, "--prediction");
    options.minSnrGamma = request.minSnrGamma;
    options.dropout = {.text = request.dropText, .classes = request.dropClass, .regions = request.dropRegions, .all = request.dropAll};
    options.batch = request.run.batch;
    options.seed = request.run.seed;
    options.network = networkOptions(request, parts);
    options.useClasses = options.network.classEmbedding == nn::ClassEmbedding::Table;
    options.useRegions = options.network.inChannels > options.network.outChannels;
    nn::UNet network = nullptr;
    if (!request.from.empty()) {
        const auto unetConfig = request.from / "unet" / "config.json";
        options.network = models::unetOptionsFromConfig(readJson(unetConfig), unetConfig.string());
        network = nn::UNet(options.network);
        models::loadWeights(*network, checkpoint::Weights::ofFolder(request.from / "unet"));
    }
    DiffusionTrainee trainee(std::move(parts), options, network);
    return runToOutcome(trainee, runOptions(request.run, options.share), events, group.get(), stop);
}

} // namespace darkroom::training
