#include "diffusion/sigma_space.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom::diffusion {

torch::Tensor toSigmaSpace(const torch::Tensor& x, const NoiseLevel& level)
{
    return x / level.alpha();
}

torch::Tensor fromSigmaSpace(const torch::Tensor& x, const NoiseLevel& level)
{
    return x * level.alpha();
}

torch::Tensor alongNoise(const torch::Tensor& x, const torch::Tensor& eps, const NoiseLevel& from, const NoiseLevel& to)
{
    return (to.alpha() / from.alpha()) * x + (to.alpha() * (to.ratio() - from.ratio())) * eps;
}

torch::Tensor towards(const torch::Tensor& x, const torch::Tensor& x0, double kept)
{
    return kept * x + (1.0 - kept) * x0;
}

void requireFiniteRatios(const SamplingPlan& plan, std::string_view sampler)
{
    for (const auto& step : plan.steps) {
        if (!std::isfinite(step.from.ratio()) || !std::isfinite(step.to.ratio()))
            throw Error(ErrorKind::Usage,
                say("%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a "
                    "model without zero terminal SNR.",
                    sampler, std::to_string(step.from.timestep())));
    }
}

Estimate estimate(const Guided& answer, const Query& query, const X0Correction& correction)
{
    if (correction.rule == X0Rule::Keep)
        return {predictX0(answer.prediction, query.x, query.level), predictEps(answer.prediction, query.x, query.level)};
    const Prediction x0{correctedX0(answer.prediction, query.x, query.level, correction), PredictionType::Sample};
    return {x0.value, predictEps(x0, query.x, query.level)};
}

AncestralSplit splitAncestral(double from, double to, double eta)
{
    const double up = std::min(to, eta * std::sqrt(std::max(0.0, to * to * (from * from - to * to) / (from * from))));
    return {std::sqrt(std::max(0.0, to * to - up * up)), up};
}

} // namespace darkroom::diffusion
