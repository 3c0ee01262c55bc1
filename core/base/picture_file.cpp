#include "darkroom/base/picture_file.h"

#include "darkroom/base/parameters_text.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/sampler_names.h"
#include "picture_folder.h"
#include "restored_settings.h"

#include <charconv>
#include <ctime>

namespace darkroom {

namespace {

constexpr std::size_t kShortHash = 10; ///< A1111's: the first digits of the SHA-256.

/// The shortest text that reads back as the same number: "7", "6.5".
std::string numberText(double number)
{
    char text[32];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, number);
    return fault == std::errc() ? std::string(text, end) : "0";
}

std::string shownSampler(const std::string& id)
{
    const SamplerName* found = findSampler(id);
    return found == nullptr ? id : std::string(found->shown);
}

std::string shownSchedule(const std::string& id)
{
    const ScheduleName* found = findSchedule(id);
    return found == nullptr ? id : std::string(found->shown);
}

/// A1111's name for the place where noise is drawn.
const char* rngName(NoiseSource source)
{
    return source == NoiseSource::Nv ? "NV" : "CPU";
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    char text[16];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &local)};
}

/// The request with the sizes that the picture has, so that its settings stand for themselves.
GenerationRequest withSize(GenerationRequest request, const Image& picture)
{
    request.width = picture.width;
    request.height = picture.height;
    return request;
}

} // namespace

std::string parametersText(const GenerationRequest& request, const PictureFacts& facts)
{
    ParametersText text;
    text.prompt = request.prompt.empty() ? facts.className : request.prompt;
    text.negativePrompt = request.negativePrompt;
    const auto add = [&text](const char* key, std::string value) {
        if (!value.empty()) {
            text.fields.emplace_back(key, std::move(value));
        }
    };
    add("Steps", std::to_string(request.sampling.steps));
    add("Sampler", shownSampler(request.sampling.sampler));
    add("Schedule type", shownSchedule(request.sampling.schedule));
    add("CFG scale", numberText(1.0 + request.guidance.w));
    add("Seed", std::to_string(request.seed));
    add("Size", request.width > 0 && request.height > 0 ? std::to_string(request.width) + "x" + std::to_string(request.height) : "");
    add("Model hash", facts.modelHash.substr(0, kShortHash));
    add("Model", facts.modelName);
    add("CFG w", numberText(request.guidance.w));
    add("Guidance type", "CFG");
    add("Class", facts.className);
    add("Class id", request.classId ? std::to_string(*request.classId) : "");
    add("Eta", numberText(request.sampling.eta));
    add("Denoising strength", request.input.empty() ? "" : numberText(request.input.strength));
    add("RNG", rngName(request.noise));
    add("Noise", name(request.noise));
    add("Device", facts.deviceName);
    add("Precision", name(facts.precision));
    add("Branch", request.before.empty() ? "" : "from step " + std::to_string(request.before.back().step) + " on");
    add("Stopped", facts.stoppedAfter > 0 ? "after step " + std::to_string(facts.stoppedAfter) : "");
    add("Version", "Darkroom");
    return formatParameters(text);
}

std::vector<std::uint8_t> encodePng(const Image& picture, const GenerationRequest& request, const PictureFacts& facts)
{
    const GenerationRequest sized = withSize(request, picture);
    Json session = toJson(sized);
    session["facts"] = {
        {"model_name", facts.modelName},
        {"model_hash", facts.modelHash},
        {"class_name", facts.className},
        {"device_name", facts.deviceName},
        {"precision", name(facts.precision)},
    };
    if (facts.stoppedAfter > 0) {
        session["facts"]["stopped_after"] = facts.stoppedAfter;
    }
    if (facts.lineage) {
        session["lineage"] = toJson(*facts.lineage);
    }
    // In ASCII, so that it always fits a plain text chunk.
    const std::vector<PngText> texts = {
        {std::string(kParametersKey), parametersText(sized, facts)},
        {std::string(kSessionKey), session.dump(-1, ' ', true, Json::error_handler_t::replace)},
    };
    const std::vector<std::byte> bytes = encodePngPicture(picture, texts);
    const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.data());
    return {begin, begin + bytes.size()};
}

std::filesystem::path savePicture(
    const std::filesystem::path& root, const Image& picture, const GenerationRequest& request, const PictureFacts& facts)
{
    const std::vector<std::uint8_t> bytes = encodePng(picture, request, facts);
    return savePictureBytes(realFileSystem(), root, today(), request.seed, std::as_bytes(std::span(bytes)));
}

} // namespace darkroom
