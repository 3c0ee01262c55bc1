#pragma once

#include "darkroom/base/request.h"

#include <span>
#include <string>
#include <vector>

namespace darkroom {

/// The factor that multiplies w at a noise level σ/α: linear in ln σ between the points, which fall in σ, and that of the nearest point beyond them.
/// Without points 1. σ = 0 has the last point's, infinite σ the first's.
double guidanceFactor(std::span<const GuidancePoint> curve, double sigma);

/// Shapes of w over a run, by how far it is: u = (ln σ_high − ln σ)/(ln σ_high − ln σ_low), 0 at the noise and 1 at the picture. They stand for t/T of
/// Wang et al. 2024 (Analysis of classifier-free guidance weight schedulers), and like theirs have the mean 1.
enum class CurveShape {
    Constant, ///< 1
    Linear,   ///< 2u
    Cosine,   ///< 1 − cos(πu)
};

/// The shape between the two levels, in points: none for Constant, two for Linear, evenly in ln σ for Cosine (within 0.005 of it).
/// Throws Error{Usage} unless 0 < low < high.
std::vector<GuidancePoint> guidanceCurve(CurveShape shape, const GuidanceRange& levels);

/// "constant", "linear", "cosine"
const char* name(CurveShape shape) noexcept;
/// A shape's name, or points as SIGMA:FACTOR with commas between, by falling σ. Throws Error{Usage} naming `field`.
std::vector<GuidancePoint> guidanceCurveFromText(const std::string& text, const GuidanceRange& levels, const std::string& field);

} // namespace darkroom
