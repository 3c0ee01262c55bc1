#pragma once

#include "diffusion/noise_schedule.h"
#include "diffusion/samplers.h"

namespace darkroom::diffusion {

/// How a DPM-Solver step weighs things: x' = kept x + d0 D0 + d1 D1 + d2 D2 [+ noise z], where the D are differences of the solver's answers
/// over λ, as a multistep or a singlestep solver forms them. D1 takes part from the second order on, D2 from the third.
struct SolverWeights {
    double kept = 0.0;
    double d0 = 0.0;
    double d1 = 0.0;
    double d2 = 0.0;
    double noise = 0.0; ///< 0: the step draws nothing.
};

/// What of a solver its weights depend on.
struct SolverForm {
    double eta = 0.0;
    SecondOrder second = SecondOrder::Midpoint;
    bool subtractsThirdOrderHalf = false;
};

/// On x̂0 (DPM-Solver++; Lu et al. 2022b, algorithm 2 and its SDE form), with k = 1 + η, h = λ' − λ and E = 1 − e^{−kh}:
///   kept = (σ'/σ) e^{−ηh}, d0 = α' E, noise = σ' √(1 − e^{−2ηh})
///   second order: d1 = α' E/2 (midpoint) or α' (1 − E/(kh)) (Heun); third: d1 = α' (1 − E/(kh)), d2 = α' (1/2 + (E − kh)/(kh)²)
/// σ' = 0 gives d0 = 1 alone; zero SNR (λ = −∞) is for the first order.
SolverWeights weightsOnX0(const NoiseLevel& from, const NoiseLevel& to, int order, const SolverForm& form);

/// On ε̂ (DPM-Solver; Lu et al. 2022), with h = λ' − λ, A = σ' (e^h − 1), k = 1 for the ODE (η = 0) and 2 for the reverse SDE (η = 1, up to the
/// second order; a step to σ' = 0 is the ODE's):
///   kept = α'/α, d0 = −k A, noise = σ' √(e^{2h} − 1)
///   second order: d1 = −k A/2 (midpoint) or −k (A/h − σ') (Heun); third: d1 = −k (A/h − σ'), d2 = −((A − σ'h)/h² − σ'/2)
SolverWeights weightsOnEps(const NoiseLevel& from, const NoiseLevel& to, int order, const SolverForm& form);

} // namespace darkroom::diffusion
