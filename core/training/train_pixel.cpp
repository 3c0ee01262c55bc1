#include "training/train.h"

#include "darkroom/base/error.h"
#include "device/device.h"
#include "training/pixel_trainee.h"

namespace darkroom::training {
namespace {

constexpr std::int64_t kNormGroups = 32; // guided-diffusion's, which no flag changes

void checkNetwork(const PixelRequest& request)
{
    if (request.attention.size() != request.widths.size())
        throw Error(ErrorKind::Usage,
            "--widths and --attention-levels need one entry a level: " + std::to_string(request.widths.size()) + " of each.");
    for (const auto width : request.widths)
        if (width < 1 || width % kNormGroups != 0 || width % request.headChannels != 0 || width % request.widths.front() != 0)
            throw Error(ErrorKind::Usage,
                "--widths are multiples of " + std::to_string(kNormGroups) + ", of --head-channels (" + std::to_string(request.headChannels)
                    + ") and of the first of them for 'train pixel'; " + std::to_string(width) + " is none.");
}

} // namespace

TrainingRequest pixelRun()
{
    TrainingRequest run;
    run.size = 32;
    run.batch = 64;
    run.learningRate = 3e-4;
    run.weightDecay = 0.0;
    run.emaDecay = 0.999;
    return run;
}

TrainingOutcome trainPixel(const PixelRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    checkNetwork(request);
    device::prepareLongWork(request.run.threads);
    const auto dataset = openDataset(request.run, events, stop);
    if (!dataset) return {.stopped = true};
    const auto group = ProcessGroup::fromEnvironment();
    PixelTrainingOptions options;
    options.share = shareOf(group.get());
    options.network = {.widths = request.widths,
        .attention = request.attention,
        .blocksPerLevel = request.layersPerBlock,
        .headChannels = request.headChannels};
    options.noiseSchedule = request.noiseSchedule;
    options.schedule = pixelSchedule(request.noiseSchedule);
    options.boundWeight = request.boundWeight;
    options.augmentation = augmentation(request.run);
    options.batch = request.run.batch;
    options.seed = request.run.seed;
    options.working = workingType(request.run);
    PixelTrainee trainee(dataset, options);
    return runToOutcome(trainee, runOptions(request.run, options.share), events, group.get(), stop);
}

} // namespace darkroom::training
