// Single files of latent-diffusion and Stable Diffusion:
//   model.diffusion_model.*    the U-Net (input_blocks, middle_block, output_blocks, out)
//   model_ema.*                its running average
//   first_stage_model.*        the autoencoder (encoder, decoder, quant_conv, post_quant_conv, quantize)
//   cond_stage_model.*         what encodes the condition; conditioner.embedders.N.* in SDXL
//   betas, alphas_cumprod, ... tables of the noise schedule
// and of stand-alone autoencoders, whose names begin where first_stage_model's go on.
#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "identity_facts.h"
#include "ldm_config.h"
#include "ldm_outline.h"

#include <algorithm>
#include <array>

namespace darkroom::checkpoint {

namespace {

constexpr std::string_view kUNet = "model.diffusion_model.";
constexpr std::string_view kFirstStage = "first_stage_model.";
constexpr int kMostLevels = 16;

/// Widths of the published text encoders' tokens: CLIP ViT-L, OpenCLIP ViT-H, both of SDXL side by side, OpenCLIP ViT-bigG alone.
constexpr std::int64_t kClipWidth = 768, kOpenClipWidth = 1024, kBothWidth = 2048, kBigWidth = 1280;

struct KnownEncoder {
    std::string_view prefix, name, kind;
};

constexpr std::array kTextEncoders = {
    KnownEncoder{"cond_stage_model.transformer.text_model.", "text_encoder", "FrozenCLIPEmbedder"},
    KnownEncoder{"cond_stage_model.transformer.embeddings.", "text_encoder", "FrozenCLIPEmbedder"},
    KnownEncoder{"cond_stage_model.model.", "text_encoder", "FrozenOpenCLIPEmbedder"},
    KnownEncoder{"cond_stage_model.transformer.token_emb.", "text_encoder", "BERTEmbedder"},
    KnownEncoder{"conditioner.embedders.0.transformer.", "text_encoder", "FrozenCLIPEmbedder"},
    KnownEncoder{"conditioner.embedders.1.model.", "text_encoder_2", "FrozenOpenCLIPEmbedder2"},
    KnownEncoder{"conditioner.embedders.0.model.", "text_encoder_2", "FrozenOpenCLIPEmbedder2"},
};

/// The prefix under which an encoder's whole tensors stand, from the name that it is known by.
std::string wholePrefix(std::string_view prefix)
{
    for (const std::string_view stage : {"cond_stage_model.", "conditioner.embedders.0.", "conditioner.embedders.1."}) {
        if (prefix.starts_with(stage)) {
            return std::string(stage);
        }
    }
    return std::string(prefix);
}

bool isTextTarget(const std::string& target)
{
    return target.find("CLIP") != std::string::npos || target.find("BERT") != std::string::npos || target.find("T5") != std::string::npos;
}

class CompVisIdentifier {
public:
    CompVisIdentifier(const TensorNames& names, const Identity& given)
        : m_names(names)
        , m_identity(given)
    {
        m_identity.layout = Layout::CompVis;
        if (given.settings.is_object()) {
            m_config = readLdmConfig(given.settings, given.config.string());
        }
    }

    std::optional<Identity> identify()
    {
        const bool isDiffusion = m_names.hasPrefix(kUNet);
        if (isDiffusion) {
            diffusion();
        } else if (!autoencoder()) {
            return std::nullopt;
        }
        m_identity.hasAverages = m_names.weights().hasAverages();
        noteLeftovers();
        summarise(m_identity, m_names.weights());
        return std::move(m_identity);
    }

private:
    std::string unet(const char* name) const { return std::string(kUNet) + name; }

    // Diffusion

    void diffusion()
    {
        const auto inChannels = m_names.size(unet("input_blocks.0.0.weight"), 1);
        const auto outChannels = m_names.size(unet("out.2.weight"), 0);
        if (inChannels == 0 || outChannels == 0) {
            throw Error(ErrorKind::Format,
                say("%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.", m_identity.weights,
                    quotedName(unet(inChannels == 0 ? "input_blocks.0.0.weight" : "out.2.weight"))));
        }
        checkChannels(inChannels, outChannels);
        addPart(m_identity, partOf(m_names.weights(), "unet", "UNetModel", std::string(kUNet)));
        m_identity.contextWidth = static_cast<int>(m_names.size(m_names.first(kUNet, "attn2.to_k.weight"), 1));
        m_identity.latentChannels = static_cast<int>(outChannels);
        firstStage();
        conditionEncoders();
        m_identity.family = family();
        extraChannels(inChannels, outChannels);
        prediction();
        pictureSize();
        missingParts();
    }

    void checkChannels(std::int64_t in, std::int64_t out) const
    {
        if (m_config && m_config->unetInChannels > 0 && (m_config->unetInChannels != in || m_config->unetOutChannels != out)) {
            throw Error(ErrorKind::Shape,
                say("%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from "
                    "one source.",
                    m_identity.weights, in, out, m_identity.config.filename(), m_config->unetInChannels, m_config->unetOutChannels));
        }
        checkSize(say("channels at its first level"), m_names.size(unet("input_blocks.0.0.weight"), 0), m_config ? m_config->unetWidth : 0);
        checkSize(say("blocks on its way down"), m_names.count(unet("input_blocks.")), m_config ? m_config->unetBlocks : 0);
    }

    /// `said` is 0 where the yaml says nothing.
    void checkSize(const std::string& what, std::int64_t found, std::int64_t said) const
    {
        if (said > 0 && found != said) {
            throw Error(ErrorKind::Shape,
                say("%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.",
                    m_identity.weights, found, what, m_identity.config.filename(), said));
        }
    }

    void firstStage()
    {
        if (!m_names.hasPrefix(std::string(kFirstStage) + "decoder.")) {
            if (m_config && m_config->autoencoder) {
                setDownsampling(static_cast<int>(m_config->autoencoder->multipliers.size()));
            }
            return;
        }
        const bool isVq = describeAutoencoder(std::string(kFirstStage));
        addPart(m_identity, partOf(m_names.weights(), "vae", isVq ? "VQModelInterface" : "AutoencoderKL", std::string(kFirstStage)));
    }

    void setDownsampling(int levels) { m_identity.downsampling = levels > 0 && levels <= kMostLevels ? 1 << (levels - 1) : 1; }

    /// Channels, f and codebook of the autoencoder under `prefix`; true for VQ.
    bool describeAutoencoder(const std::string& prefix)
    {
        setDownsampling(m_names.count(prefix + "encoder.down."));
        m_identity.pictureChannels = static_cast<int>(m_names.size(prefix + "encoder.conv_in.weight", 1));
        m_identity.codebook = m_names.size(prefix + "quantize.embedding.weight", 0);
        if (m_identity.latentChannels == 0) {
            m_identity.latentChannels = static_cast<int>(m_names.size(prefix + "post_quant_conv.weight", 1));
        }
        checkAutoencoder(prefix);
        return m_identity.codebook > 0;
    }

    void checkAutoencoder(const std::string& prefix) const
    {
        if (m_config && m_config->autoencoder) {
            checkLdmAutoencoder(*m_config->autoencoder, m_names.weights(), prefix, m_identity.config);
        }
    }

    void conditionEncoders()
    {
        const std::string target = m_config ? m_config->condTarget : "";
        for (const KnownEncoder& encoder : kTextEncoders) {
            if (m_names.hasPrefix(encoder.prefix)) {
                addPart(m_identity,
                    partOf(m_names.weights(), std::string(encoder.name), std::string(encoder.kind), wholePrefix(encoder.prefix)));
                addCondition(m_identity, Condition::Text);
            }
        }
        if (m_identity.contextWidth > 0 && m_names.size("cond_stage_model.embedding.weight", 1) == m_identity.contextWidth) {
            addPart(m_identity, partOf(m_names.weights(), "class_embedder", "ClassEmbedder", "cond_stage_model."));
            addCondition(m_identity, Condition::ClassLabel);
            m_identity.classes = m_names.size("cond_stage_model.embedding.weight", 0);
        }
        if (const auto labels = m_names.size("cond_stage_model.channel_mapper.weight", 1); labels > 0) {
            addPart(m_identity, partOf(m_names.weights(), "region_encoder", "SpatialRescaler", "cond_stage_model."));
            addCondition(m_identity, Condition::RegionMap);
            m_identity.regionClasses = labels;
        }
        if (const auto rows = m_names.size(unet("label_emb.weight"), 0); rows > 0) {
            addCondition(m_identity, Condition::ClassLabel);
            m_identity.classes = rows;
        }
        if (isTextTarget(target) || (m_identity.contextWidth > 0 && m_identity.conditions.empty())) {
            addCondition(m_identity, Condition::Text);
        }
    }

    Family family() const
    {
        const bool hasVector = m_names.has(unet("label_emb.0.0.weight"));
        const std::string target = m_config ? m_config->condTarget : "";
        const Part* text = m_identity.find("text_encoder");
        const auto width = m_identity.contextWidth;
        if (hasVector && (m_names.hasPrefix("conditioner.embedders.1.") || width == kBothWidth)) {
            return Family::StableDiffusionXl;
        }
        if (hasVector && (m_names.hasPrefix("conditioner.embedders.0.model.") || width == kBigWidth)) {
            return Family::StableDiffusionXlRefiner;
        }
        const bool isClip = text != nullptr ? text->kind == "FrozenCLIPEmbedder" : target.ends_with("FrozenCLIPEmbedder");
        const bool isOpenClip = text != nullptr ? text->kind == "FrozenOpenCLIPEmbedder" : target.ends_with("FrozenOpenCLIPEmbedder");
        const bool isUnknown = text == nullptr && target.empty() && m_identity.has(Condition::Text);
        if (isClip || (isUnknown && width == kClipWidth)) {
            return Family::StableDiffusion1;
        }
        if (isOpenClip || (isUnknown && width == kOpenClipWidth)) {
            return Family::StableDiffusion2;
        }
        return Family::LatentDiffusion;
    }

    /// What the U-Net reads beside the latent, by number: an encoded picture, a mask with it, or a small picture.
    void extraChannels(std::int64_t in, std::int64_t latent)
    {
        const std::int64_t extra = in - latent;
        const std::string key = m_config ? m_config->condKey : "";
        constexpr std::int64_t kMask = 1, kColours = 3;
        if (extra == 0 || m_identity.has(Condition::RegionMap)) {
            return;
        }
        if (extra == latent + kMask || key == "masked_image") {
            addCondition(m_identity, Condition::MaskedPicture);
        } else if (key == "LR_image" || key == "lr"
            || (extra == kColours && (m_identity.family != Family::LatentDiffusion || key.empty()))) {
            addCondition(m_identity, Condition::LowResolutionPicture);
            if (key.empty()) {
                m_identity.notes.push_back(
                    say("The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken "
                        "for a low-resolution picture.",
                        extra));
            }
        } else if (key == "segmentation") {
            addCondition(m_identity, Condition::RegionMap);
        } else if (extra == latent) {
            addCondition(m_identity, Condition::Picture);
        } else {
            m_identity.notes.push_back(
                say("The U-Net reads %1 channels beside the latent, for a condition that this program does not know.", extra));
        }
    }

    void prediction()
    {
        if (m_config && m_config->parameterization) {
            const std::string& text = *m_config->parameterization;
            m_identity.predictionType = text == "v" ? "v_prediction" : text == "x0" ? "sample" : "epsilon";
        } else if (m_names.has("v_pred")) {
            m_identity.predictionType = "v_prediction";
        } else if (m_identity.family != Family::StableDiffusion2 || m_config) {
            // All published models of these families, and the default of the yaml.
            m_identity.predictionType = "epsilon";
        } else {
            m_identity.notes.push_back(
                say("Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts "
                    "v (768); the weights alone don't tell which. Its yaml beside the file would."));
        }
    }

    void pictureSize()
    {
        constexpr int kFirst = 512, kSecondV = 768, kXl = 1024;
        constexpr std::int64_t kUnusedImageSize = 64; ///< Stands in every published yaml of Stable Diffusion, whatever the size.
        const bool isV = m_identity.predictionType == "v_prediction";
        int side = 0;
        switch (m_identity.family) {
        case Family::StableDiffusion1: side = kFirst; break;
        case Family::StableDiffusion2: side = !m_identity.predictionType ? 0 : isV ? kSecondV : kFirst; break;
        case Family::StableDiffusionXl:
        case Family::StableDiffusionXlRefiner: side = kXl; break;
        default: break;
        }
        const bool isPublished = side > 0 && m_config && m_config->imageSize == kUnusedImageSize;
        if (m_config && m_config->imageSize > 0 && !isPublished) {
            side = static_cast<int>(m_config->imageSize) * m_identity.downsampling;
        }
        m_identity.width = m_identity.height = side;
    }

    void missingParts()
    {
        if (m_identity.find("vae") == nullptr) {
            m_identity.missing.push_back(say("The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors."));
            m_identity.pictureChannels = m_identity.pictureChannels == 0 ? 3 : m_identity.pictureChannels;
        }
        if (m_identity.has(Condition::Text) && m_identity.find("text_encoder") == nullptr && m_identity.find("text_encoder_2") == nullptr) {
            m_identity.missing.push_back(say("The text encoder is missing. Choose the whole model's file instead of a part of it."));
        }
    }

    // Stand-alone autoencoders

    bool autoencoder()
    {
        for (const std::string prefix : {"", "first_stage_model.", "autoencoder."}) {
            const bool isWhole = m_names.has(prefix + "encoder.conv_in.weight") && m_names.has(prefix + "decoder.conv_in.weight")
                && m_names.hasPrefix(prefix + "encoder.down.");
            const bool isNamed = m_config && m_config->isAutoencoder() && m_names.hasPrefix(prefix + "encoder.");
            if (!isWhole && !isNamed) {
                continue;
            }
            const bool isVq = describeAutoencoder(prefix) || (m_config && m_config->autoencoder && m_config->autoencoder->isVq);
            m_identity.family = isVq ? Family::AutoencoderVq : Family::AutoencoderKl;
            addAutoencoderPart(prefix, isVq);
            if (m_config && m_config->autoencoder) {
                m_identity.width = m_identity.height = static_cast<int>(m_config->autoencoder->resolution);
            }
            return true;
        }
        return false;
    }

    /// The network's own tensors; a training run leaves the loss's networks beside them.
    void addAutoencoderPart(const std::string& prefix, bool isVq)
    {
        Part whole{"vae", isVq ? "VQModel" : "AutoencoderKL", m_identity.weights, prefix, 0, 0};
        for (const char* piece : {"encoder.", "decoder.", "quant_conv.", "post_quant_conv.", "quantize."}) {
            if (const auto part = partOf(m_names.weights(), "", "", prefix + piece)) {
                whole.parameters += part->parameters;
                whole.bytes += part->bytes;
            }
        }
        m_identity.parts.push_back(std::move(whole));
    }

    void noteLeftovers()
    {
        for (const std::string prefix : {"loss.", "first_stage_model.loss."}) {
            if (m_names.hasPrefix(prefix)) {
                m_identity.notes.push_back(say("The tensors %1* were left by its training and are skipped.", prefix));
            }
        }
        if (m_identity.family != Family::AutoencoderKl && m_identity.family != Family::AutoencoderVq) {
            return;
        }
        const std::string& prefix = m_identity.parts.front().prefix;
        for (const auto& [name, place] : m_names.weights().places()) {
            const bool isKnown = name.starts_with(prefix) && isAutoencoderName(std::string_view(name).substr(prefix.size()));
            if (!isKnown && !isLeftover(name)) {
                m_identity.notes.push_back(say("Tensor %1 has no place in an autoencoder and is skipped.", quotedName(name)));
                return;
            }
        }
    }

    /// By the first two parts of the name.
    static bool isAutoencoderName(std::string_view name)
    {
        static constexpr std::array<std::string_view, 13> kBegins = {"encoder.conv_in.", "encoder.down.", "encoder.mid.",
            "encoder.norm_out.", "encoder.conv_out.", "decoder.conv_in.", "decoder.up.", "decoder.mid.", "decoder.norm_out.",
            "decoder.conv_out.", "quant_conv.", "post_quant_conv.", "quantize."};
        return std::any_of(kBegins.begin(), kBegins.end(), [&](std::string_view begin) { return name.starts_with(begin); });
    }

    const TensorNames& m_names;
    Identity m_identity;
    std::optional<LdmConfig> m_config;
};

} // namespace

std::optional<Identity> identifyCompVis(const TensorNames& names, const Identity& given)
{
    return CompVisIdentifier(names, given).identify();
}

} // namespace darkroom::checkpoint
