#include "darkroom/base/parameters_text.h"

#include "darkroom/base/json.h"
#include "darkroom/base/utf8.h"

#include <algorithm>
#include <optional>

namespace darkroom {

namespace {

constexpr std::string_view kNegativeMark = "Negative prompt:";
constexpr std::size_t kFewestFields = 3;

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Letters beyond ASCII count as word characters, as they do for A1111.
bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isKeyCharacter(char c)
{
    return isWordCharacter(c) || c == ' ' || c == '-' || c == '/';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string written(const std::string& value)
{
    const bool needsQuotes = value.find_first_of(",:\n") != std::string::npos || value.starts_with('"');
    return needsQuotes ? jsonText(Json(value)) : value;
}

/// What a JSON string says; the text itself when it is none.
std::string unquoted(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') {
        return std::string(value);
    }
    const Json json = Json::parse(value.begin(), value.end(), nullptr, false);
    return json.is_string() ? json.get<std::string>() : std::string(value);
}

/// Length of a quoted string at the front, both quotation marks included; 0 when there is none with something in it.
std::size_t quotedLength(std::string_view text)
{
    if (!text.starts_with('"')) {
        return 0;
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i > 1 ? i + 1 : 0;
        }
    }
    return 0;
}

struct FieldMatch {
    std::string key;
    std::string value;
    std::size_t end = 0; ///< Where to go on.
};

/// The field whose key begins at `begin`: key, colon, then a quoted value or everything up to the comma.
std::optional<FieldMatch> fieldAt(std::string_view line, std::size_t begin)
{
    std::size_t colon = begin;
    while (colon < line.size() && isKeyCharacter(line[colon])) {
        ++colon;
    }
    constexpr std::size_t kShortestKey = 2;
    if (colon == line.size() || line[colon] != ':' || colon - begin < kShortestKey || !isWordCharacter(line[begin])) {
        return std::nullopt;
    }
    std::size_t valueBegin = colon + 1;
    while (valueBegin < line.size() && isSpace(line[valueBegin])) {
        ++valueBegin;
    }
    const std::size_t quoted = quotedLength(line.substr(valueBegin));
    std::size_t valueEnd = valueBegin + quoted;
    if (quoted == 0 || (valueEnd < line.size() && line[valueEnd] != ',')) {
        valueEnd = std::min(line.find(',', valueBegin), line.size());
    }
    const std::string_view value = line.substr(valueBegin, valueEnd - valueBegin);
    return FieldMatch{std::string(line.substr(begin, colon - begin)), unquoted(value), std::min(valueEnd + 1, line.size())};
}

std::vector<std::pair<std::string, std::string>> fieldsOf(std::string_view line)
{
    std::vector<std::pair<std::string, std::string>> fields;
    // A key can only begin where a run of key characters does; the search goes on behind a run that is no key, so it stays linear.
    for (std::size_t begin = 0; begin < line.size();) {
        if (!isWordCharacter(line[begin])) {
            ++begin;
        } else if (auto field = fieldAt(line, begin)) {
            fields.emplace_back(std::move(field->key), std::move(field->value));
            begin = field->end;
        } else {
            while (begin < line.size() && isKeyCharacter(line[begin])) {
                ++begin;
            }
        }
    }
    return fields;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

} // namespace

const std::string* ParametersText::find(std::string_view key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [key](const auto& field) { return field.first == key; });
    return found == fields.end() ? nullptr : &found->second;
}

std::string formatParameters(const ParametersText& parameters)
{
    std::string text = parameters.prompt;
    if (!parameters.negativePrompt.empty()) {
        text += "\n" + std::string(kNegativeMark) + " " + parameters.negativePrompt;
    }
    std::string line;
    for (const auto& [key, value] : parameters.fields) {
        line += (line.empty() ? "" : ", ") + key + ": " + written(value);
    }
    return validUtf8(line.empty() ? text : text + "\n" + line);
}

ParametersText parseParameters(std::string_view text)
{
    ParametersText parameters;
    std::vector<std::string_view> lines = linesOf(trimmed(text));
    parameters.fields = fieldsOf(lines.back());
    if (parameters.fields.size() < kFewestFields) {
        parameters.fields.clear();
    } else {
        lines.pop_back();
    }
    bool isNegative = false;
    for (std::string_view line : lines) {
        line = trimmed(line);
        if (line.starts_with(kNegativeMark)) {
            isNegative = true;
            line = trimmed(line.substr(kNegativeMark.size()));
        }
        std::string& part = isNegative ? parameters.negativePrompt : parameters.prompt;
        part += (part.empty() ? "" : "\n") + std::string(line);
    }
    return parameters;
}

} // namespace darkroom
