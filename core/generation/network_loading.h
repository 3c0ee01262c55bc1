#pragma once

#include "generation/model_plan.h"
#include "models/module_weights.h"
#include "nn/bare_modules.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace darkroom {

/// While it lives, networks are built in a type, so that their weights take that type's memory from the beginning. The type is torch's for the whole
/// process: one at a time, on the thread that builds.
class BuildType {
public:
    explicit BuildType(torch::ScalarType type);
    ~BuildType();
    BuildType(const BuildType&) = delete;
    BuildType& operator=(const BuildType&) = delete;

private:
    torch::ScalarType m_before;
};

/// Checks from headers alone that a planned network fits its file, every shape; takes no memory for weights. Throws as checkWeights().
template <typename Network, typename Options>
void checkShapes(const Planned<Options>& planned)
{
    models::checkShapes<Network>(planned.options, *planned.weights, planned.rules);
}

/// A network on the CPU whose weights nobody has set.
template <typename Network, typename Options>
Network bareNetwork(const Options& options, torch::ScalarType type)
{
    const BuildType guard(type);
    const nn::BareModules bare(nn::BareWeights::Memory);
    return Network(options);
}

/// Brings a network's weights to a device, kernels in the layout that they compute in; none needs a gradient.
void settle(torch::nn::Module& network, const torch::Device& device);

/// Loads one network after another.
class NetworkLoader {
public:
    /// `elements` are those of all networks that will be loaded, for the progress, which is called with 0..1.
    NetworkLoader(std::function<void(double)> progress, std::stop_token stop, std::uint64_t elements);

    /// Fills a network that was built; false when a stop was asked for. Throws as loadWeights().
    template <typename Options>
    bool load(torch::nn::Module& network, const Planned<Options>& planned)
    {
        return load(network, *planned.weights, planned.rules, planned.elements());
    }

private:
    bool load(torch::nn::Module& network, const checkpoint::Weights& weights, models::LoadRules rules, std::uint64_t elements);

    std::function<void(double)> m_progress;
    std::stop_token m_stop;
    double m_total;
    double m_done = 0.0;
};

} // namespace darkroom
