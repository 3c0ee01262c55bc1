#include "training/master_weights.h"

#include "darkroom/base/error.h"
#include "device/parallel.h"
#include "nn/bfloat16.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace darkroom::training {
namespace {

constexpr std::int64_t kGrain = 1 << 15;

struct StepFactors {
    float rate, beta1, beta2, eps, decay, clip, correction1, correction2, ema;
};

/// Algorithm 2 for one run of elements, term by term.
template <typename T>
void stepElements(std::int64_t count, const T* __restrict gradient, float* __restrict weight, float* __restrict moment1,
    float* __restrict moment2, float* __restrict ema, T* __restrict working, const StepFactors& f)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = nn::load(gradient + i) * f.clip;
        const float m = f.beta1 * moment1[i] + (1.0f - f.beta1) * g;
        const float v = f.beta2 * moment2[i] + (1.0f - f.beta2) * g * g;
        const float w = weight[i] - f.rate * (m * f.correction1 / (std::sqrt(v * f.correction2) + f.eps) + f.decay * weight[i]);
        moment1[i] = m;
        moment2[i] = v;
        weight[i] = w;
        ema[i] += (1.0f - f.ema) * (w - ema[i]);
        nn::store(working + i, w);
    }
}

torch::Tensor withOrderOf(const torch::Tensor& values, const torch::Tensor& pattern)
{
    return pattern.dim() == 4 ? values.contiguous(at::MemoryFormat::ChannelsLast) : values.contiguous();
}

} // namespace

MasterWeights::MasterWeights(torch::nn::Module& module, const OptimizerOptions& options, torch::ScalarType working)
    : m_options(options)
{
    torch::NoGradGuard guard;
    for (auto& item : module.named_parameters()) {
        Parameter p;
        p.name = item.key();
        p.decays = item.value().dim() >= 2;
        p.weight = withOrderOf(item.value().detach().to(torch::kFloat32), item.value()).clone();
        p.ema = p.weight.clone();
        p.moment1 = torch::zeros_like(p.weight);
        p.moment2 = torch::zeros_like(p.weight);
        item.value().set_data(withOrderOf(p.weight.to(working, /*non_blocking=*/false, /*copy=*/true), p.weight));
        p.working = item.value();
        m_parameters.push_back(std::move(p));
    }
}

std::vector<torch::Tensor> MasterWeights::gradients() const
{
    std::vector<torch::Tensor> all;
    for (const auto& p : m_parameters)
        if (p.working.grad().defined()) all.push_back(p.working.grad());
    return all;
}

void MasterWeights::forgetGradients()
{
    for (auto& p : m_parameters)
        p.working.mutable_grad() = torch::Tensor();
}

double MasterWeights::gradientNorm() const
{
    double squares = 0.0;
    for (const auto& gradient : gradients())
        squares += std::pow(torch::linalg_vector_norm(gradient, 2, std::nullopt, false, torch::kFloat32).item<double>(), 2);
    return std::sqrt(squares);
}

void MasterWeights::step(double learningRate, double norm)
{
    torch::NoGradGuard guard;
    const double done = static_cast<double>(m_steps++);
    const double emaDecay = std::min(m_options.emaDecay, (1.0 + done) / (10.0 + done));
    StepFactors f{};
    f.rate = static_cast<float>(learningRate);
    f.beta1 = static_cast<float>(m_options.beta1);
    f.beta2 = static_cast<float>(m_options.beta2);
    f.eps = static_cast<float>(m_options.eps);
    f.clip = static_cast<float>(m_options.clipNorm > 0.0 && norm > m_options.clipNorm ? m_options.clipNorm / norm : 1.0);
    f.correction1 = static_cast<float>(1.0 / (1.0 - std::pow(m_options.beta1, done + 1.0)));
    f.correction2 = static_cast<float>(1.0 / (1.0 - std::pow(m_options.beta2, done + 1.0)));
    f.ema = static_cast<float>(emaDecay);
    for (auto& p : m_parameters) {
        if (!p.working.grad().defined()) continue;
        f.decay = p.decays ? static_cast<float>(m_options.weightDecay) : 0.0f;
        const auto gradient = withOrderOf(p.working.grad().to(p.working.scalar_type()), p.working);
        if (p.working.device().is_cpu()) {
            const auto run = [&](auto type) {
                using T = decltype(type);
                device::parallelFor(0, p.weight.numel(), kGrain, [&](std::int64_t begin, std::int64_t end) {
                    stepElements(end - begin, static_cast<const T*>(gradient.const_data_ptr()) + begin, p.weight.data_ptr<float>() + begin,
                        p.moment1.data_ptr<float>() + begin, p.moment2.data_ptr<float>() + begin, p.ema.data_ptr<float>() + begin,
                        static_cast<T*>(p.working.mutable_data_ptr()) + begin, f);
                });
            };
            p.working.scalar_type() == torch::kBFloat16 ? run(std::uint16_t{}) : run(float{});
        } else {
            const auto g = gradient.to(torch::kFloat32) * f.clip;
            p.moment1.lerp_(g, 1.0 - f.beta1);
            p.moment2.mul_(f.beta2).addcmul_(g, g, 1.0 - f.beta2);
            const auto update = p.moment1 * f.correction1 / (torch::sqrt(p.moment2 * f.correction2) + f.eps) + p.weight * f.decay;
            p.weight.sub_(update, f.rate);
            p.ema.lerp_(p.weight, 1.0 - f.ema);
            p.working.copy_(p.weight);
        }
        p.working.mutable_grad() = torch::Tensor();
    }
}

models::NamedTensors MasterWeights::state() const
{
    models::NamedTensors all;
    for (const auto& p : m_parameters) {
        all.emplace_back("weights/" + p.name, p.weight);
        all.emplace_back("ema/" + p.name, p.ema);
        all.emplace_back("moment1/" + p.name, p.moment1);
        all.emplace_back("moment2/" + p.name, p.moment2);
    }
    return all;
}

void MasterWeights::restore(const models::NamedTensors& state, std::int64_t steps)
{
    torch::NoGradGuard guard;
    const std::map<std::string, torch::Tensor> byName(state.begin(), state.end());
    const auto take = [&](const std::string& name, torch::Tensor& into) {
        const auto found = byName.find(name);
        if (found == byName.end() || found->second.sizes() != into.sizes())
            throw Error(ErrorKind::Shape,
                "The saved training state does not fit this network: '" + name
                    + "' is missing or has another shape. Resume with the options that the run was started with.");
        into.copy_(found->second);
    };
    for (auto& p : m_parameters) {
        take("weights/" + p.name, p.weight);
        take("ema/" + p.name, p.ema);
        take("moment1/" + p.name, p.moment1);
        take("moment2/" + p.name, p.moment2);
    }
    m_steps = steps;
    useTrained();
}

models::NamedTensors MasterWeights::ema() const
{
    models::NamedTensors all;
    for (const auto& p : m_parameters)
        all.emplace_back(p.name, p.ema);
    return all;
}

void MasterWeights::write(const torch::Tensor Parameter::*source)
{
    torch::NoGradGuard guard;
    for (auto& p : m_parameters)
        p.working.copy_(p.*source);
}

void MasterWeights::useEma()
{
    write(&Parameter::ema);
}

void MasterWeights::useTrained()
{
    write(&Parameter::weight);
}

} // namespace darkroom::training
