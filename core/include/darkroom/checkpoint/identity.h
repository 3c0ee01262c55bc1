#pragma once

#include "darkroom/base/json.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// The metadata field of a CompVis safetensors file in which `darkroom convert` leaves the configs of diffusers' components, as one JSON object: what
/// tensors don't say, such as heads and groups.
inline constexpr const char* kStoredConfigs = "darkroom.diffusers";

/// Whose files and tensor names these are.
enum class Layout {
    Diffusers,       ///< A folder with model_index.json, or one component's folder or file.
    CompVis,         ///< One file with the names of latent-diffusion and Stable Diffusion, a yaml beside it or not.
    GuidedDiffusion, ///< One file with the names of OpenAI's guided-diffusion, flags as JSON beside it or not.
    Adapter,         ///< A file that changes another model.
};

/// Models that are built alike and take the same settings.
enum class Family {
    StableDiffusion1,
    StableDiffusion2,
    StableDiffusionXl,
    StableDiffusionXlRefiner,
    LatentDiffusion, ///< Every other diffusion in an autoencoder's latents; its conditions say which.
    PixelDiffusion,  ///< Diffusion of the picture itself, other than guided-diffusion's.
    GuidedDiffusion, ///< ADM.
    GuidedUpsampler, ///< ADM's super-resolution network.
    GuidedClassifier,
    NoisyClassifier, ///< Our own, of latents or pictures.
    AutoencoderKl,
    AutoencoderVq,
    TextEncoder,
    Lora,
    TextualInversion,
};

/// What a picture can be made from, besides noise.
enum class Condition {
    Text,
    ClassLabel,
    RegionMap,            ///< A label for every pixel.
    MaskedPicture,        ///< Inpainting: a picture, and a mask of what to paint anew.
    LowResolutionPicture, ///< Super-resolution.
    Picture,              ///< An encoded picture of another kind, as for editing by instructions.
};

/// One network of a model.
struct Part {
    std::string name;             ///< "unet", "vae", "text_encoder", "text_encoder_2", "class_embedder", "region_encoder", "classifier".
    std::string kind;             ///< The class that its program builds: "UNet2DConditionModel", "VQModelInterface", "BERTEmbedder", ...
    std::filesystem::path source; ///< The file, or the component's folder, that holds the weights.
    std::string prefix;           ///< What its tensors' names begin with there: "model.diffusion_model.", or nothing.
    std::uint64_t parameters = 0;
    std::uint64_t bytes = 0;
};

/// What a file or folder is, known from headers, names, shapes and configs alone: no weight was read.
struct Identity {
    std::filesystem::path path;    ///< As asked for.
    std::filesystem::path weights; ///< The single file of CompVis, guided-diffusion, adapters and component files; empty for folders.
    std::filesystem::path config;  ///< model_index.json, config.json, yaml or flags that describe it; empty without.
    Json settings;                 ///< What `config` holds; null without.

    Layout layout = Layout::Diffusers;
    Family family = Family::LatentDiffusion;
    std::vector<Part> parts; ///< The U-Net first where there is one.
    std::vector<Condition> conditions;

    std::optional<std::string> predictionType; ///< "epsilon", "v_prediction" or "sample"; nothing where no file says it.
    int width = 0;                             ///< Of the picture that it was made for, pixels; 0 where nothing says it.
    int height = 0;
    int pictureChannels = 0;
    int latentChannels = 0;         ///< 0 for diffusion of pictures.
    int downsampling = 1;           ///< f: picture pixels per latent pixel.
    int contextWidth = 0;           ///< Of the tokens that cross-attention reads; 0 without.
    std::int64_t classes = 0;       ///< Rows of the class table, a null class included; 0 without.
    std::int64_t regionClasses = 0; ///< Labels of a region map; 0 without.
    std::int64_t codebook = 0;      ///< Entries of a VQ autoencoder's codebook; 0 without.
    bool learnsVariance = false;    ///< Half of the U-Net's output channels interpolate the log variance.

    std::uint64_t parameters = 0; ///< Over all parts; averaged copies and leftovers of training not counted.
    std::uint64_t bytes = 0;
    std::string precision;    ///< "fp16", "fp32", "bf16", "mixed": of the floating-point tensors.
    bool hasAverages = false; ///< Holds averaged (EMA) weights beside the plain ones.
    bool usesFlags = false;   ///< `config` holds guided-diffusion's flags.

    std::vector<std::string> missing; ///< A sentence for each network that is needed and not here, with what to do.
    std::vector<std::string> notes;   ///< Sentences: what was skipped, guessed or cannot be known.

    bool has(Condition condition) const;
    const Part* find(const std::string& name) const; ///< Null without.
};

/// Whether a file's name ends as one of weights does: .safetensors, .ckpt, .pt, .pth, .bin, .sft.
bool isWeightFile(const std::filesystem::path& file);

/// Says what `path` is: a folder in the diffusers layout, a component's folder, a folder with one weight file and its config, or a weight file
/// (safetensors, PyTorch). Reads headers and configs only. Throws Error{File}, or Error{Format} for a broken file, and for a sound one that
/// belongs to no network that we know, naming what was looked for and what was found.
Identity identify(const std::filesystem::path& path);

const char* name(Layout layout) noexcept;       ///< "diffusers", "compvis", "guided-diffusion", "adapter"
const char* name(Family family) noexcept;       ///< "sd1", "sd2", "sdxl", "ldm", "autoencoder-kl", ...
const char* name(Condition condition) noexcept; ///< "text", "class", "region_map", ...

/// Whether it can guide a model as a classifier of noisy pictures.
bool isNoisyClassifier(const Identity& identity);
/// Whether the U-Net works on latents whose autoencoder is not here: another file can stand in for it.
bool lacksAutoencoder(const Identity& identity);
/// Whether it makes pictures, with another file's autoencoder where it lacks one.
bool makesPictures(const Identity& identity);

/// A title as a person would say it: "Stable Diffusion 1.x, inpainting".
std::string title(const Identity& identity);

/// Everything above with snake_case keys; unknown numbers are left out.
Json toJson(const Identity& identity);

} // namespace darkroom::checkpoint
