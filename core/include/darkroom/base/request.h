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

/// Classifier-free guidance (Ho & Salimans 2022, eq. 6): (1+w) eps_c - w eps_u. The common "CFG scale" is s = 1 + w.
struct GuidanceSettings {
    double w = 0.0;
    std::vector<GuidanceChange> changes; ///< Made during the run, by rising step; replaying the request makes them again.

    bool operator==(const GuidanceSettings&) const = default;
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
    Linear, ///< Linear latent -> RGB map fitted to this autoencoder.
    Full,   ///< The full decoder.
};

struct PreviewSettings {
    PreviewKind kind = PreviewKind::Automatic;
    int everySteps = 1;

    bool operator==(const PreviewSettings&) const = default;
};

/// Everything that makes one picture. Plain data: two equal requests give the same bytes on the same machine.
struct GenerationRequest {
    std::string model;                   ///< Folder or file; empty means the model that ships with the program.
    std::string prompt;                  ///< Empty means no text condition (the null embedding).
    std::string negativePrompt;          ///< Replaces the null text in the unconditional branch when not empty.
    std::optional<std::int64_t> classId; ///< None means the null class.
    LabelMap regionMap;                  ///< Empty means none; otherwise at the picture's size.
    GuidanceSettings guidance;
    SamplingSettings sampling;
    std::uint64_t seed = 0;
    NoiseSource noise = NoiseSource::Philox;
    int width = 0; ///< Pixels; 0 means the model's own size.
    int height = 0;
    PreviewSettings preview;
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;

    bool operator==(const GenerationRequest&) const = default;
};

const char* name(NoiseSource source) noexcept;  ///< "philox", "torch-cpu", "nv"
const char* name(DeviceChoice device) noexcept; ///< "auto", "cpu", "cuda"
const char* name(Precision precision) noexcept; ///< "auto", "fp32", "bf16", "fp16"
const char* name(PreviewKind kind) noexcept;    ///< "auto", "off", "linear", "full"

/// The inverse of name(); throws Error{Usage} naming `field` and listing what is allowed.
NoiseSource noiseSourceFromName(const std::string& text, const std::string& field);
DeviceChoice deviceFromName(const std::string& text, const std::string& field);
Precision precisionFromName(const std::string& text, const std::string& field);
PreviewKind previewFromName(const std::string& text, const std::string& field);

/// A request as versioned JSON and back: the chunk inside our pictures, the queue, the session file. The region map is stored as
/// run lengths. Reading fills what is missing with defaults and throws Error{Format} naming the field that has a wrong type or range.
Json toJson(const GenerationRequest& request);
GenerationRequest requestFromJson(const Json& json, const std::string& origin);

/// Checks ranges that need no model (steps 1..1000, w finite, sizes a multiple of 8, sampler and schedule known); throws Error{Usage}.
void checkRequest(const GenerationRequest& request);

} // namespace darkroom
