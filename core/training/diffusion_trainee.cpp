#include "training/diffusion_trainee.h"

#include "diffusion/sampler_registry.h"
#include "models/diffusers_config.h"
#include "models/transformers_config.h"
#include "training/batches.h"
#include "training/counter_random.h"
#include "training/picture_files.h"
#include "training/step_generator.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>

namespace darkroom::training {
namespace {

/// What a random number of a step is for.
enum Purpose : std::uint64_t { kPosterior, kNoise, kTimestep, kCaption, kDropText, kDropClass, kDropRegions, kDropAll, kSample };

constexpr std::int64_t kShown = 32, kGridColumns = 8;
constexpr double kShownW = 3.0;
constexpr int kShownSteps = 20;

const std::vector<std::string> kExamples = {"a red apple, flat", "a cat face, glossy 3d", "a blue car, cartoon",
    "a green tree, flat emoji style", "a yellow star, outlined", "a rocket, soft gradient", "a slice of pizza, cartoon",
    "a purple heart, glossy"};

} // namespace

torch::Tensor minSnrWeight(const torch::Tensor& alpha, const torch::Tensor& sigma, double gamma, diffusion::PredictionType type)
{
    if (gamma <= 0.0) return torch::ones_like(alpha);
    const auto snr = (alpha / sigma).square();
    const auto clipped = snr.clamp_max(gamma);
    switch (type) {
    case diffusion::PredictionType::Epsilon: return clipped / snr;
    case diffusion::PredictionType::Velocity:
    case diffusion::PredictionType::Preconditioned: return clipped / (snr + 1);
    case diffusion::PredictionType::Sample: return clipped;
    case diffusion::PredictionType::Flow: break;
    }
    return torch::ones_like(alpha);
}

DiffusionTrainee::DiffusionTrainee(DiffusionParts parts, const DiffusionTrainingOptions& options, nn::UNet network)
    : m_parts(std::move(parts))
    , m_options(options)
    , m_network(std::move(network))
    , m_order(options.seed, m_parts.pictures.size())
    , m_schedule(std::make_shared<diffusion::NoiseSchedule>(options.schedule))
{
    if (m_network.is_empty()) {
        torch::manual_seed(m_options.seed); // torch's own initialisers draw from the global generator; nothing else does.
        m_network = nn::UNet(m_options.network);
    }
    const auto alphaBars =
        torch::tensor(std::vector<double>(m_schedule->alphaBars().begin(), m_schedule->alphaBars().end()), torch::kFloat64);
    m_alphas = alphaBars.sqrt().to(torch::kFloat32);
    m_sigmas = (1.0 - alphaBars).sqrt().to(torch::kFloat32);
}

nn::Context DiffusionTrainee::context(std::span<const std::string> captions)
{
    if (!m_parts.text) return {};
    std::vector<std::string> missing;
    for (const auto& caption : captions)
        if (!m_captions.contains(caption)) missing.push_back(caption);
    if (!missing.empty()) {
        const auto rows = m_parts.text->encode(missing, m_options.maxTokens);
        for (std::size_t i = 0; i < missing.size(); ++i)
            m_captions[missing[i]] = rows[i].to(m_options.working);
    }
    std::vector<torch::Tensor> rows;
    for (const auto& caption : captions)
        rows.push_back(m_captions.at(caption));
    return models::paddedContext(rows);
}

DiffusionTrainee::Conditions DiffusionTrainee::conditions(std::span<const Sample> samples)
{
    const auto& dataset = *m_parts.dataset;
    std::vector<std::string> captions;
    std::vector<std::int64_t> classes;
    std::vector<std::size_t> records;
    auto keepRegions = torch::ones({static_cast<std::int64_t>(samples.size()), 1, 1, 1});
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto drawn = [&](Purpose purpose) { return unitInterval(randomBits(m_options.seed, samples[i].position, purpose)); };
        const auto& drop = m_options.dropout;
        const bool all = drawn(kDropAll) < drop.all;
        const auto& record = dataset.record(records.emplace_back(m_parts.pictures[samples[i].index]));
        const bool text = !all && drawn(kDropText) >= drop.text && !record.captions.empty();
        captions.push_back(text ? record.captions[static_cast<std::size_t>(drawn(kCaption) * static_cast<double>(record.captions.size()))]
                                : std::string());
        classes.push_back(!all && record.classId >= 0 && drawn(kDropClass) >= drop.classes ? record.classId : nullClass());
        if (all || drawn(kDropRegions) < drop.regions) keepRegions[static_cast<std::int64_t>(i)] = 0.0;
    }
    Conditions conditions;
    conditions.context = context(captions);
    if (m_options.useClasses) conditions.classes = torch::tensor(classes, torch::kInt64);
    if (regionChannels() > 0)
        conditions.regions = regionOneHot(dataset, records, static_cast<int>(m_parts.latents.mean.size(2))) * keepRegions;
    return conditions;
}

torch::Tensor DiffusionTrainee::predict(const torch::Tensor& x, const torch::Tensor& timestep, const Conditions& conditions)
{
    nn::UNetInput input;
    input.x = (conditions.regions.defined() ? torch::cat({x, conditions.regions}, 1) : x).to(m_options.working);
    input.timestep = timestep;
    input.context = conditions.context;
    input.classes = conditions.classes;
    return m_network(input).to(torch::kFloat32);
}

Losses DiffusionTrainee::losses(std::int64_t step)
{
    const auto samples = stepSamples(m_order, step, m_options.batch, m_options.share);
    std::vector<std::int64_t> rows, timesteps;
    for (const auto& sample : samples) {
        rows.push_back(static_cast<std::int64_t>(sample.index));
        timesteps.push_back(static_cast<std::int64_t>(
            unitInterval(randomBits(m_options.seed, sample.position, kTimestep)) * static_cast<double>(m_schedule->timesteps())));
    }
    const auto chosen = torch::tensor(rows, torch::kInt64), t = torch::tensor(timesteps, torch::kInt64);
    const auto shape = m_parts.latents.mean.sizes().slice(1);
    const auto normal = [&](Purpose purpose) { return normalPerSample(m_options.seed, samples, purpose, shape); };
    const auto mean = m_parts.latents.mean.index_select(0, chosen).to(torch::kFloat32);
    const auto logVariance = m_parts.latents.logVariance.index_select(0, chosen).to(torch::kFloat32);
    const auto z = (mean + torch::exp(0.5 * logVariance) * normal(kPosterior)) * m_parts.latents.scale;

    const auto alpha = m_alphas.index_select(0, t), sigma = m_sigmas.index_select(0, t);
    const auto wide = [](const torch::Tensor& v) { return v.view({-1, 1, 1, 1}); };
    const auto eps = normal(kNoise);
    const auto x = wide(alpha) * z + wide(sigma) * eps;
    torch::Tensor target = eps;
    if (m_options.prediction == diffusion::PredictionType::Velocity)
        target = wide(alpha) * eps - wide(sigma) * z;
    else if (m_options.prediction == diffusion::PredictionType::Sample)
        target = z;
    const auto errors = (predict(x, t, conditions(samples)) - target).square().mean({1, 2, 3});
    const auto total = (errors * minSnrWeight(alpha, sigma, m_options.minSnrGamma, m_options.prediction)).mean();
    return {total, {{"mean_squared_error", errors.mean().item<double>()}}, {}};
}

Image DiffusionTrainee::samples()
{
    torch::NoGradGuard guard;
    const auto& dataset = *m_parts.dataset;
    auto held = dataset.select({.splits = {"test_pairs"}, .dropGroups = {}});
    std::vector<std::string> captions;
    std::vector<std::int64_t> classes;
    for (std::int64_t i = 0; i < kShown; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const bool byClass = i >= 3 * kShown / 4;
        captions.push_back(byClass     ? ""
                : k < kExamples.size() ? kExamples[k]
                : held.empty()         ? kExamples[k % kExamples.size()]
                                       : dataset.record(held[k % held.size()]).captions.front());
        classes.push_back(byClass && nullClass() > 0 ? (i * 7) % nullClass() : nullClass());
    }
    const std::vector<std::string> empty(kShown);
    Conditions with, without;
    with.context = context(captions);
    without.context = context(empty);
    if (m_options.useClasses) {
        with.classes = torch::tensor(classes, torch::kInt64);
        without.classes = torch::full({kShown}, nullClass(), torch::kInt64);
    }
    const auto& shape = m_parts.latents.mean.sizes();
    if (regionChannels() > 0) with.regions = without.regions = torch::zeros({kShown, regionChannels(), shape[2], shape[3]});
    diffusion::ModelSampling sampling;
    sampling.spacing = diffusion::TimestepSpacing::Trailing;
    const auto sampler =
        diffusion::makeSampler({.sampler = "ddim", .schedule = "automatic", .steps = kShownSteps, .eta = 0.0}, m_schedule, sampling);
    auto state =
        sampler->begin(torch::randn({kShown, shape[1], shape[2], shape[3]}, stepGenerator(m_options.seed, 0, kSample), torch::kFloat32));
    while (const auto query = sampler->next(state)) {
        const auto t = torch::tensor({query->level.timestep()}, torch::kFloat32);
        const auto c = predict(query->x, t, with), u = predict(query->x, t, without);
        state = sampler->advance(state, {{(1.0 + kShownW) * c - kShownW * u, m_options.prediction}, {}}, {});
    }
    const auto latents = (state.x / m_parts.latents.scale).to(m_parts.autoencoder->parameters().front().scalar_type());
    return grid(m_parts.autoencoder->decode(latents), kGridColumns);
}

Json DiffusionTrainee::schedulerConfig() const
{
    return {{"_class_name", "DDIMScheduler"}, {"_diffusers_version", "0.42.1"}, {"num_train_timesteps", m_options.schedule.timesteps},
        {"beta_start", m_options.schedule.betaStart}, {"beta_end", m_options.schedule.betaEnd}, {"beta_schedule", "scaled_linear"},
        {"prediction_type", diffusion::name(m_options.prediction)}, {"timestep_spacing", "trailing"}, {"clip_sample", false},
        {"set_alpha_to_one", true}, {"steps_offset", 0}, {"rescale_betas_zero_snr", false}};
}

models::DarkroomConfig DiffusionTrainee::darkroomConfig() const
{
    models::DarkroomConfig config;
    config.name = "Icons";
    for (const auto& label : m_parts.dataset->classes())
        config.classes.push_back(label.name);
    config.nullClass = nullClass();
    if (regionChannels() > 0) config.regions = m_parts.dataset->regionClasses();
    config.regionChannels = regionChannels();
    config.examplePrompts = kExamples;
    config.defaultW = kShownW;
    config.defaultSteps = kShownSteps;
    config.maxTokens = m_options.maxTokens;
    config.preview = m_parts.latents.preview;
    return config;
}

void DiffusionTrainee::exportModel(
    FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts)
{
    const auto writeJson = [&](const std::filesystem::path& path, const Json& json) {
        writeFileAtomically(files, path, json.dump(1) + "\n");
    };
    for (const char* part : {"unet", "vae", "scheduler", "text_encoder", "tokenizer"})
        files.createDirectories(folder / part);
    auto autoencoder = m_options.autoencoder;
    autoencoder.scalingFactor = m_parts.latents.scale;
    auto unet = models::toConfig(m_options.network);
    unet["darkroom_training"] = facts;
    models::saveTensors(files, folder / "unet" / "diffusion_pytorch_model.safetensors", ema, torch::kHalf);
    writeJson(folder / "unet" / "config.json", unet);
    models::saveTensors(
        files, folder / "vae" / "diffusion_pytorch_model.safetensors", models::namedTensors(*m_parts.autoencoder), torch::kHalf);
    writeJson(folder / "vae" / "config.json", models::toConfig(autoencoder));
    writeJson(folder / "scheduler" / "scheduler_config.json", schedulerConfig());
    Json index = {{"_class_name", "DiffusionPipeline"}, {"_diffusers_version", "0.42.1"}, {"unet", {"diffusers", "UNet2DConditionModel"}},
        {"vae", {"diffusers", "AutoencoderKL"}}, {"scheduler", {"diffusers", "DDIMScheduler"}}};
    if (m_parts.text) {
        index["text_encoder"] = {"transformers", "BertModel"};
        for (const char* part : {"text_encoder/config.json", "text_encoder/model.safetensors", "tokenizer/vocab.txt"})
            if (!std::filesystem::exists(folder / part)) std::filesystem::copy_file(m_parts.textFolder / part, folder / part);
    }
    writeJson(folder / "model_index.json", index);
    writeJson(folder / "darkroom.json", models::toJson(darkroomConfig()));
}

Json DiffusionTrainee::options() const
{
    const auto& drop = m_options.dropout;
    return {{"kind", "diffusion"}, {"network", models::toConfig(m_options.network)}, {"batch", m_options.batch}, {"seed", m_options.seed},
        {"pictures", m_parts.pictures.size()}, {"prediction", diffusion::name(m_options.prediction)}, {"min_snr", m_options.minSnrGamma},
        {"dropout", {{"text", drop.text}, {"class", drop.classes}, {"regions", drop.regions}, {"all", drop.all}}}};
}

} // namespace darkroom::training
