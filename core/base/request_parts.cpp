#include "request_parts.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "request_limits.h"

#include <utility>

namespace darkroom {

namespace {

/// Calls `act` with each field that the parts of a way share, by its name in JSON.
template <class Act>
void forEachShared(const Act& act)
{
    using Request = GenerationRequest;
    act("model", &Request::model);
    act("input", &Request::input);
    act("width", &Request::width);
    act("height", &Request::height);
    act("preview", &Request::preview);
    act("device", &Request::device);
    act("precision", &Request::precision);
}

/// `request` with what a whole way shares taken from `whole`.
GenerationRequest sharing(GenerationRequest request, const GenerationRequest& whole)
{
    request.before.clear();
    forEachShared([&](const char*, auto field) { request.*field = whole.*field; });
    return request;
}

} // namespace

EarlierPart earlierPart(int step, GenerationRequest request)
{
    return {step, sharing(std::move(request), {})};
}

GenerationRequest partOf(const GenerationRequest& whole, const EarlierPart& part)
{
    return sharing(part.request, whole);
}

Json partsJson(const std::vector<EarlierPart>& parts)
{
    Json json = Json::array();
    for (const EarlierPart& part : parts) {
        Json request = toJson(part.request);
        forEachShared([&](const char* name, auto) { request.erase(name); });
        json.push_back({{"step", part.step}, {"request", std::move(request)}});
    }
    return json;
}

std::vector<EarlierPart> partsFrom(const JsonReader& json, const std::string& origin)
{
    std::vector<EarlierPart> parts;
    if (json.array("before").size() > kMostParts) {
        json.refuse("before", say("at most %1 parts", kMostParts));
    }
    for (const Json& item : json.array("before")) {
        const JsonReader reader(item, origin, "before");
        const auto step = static_cast<int>(reader.whole("step", 1, 1, kMostSteps));
        if (!parts.empty() && step < parts.back().step) {
            json.refuse("before", say("a list of parts by steps that never fall"));
        }
        if (!reader.has("request")) {
            reader.refuse("request", say("a request"));
        }
        if (reader.object("request").has("before")) {
            reader.object("request").refuse("before", say("nothing, since parts have none of their own"));
        }
        parts.push_back(earlierPart(step, requestFromJson(item.at("request"), origin + ", before")));
    }
    return parts;
}

void checkParts(const GenerationRequest& request)
{
    if (request.before.size() > kMostParts) {
        throw Error(
            ErrorKind::Usage, say("a branch should have at most %1 parts before it, and has %2.", kMostParts, request.before.size()));
    }
    int last = 1;
    for (const EarlierPart& part : request.before) {
        if (part.step < last || part.step > kMostSteps) {
            throw Error(ErrorKind::Usage,
                say("the part before a branch should end at a step from %1 to %2, and ends at %3.", last, kMostSteps, part.step));
        }
        if (!part.request.before.empty()) {
            throw Error(ErrorKind::Usage, say("a part before a branch should have no parts of its own."));
        }
        last = part.step;
        checkRequest(partOf(request, part));
    }
}

} // namespace darkroom
