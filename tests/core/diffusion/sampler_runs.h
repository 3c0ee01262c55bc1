#pragma once

// Runs of samplers on analytic models, for tests by law.

#include "diffusion/noise_schedule.h"
#include "diffusion/sampler.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/types.h>

#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace darkroom::tests {

/// The table that most latent models were trained with.
inline std::shared_ptr<const diffusion::NoiseSchedule> latentSchedule()
{
    diffusion::NoiseScheduleOptions options;
    options.curve = diffusion::BetaCurve::ScaledLinear;
    options.betaStart = 0.00085;
    options.betaEnd = 0.012;
    return std::make_shared<diffusion::NoiseSchedule>(options);
}

inline std::shared_ptr<const diffusion::NoiseSchedule> zeroTerminalSchedule()
{
    diffusion::NoiseScheduleOptions options;
    options.zeroTerminalSnr = true;
    return std::make_shared<diffusion::NoiseSchedule>(options);
}

/// Unit-normal values that depend on the draw's number alone.
inline torch::Tensor unitNoise(std::int64_t index, at::IntArrayRef shape, torch::ScalarType type = torch::kFloat32)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(static_cast<std::uint64_t>(1000 + index));
    return at::randn(shape, generator, at::TensorOptions().dtype(torch::kFloat64)).to(type);
}

inline diffusion::Noise unitNoises()
{
    return [](std::int64_t index, at::IntArrayRef shape) { return unitNoise(index, shape); };
}

/// What stands for a network: x0 of a question.
using Denoiser = std::function<torch::Tensor(const diffusion::Query&)>;

/// Data that are N(0, 1) in every element: E[x0|x] = α x (with α² + σ² = 1).
inline torch::Tensor unitGaussian(const diffusion::Query& query)
{
    return query.level.alpha() * query.x;
}

/// Something curved that looks at the timestep too.
inline torch::Tensor curved(const diffusion::Query& query)
{
    return 0.8 * torch::tanh(query.x + 0.1 * std::cos(query.level.timestep() / 100.0));
}

/// The answer of a model that predicts `type` and whose x0 is the denoiser's.
inline diffusion::Guided answerOf(const Denoiser& denoiser, const diffusion::Query& query, diffusion::PredictionType type)
{
    const diffusion::Prediction x0{denoiser(query), diffusion::PredictionType::Sample};
    return {diffusion::convert(x0, type, query.x, query.level), {}};
}

inline diffusion::SamplerState advanced(const diffusion::Sampler& sampler, const diffusion::SamplerState& state, const Denoiser& denoiser,
    diffusion::PredictionType type = diffusion::PredictionType::Epsilon, const diffusion::Noise& noise = unitNoises())
{
    return sampler.advance(state, answerOf(denoiser, *sampler.next(state), type), noise);
}

struct Run {
    std::vector<diffusion::SamplerState> states; ///< The first is the beginning, the last is finished.
    std::vector<diffusion::Query> queries;

    const torch::Tensor& result() const { return states.back().x; }
};

/// From `state` to the end.
inline Run runFrom(const diffusion::Sampler& sampler, diffusion::SamplerState state, const Denoiser& denoiser,
    diffusion::PredictionType type = diffusion::PredictionType::Epsilon, const diffusion::Noise& noise = unitNoises())
{
    Run run;
    run.states.push_back(state);
    while (const auto query = sampler.next(run.states.back())) {
        run.queries.push_back(*query);
        run.states.push_back(sampler.advance(run.states.back(), answerOf(denoiser, *query, type), noise));
    }
    return run;
}

inline Run runWhole(const diffusion::Sampler& sampler, const torch::Tensor& z, const Denoiser& denoiser,
    diffusion::PredictionType type = diffusion::PredictionType::Epsilon, const diffusion::Noise& noise = unitNoises())
{
    return runFrom(sampler, sampler.begin(z), denoiser, type, noise);
}

/// Empty when no element differs by more than `tolerance` (absolute); otherwise the largest difference, where, and both values.
inline std::string distance(const torch::Tensor& got, const torch::Tensor& expected, double tolerance)
{
    const auto a = got.to(torch::kFloat64).flatten(), b = expected.to(torch::kFloat64).flatten();
    if (a.sizes() != b.sizes()) return "the shapes differ";
    const auto error = (a - b).abs();
    const auto worst = error.argmax().item<std::int64_t>();
    if (error[worst].item<double>() <= tolerance) return {};
    std::ostringstream text;
    text.precision(9);
    text << "the largest error is " << error[worst].item<double>() << " at " << worst << ": got " << a[worst].item<double>()
         << ", expected " << b[worst].item<double>();
    return text.str();
}

} // namespace darkroom::tests
