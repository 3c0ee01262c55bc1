#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/base/png_text.h"
#include "darkroom/base/say.h"
#include "darkroom/base/strip_text.h"
#include "exif_comment.h"
#include "request_limits.h"
#include "request_parts.h"
#include "restored_settings.h"

#include <algorithm>
#include <array>

namespace darkroom {

namespace {

constexpr std::uint64_t kLargestPicture = 512u << 20;
constexpr JsonLimits kSettingsLimits = {.bytes = 16u << 20, .depth = 32};

std::string whereIn(const std::string& origin, std::string_view key)
{
    return say("%1 (text %2)", origin, key);
}

/// What stands under `parameters`: JSON of SwarmUI's, or the text that all others write.
RestoredSettings fromParametersChunk(const std::string& text, const std::string& origin)
{
    if (text.starts_with('{') && text.find("\"sui_image_params\"") != std::string::npos) {
        const std::string where = whereIn(origin, kParametersKey);
        return fromSwarmUi(parseJson(text, where, kSettingsLimits), where);
    }
    return fromParameters(parseParameters(text));
}

/// Python writes NaN and infinities as words that are no JSON; nothing that is read here needs one.
std::string withoutWordsForNumbers(std::string_view json)
{
    static constexpr std::array<std::string_view, 3> kWords = {"NaN", "Infinity", "-Infinity"};
    std::string plain;
    bool inText = false;
    for (std::size_t i = 0; i < json.size();) {
        const std::string_view rest = json.substr(i);
        const auto* const word = inText
            ? kWords.end()
            : std::find_if(kWords.begin(), kWords.end(), [&](std::string_view candidate) { return rest.starts_with(candidate); });
        const std::size_t taken = word != kWords.end() ? word->size() : inText && rest.front() == '\\' ? 2 : 1;
        inText = inText != (rest.front() == '"');
        plain += word != kWords.end() ? std::string_view("0") : rest.substr(0, taken);
        i += taken;
    }
    return plain;
}

std::optional<RestoredSettings> fromTexts(const PngTexts& texts, const std::string& origin)
{
    if (const std::string* session = texts.find(kSessionKey)) {
        const std::string where = whereIn(origin, kSessionKey);
        return fromSession(parseJson(*session, where, kSettingsLimits), where);
    }
    if (const std::string* parameters = texts.find(kParametersKey)) {
        return fromParametersChunk(*parameters, origin);
    }
    if (const std::string* metadata = texts.find(kInvokeAiKey)) {
        const std::string where = whereIn(origin, kInvokeAiKey);
        return fromInvokeAi(parseJson(*metadata, where, kSettingsLimits), where);
    }
    if (const std::string* comment = texts.find(kCommentKey);
        comment != nullptr && comment->starts_with('{') && comment->find("\"uc\"") != std::string::npos) {
        const std::string where = whereIn(origin, kCommentKey);
        return fromNovelAi(parseJson(*comment, where, kSettingsLimits), where);
    }
    // Others put the bare prompt under ComfyUI's name.
    if (const std::string* graph = texts.find(kComfyUiKey); graph != nullptr && graph->starts_with('{')) {
        const std::string where = whereIn(origin, kComfyUiKey);
        return fromComfyUi(parseJson(withoutWordsForNumbers(*graph), where, kSettingsLimits), where);
    }
    if (const std::string* text = texts.find(kStripKey)) {
        StripText strip = stripFromText(*text, whereIn(origin, kStripKey));
        RestoredSettings restored;
        restored.program = "darkroom";
        restored.warnings.push_back(
            say("This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.", strip.lanes.size()));
        restored.request = std::move(strip.lanes.front());
        return restored;
    }
    return std::nullopt;
}

} // namespace

int stoppedAfterIn(const Json& session, const std::string& origin)
{
    return static_cast<int>(JsonReader(session, origin).object("facts").whole("stopped_after", 0, 0, kMostSteps));
}

RestoredSettings fromSession(const Json& session, const std::string& origin)
{
    RestoredSettings restored;
    restored.request = requestFromJson(session, origin);
    restored.program = "darkroom";
    restored.stoppedAfter = stoppedAfterIn(session, origin);
    if (restored.request.before.empty()) {
        // Where it once stood.
        restored.request.before = partsFrom(JsonReader(session, origin).object("lineage"), origin + ", lineage");
    }
    return restored;
}

std::optional<RestoredSettings> settingsInPicture(std::span<const std::byte> content, const std::string& origin)
{
    if (isPng(content)) {
        PngTextOptions options;
        for (const std::string_view key :
            {kSessionKey, kParametersKey, kInvokeAiKey, kComfyUiKey, kCommentKey, std::string_view(kStripKey)}) {
            options.keys.emplace_back(key);
        }
        PngTexts texts = readPngText(content, origin, options);
        std::optional<RestoredSettings> restored = fromTexts(texts, origin);
        if (restored) {
            restored->warnings.insert(restored->warnings.begin(), texts.warnings.begin(), texts.warnings.end());
            return restored;
        }
    } else if (!isJpeg(content) && !isWebP(content)) {
        throw Error(ErrorKind::Format,
            say("%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.", origin));
    }
    const std::optional<std::string> comment = exifUserComment(content);
    return comment && !comment->empty() ? std::optional(fromParametersChunk(*comment, origin)) : std::nullopt;
}

std::optional<RestoredSettings> readPictureSettings(const std::filesystem::path& file)
{
    const std::string bytes = readFile(realFileSystem(), file, kLargestPicture);
    return settingsInPicture(std::as_bytes(std::span(bytes)), file.string());
}

} // namespace darkroom
