#include "darkroom/checkpoint/yaml.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/say.h"
#include "yaml_scalar.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace darkroom::checkpoint {

namespace {

struct Line {
    std::size_t number = 0; ///< From 1.
    std::size_t indent = 0;
    std::string_view text; ///< Without indentation, comment and blanks at its end; never empty.
};

/// The place behind a quoted text that begins at `begin`, or npos when it doesn't end. In double quotes a backslash hides the next character,
/// in single quotes a quote is doubled.
std::size_t quoteEnd(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == '"' || i + 1 >= text.size() || text[i + 1] != quote) {
                return i + 1;
            }
            ++i;
        }
    }
    return std::string_view::npos;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// Quotes open a quoted text only where a value may begin.
bool opensQuote(std::string_view text, std::size_t at)
{
    constexpr std::string_view kBefore = " \t[{,:";
    return (text[at] == '"' || text[at] == '\'') && (at == 0 || kBefore.find(text[at - 1]) != std::string_view::npos);
}

/// A number sign begins a comment at the line's begin and after a blank.
std::string_view withoutComment(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (opensQuote(text, i)) {
            const std::size_t end = quoteEnd(text, i);
            if (end == std::string_view::npos) {
                return text;
            }
            i = end - 1;
        } else if (text[i] == '#' && (i == 0 || isBlank(text[i - 1]))) {
            return text.substr(0, i);
        }
    }
    return text;
}

/// Where a key ends: the place of its colon; npos for text that is no key.
std::size_t keyEnd(std::string_view text)
{
    std::size_t begin = 0;
    if (!text.empty() && (text.front() == '"' || text.front() == '\'')) {
        begin = quoteEnd(text, 0);
        if (begin == std::string_view::npos) {
            return begin;
        }
    }
    for (std::size_t i = begin; i < text.size(); ++i) {
        if (text[i] == ':' && (i + 1 == text.size() || isBlank(text[i + 1]))) {
            return i;
        }
    }
    return std::string_view::npos;
}

bool isItem(std::string_view text)
{
    return text == "-" || text.starts_with("- ");
}

class YamlParser {
public:
    YamlParser(std::string_view text, const std::string& origin, const YamlLimits& limits)
        : m_origin(origin)
        , m_limits(limits)
    {
        splitLines(text);
    }

    Json parse()
    {
        if (m_lines.empty()) {
            return nullptr;
        }
        Json value = block(m_lines.front().indent, 0);
        if (m_at < m_lines.size()) {
            refuse(say("line %1 has an indentation that fits no line above", line()));
        }
        return value;
    }

private:
    // Lines

    void splitLines(std::string_view text)
    {
        std::size_t number = 0;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view raw = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            ++number;
            const std::size_t indent = std::min(raw.find_first_not_of(' '), raw.size());
            const std::string_view content = trimmed(withoutComment(raw.substr(indent)));
            if (indent == 0 && content == "...") {
                return;
            }
            if (content.empty() || (indent == 0 && content == "---" && m_lines.empty())) {
                continue;
            }
            m_at = m_lines.size();
            m_lines.push_back({number, indent, content});
            if (raw[indent] == '\t') {
                refuse(say("line %1 is indented by a tab; spaces were expected", line()));
            }
            if (indent == 0 && (content.starts_with("---") || content.starts_with("%"))) {
                refuse(say("line %1 begins another document or a directive; one plain document was expected", line()));
            }
        }
        m_at = 0;
    }

    bool isAt(std::size_t indent) const { return m_at < m_lines.size() && m_lines[m_at].indent == indent; }
    bool isDeeper(std::size_t indent) const { return m_at < m_lines.size() && m_lines[m_at].indent > indent; }

    // Blocks

    Json block(std::size_t indent, int depth)
    {
        checkDepth(depth);
        const std::string_view text = m_lines[m_at].text;
        if (isItem(text)) {
            return list(indent, depth);
        }
        if (text.front() != '[' && text.front() != '{' && keyEnd(text) != std::string_view::npos) {
            return map(indent, depth);
        }
        ++m_at;
        return value(text, indent, depth);
    }

    Json list(std::size_t indent, int depth)
    {
        Json items = Json::array();
        while (isAt(indent) && isItem(m_lines[m_at].text)) {
            count();
            Line& line = m_lines[m_at];
            const std::string_view rest = trimmed(line.text.substr(1));
            if (rest.empty()) {
                ++m_at;
                items.push_back(isDeeper(indent) ? block(m_lines[m_at].indent, depth + 1) : Json());
                continue;
            }
            // What stands behind the dash is a block of its own, indented to where it begins.
            line.indent += static_cast<std::size_t>(rest.data() - line.text.data());
            line.text = rest;
            items.push_back(block(line.indent, depth + 1));
        }
        return items;
    }

    Json map(std::size_t indent, int depth)
    {
        Json object = Json::object();
        while (isAt(indent) && !isItem(m_lines[m_at].text)) {
            count();
            const std::string_view text = m_lines[m_at].text;
            const std::size_t end = keyEnd(text);
            if (end == std::string_view::npos) {
                refuse(say("line %1 holds %2 where a key and a colon were expected", line(), quotedName(text)));
            }
            ++m_at;
            const std::string key = keyText(trimmed(text.substr(0, end)));
            if (object.contains(key)) {
                refuse(say("line %1 has the key %2 twice in one map", lineBefore(), quotedName(key)));
            }
            object[key] = mapValue(trimmed(text.substr(end + 1)), indent, depth);
        }
        return object;
    }

    /// The value behind a key: on its line, or below it, where a list need not be indented.
    Json mapValue(std::string_view rest, std::size_t indent, int depth)
    {
        if (!rest.empty()) {
            return value(rest, indent, depth);
        }
        if (isDeeper(indent)) {
            return block(m_lines[m_at].indent, depth + 1);
        }
        if (isAt(indent) && isItem(m_lines[m_at].text)) {
            checkDepth(depth + 1);
            return list(indent, depth + 1);
        }
        return nullptr;
    }

    std::string keyText(std::string_view text)
    {
        if (text == "<<") {
            refuse(say("line %1 merges another map; write its fields out instead", lineBefore()));
        }
        if (text.empty() || text == "?") {
            refuse(say("line %1 has a key that is no plain text", lineBefore()));
        }
        refuseIndicators(text);
        return text.front() == '"' || text.front() == '\'' ? unquoted(text) : std::string(text);
    }

    // Values

    /// A scalar or flow collection that begins on the line before m_at, in a block of that indentation; it may go on over deeper lines.
    Json value(std::string_view text, std::size_t indent, int depth)
    {
        count();
        if (text.front() == '[' || text.front() == '{') {
            return flow(text, indent, depth);
        }
        refuseIndicators(text);
        if (text.front() == '"' || text.front() == '\'') {
            return unquoted(text);
        }
        std::string whole(text);
        while (isDeeper(indent)) {
            whole += ' ';
            whole += m_lines[m_at++].text;
        }
        if (keyEnd(whole) != std::string_view::npos) {
            refuse(say("line %1 holds a colon within text; put the text in quotes", lineBefore()));
        }
        return plainScalar(whole);
    }

    /// Tags construct, anchors and aliases unfold, block scalars hide: none is needed in a config.
    void refuseIndicators(std::string_view text)
    {
        if (text.starts_with("? ")) {
            refuse(say("line %1 has a key that is no plain text", lineBefore()));
        }
        switch (text.front()) {
        case '!':
            refuse(say("line %1 has the tag %2, which a config does not need; nothing was made of it", lineBefore(), quotedName(text)));
        case '&':
        case '*': refuse(say("line %1 has an anchor or alias, %2; write the value out instead", lineBefore(), quotedName(text)));
        case '|':
        case '>': refuse(say("line %1 has a text block; write the text on one line instead", lineBefore()));
        case '@':
        case '`':
        case '%': refuse(say("line %1 begins a value with %2, which YAML reserves", lineBefore(), quotedName(text.substr(0, 1))));
        default: break;
        }
    }

    std::string unquoted(std::string_view text)
    {
        if (quoteEnd(text, 0) != text.size()) {
            refuse(say("line %1 has a quoted text that doesn't end where the value does", lineBefore()));
        }
        const char quote = text.front();
        text = text.substr(1, text.size() - 2);
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (quote == '\'' && text[i] == '\'') {
                ++i;
            } else if (quote == '"' && text[i] == '\\') {
                plain += escaped(text[++i]);
                continue;
            }
            plain += text[i];
        }
        return plain;
    }

    char escaped(char c)
    {
        switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case '"':
        case '\\':
        case '/':
        case ' ': return c;
        default: refuse(say("line %1 has an escape that is not one of %2 in a quoted text", lineBefore(), R"(\n, \t, \", \\)"));
        }
    }

    // Flow collections: [a, b] and {a: b}

    Json flow(std::string_view text, std::size_t indent, int depth)
    {
        std::string whole(text);
        std::ptrdiff_t open = bracketsLeftOpen(text);
        while (open > 0 && isDeeper(indent)) {
            const std::string_view more = m_lines[m_at++].text;
            whole += ' ';
            whole += more;
            open += bracketsLeftOpen(more);
        }
        std::string_view rest = whole;
        Json value = flowValue(rest, depth);
        if (!trimmed(rest).empty()) {
            refuse(say("line %1 has %2 after the end of a list or map", lineBefore(), quotedName(trimmed(rest))));
        }
        return value;
    }

    /// How many more brackets a line opens than it closes.
    std::ptrdiff_t bracketsLeftOpen(std::string_view text)
    {
        std::ptrdiff_t open = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (opensQuote(text, i)) {
                const std::size_t end = quoteEnd(text, i);
                if (end == std::string_view::npos) {
                    refuse(say("line %1 has a quoted text that doesn't end on its line", lineBefore()));
                }
                i = end - 1;
            } else if (text[i] == '[' || text[i] == '{') {
                ++open;
            } else if (text[i] == ']' || text[i] == '}') {
                --open;
            }
        }
        return open;
    }

    Json flowValue(std::string_view& rest, int depth)
    {
        checkDepth(depth);
        count();
        rest = trimmed(rest);
        if (rest.empty()) {
            refuse(say("line %1 has a list or map without an end", lineBefore()));
        }
        if (rest.front() == '[') {
            return flowList(rest, depth);
        }
        if (rest.front() == '{') {
            return flowMap(rest, depth);
        }
        const std::string_view scalar = takeScalar(rest, ",]}");
        if (scalar.empty()) {
            refuse(say("line %1 has an empty place in a list or map", lineBefore()));
        }
        refuseIndicators(scalar);
        return scalar.front() == '"' || scalar.front() == '\'' ? Json(unquoted(scalar)) : plainScalar(scalar);
    }

    Json flowList(std::string_view& rest, int depth)
    {
        Json items = Json::array();
        rest.remove_prefix(1);
        while (!takeEnd(rest, ']')) {
            items.push_back(flowValue(rest, depth + 1));
            takeComma(rest, ']');
        }
        return items;
    }

    Json flowMap(std::string_view& rest, int depth)
    {
        Json object = Json::object();
        rest.remove_prefix(1);
        while (!takeEnd(rest, '}')) {
            const std::string_view key = takeScalar(rest, ":,}");
            if (key.empty() || rest.empty() || rest.front() != ':') {
                refuse(say("line %1 has a map in braces whose keys have no values", lineBefore()));
            }
            rest.remove_prefix(1);
            const std::string text = keyText(key);
            if (object.contains(text)) {
                refuse(say("line %1 has the key %2 twice in one map", lineBefore(), quotedName(text)));
            }
            object[text] = flowValue(rest, depth + 1);
            takeComma(rest, '}');
        }
        return object;
    }

    std::string_view takeScalar(std::string_view& rest, std::string_view ends)
    {
        rest = trimmed(rest);
        std::size_t end = 0;
        if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) {
            end = quoteEnd(rest, 0);
        }
        end = end == std::string_view::npos ? rest.size() : std::min(rest.find_first_of(ends, end), rest.size());
        const std::string_view scalar = trimmed(rest.substr(0, end));
        rest.remove_prefix(end);
        return scalar;
    }

    bool takeEnd(std::string_view& rest, char end)
    {
        rest = trimmed(rest);
        if (rest.empty()) {
            refuse(say("line %1 has a list or map without an end", lineBefore()));
        }
        if (rest.front() != end) {
            return false;
        }
        rest.remove_prefix(1);
        return true;
    }

    void takeComma(std::string_view& rest, char end)
    {
        rest = trimmed(rest);
        if (rest.empty()) {
            refuse(say("line %1 has a list or map without an end", lineBefore()));
        }
        if (rest.front() == ',') {
            rest.remove_prefix(1);
        } else if (rest.front() != end) {
            refuse(say("line %1 has a list or map whose items are not parted by commas", lineBefore()));
        }
    }

    // Limits and faults

    void checkDepth(int depth)
    {
        if (depth > m_limits.depth) {
            refuse(say("line %1 nests more than %2 levels deep", lineBefore(), m_limits.depth));
        }
    }

    void count()
    {
        if (++m_values > m_limits.values) {
            refuse(say("line %1 is one too many: at most %2 values were expected", lineBefore(), m_limits.values));
        }
    }

    std::size_t numberAt(std::size_t index) const { return m_lines[std::min(index, m_lines.size() - 1)].number; }
    std::size_t line() const { return numberAt(m_at); }
    /// For values, which are read after their line was passed.
    std::size_t lineBefore() const { return numberAt(m_at == 0 ? 0 : m_at - 1); }

    [[noreturn]] void refuse(const std::string& what) const
    {
        throw Error(ErrorKind::Format, say("%1: %2. Correct the YAML, or fetch it anew.", m_origin, what));
    }

    const std::string& m_origin;
    YamlLimits m_limits;
    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

} // namespace

Json parseYaml(std::string_view text, const std::string& origin, const YamlLimits& limits)
{
    if (text.size() > limits.bytes) {
        throw Error(ErrorKind::Format,
            say("%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.", origin, text.size(),
                limits.bytes));
    }
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    return YamlParser(text, origin, limits).parse();
}

Json readYaml(const std::filesystem::path& file, const YamlLimits& limits)
{
    return parseYaml(readFile(realFileSystem(), file, limits.bytes), file.string(), limits);
}

} // namespace darkroom::checkpoint
