#include "generation/noisy_guide.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/identity.h"
#include "darkroom/generation/lab.h"
#include "generation/class_names.h"
#include "generation/model_plan.h"
#include "generation/network_loading.h"
#include "models/module_weights.h"
#include "models/noisy_classifier_files.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <string>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFolder = "classifier";

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

std::string kindOf(bool isLatent, std::int64_t channels)
{
    return isLatent ? say("latents of %1 channels", channels) : say("pictures of %1 channels", channels);
}

/// The same for guided-diffusion's, which its file says by shapes and its flags.
Planned<nn::NoisyClassifierOptions> plannedGuided(const fs::path& path, std::int64_t& side)
{
    const auto identity = checkpoint::identify(path);
    if (identity.family != checkpoint::Family::GuidedClassifier)
        throw Error(ErrorKind::Format,
            say("%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that 'darkroom train classifier' wrote, or a "
                "classifier of guided-diffusion.",
                path, checkpoint::title(identity)));
    side = identity.width;
    return planGuidedClassifier(identity);
}

} // namespace

GuideOutline guideOutline(const fs::path& path)
{
    GuideOutline outline;
    if (!fs::is_directory(path)) {
        outline.options = plannedGuided(path, outline.side).options;
        outline.classes = unnamedClasses(outline.options.classes);
        return outline;
    }
    const auto description = models::describeNoisyClassifier(path);
    outline.options = description.network();
    outline.readsLatents = description.input == models::NoisyInput::Latents;
    outline.side = description.sampleSize;
    for (const auto& name : description.classes)
        outline.classes.push_back({static_cast<std::int64_t>(outline.classes.size()), name});
    return outline;
}

void checkGuideInput(const nn::NoisyClassifierOptions& options, bool readsLatents, const fs::path& path, const Model::Parts& parts)
{
    const bool makesLatents = static_cast<bool>(parts.autoencoder);
    const std::int64_t made = parts.description.latentChannels, read = options.trunk.inChannels;
    if (readsLatents != makesLatents || read != made)
        refuse(say("The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.", path,
            kindOf(readsLatents, read), kindOf(makesLatents, made)));
}

void checkGuideSize(const nn::NoisyClassifierOptions& options, const Model::Parts& parts, int width, int height)
{
    const std::int64_t factor = parts.description.downsampling, halved = std::int64_t{1} << (options.trunk.blockOutChannels.size() - 1);
    const auto across = width / factor, down = height / factor;
    const bool isWhole = across % halved == 0 && down % halved == 0;
    const bool hasPlaces =
        options.pool != nn::ClassifierPool::Attention || (down / halved) * (across / halved) + 1 == options.poolPositions;
    if (!isWhole || !hasPlaces)
        refuse(say("The classifier can't judge pictures of %1 x %2; it was trained on another size. Choose the model's own, or set "
                   "classifier scale to 0.",
            width, height));
}

std::shared_ptr<NoisyGuide> NoisyGuide::load(const fs::path& path, const Model::Parts& parts)
{
    std::shared_ptr<NoisyGuide> guide(new NoisyGuide);
    if (fs::is_directory(path)) {
        auto stored = models::loadNoisyClassifier(path, torch::kFloat32);
        checkGuideInput(stored.network->options(), stored.description.input == models::NoisyInput::Latents, path, parts);
        guide->m_network = stored.network;
        guide->m_schedule.emplace(stored.description.schedule);
    } else {
        std::int64_t side = 0;
        const auto planned = plannedGuided(path, side);
        checkGuideInput(planned.options, /*readsLatents=*/false, path, parts);
        checkShapes<nn::NoisyClassifier>(planned);
        guide->m_network = bareNetwork<nn::NoisyClassifier>(planned.options, torch::kFloat32);
        models::loadWeights(*guide->m_network, *planned.weights, planned.rules);
        guide->m_timestepScale = parts.units.timeScale;
    }
    guide->m_network->to(parts.device, torch::kFloat32);
    guide->m_network->eval();
    for (auto& parameter : guide->m_network->parameters())
        parameter.set_requires_grad(false);
    return guide;
}

std::optional<torch::Tensor> NoisyGuide::evaluate(
    const torch::Tensor& x, const diffusion::NoiseLevel& level, std::span<const std::int64_t> classes, const std::stop_token& stop)
{
    if (stop.stop_requested()) return std::nullopt;
    const double timestep = m_schedule ? m_schedule->timestepOf(level.ratio()) : level.timestep() * m_timestepScale;
    const auto t = torch::full({1}, timestep, torch::TensorOptions(x.device()).dtype(torch::kFloat32));
    const auto y = torch::tensor(std::vector<std::int64_t>(classes.begin(), classes.end()), torch::kInt64).to(x.device());
    return nn::classifierGradient(m_network, x, t, y);
}

std::optional<fs::path> classifierBeside(const ModelDescription& model)
{
    const auto folder = fs::path(model.path) / kFolder;
    std::error_code error;
    return fs::exists(folder / "config.json", error) ? std::optional(folder) : std::nullopt;
}

fs::path classifierPath(const ModelDescription& model, const ClassifierSettings& settings)
{
    if (!settings.classifier.empty()) return settings.classifier;
    if (const auto beside = classifierBeside(model)) return *beside;
    refuse(say("classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with 'darkroom train "
               "classifier', or name a classifier.",
        fs::path(model.path) / kFolder));
}

std::shared_ptr<NoisyGuide> guideFor(Model::Parts& parts, const ClassifierSettings& settings)
{
    if (parts.units.told != diffusion::Told::Timestep)
        refuse(say("Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known "
                   "here. Set classifier scale to 0."));
    const auto path = classifierPath(parts.description, settings);
    auto& kept = parts.guides[path.string()];
    if (!kept) kept = NoisyGuide::load(path, parts);
    return kept;
}

} // namespace darkroom
