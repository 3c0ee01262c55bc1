#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace darkroom {

enum class DeviceChoice { Automatic, Cpu, Cuda };
enum class Precision { Automatic, Float32, BFloat16, Float16 };

/// Where noise comes from; the name goes into a picture's metadata.
enum class NoiseSource {
    Philox,   ///< Our own documented stream: Philox 4x32-10 and Box-Muller, the same on every device and for every batch size.
    TorchCpu, ///< torch's CPU Mersenne Twister, to repeat pictures of programs that use it.
    Nv,       ///< A1111's "NV": the first draws of CUDA's randn.
};

/// A change of w while a picture develops: from this step on, counted from 1.
struct GuidanceChange {
    int step = 1;
    double w = 0.0;

    bool operator==(const GuidanceChange&) const = default;
};

/// How the conditional and the unconditional prediction become one.
enum class GuidanceMethod {
    ClassifierFree,     ///< Ho & Salimans 2022, eq. 6.
    AdaptiveProjection, ///< APG, Sadat et al. 2024, algorithm 1.
    ZeroStar,           ///< CFG-Zero*, Fan et al. 2025.
};

/// A point of the curve that w follows over the noise level.
struct GuidancePoint {
    double sigma = 1.0;  ///< σ/α; above 0.
    double factor = 1.0; ///< w is multiplied by this there; in between it is linear in log σ, beyond the ends it stays.

    bool operator==(const GuidancePoint&) const = default;
};

/// Guidance acts only while σ/α is in (low, high] (Kynkäänniemi et al. 2024); elsewhere the conditional branch runs alone.
struct GuidanceRange {
    double low = 0.0;
    double high = 0.0;

    bool operator==(const GuidanceRange&) const = default;
};

/// Classifier-free guidance (Ho & Salimans 2022, eq. 6): (1+w) eps_c - w eps_u. The common "CFG scale" is s = 1 + w.
struct GuidanceSettings {
    double w = 0.0;
    std::vector<GuidanceChange> changes; ///< Made during the run, by rising step; replaying the request makes them again.
    std::vector<GuidancePoint> curve;    ///< By falling σ; empty means constant. Kept in σ, so that it survives another step count.
    std::optional<GuidanceRange> interval;
    GuidanceMethod method = GuidanceMethod::ClassifierFree;
    double rescale = 0.0;        ///< φ of Lin et al. 2024, eq. 16; 0 is off.
    double apgEta = 0.0;         ///< With AdaptiveProjection: weight of the part parallel to the conditional x0.
    double apgNorm = 0.0;        ///< With AdaptiveProjection: the difference's norm is cut to this; 0 cuts nothing.
    double apgMomentum = 0.0;    ///< With AdaptiveProjection: of the running difference.
    int zeroSteps = 0;           ///< With ZeroStar: so many first steps predict zero.
    double thresholdRatio = 0.0; ///< Dynamic threshold of the guided x0 (Saharia et al. 2022): the percentile, 0 … 1; 0 is off.

    bool operator==(const GuidanceSettings&) const = default;
};

/// Classifier guidance (Dhariwal & Nichol 2021): the score is shifted by scale · ∇ log p(y|x_t) of a noisy classifier.
struct ClassifierSettings {
    double scale = 0.0;                  ///< 0 is off.
    std::optional<std::int64_t> classId; ///< y; none means the class that the network is conditioned on.
    std::string classifier;              ///< Folder or file; empty means the one beside the model.

    bool operator==(const ClassifierSettings&) const = default;
};

/// A LoRA added to the model's weights.
struct LoraUse {
    std::string file;
    double strength = 1.0; ///< Of what it changes in the U-Net, and in text encoders where they have no strength of their own.
    std::optional<double> textStrength = {}; ///< Of what it changes in text encoders.
    bool isOn = true;                        ///< Switched off it keeps its place and changes nothing.

    bool operator==(const LoraUse&) const = default;
};

/// Which step a run from a picture begins with.
enum class StrengthRule {
    Diffusers, ///< min(int(steps · strength), steps) last steps of the schedule.
    A1111,     ///< int(min(strength, 0.999) · steps) + 1 steps.
};

/// How a picture of another shape comes to the request's size.
enum class PictureFit {
    Crop,    ///< Scaled to cover, the middle kept.
    Pad,     ///< Scaled to fit in, the edge colours repeated.
    Stretch, ///< Scaled in both directions apart.
};

/// A picture that a run begins from (image to image), is painted into (with a mask), or enlarges (super-resolution).
struct PictureInput {
    Image picture;          ///< Empty means none.
    std::string origin;     ///< The file it came from; for the reader alone.
    double strength = 0.75; ///< 0 … 1: how much of the schedule runs.
    StrengthRule rule = StrengthRule::Diffusers;
    PictureFit fit = PictureFit::Crop;
    LabelMap mask;    ///< At the picture's size: 0 keeps, 255 paints anew, values between blend. Empty means no mask.
    int maskBlur = 0; ///< Radius in pixels by which the mask's edge is softened.

    bool empty() const noexcept { return picture.empty(); }
    bool operator==(const PictureInput&) const = default;
};

/// Sampler and schedule by short id ("ddim", "dpmpp_2m"; "automatic", "karras"), as in the registries of darkroom/base/sampler_names.h.
struct SamplingSettings {
    std::string sampler = "ddim";
    std::string schedule = "automatic";
    int steps = 20;
    double eta = 0.0; ///< DDIM's eta; ancestral and SDE samplers take 1 unless set otherwise.

    bool operator==(const SamplingSettings&) const = default;
};

enum class PreviewKind {
    Automatic, ///< The best decoder whose measured cost is under a tenth of a step.
    Off,
    Map,  ///< Latent -> RGB map fitted to this autoencoder.
    Full, ///< The full decoder.
};

struct PreviewSettings {
    PreviewKind kind = PreviewKind::Automatic;
    int everySteps = 1;

    bool operator==(const PreviewSettings&) const = default;
};

struct EarlierPart;

/// Everything that makes one picture. Plain data: two equal requests give the same bytes on the same machine.
struct GenerationRequest {
    std::string model;                   ///< Folder or file; empty means the model that ships with the program.
    std::string prompt;                  ///< Empty means no text condition (the null embedding).
    std::string negativePrompt;          ///< Replaces the null text in the unconditional branch when not empty.
    std::optional<std::int64_t> classId; ///< None means the null class.
    LabelMap regionMap;                  ///< Empty means none; otherwise at the picture's size.
    PictureInput input;
    std::vector<LoraUse> loras; ///< Stacked in this order.
    std::string autoencoder;    ///< Folder or file of another autoencoder; empty means the model's own.
    std::string embeddings;     ///< A folder of textual inversions beside those that lie with the model; empty means none.
    bool plainPrompt = false;   ///< Words as they stand: no emphasis, no BREAK, cut at the text encoder's length.
    int clipSkip = 0;           ///< A1111's "Clip skip": 1 is the text encoder's last layer; 0 is the model's own choice.
    GuidanceSettings guidance;
    ClassifierSettings classifier;
    SamplingSettings sampling;
    std::uint64_t seed = 0;
    NoiseSource noise = NoiseSource::Philox;
    int width = 0; ///< Pixels; 0 means the model's own size.
    int height = 0;
    PreviewSettings preview;
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
    /// Of a branch: what runs until this request takes over, by steps that never fall; empty where the request makes the whole way.
    std::vector<EarlierPart> before;

    bool operator==(const GenerationRequest&) const;
};

/// A part of the way to a branch. Model, the picture to begin from, size, device, precision and preview are those of the request that holds it,
/// whatever stands here.
struct EarlierPart {
    int step = 1;              ///< The first step that is no longer this part's, from 1.
    GenerationRequest request; ///< Without parts of its own.

    /// Written out, since clang 14 crashes on a default that leads back to itself.
    bool operator==(const EarlierPart& other) const { return step == other.step && request == other.request; }
};

inline bool GenerationRequest::operator==(const GenerationRequest&) const = default;

/// A part as requests hold it: without parts of its own and without what the whole way shares.
EarlierPart earlierPart(int step, GenerationRequest request);
/// A part's request with what the whole way shares filled in from `whole`.
GenerationRequest partOf(const GenerationRequest& whole, const EarlierPart& part);

const char* name(NoiseSource source) noexcept;    ///< "philox", "torch-cpu", "nv"
const char* name(DeviceChoice device) noexcept;   ///< "auto", "cpu", "cuda"
const char* name(Precision precision) noexcept;   ///< "auto", "fp32", "bf16", "fp16"
const char* name(PreviewKind kind) noexcept;      ///< "auto", "off", "map", "full"
const char* name(GuidanceMethod method) noexcept; ///< "cfg", "apg", "cfg-zero-star"
const char* name(StrengthRule rule) noexcept;     ///< "diffusers", "a1111"
const char* name(PictureFit fit) noexcept;        ///< "crop", "pad", "stretch"

/// The inverse of name(); throws Error{Usage} naming `field` and listing what is allowed.
NoiseSource noiseSourceFromName(const std::string& text, const std::string& field);
DeviceChoice deviceFromName(const std::string& text, const std::string& field);
Precision precisionFromName(const std::string& text, const std::string& field);
PreviewKind previewFromName(const std::string& text, const std::string& field);
GuidanceMethod guidanceMethodFromName(const std::string& text, const std::string& field);
StrengthRule strengthRuleFromName(const std::string& text, const std::string& field);
PictureFit pictureFitFromName(const std::string& text, const std::string& field);

/// A request as versioned JSON and back: the chunk inside our pictures, the queue, the session file. The region map is stored as
/// run lengths; parts of the way leave out what they share with the whole. Reading fills what is missing with defaults and throws Error{Format} naming the field that has a wrong type or range.
Json toJson(const GenerationRequest& request);
GenerationRequest requestFromJson(const Json& json, const std::string& origin);

/// Checks ranges that need no model (steps 1..1000, w finite, sizes a multiple of 8, sampler and schedule known); throws Error{Usage}.
void checkRequest(const GenerationRequest& request);

} // namespace darkroom
