#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/sha256.h"
#include "darkroom/checkpoint/model_files.h"
#include "device/cache_file.h"
#include "device/device.h"
#include "device/precision_choice.h"
#include "diffusion/diffusers_config.h"
#include "generation/model_folder.h"
#include "generation/model_parts.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "models/outline.h"
#include "models/transformers_config.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMeasuredRows = 2; ///< A conditional and an unconditional one, as most runs have.
constexpr int kMeasuredCalls = 3;
constexpr double kWorkingMemory = 1.25; ///< Activations and copies beside the weights.
constexpr const char* kHashCache = "hashes.json";

/// A network that is known from headers but not built yet.
template <typename Options>
struct Planned {
    Options options;
    checkpoint::Weights weights;
};

struct Plan {
    Planned<nn::UNetOptions> unet;
    Planned<nn::AutoencoderOptions> autoencoder;
    std::optional<Planned<nn::TextEncoderOptions>> text;
    std::optional<text::WordPieceTokenizer> tokenizer;
};

/// The component under `name`, which must be of the class that this program runs.
const ModelComponent& require(const ModelFolder& folder, const std::string& name, const std::string& className)
{
    const auto* component = folder.find(name);
    if (component == nullptr || component->className != className)
        throw Error(ErrorKind::Format,
            folder.path.string() + ": the component \"" + name + "\" should be a " + className + ", and is "
                + (component == nullptr ? std::string("missing") : "a " + quotedName(component->className))
                + ". This program cannot run the model; choose another one.");
    return *component;
}

template <typename Options>
Planned<Options> plan(const ModelComponent& component, Options (*read)(const Json&, const std::string&))
{
    Planned<Options> planned{read(component.config, component.configFile.string()), checkpoint::Weights::ofFolder(component.folder)};
    models::checkOutline(planned.options, planned.weights);
    return planned;
}

bool readsText(const nn::UNetOptions& options)
{
    const auto any = [](const std::vector<bool>& flags) { return std::find(flags.begin(), flags.end(), true) != flags.end(); };
    return any(options.downAttention) || any(options.upAttention) || (options.hasMiddle && options.middleAttention);
}

/// That the parts fit each other and what this program can feed them.
void checkTogether(const ModelFolder& folder, const Plan& plan)
{
    const auto& unet = plan.unet.options;
    const auto latent = plan.autoencoder.options.latentChannels;
    const auto regions = folder.darkroom ? folder.darkroom->regionChannels : 0;
    const auto refuse = [&](const std::string& what) {
        throw Error(ErrorKind::Format, folder.path.string() + ": " + what + " This program cannot run the model; choose another one.");
    };
    if (unet.outChannels != latent)
        refuse("the U-Net gives " + std::to_string(unet.outChannels) + " channels, and the autoencoder's latents have "
            + std::to_string(latent) + ".");
    if (unet.inChannels != latent + regions)
        refuse("the U-Net takes " + std::to_string(unet.inChannels) + " channels, of which " + std::to_string(latent)
            + " are the latent's and " + std::to_string(regions) + " are those of a region map; nothing is known about the others.");
    if (plan.autoencoder.options.inChannels != 3 || plan.autoencoder.options.outChannels != 3)
        refuse("its pictures don't have three colour channels.");
    if (unet.textTime || (unet.classEmbedding != nn::ClassEmbedding::None && unet.classEmbedding != nn::ClassEmbedding::Table))
        refuse("its U-Net wants an added condition (addition_embed_type or class_embed_type) that is not known here.");
    if (readsText(unet) && !plan.text) refuse("its U-Net reads text, and there is no text encoder in the folder.");
    if (plan.text) {
        for (const auto channels : unet.contextChannels)
            if (channels != plan.text->options.channels)
                refuse("the U-Net reads text of " + std::to_string(channels) + " channels, and the text encoder gives "
                    + std::to_string(plan.text->options.channels) + ".");
        if (static_cast<std::int64_t>(plan.tokenizer->size()) > plan.text->options.vocabulary)
            refuse("the tokenizer has more words than the text encoder.");
        if (folder.darkroom && folder.darkroom->maxTokens > plan.text->options.positions)
            refuse("max_tokens of darkroom.json is more than the text encoder's positions.");
    }
    if (folder.darkroom && unet.classEmbedding == nn::ClassEmbedding::Table) {
        const auto& config = *folder.darkroom;
        if (config.nullClass >= unet.classes || static_cast<std::int64_t>(config.classes.size()) > unet.classes)
            refuse("darkroom.json names " + std::to_string(config.classes.size()) + " classes and row " + std::to_string(config.nullClass)
                + " as the null class, and the U-Net's table has " + std::to_string(unet.classes) + " rows.");
    }
    if (folder.darkroom && folder.darkroom->preview && static_cast<std::int64_t>(folder.darkroom->preview->matrix[0].size()) != latent)
        refuse("the preview map of darkroom.json doesn't fit latents of " + std::to_string(latent) + " channels.");
}

Plan planModel(const ModelFolder& folder)
{
    Plan planned{plan(require(folder, "unet", "UNet2DConditionModel"), models::unetOptionsFromConfig),
        plan(require(folder, "vae", "AutoencoderKL"), models::autoencoderOptionsFromConfig), std::nullopt, std::nullopt};
    if (folder.find("scheduler") == nullptr)
        throw Error(ErrorKind::Format,
            folder.path.string()
                + ": the component \"scheduler\" is missing, which says what noise the model was trained on. Get the model anew.");
    if (folder.find("text_encoder") != nullptr) {
        planned.text = plan(require(folder, "text_encoder", "BertModel"), models::textEncoderOptionsFromConfig);
        planned.tokenizer.emplace(folder.path / "tokenizer" / "vocab.txt");
    }
    checkTogether(folder, planned);
    return planned;
}

std::uint64_t elementsOf(const Plan& plan)
{
    return plan.unet.weights.elements() + plan.autoencoder.weights.elements() + (plan.text ? plan.text->weights.elements() : 0);
}

/// Loads one network after another; false when a stop was asked for.
class Loader {
public:
    Loader(const LoadOptions& options, std::stop_token stop, std::uint64_t elements)
        : m_options(options)
        , m_stop(std::move(stop))
        , m_total(static_cast<double>(elements))
    {
    }

    bool load(torch::nn::Module& module, const checkpoint::Weights& weights)
    {
        const auto share = static_cast<double>(weights.elements());
        models::LoadRules rules;
        rules.stop = m_stop;
        rules.progress = [&](double part) {
            if (m_options.progress) m_options.progress((m_done + part * share) / m_total);
        };
        const bool complete = models::loadWeights(module, weights, rules);
        m_done += share;
        module.eval();
        for (auto& parameter : module.parameters())
            parameter.set_requires_grad(false);
        return complete;
    }

private:
    const LoadOptions& m_options;
    std::stop_token m_stop;
    double m_total;
    double m_done = 0.0;
};

/// Puts copies of `wide` in another type, convolutions in the layout that they compute in, into the module.
void setParameters(torch::nn::Module& module, const std::vector<torch::Tensor>& wide, const torch::Device& device, torch::ScalarType type)
{
    auto parameters = module.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto format = wide[i].dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
        parameters[i].set_data(wide[i].to(device, type).contiguous(format));
    }
}

std::vector<torch::Tensor> handlesOf(torch::nn::Module& module)
{
    std::vector<torch::Tensor> handles;
    for (const auto& parameter : module.parameters())
        handles.push_back(parameter.detach());
    return handles;
}

nn::UNetInput measuredInput(const Model::Parts& parts, torch::ScalarType type)
{
    const auto& options = parts.unet->options();
    const auto floats = torch::TensorOptions(parts.device).dtype(type);
    nn::UNetInput input;
    input.x = torch::zeros({kMeasuredRows, options.inChannels, options.sampleSize, options.sampleSize}, floats);
    input.timestep = torch::zeros({1}, torch::TensorOptions(parts.device).dtype(torch::kFloat32));
    if (readsText(options))
        input.context.tokens = torch::zeros({kMeasuredRows, parts.config.maxTokens, options.contextChannels.front()}, floats);
    if (options.classEmbedding == nn::ClassEmbedding::Table)
        input.classes = torch::zeros({kMeasuredRows}, torch::TensorOptions(parts.device).dtype(torch::kInt64));
    return input;
}

double measureUNet(Model::Parts& parts, const std::vector<torch::Tensor>& wide, Precision precision)
{
    using Clock = std::chrono::steady_clock;
    const auto type = device::scalarType(precision);
    setParameters(*parts.unet, wide, parts.device, type);
    const auto input = measuredInput(parts, type);
    double least = 0.0;
    for (int call = 0; call <= kMeasuredCalls; ++call) {
        const auto begin = Clock::now();
        parts.unet(input);
        device::synchronize(parts.device);
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        // The first call also builds what the later ones reuse.
        if (call == 1 || (call > 1 && seconds < least)) least = seconds;
    }
    return least;
}

std::string sizeClass(const ModelDescription& description)
{
    constexpr std::uint64_t kMillion = 1'000'000;
    return description.family + " of " + std::to_string(description.parameters / kMillion) + " M weights at "
        + std::to_string(description.width);
}

/// SHA-256 of the U-Net's weights, remembered by name, size and time of change.
std::string hashOf(const checkpoint::Weights& weights)
{
    const auto& file = weights.files().front().path();
    std::error_code error;
    const auto changed = fs::last_write_time(file, error).time_since_epoch().count();
    const auto key = fs::absolute(file, error).string() + " " + std::to_string(fs::file_size(file, error)) + " " + std::to_string(changed);
    device::CacheFile cache(kHashCache);
    if (const auto known = cache.value(key); known.is_string()) return known.get<std::string>();
    auto hash = sha256OfFile(file);
    cache.store(realFileSystem(), key, hash);
    return hash;
}

void setSampling(const ModelFolder& folder, Model::Parts& parts)
{
    const auto& scheduler = *folder.find("scheduler");
    const auto origin = scheduler.configFile.string();
    parts.schedule = std::make_shared<diffusion::NoiseSchedule>(diffusion::scheduleFromDiffusersConfig(scheduler.config, origin));
    parts.predictionType = diffusion::predictionTypeFromDiffusersConfig(scheduler.config, origin);
    parts.sampling = diffusion::modelSamplingFromDiffusersConfig(scheduler.config, origin);
}

void setPreview(Model::Parts& parts)
{
    if (!parts.config.preview) return;
    const auto& map = *parts.config.preview;
    std::vector<double> entries;
    for (const auto& row : map.matrix)
        entries.insert(entries.end(), row.begin(), row.end());
    const auto numbers = torch::TensorOptions(parts.device).dtype(torch::kFloat32);
    parts.previewMatrix = torch::tensor(entries, torch::kFloat64).to(numbers).view({3, -1});
    parts.previewBias = torch::tensor(std::vector<double>(map.bias.begin(), map.bias.end()), torch::kFloat64).to(numbers);
    parts.previewR2 = map.r2;
}

} // namespace

std::shared_ptr<Model> Model::load(const fs::path& path, const LoadOptions& options, std::stop_token stop)
{
    const torch::NoGradGuard noGradient;
    const auto folder = readModelFolder(path);
    auto parts = std::make_unique<Parts>();
    parts->device = device::chooseDevice(options.device);
    device::useAllCores();
    parts->deviceName = device::deviceName(parts->device);
    const auto planned = planModel(folder);
    parts->description = describe(folder);
    parts->config = folder.darkroom.value_or(models::DarkroomConfig());
    setSampling(folder, *parts);
    setPreview(*parts);
    const auto bytes = static_cast<double>(elementsOf(planned)) * sizeof(float) * kWorkingMemory;
    device::requireMemory(parts->device, static_cast<std::uint64_t>(bytes), "Loading " + path.string());

    if (stop.stop_requested()) return nullptr;
    parts->unet = nn::UNet(planned.unet.options);
    models::checkWeights(*parts->unet, planned.unet.weights);
    parts->autoencoder = nn::AutoencoderKl(planned.autoencoder.options);
    models::checkWeights(*parts->autoencoder, planned.autoencoder.weights);
    nn::TextEncoder encoder{nullptr};
    if (planned.text) {
        encoder = nn::TextEncoder(planned.text->options);
        models::checkWeights(*encoder, planned.text->weights);
    }
    Loader loader(options, stop, elementsOf(planned));
    if (!loader.load(*parts->unet, planned.unet.weights) || !loader.load(*parts->autoencoder, planned.autoencoder.weights)) return nullptr;
    if (planned.text) {
        if (!loader.load(*encoder, planned.text->weights)) return nullptr;
        encoder->to(parts->device);
        parts->text.emplace(encoder, *planned.tokenizer);
    }

    const auto wide = handlesOf(*parts->unet);
    parts->precision = device::choosePrecision(options.precision, parts->device, sizeClass(parts->description),
        [&](Precision precision) { return measureUNet(*parts, wide, precision); });
    parts->type = device::scalarType(parts->precision);
    setParameters(*parts->unet, wide, parts->device, parts->type);
    setParameters(*parts->autoencoder, handlesOf(*parts->autoencoder), parts->device, parts->type);
    parts->description.hash = hashOf(planned.unet.weights);
    if (stop.stop_requested()) return nullptr;
    return std::make_shared<Model>(std::move(parts));
}

} // namespace darkroom
