#include "darkroom/base/strip_text.h"

#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

namespace darkroom {

std::string stripText(const StripText& strip)
{
    Json lanes = Json::array();
    for (const auto& lane : strip.lanes)
        lanes.push_back(toJson(lane));
    return jsonText(Json{{"model_hash", strip.modelHash}, {"model_name", strip.modelName}, {"lanes", std::move(lanes)}});
}

StripText stripFromText(const std::string& text, const std::string& origin)
{
    const Json json = parseJson(text, origin);
    const JsonReader reader(json, origin);
    StripText strip{reader.text("model_name", {}), reader.text("model_hash", {}), {}};
    for (const auto& lane : reader.array("lanes"))
        strip.lanes.push_back(requestFromJson(lane, origin));
    if (strip.lanes.empty()) reader.refuse("lanes", say("a list of requests, one for each lane"));
    return strip;
}

} // namespace darkroom
