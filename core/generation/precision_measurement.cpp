#include "generation/precision_measurement.h"

#include "device/device.h"
#include "device/precision_choice.h"
#include "generation/network_loading.h"
#include "nn/packed_convolution.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace darkroom {

namespace {

constexpr std::int64_t kMeasuredRows = 2; ///< A conditional and an unconditional one, as most runs have.
constexpr int kMeasuredCalls = 3;
constexpr double kWorkingMemory = 1.25; ///< Activations and copies beside the weights.
constexpr double kSpread = 0.05;        ///< Of the weights: what goes through the network stays of usual size.

nn::UNetInput measuredInput(const ModelPlan& plan, const torch::Device& device, torch::ScalarType type)
{
    const auto& options = plan.unet.options;
    const auto floats = torch::TensorOptions(device).dtype(type);
    nn::UNetInput input;
    input.x = torch::zeros({kMeasuredRows, options.inChannels, options.sampleSize, options.width()}, floats);
    input.timestep = torch::zeros({1}, torch::TensorOptions(device).dtype(torch::kFloat32));
    if (readsContext(options))
        input.context.tokens = torch::zeros({kMeasuredRows, plan.usualTokens(), options.contextChannels.front()}, floats);
    if (options.textTime) {
        input.pooled = torch::zeros({kMeasuredRows, plan.pooledChannels()}, floats);
        input.timeIds = torch::zeros({kMeasuredRows, options.timeIds(plan.pooledChannels())}, floats);
    }
    if (options.classEmbedding == nn::ClassEmbedding::Table)
        input.classes = torch::zeros({kMeasuredRows}, torch::TensorOptions(device).dtype(torch::kInt64));
    return input;
}

/// Gives all weights of a network the same memory, random numbers of the largest one's length, kernels in the layout that they compute in: how long
/// arithmetic takes is no matter of the numbers.
void shareWeights(torch::nn::Module& network, const torch::Device& device, torch::ScalarType type)
{
    constexpr std::int64_t kKernel = 4;
    std::int64_t longest = 0;
    for (const auto& parameter : network.parameters())
        longest = std::max(longest, parameter.numel());
    const auto numbers = torch::empty({longest}, torch::TensorOptions(device).dtype(type)).uniform_(-kSpread, kSpread);
    for (auto& parameter : network.parameters()) {
        parameter.set_requires_grad(false);
        const auto sizes = parameter.sizes().vec();
        const auto own = numbers.narrow(0, 0, parameter.numel());
        parameter.set_data(
            parameter.dim() == kKernel ? own.view({sizes[0], sizes[2], sizes[3], sizes[1]}).permute({0, 3, 1, 2}) : own.view(sizes));
    }
}

} // namespace

std::uint64_t bytesNeeded(const ModelPlan& plan, torch::ScalarType type)
{
    const auto running = plan.unet.elements() + (plan.autoencoder ? plan.autoencoder->elements() : 0);
    const auto bytes = running * torch::elementSize(type) + (plan.elements() - running) * sizeof(float);
    return static_cast<std::uint64_t>(static_cast<double>(bytes) * kWorkingMemory);
}

std::optional<double> measureUNet(const ModelPlan& plan, const torch::Device& device, Precision precision,
    const std::function<void(double)>& progress, const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    const auto type = device::scalarType(precision);
    // What has no room is no choice.
    if (const auto available = device::freeMemory(device); available && *available < bytesNeeded(plan, type))
        return std::numeric_limits<double>::infinity();
    if (stop.stop_requested()) return std::nullopt;
    auto unet = bareNetwork<nn::UNet>(plan.unet.options, type);
    unet->eval();
    shareWeights(*unet, device, type);
    nn::keepPacked(*unet);
    const auto input = measuredInput(plan, device, type);
    double least = 0.0;
    for (int call = 0; call <= kMeasuredCalls; ++call) {
        progress(static_cast<double>(call) / (kMeasuredCalls + 1));
        const auto begin = Clock::now();
        if (!unet(input, [&stop] { return stop.stop_requested(); }).defined()) return std::nullopt;
        device::synchronize(device);
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        // The first call also builds what the later ones reuse.
        if (call == 1 || (call > 1 && seconds < least)) least = seconds;
    }
    return least;
}

} // namespace darkroom
