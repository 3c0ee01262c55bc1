#pragma once

#include "darkroom/base/request.h"
#include "diffusion/sampler.h"
#include "diffusion/samplers.h"
#include "diffusion/timestep_spacing.h"
#include "diffusion/x0_correction.h"

#include <memory>
#include <optional>

namespace darkroom::diffusion {

/// What a model's own config says about sampling; the defaults fit most models.
struct ModelSampling {
    TimestepSpacing spacing = TimestepSpacing::Leading; ///< Of the samplers on timesteps (DDPM, DDIM, PLMS), with schedule "automatic".
    std::int64_t stepsOffset = 1;
    bool endsClean = true;     ///< The last step goes to σ = 0; otherwise to the level of timestep 0 (set_alpha_to_one = false).
    X0Correction x0Correction; ///< Clipping belongs to models of pixels, not of latents.
    /// x0 is corrected as the network gives it, before any guidance (guided-diffusion), and not by the sampler after it (diffusers).
    bool correctsBeforeGuidance = false;
    DdpmVariance ddpmVariance = DdpmVariance::FixedSmall; ///< A learned one comes in channels after the prediction's.
    std::int64_t distilledSteps = 50;                     ///< LCM and TCD: how many steps their teacher took.
    double noiseScale = 1.0;                              ///< Multiplies each draw of the consistency sampler ("s_noise").
};

/// A sampler of darkroom/base/sampler_names.h on a schedule of the same file. "automatic" is what the reference programs pick: the model's own
/// timesteps for DDPM, DDIM, PLMS and iPNDM, the distilled ones for LCM and TCD, even strides from the noisy end for consistency models, Karras for DPM2, DPM2 a, DPM++ 2M, 2S a and SDE, exponential for 2M SDE
/// and 3M SDE, SGM uniform for UniPC, DEIS and DPM++ 2S, uniform for the others. An eta of 0 means the sampler's own: 0 for DDIM, 0.3 for TCD,
/// where it is γ, 1 for ancestral and SDE samplers.
/// `lastSteps`: only so many steps of the schedule's end, for a run that begins from a picture. Throws Error{Usage} naming sampler or schedule
/// when unknown, or when the schedule's zero terminal SNR doesn't suit it.
std::shared_ptr<const Sampler> makeSampler(const SamplingSettings& settings, std::shared_ptr<const NoiseSchedule> schedule,
    const ModelSampling& model = {}, std::optional<int> lastSteps = std::nullopt);

/// A sampler that goes on from the start of step `step` (from 1) of another one's plan: the steps before it are that plan's, so that steps keep
/// their numbers, and from its level on come the sampler's own levels below it. The same errors.
std::shared_ptr<const Sampler> makeSamplerFrom(const SamplingPlan& begun, int step, const SamplingSettings& settings,
    std::shared_ptr<const NoiseSchedule> schedule, const ModelSampling& model = {});

} // namespace darkroom::diffusion
