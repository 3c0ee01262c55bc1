#pragma once

#include "diffusion/noise_level.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace darkroom::diffusion {

/// How β_t runs over the training timesteps.
enum class BetaCurve {
    Linear,       ///< Ho et al. 2020: β evenly spaced.
    ScaledLinear, ///< Rombach et al. 2022: √β evenly spaced.
    Cosine,       ///< Nichol & Dhariwal 2021, eq. 17: ᾱ a squared cosine, β at most 0.999.
    Exponential,  ///< ᾱ = exp(−12 t).
    Laplace,      ///< Hang & Gu 2024: log-SNR spread as a Laplace distribution.
    Sigmoid,      ///< β a logistic curve over −6 … 6 (GeoDiff).
};

struct NoiseScheduleOptions {
    BetaCurve curve = BetaCurve::Linear;
    std::int64_t timesteps = 1000; ///< T: how many timesteps the model was trained on.
    double betaStart = 1e-4;
    double betaEnd = 0.02;
    std::vector<double> trainedBetas; ///< When not empty, these betas and nothing of the above.
    bool zeroTerminalSnr = false;     ///< Rescale so that the last ᾱ is 0 (Lin et al. 2024, algorithm 1).
    /// With zeroTerminalSnr, what the last ᾱ becomes instead of 0, for samplers that need a finite σ/α. diffusers takes 2⁻²⁴.
    std::optional<double> terminalAlphaBar;
};

/// What is interpolated between two timesteps of the table.
enum class Between {
    LogRatio, ///< ln(σ/α): k-diffusion and most σ-space programs.
    Ratio,    ///< σ/α itself: diffusers.
};

/// The noise table of a model, and the one place where noise levels are made. Tables are in double. Immutable.
class NoiseSchedule {
public:
    /// Throws Error{Usage} naming the field when T is no positive number or a β lies outside (0, 1].
    explicit NoiseSchedule(const NoiseScheduleOptions& options);

    std::int64_t timesteps() const { return static_cast<std::int64_t>(m_alphaBars.size()); }
    std::span<const double> alphaBars() const { return m_alphaBars; }
    double alphaBar(std::int64_t t) const;
    bool hasZeroTerminalSnr() const { return m_alphaBars.back() == 0.0; }

    /// σ/α of the first and the last timestep.
    double leastRatio() const;
    double greatestRatio() const;

    /// The level of a timestep of the table; throws Error{Usage} when t is none.
    NoiseLevel at(std::int64_t t) const;
    /// The level of a fractional timestep, 0 ≤ t ≤ T − 1 (beyond: the end of the table).
    NoiseLevel atTimestep(double t, Between between = Between::LogRatio) const;
    /// The level with this σ/α ≥ 0; its timestep is interpolated in ln(σ/α) and stops at the table's ends. 0 is the clean end.
    NoiseLevel atRatio(double ratio) const;
    /// The same, with the timestep that the network shall be told.
    NoiseLevel atRatio(double ratio, double timestep) const;
    /// The level with ln(α/σ) = lambda; +∞ is the clean end, −∞ zero SNR.
    NoiseLevel atLambda(double lambda) const;

    /// The level x = (1 − σ) x0 + σ ε of a rectified flow, 0 ≤ σ ≤ 1.
    NoiseLevel atFlow(double sigma, double timestep) const;

    /// σ/α at a fractional timestep.
    double ratioAt(double t, Between between = Between::LogRatio) const;
    /// The fractional timestep of a σ/α, by ln(σ/α); the inverse of ratioAt.
    double timestepOf(double ratio) const;
    /// The timestep whose ln(σ/α) is nearest.
    std::int64_t nearestTimestepOf(double ratio) const;

private:
    double logRatio(std::int64_t t) const { return m_logRatios[static_cast<std::size_t>(t)]; }

    std::vector<double> m_alphaBars;
    std::vector<double> m_logRatios;
};

} // namespace darkroom::diffusion
