#include "darkroom/base/request.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/sampler_names.h"
#include "region_runs.h"
#include "request_limits.h"

#include <array>
#include <cmath>
#include <limits>

namespace darkroom {

namespace {

constexpr int kRequestVersion = 1;

template <typename Enum>
struct EnumName {
    Enum value;
    const char* name;
};

constexpr std::array kNoiseSources = {
    EnumName<NoiseSource>{NoiseSource::Philox, "philox"},
    EnumName<NoiseSource>{NoiseSource::TorchCpu, "torch-cpu"},
    EnumName<NoiseSource>{NoiseSource::Nv, "nv"},
};
constexpr std::array kDevices = {
    EnumName<DeviceChoice>{DeviceChoice::Automatic, "auto"},
    EnumName<DeviceChoice>{DeviceChoice::Cpu, "cpu"},
    EnumName<DeviceChoice>{DeviceChoice::Cuda, "cuda"},
};
constexpr std::array kPrecisions = {
    EnumName<Precision>{Precision::Automatic, "auto"},
    EnumName<Precision>{Precision::Float32, "fp32"},
    EnumName<Precision>{Precision::BFloat16, "bf16"},
    EnumName<Precision>{Precision::Float16, "fp16"},
};
constexpr std::array kPreviews = {
    EnumName<PreviewKind>{PreviewKind::Automatic, "auto"},
    EnumName<PreviewKind>{PreviewKind::Off, "off"},
    EnumName<PreviewKind>{PreviewKind::Linear, "linear"},
    EnumName<PreviewKind>{PreviewKind::Full, "full"},
};

template <typename Names, typename Enum>
const char* nameIn(const Names& names, Enum value) noexcept
{
    for (const auto& entry : names) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return "?";
}

template <typename Names>
auto fromName(const Names& names, const std::string& text, const std::string& field)
{
    std::string allowed;
    for (const auto& entry : names) {
        if (text == entry.name) {
            return entry.value;
        }
        allowed += (allowed.empty() ? "" : ", ") + std::string(entry.name);
    }
    throw Error(ErrorKind::Usage, field + " should be one of " + allowed + ", and is \"" + text + "\".");
}

/// An enum's name in a file: a wrong one is a fault of the file, not of whoever calls.
template <typename Enum>
Enum enumFrom(const JsonReader& json, const char* key, Enum fallback, Enum (*parse)(const std::string&, const std::string&))
{
    const std::string text = json.text(key, name(fallback));
    try {
        return parse(text, json.field(key));
    } catch (const Error& fault) {
        throw Error(ErrorKind::Format, fault.sentence());
    }
}

std::optional<std::int64_t> classIdFrom(const JsonReader& json)
{
    if (!json.has("class_id")) {
        return std::nullopt;
    }
    return json.whole("class_id", 0, 0, std::numeric_limits<std::int64_t>::max());
}

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

void checkSide(const char* field, int pixels)
{
    if (pixels < 0 || pixels > kLargestSide || pixels % kSizeMultiple != 0) {
        refuse(std::string(field) + " should be a multiple of " + std::to_string(kSizeMultiple) + " from " + std::to_string(kSizeMultiple)
            + " to " + std::to_string(kLargestSide) + " pixels, or 0 for the model's own size, and is " + std::to_string(pixels) + ".");
    }
}

void checkRegionMap(const GenerationRequest& request)
{
    const LabelMap& map = request.regionMap;
    const auto pixels = static_cast<std::int64_t>(map.width) * map.height;
    if (map.width < 0 || map.height < 0 || pixels != static_cast<std::int64_t>(map.labels.size())) {
        refuse("region map should hold " + std::to_string(map.width) + " x " + std::to_string(map.height) + " labels, and holds "
            + std::to_string(map.labels.size()) + ".");
    }
    if (!map.empty() && ((request.width != 0 && request.width != map.width) || (request.height != 0 && request.height != map.height))) {
        refuse("region map should have the picture's size, " + std::to_string(request.width) + " x " + std::to_string(request.height)
            + ", and has " + std::to_string(map.width) + " x " + std::to_string(map.height)
            + ". Resize it, or choose its size for the picture.");
    }
}

Json guidanceJson(const GuidanceSettings& guidance)
{
    Json json = {{"w", guidance.w}};
    for (const GuidanceChange& change : guidance.changes) {
        json["changes"].push_back({{"step", change.step}, {"w", change.w}});
    }
    return json;
}

std::vector<GuidanceChange> changesFrom(const JsonReader& guidance, const std::string& origin)
{
    std::vector<GuidanceChange> changes;
    for (const Json& item : guidance.array("changes")) {
        const JsonReader reader(item, origin, "guidance.changes");
        const GuidanceChange change{static_cast<int>(reader.whole("step", 1, 1, kMostSteps)), reader.number("w", 0.0)};
        if (!changes.empty() && change.step <= changes.back().step) {
            guidance.refuse("changes", "a list of changes by rising step");
        }
        changes.push_back(change);
    }
    return changes;
}

} // namespace

const char* name(NoiseSource source) noexcept
{
    return nameIn(kNoiseSources, source);
}

const char* name(DeviceChoice device) noexcept
{
    return nameIn(kDevices, device);
}

const char* name(Precision precision) noexcept
{
    return nameIn(kPrecisions, precision);
}

const char* name(PreviewKind kind) noexcept
{
    return nameIn(kPreviews, kind);
}

NoiseSource noiseSourceFromName(const std::string& text, const std::string& field)
{
    return fromName(kNoiseSources, text, field);
}

DeviceChoice deviceFromName(const std::string& text, const std::string& field)
{
    return fromName(kDevices, text, field);
}

Precision precisionFromName(const std::string& text, const std::string& field)
{
    return fromName(kPrecisions, text, field);
}

PreviewKind previewFromName(const std::string& text, const std::string& field)
{
    return fromName(kPreviews, text, field);
}

Json toJson(const GenerationRequest& request)
{
    return {
        {"version", kRequestVersion},
        {"model", request.model},
        {"prompt", request.prompt},
        {"negative_prompt", request.negativePrompt},
        {"class_id", request.classId ? Json(*request.classId) : Json(nullptr)},
        {"region_map", runLengths(request.regionMap)},
        {"guidance", guidanceJson(request.guidance)},
        {"sampling",
            {{"sampler", request.sampling.sampler}, {"schedule", request.sampling.schedule}, {"steps", request.sampling.steps},
                {"eta", request.sampling.eta}}},
        {"seed", request.seed},
        {"noise", name(request.noise)},
        {"width", request.width},
        {"height", request.height},
        {"preview", {{"kind", name(request.preview.kind)}, {"every_steps", request.preview.everySteps}}},
        {"device", name(request.device)},
        {"precision", name(request.precision)},
    };
}

GenerationRequest requestFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    if (reader.whole("version", kRequestVersion, 1, std::numeric_limits<std::int64_t>::max()) > kRequestVersion) {
        reader.refuse(
            "version", "at most " + std::to_string(kRequestVersion) + " (a newer version of this program wrote it: update the program)");
    }
    const JsonReader guidance = reader.object("guidance");
    const JsonReader sampling = reader.object("sampling");
    const JsonReader preview = reader.object("preview");

    GenerationRequest request;
    request.model = reader.text("model", request.model);
    request.prompt = reader.text("prompt", request.prompt);
    request.negativePrompt = reader.text("negative_prompt", request.negativePrompt);
    request.classId = classIdFrom(reader);
    request.regionMap = labelMapFromRuns(reader, "region_map");
    request.guidance.w = guidance.number("w", request.guidance.w);
    request.guidance.changes = changesFrom(guidance, origin);
    request.sampling.sampler = sampling.text("sampler", request.sampling.sampler);
    request.sampling.schedule = sampling.text("schedule", request.sampling.schedule);
    request.sampling.steps = static_cast<int>(sampling.whole("steps", request.sampling.steps, 1, kMostSteps));
    request.sampling.eta = sampling.number("eta", request.sampling.eta, 0.0);
    request.seed = reader.natural("seed", request.seed);
    request.noise = enumFrom(reader, "noise", request.noise, noiseSourceFromName);
    request.width = static_cast<int>(reader.whole("width", request.width, 0, kLargestSide));
    request.height = static_cast<int>(reader.whole("height", request.height, 0, kLargestSide));
    request.preview.kind = enumFrom(preview, "kind", request.preview.kind, previewFromName);
    request.preview.everySteps = static_cast<int>(preview.whole("every_steps", request.preview.everySteps, 1, kMostSteps));
    request.device = enumFrom(reader, "device", request.device, deviceFromName);
    request.precision = enumFrom(reader, "precision", request.precision, precisionFromName);
    return request;
}

void checkRequest(const GenerationRequest& request)
{
    if (request.sampling.steps < 1 || request.sampling.steps > kMostSteps) {
        refuse("steps should be from 1 to " + std::to_string(kMostSteps) + ", and is " + std::to_string(request.sampling.steps) + ".");
    }
    if (!std::isfinite(request.guidance.w)) {
        refuse("w should be a finite number, and is " + std::to_string(request.guidance.w) + ".");
    }
    for (const GuidanceChange& change : request.guidance.changes) {
        if (!std::isfinite(change.w) || change.step < 1) {
            refuse("a change of w should be a finite number from step 1 on, and is " + std::to_string(change.w) + " from step "
                + std::to_string(change.step) + " on.");
        }
    }
    if (!std::isfinite(request.sampling.eta) || request.sampling.eta < 0.0) {
        refuse("eta should be a finite number of at least 0, and is " + std::to_string(request.sampling.eta) + ".");
    }
    if (findSampler(request.sampling.sampler) == nullptr) {
        refuse("sampler \"" + request.sampling.sampler + "\" is not known. Choose one such as ddim, euler or dpmpp_2m.");
    }
    if (findSchedule(request.sampling.schedule) == nullptr) {
        refuse("schedule \"" + request.sampling.schedule + "\" is not known. Choose one such as automatic, karras or uniform.");
    }
    if (request.classId && *request.classId < 0) {
        refuse("class should be 0 or more, and is " + std::to_string(*request.classId) + ".");
    }
    if (request.preview.everySteps < 1) {
        refuse("preview interval should be at least 1 step, and is " + std::to_string(request.preview.everySteps) + ".");
    }
    checkSide("width", request.width);
    checkSide("height", request.height);
    checkRegionMap(request);
}

} // namespace darkroom
