#pragma once

// Every sampler as the tests by law see it.

#include "diffusion/samplers.h"

#include <QtTest>

#include <array>
#include <memory>
#include <utility>

namespace darkroom::tests {

using Made = std::shared_ptr<const diffusion::Sampler>;

/// A sampler as the laws see it: how it is made with a given eta, and what it promises.
struct Subject {
    const char* name;
    Made (*make)(diffusion::SamplingPlan, double eta);
    bool draws;              ///< With eta above 0.
    bool takesZeroSignal;    ///< Works from a level with zero SNR, given v predictions.
    int (*calls)(int steps); ///< Questions of a whole run that ends at σ = 0.
    int group = 1;           ///< How many of the plan's steps one step of the method takes: it looks ahead within them.
};

inline int once(int steps)
{
    return steps;
}

inline int twiceButAtTheEnd(int steps)
{
    return 2 * steps - 1;
}

inline int onceMore(int steps)
{
    return steps > 1 ? steps + 1 : 1;
}

inline Made ddpm(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeDdpm(std::move(plan));
}
inline Made ddim(diffusion::SamplingPlan plan, double eta)
{
    return diffusion::makeDdim(std::move(plan), {.eta = eta});
}
inline Made plms(diffusion::SamplingPlan plan, double)
{
    return diffusion::makePlms(std::move(plan));
}
template <Made (*make)(diffusion::SamplingPlan, const diffusion::SolverOptions&)>
Made solver(diffusion::SamplingPlan plan, double)
{
    return make(std::move(plan), {});
}
template <Made (*make)(diffusion::SamplingPlan, const diffusion::AncestralOptions&)>
Made ancestral(diffusion::SamplingPlan plan, double eta)
{
    return make(std::move(plan), {.eta = eta});
}
inline Made lms(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeLms(std::move(plan));
}
template <int order>
Made plusPlus(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeDpmSolverPlusPlus(std::move(plan), {.order = order});
}
template <int order, diffusion::SecondOrder second>
Made plusPlusSde(diffusion::SamplingPlan plan, double eta)
{
    return diffusion::makeDpmSolverPlusPlus(std::move(plan), {.order = order, .eta = eta, .second = second});
}
inline Made dpmSolver(diffusion::SamplingPlan plan, double eta)
{
    return diffusion::makeDpmSolver(std::move(plan), {.order = eta > 0.0 ? 2 : 3, .eta = eta});
}
template <int order, diffusion::UniPcVariant variant, bool onX0>
Made uniPc(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeUniPc(std::move(plan), {.order = order, .variant = variant, .predictsX0 = onX0});
}
template <int order>
Made deis(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeDeis(std::move(plan), {.order = order});
}
template <int order, bool onX0, diffusion::SecondOrder second>
Made singlestep(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeDpmSolverSinglestep(std::move(plan), {.order = order, .onX0 = onX0, .second = second, .lowerOrderAtEnd = false});
}
inline Made singlestepSde(diffusion::SamplingPlan plan, double eta)
{
    return diffusion::makeDpmSolverSinglestep(std::move(plan), {.order = 2, .eta = eta, .lowerOrderAtEnd = false});
}
inline Made tcd(diffusion::SamplingPlan plan, double eta)
{
    return diffusion::makeTcd(std::move(plan), {.gamma = eta});
}
inline Made ipndm(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeIpndm(std::move(plan));
}
inline Made consistency(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeConsistency(std::move(plan));
}
inline Made lcm(diffusion::SamplingPlan plan, double)
{
    return diffusion::makeLcm(std::move(plan));
}

inline constexpr std::array kSubjects = {
    Subject{"DDPM", ddpm, true, true, once},
    Subject{"DDIM", ddim, true, true, once},
    Subject{"PLMS", plms, false, false, onceMore},
    Subject{"Euler", solver<diffusion::makeEuler>, false, false, once},
    Subject{"Euler a", ancestral<diffusion::makeEulerAncestral>, true, false, once},
    Subject{"Heun", solver<diffusion::makeHeun>, false, false, twiceButAtTheEnd},
    Subject{"DPM2", solver<diffusion::makeDpm2>, false, false, twiceButAtTheEnd},
    Subject{"DPM2 a", ancestral<diffusion::makeDpm2Ancestral>, true, false, twiceButAtTheEnd},
    Subject{"LMS", lms, false, false, once},
    Subject{"DPM++ 2S a", ancestral<diffusion::makeDpmpp2sAncestral>, true, false, twiceButAtTheEnd},
    Subject{"DPM++ SDE", ancestral<diffusion::makeDpmppSde>, true, false, twiceButAtTheEnd},
    Subject{"DPM++ 2M", plusPlus<2>, false, true, once},
    Subject{"DPM++ 3M", plusPlus<3>, false, true, once},
    Subject{"DPM++ 2M SDE", plusPlusSde<2, diffusion::SecondOrder::Midpoint>, true, true, once},
    Subject{"DPM++ 2M SDE Heun", plusPlusSde<2, diffusion::SecondOrder::Heun>, true, true, once},
    Subject{"DPM++ 3M SDE", plusPlusSde<3, diffusion::SecondOrder::Heun>, true, true, once},
    Subject{"DPM-Solver", dpmSolver, true, false, once},
    Subject{"UniPC", uniPc<2, diffusion::UniPcVariant::Bh2, true>, false, false, once},
    Subject{"UniPC 3 bh1", uniPc<3, diffusion::UniPcVariant::Bh1, true>, false, false, once},
    Subject{"UniPC on noise", uniPc<3, diffusion::UniPcVariant::Bh2, false>, false, false, once},
    Subject{"DPM++ 2S", singlestep<2, true, diffusion::SecondOrder::Midpoint>, false, false, once, 2},
    Subject{"DPM++ 3S", singlestep<3, true, diffusion::SecondOrder::Midpoint>, false, false, once, 3},
    Subject{"DPM++ 3S Heun", singlestep<3, true, diffusion::SecondOrder::Heun>, false, false, once, 3},
    Subject{"DPM-Solver 3S", singlestep<3, false, diffusion::SecondOrder::Midpoint>, false, false, once, 3},
    Subject{"DPM++ 2S SDE", singlestepSde, true, false, once, 2},
    Subject{"DEIS", deis<2>, false, false, once},
    Subject{"DEIS 3", deis<3>, false, false, once},
    Subject{"TCD", tcd, true, true, once},
    Subject{"LCM", lcm, true, true, once},
    Subject{"iPNDM", ipndm, false, true, once},
    Subject{"Consistency", consistency, true, true, once},
};

inline void addSubjects()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kSubjects.size(); ++i)
        QTest::newRow(kSubjects[i].name) << static_cast<int>(i);
}

} // namespace darkroom::tests
