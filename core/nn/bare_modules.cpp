#include "nn/bare_modules.h"

#include <torch/types.h>

#include <torch/library.h>

#include <optional>

namespace darkroom::nn {
namespace {

// Torch keeps this key for making modules without their weights, and has no code of its own under it.
constexpr auto kKey = c10::DispatchKey::DeferredInit;

thread_local BareWeights g_weights = BareWeights::Memory;

torch::Tensor emptyTensor(c10::SymIntArrayRef sizes, std::optional<torch::ScalarType> type, std::optional<torch::Layout> layout,
    std::optional<torch::Device> device, std::optional<bool> pinned, std::optional<torch::MemoryFormat> format)
{
    const c10::impl::ExcludeDispatchKeyGuard guard(kKey);
    return at::empty_symint(sizes, type, layout, g_weights == BareWeights::Shapes ? torch::Device(torch::kMeta) : device, pinned, format);
}

/// In place of drawing from a distribution of two parameters.
torch::Tensor& leave(torch::Tensor& tensor, double, double, std::optional<torch::Generator>)
{
    return tensor;
}

TORCH_LIBRARY_IMPL(_, DeferredInit, library)
{
    library.fallback(torch::CppFunction::makeFallthrough());
}

TORCH_LIBRARY_IMPL(aten, DeferredInit, library)
{
    library.impl("empty.memory_format", emptyTensor);
    library.impl("uniform_", leave);
    library.impl("normal_", leave);
}

} // namespace

BareModules::BareModules(BareWeights weights)
    : m_before(g_weights)
    , m_guard(kKey)
{
    g_weights = weights;
}

BareModules::~BareModules()
{
    g_weights = m_before;
}

} // namespace darkroom::nn
