#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace darkroom::diffusion {

/// How whole timesteps are picked from T training timesteps (Lin et al. 2024, table 2).
enum class TimestepSpacing {
    Leading,  ///< 0, ⌊T/n⌋, 2⌊T/n⌋, … plus an offset: never reaches T − 1.
    Linspace, ///< Evenly from 0 to T − 1, rounded.
    Trailing, ///< T, T − T/n, …, rounded, minus 1: starts at T − 1.
};

/// "leading", "linspace", "trailing"; throws Error{Usage} that names `field`.
TimestepSpacing timestepSpacingFromName(std::string_view text, std::string_view field);

/// n timesteps, falling. Halves are rounded to even, as numpy does. Throws Error{Usage} when n is not in 1 … T.
std::vector<std::int64_t> spacedTimesteps(TimestepSpacing spacing, std::int64_t trained, std::int64_t n, std::int64_t offset = 0);

/// The same for solvers that count the clean end as one of n + 1 evenly spaced points (DPM-Solver, UniPC in diffusers): `last` is the number of
/// timesteps that are used of the `trained` ones.
std::vector<std::int64_t> spacedTimestepsWithEnd(
    TimestepSpacing spacing, std::int64_t trained, std::int64_t last, std::int64_t n, std::int64_t offset = 0);

/// n fractional timesteps, falling: linspace is not rounded (σ-space schedulers of diffusers).
std::vector<double> spacedFractions(TimestepSpacing spacing, std::int64_t trained, std::int64_t n, std::int64_t offset = 0);

/// T − 1, T − 1 − ⌊T/n⌋, …: n timesteps from the noisy end, as consistency models take them. Throws Error{Usage} when n is not in 1 … T.
std::vector<std::int64_t> stridesFromEnd(std::int64_t trained, std::int64_t n);

/// LCM (Luo et al. 2023): n of the `teacher` timesteps k T/teacher − 1, falling from T − 1. Throws Error{Usage} when n > teacher.
std::vector<std::int64_t> distilledTimesteps(std::int64_t trained, std::int64_t teacher, std::int64_t n);

} // namespace darkroom::diffusion
