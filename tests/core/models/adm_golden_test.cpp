#include "darkroom/checkpoint/identity.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/samplers.h"
#include "generation/model_plan.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"
#include "models/module_weights.h"
#include "nn/noisy_classifier.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <sstream>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' READMEs give them.
constexpr double kTolerance = 1e-4;
constexpr double kRunTolerance = 1e-3;

/// One folder of references.
class Case {
public:
    Case(const fs::path& folder, CaseFaults& faults)
        : m_folder(folder)
        , m_references(folder / "reference.safetensors")
        , m_settings(goldenJson(folder / "reference.json"))
        , m_faults(faults)
        , m_plan(planGuided(checkpoint::identify(folder / "model.pt")))
        , m_unet(m_plan.unet.options)
        , m_schedule(std::make_shared<diffusion::NoiseSchedule>(m_plan.schedule))
        , m_learns(m_plan.unet.options.outChannels == 2 * m_references.at("x").size(1))
    {
        models::loadWeights(*m_unet, *m_plan.unet.weights, m_plan.unet.rules);
        if (!fs::exists(folder / "classifier.pt")) return;
        const auto planned = planGuidedClassifier(checkpoint::identify(folder / "classifier.pt"));
        m_classifier = nn::NoisyClassifier(planned.options);
        models::loadWeights(*m_classifier, *planned.weights, planned.rules);
    }

    std::size_t check()
    {
        const auto x = m_references.at("x"), t = m_references.at("t");
        const auto out = predict(x, t, m_references.find("y"), m_references.find("low_res_upsampled"));
        compare("out", out);
        if (m_references.has("low_res")) compare("low_res_upsampled", enlargedPicture(m_references.at("low_res"), x.size(2), x.size(3)));
        if (m_classifier) checkClassifier(x, t);
        for (std::int64_t row = 0; row < x.size(0); ++row)
            checkRow(row);
        for (const auto& [run, settings] : m_settings.at("runs").items())
            checkRun(run, settings);
        return m_count;
    }

private:
    void compareWith(const std::string& what, const torch::Tensor& got, const torch::Tensor& expected, double tolerance = kTolerance,
        ToleranceScale scale = ToleranceScale::AtLeastOne)
    {
        ++m_count;
        m_faults.add(m_folder.filename().string() + " " + what, tensorDifference(got, expected, tolerance, scale));
    }
    void compare(const std::string& what, const torch::Tensor& got) { compareWith(what, got, m_references.at(what)); }

    /// Timesteps as both networks are told them.
    torch::Tensor told(const torch::Tensor& t) const { return t.to(torch::kFloat32) * m_plan.units.timeScale; }

    torch::Tensor predict(const torch::Tensor& x, const torch::Tensor& t, const torch::Tensor& classes, const torch::Tensor& low)
    {
        nn::UNetInput input;
        input.x = low.defined() ? torch::cat({x, low}, 1) : x;
        input.timestep = told(t);
        if (m_plan.unet.options.classEmbedding == nn::ClassEmbedding::Table) input.classes = classes.to(torch::kInt64);
        return m_unet(input);
    }

    torch::Tensor gradient(const torch::Tensor& x, const torch::Tensor& t, const torch::Tensor& classes)
    {
        return nn::classifierGradient(m_classifier, x, told(t), classes.to(torch::kInt64));
    }

    void checkClassifier(const torch::Tensor& x, const torch::Tensor& t)
    {
        compare("classifier/logits", m_classifier(x, told(t)));
        const auto expected = m_references.at("classifier/gradient");
        const auto tolerance = kTolerance * std::max(1.0, expected.abs().max().item<double>());
        compareWith("classifier/gradient", gradient(x, t, m_references.at("y")), expected, tolerance, ToleranceScale::Absolute);
    }

    diffusion::DdpmOptions ancestral() const
    {
        return {.variance = m_learns ? diffusion::DdpmVariance::LearnedRange : diffusion::DdpmVariance::FixedLarge,
            .x0Correction = m_plan.sampling.x0Correction};
    }

    /// x0 of an output, clipped, and the ε that goes with it.
    std::pair<torch::Tensor, torch::Tensor> clipped(
        const torch::Tensor& out, const torch::Tensor& x, const diffusion::NoiseLevel& level) const
    {
        const diffusion::Prediction prediction{out.slice(1, 0, x.size(1)), m_plan.predictionType};
        const auto x0 = diffusion::correctedX0(prediction, x, level, m_plan.sampling.x0Correction);
        return {x0, diffusion::predictEps({x0, diffusion::PredictionType::Sample}, x, level)};
    }

    /// Ho et al. 2020, eq. 7: the mean of q(x_{t−1} | x_t, x0) at the x0 of an ε, which is not clipped any more.
    torch::Tensor posteriorMean(const torch::Tensor& eps, const torch::Tensor& x, std::int64_t t) const
    {
        const auto level = m_schedule->at(t), before = m_schedule->at(t - 1);
        const double kept = level.alpha() / before.alpha(), beta = 1.0 - kept * kept, variance = level.sigma() * level.sigma();
        const auto x0 = (x - level.sigma() * eps) / level.alpha();
        return before.alpha() * beta / variance * x0 + kept * before.sigma() * before.sigma() / variance * x;
    }

    /// One ancestral step from a level to the one before it, for everything that a single evaluation says. The equations are checked on the reference's
    /// own network output and gradient, which are compared by themselves: x0 divides their rounding by α, 116 times at t = 970, so that the reference's
    /// x0 there is itself over 1e-4 away from an evaluation in doubles.
    void checkRow(std::int64_t row)
    {
        const auto rowOf = [&](const std::string& name) { return m_references.at(name).slice(0, row, row + 1); };
        const auto x = rowOf("x"), out = rowOf("out");
        const auto t = rowOf("t").item<std::int64_t>();
        const auto level = m_schedule->at(t);
        const auto label = " row " + std::to_string(row);
        const auto [x0, eps] = clipped(out, x, level);
        compareWith("pred_xstart" + label, x0, rowOf("pred_xstart"));
        if (t == 0) return; // a step that draws nothing shows no variance
        const auto sampler = diffusion::makeDdpm(
            diffusion::planThroughTimesteps(m_schedule, std::vector<std::int64_t>{t}, m_schedule->at(t - 1)), ancestral());
        const auto stepped = [&](double draw, const torch::Tensor& shift) {
            const diffusion::Guided guided{{out, m_plan.predictionType}, shift};
            const diffusion::Noise noise = [&](std::int64_t, at::IntArrayRef shape) { return torch::full(shape, draw); };
            return sampler->advance(sampler->begin(x), guided, noise).x;
        };
        const auto mean = stepped(0.0, {});
        compareWith("p_mean" + label, mean, rowOf("p_mean"));
        const auto variance = (stepped(1.0, {}).to(torch::kFloat64) - mean).square();
        compareWith("p_variance" + label, variance, rowOf("p_variance").expand_as(variance));
        if (!m_classifier) return;
        const auto direction = rowOf("classifier/gradient");
        for (const auto& [name, tensor] : m_references.all()) {
            const auto at = name.rfind("_s");
            if (!name.starts_with("classifier/condition_") || at == std::string::npos) continue;
            const double s = std::stod(name.substr(at + 2));
            const auto kind = name.substr(0, at);
            const auto guidedEps = eps - level.sigma() * s * direction;
            if (kind == "classifier/condition_mean") compareWith(name + label, stepped(0.0, s * direction), rowOf(name));
            if (kind == "classifier/condition_score_mean") compareWith(name + label, posteriorMean(guidedEps, x, t), rowOf(name));
            if (kind == "classifier/condition_score_xstart")
                compareWith(name + label, diffusion::predictX0({guidedEps, diffusion::PredictionType::Epsilon}, x, level), rowOf(name));
        }
    }

    void checkRun(const std::string& run, const Json& settings)
    {
        const auto init = m_references.at(run + "/x_T");
        const auto lanes = init.size(0), all = m_references.at("x").size(0);
        // A run of fewer pictures than the batch is of its last ones.
        const auto laneOf = [&](const std::string& name) {
            const auto tensor = m_references.find(name);
            return tensor.defined() ? tensor.slice(0, all - lanes, all) : tensor;
        };
        const auto low = laneOf("low_res_upsampled");
        const auto classes =
            m_settings.contains("run_class") ? torch::full({lanes}, m_settings.at("run_class").get<std::int64_t>()) : laneOf("y");
        const double s = settings.at("guided").get<bool>() ? m_settings.at("classifier_scale").get<double>() : 0.0;
        const auto plan = diffusion::planThroughTimesteps(m_schedule, settings.at("timesteps").get<std::vector<std::int64_t>>(), {});
        const bool isAncestral = settings.at("eta").is_null();
        const auto sampler = isAncestral ? diffusion::makeDdpm(plan, ancestral())
                                         : diffusion::makeDdim(plan, {.eta = settings.at("eta").get<double>(), .x0Correction = {}});
        const auto noises = m_references.find(run + "/noises");
        const diffusion::Noise noise = [&](std::int64_t index, at::IntArrayRef) { return noises[index]; };
        auto state = sampler->begin(init);
        for (auto query = sampler->next(state); query; query = sampler->next(state)) {
            const auto step = state.step;
            const auto t = torch::full({lanes}, query->level.timestep());
            const auto out = predict(query->x, t, classes, low);
            const auto direction = s > 0.0 ? gradient(query->x, t, classes) : torch::Tensor();
            diffusion::Guided guided{{out, m_plan.predictionType}, {}};
            if (isAncestral) {
                if (s > 0.0) guided.meanShift = s * direction;
            } else {
                auto eps = clipped(out, query->x, query->level).second;
                if (s > 0.0) eps = eps - query->level.sigma() * s * direction;
                guided.prediction = {eps, diffusion::PredictionType::Epsilon};
            }
            state = sampler->advance(state, guided, noise);
            compareWith(run + " step " + std::to_string(step), state.x, m_references.at(run + "/x_after_each_step")[step], kRunTolerance);
        }
    }

    fs::path m_folder;
    References m_references;
    Json m_settings;
    CaseFaults& m_faults;
    std::size_t m_count = 0;
    ModelPlan m_plan;
    nn::UNet m_unet;
    std::shared_ptr<const diffusion::NoiseSchedule> m_schedule;
    bool m_learns;
    nn::NoisyClassifier m_classifier{nullptr};
};

} // namespace

class AdmGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void networksClassifiersAndRunsAgreeWithGuidedDiffusion()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("adm", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto comparisons = checkFolders(found.folders, faults, [&](const fs::path& folder) { return Case(folder, faults).check(); });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("adm networks, classifiers and runs, by comparison", comparisons, found.folders.size());
    }
};

QTEST_GUILESS_MAIN(AdmGoldenTest)
#include "adm_golden_test.moc"
