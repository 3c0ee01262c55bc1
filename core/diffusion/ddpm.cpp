#include "diffusion/samplers.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom::diffusion {
namespace {

/// diffusers' floor of β̃, which is 0 in the last step and is taken the logarithm of.
constexpr double kLeastVariance = 1e-20;

/// One ancestral step (Ho et al. 2020, eq. 6, 7 and algorithm 2, between any two levels), with β = 1 − (α/α')²:
///   μ = (α' β/σ²) x̂0 + (α/α') (σ'²/σ²) x,   β̃ = (σ'²/σ²) β
///   x' = μ + Σ s∇log p + √Σ z,   Σ = β̃ or β, or between them as the model says (Nichol & Dhariwal 2021, eq. 15)
/// s∇log p is Guided::meanShift. A step from timestep 0 draws nothing; σ' = 0 leaves Σ = β̃ = 0. Takes zero SNR. Matches diffusers to 2e-4.
class Ddpm : public Sampler {
public:
    Ddpm(SamplingPlan plan, const DdpmOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
    }

    bool shiftsMean() const override { return true; }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto [prediction, learned] = split(answer.prediction, state.x);
        const auto x0 = correctedX0(prediction, state.x, from, m_options.x0Correction);
        const double kept = from.alpha() / to.alpha(), beta = 1.0 - kept * kept;
        const double left = (to.sigma() * to.sigma()) / (from.sigma() * from.sigma());
        const bool isLast = from.timestep() <= 0.0;
        const double small = std::max(isLast ? lastVariance() : left * beta, kLeastVariance);
        const double large = isLast && m_options.variance == DdpmVariance::FixedLarge ? small : beta;
        auto mean = (to.alpha() * beta / (from.sigma() * from.sigma())) * x0 + (kept * left) * state.x;
        const auto variance = this->variance(large, small, learned, state.x);
        if (answer.meanShift.defined()) mean = mean + variance * answer.meanShift;
        auto following = stepped(state, mean);
        if (!isLast) following.x = mean + variance.sqrt() * draw(following, noise);
        return following;
    }

private:
    bool isLearned() const { return m_options.variance == DdpmVariance::Learned || m_options.variance == DdpmVariance::LearnedRange; }

    /// The step from timestep 0 to the clean end has β̃ = 0, which nothing is drawn with; what shifts its mean is the β̃ of the step before it
    /// (guided-diffusion).
    double lastVariance() const
    {
        if (plan().steps.size() < 2) return 0.0;
        const auto& [from, to] = plan().steps[plan().steps.size() - 2];
        const double kept = from.alpha() / to.alpha();
        return (to.sigma() * to.sigma()) / (from.sigma() * from.sigma()) * (1.0 - kept * kept);
    }

    struct Parts {
        Prediction prediction;
        torch::Tensor variance; ///< The model's own, or undefined.
    };

    /// A model with a learned variance has twice the channels: the prediction, then the variance.
    Parts split(const Prediction& whole, const torch::Tensor& x) const
    {
        if (!isLearned()) return {whole, {}};
        if (whole.value.size(1) != 2 * x.size(1))
            throw Error(ErrorKind::Shape,
                say("DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to "
                    "fixed_small.",
                    2 * x.size(1), whole.value.size(1)));
        const auto halves = whole.value.chunk(2, 1);
        return {{halves[0], whole.type}, halves[1]};
    }

    torch::Tensor variance(double large, double small, const torch::Tensor& learned, const torch::Tensor& x) const
    {
        switch (m_options.variance) {
        case DdpmVariance::FixedSmall: return torch::full({}, small, x.options().dtype(torch::kFloat64));
        case DdpmVariance::FixedLarge: return torch::full({}, large, x.options().dtype(torch::kFloat64));
        case DdpmVariance::Learned: return learned;
        case DdpmVariance::LearnedRange: {
            const auto fraction = (learned + 1.0) / 2.0;
            return (fraction * std::log(large) + (1.0 - fraction) * std::log(small)).exp();
        }
        }
        throw Error(ErrorKind::Internal, say("DDPM has a variance type that is none of those known."));
    }

    DdpmOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDdpm(SamplingPlan plan, const DdpmOptions& options)
{
    return std::make_shared<Ddpm>(std::move(plan), options);
}

} // namespace darkroom::diffusion
