#include "diffusion/diffusers_run.h"

#include "diffusion/ratio_schedules.h"

#include <array>
#include <utility>

namespace darkroom::diffusion {

X0Correction correctionOf(const DiffusersRun& run)
{
    X0Correction correction;
    correction.range = run.config.number("clip_sample_range", 1.0, 0.0);
    correction.ratio = run.config.number("dynamic_thresholding_ratio", 0.995, 0.0, 1.0);
    correction.greatest = run.config.number("sample_max_value", 1.0, 0.0);
    if (run.defaults.knowsThreshold && run.config.boolean("thresholding", false))
        correction.rule = X0Rule::DynamicThreshold;
    else if (run.defaults.knowsClip && run.config.boolean("clip_sample", run.defaults.clips))
        correction.rule = X0Rule::Clip;
    return correction;
}

DiffusersSampler onTimesteps(std::shared_ptr<const Sampler> sampler)
{
    return {std::move(sampler), {}, false, 1.0};
}

RatioCurve curveOf(const DiffusersRun& run, bool knowsLuAndFlow)
{
    if (run.config.boolean("use_karras_sigmas", false)) return RatioCurve::Karras;
    if (knowsLuAndFlow && run.config.boolean("use_lu_lambdas", false)) return RatioCurve::Lu;
    if (run.config.boolean("use_exponential_sigmas", false)) return RatioCurve::Exponential;
    if (run.config.boolean("use_beta_sigmas", false)) return RatioCurve::Beta;
    if (knowsLuAndFlow && run.config.boolean("use_flow_sigmas", false)) return RatioCurve::Flow;
    return RatioCurve::Table;
}

std::vector<double> ratiosAlong(RatioCurve curve, const DiffusersRun& run, double least, double greatest)
{
    least = run.config.number("sigma_min", least, 0.0);
    greatest = run.config.number("sigma_max", greatest, 0.0);
    std::vector<double> ratios;
    switch (curve) {
    case RatioCurve::Karras: ratios = karrasRatios(run.steps, least, greatest); break;
    case RatioCurve::Beta: ratios = betaRatios(run.steps, least, greatest); break;
    default: ratios = exponentialRatios(run.steps, least, greatest); break;
    }
    ratios.pop_back();
    return ratios;
}

bool endsAtSigmaMin(const DiffusersRun& run)
{
    constexpr std::array kEnds = {std::pair<std::string_view, bool>{"zero", false}, std::pair<std::string_view, bool>{"sigma_min", true}};
    return entryNamed(kEnds, run.config, "final_sigmas_type", "zero");
}

} // namespace darkroom::diffusion
