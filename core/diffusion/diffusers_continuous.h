#pragma once

// What the builders of diffusers' classes for models of continuous noise share. Internal as diffusers_run.h is.

#include "diffusion/diffusers_run.h"
#include "diffusion/edm_noise.h"
#include "diffusion/sampling_plan.h"

namespace darkroom::diffusion {

constexpr std::int64_t kEdmTimesteps = 1000, kConsistencyTimesteps = 40; ///< num_train_timesteps of the classes, if a config leaves it out.

/// What final_sigmas_type "sigma_min" makes of a run of one step.
enum class LoneStep { EndsWhereItStarts, EndsAtLeast };

/// Along the curve to the clean end, or to its own last level ("sigma_min"), from the first noise that the class begins with.
SamplingPlan edmPlan(const DiffusersRun& run, const EdmNoise& noise, LoneStep lone);

/// √(σ_max² + 1), whatever σ_data is.
double edmFirstNoise(const EdmNoise& noise);

/// clip_denoised, of data.
X0Correction consistencyCorrection(const JsonReader& config);

} // namespace darkroom::diffusion
