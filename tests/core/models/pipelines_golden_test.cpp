#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "diffusion/diffusers_config.h"
#include "diffusion/guidance.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/torch.h>

#include <QtTest>

#include <set>
#include <sstream>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' README gives both.
constexpr double kTolerance = 1e-3;
constexpr double kTimestepTolerance = 1e-4;

/// Both halves of guidance: the unconditional row's conditions and the conditional row's.
struct Prompts {
    nn::UNetInput unconditional;
    nn::UNetInput conditional;
};

class Pipeline {
public:
    explicit Pipeline(const fs::path& folder)
        : m_references(folder / "reference.safetensors")
        , m_reference(goldenJson(folder / "reference.json"))
        , m_unet(models::unetOptionsFromConfig(readJson(folder / "unet/config.json"), "unet"))
        , m_autoencoder(models::autoencoderOptionsFromConfig(readJson(folder / "vae/config.json"), "vae"))
        , m_zerosForEmpty(readJson(folder / "model_index.json").value("force_zeros_for_empty_prompt", false))
    {
        models::loadWeights(*m_unet, checkpoint::Weights::ofFolder(folder / "unet"));
        models::loadWeights(*m_autoencoder, checkpoint::Weights::ofFolder(folder / "vae"));
    }

    /// "run/ddim", "img2img/euler": every group with a first state.
    std::set<std::string> runs() const
    {
        std::set<std::string> found;
        const std::string suffix = "/x_init";
        for (const auto& [name, tensor] : m_references.all())
            if (name.ends_with(suffix)) found.insert(name.substr(0, name.size() - suffix.size()));
        return found;
    }

    void check(const std::string& run, const std::string& label, CaseFaults& faults)
    {
        const auto samplerName = run.substr(run.find('/') + 1);
        const bool fromPicture = run.starts_with("img2img/");
        const auto& settings = fromPicture ? m_reference.at("img2img") : m_reference;
        const auto& config = m_reference.at("samplers").at(samplerName);
        const auto made = diffusion::samplerFromDiffusersConfig(
            config.at("class").get<std::string>(), config.at("config"), settings.at("steps").get<int>(), 0.0, label);
        const auto ours = [&](const torch::Tensor& x, const diffusion::NoiseLevel& level) {
            return made.keepsSigmaSpace ? x * level.alpha() : x;
        };
        const auto theirs = [&](const torch::Tensor& x, const diffusion::NoiseLevel& level) {
            return made.keepsSigmaSpace ? x / level.alpha() : x;
        };

        const auto init = m_references.at(run + "/x_init");
        auto state = made.sampler->begin(init / made.initNoiseSigma);
        state.step = fromPicture ? settings.at("first_step").get<int>() : 0;
        if (const auto first = made.sampler->next(state); fromPicture && first) state.x = ours(init, first->level);

        const auto prompts = conditions();
        const auto timesteps = m_references.at(run + "/timesteps").to(torch::kFloat64);
        const auto after = m_references.at(run + "/x_after_each_call");
        const auto noNoise = [](std::int64_t, at::IntArrayRef shape) { return torch::zeros(shape); };
        diffusion::GuidanceOptions guidance;
        guidance.w = {m_reference.at("w").get<double>()};
        std::int64_t call = 0;
        for (auto query = made.sampler->next(state); query; ++call) {
            const auto where = label + " call " + std::to_string(call);
            if (call >= after.size(0)) {
                faults.add(where, "the reference has only " + std::to_string(after.size(0)) + " calls");
                return;
            }
            if (const double t = timesteps[call].item<double>();
                std::abs(t - query->level.timestep()) > kTimestepTolerance * std::max(1.0, t))
                faults.add(where, "timestep " + std::to_string(query->level.timestep()) + ", expected " + std::to_string(t));
            const diffusion::Terms terms{
                query->x, made.predictionType, predict(*query, prompts.conditional), predict(*query, prompts.unconditional)};
            state = made.sampler->advance(state, diffusion::combine(terms, query->level, guidance).guided, noNoise);
            query = made.sampler->next(state);
            const auto x = query ? theirs(query->x, query->level) : state.x;
            faults.add(where, tensorDifference(x, after[call], kTolerance));
        }
        if (call != after.size(0)) faults.add(label, std::to_string(call) + " calls, expected " + std::to_string(after.size(0)));
        const auto& options = m_autoencoder->options();
        const auto picture = m_autoencoder->decode(state.x / options.scalingFactor + options.shiftFactor);
        faults.add(label + " picture", tensorDifference((picture / 2 + 0.5).clamp(0, 1), m_references.at(run + "/picture"), kTolerance));
    }

private:
    Prompts conditions() const
    {
        const auto prompts = m_reference.at("prompts").get<std::vector<std::string>>();
        const auto row = std::find(prompts.begin(), prompts.end(), m_reference.at("run_prompt").get<std::string>()) - prompts.begin();
        const auto rowOf = [&](const std::string& name, std::int64_t i) { return m_references.at(name).slice(0, i, i + 1); };
        const auto last = m_references.at("text/hidden").size(0) - 1;
        Prompts both;
        both.conditional.context.tokens = rowOf("text/hidden", row);
        both.unconditional.context.tokens =
            m_zerosForEmpty ? torch::zeros_like(both.conditional.context.tokens) : rowOf("text/hidden", last);
        both.conditional.timeIds = both.unconditional.timeIds = m_references.find("unet/time_ids");
        if (m_references.has("text/pooled")) {
            both.conditional.pooled = rowOf("text/pooled", row);
            both.unconditional.pooled = m_zerosForEmpty ? torch::zeros_like(both.conditional.pooled) : rowOf("text/pooled", last);
        }
        return both;
    }

    torch::Tensor predict(const diffusion::Query& query, nn::UNetInput input)
    {
        input.x = query.x;
        if (m_references.has("inpaint/mask"))
            input.x = torch::cat({query.x, m_references.at("inpaint/mask"), m_references.at("inpaint/masked_latent")}, 1);
        input.timestep = torch::tensor({query.level.timestep()}, torch::kFloat32);
        return m_unet(input);
    }

    References m_references;
    Json m_reference;
    nn::UNet m_unet;
    nn::AutoencoderKl m_autoencoder;
    bool m_zerosForEmpty;
};

} // namespace

class PipelinesGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void wholeRunsAgreeWithDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t cases = 0;
        std::ostringstream elsewhere;
        for (const auto& folder : found.folders) {
            const auto name = folder.filename().string();
            try {
                const auto className = readJson(folder / "unet/config.json").value("_class_name", "");
                if (className != "UNet2DConditionModel") {
                    elsewhere << " " << name << " (" << className << ")";
                    continue;
                }
                Pipeline pipeline(folder);
                for (const auto& run : pipeline.runs()) {
                    ++cases;
                    pipeline.check(run, name + " " + run, faults);
                }
            } catch (const std::exception& error) {
                faults.add(name, error.what());
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("diffusers pipelines", cases, found.folders.size());
        if (!elsewhere.str().empty())
            qInfo("pipelines of other networks, which this test's list does not have:%s", elsewhere.str().c_str());
    }

    void noisedPictureAgreesWithDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        CaseFaults faults;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            if (!references.has("img2img/latent")) continue;
            const auto reference = goldenJson(folder / "reference.json");
            const auto config = folder / "vae/config.json";
            nn::AutoencoderKl autoencoder(models::autoencoderOptionsFromConfig(readJson(config), config.string()));
            models::loadWeights(*autoencoder, checkpoint::Weights::ofFolder(folder / "vae"));
            const auto latent = autoencoder->encode(references.at("vae/picture")).mean * autoencoder->options().scalingFactor;
            faults.add("latent", tensorDifference(latent, references.at("img2img/latent"), 1e-4));
            for (const auto& [name, sampler] : reference.at("samplers").items()) {
                if (!references.has("img2img/" + name + "/x_init")) continue;
                const auto made = diffusion::samplerFromDiffusersConfig(sampler.at("class").get<std::string>(), sampler.at("config"),
                    reference.at("img2img").at("steps").get<int>(), 0.0, name);
                diffusion::SamplerState state;
                state.x = latent;
                state.step = reference.at("img2img").at("first_step").get<int>();
                const auto level = made.sampler->next(state)->level;
                const auto x = level.alpha() * latent + level.sigma() * references.at("img2img/noise");
                faults.add(name,
                    tensorDifference(
                        made.keepsSigmaSpace ? x / level.alpha() : x, references.at("img2img/" + name + "/x_init"), kTolerance));
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(PipelinesGoldenTest)
#include "pipelines_golden_test.moc"
