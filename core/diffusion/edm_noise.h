#pragma once

#include "darkroom/base/json_reader.h"
#include "diffusion/noise_schedule.h"

#include <cstdint>
#include <vector>

namespace darkroom::diffusion {

/// The noise of models that were trained on a continuous range of σ (Karras et al. 2022; Song et al. 2023), as σ/α for data of unit deviation: what
/// such a model's configs call σ is `dataDeviation` times that.
struct EdmNoise {
    double least = 0.0;
    double greatest = 0.0;
    double dataDeviation = 1.0;
    bool isExponential = false; ///< Evenly spaced logarithms; otherwise Karras' curve, with ρ.
    double rho = 7.0;
    std::int64_t timesteps = 1000; ///< Of the table that stands for the range.
};

/// Reads sigma_min, sigma_max, sigma_data, sigma_schedule, rho and num_train_timesteps; throws Error{Format} naming the field.
EdmNoise edmNoise(const JsonReader& config, std::int64_t timesteps);

/// n falling σ/α along the curve, its ends among them.
std::vector<double> ratiosOf(const EdmNoise& noise, int n);

/// The curve as a table, so that timesteps, spacings and schedules mean what they mean elsewhere.
NoiseScheduleOptions tableOf(const EdmNoise& noise);

/// The levels of iPNDM in diffusers as a table: σ = sin²(π s/2), s = 1/T … 1, the last of which is zero SNR.
NoiseScheduleOptions squaredSineTable(std::int64_t timesteps);

} // namespace darkroom::diffusion
