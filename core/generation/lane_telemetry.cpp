#include "generation/lane_telemetry.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace darkroom {

namespace {

using diffusion::PredictionType;

constexpr double kLeastNorm = 1e-30; ///< Keeps a part of nothing at nothing.

torch::Tensor norms(const torch::Tensor& x)
{
    return x.flatten(1).norm(2, {1});
}

torch::Tensor ratio(const torch::Tensor& a, const torch::Tensor& b)
{
    return a / b.clamp_min(kLeastNorm);
}

torch::Tensor deviations(const torch::Tensor& x)
{
    const auto flat = x.flatten(1);
    return norms(flat - flat.mean(1, /*keepdim=*/true)) / std::sqrt(static_cast<double>(flat.size(1) - 1));
}

/// The lanes that were told something, with their terms side by side.
struct Told {
    std::vector<std::size_t> lanes;
    torch::Tensor x, conditional, unconditional, guided, gradient; ///< fp64, of the answer's types; the gradient times σ.
};

Told toldLanes(const GuidedAnswer& answer, const diffusion::Query& query)
{
    Told told;
    std::vector<torch::Tensor> x, conditional, unconditional, guided, gradient;
    const auto channels = query.x.size(1);
    for (std::size_t lane = 0; lane < answer.lanes.size(); ++lane) {
        const auto& used = answer.lanes[lane];
        const int first = used.conditional >= 0 ? used.conditional : used.unconditional;
        if (first < 0) continue;
        const auto row = static_cast<std::int64_t>(lane);
        told.lanes.push_back(lane);
        x.push_back(query.x[row]);
        conditional.push_back(answer.rows[first]);
        unconditional.push_back(answer.rows[used.unconditional >= 0 ? used.unconditional : first]);
        guided.push_back(answer.guided.prediction.value[row].slice(0, 0, channels));
        gradient.push_back(used.gradient < 0 ? torch::zeros_like(query.x[row]) : query.level.sigma() * answer.gradients[used.gradient]);
    }
    if (told.lanes.empty()) return told;
    const auto wide = [](const std::vector<torch::Tensor>& each) { return torch::stack(each).to(torch::kCPU, torch::kFloat64); };
    told.x = wide(x);
    told.conditional = wide(conditional);
    told.unconditional = wide(unconditional);
    told.guided = wide(guided);
    told.gradient = wide(gradient);
    return told;
}

} // namespace

std::vector<LaneTelemetry> measureLanes(const GuidedAnswer& answer, const diffusion::Query& query)
{
    auto measured = answer.telemetry;
    const auto told = toldLanes(answer, query);
    if (told.lanes.empty()) return measured;
    const auto& level = query.level;
    const auto& guidedType = answer.guided.prediction.type;
    const auto eps = [&](const torch::Tensor& value, PredictionType type) { return diffusion::predictEps({value, type}, told.x, level); };
    const auto c = eps(told.conditional, answer.type), u = eps(told.unconditional, answer.type);
    const auto delta = ratio(norms(c - u), norms(u));
    const auto cosine = ratio((c * u).flatten(1).sum(1), norms(c) * norms(u));
    auto moved = eps(told.guided, guidedType);
    // A shifted mean is not in the prediction; here it counts as the ε that it stands for.
    torch::Tensor shift = torch::zeros_like(told.x);
    if (answer.guided.meanShift.defined()) {
        std::vector<torch::Tensor> shifts;
        for (const auto lane : told.lanes)
            shifts.push_back(answer.guided.meanShift[static_cast<std::int64_t>(lane)]);
        shift = level.sigma() * torch::stack(shifts).to(torch::kCPU, torch::kFloat64);
        moved = moved - shift;
    }
    auto along = torch::zeros_like(delta), stdRatio = torch::ones_like(delta);
    const auto tellsX0 = [&](PredictionType type) { return level.alpha() > 0.0 || type != PredictionType::Epsilon; };
    if (tellsX0(answer.type) && tellsX0(guidedType)) {
        const auto c0 = diffusion::predictX0({told.conditional, answer.type}, told.x, level);
        const auto u0 = diffusion::predictX0({told.unconditional, answer.type}, told.x, level);
        auto x0 = diffusion::predictX0({told.guided, guidedType}, told.x, level);
        if (answer.guided.meanShift.defined()) x0 = x0 + (level.sigma() / level.alpha()) * shift;
        along = ratio(((c0 - u0) * c0).flatten(1).sum(1), norms(c0 - u0) * norms(c0));
        stdRatio = ratio(deviations(x0), deviations(c0));
    }
    const auto values =
        torch::stack({delta, cosine, delta * along, ratio(norms(told.gradient), norms(c)), ratio(norms(moved - c), norms(c)), stdRatio})
            .contiguous();
    const auto numbers = values.accessor<double, 2>();
    for (std::size_t i = 0; i < told.lanes.size(); ++i) {
        auto& lane = measured[told.lanes[i]];
        const auto column = static_cast<std::int64_t>(i);
        lane.deltaNorm = numbers[0][column];
        const auto& used = answer.lanes[told.lanes[i]];
        if (used.conditional >= 0 && used.unconditional >= 0) lane.cosine = numbers[1][column];
        lane.parallel = numbers[2][column];
        lane.orthogonal = std::sqrt(std::max(0.0, lane.deltaNorm * lane.deltaNorm - lane.parallel * lane.parallel));
        lane.classifierNorm = numbers[3][column];
        lane.shift = numbers[4][column];
        lane.stdRatio = numbers[5][column];
    }
    return measured;
}

StepTelemetry summed(std::vector<LaneTelemetry> lanes)
{
    StepTelemetry step;
    double guided = 0.0, cosine = 0.0;
    for (const auto& lane : lanes) {
        step.modelCalls += lane.modelCalls;
        step.savedCalls += lane.savedCalls;
        step.classifierCalls += lane.classifierCalls;
        if (lane.deltaNorm == 0.0) continue;
        guided += 1.0;
        step.deltaNorm += lane.deltaNorm;
        cosine += lane.cosine;
    }
    if (guided > 0.0) {
        step.deltaNorm /= guided;
        step.cosine = cosine / guided;
    }
    step.lanes = std::move(lanes);
    return step;
}

} // namespace darkroom
