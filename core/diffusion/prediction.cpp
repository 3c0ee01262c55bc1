#include "diffusion/prediction.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <array>
#include <string>
#include <utility>

namespace darkroom::diffusion {
namespace {

constexpr std::array kNames = {
    std::pair<std::string_view, PredictionType>{"epsilon", PredictionType::Epsilon},
    std::pair<std::string_view, PredictionType>{"v_prediction", PredictionType::Velocity},
    std::pair<std::string_view, PredictionType>{"sample", PredictionType::Sample},
    std::pair<std::string_view, PredictionType>{"flow_prediction", PredictionType::Flow},
};

void requireSignal(const NoiseLevel& level)
{
    if (level.alpha() == 0.0)
        throw Error(ErrorKind::Usage,
            say("The model predicts noise, and timestep %1 has zero signal: x0 can't be told from it. Use a model that predicts v or the "
                "sample, or a schedule without zero terminal SNR.",
                std::to_string(level.timestep())));
}

void requireNoise(const NoiseLevel& level)
{
    if (level.isClean())
        throw Error(ErrorKind::Usage,
            say("The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step "
                "earlier."));
}

/// α² + σ²: 1, but for a flow's levels.
double square(const NoiseLevel& level)
{
    return level.alpha() * level.alpha() + level.sigma() * level.sigma();
}

} // namespace

std::string_view name(PredictionType type)
{
    for (const auto& [text, candidate] : kNames) {
        if (candidate == type) return text;
    }
    return "epsilon";
}

PredictionType predictionTypeFromName(std::string_view text, std::string_view field)
{
    for (const auto& [candidate, type] : kNames) {
        if (candidate == text) return type;
    }
    throw Error(ErrorKind::Usage,
        say("%1 is \"%2\"; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model's config.", field, text));
}

torch::Tensor predictX0(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level)
{
    switch (prediction.type) {
    case PredictionType::Epsilon: requireSignal(level); return (x - level.sigma() * prediction.value) / level.alpha();
    case PredictionType::Velocity: return (level.alpha() / square(level)) * x - (level.sigma() / square(level)) * prediction.value;
    case PredictionType::Sample: return prediction.value;
    case PredictionType::Flow: return (x - level.sigma() * prediction.value) / (level.alpha() + level.sigma());
    case PredictionType::Preconditioned: return (level.alpha() / square(level)) * x + (level.sigma() / square(level)) * prediction.value;
    }
    throw Error(ErrorKind::Internal, say("A prediction has a type that is none of those known."));
}

torch::Tensor predictEps(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level)
{
    switch (prediction.type) {
    case PredictionType::Epsilon: return prediction.value;
    case PredictionType::Velocity: return (level.alpha() / square(level)) * prediction.value + (level.sigma() / square(level)) * x;
    case PredictionType::Sample: requireNoise(level); return (x - level.alpha() * prediction.value) / level.sigma();
    case PredictionType::Flow: return (x + level.alpha() * prediction.value) / (level.alpha() + level.sigma());
    case PredictionType::Preconditioned: return (level.sigma() / square(level)) * x - (level.alpha() / square(level)) * prediction.value;
    }
    throw Error(ErrorKind::Internal, say("A prediction has a type that is none of those known."));
}

torch::Tensor predictVelocity(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level)
{
    if (prediction.type == PredictionType::Velocity) return prediction.value;
    if (prediction.type == PredictionType::Preconditioned) return -prediction.value;
    return level.alpha() * predictEps(prediction, x, level) - level.sigma() * predictX0(prediction, x, level);
}

torch::Tensor predictFlow(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level)
{
    if (prediction.type == PredictionType::Flow) return prediction.value;
    return predictEps(prediction, x, level) - predictX0(prediction, x, level);
}

Prediction convert(const Prediction& prediction, PredictionType type, const torch::Tensor& x, const NoiseLevel& level)
{
    if (prediction.type == type) return prediction;
    switch (type) {
    case PredictionType::Epsilon: return {predictEps(prediction, x, level), type};
    case PredictionType::Velocity: return {predictVelocity(prediction, x, level), type};
    case PredictionType::Sample: return {predictX0(prediction, x, level), type};
    case PredictionType::Flow: return {predictFlow(prediction, x, level), type};
    case PredictionType::Preconditioned: return {-predictVelocity(prediction, x, level), type};
    }
    throw Error(ErrorKind::Internal, say("A prediction was asked for as a type that is none of those known."));
}

} // namespace darkroom::diffusion
