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

std::string whereIn(const std::filesystem::path& file, std::string_view key)
{
    return file.string() + ", text " + std::string(key);
}

/// What stands under `parameters`: JSON of SwarmUI's, or the text that all others write.
RestoredSettings fromParametersChunk(const std::string& text, const std::filesystem::path& file)
{
    if (text.starts_with('{') && text.find("\"sui_image_params\"") != std::string::npos) {
        const std::string where = whereIn(file, kParametersKey);
        return fromSwarmUi(parseJson(text, where, kSettingsLimits), where);
    }
    return fromParameters(parseParameters(text));
}

std::optional<RestoredSettings> fromTexts(const PngTexts& texts, const std::filesystem::path& file)
{
    if (const std::string* session = texts.find(kSessionKey)) {
        const std::string where = whereIn(file, kSessionKey);
        RestoredSettings restored;
        restored.request = requestFromJson(parseJson(*session, where, kSettingsLimits), where);
        restored.program = "darkroom";
        return restored;
    }
    if (const std::string* parameters = texts.find(kParametersKey)) {
        return fromParametersChunk(*parameters, file);
    }
    if (const std::string* metadata = texts.find(kInvokeAiKey)) {
        const std::string where = whereIn(file, kInvokeAiKey);
        return fromInvokeAi(parseJson(*metadata, where, kSettingsLimits), where);
    }
    if (const std::string* graph = texts.find(kComfyUiKey)) {
        const std::string where = whereIn(file, kComfyUiKey);
        return fromComfyUi(parseJson(*graph, where, kSettingsLimits), where);
    }
    return std::nullopt;
}

} // namespace

std::optional<RestoredSettings> readPictureSettings(const std::filesystem::path& file)
{
    const std::string bytes = readFile(realFileSystem(), file, kLargestPicture);
    const auto content = std::as_bytes(std::span(bytes));
    if (isPng(content)) {
        PngTextOptions options;
        for (const std::string_view key : {kSessionKey, kParametersKey, kInvokeAiKey, kComfyUiKey}) {
            options.keys.emplace_back(key);
        }
        PngTexts texts = readPngText(content, file.string(), options);
        std::optional<RestoredSettings> restored = fromTexts(texts, file);
        if (restored) {
            restored->warnings = std::move(texts.warnings);
        }
        return restored;
    }
    if (isJpeg(content)) {
        const std::optional<std::string> comment = exifUserComment(content);
        return comment && !comment->empty() ? std::optional(fromParametersChunk(*comment, file)) : std::nullopt;
    }
    throw Error(ErrorKind::Format,
        file.string() + " is neither a PNG nor a JPEG picture, so no settings can be read from it. Choose another file.");
}

} // namespace darkroom
