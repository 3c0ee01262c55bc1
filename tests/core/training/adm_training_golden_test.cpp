#include "darkroom/checkpoint/identity.h"
#include "generation/model_plan.h"
#include "models/module_weights.h"
#include "models/stored_tensors.h"
#include "nn/noisy_classifier.h"
#include "support/goldens.h"
#include "support/training_references.h"
#include "training/classifier_trainee.h"
#include "training/pixel_loss.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <map>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' READMEs give them, relative.
constexpr double kLossTolerance = 1e-5;
constexpr double kNormTolerance = 1e-3;

/// One folder of references: what a step of training computes before it changes a weight.
class Case {
public:
    Case(const fs::path& folder, CaseFaults& faults)
        : m_folder(folder)
        , m_references(folder / "reference.safetensors")
        , m_settings(goldenJson(folder / "reference.json"))
        , m_faults(faults)
    {
    }

    std::size_t check()
    {
        if (m_settings.contains("classifier_training")) checkClassifier(m_settings.at("classifier_training"));
        if (m_settings.contains("diffusion_training")) checkDiffusion(m_settings.at("diffusion_training"));
        return m_count;
    }

private:
    void compare(const std::string& what, double got, const Json& expected, double tolerance)
    {
        ++m_count;
        m_faults.add(m_folder.filename().string() + " " + what, numberDifference(got, expected.get<double>(), tolerance));
    }

    void compareNorms(const std::string& what, const torch::nn::Module& network, const models::StoredNames& names, const Json& expected)
    {
        auto norms = gradientNorms(network, names);
        for (const auto& [name, norm] : expected.items())
            compare(what + " " + name, norms[name], norm, kNormTolerance);
    }

    void checkClassifier(const Json& expected)
    {
        const auto planned = planGuidedClassifier(checkpoint::identify(m_folder / "classifier.pt"));
        nn::NoisyClassifier classifier(planned.options);
        models::loadWeights(*classifier, *planned.weights, planned.rules);
        const bool isApart = m_references.has("training/x_t");
        const auto x = m_references.at(isApart ? "training/x_t" : "x"), t = m_references.at(isApart ? "training/t" : "t");
        const auto logits = classifier(x, t.to(torch::kFloat32));
        const auto loss = training::smoothedCrossEntropy(logits, m_references.at("y").to(torch::kInt64), 0.0);
        loss.backward();
        compare("classifier cross entropy", loss.item<double>(), expected.at("cross_entropy"), kLossTolerance);
        compareNorms("classifier gradient", *classifier, planned.rules.storedAt, expected.at("gradient_norms"));
    }

    /// rescale_learned_sigmas weighs the bound of one step by T/1000.
    double boundWeight(const ModelPlan& plan) const
    {
        const bool isRescaled = goldenJson(m_folder / "flags.json").value("rescale_learned_sigmas", false);
        return isRescaled ? static_cast<double>(plan.schedule.timesteps) / 1000.0 : 1.0;
    }

    void checkDiffusion(const Json& expected)
    {
        const auto plan = planGuided(checkpoint::identify(m_folder / "model.pt"));
        nn::UNet unet(plan.unet.options);
        models::loadWeights(*unet, *plan.unet.weights, plan.unet.rules);
        const auto x = m_references.at("training/x_t"), t = m_references.at("training/t").to(torch::kInt64);
        nn::UNetInput input;
        input.x = x;
        input.timestep = t.to(torch::kFloat32) * plan.units.timeScale;
        if (plan.unet.options.classEmbedding == nn::ClassEmbedding::Table) input.classes = m_references.at("y").to(torch::kInt64);
        const training::HybridObjective objective(plan.schedule);
        const auto [simple, plainBound] = objective(unet(input), m_references.at("training/x0"), x, m_references.at("training/eps"), t);
        const auto bound = plainBound * boundWeight(plan);
        const auto total = simple + bound;
        total.mean().backward();
        for (std::int64_t i = 0; i < t.size(0); ++i) {
            const auto row = static_cast<std::size_t>(i);
            const auto label = " of picture " + std::to_string(i);
            compare("mse" + label, simple[i].item<double>(), expected.at("mse").at(row), kLossTolerance);
            compare("vb" + label, bound[i].item<double>(), expected.at("vb").at(row), kLossTolerance);
            compare("loss" + label, total[i].item<double>(), expected.at("loss").at(row), kLossTolerance);
        }
        compareNorms("diffusion gradient", *unet, plan.unet.rules.storedAt, expected.at("gradient_norms"));
    }

    fs::path m_folder;
    References m_references;
    Json m_settings;
    CaseFaults& m_faults;
    std::size_t m_count = 0;
};

} // namespace

class AdmTrainingGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void lossesAndGradientsAgreeWithGuidedDiffusion()
    {
        const auto found = goldenFolders("adm", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto comparisons = checkFolders(found.folders, faults, [&](const fs::path& folder) { return Case(folder, faults).check(); });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("adm losses and gradients of training, by comparison", comparisons, found.folders.size());
    }

    /// The inverse of reading: what we write of a network is the file that it came from.
    void aNetworkIsWrittenAsTheFileThatItCameFrom()
    {
        const auto found = goldenFolders("adm", "reference.safetensors");
        CaseFaults faults;
        const auto comparisons = checkFolders(found.folders, faults, [&](const fs::path& folder) {
            const auto plan = planGuided(checkpoint::identify(folder / "model.pt"));
            nn::UNet unet(plan.unet.options);
            models::loadWeights(*unet, *plan.unet.weights, plan.unet.rules);
            const bool isNewOrder = goldenJson(folder / "flags.json").value("use_new_attention_order", false);
            const auto written = models::guidedTensors(
                models::namedTensors(*unet), plan.unet.options, isNewOrder ? models::QkvOrder::AcrossHeads : models::QkvOrder::WithinHeads);
            const std::map<std::string, torch::Tensor> byName(written.begin(), written.end());
            std::map<std::string, torch::Tensor> original;
            for (auto& [name, tensor] : models::readTensors(folder / "model.pt"))
                original.emplace(name, tensor);
            for (const auto& [name, tensor] : original) {
                const auto place = byName.find(name);
                faults.add(folder.filename().string() + " " + name,
                    place == byName.end() ? "is missing" : tensorDifference(place->second, tensor, 0.0, ToleranceScale::Absolute));
            }
            if (byName.size() != original.size()) faults.add(folder.filename().string(), "has tensors that the file lacks");
            return original.size();
        });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        QVERIFY(comparisons > 0 || goldensAreChosen());
    }
};

QTEST_GUILESS_MAIN(AdmTrainingGoldenTest)
#include "adm_training_golden_test.moc"
