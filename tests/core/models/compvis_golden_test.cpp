#include "darkroom/checkpoint/identity.h"
#include "darkroom/text/wordpiece.h"
#include "diffusion/guidance.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/samplers.h"
#include "generation/model_plan.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"
#include "models/module_weights.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <set>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' READMEs give them.
constexpr double kTolerance = 1e-4;
constexpr double kRunTolerance = 1e-3;

template <typename Network, typename Options>
Network loaded(const Planned<Options>& planned)
{
    Network network(planned.options);
    models::loadWeights(*network, *planned.weights, planned.rules);
    return network;
}

fs::path weightsIn(const fs::path& folder)
{
    for (const char* name : {"model.ckpt", "model.safetensors"})
        if (fs::exists(folder / name)) return folder / name;
    throw Error(ErrorKind::File, folder.string() + " has neither model.ckpt nor model.safetensors");
}

/// One folder of references.
class Case {
public:
    Case(const fs::path& folder, CaseFaults& faults)
        : m_name(folder.filename().string())
        , m_file(weightsIn(folder))
        , m_references(folder / "reference.safetensors")
        , m_settings(goldenJson(folder / "reference.json"))
        , m_faults(faults)
    {
    }

    /// How many comparisons were made.
    std::size_t check()
    {
        if (!m_references.has("unet/x")) {
            checkAutoencoder(standalone());
            return m_count;
        }
        const auto identity = checkpoint::identify(m_file);
        m_plan = planCompvis(identity);
        m_unet = loaded<nn::UNet>(m_plan.unet);
        m_autoencoder = loaded<nn::Autoencoder>(*m_plan.autoencoder);
        checkText();
        checkConcatenated();
        checkUNet();
        checkAutoencoder(m_autoencoder);
        if (m_references.has("unet_plain/out")) {
            auto plain = loaded<nn::UNet>(planCompvis(identity, checkpoint::WeightChoice::Plain).unet);
            compare("unet_plain/out", plain(unetInput()));
        }
        for (const auto& run : runs())
            checkRun(run);
        return m_count;
    }

private:
    void compare(const std::string& what, const torch::Tensor& got, double tolerance = kTolerance)
    {
        compareWith(what, got, m_references.at(what), tolerance);
    }
    void compareWith(const std::string& what, const torch::Tensor& got, const torch::Tensor& expected, double tolerance = kTolerance)
    {
        ++m_count;
        m_faults.add(m_name + " " + what, tensorDifference(got, expected, tolerance));
    }

    nn::Autoencoder standalone() const
    {
        const auto weights = std::make_shared<checkpoint::Weights>(checkpoint::Weights::ofFile(m_file));
        Planned<nn::AutoencoderOptions> planned{models::autoencoderOptionsFromShapes(*weights, ""), weights, {}};
        planned.rules.storedAt = models::compvisAutoencoderNames(planned.options, "");
        planned.rules.ignored.push_back("loss");
        return loaded<nn::Autoencoder>(planned);
    }

    void checkAutoencoder(nn::Autoencoder autoencoder)
    {
        const auto posterior = autoencoder->encode(m_references.at("vae/picture"));
        if (autoencoder->options().codes > 0) {
            compare("vae/latent_before_quantising", posterior.mean);
            const auto codes = autoencoder->nearestCodes(posterior.mean);
            compare("vae/indices", codes, 0.0);
            compare("vae/quantised", autoencoder->codeVectors(codes));
            compare("vae/latent_indices", autoencoder->nearestCodes(m_references.at("vae/latent")), 0.0);
        } else {
            compare("vae/moments", torch::cat({posterior.mean, posterior.logVariance}, 1));
            const auto sample = posterior.mean + (posterior.logVariance / 2).exp() * m_references.at("vae/sample_noise");
            compare("vae/sample", sample);
        }
        compare("vae/decoded", autoencoder->decode(m_references.at("vae/latent")));
    }

    void checkText()
    {
        if (!m_references.has("text/ids")) return;
        const auto ids = m_references.at("text/ids").to(torch::kInt64);
        if (m_plan.ldmText) {
            compare("text/hidden", loaded<nn::LdmTextEncoder>(m_plan.ldmText->network)(ids));
            const auto texts = m_settings.at("texts").get<std::vector<std::string>>();
            const auto batch = m_plan.ldmText->tokenizer.encodeBatch(texts, static_cast<std::size_t>(ids.size(1)));
            compare("text/ids", torch::tensor(batch.ids, torch::kInt64).view(ids.sizes()), 0.0);
            return;
        }
        auto& clip = m_plan.clip.at(0);
        compare("text/hidden", loaded<nn::ClipTextEncoder>(clip.network)(ids, clip.reading).hidden);
    }

    void checkConcatenated()
    {
        if (m_references.has("semantic/labels")) {
            const auto& options = m_plan.regionEncoder->options;
            const auto labels = m_references.at("semantic/labels").to(torch::kInt64);
            const auto oneHot = torch::one_hot(labels, options.inChannels).permute({0, 3, 1, 2}).to(torch::kFloat32);
            compare("unet/concat", loaded<nn::RegionEncoder>(*m_plan.regionEncoder)(oneHot));
        }
        if (m_references.has("inpaint/mask")) {
            const auto mask = m_references.at("inpaint/mask"), concat = m_references.at("unet/concat");
            const auto masked = m_references.at("inpaint/picture") * (1 - mask);
            const auto latent = m_autoencoder->encode(masked).mean;
            compareWith("unet/concat, picture", latent, concat.slice(1, 0, latent.size(1)));
            const auto small = torch::upsample_nearest2d(mask * 2 - 1, {latent.size(2), latent.size(3)});
            compareWith("unet/concat, mask", small, concat.slice(1, latent.size(1)));
        }
    }

    nn::UNetInput unetInput()
    {
        nn::UNetInput input;
        input.x = m_references.at("unet/x");
        if (m_references.has("unet/concat")) input.x = torch::cat({input.x, m_references.at("unet/concat")}, 1);
        input.timestep = m_references.at("unet/t");
        input.context.tokens = m_references.find("unet/context");
        return input;
    }

    void checkUNet()
    {
        compare("unet/out", m_unet(unetInput()));
        if (m_references.has("unet/labels")) compare("unet/context", classTokens(m_references.at("unet/labels").to(torch::kInt64)));
    }

    torch::Tensor classTokens(const torch::Tensor& classes) { return loaded<nn::ClassTokens>(*m_plan.classTokens)(classes); }

    std::set<std::string> runs() const
    {
        std::set<std::string> found;
        const std::string suffix = "/x_T";
        for (const auto& [name, tensor] : m_references.all())
            if (name.ends_with(suffix)) found.insert(name.substr(0, name.size() - suffix.size()));
        return found;
    }

    std::shared_ptr<const diffusion::Sampler> samplerOf(const std::string& run) const
    {
        const auto schedule = std::make_shared<diffusion::NoiseSchedule>(m_plan.schedule);
        const auto visited = m_references.at(run + "/timesteps").to(torch::kInt64);
        const std::vector<std::int64_t> timesteps(visited.data_ptr<std::int64_t>(), visited.data_ptr<std::int64_t>() + visited.numel());
        auto plan = diffusion::planThroughTimesteps(schedule, timesteps, schedule->at(0));
        if (run.ends_with("plms")) return diffusion::makePlms(std::move(plan));
        const double eta = m_references.has(run + "/noises") ? m_settings.value("eta", 1.0) : 0.0;
        return diffusion::makeDdim(std::move(plan), {.eta = eta, .x0Correction = {}});
    }

    /// Conditional and unconditional context; undefined without.
    std::pair<torch::Tensor, torch::Tensor> contexts()
    {
        if (m_plan.classTokens) {
            const auto token = [&](const char* key) {
                return classTokens(torch::tensor({m_settings.at(key).get<std::int64_t>()}, torch::kInt64));
            };
            return {token("run_class"), token("null_class")};
        }
        if (!m_references.has("text/hidden")) return {};
        const auto hidden = m_references.at("text/hidden");
        const auto prompt = m_settings.value("row_of_prompt", std::int64_t{0});
        const auto empty = m_settings.value("row_of_empty_prompt", hidden.size(0) - 1);
        return {hidden.slice(0, prompt, prompt + 1), hidden.slice(0, empty, empty + 1)};
    }

    void checkRun(const std::string& run)
    {
        const auto sampler = samplerOf(run);
        const auto [conditional, unconditional] = contexts();
        const auto predict = [&](const diffusion::Query& query, const torch::Tensor& context) {
            nn::UNetInput input;
            input.x = m_references.has("unet/concat") ? torch::cat({query.x, m_references.at("unet/concat").slice(0, 0, 1)}, 1) : query.x;
            input.timestep = torch::tensor({query.level.timestep()}, torch::kFloat32);
            input.context.tokens = context;
            return m_unet(input);
        };
        const auto noises = m_references.find(run + "/noises");
        const diffusion::Noise noise = [&](std::int64_t index, at::IntArrayRef) { return noises[index]; };
        diffusion::GuidanceOptions guidance;
        guidance.w = {m_settings.value("w", 0.0)};
        const auto after = m_references.at(run + "/x_after_each_step"), estimates = m_references.find(run + "/pred_x0");
        auto state = sampler->begin(m_references.at(run + "/x_T"));
        for (auto query = sampler->next(state); query; query = sampler->next(state)) {
            const auto step = state.step;
            const diffusion::Terms terms{query->x, m_plan.predictionType, predict(*query, conditional),
                guidance.w.front() != 0.0 ? predict(*query, unconditional) : torch::Tensor()};
            const auto guided = diffusion::combine(terms, query->level, guidance).guided;
            state = sampler->advance(state, guided, noise);
            if (state.step == step) continue;
            const auto where = run + " step " + std::to_string(step);
            compareWith(where, state.x, after[step], kRunTolerance);
            if (estimates.defined() && !run.ends_with("plms"))
                compareWith(where + " x0", diffusion::predictX0(guided.prediction, query->x, query->level), estimates[step], kRunTolerance);
        }
        if (m_references.has(run + "/picture"))
            compare(run + "/picture", m_autoencoder->decode(state.x / m_plan.autoencoder->options.scalingFactor), kRunTolerance);
    }

    std::string m_name;
    fs::path m_file;
    References m_references;
    Json m_settings;
    CaseFaults& m_faults;
    std::size_t m_count = 0;
    ModelPlan m_plan;
    nn::UNet m_unet{nullptr};
    nn::Autoencoder m_autoencoder{nullptr};
};

} // namespace

class CompvisGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void networksAndRunsAgreeWithLatentDiffusion()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("compvis", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto comparisons = checkFolders(found.folders, faults, [&](const fs::path& folder) { return Case(folder, faults).check(); });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("compvis networks and runs, by comparison", comparisons, found.folders.size());
    }
};

QTEST_GUILESS_MAIN(CompvisGoldenTest)
#include "compvis_golden_test.moc"
