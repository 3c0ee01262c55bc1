// Folders in the diffusers layout: model_index.json names the components; each has a folder with config.json and weights, schedulers and
// tokenizers without. A component's folder or file may stand alone.
#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "identity_facts.h"

#include <algorithm>
#include <array>
#include <map>

namespace darkroom::checkpoint {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMostChannels = 65536;
constexpr std::int64_t kMostSide = 65536;
constexpr std::int64_t kMostClasses = 100'000'000;
constexpr std::int64_t kMostLayers = 1000;
constexpr std::size_t kMostLevels = 16;

/// One component, its config read and its weights counted.
struct Component {
    std::string className;
    fs::path folder;
    Json config = Json::object();
    std::optional<Weights> weights;

    JsonReader reader() const { return {config, (folder / "config.json").string()}; }
};

/// The first number of a field that may be a number or a list of them, one a level; 0 without. All are checked.
std::int64_t firstOf(const JsonReader& reader, const Json& config, const char* key, std::int64_t most)
{
    if (!reader.has(key)) {
        return 0;
    }
    if (!config[key].is_array()) {
        return reader.whole(key, 0, 0, most);
    }
    const Json& list = config[key];
    const bool isSound = !list.empty() && list.size() <= kMostLevels && std::all_of(list.begin(), list.end(), [&](const Json& item) {
        return item.is_array() || (item.is_number_integer() && item >= 0 && item <= most);
    });
    if (!isSound) {
        reader.refuse(key, say("a list of 1 to %1 whole numbers from %2 to %3", kMostLevels, 0, most));
    }
    return list.front().is_array() ? 0 : list.front().get<std::int64_t>();
}

/// The widths of a network's levels: how many there are. Throws for numbers that no network has.
int levelsOf(const JsonReader& reader)
{
    const Json& widths = reader.array("block_out_channels");
    const bool isSound = widths.size() <= kMostLevels && std::all_of(widths.begin(), widths.end(), [](const Json& item) {
        return item.is_number_integer() && item >= 1 && item <= kMostChannels;
    });
    if (!isSound) {
        reader.refuse("block_out_channels", say("a list of at most %1 whole numbers from %2 to %3", kMostLevels, 1, kMostChannels));
    }
    return static_cast<int>(widths.size());
}

bool isUNet(const std::string& className)
{
    return className.starts_with("UNet2D");
}

bool isAutoencoder(const std::string& className)
{
    return className == "VQModel" || className.starts_with("Autoencoder") || className == "AsymmetricAutoencoderKL"
        || className == "ConsistencyDecoderVAE";
}

bool isTextEncoder(const std::string& className)
{
    return className.starts_with("CLIPText") || className.starts_with("Bert") || className.starts_with("LDMBert")
        || className.starts_with("T5");
}

bool isClassifier(const std::string& className)
{
    return className == "DarkroomNoisyClassifier";
}

class PipelineIdentifier {
public:
    explicit PipelineIdentifier(const fs::path& folder)
    {
        m_identity.path = folder;
        m_identity.layout = Layout::Diffusers;
    }

    Identity pipeline()
    {
        m_identity.config = m_identity.path / "model_index.json";
        m_identity.settings = readJson(m_identity.config);
        const JsonReader index(m_identity.settings, m_identity.config.string());
        m_pipeline = index.text("_class_name", "");
        for (const auto& [name, value] : m_identity.settings.items()) {
            const bool isComponent = !name.starts_with("_") && value.is_array() && value.size() == 2 && value[1].is_string();
            if (isComponent && name.find_first_of("/\\") == std::string::npos && name != "..") {
                read(name, m_identity.path / name, value[1].get<std::string>());
            }
        }
        if (find("unet") == nullptr) {
            throw Error(ErrorKind::Format,
                say("%1 names no component \"unet\", and is a %2. This program runs U-Net diffusion models; choose one.", m_identity.config,
                    quotedName(m_pipeline)));
        }
        describe();
        if (const fs::path own = m_identity.path / "darkroom.json"; fs::exists(own, m_ignored)) {
            describeOurs(readJson(own), own.string());
        }
        return std::move(m_identity);
    }

    Identity component()
    {
        m_identity.config = m_identity.path / "config.json";
        m_identity.settings = readJson(m_identity.config);
        const JsonReader config(m_identity.settings, m_identity.config.string());
        std::string className = config.text("_class_name", "");
        if (const Json& named = config.array("architectures"); className.empty() && !named.empty() && named.front().is_string()) {
            className = named.front().get<std::string>();
        }
        const std::string name = isUNet(className) ? "unet"
            : isAutoencoder(className)             ? "vae"
            : isTextEncoder(className)             ? "text_encoder"
            : isClassifier(className)              ? "classifier"
                                                   : "";
        if (name.empty()) {
            throw Error(ErrorKind::Format,
                say("%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an "
                    "autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.",
                    m_identity.config, quotedName(className)));
        }
        read(name, m_identity.path, className);
        describe();
        return std::move(m_identity);
    }

private:
    // Reading

    void read(const std::string& name, const fs::path& folder, const std::string& className)
    {
        Component component;
        component.className = className;
        component.folder = folder;
        const bool isPlain =
            name == "scheduler" || name.starts_with("tokenizer") || name == "feature_extractor" || name == "image_processor";
        if (name == "scheduler") {
            if (const fs::path config = folder / "scheduler_config.json"; fs::exists(config, m_ignored)) {
                component.config = readJson(config);
            }
        } else if (!isPlain && name != "safety_checker") {
            readNetwork(name, component);
        }
        m_components.emplace(name, std::move(component));
    }

    /// A U-Net must be whole; another part that is missing is named, so that it can be chosen from elsewhere.
    void readNetwork(const std::string& name, Component& component)
    {
        const fs::path config = component.folder / "config.json";
        const bool isNeeded = name == "unet" || component.folder == m_identity.path;
        if (!isNeeded && (!fs::is_directory(component.folder, m_ignored) || !fs::exists(config, m_ignored))) {
            noteMissing(name);
            return;
        }
        component.config = readJson(config);
        component.reader(); // Refuses what is no object.
        try {
            component.weights = Weights::ofFolder(component.folder);
        } catch (const Error& error) {
            if (isNeeded || error.kind() != ErrorKind::File) {
                throw;
            }
            noteMissing(name);
            return;
        }
        Part part{name, component.className, component.folder, "", component.weights->elements(), component.weights->bytes()};
        if (name == "unet") {
            m_identity.parts.insert(m_identity.parts.begin(), std::move(part));
        } else {
            m_identity.parts.push_back(std::move(part));
        }
    }

    void noteMissing(const std::string& name)
    {
        const bool isVae = name == "vae" || name == "vqvae";
        m_identity.missing.push_back(isVae
                ? say("The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.", name, m_identity.path)
                : say("The part %1 is missing. Fetch its folder into %2.", name, m_identity.path));
    }

    const Component* find(const std::string& name) const
    {
        const auto found = m_components.find(name);
        return found == m_components.end() ? nullptr : &found->second;
    }

    // Describing

    void describe()
    {
        for (const char* name : {"vae", "vqvae", "movq"}) {
            if (const Component* autoencoder = find(name); autoencoder != nullptr && !autoencoder->config.empty()) {
                describeAutoencoder(*autoencoder);
            }
        }
        if (const Component* unet = find("unet")) {
            describeText();
            describeUNet(*unet);
        }
        if (const Component* classifier = find("classifier")) {
            describeClassifier(*classifier);
        }
        m_identity.family = family();
        totals();
    }

    void describeAutoencoder(const Component& component)
    {
        const JsonReader reader = component.reader();
        const int levels = levelsOf(reader);
        m_identity.downsampling = levels > 0 ? 1 << (levels - 1) : 1;
        m_identity.latentChannels = static_cast<int>(reader.whole("latent_channels", 4, 1, kMostChannels));
        m_identity.pictureChannels = static_cast<int>(reader.whole("in_channels", 3, 1, kMostChannels));
        firstOf(reader, component.config, "layers_per_block", kMostLayers);
        if (component.className == "VQModel") {
            constexpr std::int64_t kDefaultCodebook = 256;
            m_identity.codebook = reader.whole("num_vq_embeddings", kDefaultCodebook, 1, kMostClasses);
        }
        if (find("unet") == nullptr && reader.has("sample_size") && !component.config["sample_size"].is_array()) {
            m_identity.width = m_identity.height = static_cast<int>(reader.whole("sample_size", 0, 1, kMostSide));
        }
    }

    void describeClassifier(const Component& classifier)
    {
        const JsonReader reader = classifier.reader();
        const auto channels = static_cast<int>(reader.whole("in_channels", 4, 1, kMostChannels));
        m_identity.classes = static_cast<std::int64_t>(reader.array("classes").size());
        if (reader.text("input", "latents") == "latents") {
            m_identity.latentChannels = channels; // of latents whose enlargement it doesn't know
            return;
        }
        m_identity.pictureChannels = channels;
        m_identity.width = m_identity.height = static_cast<int>(reader.whole("sample_size", 0, 1, kMostSide));
    }

    void describeText()
    {
        for (const char* name : {"text_encoder", "text_encoder_2", "bert"}) {
            if (find(name) != nullptr) {
                addCondition(m_identity, Condition::Text);
            }
        }
    }

    void describeUNet(const Component& unet)
    {
        const JsonReader reader = unet.reader();
        levelsOf(reader);
        constexpr std::int64_t kLatent = 4;
        const auto in = reader.whole("in_channels", kLatent, 1, kMostChannels),
                   out = reader.whole("out_channels", kLatent, 1, kMostChannels);
        checkPositive(reader, unet.config, "layers_per_block");
        checkChannels(unet, in, out);
        m_identity.contextWidth = static_cast<int>(firstOf(reader, unet.config, "cross_attention_dim", kMostChannels));
        if (unet.className == "UNet2DModel") {
            m_identity.contextWidth = 0;
        }
        if (m_identity.contextWidth > 0 && !m_identity.has(Condition::Text)) {
            addCondition(m_identity, Condition::Text);
            m_identity.missing.push_back(
                say("The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.",
                    m_identity.contextWidth));
        }
        m_identity.classes = reader.whole("num_class_embeds", 0, 1, kMostClasses);
        if (m_identity.classes > 0) {
            addCondition(m_identity, Condition::ClassLabel);
        }
        // Without an autoencoder a UNet2DModel paints pictures; all others work in somebody's latents.
        if (m_identity.latentChannels == 0 && unet.className != "UNet2DModel") {
            m_identity.latentChannels = static_cast<int>(out);
            if (m_identity.missing.empty()) {
                m_identity.missing.push_back(say("The autoencoder is missing. Choose one of the same family."));
            }
        }
        if (m_identity.latentChannels == 0) {
            m_identity.pictureChannels = static_cast<int>(out);
        }
        extraChannels(in, out);
        if (reader.has("sample_size")) {
            const Json& size = unet.config["sample_size"];
            const auto side = [&](std::size_t i) -> int {
                const bool isPair = size.is_array() && size.size() == 2 && size[i].is_number_unsigned() && size[i] <= kMostSide;
                return (isPair ? size[i].get<int>() : static_cast<int>(reader.whole("sample_size", 0, 1, kMostSide)))
                    * m_identity.downsampling;
            };
            m_identity.height = side(0);
            m_identity.width = side(1);
        }
        prediction();
    }

    static void checkPositive(const JsonReader& reader, const Json& config, const char* key)
    {
        if (reader.has(key) && !config[key].is_array()) {
            reader.whole(key, 1, 1, kMostLayers);
        } else {
            firstOf(reader, config, key, kMostLayers);
        }
    }

    /// The config's channels against the first and last convolution's.
    static void checkChannels(const Component& unet, std::int64_t in, std::int64_t out)
    {
        if (!unet.weights) {
            return;
        }
        const TensorNames names(*unet.weights);
        const auto foundIn = names.size("conv_in.weight", 1), foundOut = names.size("conv_out.weight", 0);
        if ((foundIn != 0 && foundIn != in) || (foundOut != 0 && foundOut != out)) {
            throw Error(ErrorKind::Shape,
                say("%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different "
                    "models; get both from one source.",
                    unet.folder / "config.json", in, out, foundIn, foundOut));
        }
    }

    void extraChannels(std::int64_t in, std::int64_t out)
    {
        constexpr std::int64_t kMask = 1, kColours = 3;
        const std::int64_t extra = in - out;
        if (extra <= 0) {
            return;
        }
        if (extra == out + kMask) {
            addCondition(m_identity, Condition::MaskedPicture);
        } else if (extra == kColours) {
            addCondition(m_identity, Condition::LowResolutionPicture);
        } else if (extra == out) {
            addCondition(m_identity, Condition::Picture);
        } else if (!fs::exists(m_identity.path / "darkroom.json", m_ignored)) {
            m_identity.notes.push_back(
                say("The U-Net reads %1 channels beside the latent, for a condition that this program does not know.", extra));
        }
    }

    void prediction()
    {
        if (const Component* scheduler = find("scheduler")) {
            const JsonReader reader(scheduler->config, (scheduler->folder / "scheduler_config.json").string());
            m_identity.predictionType = reader.text("prediction_type", "epsilon");
        }
    }

    Family family() const
    {
        const Component* unet = find("unet");
        if (find("classifier") != nullptr && unet == nullptr) {
            return Family::NoisyClassifier;
        }
        if (unet == nullptr) {
            const bool isVae = find("vae") != nullptr;
            return !isVae ? Family::TextEncoder : m_identity.codebook > 0 ? Family::AutoencoderVq : Family::AutoencoderKl;
        }
        const JsonReader reader = unet->reader();
        const bool isXl = reader.text("addition_embed_type", "") == "text_time" || find("text_encoder_2") != nullptr;
        if (isXl) {
            return find("text_encoder_2") != nullptr && find("text_encoder") == nullptr ? Family::StableDiffusionXlRefiner
                                                                                        : Family::StableDiffusionXl;
        }
        if (m_identity.latentChannels == 0) {
            return Family::PixelDiffusion;
        }
        if (!m_pipeline.starts_with("StableDiffusion")) {
            return Family::LatentDiffusion;
        }
        constexpr int kSecondWidth = 1024;
        const bool isSecond = m_identity.predictionType == "v_prediction" || m_identity.contextWidth == kSecondWidth
            || reader.boolean("use_linear_projection", false);
        return isSecond ? Family::StableDiffusion2 : Family::StableDiffusion1;
    }

    void totals()
    {
        std::vector<DataType> types;
        for (const Part& part : m_identity.parts) {
            m_identity.parameters += part.parameters;
            m_identity.bytes += part.bytes;
        }
        for (const auto& [name, component] : m_components) {
            if (component.weights) {
                for (const auto& [tensor, place] : component.weights->places()) {
                    types.push_back(place.tensor->dtype);
                }
            }
        }
        m_identity.precision = precisionOf(types);
    }

    /// Our own models say in darkroom.json what diffusers' configs have no words for.
    void describeOurs(const Json& own, const std::string& origin)
    {
        const JsonReader reader(own, origin);
        m_identity.family = Family::LatentDiffusion;
        if (const std::size_t regions = reader.array("regions").size(); regions > 0) {
            m_identity.regionClasses = static_cast<std::int64_t>(regions);
            addCondition(m_identity, Condition::RegionMap);
        }
    }

    Identity m_identity;
    std::string m_pipeline;
    std::map<std::string, Component> m_components;
    std::error_code m_ignored;
};

} // namespace

Identity identifyPipeline(const fs::path& folder)
{
    return PipelineIdentifier(folder).pipeline();
}

Identity identifyComponent(const fs::path& folder)
{
    return PipelineIdentifier(folder).component();
}

/// A component's file away from its config: known by its names, but not enough to build it.
std::optional<Identity> identifyComponentFile(const TensorNames& names, const Identity& given)
{
    Identity identity = given;
    identity.layout = Layout::Diffusers;
    if (names.has("conv_in.weight") && names.hasPrefix("down_blocks.0.") && names.has("time_embedding.linear_1.weight")) {
        identity.family = names.hasPrefix("add_embedding.") ? Family::StableDiffusionXl : Family::LatentDiffusion;
        identity.contextWidth = static_cast<int>(names.size(names.first("", "attn2.to_k.weight"), 1));
        identity.latentChannels = static_cast<int>(names.size("conv_out.weight", 0));
        if (identity.contextWidth > 0) {
            addCondition(identity, Condition::Text);
        }
        addPart(identity, partOf(names.weights(), "unet", identity.contextWidth > 0 ? "UNet2DConditionModel" : "UNet2DModel", ""));
    } else if (names.has("encoder.conv_in.weight") && names.hasPrefix("encoder.down_blocks.")) {
        const bool isVq = names.hasPrefix("quantize.");
        identity.family = isVq ? Family::AutoencoderVq : Family::AutoencoderKl;
        identity.codebook = names.size("quantize.embedding.weight", 0);
        identity.pictureChannels = static_cast<int>(names.size("encoder.conv_in.weight", 1));
        identity.latentChannels = static_cast<int>(names.size("post_quant_conv.weight", 1));
        const int levels = names.count("encoder.down_blocks.");
        identity.downsampling = levels > 0 && levels <= static_cast<int>(kMostLevels) ? 1 << (levels - 1) : 1;
        addPart(identity, partOf(names.weights(), "vae", isVq ? "VQModel" : "AutoencoderKL", ""));
    } else if (names.has("text_model.embeddings.token_embedding.weight") || names.has("embeddings.word_embeddings.weight")
        || names.has("embeddings.token_embedding.weight")) {
        identity.family = Family::TextEncoder;
        addPart(identity, partOf(names.weights(), "text_encoder", "text encoder", ""));
    } else {
        return std::nullopt;
    }
    identity.notes.push_back(say("Its config.json is not beside it; choose the folder that holds both to run it."));
    summarise(identity, names.weights());
    return identity;
}

} // namespace darkroom::checkpoint
