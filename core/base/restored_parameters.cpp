#include "request_limits.h"
#include "restored_settings.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace darkroom {

namespace {

template <typename Number>
std::optional<Number> parsed(const std::string& text)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> parsedFinite(const std::string& text)
{
    const auto number = parsed<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

/// Takes one field's value into the request; false when the value makes no sense.
using Take = bool (*)(const std::string& value, RestoredSettings& restored);

bool takeSteps(const std::string& value, RestoredSettings& restored)
{
    const auto steps = parsed<int>(value);
    const bool isUsable = steps && *steps >= 1 && *steps <= kMostSteps;
    if (isUsable) {
        restored.request.sampling.steps = *steps;
    }
    return isUsable;
}

bool takeSampler(const std::string& value, RestoredSettings& restored)
{
    restoreSampler(value, restored);
    return true;
}

bool takeSchedule(const std::string& value, RestoredSettings& restored)
{
    restoreSchedule(value, restored);
    return true;
}

/// The usual scale is s = 1 + w; our own field for w comes later in the text and is exact.
bool takeScale(const std::string& value, RestoredSettings& restored)
{
    const auto scale = parsedFinite(value);
    restored.request.guidance.w = scale ? *scale - 1.0 : restored.request.guidance.w;
    return scale.has_value();
}

bool takeW(const std::string& value, RestoredSettings& restored)
{
    const auto w = parsedFinite(value);
    restored.request.guidance.w = w.value_or(restored.request.guidance.w);
    return w.has_value();
}

bool takeSeed(const std::string& value, RestoredSettings& restored)
{
    const auto seed = parsed<std::uint64_t>(value);
    restored.request.seed = seed.value_or(restored.request.seed);
    return seed.has_value();
}

bool takeSize(const std::string& value, RestoredSettings& restored)
{
    const std::size_t cross = value.find('x');
    if (cross == std::string::npos) {
        return false;
    }
    const auto width = parsed<int>(value.substr(0, cross));
    const auto height = parsed<int>(value.substr(cross + 1));
    const auto isUsable = [](const std::optional<int>& side) {
        return side && *side > 0 && *side <= kLargestSide && *side % kSizeMultiple == 0;
    };
    if (!isUsable(width) || !isUsable(height)) {
        return false;
    }
    restored.request.width = *width;
    restored.request.height = *height;
    return true;
}

bool takeEta(const std::string& value, RestoredSettings& restored)
{
    const auto eta = parsedFinite(value);
    const bool isUsable = eta && *eta >= 0.0;
    if (isUsable) {
        restored.request.sampling.eta = *eta;
    }
    return isUsable;
}

bool takeClassId(const std::string& value, RestoredSettings& restored)
{
    const auto id = parsed<std::int64_t>(value);
    const bool isUsable = id && *id >= 0;
    if (isUsable) {
        restored.request.classId = *id;
    }
    return isUsable;
}

/// A1111's name for where noise is drawn.
bool takeRng(const std::string& value, RestoredSettings& restored)
{
    if (value == "CPU") {
        restored.request.noise = NoiseSource::TorchCpu;
    } else if (value == "NV" || value == "GPU") {
        restored.request.noise = NoiseSource::Nv;
    } else {
        return false;
    }
    return true;
}

bool takeNoise(const std::string& value, RestoredSettings& restored)
{
    for (const NoiseSource source : {NoiseSource::Philox, NoiseSource::TorchCpu, NoiseSource::Nv}) {
        if (value == name(source)) {
            restored.request.noise = source;
            return true;
        }
    }
    return false;
}

/// What ran before a branch stands in our own JSON alone.
bool takeBranch(const std::string&, RestoredSettings& restored)
{
    restored.lacksBeginning = true;
    return false;
}

bool passOver(const std::string&, RestoredSettings&)
{
    return true;
}

struct FieldRow {
    std::string_view key;
    Take take;
};

/// In the order in which they are taken: a later one is more exact than an earlier one about the same thing.
constexpr std::array kFields = {
    FieldRow{"Steps", takeSteps},
    FieldRow{"Sampler", takeSampler},
    FieldRow{"Schedule type", takeSchedule},
    FieldRow{"CFG scale", takeScale},
    FieldRow{"CFG w", takeW},
    FieldRow{"Seed", takeSeed},
    FieldRow{"Size", takeSize},
    FieldRow{"Eta", takeEta},
    FieldRow{"Eta DDIM", takeEta},
    FieldRow{"Class id", takeClassId},
    FieldRow{"Class", passOver},
    FieldRow{"RNG", takeRng},
    FieldRow{"Noise", takeNoise},
    FieldRow{"Guidance type", passOver},
    FieldRow{"Precision", passOver},
    FieldRow{"Device", passOver},
    FieldRow{"Branch", takeBranch},
    FieldRow{"Version", passOver},
};

std::string shownField(std::string_view key, const std::string& value)
{
    return std::string(key).append(": ").append(value);
}

bool isKnown(const std::string& key)
{
    for (const FieldRow& row : kFields) {
        if (row.key == key) {
            return true;
        }
    }
    return false;
}

} // namespace

RestoredSettings fromParameters(const ParametersText& parameters)
{
    RestoredSettings restored;
    restored.program = parameters.find("Noise") != nullptr ? "darkroom" : "a1111";
    restored.request.prompt = parameters.prompt;
    restored.request.negativePrompt = parameters.negativePrompt;
    // Without a name for it, A1111's noise came from a GPU.
    restored.request.noise = NoiseSource::Nv;
    for (const FieldRow& row : kFields) {
        const std::string* value = parameters.find(row.key);
        if (value != nullptr && !row.take(*value, restored)) {
            restored.unknown.push_back(shownField(row.key, *value));
        }
    }
    for (const auto& [key, value] : parameters.fields) {
        if (!isKnown(key)) {
            restored.unknown.push_back(shownField(key, value));
        }
    }
    // A picture of a class alone has the class name where other programs look for a prompt.
    const std::string* className = parameters.find("Class");
    if (restored.request.classId && className != nullptr && *className == parameters.prompt) {
        restored.request.prompt.clear();
    }
    return restored;
}

} // namespace darkroom
