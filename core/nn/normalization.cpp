#include "nn/normalization.h"

#include "nn/group_norm_kernel.h"

#include <torch/autograd.h>
#include <torch/nn/module.h>
#include <torch/types.h>

namespace darkroom::nn {
namespace {

GroupNormShape shapeOf(const torch::Tensor& x, std::int64_t groups)
{
    return {x.size(0), x.size(2) * x.size(3), x.size(1), groups};
}

/// gain = γ(1 + scale), offset = β(1 + scale) + shift, [B,C] fp32.
std::pair<torch::Tensor, torch::Tensor> coefficients(
    std::int64_t batch, const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& scale, const torch::Tensor& shift)
{
    const auto gamma = weight.to(torch::kFloat32).unsqueeze(0), beta = bias.to(torch::kFloat32).unsqueeze(0);
    if (!scale.defined()) return {gamma.expand({batch, -1}).contiguous(), beta.expand({batch, -1}).contiguous()};
    const auto factor = scale.to(torch::kFloat32) + 1.0;
    return {(gamma * factor).contiguous(), (beta * factor + shift.to(torch::kFloat32)).contiguous()};
}

class GroupNormFunction : public torch::autograd::Function<GroupNormFunction> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input, const torch::Tensor& weight,
        const torch::Tensor& bias, const std::optional<torch::Tensor>& optionalScale, const std::optional<torch::Tensor>& optionalShift,
        std::int64_t groups, double eps, bool silu)
    {
        const auto scale = optionalScale.value_or(torch::Tensor()), shift = optionalShift.value_or(torch::Tensor());
        const auto x = input.contiguous(at::MemoryFormat::ChannelsLast);
        const auto shape = shapeOf(x, groups);
        const auto floats = x.options().dtype(torch::kFloat32).memory_format(at::MemoryFormat::Contiguous);
        auto mean = torch::empty({shape.batch, groups}, floats), rstd = torch::empty({shape.batch, groups}, floats);
        auto y = torch::empty_like(x, x.options(), at::MemoryFormat::ChannelsLast);
        const auto [gain, offset] = coefficients(shape.batch, weight, bias, scale, shift);
        groupNormStatistics(shape, x, eps, mean.data_ptr<float>(), rstd.data_ptr<float>());
        groupNormApply(shape, x, mean.data_ptr<float>(), rstd.data_ptr<float>(), gain.data_ptr<float>(), offset.data_ptr<float>(), silu, y);
        context->save_for_backward({x, weight, bias, scale, shift, mean, rstd});
        context->saved_data["groups"] = groups;
        context->saved_data["silu"] = silu;
        return y;
    }

    static torch::autograd::variable_list backward(
        torch::autograd::AutogradContext* context, const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1], &bias = saved[2], &scale = saved[3], &shift = saved[4], &mean = saved[5],
                   &rstd = saved[6];
        const auto shape = shapeOf(x, context->saved_data["groups"].toInt());
        const auto dy = gradients[0].to(x.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
        const auto [gain, offset] = coefficients(shape.batch, weight, bias, scale, shift);
        auto dx = torch::empty_like(x, x.options(), at::MemoryFormat::ChannelsLast);
        auto gainGradient = torch::empty_like(gain), offsetGradient = torch::empty_like(gain);
        groupNormBackward(shape, x, dy, mean.data_ptr<float>(), rstd.data_ptr<float>(), gain.data_ptr<float>(), offset.data_ptr<float>(),
            context->saved_data["silu"].toBool(), gainGradient.data_ptr<float>(), offsetGradient.data_ptr<float>(), dx);
        torch::Tensor scaleGradient, shiftGradient, weightGradient = gainGradient, biasGradient = offsetGradient;
        if (scale.defined()) {
            const auto factor = scale.to(torch::kFloat32) + 1.0;
            scaleGradient = (weight.to(torch::kFloat32) * gainGradient + bias.to(torch::kFloat32) * offsetGradient).to(scale.scalar_type());
            shiftGradient = offsetGradient.to(shift.scalar_type());
            weightGradient = gainGradient * factor;
            biasGradient = offsetGradient * factor;
        }
        return {dx, weightGradient.sum(0).to(weight.scalar_type()), biasGradient.sum(0).to(bias.scalar_type()), scaleGradient,
            shiftGradient, {}, {}, {}};
    }
};

} // namespace

torch::Tensor activate(Activation activation, const torch::Tensor& x)
{
    switch (activation) {
    case Activation::None: break;
    case Activation::Silu: return torch::silu(x);
    case Activation::Gelu: return torch::gelu(x);
    case Activation::Mish: return torch::mish(x);
    case Activation::Relu: return torch::relu(x);
    }
    return x;
}

torch::Tensor groupNormPlain(const torch::Tensor& x, std::int64_t groups, const torch::Tensor& weight, const torch::Tensor& bias,
    double eps, Activation activation, const torch::Tensor& scale, const torch::Tensor& shift)
{
    auto y = torch::group_norm(x, groups, weight.to(x.scalar_type()), bias.to(x.scalar_type()), eps);
    if (scale.defined())
        y = y * (scale.to(x.scalar_type()) + 1).unsqueeze(-1).unsqueeze(-1) + shift.to(x.scalar_type()).unsqueeze(-1).unsqueeze(-1);
    return activate(activation, y);
}

torch::Tensor groupNorm(const torch::Tensor& x, std::int64_t groups, const torch::Tensor& weight, const torch::Tensor& bias, double eps,
    Activation activation, const torch::Tensor& scale, const torch::Tensor& shift)
{
    const bool ours = x.device().is_cpu() && x.dim() == 4 && (x.scalar_type() == torch::kFloat32 || x.scalar_type() == torch::kBFloat16);
    if (!ours) return groupNormPlain(x, groups, weight, bias, eps, activation, scale, shift);
    const auto optional = [](const torch::Tensor& t) { return t.defined() ? std::optional(t) : std::nullopt; };
    const bool hasSilu = activation == Activation::Silu;
    const auto y = GroupNormFunction::apply(x, weight, bias, optional(scale), optional(shift), groups, eps, hasSilu);
    return hasSilu ? y : activate(activation, y);
}

GroupNormImpl::GroupNormImpl(std::int64_t groups, std::int64_t channels, double eps)
    : m_groups(groups)
    , m_eps(eps)
{
    weight = register_parameter("weight", torch::ones({channels}));
    bias = register_parameter("bias", torch::zeros({channels}));
}

torch::Tensor GroupNormImpl::forward(
    const torch::Tensor& x, Activation activation, const torch::Tensor& scale, const torch::Tensor& shift) const
{
    return groupNorm(x, m_groups, weight, bias, m_eps, activation, scale, shift);
}

} // namespace darkroom::nn
