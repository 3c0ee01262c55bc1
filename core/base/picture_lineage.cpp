#include "darkroom/base/picture_lineage.h"

#include "darkroom/base/json_reader.h"

#include <algorithm>
#include <filesystem>

namespace darkroom {

namespace {

constexpr std::int64_t kMostSteps = 100'000;
constexpr std::size_t kHashDigits = 64;

std::string hashFrom(const JsonReader& reader)
{
    const std::string hash = reader.text("parent", {});
    const bool isHex =
        std::ranges::all_of(hash, [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
    if (!hash.empty() && (hash.size() != kHashDigits || !isHex)) {
        reader.refuse("parent", "64 hexadecimal digits");
    }
    return hash;
}

int stepFrom(const JsonReader& reader)
{
    return static_cast<int>(reader.whole("step", 1, 1, kMostSteps));
}

} // namespace

Json toJson(const PictureLineage& lineage)
{
    Json json = {{"parent", lineage.parent}, {"parent_file", lineage.parentFile}, {"step", lineage.step}};
    for (const LineagePart& part : lineage.before) {
        json["before"].push_back({{"step", part.step}, {"request", toJson(part.request)}});
    }
    return json;
}

std::optional<PictureLineage> lineageFromJson(const Json& session, const std::string& origin)
{
    const JsonReader outer(session, origin);
    if (!outer.has("lineage")) {
        return std::nullopt;
    }
    const JsonReader reader = outer.object("lineage");
    PictureLineage lineage;
    lineage.parent = hashFrom(reader);
    lineage.parentFile = reader.text("parent_file", {});
    lineage.step = stepFrom(reader);
    for (const Json& part : reader.array("before")) {
        const std::string where = origin + ", lineage";
        const JsonReader partReader(part, where, "before");
        if (!partReader.has("request")) {
            partReader.refuse("request", "a request");
        }
        lineage.before.push_back({stepFrom(partReader), requestFromJson(part.at("request"), where)});
    }
    return lineage;
}

std::string lineageText(const PictureLineage& lineage)
{
    const std::string name = std::filesystem::path(lineage.parentFile).filename().string();
    return "from step " + std::to_string(lineage.step) + " of " + (name.empty() ? "another picture" : name) + " on";
}

} // namespace darkroom
