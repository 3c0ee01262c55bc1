#pragma once

namespace darkroom::diffusion {

/// How noisy x is: x = α x0 + σ ε, with α² + σ² = 1 unless it is a flow's, with α + σ = 1. α is √ᾱ of the papers, never ᾱ itself; t is the
/// timestep that a network is told, and may be fractional. Only a NoiseSchedule makes levels other than the clean one, for it alone knows the
/// tables. A plain value.
class NoiseLevel {
public:
    /// The clean end: α = 1, σ = 0.
    NoiseLevel() = default;

    double alpha() const { return m_alpha; }
    double sigma() const { return m_sigma; }
    double timestep() const { return m_timestep; }
    /// σ/α, the "sigma" of σ-space samplers; infinite at zero terminal SNR.
    double ratio() const { return m_ratio; }
    /// ln(α/σ), half the log-SNR: +∞ at the clean end, −∞ at zero terminal SNR.
    double lambda() const;
    bool isClean() const { return m_sigma == 0.0; }

    bool operator==(const NoiseLevel&) const = default;

private:
    friend class NoiseSchedule;
    NoiseLevel(double alpha, double sigma, double ratio, double timestep)
        : m_alpha(alpha)
        , m_sigma(sigma)
        , m_ratio(ratio)
        , m_timestep(timestep)
    {
    }

    double m_alpha = 1.0;
    double m_sigma = 0.0;
    double m_ratio = 0.0;
    double m_timestep = 0.0;
};

} // namespace darkroom::diffusion
