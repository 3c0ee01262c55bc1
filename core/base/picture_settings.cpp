#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/base/png_text.h"
#include "exif_comment.h"
#include "restored_settings.h"

namespace darkroom {

namespace {

constexpr std::uint64_t kLargestPicture = 512u << 20;
constexpr JsonLimits kSettingsLimits = {.bytes = 16u << 20, .depth = 32};

std::string whereIn(const std::string& origin, std::string_view key)
{
    return origin + ", text " + std::string(key);
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
    if (const std::string* graph = texts.find(kComfyUiKey)) {
        const std::string where = whereIn(origin, kComfyUiKey);
        return fromComfyUi(parseJson(*graph, where, kSettingsLimits), where);
    }
    return std::nullopt;
}

} // namespace

RestoredSettings fromSession(const Json& session, const std::string& origin)
{
    RestoredSettings restored;
    restored.request = requestFromJson(session, origin);
    restored.program = "darkroom";
    const std::optional<PictureLineage> lineage = lineageFromJson(session, origin);
    if (lineage && !lineage->before.empty()) {
        restored.unknown.push_back("Branch: " + lineageText(*lineage));
    }
    return restored;
}

std::optional<RestoredSettings> settingsInPicture(std::span<const std::byte> content, const std::string& origin)
{
    if (isPng(content)) {
        PngTextOptions options;
        for (const std::string_view key : {kSessionKey, kParametersKey, kInvokeAiKey, kComfyUiKey}) {
            options.keys.emplace_back(key);
        }
        PngTexts texts = readPngText(content, origin, options);
        std::optional<RestoredSettings> restored = fromTexts(texts, origin);
        if (restored) {
            restored->warnings = std::move(texts.warnings);
        }
        return restored;
    }
    if (isJpeg(content)) {
        const std::optional<std::string> comment = exifUserComment(content);
        return comment && !comment->empty() ? std::optional(fromParametersChunk(*comment, origin)) : std::nullopt;
    }
    throw Error(
        ErrorKind::Format, origin + " is neither a PNG nor a JPEG picture, so no settings can be read from it. Choose another file.");
}

std::optional<RestoredSettings> readPictureSettings(const std::filesystem::path& file)
{
    const std::string bytes = readFile(realFileSystem(), file, kLargestPicture);
    return settingsInPicture(std::as_bytes(std::span(bytes)), file.string());
}

} // namespace darkroom
