#include "base/request_limits.h"
#include "darkroom/base/error.h"
#include "darkroom/base/sampler_names.h"
#include "darkroom/base/say.h"
#include "darkroom/generation/lab_axis.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace darkroom {

namespace {

constexpr std::array kAxes = {LabAxis::Steps, LabAxis::Sampler, LabAxis::Seed, LabAxis::Class, LabAxis::ClassifierScale, LabAxis::Prompt};
constexpr double kMostScale = 1e6;
constexpr auto kMostSeed = std::numeric_limits<std::uint64_t>::max();

[[noreturn]] void refuse(LabAxis axis, const std::string& expected, const std::string& value)
{
    throw Error(ErrorKind::Usage, say("A value of the axis %1 should be %2, and is '%3'.", name(axis), expected, value));
}

template <class Number>
Number numberFrom(LabAxis axis, const std::string& value, Number least, Number most, const std::string& expected)
{
    Number number{};
    const auto* end = value.data() + value.size();
    const auto [last, fault] = std::from_chars(value.data(), end, number);
    if (fault != std::errc{} || last != end || !(number >= least && number <= most)) refuse(axis, expected, value);
    return number;
}

} // namespace

const char* name(LabAxis axis) noexcept
{
    switch (axis) {
    case LabAxis::Steps: return "steps";
    case LabAxis::Sampler: return "sampler";
    case LabAxis::Seed: return "seed";
    case LabAxis::Class: return "class";
    case LabAxis::ClassifierScale: return "classifier-scale";
    case LabAxis::Prompt: return "prompt";
    case LabAxis::None: break;
    }
    return "none";
}

std::span<const LabAxis> labAxes()
{
    return kAxes;
}

LabAxis labAxisFromName(const std::string& text, const std::string& field)
{
    const auto found = std::find_if(kAxes.begin(), kAxes.end(), [&](LabAxis axis) { return text == name(axis); });
    if (found != kAxes.end()) return *found;
    std::string known;
    for (const auto axis : kAxes)
        known += (known.empty() ? "" : ", ") + std::string(name(axis));
    throw Error(ErrorKind::Usage, say("%1 should be one of %2, and is '%3'.", field, known, text));
}

bool splitsBatch(LabAxis axis) noexcept
{
    return axis == LabAxis::Steps || axis == LabAxis::Sampler;
}

GenerationRequest withAxisValue(GenerationRequest request, LabAxis axis, const std::string& value)
{
    switch (axis) {
    case LabAxis::Steps:
        request.sampling.steps = numberFrom(axis, value, 1, kMostSteps, say("a whole number from %1 to %2", 1, kMostSteps));
        break;
    case LabAxis::Sampler: {
        const auto* sampler = findSampler(value);
        if (sampler == nullptr) refuse(axis, say("a sampler"), value);
        request.sampling.sampler = sampler->id;
        break;
    }
    case LabAxis::Seed:
        request.seed = numberFrom<std::uint64_t>(axis, value, 0, kMostSeed, say("a whole number from %1 to %2", 0, kMostSeed));
        break;
    case LabAxis::Class:
        request.classId = numberFrom<std::int64_t>(axis, value, 0, std::numeric_limits<std::int64_t>::max(), say("a class's number"));
        break;
    case LabAxis::ClassifierScale: request.classifier.scale = numberFrom(axis, value, -kMostScale, kMostScale, say("a number")); break;
    case LabAxis::Prompt: request.prompt = value; break;
    case LabAxis::None: break;
    }
    return request;
}

} // namespace darkroom
