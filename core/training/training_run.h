#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "training/master_weights.h"
#include "training/shuffler.h"

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace darkroom::training {

/// How the learning rate moves after its warm-up.
enum class Decay {
    Constant,
    Cosine, ///< To a hundredth at the last step.
};

/// Which of several data-parallel processes this one is. Each takes its own batch from the common stream of samples.
struct ProcessShare {
    int processes = 1;
    int rank = 0;
};

/// The samples of step `step` for this process: together, all processes see the stream in order.
std::vector<Sample> stepSamples(const Shuffler& order, std::int64_t step, std::int64_t batch, const ProcessShare& share);

struct RunOptions {
    std::filesystem::path folder; ///< Holds state.safetensors, log.jsonl, samples-*.png and the exported model.
    std::int64_t steps = 1000;    ///< The last step of the run.
    std::uint64_t seed = 1;
    double learningRate = 1e-4;
    std::int64_t warmup = 100;
    Decay decay = Decay::Cosine;
    double saveMinutes = 5.0;
    double sampleMinutes = 10.0; ///< 0: never.
    std::int64_t logEvery = 20;
    torch::ScalarType working = torch::kBFloat16;
    OptimizerOptions optimizer;
    ProcessShare share;
};

/// One batch's loss: what the gradient is taken of, and its named parts for the log.
struct Losses {
    torch::Tensor total;
    std::vector<std::pair<std::string, double>> parts;
    torch::Tensor companion; ///< Loss of the companion network; undefined when it does not learn at this step.
};

/// What a run trains: a network, its loss at a step as a pure function of seed and step, and what is shown and kept of it.
class Trainee {
public:
    virtual ~Trainee() = default;

    virtual torch::nn::Module& network() = 0;
    /// A second network that learns beside the first and is kept with the state, but not exported: a discriminator. Null when there is none.
    virtual torch::nn::Module* companion() { return nullptr; }
    /// Examples that one step of one process sees.
    virtual std::int64_t batchSize() const = 0;
    /// Forward pass and loss of step `step`; depends on nothing but the weights, the seed and the step.
    virtual Losses losses(std::int64_t step) = 0;
    /// A grid of pictures made with the present working weights.
    virtual Image samples() = 0;
    /// Writes the model as other programs open it. `ema`: the averaged weights under the network's names.
    virtual void exportModel(
        FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) = 0;
    /// Kept with the state; resuming with other values is refused.
    virtual Json options() const = 0;
    /// Working weights have changed by other means than a step (EMA in or out).
    virtual void weightsChanged() { }
};

/// Learning rate of step `step`, counted from 0: linear warm-up, then the decay.
double learningRateAt(const RunOptions& options, std::int64_t step);

struct RunSeams {
    FileSystem* files = nullptr;                              ///< Null: the real one.
    std::function<void(const Json&)> event;                   ///< Each line of the log as it is written.
    std::function<void(std::vector<torch::Tensor>&)> average; ///< Replaces tensors by their means over the processes; empty for one.
};

struct RunResult {
    std::int64_t steps = 0;
    double lastLoss = 0.0;
    bool stopped = false;
};

/// Trains until the last step, a stop, or a fault. Resumes from the folder's state when there is one: the losses that follow are those
/// of a run that was never interrupted. Saves state atomically every `saveMinutes`, at a stop and at the end; exports the model then, too.
/// A loss or gradient that is not a number throws Error{Internal} naming the step, and the last good save stays.
RunResult runTraining(Trainee& trainee, const RunOptions& options, const RunSeams& seams, std::stop_token stop);

} // namespace darkroom::training
