#include "darkroom/checkpoint/identity.h"
#include "diffusion/noise_schedule.h"
#include "generation/model_plan.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"
#include "models/module_weights.h"
#include "support/goldens.h"
#include "support/training_references.h"
#include "training/autoencoder_trainee.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' READMEs give them, relative.
constexpr double kLossTolerance = 1e-5;
constexpr double kNormTolerance = 1e-3;
constexpr double kZeroNorm = 1e-6; ///< What counts as none: a query with one token to attend to has no gradient.
constexpr double kTolerance = 1e-4;

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
        if (m_settings.contains("L_LDM")) checkDiffusion();
        if (m_settings.contains("vq")) checkCodebook();
        if (m_references.has("kl/picture")) checkPosterior();
        return m_count;
    }

private:
    fs::path file() const
    {
        const auto checkpoint = m_folder / "model.ckpt";
        return fs::exists(checkpoint) ? checkpoint : m_folder / "model.safetensors";
    }

    void add(const std::string& what, const std::string& fault)
    {
        ++m_count;
        m_faults.add(m_folder.filename().string() + " " + what, fault);
    }

    void compare(const std::string& what, double got, const Json& expected, double tolerance = kLossTolerance)
    {
        add(what, numberDifference(got, expected.get<double>(), tolerance));
    }

    /// Of those that the network has.
    void compareNorms(const torch::nn::Module& network, const models::StoredNames& names, const Json& expected)
    {
        const auto norms = gradientNorms(network, names);
        for (const auto& [name, norm] : expected.items()) {
            const auto found = norms.find(name);
            if (found == norms.end()) continue;
            const double got = found->second;
            if (norm.get<double>() > kZeroNorm)
                compare("gradient of " + name, got, norm, kNormTolerance);
            else
                add("gradient of " + name, got <= kZeroNorm ? "" : "should be none, and is " + std::to_string(got));
        }
    }

    void checkDiffusion()
    {
        // Training goes on with the weights themselves, not with their averages.
        const auto plan = planCompvis(checkpoint::identify(file()), checkpoint::WeightChoice::Plain);
        nn::UNet unet(plan.unet.options);
        models::loadWeights(*unet, *plan.unet.weights, plan.unet.rules);
        nn::ClassTokens classes{nullptr};
        const auto t = m_references.at("loss/t").to(torch::kInt64);
        nn::UNetInput input;
        if (m_references.has("loss/labels")) {
            classes = nn::ClassTokens(plan.classTokens->options);
            models::loadWeights(*classes, *plan.classTokens->weights, plan.classTokens->rules);
            input.context.tokens = classes(m_references.at("loss/labels").to(torch::kInt64));
        } else {
            input.context.tokens = m_references.find("loss/context");
        }
        const auto eps = m_references.at("loss/eps");
        const diffusion::NoiseSchedule schedule(plan.schedule);
        input.x = noised(schedule, m_references.at("loss/z0"), eps, t);
        if (m_references.has("loss/x_t")) add("x_t", tensorDifference(input.x, m_references.at("loss/x_t"), kTolerance));
        input.timestep = t.to(torch::kFloat32);
        const auto prediction = unet(input);
        if (m_references.has("loss/prediction"))
            add("prediction", tensorDifference(prediction, m_references.at("loss/prediction"), kTolerance));
        const auto perPicture = (eps - prediction).square().mean({1, 2, 3});
        const auto loss = perPicture.mean();
        loss.backward();
        compare("L_LDM", loss.item<double>(), m_settings.at("L_LDM"));
        compare("loss_vlb", (boundWeights(schedule, t) * perPicture).mean().item<double>(), m_settings.at("loss_vlb"));
        compareNorms(*unet, plan.unet.rules.storedAt, m_settings.at("gradient_norms"));
        if (classes) compareNorms(*classes, plan.classTokens->rules.storedAt, m_settings.at("gradient_norms"));
    }

    static torch::Tensor perRow(const torch::Tensor& t, const std::function<double(std::int64_t)>& value)
    {
        std::vector<double> values;
        for (std::int64_t i = 0; i < t.size(0); ++i)
            values.push_back(value(t[i].item<std::int64_t>()));
        return torch::tensor(values, torch::kFloat64).to(torch::kFloat32);
    }

    static torch::Tensor noised(
        const diffusion::NoiseSchedule& schedule, const torch::Tensor& z0, const torch::Tensor& eps, const torch::Tensor& t)
    {
        const auto alpha = perRow(t, [&](std::int64_t step) { return schedule.at(step).alpha(); }).view({-1, 1, 1, 1});
        const auto sigma = perRow(t, [&](std::int64_t step) { return schedule.at(step).sigma(); }).view({-1, 1, 1, 1});
        return alpha * z0 + sigma * eps;
    }

    /// The bound's weights β²/(2 β̃ α (1 − ᾱ)), of t = 0, where β̃ is 0, that of t = 1.
    static torch::Tensor boundWeights(const diffusion::NoiseSchedule& schedule, const torch::Tensor& t)
    {
        return perRow(t, [&](std::int64_t step) {
            const auto at = std::max<std::int64_t>(step, 1);
            const double here = schedule.alphaBar(at), before = schedule.alphaBar(at - 1), alpha = here / before, beta = 1.0 - alpha;
            const double posterior = beta * (1.0 - before) / (1.0 - here);
            return beta * beta / (2.0 * posterior * alpha * (1.0 - here));
        });
    }

    nn::Autoencoder autoencoder(const std::string& prefix)
    {
        const auto weights = std::make_shared<checkpoint::Weights>(checkpoint::Weights::ofFile(file()));
        const auto options = models::autoencoderOptionsFromShapes(*weights, prefix);
        nn::Autoencoder network(options);
        models::LoadRules rules;
        rules.prefix = prefix;
        rules.storedAt = models::compvisAutoencoderNames(options, prefix);
        rules.ignored.push_back("loss");
        models::loadWeights(*network, *weights, rules);
        return network;
    }

    /// The values alone: what is trained here has no codebook.
    void checkCodebook()
    {
        const torch::NoGradGuard noGradient;
        auto network = autoencoder("first_stage_model.");
        const auto picture = m_references.at("vq/picture");
        const auto latent = network->encode(picture).mean;
        add("vq latent", tensorDifference(latent, m_references.at("vq/latent"), kTolerance));
        const auto codes = network->nearestCodes(latent);
        add("vq indices", tensorDifference(codes, m_references.at("vq/indices"), 0.0));
        const auto reconstruction = network->decode(latent);
        add("vq reconstruction", tensorDifference(reconstruction, m_references.at("vq/reconstruction"), kTolerance));
        const double l1 = (picture - reconstruction).abs().mean().item<double>();
        const double distance = (network->codeVectors(codes) - latent).square().mean().item<double>();
        const double beta = m_settings.at("vq").at("beta").get<double>(), weight = m_settings.at("vq").at("codebook_weight").get<double>();
        for (const char* form : {"legacy", "fixed"}) {
            const auto& expected = m_settings.at("vq").at(form);
            compare(std::string("codebook loss, ") + form, (1.0 + beta) * distance, expected.at("codebook_loss"));
            compare(std::string("l1, ") + form, l1, expected.at("reconstruction_l1"));
            compare(std::string("total, ") + form, l1 + weight * (1.0 + beta) * distance, expected.at("total"));
        }
    }

    void checkPosterior()
    {
        auto network = autoencoder("");
        const auto picture = m_references.at("kl/picture");
        const auto posterior = network->encode(picture);
        add("kl moments",
            tensorDifference(torch::cat({posterior.mean, posterior.logVariance}, 1), m_references.at("kl/moments"), kTolerance));
        const auto sample = posterior.mean + (posterior.logVariance / 2).exp() * m_references.at("kl/noise");
        const auto reconstruction = network->decode(sample);
        add("kl reconstruction", tensorDifference(reconstruction, m_references.at("kl/reconstruction"), kTolerance));
        const double logVariance = m_settings.at("logvar").get<double>();
        const auto error = (picture - reconstruction).abs();
        const auto likelihood = (error / std::exp(logVariance) + logVariance).sum() / picture.size(0);
        const auto divergence = training::klDivergence(posterior);
        const auto total = likelihood + m_settings.at("kl_weight").get<double>() * divergence;
        total.backward();
        compare("nll", likelihood.item<double>(), m_settings.at("nll"));
        compare("kl", divergence.item<double>(), m_settings.at("kl"));
        compare("l1", error.mean().item<double>(), m_settings.at("reconstruction_l1"));
        compare("total", total.item<double>(), m_settings.at("total"));
        compareNorms(*network, models::compvisAutoencoderNames(network->options(), ""), m_settings.at("autoencoder_gradient_norms"));
    }

    fs::path m_folder;
    References m_references;
    Json m_settings;
    CaseFaults& m_faults;
    std::size_t m_count = 0;
};

} // namespace

class CompvisTrainingGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void lossesAndGradientsAgreeWithLatentDiffusion()
    {
        const auto found = goldenFolders("compvis", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto comparisons = checkFolders(found.folders, faults, [&](const fs::path& folder) { return Case(folder, faults).check(); });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("compvis losses and gradients of training, by comparison", comparisons, found.folders.size());
    }
};

QTEST_GUILESS_MAIN(CompvisTrainingGoldenTest)
#include "compvis_training_golden_test.moc"
