#include "training/train.h"

#include "darkroom/base/error.h"
#include "device/device.h"
#include "training/classifier_trainee.h"

namespace darkroom::training {
namespace {

void checkNetwork(const FeaturesRequest& request)
{
    if (request.widths.size() < 2)
        throw Error(ErrorKind::Usage, "--widths needs at least two numbers for 'train features', one a halving of the picture.");
    for (const auto width : request.widths)
        if (width < 1 || width % request.groups != 0)
            throw Error(ErrorKind::Usage,
                "--widths are multiples of --groups (" + std::to_string(request.groups) + ") for 'train features'; " + std::to_string(width)
                    + " is none.");
}

} // namespace

TrainingRequest featuresRun()
{
    TrainingRequest run;
    run.steps = 3600;
    run.batch = 32;
    run.learningRate = 2.5e-3;
    run.warmup = 200;
    run.weightDecay = 0.05;
    run.emaDecay = 0.998;
    run.flip = 0.5;
    run.shift = 0.06;
    run.scale = 0.12;
    run.colour = 0.15;
    return run;
}

TrainingOutcome trainFeatures(const FeaturesRequest& request, const TrainingEvents& events, std::stop_token stop)
{
    checkNetwork(request);
    device::prepareLongWork(request.run.threads);
    const auto dataset = openDataset(request.run, events, stop);
    if (!dataset) return {.stopped = true};
    const auto group = ProcessGroup::fromEnvironment();
    ClassifierTrainingOptions options;
    options.share = shareOf(group.get());
    options.network.widths = request.widths;
    options.network.blocksPerLevel = request.blocksPerLevel;
    options.network.groups = request.groups;
    options.labelSmoothing = request.labelSmoothing;
    options.augmentation = augmentation(request.run);
    options.batch = request.run.batch;
    options.seed = request.run.seed;
    options.working = workingType(request.run);
    ClassifierTrainee trainee(dataset, options);
    return runToOutcome(trainee, runOptions(request.run, options.share), events, group.get(), stop);
}

} // namespace darkroom::training
