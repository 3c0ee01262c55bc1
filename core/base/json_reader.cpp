#include "darkroom/base/json_reader.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <cmath>

namespace darkroom {

namespace {

constexpr std::size_t kLongestFound = 80;

const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}

const Json& emptyArray()
{
    static const Json empty = Json::array();
    return empty;
}

std::string shown(const Json& value)
{
    if (value.is_structured()) {
        return value.is_object() ? say("an object") : say("an array");
    }
    std::string text = jsonText(value);
    return text.size() > kLongestFound ? text.substr(0, kLongestFound) + "..." : text;
}

std::string shown(double value)
{
    return jsonText(Json(value));
}

std::string fieldOf(const std::string& origin, const std::string& path)
{
    return say("%1 (field %2)", origin, path);
}

/// A null `found` is missing.
[[noreturn]] void refuseValue(const std::string& where, const std::string& expected, const Json* found)
{
    throw Error(ErrorKind::Format,
        say("%1 should be %2, and is %3. Correct it, or write the file anew.", where, expected,
            found == nullptr ? say("missing") : shown(*found)));
}

} // namespace

JsonReader::JsonReader(const Json& json, std::string origin, std::string path)
    : m_json(json)
    , m_origin(std::move(origin))
    , m_path(std::move(path))
{
    if (!json.is_object()) {
        refuseValue(m_path.empty() ? m_origin : fieldOf(m_origin, m_path), say("a JSON object"), &json);
    }
}

const Json* JsonReader::value(const char* key) const
{
    const auto found = m_json.find(key);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

bool JsonReader::has(const char* key) const
{
    return value(key) != nullptr;
}

std::string JsonReader::field(const char* key) const
{
    return fieldOf(m_origin, (m_path.empty() ? "" : m_path + ".") + key);
}

void JsonReader::refuse(const char* key, const std::string& expected) const
{
    refuseValue(field(key), expected, value(key));
}

std::string JsonReader::text(const char* key, const std::string& fallback) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return fallback;
    }
    if (!found->is_string()) {
        refuse(key, say("text"));
    }
    return found->get<std::string>();
}

bool JsonReader::boolean(const char* key, bool fallback) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return fallback;
    }
    if (!found->is_boolean()) {
        refuse(key, say("true or false"));
    }
    return found->get<bool>();
}

double JsonReader::number(const char* key, double fallback, double least, double most) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return fallback;
    }
    const double number = found->is_number() ? found->get<double>() : std::nan("");
    if (!(number >= least && number <= most)) {
        const bool bounded = least > -std::numeric_limits<double>::max() || most < std::numeric_limits<double>::max();
        refuse(key, bounded ? say("a number from %1 to %2", shown(least), shown(most)) : say("a number"));
    }
    return number;
}

std::int64_t JsonReader::whole(const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return fallback;
    }
    const bool fits = found->is_number_unsigned()
        ? found->get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
        : found->is_number_integer();
    if (!fits || found->get<std::int64_t>() < least || found->get<std::int64_t>() > most) {
        refuse(key, say("a whole number from %1 to %2", least, most));
    }
    return found->get<std::int64_t>();
}

std::uint64_t JsonReader::natural(const char* key, std::uint64_t fallback) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return fallback;
    }
    if (!found->is_number_unsigned() && !(found->is_number_integer() && found->get<std::int64_t>() >= 0)) {
        refuse(key, say("a whole number from %1 to %2", 0, std::numeric_limits<std::uint64_t>::max()));
    }
    return found->get<std::uint64_t>();
}

JsonReader JsonReader::object(const char* key) const
{
    const Json* found = value(key);
    return {found == nullptr ? emptyObject() : *found, m_origin, (m_path.empty() ? "" : m_path + ".") + key};
}

const Json& JsonReader::array(const char* key) const
{
    const Json* found = value(key);
    if (found == nullptr) {
        return emptyArray();
    }
    if (!found->is_array()) {
        refuse(key, say("a list"));
    }
    return *found;
}

} // namespace darkroom
