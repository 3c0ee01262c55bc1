#include "darkroom/base/picture_lineage.h"

#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "request_limits.h"

#include <algorithm>

namespace darkroom {

namespace {

constexpr std::size_t kHashDigits = 64;

std::string hashFrom(const JsonReader& reader)
{
    const std::string hash = reader.text("parent", {});
    const bool isHex =
        std::ranges::all_of(hash, [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
    if (!hash.empty() && (hash.size() != kHashDigits || !isHex)) {
        reader.refuse("parent", say("64 hexadecimal digits"));
    }
    return hash;
}

} // namespace

Json toJson(const PictureLineage& lineage)
{
    return {{"parent", lineage.parent}, {"parent_file", lineage.parentFile}, {"step", lineage.step}};
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
    lineage.step = static_cast<int>(reader.whole("step", 1, 1, kMostSteps));
    return lineage;
}

} // namespace darkroom
