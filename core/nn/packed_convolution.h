#pragma once

#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

namespace darkroom::nn {

/// A convolution kernel in the order that oneDNN computes in. Torch brings a plain kernel into that order at every call, which for few rows
/// on small latents takes as long as the arithmetic. The order is made at the first call, when the input's size is known; inputs of other
/// sizes may use it too. The same bits come out.
class PackedKernel {
public:
    /// Whether this LibTorch and this input can: bf16 on the CPU, without gradients. fp32 stays plain: there torch takes another algorithm
    /// than oneDNN's for packed kernels, which rounds otherwise.
    static bool fits(const torch::Tensor& x, const torch::Tensor& weight);

    /// x: [B,I,H,W] channels-last, weight: [O,I,k,k], bias: [O] or undefined. Returns [B,O,H',W'] channels-last. Only if `fits`. With
    /// `prepared` the kernel is what it makes of the weight, once, and the bias has that kernel's length.
    torch::Tensor convolve(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t stride,
        std::int64_t padding, torch::Tensor (*prepared)(const torch::Tensor& weight) = nullptr);

private:
    torch::Tensor m_packed;
    torch::Tensor m_of; ///< Keeps the weight that was packed, so that another one is never taken for it.
};

/// What can keep its kernels packed; networks that are only run, never trained, turn it on.
class Packing {
public:
    virtual ~Packing() = default;
    /// From now on the weights stay as they are: their packed copies may be kept.
    void keepPacked() { m_keeps = true; }

protected:
    bool m_keeps = false;
};

/// Turns packing on in all parts of a network whose weights will not change any more. Costs a second copy of the kernels, so networks of
/// over 256 MB are left as they are: there the arithmetic hides the reordering.
void keepPacked(torch::nn::Module& network);

/// torch::nn::Conv2d that can keep its kernel packed. Same names, same values.
class ConvolutionImpl
    : public torch::nn::Conv2dImpl
    , public Packing {
public:
    using torch::nn::Conv2dImpl::Conv2dImpl;
    torch::Tensor forward(const torch::Tensor& x);

private:
    PackedKernel m_kernel;
};
TORCH_MODULE(Convolution);

} // namespace darkroom::nn
