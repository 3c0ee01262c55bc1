#include "training/train.h"

#include "darkroom/base/error.h"
#include "darkroom/checkpoint/model_files.h"
#include "device/device.h"
#include "device/processor.h"
#include "models/diffusers_config.h"
#include "training/autoencoder_trainee.h"

#include <thread>

namespace darkroom::training {

torch::ScalarType workingType(const TrainingRequest& request)
{
    if (request.precision == Precision::Float32) return torch::kFloat32;
    if (request.precision == Precision::BFloat16) return torch::kBFloat16;
    return device::hasFastBFloat16() ? torch::kBFloat16 : torch::kFloat32;
}

RunOptions runOptions(const TrainingRequest& request, const ProcessShare& share)
{
    RunOptions options;
    options.share = share;
    options.folder = request.out;
    options.steps = request.steps;
    options.seed = request.seed;
    options.learningRate = request.learningRate;
    options.warmup = request.warmup;
    options.decay = request.cosine ? Decay::Cosine : Decay::Constant;
    options.saveMinutes = request.saveMinutes;
    options.sampleMinutes = request.sampleMinutes;
    options.logEvery = request.logEvery;
    options.working = workingType(request);
    options.optimizer.weightDecay = request.weightDecay;
    options.optimizer.clipNorm = request.clipNorm;
    options.optimizer.emaDecay = request.emaDecay;
    return options;
}

AugmentationOptions augmentation(const TrainingRequest& request)
{
    return {.flipProbability = request.flip,
        .shift = request.shift,
        .scale = request.scale,
        .brightness = request.colour,
        .contrast = request.colour,
        .saturation = request.colour};
}

std::shared_ptr<const Dataset> openDataset(const TrainingRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    DatasetOptions options;
    options.size = request.size;
    options.filter.dropGroups = request.dropGroups;
    options.onFault = request.skipBroken ? OnFault::Skip : OnFault::Stop;
    if (events)
        options.progress = [&events](std::size_t done, std::size_t total) {
            events({{"event", "decoding"}, {"done", done}, {"total", total}});
        };
    auto dataset = Dataset::open(request.data, options, stop);
    if (dataset && events)
        for (const auto& fault : dataset->faults())
            events({{"event", "left_out"}, {"where", fault.where}, {"reason", fault.sentence}});
    return dataset;
}

nn::AutoencoderKl loadAutoencoder(const std::filesystem::path& model, torch::ScalarType type)
{
    const auto config = model / "vae" / "config.json";
    nn::AutoencoderKl autoencoder(models::autoencoderOptionsFromConfig(readJson(config), config.string()));
    models::loadWeights(*autoencoder, checkpoint::Weights::ofFolder(model / "vae"));
    autoencoder->to(type);
    return autoencoder;
}

diffusion::NoiseScheduleOptions pixelSchedule(const std::string& name)
{
    if (name != "linear" && name != "cosine")
        throw Error(ErrorKind::Usage, "--noise-schedule is linear or cosine; '" + name + "' is neither.");
    diffusion::NoiseScheduleOptions options;
    if (name == "cosine") options.curve = diffusion::BetaCurve::Cosine;
    return options;
}

ProcessShare shareOf(const ProcessGroup* group)
{
    return group ? ProcessShare{group->size(), group->rank()} : ProcessShare{};
}

TrainingOutcome runToOutcome(
    Trainee& trainee, const RunOptions& options, const TrainingEvents& events, ProcessGroup* group, std::stop_token stop)
{
    RunSeams seams;
    seams.event = events;
    if (group) seams.average = [group](std::vector<torch::Tensor>& tensors) { group->average(tensors); };
    const auto result = runTraining(trainee, options, seams, stop);
    return {result.steps, result.lastLoss, result.stopped};
}

TrainingOutcome trainAutoencoder(const AutoencoderRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    device::prepareLongWork(request.run.threads);
    const auto dataset = openDataset(request.run, events, stop);
    if (!dataset) return {.stopped = true};
    const auto group = ProcessGroup::fromEnvironment();
    AutoencoderTrainingOptions options;
    options.share = shareOf(group.get());
    options.network.latentChannels = request.latentChannels;
    options.network.blockOutChannels = request.widths;
    options.network.layersPerBlock = request.layersPerBlock;
    options.network.groups = request.groups;
    options.network.middleAttention = request.middleAttention;
    options.network.sampleSize = request.run.size;
    options.network.scalingFactor = 1.0;
    options.loss = {.l1 = request.l1,
        .l2 = request.l2,
        .structure = request.structure,
        .kl = request.kl,
        .adversarial = request.adversarial,
        .adversarialStart = request.adversarialStart};
    options.augmentation = augmentation(request.run);
    options.batch = request.run.batch;
    options.seed = request.run.seed;
    options.decoderOnly = request.decoderOnly;
    options.working = workingType(request.run);
    nn::AutoencoderKl network = nullptr;
    if (!request.from.empty()) {
        network = loadAutoencoder(request.from, torch::kFloat32);
        options.network = network->options();
    }
    AutoencoderTrainee trainee(dataset, options, network);
    return runToOutcome(trainee, runOptions(request.run, options.share), events, group.get(), stop);
}

} // namespace darkroom::training
