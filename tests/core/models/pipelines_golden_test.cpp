#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/generation/model.h"
#include "diffusion/diffusers_config.h"
#include "diffusion/guidance.h"
#include "generation/model_parts.h"
#include "generation/model_plan.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' README gives them.
constexpr double kTolerance = 1e-3;
constexpr double kTextTolerance = 1e-4;
constexpr double kTimestepTolerance = 1e-4;

/// diffusers' pipelines know no emphasis and cut long texts off.
const models::PromptReading kPlain{.isPlain = true};

/// Both halves of guidance: the unconditional row's conditions and the conditional row's.
struct Prompts {
    nn::UNetInput unconditional;
    nn::UNetInput conditional;
};

/// Where a run's text conditions come from.
enum class TextFrom { Reference, Encoder };

/// A loaded model beside the reference runs that another program made with it.
class Pipeline {
public:
    explicit Pipeline(const fs::path& folder)
        : m_folder(folder)
        , m_references(folder / "reference.safetensors")
        , m_reference(goldenJson(folder / "reference.json"))
        , m_zerosForEmpty(readModelFolder(folder).zerosWithoutPrompt)
    {
        LoadOptions options;
        options.device = DeviceChoice::Cpu;
        options.precision = Precision::Float32;
        m_model = Model::load(folder, options);
    }

    bool hasText() const { return m_model->parts().text != nullptr; }

    /// Tokens, hidden states and pooled vectors of every prompt.
    void checkText(const std::string& label, CaseFaults& faults)
    {
        auto texts = m_reference.at("prompts").get<std::vector<std::string>>();
        texts.push_back("");
        const auto plan = planDiffusers(readModelFolder(m_folder));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto row = static_cast<std::int64_t>(i);
            const auto where = label + " \"" + texts[i] + "\"";
            for (std::size_t stage = 0; stage < plan.clip.size(); ++stage) {
                const std::string name = stage == 0 ? "text/ids" : "text_" + std::to_string(stage + 1) + "/ids";
                if (!m_references.has(name)) continue;
                const auto ids = torch::tensor(plan.clip[stage].tokenizer.rows(texts[i]).front(), torch::kInt64);
                faults.add(where + " " + name, tensorDifference(ids, m_references.at(name)[row], 0.0));
            }
            const auto encoded = m_model->parts().text->encode(texts[i], kPlain);
            faults.add(where + " text/hidden", tensorDifference(encoded.tokens, m_references.at("text/hidden")[row], kTextTolerance));
            if (m_references.has("text/pooled"))
                faults.add(where + " text/pooled", tensorDifference(encoded.pooled, m_references.at("text/pooled")[row], kTextTolerance));
        }
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

    void check(const std::string& run, TextFrom textFrom, const std::string& label, CaseFaults& faults)
    {
        auto& parts = m_model->parts();
        const auto samplerName = run.substr(run.find('/') + 1);
        const bool fromPicture = run.starts_with("img2img/");
        const auto& settings = fromPicture ? m_reference.at("img2img") : m_reference;
        const auto [className, config] = samplerOf(samplerName);
        const auto made = diffusion::samplerFromDiffusersConfig(className, config, settings.at("steps").get<int>(), 0.0, label);
        const auto ours = [&](const torch::Tensor& x, const diffusion::NoiseLevel& level) {
            return made.keepsSigmaSpace ? x * level.alpha() / made.units.dataDeviation : x;
        };
        const auto theirs = [&](const torch::Tensor& x, const diffusion::NoiseLevel& level) {
            return made.keepsSigmaSpace ? made.units.dataDeviation * x / level.alpha() : x;
        };

        const auto init = m_references.at(run + "/x_init");
        auto state = made.sampler->begin(init / made.initNoiseSigma);
        state.step = fromPicture ? settings.at("first_step").get<int>() : 0;
        if (const auto first = made.sampler->next(state); fromPicture && first) state.x = ours(init, first->level);

        const auto prompts = conditions(textFrom);
        const auto timesteps = m_references.at(run + "/timesteps").to(torch::kFloat64);
        const auto after = m_references.at(run + "/x_after_each_call");
        const auto noises = m_references.find(run + "/noises");
        const auto noise = [&](std::int64_t index, at::IntArrayRef shape) {
            return noises.defined() ? noises[index] : torch::zeros(shape);
        };
        diffusion::GuidanceOptions guidance;
        const bool isGuided = m_reference.contains("w");
        guidance.w = {isGuided ? m_reference.at("w").get<double>() : 0.0};
        std::int64_t call = 0;
        for (auto query = made.sampler->next(state); query; ++call) {
            const auto where = label + " call " + std::to_string(call);
            if (call >= after.size(0)) {
                faults.add(where, "the reference has only " + std::to_string(after.size(0)) + " calls");
                return;
            }
            const double told = made.units.timeAt(query->level);
            if (const double t = timesteps[call].item<double>(); std::abs(t - told) > kTimestepTolerance * std::max(1.0, std::abs(t)))
                faults.add(where, "timestep " + std::to_string(told) + ", expected " + std::to_string(t));
            const diffusion::Terms terms{query->x, made.predictionType, predict(query->x, told, prompts.conditional),
                isGuided ? predict(query->x, told, prompts.unconditional) : torch::Tensor()};
            state = made.sampler->advance(state, diffusion::combine(terms, query->level, guidance).guided, noise);
            query = made.sampler->next(state);
            const auto x = query ? theirs(query->x, query->level) : theirs(state.x, made.sampler->plan().steps.back().to);
            faults.add(where, tensorDifference(x, after[call], kTolerance));
        }
        if (call != after.size(0)) faults.add(label, std::to_string(call) + " calls, expected " + std::to_string(after.size(0)));
        auto picture = theirs(state.x, made.sampler->plan().steps.back().to);
        if (parts.autoencoder) picture = parts.autoencoder->decode(nn::unscaledLatent(parts.autoencoder->options(), picture));
        faults.add(label + " picture", tensorDifference((picture / 2 + 0.5).clamp(0, 1), m_references.at(run + "/picture"), kTolerance));
    }

private:
    /// A run's own scheduler, or the folder's where the reference names none.
    std::pair<std::string, Json> samplerOf(const std::string& name) const
    {
        if (m_reference.contains("samplers")) {
            const auto& sampler = m_reference.at("samplers").at(name);
            return {sampler.at("class").get<std::string>(), sampler.at("config")};
        }
        const auto config = readModelFolder(m_folder).components.at("scheduler").config;
        return {config.at("_class_name").get<std::string>(), config};
    }

    Prompts conditions(TextFrom from) const
    {
        if (!hasText()) return {};
        if (from == TextFrom::Encoder) {
            auto& text = *m_model->parts().text;
            Prompts both;
            const auto read = [&](nn::UNetInput& input, const models::EncodedPrompt& prompt) {
                input.context.tokens = prompt.tokens.unsqueeze(0);
                if (prompt.pooled.defined()) input.pooled = prompt.pooled.unsqueeze(0);
                input.timeIds = m_references.find("unet/time_ids");
            };
            read(both.conditional, text.encode(m_reference.at("run_prompt").get<std::string>(), kPlain));
            read(both.unconditional, text.encodeNothing(kPlain));
            return both;
        }
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

    torch::Tensor predict(const torch::Tensor& x, double told, nn::UNetInput input)
    {
        input.x = x;
        if (m_references.has("run/labels")) input.classes = m_references.at("run/labels");
        if (m_references.has("inpaint/mask"))
            input.x = torch::cat({x, m_references.at("inpaint/mask"), m_references.at("inpaint/masked_latent")}, 1);
        input.timestep = torch::tensor({told}, torch::kFloat32);
        return m_model->parts().unet(input);
    }

    fs::path m_folder;
    References m_references;
    Json m_reference;
    std::shared_ptr<Model> m_model;
    bool m_zerosForEmpty;
};

} // namespace

class PipelinesGoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    void textsAndWholeRunsAgreeWithDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t runs = 0, texts = 0;
        for (const auto& folder : found.folders) {
            const auto name = folder.filename().string();
            try {
                // References of single networks alone have no pipeline to run.
                const References references(folder / "reference.safetensors");
                const auto isRun = [](const auto& item) { return item.first.ends_with("/x_init"); };
                if (std::none_of(references.all().begin(), references.all().end(), isRun)) continue;
                Pipeline pipeline(folder);
                if (pipeline.hasText()) {
                    pipeline.checkText(name, faults);
                    ++texts;
                }
                for (const auto& run : pipeline.runs()) {
                    ++runs;
                    pipeline.check(run, TextFrom::Reference, name + " " + run, faults);
                    if (pipeline.hasText()) pipeline.check(run, TextFrom::Encoder, name + " " + run + " from text", faults);
                }
            } catch (const std::exception& error) {
                faults.add(name, error.what());
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("diffusers text encoders", texts, found.folders.size());
        reportGoldens("diffusers pipelines", runs, found.folders.size());
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
            nn::Autoencoder autoencoder(models::autoencoderOptionsFromConfig(readJson(config), config.string()));
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
