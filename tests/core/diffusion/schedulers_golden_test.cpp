#include "diffusion/diffusers_config.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <exception>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

constexpr double kTimestepTolerance = 1e-4; // the references' README

/// The analytic model: a tanh(b x + 0.1 cos(t/100)).
struct AnalyticModel {
    explicit AnalyticModel(const Json& json)
        : a(json.at("a").get<double>())
        , b(json.at("b").get<double>())
    {
    }

    torch::Tensor operator()(const torch::Tensor& x, double t) const { return a * torch::tanh(b * x + 0.1 * std::cos(t / 100.0)); }

    double a;
    double b;
};

/// cases.json; Python writes infinities, which are no JSON.
Json readCases(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseSchedulerConfig(text, file.string());
}

/// Runs one case beside its reference; keeps the first fault of each kind.
class SchedulerCase {
public:
    SchedulerCase(const Json& json, const References& references, const AnalyticModel& model)
        : m_name(json.at("name").get<std::string>())
        , m_references(references)
        , m_model(model)
        , m_made(samplerFromDiffusersConfig(json.at("scheduler").get<std::string>(), json.at("config"), json.at("steps").get<int>(),
              json.at("eta").is_null() ? 0.0 : json.at("eta").get<double>(), m_name))
        , m_tolerance(json.at("tolerance").get<double>())
        , m_sigmasTolerance(json.at("sigmas_tolerance").get<double>())
        , m_initNoiseSigma(json.at("init_noise_sigma").get<double>())
        , m_flows(json.at("config").value("use_flow_sigmas", false))
        , m_hasSpareSigma(json.at("config").value("interpolation_type", "") == "log_linear")
    {
        if (!json.contains("timesteps_on_edge")) return;
        for (const auto& place : json.at("timesteps_on_edge"))
            m_onEdge.insert(place.get<std::size_t>());
    }

    std::string fault()
    {
        const std::string first = startFault();
        if (!first.empty()) return first;
        const auto& sampler = *m_made.sampler;
        const auto after = m_references.at(m_name + "/x_after_each_call"), timesteps = m_references.at(m_name + "/timesteps");
        const auto inputs = m_references.at(m_name + "/model_inputs");
        auto state = sampler.begin(m_references.at(m_name + "/x_init") / m_made.initNoiseSigma);
        std::size_t call = 0;
        std::vector<double> sigmas;
        for (; const auto query = sampler.next(state); ++call) {
            const auto at = static_cast<std::int64_t>(call);
            const auto here = "call " + std::to_string(call) + ": ";
            if (at >= after.size(0)) return "the sampler asks more than " + std::to_string(call) + " times";
            const double told = timesteps[at].item<double>();
            const double tells = m_made.units.timeAt(query->level), error = std::abs(tells - told);
            if (error > kTimestepTolerance * std::max(1.0, std::abs(told)) && !(m_onEdge.count(call) > 0 && error <= 1.0))
                return here + "timestep " + std::to_string(tells) + ", expected " + std::to_string(told);
            sigmas.push_back(sigmaOf(query->level));
            if (auto fault = tensorDifference(query->x, inputs[at], m_tolerance); !fault.empty()) return here + "model input: " + fault;
            state = sampler.advance(state, {{m_model(query->x, told), m_made.predictionType}, {}}, noise());
            if (auto fault = tensorDifference(shown(state), after[at], m_tolerance); !fault.empty()) return here + fault;
        }
        if (static_cast<std::int64_t>(call) != after.size(0))
            return "the sampler asks " + std::to_string(call) + " times, expected " + std::to_string(after.size(0));
        sigmas.push_back(sigmaOf(sampler.plan().steps.back().to));
        return sigmasFault(sigmas);
    }

private:
    double sigmaOf(const NoiseLevel& level) const { return m_flows ? level.sigma() : m_made.units.dataDeviation * level.ratio(); }

    std::string startFault() const
    {
        if (std::abs(m_made.initNoiseSigma - m_initNoiseSigma) > m_sigmasTolerance * m_initNoiseSigma)
            return "init_noise_sigma is " + std::to_string(m_made.initNoiseSigma) + ", expected " + std::to_string(m_initNoiseSigma);
        return {};
    }

    /// x as diffusers has it after a call: what the next question is about, in its own space.
    torch::Tensor shown(const SamplerState& state) const
    {
        const auto query = m_made.sampler->next(state);
        const auto level = query ? query->level : m_made.sampler->plan().steps.back().to;
        const auto x = query ? query->x : state.x;
        return m_made.keepsSigmaSpace ? m_made.units.dataDeviation * x / level.alpha() : x;
    }

    Noise noise() const
    {
        return [this](std::int64_t index, at::IntArrayRef) {
            const auto noises = m_references.at(m_name + "/noises");
            if (index >= noises.size(0))
                throw Error(ErrorKind::Internal, "the sampler draws more than " + std::to_string(noises.size(0)) + " times");
            return noises[index];
        };
    }

    /// The levels of the calls and the end. A log-linear table of diffusers has a value behind it that no step goes to.
    std::string sigmasFault(const std::vector<double>& sigmas) const
    {
        const auto reference = m_references.find(m_name + "/sigmas");
        if (!reference.defined()) return {};
        const auto count = static_cast<std::int64_t>(sigmas.size());
        if (reference.size(0) != count && !(m_hasSpareSigma && reference.size(0) == count + 1))
            return "the run visits " + std::to_string(count) + " sigmas, expected " + std::to_string(reference.size(0));
        const auto got = torch::tensor(sigmas, torch::kFloat64);
        const auto fault = tensorDifference(got, reference.slice(0, 0, count), m_sigmasTolerance, ToleranceScale::Relative);
        return fault.empty() ? fault : "sigmas: " + fault;
    }

    std::string m_name;
    const References& m_references;
    const AnalyticModel& m_model;
    DiffusersSampler m_made;
    double m_tolerance;
    double m_sigmasTolerance;
    double m_initNoiseSigma;
    bool m_flows;
    bool m_hasSpareSigma;
    std::set<std::size_t> m_onEdge;
};

} // namespace

class SchedulersGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void trajectoriesTimestepsAndSigmasAgreeWithDiffusers()
    {
        const auto found = goldenFolders("schedulers");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t count = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            const Json cases = readCases(folder / "cases.json");
            const AnalyticModel model(cases.at("model"));
            for (const auto& each : cases.at("cases")) {
                ++count;
                const auto label = each.value("name", "?") + " " + each.value("scheduler", "?");
                try {
                    faults.add(label, SchedulerCase(each, references, model).fault());
                } catch (const std::exception& error) {
                    faults.add(label, error.what());
                }
            }
        }
        reportGoldens("schedulers", count, found.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(SchedulersGoldenTest)
#include "schedulers_golden_test.moc"
