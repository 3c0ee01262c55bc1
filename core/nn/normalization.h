#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

namespace darkroom::nn {

/// The function between a network's layers (act_fn).
enum class Activation { None, Silu, Gelu, Mish, Relu };

torch::Tensor activate(Activation activation, const torch::Tensor& x);

/// Group normalisation (Wu & He 2018) with what follows it in diffusion networks, as one function with its own gradient:
///   y = f( (γ x̂ + β) (1 + scale) + shift ),   x̂ = (x − mean_g)/√(var_g + eps)
/// AdaGN (Dhariwal & Nichol 2021, section 3) is the form with scale and shift; without them both terms are left out.
/// x: [B,C,H,W] fp32, fp64 or bf16; weight (γ), bias (β): [C]; scale, shift: [B,C] or undefined together; groups divides C.
/// Statistics are fp32 or better. The result is channels-last, in x's type. On the CPU in fp32 and bf16 it runs our kernels, which
/// have SiLU in them, otherwise torch's operations. Agrees with autograd through torch's own operations to 1e-5 relative in fp32. Pure.
torch::Tensor groupNorm(const torch::Tensor& x, std::int64_t groups, const torch::Tensor& weight, const torch::Tensor& bias, double eps,
    Activation activation = Activation::None, const torch::Tensor& scale = {}, const torch::Tensor& shift = {});

/// The same by torch's operations alone: the plain form that the kernels are tested against.
torch::Tensor groupNormPlain(const torch::Tensor& x, std::int64_t groups, const torch::Tensor& weight, const torch::Tensor& bias,
    double eps, Activation activation = Activation::None, const torch::Tensor& scale = {}, const torch::Tensor& shift = {});

/// Holds γ and β ("weight", "bias"). Copying the handle shares them.
class GroupNormImpl : public torch::nn::Module {
public:
    GroupNormImpl(std::int64_t groups, std::int64_t channels, double eps);

    torch::Tensor forward(const torch::Tensor& x, Activation activation = Activation::None, const torch::Tensor& scale = {},
        const torch::Tensor& shift = {}) const;

    torch::Tensor weight;
    torch::Tensor bias;

private:
    std::int64_t m_groups;
    double m_eps;
};
TORCH_MODULE(GroupNorm);

} // namespace darkroom::nn
