#include "darkroom/base/picture_record.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/png_text.h"
#include "darkroom/base/sha256.h"
#include "restored_settings.h"

#include <span>

namespace darkroom {

namespace {

constexpr std::uint64_t kLargestPicture = 512u << 20;

PictureFacts factsInSession(const std::string& session, const std::string& origin)
{
    const Json json = parseJson(session, origin);
    const JsonReader facts = JsonReader(json, origin).object("facts");
    PictureFacts found;
    found.modelName = facts.text("model_name", {});
    found.modelHash = facts.text("model_hash", {});
    found.className = facts.text("class_name", {});
    found.deviceName = facts.text("device_name", {});
    found.lineage = lineageFromJson(json, origin);
    found.stoppedAfter = stoppedAfterIn(json, origin);
    return found;
}

PictureFacts factsInParameters(const std::string& text)
{
    const ParametersText parameters = parseParameters(text);
    const auto field = [&parameters](const char* key) {
        const std::string* value = parameters.find(key);
        return value ? *value : std::string();
    };
    PictureFacts found;
    found.modelName = field("Model");
    found.modelHash = field("Model hash");
    found.className = field("Class");
    return found;
}

void takeFacts(std::span<const std::byte> bytes, const std::string& origin, PictureRecord& record)
{
    if (!isPng(bytes)) {
        return;
    }
    PngTextOptions options;
    options.keys = {std::string(kSessionKey), std::string(kParametersKey), kStripKey};
    const PngTexts texts = readPngText(bytes, origin, options);
    if (const std::string* session = texts.find(kSessionKey)) {
        record.facts = factsInSession(*session, origin);
    } else if (const std::string* parameters = texts.find(kParametersKey)) {
        record.facts = factsInParameters(*parameters);
    } else if (const std::string* strip = texts.find(kStripKey)) {
        record.strip = stripFromText(*strip, origin);
        record.facts.modelName = record.strip->modelName;
        record.facts.modelHash = record.strip->modelHash;
    }
}

} // namespace

PictureRecord readPictureRecord(const std::filesystem::path& file)
{
    const std::string content = readFile(realFileSystem(), file, kLargestPicture);
    const auto bytes = std::as_bytes(std::span(content));
    PictureRecord record;
    record.sha256 = sha256(bytes);
    try {
        record.settings = settingsInPicture(bytes, file.string());
        takeFacts(bytes, file.string(), record);
    } catch (const Error& error) {
        record.problem = error.sentence();
    }
    return record;
}

} // namespace darkroom
