#include "generation/network_loading.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <utility>

namespace darkroom {

BuildType::BuildType(torch::ScalarType type)
    : m_before(torch::get_default_dtype_as_scalartype())
{
    torch::set_default_dtype(c10::scalarTypeToTypeMeta(type));
}

BuildType::~BuildType()
{
    torch::set_default_dtype(c10::scalarTypeToTypeMeta(m_before));
}

void settle(torch::nn::Module& network, const torch::Device& device)
{
    network.eval();
    for (auto& parameter : network.parameters()) {
        parameter.set_requires_grad(false);
        const auto format = parameter.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
        parameter.set_data(parameter.detach().to(device).contiguous(format));
    }
}

NetworkLoader::NetworkLoader(std::function<void(double)> progress, std::stop_token stop, std::uint64_t elements)
    : m_progress(std::move(progress))
    , m_stop(std::move(stop))
    , m_total(static_cast<double>(elements))
{
}

bool NetworkLoader::load(torch::nn::Module& network, const checkpoint::Weights& weights, models::LoadRules rules, std::uint64_t elements)
{
    const auto share = static_cast<double>(elements);
    rules.stop = m_stop;
    rules.progress = [&](double part) {
        if (m_progress) m_progress((m_done + part * share) / m_total);
    };
    const bool complete = models::loadWeights(network, weights, rules);
    m_done += share;
    return complete;
}

} // namespace darkroom
