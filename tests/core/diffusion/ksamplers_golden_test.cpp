#include "diffusion/ratio_schedules.h"
#include "diffusion/samplers.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

constexpr double kTolerance = 2e-4; // the references' README

using Schedule = std::shared_ptr<const NoiseSchedule>;

/// "alphas_cumprod of scaled_linear 0.00085..0.012, 1000 steps"
Schedule discreteSchedule()
{
    return std::make_shared<NoiseSchedule>(
        NoiseScheduleOptions{.curve = BetaCurve::ScaledLinear, .timesteps = 1000, .betaStart = 0.00085, .betaEnd = 0.012});
}

/// The schedules of a folder by name, with the folder's constants.
std::vector<double> ratiosOfCase(const std::string& name, int n, const Json& constants, const NoiseSchedule& discrete)
{
    const double least = constants.at("sigma_min").get<double>(), greatest = constants.at("sigma_max").get<double>();
    if (name == "karras") return karrasRatios(n, least, greatest, constants.at("rho").at("karras").get<double>());
    if (name == "exponential") return exponentialRatios(n, least, greatest);
    if (name == "polyexponential")
        return polyexponentialRatios(n, least, greatest, constants.at("rho").at("polyexponential").get<double>());
    if (name == "discrete") return uniformRatios(n, discrete);
    if (name == "vp") {
        const auto& vp = constants.at("vp");
        return continuousVpRatios(n, vp.at("beta_d").get<double>(), vp.at("beta_min").get<double>(), vp.at("eps_s").get<double>());
    }
    throw Error(ErrorKind::Usage, "no schedule of this program is called " + name);
}

/// A case's options; an option that nothing here reads is a fault of the test, not of the case.
struct CaseOptions {
    double eta = 1.0;
    double noiseScale = 1.0;
    int order = 4;
    SecondOrder second = SecondOrder::Midpoint;

    explicit CaseOptions(const Json& json)
    {
        for (const auto& [key, value] : json.items()) {
            if (key == "eta")
                eta = value.get<double>();
            else if (key == "s_noise")
                noiseScale = value.get<double>();
            else if (key == "order")
                order = value.get<int>();
            else if (key == "solver_type")
                second = value.get<std::string>() == "heun" ? SecondOrder::Heun : SecondOrder::Midpoint;
            else
                throw Error(ErrorKind::Usage, "no sampler of this program has the option " + key);
        }
    }

    AncestralOptions ancestral() const { return {.eta = eta, .noiseScale = noiseScale}; }
};

using Make = std::shared_ptr<const Sampler> (*)(SamplingPlan, const CaseOptions&);

const std::map<std::string, Make> kSamplers = {
    {"euler", [](SamplingPlan plan, const CaseOptions&) { return makeEuler(std::move(plan)); }},
    {"heun", [](SamplingPlan plan, const CaseOptions&) { return makeHeun(std::move(plan)); }},
    {"dpm_2", [](SamplingPlan plan, const CaseOptions&) { return makeDpm2(std::move(plan)); }},
    {"lms", [](SamplingPlan plan, const CaseOptions& of) { return makeLms(std::move(plan), {.order = of.order}); }},
    {"euler_ancestral", [](SamplingPlan plan, const CaseOptions& of) { return makeEulerAncestral(std::move(plan), of.ancestral()); }},
    {"dpm_2_ancestral", [](SamplingPlan plan, const CaseOptions& of) { return makeDpm2Ancestral(std::move(plan), of.ancestral()); }},
    {"dpmpp_2s_ancestral", [](SamplingPlan plan, const CaseOptions& of) { return makeDpmpp2sAncestral(std::move(plan), of.ancestral()); }},
    {"dpmpp_sde", [](SamplingPlan plan, const CaseOptions& of) { return makeDpmppSde(std::move(plan), of.ancestral()); }},
    {"dpmpp_2m", [](SamplingPlan plan, const CaseOptions&) { return makeDpmSolverPlusPlus(std::move(plan), {.order = 2}); }},
    {"dpmpp_2m_sde",
        [](SamplingPlan plan, const CaseOptions& of) {
            return makeDpmSolverPlusPlus(std::move(plan), {.order = 2, .eta = of.eta, .noiseScale = of.noiseScale, .second = of.second});
        }},
    {"dpmpp_3m_sde",
        [](SamplingPlan plan, const CaseOptions& of) {
            return makeDpmSolverPlusPlus(
                std::move(plan), {.order = 3, .eta = of.eta, .noiseScale = of.noiseScale, .second = SecondOrder::Heun});
        }},
};

/// The analytic denoiser: x/(1 + σ²) + c tanh(x) σ/(1 + σ²), in σ space.
torch::Tensor denoise(const Query& query, double c)
{
    const double sigma = query.level.ratio(), scale = 1.0 / (1.0 + sigma * sigma);
    const auto x = query.x / query.level.alpha();
    return x * scale + torch::tanh(x) * (c * sigma * scale);
}

std::vector<double> asDoubles(const torch::Tensor& tensor)
{
    const auto values = tensor.to(torch::kFloat64).contiguous();
    return {values.const_data_ptr<double>(), values.const_data_ptr<double>() + values.numel()};
}

std::string caseFault(const Json& json, const Json& constants, const References& references, const Schedule& discrete)
{
    const auto name = json.at("name").get<std::string>();
    const auto made = kSamplers.find(json.at("sampler").get<std::string>());
    if (made == kSamplers.end()) return "no sampler of this program has this name";
    const auto ratios = ratiosOfCase(json.at("schedule").get<std::string>(), json.at("steps").get<int>(), constants, *discrete);
    const auto got = torch::tensor(ratios, torch::kFloat64);
    if (auto fault = tensorDifference(got, references.at(name + "/sigmas"), kTolerance); !fault.empty()) return "sigmas: " + fault;
    // A sampler of k-diffusion is given its sigmas, and ours is given the same ones: in fp32 √(exp(…) − 1) of the vp schedule loses four digits
    // near the clean end, which the tolerance on sigmas allows and the steps between close levels enlarge.
    const auto given = asDoubles(references.at(name + "/sigmas"));
    const auto sampler = made->second(planThroughRatios(discrete, given), CaseOptions(json.at("options")));
    const Noise noise = [&](std::int64_t index, at::IntArrayRef) {
        const auto noises = references.at(name + "/noises");
        if (index >= noises.size(0))
            throw Error(ErrorKind::Internal, "the sampler draws more than " + std::to_string(noises.size(0)) + " times");
        return noises[index];
    };
    const auto expected = json.at("sigmas_of_calls").get<std::vector<double>>();
    const auto atStep = references.at(name + "/x_at_step"), denoised = references.at(name + "/denoised");
    // The first noise has the strength of σ̃, so that this is x_init again in σ space.
    auto state = sampler->begin(references.at(name + "/x_init") / sampler->plan().steps.front().from.ratio());
    std::vector<double> asked;
    for (; const auto query = sampler->next(state);) {
        const auto call = static_cast<std::int64_t>(asked.size());
        const auto here = "call " + std::to_string(call) + ": ";
        if (call >= denoised.size(0)) return "the sampler asks more than " + std::to_string(call) + " times";
        if (state.stage == 0) {
            const auto x = state.x / query->level.alpha();
            if (auto fault = tensorDifference(x, atStep[state.step], kTolerance); !fault.empty()) return here + fault;
        }
        asked.push_back(query->level.ratio());
        const auto answer = denoise(*query, constants.at("model").at("c").get<double>());
        if (auto fault = tensorDifference(answer, denoised[call], kTolerance); !fault.empty()) return here + "denoised: " + fault;
        state = sampler->advance(state, {{answer, PredictionType::Sample}, {}}, noise);
    }
    if (auto fault = difference(asked, expected, kTolerance); !fault.empty()) return "sigmas of calls: " + fault;
    const auto x = state.x / sampler->plan().steps.back().to.alpha();
    return tensorDifference(x, references.at(name + "/x_final"), kTolerance);
}

/// The discrete schedule's conversions, at the places that the file gives.
std::string tablesFault(const References& references, const NoiseSchedule& discrete)
{
    std::vector<double> table, sigmas, timesteps, quantised;
    for (std::int64_t t = 0; t < discrete.timesteps(); ++t)
        table.push_back(discrete.at(t).ratio());
    for (const double t : asDoubles(references.at("tables/t")))
        sigmas.push_back(discrete.ratioAt(t));
    for (const double sigma : asDoubles(references.at("tables/sigma"))) {
        timesteps.push_back(discrete.timestepOf(sigma));
        quantised.push_back(static_cast<double>(discrete.nearestTimestepOf(sigma)));
    }
    std::string faults;
    const auto compare = [&](const std::string& key, const std::vector<double>& got) {
        const auto fault = difference(got, asDoubles(references.at(key)), kTolerance);
        if (!fault.empty()) faults += key + ": " + fault + "; ";
    };
    compare("tables/sigmas", table);
    compare("tables/t_to_sigma", sigmas);
    compare("tables/sigma_to_t", timesteps);
    compare("tables/sigma_to_t_quantized", quantised);
    return faults;
}

} // namespace

class KSamplersGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void trajectoriesAgreeWithKDiffusion()
    {
        const auto found = goldenFolders("ksamplers");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t count = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            const Json cases = goldenJson(folder / "cases.json");
            const auto discrete = discreteSchedule();
            if (references.has("tables/t")) faults.add("tables", tablesFault(references, *discrete));
            for (const auto& each : cases.at("cases")) {
                ++count;
                const auto label = each.value("name", "?") + " " + each.value("sampler", "?") + " " + each.value("schedule", "?");
                try {
                    faults.add(label, caseFault(each, cases, references, discrete));
                } catch (const std::exception& error) {
                    faults.add(label, error.what());
                }
            }
        }
        reportGoldens("ksamplers", count, found.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(KSamplersGoldenTest)
#include "ksamplers_golden_test.moc"
