#include "generation/guider.h"

#include "darkroom/base/guidance_curve.h"
#include "diffusion/x0_correction.h"

#include <torch/types.h>

#include <algorithm>
#include <map>
#include <utility>

namespace darkroom {

namespace {

using diffusion::GuidanceNeeds;
using diffusion::GuidanceOptions;
using diffusion::GuidanceRule;
using diffusion::Prediction;
using diffusion::PredictionType;

GuidanceRule ruleOf(GuidanceMethod method)
{
    switch (method) {
    case GuidanceMethod::ClassifierFree: return GuidanceRule::ClassifierFree;
    case GuidanceMethod::AdaptiveProjection: return GuidanceRule::AdaptiveProjection;
    case GuidanceMethod::ZeroStar: return GuidanceRule::ZeroStar;
    }
    return GuidanceRule::ClassifierFree;
}

torch::Tensor indexOf(std::vector<std::int64_t> places, const torch::Device& device)
{
    return torch::tensor(std::move(places), torch::kInt64).to(device);
}

/// The row of a batch as a batch of one; undefined for −1.
torch::Tensor rowOf(const torch::Tensor& rows, int row)
{
    return row < 0 ? torch::Tensor() : rows.slice(0, row, row + 1);
}

bool isLearned(diffusion::DdpmVariance variance)
{
    return variance == diffusion::DdpmVariance::Learned || variance == diffusion::DdpmVariance::LearnedRange;
}

} // namespace

bool isInside(const std::optional<GuidanceRange>& interval, const diffusion::NoiseLevel& level)
{
    return !interval || (level.ratio() > interval->low && level.ratio() <= interval->high);
}

GuidanceOptions guidanceOptions(const GuidanceSettings& settings, double w, const diffusion::NoiseLevel& level)
{
    GuidanceOptions options;
    options.w = {w * guidanceFactor(settings.curve, level.ratio())};
    options.rule = ruleOf(settings.method);
    if (settings.interval) options.interval = diffusion::GuidanceInterval{settings.interval->low, settings.interval->high};
    options.projection = {settings.apgEta, settings.apgNorm, settings.apgMomentum};
    options.zeroSteps = settings.zeroSteps;
    options.rescale = settings.rescale;
    if (settings.thresholdRatio > 0.0) options.dynamicThreshold = diffusion::DynamicThreshold{settings.thresholdRatio, std::nullopt};
    return options;
}

double actingW(const GuidanceSettings& settings, double w, const diffusion::NoiseLevel& level)
{
    return isInside(settings.interval, level) ? w * guidanceFactor(settings.curve, level.ratio()) : 0.0;
}

Guider::Guider(
    const Model::Parts& parts, std::span<const GenerationRequest> lanes, RowSource& network, GradientSource* classifier, bool shiftsMean)
    : m_parts(parts)
    , m_lanes(lanes)
    , m_network(network)
    , m_classifier(classifier)
    , m_shiftsMean(shiftsMean)
    , m_canBeGuided(canBeGuided(parts.description) && !parts.description.embedsGuidance)
    , m_embedsGuidance(parts.description.embedsGuidance)
    , m_conditions(conditionsOf(lanes))
{
}

std::vector<double> Guider::toldW(const diffusion::Query& query, std::span<const double> w) const
{
    std::vector<double> told;
    for (std::size_t lane = 0; m_embedsGuidance && lane < m_lanes.size(); ++lane)
        told.push_back(actingW(m_lanes[lane].guidance, w[lane], query.level));
    return told;
}

bool Guider::evaluateRows(GuidedAnswer& answer, const diffusion::Query& query, const std::vector<int>& places,
    const std::vector<GuidanceNeeds>& needs, std::span<const double> told, const std::stop_token& stop)
{
    const auto plan = planRows(places, m_conditions, needs, told);
    for (std::size_t lane = 0; lane < plan.lanes.size(); ++lane) {
        const auto& rows = plan.lanes[lane];
        answer.lanes[lane].conditional = rows.conditional;
        answer.lanes[lane].unconditional = rows.unconditional;
        answer.telemetry[lane].modelCalls = rows.made;
        answer.telemetry[lane].savedCalls = (m_canBeGuided ? 2 : 1) - rows.made;
    }
    answer.type = m_parts.predictionType;
    if (plan.rows.empty()) return !stop.stop_requested();
    const auto output = m_network.evaluate(query, plan.rows, stop);
    if (!output) return false;
    const auto channels = query.x.size(1);
    answer.rows = output->slice(1, 0, channels).contiguous();
    m_variances = output->size(1) == 2 * channels ? output->slice(1, channels) : torch::Tensor();
    if (m_parts.sampling.correctsBeforeGuidance) {
        std::vector<std::int64_t> lanes;
        for (const auto& row : plan.rows)
            lanes.push_back(row.lane);
        const auto x = query.x.index_select(0, indexOf(std::move(lanes), query.x.device()));
        answer.rows = diffusion::correctedX0({answer.rows, answer.type}, x, query.level, m_parts.sampling.x0Correction);
        answer.type = PredictionType::Sample;
    }
    return true;
}

bool Guider::evaluateGradients(
    GuidedAnswer& answer, const diffusion::Query& query, const std::vector<int>& places, const std::stop_token& stop)
{
    std::map<std::pair<int, std::int64_t>, int> known;
    std::vector<std::int64_t> lanes, classes;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto& settings = m_lanes[lane].classifier;
        if (settings.scale == 0.0 || query.level.alpha() == 0.0 || !isInside(m_lanes[lane].guidance.interval, query.level)) continue;
        const auto y = settings.classId ? *settings.classId : m_lanes[lane].classId.value();
        const auto [found, isNew] = known.try_emplace({places[lane], y}, static_cast<int>(lanes.size()));
        if (isNew) {
            lanes.push_back(static_cast<std::int64_t>(lane));
            classes.push_back(y);
        }
        answer.lanes[lane].gradient = found->second;
        answer.lanes[lane].scale = settings.scale;
        answer.telemetry[lane].classifierCalls = isNew ? 1 : 0;
    }
    if (lanes.empty()) return true;
    const auto x = query.x.index_select(0, indexOf(std::move(lanes), query.x.device()));
    const auto gradients = m_classifier->evaluate(x, query.level, classes, stop);
    if (!gradients) return false;
    answer.gradients = *gradients;
    return true;
}

Prediction Guider::guideLane(GuidedAnswer& answer, std::size_t lane, const diffusion::Query& query, const GuidanceOptions& options) const
{
    const auto& used = answer.lanes[lane];
    const auto row = static_cast<std::int64_t>(lane);
    const diffusion::Terms terms{
        query.x.slice(0, row, row + 1), answer.type, rowOf(answer.rows, used.conditional), rowOf(answer.rows, used.unconditional)};
    auto combined = diffusion::combine(terms, query.level, options, answer.memory[lane]);
    answer.memory[lane] = std::move(combined.state);
    auto prediction = std::move(combined.guided.prediction);
    if (used.gradient < 0 || m_shiftsMean) return prediction;
    const auto eps = diffusion::predictEps(prediction, terms.x, query.level);
    return {eps - query.level.sigma() * used.scale * rowOf(answer.gradients, used.gradient), PredictionType::Epsilon};
}

void Guider::join(GuidedAnswer& answer, std::vector<Prediction> lanes, const diffusion::Query& query) const
{
    const auto type = lanes.front().type;
    const bool isOneType = std::all_of(lanes.begin(), lanes.end(), [&](const Prediction& lane) { return lane.type == type; });
    std::vector<torch::Tensor> values, shifts, variances;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const auto row = static_cast<std::int64_t>(lane);
        const auto x = query.x.slice(0, row, row + 1);
        const auto& used = answer.lanes[lane];
        values.push_back(isOneType ? lanes[lane].value : diffusion::predictX0(lanes[lane], x, query.level));
        shifts.push_back(used.gradient < 0 ? torch::zeros_like(x) : used.scale * rowOf(answer.gradients, used.gradient));
        if (m_variances.defined() && m_shiftsMean && isLearned(m_parts.sampling.ddpmVariance))
            variances.push_back(rowOf(m_variances, used.conditional >= 0 ? used.conditional : used.unconditional));
    }
    answer.guided.prediction = {torch::cat(values), isOneType ? type : PredictionType::Sample};
    if (!variances.empty()) answer.guided.prediction.value = torch::cat({answer.guided.prediction.value, torch::cat(variances)}, 1);
    if (m_shiftsMean && answer.gradients.defined()) answer.guided.meanShift = torch::cat(shifts);
}

std::optional<GuidedAnswer> Guider::answer(const diffusion::Query& query, std::span<const double> w,
    const std::vector<diffusion::GuidanceState>& memory, const std::stop_token& stop)
{
    std::vector<GuidanceOptions> options;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        options.push_back(guidanceOptions(m_lanes[lane].guidance, m_canBeGuided ? w[lane] : 0.0, query.level));
    GuidedAnswer answer;
    answer.memory = memory;
    answer.lanes.resize(m_lanes.size());
    answer.telemetry.resize(m_lanes.size());
    std::vector<GuidanceNeeds> needed;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        needed.push_back(diffusion::needs(query.level, options[lane], memory[lane]));
    const auto places = firstEqual(query.x);
    const auto told = toldW(query, w);
    if (!evaluateRows(answer, query, places, needed, told, stop) || !evaluateGradients(answer, query, places, stop)) return std::nullopt;
    std::vector<Prediction> lanes;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        answer.lanes[lane].w = isInside(m_lanes[lane].guidance.interval, query.level) ? options[lane].w.front() : 0.0;
        answer.telemetry[lane].w = told.empty() ? answer.lanes[lane].w : told[lane];
        lanes.push_back(guideLane(answer, lane, query, options[lane]));
    }
    join(answer, std::move(lanes), query);
    return answer;
}

} // namespace darkroom
