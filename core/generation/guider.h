#pragma once

#include "darkroom/base/request.h"
#include "darkroom/generation/generation.h"
#include "diffusion/guidance.h"
#include "diffusion/sampler.h"
#include "generation/model_parts.h"
#include "generation/noisy_guide.h"
#include "generation/row_plan.h"

#include <torch/types.h>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom {

/// A lane's guidance at one noise level, as diffusion takes it: w times the curve's factor there, and the request's other settings.
diffusion::GuidanceOptions guidanceOptions(const GuidanceSettings& settings, double w, const diffusion::NoiseLevel& level);

/// Whether guidance of either kind acts at a level.
bool isInside(const std::optional<GuidanceRange>& interval, const diffusion::NoiseLevel& level);

/// w as it acts at a level: the curve's factor in it, 0 outside the interval.
double actingW(const GuidanceSettings& settings, double w, const diffusion::NoiseLevel& level);

/// How an answer was made for one lane: where its terms are among the rows and gradients, −1 where it has none, and how they were weighed.
struct LaneTerms {
    int conditional = -1;
    int unconditional = -1;
    int gradient = -1;
    double w = 0.0;     ///< The curve's factor in it; 0 outside the interval.
    double scale = 0.0; ///< Of the classifier; 0 outside the interval.
};

/// What guidance made of a query, with all that went into it.
struct GuidedAnswer {
    diffusion::Guided guided;                     ///< [B,C,...], or [B,2C,...] for a sampler that reads a learned variance.
    std::vector<diffusion::GuidanceState> memory; ///< One a lane, for the next query.
    diffusion::PredictionType type = diffusion::PredictionType::Epsilon; ///< Of the rows.
    torch::Tensor rows;      ///< [R,C,...] predictions before guidance; undefined when none were needed.
    torch::Tensor gradients; ///< [G,C,...] ∇log p(y|x_t); undefined when none were needed.
    std::vector<LaneTerms> lanes;
    std::vector<LaneTelemetry> telemetry; ///< The counts alone.
};

/// Both kinds of guidance over a model, lane by lane, with the fewest calls: lanes at the same x share what they need alike. Classifier guidance
/// (Dhariwal & Nichol 2021) is ε̂ = ε − σ s ∇log p, or for a sampler that shifts its mean s ∇log p beside the prediction; where x holds no signal
/// (α = 0) the ε form has no meaning for x0, and a classifier nothing to say: it rests there.
class Guider {
public:
    /// Lanes are checked; all that is handed in outlives the guider. `classifier` may be null when no lane has a scale.
    Guider(const Model::Parts& parts, std::span<const GenerationRequest> lanes, RowSource& network, GradientSource* classifier,
        bool shiftsMean);

    /// w: one a lane, as set for the step. nullopt when `stop` asked to stop.
    std::optional<GuidedAnswer> answer(const diffusion::Query& query, std::span<const double> w,
        const std::vector<diffusion::GuidanceState>& memory, const std::stop_token& stop);

private:
    /// What the network is told of guidance, one w a lane; empty where it is told nothing.
    std::vector<double> toldW(const diffusion::Query& query, std::span<const double> w) const;
    bool evaluateRows(GuidedAnswer& answer, const diffusion::Query& query, const std::vector<int>& places,
        const std::vector<diffusion::GuidanceNeeds>& needs, std::span<const double> told, const std::stop_token& stop);
    bool evaluateGradients(
        GuidedAnswer& answer, const diffusion::Query& query, const std::vector<int>& places, const std::stop_token& stop);
    diffusion::Prediction guideLane(
        GuidedAnswer& answer, std::size_t lane, const diffusion::Query& query, const diffusion::GuidanceOptions& options) const;
    void join(GuidedAnswer& answer, std::vector<diffusion::Prediction> lanes, const diffusion::Query& query) const;

    const Model::Parts& m_parts;
    std::span<const GenerationRequest> m_lanes;
    RowSource& m_network;
    GradientSource* m_classifier;
    bool m_shiftsMean;
    bool m_canBeGuided;    ///< Whether the network has a condition to leave out, and isn't told w itself.
    bool m_embedsGuidance; ///< It is told w, and answers once what two branches would say together.
    std::vector<LaneConditions> m_conditions;
    torch::Tensor m_variances; ///< Of the last rows: what a network with a learned variance says of it, [R,C,...].
};

} // namespace darkroom
