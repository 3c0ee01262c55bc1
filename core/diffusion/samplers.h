#pragma once

#include "diffusion/sampler.h"
#include "diffusion/x0_correction.h"

#include <memory>
#include <vector>

namespace darkroom::diffusion {

// Every sampler, one function each; each stands in a file of its own name, with its equations. "σ space" says that the equations are in x0 + σ ε,
// that is x/α, and need a finite σ/α. All throw Error{Usage} for a plan without steps or with levels they can't take.

struct DdimOptions {
    double eta = 0.0; ///< η in [0, 1]: 0 is deterministic and draws nothing, 1 has DDPM's variance.
    X0Correction x0Correction;
};
/// Song et al. 2021, eq. 12.
std::shared_ptr<const Sampler> makeDdim(SamplingPlan plan, const DdimOptions& options = {});

/// Which variance a DDPM step draws with.
enum class DdpmVariance {
    FixedSmall,   ///< The posterior's, β̃ (Ho et al. 2020, eq. 7).
    FixedLarge,   ///< β.
    Learned,      ///< The second half of the model's channels is the variance.
    LearnedRange, ///< … or the place between ln β̃ and ln β, −1 … 1 (Nichol & Dhariwal 2021, eq. 15).
};
struct DdpmOptions {
    DdpmVariance variance = DdpmVariance::FixedSmall;
    X0Correction x0Correction;
};
/// Ho et al. 2020, algorithm 2, between any two levels. Adds Σ times Guided::meanShift to the mean.
std::shared_ptr<const Sampler> makeDdpm(SamplingPlan plan, const DdpmOptions& options = {});

/// One question of a PNDM run: where it is asked, and the step it is for. All are levels of the table.
struct PndmCall {
    /// The four stages of a pseudo Runge-Kutta step; the two of a first step without them; Adams-Bashforth of the order that the history
    /// allows, 4 at most.
    enum class Rule { RungeKutta1, RungeKutta2, RungeKutta3, RungeKutta4, FirstGuess, FirstAgain, Multistep };
    Rule rule = Rule::Multistep;
    NoiseLevel query;
    NoiseLevel from;
    NoiseLevel to;
};
/// Which value of several evaluations is averaged.
enum class PndmAverage {
    Noise,     ///< Each prediction is read as ε where it was made.
    RawOutput, ///< The raw outputs are averaged and read as ε at the step's start: diffusers. The same when the model predicts ε.
};
struct PndmOptions {
    PndmAverage average = PndmAverage::Noise;
};
/// Liu et al. 2022 (PNDM, "pseudo linear multistep"), eq. 9 to 13; `calls` in order. The plan's steps are for those who show them.
std::shared_ptr<const Sampler> makePndm(SamplingPlan plan, std::vector<PndmCall> calls, const PndmOptions& options = {});
/// PLMS as latent diffusion has it: the first step asks twice, every later one once.
std::shared_ptr<const Sampler> makePlms(SamplingPlan plan, const PndmOptions& options = {});

/// Improved PNDM (Zhang & Chen 2023, "iPNDM"): every step asks once, the first ones at the order that the history allows. Takes zero terminal SNR.
std::shared_ptr<const Sampler> makeIpndm(SamplingPlan plan);

struct SolverOptions {
    X0Correction x0Correction;
};
/// Euler's method on dx/dσ = ε in σ space (Karras et al. 2022, algorithm 1 without its correction).
std::shared_ptr<const Sampler> makeEuler(SamplingPlan plan, const SolverOptions& options = {});
/// Karras et al. 2022, algorithm 1; a step to σ = 0 is Euler's. σ space.
std::shared_ptr<const Sampler> makeHeun(SamplingPlan plan, const SolverOptions& options = {});
/// The midpoint method with the middle at the mean of ln σ (DPM-Solver-2, Lu et al. 2022). A step to σ = 0 is Euler's. σ space.
std::shared_ptr<const Sampler> makeDpm2(SamplingPlan plan, const SolverOptions& options = {});

struct LmsOptions {
    int order = 4; ///< 1 … 8 derivatives.
    X0Correction x0Correction;
};
/// Linear multistep: the polynomial through the last derivatives, integrated exactly from σ to σ'. σ space.
std::shared_ptr<const Sampler> makeLms(SamplingPlan plan, const LmsOptions& options = {});

struct AncestralOptions {
    double eta = 1.0;        ///< η in [0, 1]: how much of the step's noise is replaced by fresh noise; 0 draws nothing.
    double noiseScale = 1.0; ///< Multiplies every draw ("s_noise").
    X0Correction x0Correction;
};
/// Euler down to σ_down, then fresh noise up to σ'. σ space.
std::shared_ptr<const Sampler> makeEulerAncestral(SamplingPlan plan, const AncestralOptions& options = {});
/// DPM2 down to σ_down, then fresh noise. σ space.
std::shared_ptr<const Sampler> makeDpm2Ancestral(SamplingPlan plan, const AncestralOptions& options = {});
/// DPM-Solver++(2S) (Lu et al. 2022b, algorithm 1) down to σ_down, then fresh noise. σ space.
std::shared_ptr<const Sampler> makeDpmpp2sAncestral(SamplingPlan plan, const AncestralOptions& options = {});
/// DPM-Solver++ with fresh noise at the middle and at the end of each step. σ space.
std::shared_ptr<const Sampler> makeDpmppSde(SamplingPlan plan, const AncestralOptions& options = {});

struct DeisOptions {
    int order = 2;                     ///< 1 … 3.
    bool firstOrderAtEnd = false;      ///< The last step is of first order (it is anyway when it ends at σ = 0).
    bool secondOrderBeforeEnd = false; ///< The last but one step is of second order at most.
    X0Correction x0Correction;
};
/// DEIS multistep with exact integrals in ln(σ/α) (Zhang & Chen 2023).
std::shared_ptr<const Sampler> makeDeis(SamplingPlan plan, const DeisOptions& options = {});

/// How a second-order multistep update weighs the difference of its two estimates.
enum class SecondOrder { Midpoint, Heun };
struct DpmSolverOptions {
    int order = 2;    ///< 1 … 3.
    double eta = 0.0; ///< 0: the ODE; 1: the reverse SDE. Above 0 each step draws once.
    double noiseScale = 1.0;
    SecondOrder second = SecondOrder::Midpoint;
    bool firstOrderAtEnd = false;      ///< The last step is of first order (it is anyway when it ends at σ = 0).
    bool secondOrderBeforeEnd = false; ///< The last but one step is of second order at most.
    /// diffusers subtracts one half of the third-order difference for the SDE, where the expansion adds it. Kept for its configs.
    bool subtractsThirdOrderHalf = false;
    X0Correction x0Correction;
};
/// DPM-Solver++ multistep on x0 (Lu et al. 2022b, algorithm 2; its SDE form, section 5): DPM++ 2M, 2M SDE and 3M SDE. Takes zero terminal SNR.
std::shared_ptr<const Sampler> makeDpmSolverPlusPlus(SamplingPlan plan, const DpmSolverOptions& options = {});
/// DPM-Solver multistep on ε (Lu et al. 2022); η is 0 or 1, order 3 for η = 0 alone.
std::shared_ptr<const Sampler> makeDpmSolver(SamplingPlan plan, const DpmSolverOptions& options = {});

struct SinglestepOptions {
    int order = 2;    ///< 1 … 3: how many steps a group has.
    bool onX0 = true; ///< DPM-Solver++; otherwise DPM-Solver, on ε.
    double eta = 0.0; ///< On x0 alone: 0 is the ODE, 1 the reverse SDE.
    SecondOrder second = SecondOrder::Midpoint;
    bool lowerOrderAtEnd = true;          ///< The last group is cut short even where the steps would be enough for it.
    bool subtractsThirdOrderHalf = false; ///< As in DpmSolverOptions.
    X0Correction x0Correction;
};
/// DPM-Solver singlestep (Lu et al. 2022 and 2022b): looks ahead within groups of steps, each of which asks once.
std::shared_ptr<const Sampler> makeDpmSolverSinglestep(SamplingPlan plan, const SinglestepOptions& options = {});

/// B(h) of UniPC.
enum class UniPcVariant {
    Bh1, ///< h
    Bh2, ///< e^h − 1
};
struct UniPcOptions {
    int order = 2;
    UniPcVariant variant = UniPcVariant::Bh2;
    bool predictsX0 = true;      ///< On x0; otherwise on ε.
    bool lowerOrderAtEnd = true; ///< The last steps fall to first order.
    std::vector<int> stepsWithoutCorrector{};
    X0Correction x0Correction;
};
/// Zhao et al. 2023, algorithms 5 to 8: corrects with the call that predicts the next step.
std::shared_ptr<const Sampler> makeUniPc(SamplingPlan plan, const UniPcOptions& options = {});

struct LcmOptions {
    double timestepScaling = 10.0;
    double sigmaData = 0.5;
    X0Correction x0Correction;
};
/// Luo et al. 2023, algorithm 3: jump to the consistency function's x0, then noise again to the next level; the last step adds none.
std::shared_ptr<const Sampler> makeLcm(SamplingPlan plan, const LcmOptions& options = {});

struct ConsistencyOptions {
    double leastRatio = 0.0; ///< σ/α at which the consistency function is the identity (σ_min).
    double noiseScale = 1.0;
    X0Correction x0Correction;
};
/// Song et al. 2023, algorithm 1: jump to the clean end by a consistency model's function, then noise again to the next level.
std::shared_ptr<const Sampler> makeConsistency(SamplingPlan plan, const ConsistencyOptions& options = {});

struct TcdOptions {
    double gamma = 0.3; ///< γ in [0, 1]: the part of the next timestep that is jumped over and filled with fresh noise; 0 draws nothing.
    X0Correction x0Correction;
};
/// Zheng et al. 2024, algorithm 4: for models distilled to jump along their whole trajectory.
std::shared_ptr<const Sampler> makeTcd(SamplingPlan plan, const TcdOptions& options = {});

} // namespace darkroom::diffusion
