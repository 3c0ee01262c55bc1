#include "diffusion/sampler_registry.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/ratio_schedules.h"
#include "diffusion/samplers.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace darkroom::diffusion {
namespace {

// What "automatic" may mean besides the schedules by σ/α.
constexpr std::string_view kModelTimesteps = "model timesteps";
constexpr std::string_view kDistilledTimesteps = "distilled timesteps";
constexpr std::string_view kDistilledToFirst = "distilled timesteps to the first"; // not to the clean end
constexpr std::string_view kConsistencyTimesteps = "consistency timesteps";

struct Wishes {
    double eta = 0.0; ///< 0: the sampler's own.
    X0Correction x0Correction;
    DdpmVariance ddpmVariance = DdpmVariance::FixedSmall;
    double noiseScale = 1.0;

    double etaOr(double own) const { return eta > 0.0 ? eta : own; }
};

using Made = std::shared_ptr<const Sampler>;

Made ddpm(SamplingPlan plan, const Wishes& wishes)
{
    return makeDdpm(std::move(plan), {.variance = wishes.ddpmVariance, .x0Correction = wishes.x0Correction});
}

Made ddim(SamplingPlan plan, const Wishes& wishes)
{
    return makeDdim(std::move(plan), {.eta = wishes.eta, .x0Correction = wishes.x0Correction});
}

Made plms(SamplingPlan plan, const Wishes&)
{
    return makePlms(std::move(plan));
}

template <Made (*make)(SamplingPlan, const SolverOptions&)>
Made solver(SamplingPlan plan, const Wishes& wishes)
{
    return make(std::move(plan), {.x0Correction = wishes.x0Correction});
}

template <Made (*make)(SamplingPlan, const AncestralOptions&)>
Made ancestral(SamplingPlan plan, const Wishes& wishes)
{
    return make(std::move(plan), {.eta = wishes.etaOr(1.0), .x0Correction = wishes.x0Correction});
}

Made lms(SamplingPlan plan, const Wishes& wishes)
{
    return makeLms(std::move(plan), {.x0Correction = wishes.x0Correction});
}

Made dpmpp2m(SamplingPlan plan, const Wishes& wishes)
{
    return makeDpmSolverPlusPlus(std::move(plan), {.order = 2, .x0Correction = wishes.x0Correction});
}

Made dpmpp2mSde(SamplingPlan plan, const Wishes& wishes)
{
    return makeDpmSolverPlusPlus(std::move(plan), {.order = 2, .eta = wishes.etaOr(1.0), .x0Correction = wishes.x0Correction});
}

Made dpmpp3mSde(SamplingPlan plan, const Wishes& wishes)
{
    return makeDpmSolverPlusPlus(
        std::move(plan), {.order = 3, .eta = wishes.etaOr(1.0), .second = SecondOrder::Heun, .x0Correction = wishes.x0Correction});
}

Made uniPc(SamplingPlan plan, const Wishes& wishes)
{
    return makeUniPc(std::move(plan), {.x0Correction = wishes.x0Correction});
}

Made deis(SamplingPlan plan, const Wishes& wishes)
{
    return makeDeis(std::move(plan), {.x0Correction = wishes.x0Correction});
}

Made dpmpp2s(SamplingPlan plan, const Wishes& wishes)
{
    return makeDpmSolverSinglestep(std::move(plan), {.x0Correction = wishes.x0Correction});
}

Made tcd(SamplingPlan plan, const Wishes& wishes)
{
    constexpr double kOwnGamma = 0.3; // Zheng et al. 2024, as in its pipelines
    return makeTcd(std::move(plan), {.gamma = wishes.etaOr(kOwnGamma), .x0Correction = wishes.x0Correction});
}

Made lcm(SamplingPlan plan, const Wishes& wishes)
{
    return makeLcm(std::move(plan), {.x0Correction = wishes.x0Correction});
}

Made ipndm(SamplingPlan plan, const Wishes&)
{
    return makeIpndm(std::move(plan));
}

Made consistency(SamplingPlan plan, const Wishes& wishes)
{
    const double least = plan.schedule->leastRatio();
    return makeConsistency(std::move(plan), {.leastRatio = least, .noiseScale = wishes.noiseScale, .x0Correction = wishes.x0Correction});
}

struct Entry {
    std::string_view id;
    std::string_view automatic;
    bool
        dropsLevelBeforeEnd; ///< Steps over the lowest level above 0, whose last step would be wasted (A1111's discard_next_to_last_sigma).
    Made (*make)(SamplingPlan, const Wishes&);
};

// The automatic schedules are those of A1111 1.10, which this program's users know the names from.
constexpr std::array kSamplers = {
    Entry{"ddpm", kModelTimesteps, false, ddpm},
    Entry{"ddim", kModelTimesteps, false, ddim},
    Entry{"plms", kModelTimesteps, false, plms},
    Entry{"ipndm", kModelTimesteps, false, ipndm},
    Entry{"euler", "uniform", false, solver<makeEuler>},
    Entry{"euler_ancestral", "uniform", false, ancestral<makeEulerAncestral>},
    Entry{"heun", "uniform", false, solver<makeHeun>},
    Entry{"dpm_2", "karras", true, solver<makeDpm2>},
    Entry{"dpm_2_ancestral", "karras", true, ancestral<makeDpm2Ancestral>},
    Entry{"lms", "uniform", false, lms},
    Entry{"dpmpp_2s_ancestral", "karras", false, ancestral<makeDpmpp2sAncestral>},
    Entry{"dpmpp_2s", "sgm_uniform", false, dpmpp2s},
    Entry{"dpmpp_sde", "karras", false, ancestral<makeDpmppSde>},
    Entry{"dpmpp_2m", "karras", false, dpmpp2m},
    Entry{"dpmpp_2m_sde", "exponential", false, dpmpp2mSde},
    Entry{"dpmpp_3m_sde", "exponential", true, dpmpp3mSde},
    Entry{"uni_pc", "sgm_uniform", false, uniPc},
    Entry{"deis", "sgm_uniform", false, deis},
    Entry{"lcm", kDistilledTimesteps, false, lcm},
    Entry{"tcd", kDistilledToFirst, false, tcd},
    Entry{"consistency", kConsistencyTimesteps, false, consistency},
};

const Entry& entryOf(std::string_view id)
{
    for (const auto& entry : kSamplers) {
        if (entry.id == id) return entry;
    }
    std::string known;
    for (const auto& entry : kSamplers)
        known += (known.empty() ? "" : ", ") + std::string(entry.id);
    throw Error(ErrorKind::Usage, say("The sampler is \"%1\"; one of %2 was expected. Choose one of these.", id, known));
}

SamplingPlan modelTimesteps(
    const SamplingSettings& settings, const std::shared_ptr<const NoiseSchedule>& schedule, const ModelSampling& model)
{
    const std::int64_t trained = schedule->timesteps(), n = settings.steps;
    const bool leading = model.spacing == TimestepSpacing::Leading;
    // An offset must not push the first timestep over the end of the table.
    const std::int64_t offset = leading ? std::min(model.stepsOffset, trained - 1 - (n - 1) * (trained / n)) : 0;
    const auto timesteps = spacedTimesteps(model.spacing, trained, n, offset);
    return planThroughTimesteps(schedule, timesteps, model.endsClean ? NoiseLevel{} : schedule->at(0));
}

SamplingPlan distilled(const SamplingSettings& settings, const std::shared_ptr<const NoiseSchedule>& schedule, const ModelSampling& model,
    const NoiseLevel& last)
{
    const std::int64_t teacher = std::min(std::max<std::int64_t>(model.distilledSteps, settings.steps), schedule->timesteps());
    return planThroughTimesteps(schedule, distilledTimesteps(schedule->timesteps(), teacher, settings.steps), last);
}

SamplingPlan fromNoisyEnd(const SamplingSettings& settings, const std::shared_ptr<const NoiseSchedule>& schedule)
{
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : stridesFromEnd(schedule->timesteps(), settings.steps))
        levels.push_back(schedule->at(t));
    levels.push_back({});
    return planThrough(schedule, levels);
}

SamplingPlan planOf(
    const Entry& entry, const SamplingSettings& settings, const std::shared_ptr<const NoiseSchedule>& schedule, const ModelSampling& model)
{
    const std::string_view id = settings.schedule == "automatic" ? entry.automatic : std::string_view(settings.schedule);
    if (id == kModelTimesteps) return modelTimesteps(settings, schedule, model);
    if (id == kConsistencyTimesteps) return fromNoisyEnd(settings, schedule);
    if (id == kDistilledTimesteps) return distilled(settings, schedule, model, {});
    if (id == kDistilledToFirst) return distilled(settings, schedule, model, schedule->at(0));
    auto ratios = ratiosOf(id, settings.steps + (entry.dropsLevelBeforeEnd ? 1 : 0), *schedule);
    if (entry.dropsLevelBeforeEnd) ratios.erase(ratios.end() - 2);
    return planThroughRatios(schedule, ratios);
}

Wishes wishesOf(const SamplingSettings& settings, const ModelSampling& model)
{
    return {settings.eta, model.correctsBeforeGuidance ? X0Correction{} : model.x0Correction, model.ddpmVariance, model.noiseScale};
}

const Entry& checkedEntry(const SamplingSettings& settings)
{
    const auto& entry = entryOf(settings.sampler);
    if (settings.steps < 1)
        throw Error(ErrorKind::Usage,
            say("The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.", settings.steps));
    return entry;
}

} // namespace

std::shared_ptr<const Sampler> makeSampler(const SamplingSettings& settings, std::shared_ptr<const NoiseSchedule> schedule,
    const ModelSampling& model, std::optional<int> lastSteps)
{
    const auto& entry = checkedEntry(settings);
    auto plan = planOf(entry, settings, schedule, model);
    if (lastSteps) plan = endOf(std::move(plan), *lastSteps);
    return entry.make(std::move(plan), wishesOf(settings, model));
}

std::shared_ptr<const Sampler> makeSamplerFrom(const SamplingPlan& begun, int step, const SamplingSettings& settings,
    std::shared_ptr<const NoiseSchedule> schedule, const ModelSampling& model)
{
    const auto& entry = checkedEntry(settings);
    auto own = planOf(entry, settings, schedule, model);
    const auto& level = begun.steps.at(static_cast<std::size_t>(step) - 1).from;
    // The step that crosses the level begins there; the last one stays, whatever it ends at.
    const auto below =
        std::find_if(own.steps.begin(), own.steps.end() - 1, [&](const PlannedStep& each) { return each.to.ratio() < level.ratio(); });
    own.steps.erase(own.steps.begin(), below);
    own.steps.front().from = level;
    own.steps.insert(own.steps.begin(), begun.steps.begin(), begun.steps.begin() + (step - 1));
    return entry.make(std::move(own), wishesOf(settings, model));
}

} // namespace darkroom::diffusion
