#include "diffusion/guidance.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/x0_correction.h"

#include <torch/types.h>

#include <algorithm>
#include <string>

namespace darkroom::diffusion {
namespace {

bool isGuidedAt(const NoiseLevel& level, const GuidanceOptions& options)
{
    return !options.interval || (level.ratio() > options.interval->low && level.ratio() <= options.interval->high);
}

bool predictsZero(const GuidanceOptions& options, const GuidanceState& state)
{
    return options.rule == GuidanceRule::ZeroStar && state.calls < options.zeroSteps;
}

bool allAre(const std::vector<double>& values, double value)
{
    return std::all_of(values.begin(), values.end(), [=](double each) { return each == value; });
}

/// [B,1,1,...] or [1,1,1,...] beside x.
torch::Tensor perPicture(const std::vector<double>& values, const torch::Tensor& x)
{
    if (values.size() != 1 && static_cast<std::int64_t>(values.size()) != x.size(0))
        throw Error(ErrorKind::Usage,
            say("Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.",
                values.size(), x.size(0)));
    std::vector<std::int64_t> shape(static_cast<std::size_t>(x.dim()), 1);
    shape[0] = static_cast<std::int64_t>(values.size());
    return torch::tensor(values, torch::kFloat64).to(x.options()).view(shape);
}

/// Sums over everything but the batch, kept as [B,1,...].
torch::Tensor sumPerPicture(const torch::Tensor& x)
{
    std::vector<std::int64_t> axes;
    for (std::int64_t axis = 1; axis < x.dim(); ++axis)
        axes.push_back(axis);
    return x.sum(axes, /*keepdim=*/true);
}

torch::Tensor normPerPicture(const torch::Tensor& x)
{
    return sumPerPicture(x * x).sqrt();
}

torch::Tensor deviationPerPicture(const torch::Tensor& x)
{
    const auto count = static_cast<double>(x.numel() / x.size(0));
    return normPerPicture(x - sumPerPicture(x) / count) / std::sqrt(count - 1.0);
}

/// a/b, and a where b is 0: a part along a direction of no length is nothing, and a flat picture needs no stretching.
torch::Tensor share(const torch::Tensor& a, const torch::Tensor& b)
{
    return a / torch::where(b == 0, torch::ones_like(b), b);
}

/// Eq. 6 as c + w (c − u): c and u are close, so that their difference has no rounding for a large w to enlarge.
torch::Tensor extrapolate(const torch::Tensor& c, const torch::Tensor& u, const torch::Tensor& w)
{
    return c + w * (c - u);
}

/// Sadat et al. 2024, algorithm 1, on x0: D = c − u + β D_before, cut to the norm r; x0 = c + (s − 1)(D⊥ + η D∥), parallel to c.
torch::Tensor project(
    const torch::Tensor& c, const torch::Tensor& u, const torch::Tensor& w, const AdaptiveProjection& options, torch::Tensor& momentum)
{
    torch::Tensor difference = c - u;
    if (options.momentum != 0.0) {
        if (momentum.defined()) difference = difference + options.momentum * momentum;
        momentum = difference;
    }
    if (options.normThreshold > 0.0) difference = difference * torch::clamp_max(options.normThreshold / normPerPicture(difference), 1.0);
    const auto parallel = share(sumPerPicture(difference * c), sumPerPicture(c * c)) * c;
    return c + w * (difference - parallel + options.eta * parallel);
}

/// φ full std(c)/std(full) + (1 − φ) full (Lin et al. 2024, eq. 15 and 16).
torch::Tensor rescaled(const torch::Tensor& full, const torch::Tensor& c, double phi)
{
    return phi * full * share(deviationPerPicture(c), deviationPerPicture(full)) + (1.0 - phi) * full;
}

void requireTerms(const Terms& terms, const GuidanceNeeds& needed)
{
    if ((needed.conditional && !terms.conditional.defined()) || (needed.unconditional && !terms.unconditional.defined()))
        throw Error(
            ErrorKind::Internal, say("Guidance was not given the predictions that it asked for. Report this as a fault of the program."));
}

Prediction guide(const Terms& terms, const NoiseLevel& level, const GuidanceOptions& options, GuidanceState& state)
{
    const auto w = perPicture(options.w, terms.x);
    const auto& c = terms.conditional;
    const auto& u = terms.unconditional;
    switch (options.rule) {
    case GuidanceRule::ClassifierFree: return {extrapolate(c, u, w), terms.type};
    case GuidanceRule::ZeroStar: return {extrapolate(c, share(sumPerPicture(c * u), sumPerPicture(u * u)) * u, w), terms.type};
    case GuidanceRule::AdaptiveProjection:
        const auto c0 = predictX0({c, terms.type}, terms.x, level), u0 = predictX0({u, terms.type}, terms.x, level);
        return {project(c0, u0, w, options.projection, state.momentum), PredictionType::Sample};
    }
    throw Error(ErrorKind::Internal, say("Guidance has a rule that is none of those known."));
}

} // namespace

GuidanceNeeds needs(const NoiseLevel& level, const GuidanceOptions& options, const GuidanceState& state)
{
    if (predictsZero(options, state)) return {false, false};
    if (!isGuidedAt(level, options) || allAre(options.w, 0.0)) return {true, false};
    if (options.rule == GuidanceRule::ClassifierFree && options.rescale == 0.0 && allAre(options.w, -1.0)) return {false, true};
    return {true, true};
}

Combined combine(const Terms& terms, const NoiseLevel& level, const GuidanceOptions& options, const GuidanceState& state)
{
    const auto needed = needs(level, options, state);
    requireTerms(terms, needed);
    Combined result{{}, state};
    ++result.state.calls;
    Prediction& prediction = result.guided.prediction;
    if (!needed.conditional && !needed.unconditional)
        prediction = {torch::zeros_like(terms.x), terms.type};
    else if (!needed.unconditional)
        prediction = {terms.conditional, terms.type};
    else if (!needed.conditional)
        prediction = {terms.unconditional, terms.type};
    else
        prediction = guide(terms, level, options, result.state);
    if (needed.conditional && needed.unconditional && options.rescale != 0.0) {
        const auto c = convert({terms.conditional, terms.type}, prediction.type, terms.x, level);
        prediction.value = rescaled(prediction.value, c.value, options.rescale);
    }
    if (options.dynamicThreshold)
        prediction = {
            dynamicThreshold(predictX0(prediction, terms.x, level), options.dynamicThreshold->ratio, options.dynamicThreshold->greatest),
            PredictionType::Sample};
    return result;
}

GuidanceTelemetry measureGuidance(const Terms& terms)
{
    requireTerms(terms, {true, true});
    const auto c = terms.conditional.flatten(1), u = terms.unconditional.flatten(1);
    const auto normC = c.norm(2, {1}), normU = u.norm(2, {1});
    return {(c - u).norm(2, {1}) / normU, (c * u).sum(1) / (normC * normU)};
}

} // namespace darkroom::diffusion
