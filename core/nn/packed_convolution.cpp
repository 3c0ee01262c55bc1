#include "nn/packed_convolution.h"

#include "device/processor.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/types.h>

#include <ATen/core/dispatch/Dispatcher.h>

namespace darkroom::nn {
namespace {

constexpr std::size_t kMostBytes = 256u << 20;

/// The operator, which not every LibTorch has.
std::optional<c10::OperatorHandle> operatorNamed(const char* name)
{
    return c10::Dispatcher::singleton().findSchema({name, ""});
}

const std::optional<c10::OperatorHandle>& packer()
{
    static const auto found = operatorNamed("mkldnn::_reorder_convolution_weight");
    return found;
}

const std::optional<c10::OperatorHandle>& runner()
{
    static const auto found = operatorNamed("mkldnn::_convolution_pointwise");
    return found;
}

/// Boxed, so that a LibTorch with another C++ signature behind the same schema still serves.
torch::Tensor call(const c10::OperatorHandle& handle, torch::jit::Stack stack)
{
    handle.callBoxed(stack);
    return stack.front().toTensor();
}

} // namespace

bool PackedKernel::fits(const torch::Tensor& x, const torch::Tensor& weight)
{
    static const bool hasKernels = device::hasFastBFloat16(); // oneDNN has none for bf16 on older processors
    return hasKernels && !torch::GradMode::is_enabled() && x.is_cpu() && weight.is_cpu() && x.scalar_type() == torch::kBFloat16
        && weight.scalar_type() == torch::kBFloat16 && packer() && runner();
}

torch::Tensor PackedKernel::convolve(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t stride,
    std::int64_t padding, torch::Tensor (*prepared)(const torch::Tensor& weight))
{
    const std::vector<std::int64_t> strides(2, stride), paddings(2, padding), dilations(2, 1);
    const std::int64_t groups = 1;
    if (!m_packed.defined() || m_of.data_ptr() != weight.data_ptr() || m_of.scalar_type() != weight.scalar_type()) {
        m_of = weight.detach();
        m_packed = call(*packer(), {prepared != nullptr ? prepared(m_of) : m_of, paddings, strides, dilations, groups, x.sizes().vec()});
    }
    return call(*runner(),
        {x, m_packed, bias.defined() ? c10::IValue(bias) : c10::IValue(), paddings, strides, dilations, groups, "none",
            c10::List<std::optional<at::Scalar>>(), ""});
}

void keepPacked(torch::nn::Module& network)
{
    std::size_t bytes = 0;
    for (const auto& parameter : network.parameters())
        bytes += parameter.nbytes();
    if (bytes > kMostBytes) return;
    for (const auto& module : network.modules())
        if (auto* packing = dynamic_cast<Packing*>(module.get())) packing->keepPacked();
}

torch::Tensor ConvolutionImpl::forward(const torch::Tensor& x)
{
    if (!m_keeps || !PackedKernel::fits(x, weight)) return torch::nn::Conv2dImpl::forward(x);
    return m_kernel.convolve(x, weight, bias, (*options.stride())[0], std::get<torch::ExpandingArray<2>>(options.padding())->front());
}

} // namespace darkroom::nn
