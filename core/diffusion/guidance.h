#pragma once

#include "diffusion/sampler.h"

#include <torch/types.h>

#include <optional>
#include <vector>

namespace darkroom::diffusion {

/// How the conditional and the unconditional prediction become one.
enum class GuidanceRule {
    ClassifierFree,     ///< Ho & Salimans 2022, eq. 6: (1 + w) c − w u.
    AdaptiveProjection, ///< Sadat et al. 2024 (APG), algorithm 1, on x0.
    ZeroStar,           ///< Fan et al. 2025 (CFG-Zero*): u is scaled by ⟨c,u⟩/⟨u,u⟩ first.
};

/// Guide only while σ/α is in (low, high] (Kynkäänniemi et al. 2024); elsewhere the conditional prediction stands alone.
struct GuidanceInterval {
    double low = 0.0;
    double high = 0.0;
};

struct AdaptiveProjection {
    double eta = 0.0;           ///< Weight of the part of the difference that is parallel to the conditional x0.
    double normThreshold = 0.0; ///< The difference's norm is cut to this; 0 cuts nothing.
    double momentum = 0.0;      ///< Of the running difference; the paper's is negative.
};

struct DynamicThreshold {
    double ratio = 0.995;
    std::optional<double> greatest;
};

/// The settings of guidance. They may change from step to step.
struct GuidanceOptions {
    std::vector<double> w{0.0}; ///< One for all pictures of the batch, or one each. s = 1 + w. May be negative.
    GuidanceRule rule = GuidanceRule::ClassifierFree;
    std::optional<GuidanceInterval> interval;
    AdaptiveProjection projection; ///< With AdaptiveProjection.
    int zeroSteps = 0;             ///< With ZeroStar: so many first steps predict zero.
    double rescale = 0.0;          ///< φ of Lin et al. 2024, eq. 16: how far the deviation is brought back to c's. 0 is off.
    std::optional<DynamicThreshold> dynamicThreshold; ///< Of the guided x0 (Saharia et al. 2022).
};

/// What guidance remembers between the calls of one run. A value, kept beside the sampler's state.
struct GuidanceState {
    int calls = 0;          ///< Model evaluations combined so far.
    torch::Tensor momentum; ///< APG's running difference of x0.
};

/// Which predictions the model shall make.
struct GuidanceNeeds {
    bool conditional = true;
    bool unconditional = false;

    bool operator==(const GuidanceNeeds&) const = default;
};

/// Before any evaluation: c alone at w = 0 and outside the interval, u alone at w = −1, nothing while ZeroStar predicts zero, otherwise both.
GuidanceNeeds needs(const NoiseLevel& level, const GuidanceOptions& options, const GuidanceState& state = {});

/// What the model answered at x: both [B,C,...] or undefined where they weren't needed.
struct Terms {
    torch::Tensor x;
    PredictionType type = PredictionType::Epsilon;
    torch::Tensor conditional;
    torch::Tensor unconditional;
};

struct Combined {
    Guided guided;
    GuidanceState state; ///< For the next call.
};

/// One prediction of the terms by the rule, then rescaled, then thresholded. Each picture of the batch is treated on its own, so that its
/// result does not depend on its neighbours. Pure. Throws Error{Usage} when w has neither one value nor one a picture, Error{Internal} when
/// a needed term is missing. fp64 agrees with the papers' equations to 1e-10, fp32 to 1e-5.
Combined combine(const Terms& terms, const NoiseLevel& level, const GuidanceOptions& options, const GuidanceState& state = {});

/// What guidance did, per picture: ‖c − u‖/‖u‖ and the cosine between c and u. [B]; throws Error{Internal} unless both terms are there.
struct GuidanceTelemetry {
    torch::Tensor deltaRatio;
    torch::Tensor cosine;
};
GuidanceTelemetry measureGuidance(const Terms& terms);

} // namespace darkroom::diffusion
