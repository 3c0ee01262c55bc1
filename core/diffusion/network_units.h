#pragma once

#include "diffusion/noise_level.h"

namespace darkroom::diffusion {

/// As what number a network is told a noise level.
enum class Told {
    Timestep, ///< t of the table.
    LogSigma, ///< ln(σ_data σ/α)/4 (Karras et al. 2022, table 1: c_noise).
    Angle,    ///< 2/π arctan(σ/α): 0 at the clean end, 1 at zero SNR.
};

/// In what units a network is told its level and knows its data. A network preconditioned after Karras et al. 2022, eq. 7, on data of deviation
/// σ_data is one that reads our x and predicts −v, once the data are divided by σ_data: c_in, c_skip and c_out come down to α, α and σ at the level
/// σ/α = σ_EDM/σ_data. So x0 of a run is the data divided by `dataDeviation`, and nothing but the ends of a run need know.
struct NetworkUnits {
    Told told = Told::Timestep;
    double timeScale = 1.0;     ///< What is told is this times the number.
    double dataDeviation = 1.0; ///< σ_data: the data are this times x0.

    /// What the network is told at a level that isn't clean.
    double timeAt(const NoiseLevel& level) const;
};

} // namespace darkroom::diffusion
