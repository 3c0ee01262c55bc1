#include "darkroom/base/json.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/say.h"

#include <set>
#include <vector>

namespace darkroom {

namespace {

constexpr std::size_t kLongestReason = 240;

/// Watches the parser: how deep it is and which keys the open objects have.
class StructureGuard {
public:
    StructureGuard(const std::string& origin, int deepest)
        : m_origin(origin)
        , m_deepest(deepest)
    {
    }

    void watch(int depth, Json::parse_event_t event, const Json& parsed)
    {
        using Event = Json::parse_event_t;
        if (event == Event::object_start || event == Event::array_start) {
            if (depth >= m_deepest) {
                throw Error(ErrorKind::Format,
                    say("%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.",
                        m_origin, m_deepest));
            }
            if (event == Event::object_start) {
                m_keys.emplace_back();
            }
        } else if (event == Event::object_end) {
            m_keys.pop_back();
        } else if (event == Event::key) {
            const std::string& key = parsed.get_ref<const std::string&>();
            if (!m_keys.back().insert(key).second) {
                throw Error(ErrorKind::Format,
                    say("%1 has the JSON key \"%2\" twice in one object; once was expected. Remove one of them.", m_origin,
                        key.substr(0, kLongestReason)));
            }
        }
    }

private:
    const std::string& m_origin;
    int m_deepest;
    std::vector<std::set<std::string>> m_keys;
};

/// The parser's message without its bracketed tag, and never longer than a person would read.
std::string reason(const Json::exception& fault)
{
    std::string text = fault.what();
    if (const std::size_t tag = text.find("] "); text.starts_with("[json.exception") && tag != std::string::npos) {
        text.erase(0, tag + 2);
    }
    if (text.size() > kLongestReason) {
        text = text.substr(0, kLongestReason) + " ...";
    }
    return text;
}

} // namespace

Json parseJson(std::string_view text, const std::string& origin, const JsonLimits& limits)
{
    if (text.size() > limits.bytes) {
        throw Error(ErrorKind::Format,
            say("%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.", origin, text.size(),
                limits.bytes));
    }
    StructureGuard guard(origin, limits.depth);
    const auto watch = [&guard](int depth, Json::parse_event_t event, Json& parsed) {
        guard.watch(depth, event, parsed);
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), watch);
    } catch (const Json::exception& fault) {
        throw Error(ErrorKind::Format,
            say("%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.", origin, reason(fault)));
    }
}

Json readJson(const std::filesystem::path& file, const JsonLimits& limits)
{
    return parseJson(readFile(realFileSystem(), file, limits.bytes), file.string(), limits);
}

std::string jsonText(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace darkroom
