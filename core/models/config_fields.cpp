#include "models/config_fields.h"

#include "base/quoted_name.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>

namespace darkroom::models {
namespace {

bool isWholeWithin(const Json& value, std::int64_t least, std::int64_t most)
{
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(most) && value.get<std::int64_t>() >= least;
    return value.is_number_integer() && value.get<std::int64_t>() >= least && value.get<std::int64_t>() <= most;
}

} // namespace

std::vector<std::int64_t> ConfigFields::wholesPerLevel(
    const char* key, std::int64_t fallback, std::size_t levels, std::int64_t least, std::int64_t most) const
{
    if (!has(key)) return std::vector<std::int64_t>(levels, fallback);
    const auto& value = m_config.at(key);
    if (isWholeWithin(value, least, most)) return std::vector<std::int64_t>(levels, value.get<std::int64_t>());
    const auto fits = [&](const Json& item) { return isWholeWithin(item, least, most); };
    if (!value.is_array() || value.size() != levels || !std::all_of(value.begin(), value.end(), fits))
        refuse(key, say("one whole number from %1 to %2 or a list of %3 of them, one a level", least, most, levels));
    return value.get<std::vector<std::int64_t>>();
}

std::vector<bool> ConfigFields::truthsPerLevel(const char* key, bool fallback, std::size_t levels) const
{
    if (!has(key)) return std::vector<bool>(levels, fallback);
    const auto& value = m_config.at(key);
    if (value.is_boolean()) return std::vector<bool>(levels, value.get<bool>());
    if (!value.is_array() || value.size() != levels
        || !std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_boolean(); }))
        refuse(key, say("true, false or a list of %1 of them, one a level", levels));
    return value.get<std::vector<bool>>();
}

std::vector<std::int64_t> ConfigFields::wholes(
    const char* key, const std::vector<std::int64_t>& fallback, std::size_t longest, std::int64_t least, std::int64_t most) const
{
    if (!has(key)) return fallback;
    const auto& value = m_config.at(key);
    const auto fits = [&](const Json& item) { return isWholeWithin(item, least, most); };
    if (!value.is_array() || value.empty() || value.size() > longest || !std::all_of(value.begin(), value.end(), fits))
        refuse(key, say("a list of 1 to %1 whole numbers from %2 to %3", longest, least, most));
    return value.get<std::vector<std::int64_t>>();
}

std::vector<bool> ConfigFields::blockTypes(const char* key, const std::vector<bool>& fallback, std::size_t levels, std::string_view yes,
    std::string_view no, std::string_view alsoNo) const
{
    std::vector<bool> types = fallback;
    if (has(key)) {
        types.clear();
        for (const auto& item : array(key)) {
            if (!item.is_string()) refuse(key, say("a list of block types"));
            const auto& type = item.get_ref<const std::string&>();
            if (type != yes && type != no && (alsoNo.empty() || type != alsoNo))
                throw Error(ErrorKind::Format,
                    yes == no ? say("%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose "
                                    "another model.",
                        field(key), quotedName(type), yes)
                              : say("%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another "
                                    "model.",
                                  field(key), quotedName(type), yes, no));
            types.push_back(type == yes);
        }
    }
    if (types.size() != levels) refuse(key, say("a list of %1 block types, one for each of block_out_channels", levels));
    return types;
}

std::vector<std::string> ConfigFields::classNames() const
{
    std::vector<std::string> names;
    for (const auto& name : array("classes")) {
        if (!name.is_string()) refuse("classes", say("a list of class names"));
        names.push_back(name.get<std::string>());
    }
    if (names.empty()) refuse("classes", say("at least one class name"));
    return names;
}

std::int64_t ConfigFields::size(const char* key, std::int64_t fallback, std::int64_t most) const
{
    if (!has(key)) return fallback;
    const auto& value = m_config.at(key);
    if (value.is_array() && value.size() == 2 && value[0] == value[1] && isWholeWithin(value[0], 1, most))
        return value[0].get<std::int64_t>();
    return whole(key, fallback, 1, most);
}

std::pair<std::int64_t, std::int64_t> ConfigFields::sides(const char* key, std::int64_t fallback, std::int64_t most) const
{
    if (!has(key)) return {fallback, fallback};
    const auto& value = m_config.at(key);
    if (value.is_array() && value.size() == 2 && isWholeWithin(value[0], 1, most) && isWholeWithin(value[1], 1, most))
        return {value[0].get<std::int64_t>(), value[1].get<std::int64_t>()};
    const auto side = whole(key, fallback, 1, most);
    return {side, side};
}

void ConfigFields::mustBe(const char* key, std::initializer_list<Json> values) const
{
    if (has(key) && std::find(values.begin(), values.end(), m_config.at(key)) == values.end()) unsupported(key);
}

void ConfigFields::unsupported(const char* key) const
{
    const auto& value = m_config.at(key);
    const auto found = value.is_object() ? say("an object") : value.is_array() ? say("an array") : quotedName(jsonText(value));
    throw Error(ErrorKind::Format, say("%1 is %2, an option that this program does not have. Choose another model.", field(key), found));
}

} // namespace darkroom::models
