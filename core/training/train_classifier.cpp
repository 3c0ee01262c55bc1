#include "training/train.h"

#include "darkroom/base/error.h"
#include "device/device.h"
#include "diffusion/diffusers_config.h"
#include "training/noisy_classifier_trainee.h"

#include <cmath>

namespace darkroom::training {
namespace {

constexpr std::uint64_t kMostSchedulerBytes = 1u << 20;

void checkNetwork(const ClassifierRequest& request)
{
    if (request.attention.size() != request.widths.size())
        throw Error(ErrorKind::Usage,
            "--widths and --attention-levels need one entry a level: " + std::to_string(request.widths.size()) + " of each.");
    for (const auto width : request.widths)
        if (width < 1 || width % request.groups != 0 || width % request.headChannels != 0)
            throw Error(ErrorKind::Usage,
                "--widths are multiples of --groups (" + std::to_string(request.groups) + ") and --head-channels ("
                    + std::to_string(request.headChannels) + ") for 'train classifier'; " + std::to_string(width) + " is none.");
    if (request.pixels != request.autoencoder.empty())
        throw Error(ErrorKind::Usage,
            "'darkroom train classifier' needs either --autoencoder, the model folder whose latents it shall read, or --pixels.");
}

diffusion::NoiseScheduleOptions scheduleOf(const std::filesystem::path& model)
{
    const auto file = model / "scheduler" / "scheduler_config.json";
    const auto text = readFile(realFileSystem(), file, kMostSchedulerBytes);
    return diffusion::scheduleFromDiffusersConfig(diffusion::parseSchedulerConfig(text, file.string()), file.string());
}

/// Latents of every split; null when `stop` was requested.
std::shared_ptr<const ClassifierInputs> latentInputs(const ClassifierRequest& request, const NoisyClassifierParts& parts,
    torch::ScalarType type, const TrainingEvents& events, std::stop_token stop)
{
    auto autoencoder = loadAutoencoder(request.autoencoder, type);
    LatentSource source{.autoencoder = autoencoder,
        .type = type,
        .dataset = parts.dataset.get(),
        .pictures = parts.splits.training,
        .views = request.views,
        .augmentation = augmentation(request.run),
        .seed = request.run.seed};
    realFileSystem().createDirectories(request.run.out);
    auto training = latentCache(source, request.run.out / "latents.safetensors", events, stop);
    if (!training.mean.defined()) return nullptr;
    source.views = 1;
    std::vector<LatentCache> tests;
    for (const auto& test : parts.splits.tests) {
        source.pictures = test.records;
        tests.push_back(latentCache(source, request.run.out / ("latents-" + test.name + ".safetensors"), events, stop));
        if (!tests.back().mean.defined()) return nullptr;
    }
    const LatentInputsOptions options{.scalingFactor = autoencoder->options().scalingFactor,
        .shift = std::lround(request.run.shift * static_cast<double>(training.mean.size(2))),
        .seed = request.run.seed};
    const auto pictures = static_cast<std::int64_t>(parts.splits.training.size());
    return std::make_shared<LatentInputs>(std::move(training), pictures, std::move(tests), options);
}

/// How the inputs are made, as the run's options keep it.
Json inputsAsJson(const ClassifierRequest& request)
{
    const auto& run = request.run;
    Json json = {{"flip", run.flip}, {"shift", run.shift}, {"scale", run.scale}, {"colour", run.colour}, {"held_out", request.holdOut}};
    if (!request.pixels) json["views"] = request.views;
    return json;
}

} // namespace

TrainingRequest classifierRun()
{
    TrainingRequest run;
    run.steps = 20000;
    run.batch = 64;
    run.learningRate = 6e-4;
    run.weightDecay = 0.05;
    run.emaDecay = 0.999;
    run.flip = 0.5;
    run.shift = 0.06;
    run.scale = 0.12;
    run.colour = 0.1;
    return run;
}

TrainingOutcome trainClassifier(const ClassifierRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    checkNetwork(request);
    device::prepareLongWork(request.run.threads);
    const auto group = ProcessGroup::fromEnvironment();
    NoisyClassifierTrainingOptions options;
    options.share = shareOf(group.get());
    options.working = workingType(request.run);
    options.batch = request.run.batch;
    options.seed = request.run.seed;
    options.labelSmoothing = request.labelSmoothing;
    options.inputs = inputsAsJson(request);
    auto& description = options.description;
    description.input = request.pixels ? models::NoisyInput::Pictures : models::NoisyInput::Latents;
    description.widths = request.widths;
    description.attention = request.attention;
    description.blocksPerLevel = request.layersPerBlock;
    description.headChannels = request.headChannels;
    description.groups = request.groups;
    description.schedule = request.pixels ? pixelSchedule(request.noiseSchedule) : scheduleOf(request.autoencoder);
    NoisyClassifierParts parts;
    parts.events = events;
    parts.dataset = openDataset(request.run, events, stop);
    if (!parts.dataset) return {.stopped = true};
    parts.splits = classifierSplits(*parts.dataset, request.holdOut);
    if (request.pixels)
        parts.inputs = std::make_shared<PictureInputs>(parts.dataset, parts.splits, augmentation(request.run), request.run.seed);
    else
        parts.inputs = latentInputs(request, parts, options.working, events, stop);
    if (!parts.inputs) return {.stopped = true};
    NoisyClassifierTrainee trainee(std::move(parts), options);
    return runToOutcome(trainee, runOptions(request.run, options.share), events, group.get(), stop);
}

} // namespace darkroom::training
