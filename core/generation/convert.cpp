#include "darkroom/generation/convert.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "device/precision_choice.h"
#include "diffusion/diffusers_config.h"
#include "generation/compvis_yaml.h"
#include "generation/model_plan.h"
#include "models/compvis_names.h"
#include "models/diffusers_config.h"
#include "models/mapped_tensors.h"
#include "models/transformers_config.h"
#include "nn/bare_modules.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <optional>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr const char* kTextModel = "text_model.";
constexpr const char* kLdmText = "bert"; ///< As LDMTextToImagePipeline calls it.
constexpr std::string_view kTemporaryEnding = ".converting";

/// A network of the model on its way into a layout.
struct Component {
    std::string name; ///< "unet", "vae", ... as diffusers calls it.
    std::string className;
    std::string library;
    Json config;
    models::NamedTensors parameters; ///< Without numbers.
    std::shared_ptr<const checkpoint::Weights> weights;
    models::LoadRules rules;
    models::TargetLayout compvis;

    std::vector<models::MappedTensor> under(const models::TargetLayout& target) const
    {
        return models::mapped(parameters, *weights, rules, target);
    }
};

/// A network's parameters, which take no memory.
template <typename Network, typename Options>
models::NamedTensors parametersOf(const Options& options)
{
    const nn::BareModules bare(nn::BareWeights::Shapes);
    return models::namedTensors(*Network(options));
}

[[noreturn]] void refuse(const ModelPlan& plan, const std::string& what)
{
    throw Error(ErrorKind::Format, say("%1: %2 It cannot be converted; use it as it is.", plan.origin, what));
}

/// What only a layout of its own, ours or latent diffusion's, can hold.
void checkConvertible(const ModelPlan& plan)
{
    if (!plan.autoencoder) refuse(plan, say("it has no autoencoder, which both layouts hold."));
    if (plan.bert) refuse(plan, say("its text encoder is a BERT, for which the other layout has no names."));
    if (plan.classTokens) refuse(plan, say("it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that."));
    if (plan.unet.options.activation != nn::Activation::Silu)
        refuse(plan, say("its U-Net has another function between its layers than SiLU, for which the other layout has no form."));
    switch (plan.concatenated) {
    case ConcatenatedInput::None:
    case ConcatenatedInput::MaskThenPicture: return;
    case ConcatenatedInput::Regions:
    case ConcatenatedInput::EncodedRegions: refuse(plan, say("it reads a region map, and diffusers has no pipeline or names for that."));
    case ConcatenatedInput::PictureThenMask:
        refuse(plan,
            say("its U-Net reads the masked picture before the mask, and diffusers' inpainting pipeline has them the other way round."));
    case ConcatenatedInput::LowResolution:
        refuse(plan, say("it enlarges small pictures in latents, for which no conversion is known here."));
    }
}

/// The programs keep what diffusers has as matrices in the form of their own convolutions.
std::size_t autoencoderDimensions(const std::string& name, std::size_t dimensions)
{
    constexpr std::size_t kMatrix = 2, kKernel = 4;
    return dimensions == kMatrix && name.find(".attentions.") != std::string::npos ? kKernel : dimensions;
}

std::size_t selfAttentionDimensions(const std::string& name, std::size_t dimensions)
{
    constexpr std::size_t kMatrix = 2, kKernel = 3;
    return dimensions == kMatrix && name.find(".attentions.") != std::string::npos ? kKernel : dimensions;
}

/// UNet2DModel says how wide its heads are, the same at every level: what a level without attention says is filled in so.
void evenHeads(const ModelPlan& plan, nn::UNetOptions& options)
{
    const auto last = options.heads.size() - 1;
    const auto width = options.blockOutChannels[last] / options.heads[last];
    for (std::size_t i = 0; i < options.heads.size(); ++i) {
        const bool attends = i == last || options.downAttention[i];
        if (options.blockOutChannels[i] % width != 0 || (attends && options.blockOutChannels[i] / options.heads[i] != width)
            || !options.upHeads.empty())
            refuse(plan, say("the heads of its attentions differ in width, for which diffusers' UNet2DModel has no form."));
        options.heads[i] = options.blockOutChannels[i] / width;
    }
}

Component unetOf(const ModelPlan& plan)
{
    auto options = plan.unet.options;
    if (options.selfAttention) evenHeads(plan, options);
    const std::string prefix = "model.diffusion_model.";
    models::TargetLayout compvis{models::compvisUNetNames(options, models::QkvOrder::WithinHeads, prefix)};
    if (options.selfAttention) compvis.dimensions = selfAttentionDimensions;
    return {"unet", options.selfAttention ? "UNet2DModel" : "UNet2DConditionModel", "diffusers", models::toConfig(options),
        parametersOf<nn::UNet>(options), plan.unet.weights, plan.unet.rules, std::move(compvis)};
}

Component autoencoderOf(const ModelPlan& plan)
{
    const auto& options = plan.autoencoder->options;
    const bool isVq = options.codes > 0;
    if (!isVq && options.bottleneck() != options.latentChannels)
        refuse(plan, say("the inner channels of its autoencoder differ from its latents', for which diffusers' layout has no form."));
    const bool isOfLdm = plan.ldmText || (isVq && !plan.takesText()); // LDMPipeline and LDMTextToImagePipeline call it so.
    return {isOfLdm ? "vqvae" : "vae", isVq ? "VQModel" : "AutoencoderKL", "diffusers", models::toConfig(options),
        parametersOf<nn::Autoencoder>(options), plan.autoencoder->weights, plan.autoencoder->rules,
        {models::compvisAutoencoderNames(options, "first_stage_model."), autoencoderDimensions}};
}

/// Which names CompVis' layout has for a text encoder.
models::StoredNames textNames(bool isXl, std::size_t index, bool isOpenClip)
{
    if (isXl && index > 0) return models::openClipNames("conditioner.embedders.1.model.");
    if (isXl) return models::prefixedNames("conditioner.embedders.0.transformer.text_model.");
    return isOpenClip ? models::openClipNames("cond_stage_model.model.")
                      : models::prefixedNames("cond_stage_model.transformer.text_model.");
}

Component textOf(const ModelPlan& plan, std::size_t index)
{
    const auto& clip = plan.clip[index];
    auto options = clip.network.options;
    const bool isXl = plan.clip.size() > 1;
    // diffusers' pipelines of one text encoder read its last layer: what comes after the layer that is read is left out.
    if (!isXl) options.layers -= clip.reading.skippedLayers;
    const bool projects = options.projection > 0;
    return {index == 0 ? "text_encoder" : "text_encoder_2", projects ? "CLIPTextModelWithProjection" : "CLIPTextModel", "transformers",
        models::toConfig(options), parametersOf<nn::ClipTextEncoder>(options), clip.network.weights, clip.network.rules,
        {textNames(isXl, index, options.activation == nn::ClipActivation::Gelu)}};
}

/// Latent diffusion's own text encoder; its logits are no part of what a U-Net reads, and stay behind.
Component ldmTextOf(const ModelPlan& plan)
{
    const auto& network = plan.ldmText->network;
    return {kLdmText, "LDMBertModel", "latent_diffusion", models::toConfig(network.options),
        parametersOf<nn::LdmTextEncoder>(network.options), network.weights, network.rules,
        {models::ldmTextNames("cond_stage_model.transformer.")}};
}

std::vector<Component> componentsOf(const ModelPlan& plan)
{
    if (plan.unet.options.textTime && plan.clip.size() == 1)
        refuse(plan, say("it reads its texts with the second of XL's encoders alone, for which no other layout is known here."));
    std::vector<Component> components = {unetOf(plan), autoencoderOf(plan)};
    if (plan.ldmText) components.push_back(ldmTextOf(plan));
    for (std::size_t i = 0; i < plan.clip.size(); ++i)
        components.push_back(textOf(plan, i));
    return components;
}

/// The model's own scheduler config where there is one; else one that says what the single file and its yaml say.
Json schedulerOf(const ModelPlan& plan)
{
    if (!plan.scheduler.is_null()) return plan.scheduler;
    Json config = diffusion::toDiffusersConfig(plan.schedule);
    // Of the published models those are told w that were distilled to consistency.
    const char* sampler = plan.unet.options.guidanceChannels > 0 ? "LCMScheduler" : "DDIMScheduler";
    config.update({{"_class_name", sampler}, {"_diffusers_version", "0.42.1"}, {"clip_sample", false},
        {"prediction_type", diffusion::name(plan.predictionType)}, {"set_alpha_to_one", plan.sampling.endsClean}, {"steps_offset", 1},
        {"timestep_spacing", "leading"}});
    return config;
}

std::string pipelineOf(const ModelPlan& plan)
{
    if (plan.ldmText) return "LDMTextToImagePipeline";
    if (plan.clip.size() > 1) return "StableDiffusionXLPipeline";
    if (plan.clip.empty()) return "LDMPipeline";
    return plan.concatenated == ConcatenatedInput::MaskThenPicture ? "StableDiffusionInpaintPipeline" : "StableDiffusionPipeline";
}

Json modelIndex(const ModelPlan& plan, const std::vector<Component>& components, const Json& scheduler)
{
    const auto sampler = scheduler.value("_class_name", "DDIMScheduler");
    Json index = {{"_class_name", pipelineOf(plan)}, {"_diffusers_version", "0.42.1"}, {"scheduler", {"diffusers", sampler}}};
    for (const auto& component : components)
        index[component.name] = {component.library, component.className};
    if (plan.ldmText) index["tokenizer"] = {"transformers", "BertTokenizer"};
    for (std::size_t i = 0; i < plan.clip.size(); ++i)
        index[i == 0 ? "tokenizer" : "tokenizer_2"] = {"transformers", "CLIPTokenizer"};
    if (plan.clip.size() > 1)
        index["force_zeros_for_empty_prompt"] = plan.withoutPrompt == models::ClipPrompts::Nothing::Zeros;
    else if (!plan.clip.empty())
        index.update(
            {{"safety_checker", {nullptr, nullptr}}, {"feature_extractor", {nullptr, nullptr}}, {"requires_safety_checker", false}});
    return index;
}

/// How diffusers' names differ from ours: the text model stands in a module of that name.
models::TargetLayout diffusersNames(const Component& component)
{
    if (component.name == kLdmText) return {models::ldmBertNames()};
    const bool isText = component.library == "transformers";
    return {[isText](const std::string& name) {
        return models::StoredAt{.name = isText && !name.starts_with("text_projection.") ? kTextModel + name : name};
    }};
}

std::optional<torch::ScalarType> typeOf(Precision precision)
{
    return precision == Precision::Automatic ? std::nullopt : std::optional(device::scalarType(precision));
}

class Conversion {
public:
    Conversion(FileSystem& files, const fs::path& from, const ConvertOptions& options, std::stop_token stop)
        : m_files(files)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_plan(planModel(from).first)
    {
        checkConvertible(m_plan);
        m_components = componentsOf(m_plan);
    }

    bool write(const fs::path& to)
    {
        std::error_code error;
        if (fs::exists(to, error) && !m_options.overwrites)
            throw Error(ErrorKind::Usage, say("%1 is there already. Choose another name, or overwrite it (--force).", to));
        requireRoom(to);
        return m_options.layout == TargetLayoutKind::Diffusers ? writeFolder(to) : writeFile(to);
    }

private:
    void tell(const std::string& component) const
    {
        if (m_options.progress) m_options.progress(component);
    }

    std::vector<checkpoint::TensorSource> sources(const Component& component, const models::TargetLayout& target) const
    {
        return models::tensorSources(component.under(target), typeOf(m_options.precision));
    }

    /// Says before the first byte that a disk is too small; one that fills up meanwhile is told by the write itself.
    void requireRoom(const fs::path& to) const
    {
        std::uint64_t bytes = 0;
        for (const auto& component : m_components)
            for (const auto& source : sources(component, diffusersNames(component)))
                bytes += checkpoint::elementCount(source.shape, source.name) * checkpoint::bytesPerElement(source.dtype);
        std::error_code error;
        const auto folder = fs::absolute(to, error).parent_path();
        const auto space = fs::space(folder, error);
        constexpr std::uint64_t kMebibyte = 1u << 20;
        if (!error && space.available < bytes)
            throw Error(ErrorKind::File,
                say("No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.", to, bytes / kMebibyte,
                    space.available / kMebibyte));
    }

    bool writeFile(const fs::path& to)
    {
        std::vector<checkpoint::TensorSource> all;
        Json configs = {{"scheduler", schedulerOf(m_plan)}};
        for (const auto& component : m_components) {
            for (auto& source : sources(component, component.compvis))
                all.push_back(stoppable(std::move(source)));
            configs[component.name == "vqvae" ? "vae" : component.name] = component.config;
        }
        tell(to.filename().string());
        try {
            checkpoint::writeSafetensors(m_files, to, std::move(all), {{"format", "pt"}, {checkpoint::kStoredConfigs, jsonText(configs)}});
        } catch (const Stopped&) {
            return false;
        }
        if (const auto yaml = compvisYaml(m_plan)) writeFileAtomically(m_files, fs::path(to).replace_extension(".yaml"), *yaml);
        return true;
    }

    /// A folder beside the target that takes its place once all of it is there.
    bool writeFolder(const fs::path& to)
    {
        std::error_code error;
        const auto target = fs::absolute(to, error).lexically_normal();
        const auto self = target.has_filename() ? target : target.parent_path();
        const fs::path draft = self.string() + std::string(kTemporaryEnding), old = self.string() + ".replaced";
        fs::remove_all(draft, error);
        try {
            writeComponents(draft);
            const bool replaces = fs::exists(self, error);
            if (replaces) m_files.rename(self, old);
            m_files.rename(draft, self);
            if (replaces) fs::remove_all(old, error);
            return true;
        } catch (const Stopped&) {
            fs::remove_all(draft, error);
            return false;
        } catch (...) {
            fs::remove_all(draft, error);
            if (!fs::exists(self, error) && fs::exists(old, error)) fs::rename(old, self, error);
            throw;
        }
    }

    void writeComponents(const fs::path& folder)
    {
        for (const auto& component : m_components) {
            tell(component.name);
            m_files.createDirectories(folder / component.name);
            const char* stem = component.library == "diffusers" ? "diffusion_pytorch_model.safetensors" : "model.safetensors";
            auto tensors = sources(component, diffusersNames(component));
            for (auto& tensor : tensors)
                tensor = stoppable(std::move(tensor));
            checkpoint::writeSafetensors(m_files, folder / component.name / stem, std::move(tensors));
            writeJson(folder / component.name / "config.json", component.config);
        }
        m_files.createDirectories(folder / "scheduler");
        const auto scheduler = schedulerOf(m_plan);
        writeJson(folder / "scheduler" / "scheduler_config.json", scheduler);
        for (std::size_t i = 0; i < m_plan.clip.size(); ++i)
            m_plan.clip[i].tokenizer.save(m_files, folder / (i == 0 ? "tokenizer" : "tokenizer_2"));
        if (m_plan.ldmText) writeWords(folder / "tokenizer");
        // The index makes the folder a model, so it comes last.
        writeJson(folder / "model_index.json", modelIndex(m_plan, m_components, scheduler));
    }

    /// The vocabulary in the order of its ids, one word a line.
    void writeWords(const fs::path& folder)
    {
        const auto& tokenizer = m_plan.ldmText->tokenizer;
        std::string words;
        for (std::size_t id = 0; id < tokenizer.size(); ++id)
            words += tokenizer.token(static_cast<std::int64_t>(id)) + "\n";
        m_files.createDirectories(folder);
        writeFileAtomically(m_files, folder / "vocab.txt", words);
        writeJson(folder / "tokenizer_config.json",
            {{"tokenizer_class", "BertTokenizer"}, {"do_lower_case", true}, {"model_max_length", m_plan.ldmText->network.options.positions},
                {"cls_token", "[CLS]"}, {"sep_token", "[SEP]"}, {"pad_token", "[PAD]"}, {"unk_token", "[UNK]"}, {"mask_token", "[MASK]"}});
    }

    void writeJson(const fs::path& file, const Json& content) { writeFileAtomically(m_files, file, jsonText(content, 2) + "\n"); }

    struct Stopped { };

    /// The source, preceded by a look at the stop request.
    checkpoint::TensorSource stoppable(checkpoint::TensorSource source) const
    {
        source.write = [stop = m_stop, write = std::move(source.write)](File& file) {
            if (stop.stop_requested()) throw Stopped{};
            write(file);
        };
        return source;
    }

    FileSystem& m_files;
    const ConvertOptions& m_options;
    std::stop_token m_stop;
    ModelPlan m_plan;
    std::vector<Component> m_components;
};

} // namespace

bool convertModel(FileSystem& files, const fs::path& from, const fs::path& to, const ConvertOptions& options, std::stop_token stop)
{
    const torch::NoGradGuard noGradient;
    return Conversion(files, from, options, std::move(stop)).write(to);
}

} // namespace darkroom
