#include "diffusion/guidance.h"
#include "diffusion/x0_correction.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>

#include <QtTest>

#include <exception>
#include <optional>
#include <string>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

/// A kind of number and what its README allows.
struct Precision {
    torch::ScalarType type;
    double tolerance;
    ToleranceScale scale;
    const char* name;
};

constexpr Precision kDouble{torch::kFloat64, 1e-10, ToleranceScale::AtLeastOne, "float64"};

/// In fp32 the README's 1e-5 is relative; terms of both signs cancel, so that it is relative to the largest value of the result.
constexpr Precision kSingle{torch::kFloat32, 1e-5, ToleranceScale::Absolute, "float32"};

class GuidanceCase {
public:
    GuidanceCase(const Json& json, const References& references, const Precision& precision)
        : m_json(json)
        , m_precision(precision)
        , m_conditional(references.at("eps_cond").to(precision.type))
        , m_unconditional(references.at("eps_uncond").to(precision.type))
        , m_x(references.at("x").to(precision.type))
        , m_expected(references.at(json.at("name").get<std::string>()))
        , m_schedule(NoiseScheduleOptions{})
    {
    }

    std::string fault() const
    {
        const auto rule = m_json.at("rule").get<std::string>();
        if (rule == "cfg") return compare(calls(options(), {1.0}));
        if (rule == "rescale") return compare(calls(rescaleOptions(), {1.0}));
        if (rule == "apg") return compare(calls(projectionOptions(), {1.0, 1.1, 1.2}, PredictionType::Sample));
        if (rule == "cfg_zero_star") return compare(calls(zeroStarOptions(), std::vector<double>(callCount(), 1.0)));
        if (rule == "interval") return intervalFault();
        if (rule == "dynamic_threshold") return compare(thresholded());
        if (rule == "telemetry") return telemetryFault();
        return "no rule of this program is called " + rule;
    }

private:
    double number(const char* key) const { return m_json.at(key).get<double>(); }

    GuidanceOptions options() const { return {.w = {m_json.contains("w") ? number("w") : number("s") - 1.0}}; }

    GuidanceOptions rescaleOptions() const
    {
        auto result = options();
        result.rescale = number("phi");
        return result;
    }

    GuidanceOptions projectionOptions() const
    {
        auto result = options();
        result.rule = GuidanceRule::AdaptiveProjection;
        result.projection = {.eta = number("eta"), .normThreshold = number("norm_threshold"), .momentum = number("momentum")};
        return result;
    }

    GuidanceOptions zeroStarOptions() const
    {
        auto result = options();
        result.rule = GuidanceRule::ZeroStar;
        result.zeroSteps = m_json.value("zero_init", 0);
        return result;
    }

    /// A result of several calls has one axis more than x.
    std::size_t callCount() const { return m_expected.dim() > m_x.dim() ? static_cast<std::size_t>(m_expected.size(0)) : 1; }

    /// As many calls in a row as there are factors of c, the state carried over; only what was asked for is given.
    torch::Tensor calls(
        const GuidanceOptions& guidance, const std::vector<double>& factors, PredictionType type = PredictionType::Epsilon) const
    {
        const auto level = m_schedule.at(m_schedule.timesteps() / 2);
        GuidanceState state;
        std::vector<torch::Tensor> results;
        for (const double factor : factors) {
            auto combined = combine(terms(needs(level, guidance, state), type, factor), level, guidance, state);
            results.push_back(combined.guided.prediction.value);
            state = combined.state;
        }
        return callCount() == 1 && m_expected.dim() == m_x.dim() ? results.front() : torch::stack(results);
    }

    Terms terms(const GuidanceNeeds& needed, PredictionType type, double factor = 1.0) const
    {
        Terms result{m_x, type, {}, {}};
        if (needed.conditional) result.conditional = factor * m_conditional;
        if (needed.unconditional) result.unconditional = m_unconditional;
        return result;
    }

    std::string intervalFault() const
    {
        auto guidance = options();
        guidance.interval = GuidanceInterval{number("sigma_lo"), number("sigma_hi")};
        const auto sigmas = m_json.at("sigmas").get<std::vector<double>>();
        const auto guided = m_json.at("guided").get<std::vector<bool>>();
        std::vector<torch::Tensor> results;
        for (std::size_t i = 0; i < sigmas.size(); ++i) {
            const auto level = m_schedule.atRatio(sigmas[i]);
            const auto needed = needs(level, guidance);
            if (!needed.conditional || needed.unconditional != guided[i])
                return "at sigma " + std::to_string(sigmas[i]) + " the unconditional term is " + (guided[i] ? "not " : "") + "asked for";
            results.push_back(combine(terms(needed, PredictionType::Epsilon), level, guidance).guided.prediction.value);
        }
        return compare(torch::stack(results));
    }

    torch::Tensor thresholded() const
    {
        std::optional<double> greatest;
        if (!m_json.at("cap").is_null()) greatest = number("cap");
        return dynamicThreshold(2.0 * m_x, number("ratio"), greatest);
    }

    std::string telemetryFault() const
    {
        const auto measured = measureGuidance({m_x, PredictionType::Epsilon, m_conditional, m_unconditional});
        const auto name = m_json.at("name").get<std::string>();
        if (name == "telemetry_delta_ratio") return compare(measured.deltaRatio);
        if (name == "telemetry_cosine") return compare(measured.cosine);
        return "no measure of this program is called " + name;
    }

    std::string compare(const torch::Tensor& got) const
    {
        if (got.scalar_type() != m_precision.type) return "the result has another type than its terms";
        double tolerance = m_precision.tolerance;
        if (m_precision.scale == ToleranceScale::Absolute) tolerance *= m_expected.abs().max().item<double>();
        return tensorDifference(got, m_expected, tolerance, m_precision.scale);
    }

    const Json& m_json;
    const Precision& m_precision;
    torch::Tensor m_conditional;
    torch::Tensor m_unconditional;
    torch::Tensor m_x;
    torch::Tensor m_expected;
    NoiseSchedule m_schedule;
};

} // namespace

class GuidanceGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void combinatorsAgreeWithThePapers()
    {
        const auto found = goldenFolders("guidance");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t count = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            for (const auto& each : goldenJson(folder / "cases.json")) {
                ++count;
                for (const auto* precision : {&kDouble, &kSingle}) {
                    const auto label = each.value("name", "?") + " in " + precision->name;
                    try {
                        faults.add(label, GuidanceCase(each, references, *precision).fault());
                    } catch (const std::exception& error) {
                        faults.add(label, error.what());
                    }
                }
            }
        }
        reportGoldens("guidance", count, found.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(GuidanceGoldenTest)
#include "guidance_golden_test.moc"
