#include "darkroom/base/request.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/sampler_names.h"
#include "darkroom/base/say.h"
#include "picture_text.h"
#include "region_runs.h"
#include "request_limits.h"
#include "request_parts.h"

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
    EnumName<PreviewKind>{PreviewKind::Map, "map"},
    EnumName<PreviewKind>{PreviewKind::Full, "full"},
};
constexpr std::array kGuidanceMethods = {
    EnumName<GuidanceMethod>{GuidanceMethod::ClassifierFree, "cfg"},
    EnumName<GuidanceMethod>{GuidanceMethod::AdaptiveProjection, "apg"},
    EnumName<GuidanceMethod>{GuidanceMethod::ZeroStar, "cfg-zero-star"},
};
constexpr std::array kStrengthRules = {
    EnumName<StrengthRule>{StrengthRule::Diffusers, "diffusers"},
    EnumName<StrengthRule>{StrengthRule::A1111, "a1111"},
};
constexpr std::array kPictureFits = {
    EnumName<PictureFit>{PictureFit::Crop, "crop"},
    EnumName<PictureFit>{PictureFit::Pad, "pad"},
    EnumName<PictureFit>{PictureFit::Stretch, "stretch"},
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
    throw Error(ErrorKind::Usage, say("%1 should be one of %2, and is \"%3\".", field, allowed, text));
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

Json classIdJson(const std::optional<std::int64_t>& classId)
{
    return classId ? Json(*classId) : Json(nullptr);
}

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

void checkSide(const std::string& field, int pixels)
{
    if (pixels < 0 || pixels > kLargestSide || pixels % kSizeMultiple != 0) {
        refuse(say("%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model's own size, and is %4.", field, kSizeMultiple,
            kLargestSide, pixels));
    }
}

void checkRegionMap(const GenerationRequest& request)
{
    const LabelMap& map = request.regionMap;
    const auto pixels = static_cast<std::int64_t>(map.width) * map.height;
    if (map.width < 0 || map.height < 0 || pixels != static_cast<std::int64_t>(map.labels.size())) {
        refuse(say("the region map should hold %1 x %2 labels, and holds %3.", map.width, map.height, map.labels.size()));
    }
    if (!map.empty() && ((request.width != 0 && request.width != map.width) || (request.height != 0 && request.height != map.height))) {
        refuse(
            say("the region map should have the picture's size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.",
                request.width, request.height, map.width, map.height));
    }
}

/// What is at its default is left out, so that a plain request stays short.
Json guidanceJson(const GuidanceSettings& guidance)
{
    Json json = {{"w", guidance.w}};
    for (const GuidanceChange& change : guidance.changes) {
        json["changes"].push_back({{"step", change.step}, {"w", change.w}});
    }
    for (const GuidancePoint& point : guidance.curve) {
        json["curve"].push_back({{"sigma", point.sigma}, {"factor", point.factor}});
    }
    if (guidance.interval) {
        json["interval"] = {{"low", guidance.interval->low}, {"high", guidance.interval->high}};
    }
    if (guidance.method != GuidanceMethod::ClassifierFree) {
        json["method"] = name(guidance.method);
    }
    const auto putUnlessZero = [&json](const char* key, double value) {
        if (value != 0.0) {
            json[key] = value;
        }
    };
    putUnlessZero("rescale", guidance.rescale);
    putUnlessZero("apg_eta", guidance.apgEta);
    putUnlessZero("apg_norm", guidance.apgNorm);
    putUnlessZero("apg_momentum", guidance.apgMomentum);
    putUnlessZero("threshold_ratio", guidance.thresholdRatio);
    if (guidance.zeroSteps != 0) {
        json["zero_steps"] = guidance.zeroSteps;
    }
    return json;
}

std::vector<GuidancePoint> curveFrom(const JsonReader& guidance, const std::string& origin)
{
    std::vector<GuidancePoint> curve;
    for (const Json& item : guidance.array("curve")) {
        const JsonReader reader(item, origin, "guidance.curve");
        curve.push_back({reader.number("sigma", 1.0), reader.number("factor", 1.0)});
    }
    return curve;
}

std::vector<GuidanceChange> changesFrom(const JsonReader& guidance, const std::string& origin)
{
    std::vector<GuidanceChange> changes;
    for (const Json& item : guidance.array("changes")) {
        const JsonReader reader(item, origin, "guidance.changes");
        const GuidanceChange change{static_cast<int>(reader.whole("step", 1, 1, kMostSteps)), reader.number("w", 0.0)};
        if (!changes.empty() && change.step <= changes.back().step) {
            guidance.refuse("changes", say("a list of changes by rising step"));
        }
        changes.push_back(change);
    }
    return changes;
}

GuidanceSettings guidanceFrom(const JsonReader& json, const std::string& origin)
{
    GuidanceSettings guidance;
    guidance.w = json.number("w", guidance.w);
    guidance.changes = changesFrom(json, origin);
    guidance.curve = curveFrom(json, origin);
    if (json.has("interval")) {
        const JsonReader interval = json.object("interval");
        guidance.interval = GuidanceRange{interval.number("low", 0.0), interval.number("high", 0.0)};
    }
    guidance.method = enumFrom(json, "method", guidance.method, guidanceMethodFromName);
    guidance.rescale = json.number("rescale", guidance.rescale);
    guidance.apgEta = json.number("apg_eta", guidance.apgEta);
    guidance.apgNorm = json.number("apg_norm", guidance.apgNorm);
    guidance.apgMomentum = json.number("apg_momentum", guidance.apgMomentum);
    guidance.thresholdRatio = json.number("threshold_ratio", guidance.thresholdRatio);
    guidance.zeroSteps = static_cast<int>(json.whole("zero_steps", guidance.zeroSteps, 0, kMostSteps));
    return guidance;
}

Json classifierJson(const ClassifierSettings& classifier)
{
    return {{"scale", classifier.scale}, {"class_id", classIdJson(classifier.classId)}, {"file", classifier.classifier}};
}

ClassifierSettings classifierFrom(const JsonReader& json)
{
    ClassifierSettings classifier;
    classifier.scale = json.number("scale", classifier.scale);
    classifier.classId = classIdFrom(json);
    classifier.classifier = json.text("file", classifier.classifier);
    return classifier;
}

Json lorasJson(const std::vector<LoraUse>& loras)
{
    Json json = Json::array();
    for (const LoraUse& lora : loras) {
        Json item = {{"file", lora.file}, {"strength", lora.strength}};
        if (lora.textStrength) {
            item["text_strength"] = *lora.textStrength;
        }
        if (!lora.isOn) {
            item["on"] = false;
        }
        json.push_back(std::move(item));
    }
    return json;
}

std::vector<LoraUse> lorasFrom(const JsonReader& json, const std::string& origin)
{
    std::vector<LoraUse> loras;
    for (const Json& item : json.array("loras")) {
        const JsonReader reader(item, origin, "loras");
        LoraUse lora{reader.text("file", ""), reader.number("strength", 1.0)};
        if (reader.has("text_strength")) {
            lora.textStrength = reader.number("text_strength", lora.strength);
        }
        lora.isOn = reader.boolean("on", lora.isOn);
        loras.push_back(std::move(lora));
    }
    return loras;
}

/// Sides and depth of a picture or map as they are said, against what is there.
void checkPixels(const std::string& what, int width, int height, std::size_t bytes, std::size_t bytesPerPixel)
{
    const bool hasSize = width >= 0 && height >= 0 && width <= kLargestSide && height <= kLargestSide;
    if (!hasSize || static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * bytesPerPixel != bytes) {
        refuse(say(
            "%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.",
            what, width, height, bytesPerPixel, kLargestSide, bytes));
    }
}

/// What is at its default is left out.
Json inputJson(const PictureInput& input)
{
    Json json = {{"strength", input.strength}, {"rule", name(input.rule)}, {"fit", name(input.fit)}};
    if (!input.picture.empty()) {
        json["picture"] = pictureText(input.picture);
    }
    if (!input.origin.empty()) {
        json["origin"] = input.origin;
    }
    if (!input.mask.empty()) {
        json["mask"] = runLengths(input.mask);
    }
    if (input.maskBlur != 0) {
        json["mask_blur"] = input.maskBlur;
    }
    return json;
}

PictureInput inputFrom(const JsonReader& json)
{
    PictureInput input;
    input.picture = pictureFromText(json, "picture");
    input.origin = json.text("origin", input.origin);
    input.strength = json.number("strength", input.strength, 0.0, 1.0);
    input.rule = enumFrom(json, "rule", input.rule, strengthRuleFromName);
    input.fit = enumFrom(json, "fit", input.fit, pictureFitFromName);
    input.mask = labelMapFromRuns(json, "mask");
    input.maskBlur = static_cast<int>(json.whole("mask_blur", input.maskBlur, 0, kMostMaskBlur));
    return input;
}

void checkUnit(const std::string& field, double value)
{
    if (!std::isfinite(value) || value < 0.0 || value > 1.0) {
        refuse(say("%1 should be from 0 to 1, and is %2.", field, std::to_string(value)));
    }
}

void checkFinite(const std::string& field, double value)
{
    if (!std::isfinite(value)) {
        refuse(say("%1 should be a finite number, and is %2.", field, std::to_string(value)));
    }
}

void checkCurve(const std::vector<GuidancePoint>& curve)
{
    double last = std::numeric_limits<double>::infinity();
    for (const GuidancePoint& point : curve) {
        if (!std::isfinite(point.factor) || !(point.sigma > 0.0) || !(point.sigma < last)) {
            refuse(say("the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.",
                std::to_string(point.factor), std::to_string(point.sigma)));
        }
        last = point.sigma;
    }
}

void checkGuidance(const GuidanceSettings& guidance)
{
    checkFinite("w", guidance.w);
    for (const GuidanceChange& change : guidance.changes) {
        if (!std::isfinite(change.w) || change.step < 1) {
            refuse(say("a change of w should be a finite number from step 1 on, and is %1 from step %2 on.", std::to_string(change.w),
                change.step));
        }
    }
    checkCurve(guidance.curve);
    if (const auto& interval = guidance.interval;
        interval && !(std::isfinite(interval->low) && interval->low >= 0.0 && interval->high > interval->low)) {
        refuse(say("the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.",
            std::to_string(interval->low), std::to_string(interval->high)));
    }
    checkUnit(say("guidance rescale"), guidance.rescale);
    checkUnit(say("dynamic threshold"), guidance.thresholdRatio);
    checkFinite(say("APG's eta"), guidance.apgEta);
    checkFinite(say("APG's momentum"), guidance.apgMomentum);
    if (!std::isfinite(guidance.apgNorm) || guidance.apgNorm < 0.0) {
        refuse(say("APG's norm should be a finite number of at least 0, and is %1.", std::to_string(guidance.apgNorm)));
    }
    if (guidance.zeroSteps < 0) {
        refuse(say("the number of zero steps should be at least 0, and is %1.", guidance.zeroSteps));
    }
}

void checkInput(const PictureInput& input)
{
    constexpr std::size_t kRgb = 3;
    checkPixels(say("the picture to begin from"), input.picture.width, input.picture.height, input.picture.rgb.size(), kRgb);
    checkPixels(say("the mask"), input.mask.width, input.mask.height, input.mask.labels.size(), 1);
    checkUnit(say("the strength"), input.strength);
    if (!input.mask.empty() && (input.mask.width != input.picture.width || input.mask.height != input.picture.height)) {
        refuse(say("the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.",
            input.picture.width, input.picture.height, input.mask.width, input.mask.height));
    }
    if (input.maskBlur < 0 || input.maskBlur > kMostMaskBlur) {
        refuse(say("the mask's soft edge should be from 0 to %1 pixels, and is %2.", kMostMaskBlur, input.maskBlur));
    }
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

const char* name(GuidanceMethod method) noexcept
{
    return nameIn(kGuidanceMethods, method);
}

const char* name(StrengthRule rule) noexcept
{
    return nameIn(kStrengthRules, rule);
}

const char* name(PictureFit fit) noexcept
{
    return nameIn(kPictureFits, fit);
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
    if (text == "linear") return PreviewKind::Map; // as earlier files have it
    return fromName(kPreviews, text, field);
}

GuidanceMethod guidanceMethodFromName(const std::string& text, const std::string& field)
{
    return fromName(kGuidanceMethods, text, field);
}

StrengthRule strengthRuleFromName(const std::string& text, const std::string& field)
{
    return fromName(kStrengthRules, text, field);
}

PictureFit pictureFitFromName(const std::string& text, const std::string& field)
{
    return fromName(kPictureFits, text, field);
}

Json toJson(const GenerationRequest& request)
{
    Json json = {
        {"version", kRequestVersion},
        {"model", request.model},
        {"prompt", request.prompt},
        {"negative_prompt", request.negativePrompt},
        {"class_id", classIdJson(request.classId)},
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
    if (request.input != PictureInput{}) {
        json["input"] = inputJson(request.input);
    }
    if (request.classifier != ClassifierSettings{}) {
        json["classifier"] = classifierJson(request.classifier);
    }
    if (!request.loras.empty()) {
        json["loras"] = lorasJson(request.loras);
    }
    if (!request.autoencoder.empty()) {
        json["autoencoder"] = request.autoencoder;
    }
    if (!request.embeddings.empty()) {
        json["embeddings"] = request.embeddings;
    }
    if (request.plainPrompt) {
        json["plain_prompt"] = true;
    }
    if (request.clipSkip != 0) {
        json["clip_skip"] = request.clipSkip;
    }
    if (!request.before.empty()) {
        json["before"] = partsJson(request.before);
    }
    return json;
}

GenerationRequest requestFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    if (reader.whole("version", kRequestVersion, 1, std::numeric_limits<std::int64_t>::max()) > kRequestVersion) {
        reader.refuse("version", say("at most %1 (a newer version of this program wrote it: update the program)", kRequestVersion));
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
    request.input = inputFrom(reader.object("input"));
    request.guidance = guidanceFrom(guidance, origin);
    request.classifier = classifierFrom(reader.object("classifier"));
    request.loras = lorasFrom(reader, origin);
    request.autoencoder = reader.text("autoencoder", request.autoencoder);
    request.embeddings = reader.text("embeddings", request.embeddings);
    request.plainPrompt = reader.boolean("plain_prompt", request.plainPrompt);
    request.clipSkip = static_cast<int>(reader.whole("clip_skip", request.clipSkip, 0, kMostClipSkip));
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
    request.before = partsFrom(reader, origin);
    return request;
}

void checkRequest(const GenerationRequest& request)
{
    if (request.sampling.steps < 1 || request.sampling.steps > kMostSteps) {
        refuse(say("the number of steps should be from 1 to %1, and is %2.", kMostSteps, request.sampling.steps));
    }
    checkGuidance(request.guidance);
    checkFinite(say("classifier scale"), request.classifier.scale);
    checkInput(request.input);
    for (const LoraUse& lora : request.loras) {
        checkFinite(say("a LoRA's strength"), lora.strength);
        checkFinite(say("a LoRA's strength in text encoders"), lora.textStrength.value_or(lora.strength));
    }
    if (request.clipSkip < 0 || request.clipSkip > kMostClipSkip) {
        refuse(say("clip skip should be from 0 to %1, and is %2.", kMostClipSkip, request.clipSkip));
    }
    if (!std::isfinite(request.sampling.eta) || request.sampling.eta < 0.0) {
        refuse(say("eta should be a finite number of at least 0, and is %1.", std::to_string(request.sampling.eta)));
    }
    if (findSampler(request.sampling.sampler) == nullptr) {
        refuse(say("the sampler \"%1\" is not known. Choose one such as ddim, euler or dpmpp_2m.", request.sampling.sampler));
    }
    if (findSchedule(request.sampling.schedule) == nullptr) {
        refuse(say("the schedule \"%1\" is not known. Choose one such as automatic, karras or uniform.", request.sampling.schedule));
    }
    for (const auto& classId : {request.classId, request.classifier.classId}) {
        if (classId && *classId < 0) {
            refuse(say("the class should be 0 or more, and is %1.", *classId));
        }
    }
    if (request.preview.everySteps < 1) {
        refuse(say("the preview interval should be at least 1 step, and is %1.", request.preview.everySteps));
    }
    checkSide(say("the width"), request.width);
    checkSide(say("the height"), request.height);
    checkRegionMap(request);
    checkParts(request);
}

} // namespace darkroom
