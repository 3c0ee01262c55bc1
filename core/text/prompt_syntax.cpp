#include "darkroom/text/prompt_syntax.h"

#include "base/quoted_name.h"
#include "clip_tables.h"
#include "code_points.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace darkroom::text {

namespace {

constexpr double kBracket = 1.1;
constexpr double kMostWeight = 1e6; ///< Hundreds of brackets within each other would weigh without end.
/// Brackets further in weigh nothing: from here on a weight is at its limit or next to none, and a text of brackets alone stays cheap to read.
constexpr std::size_t kDeepest = 256;
constexpr std::string_view kBreak = "BREAK";
constexpr std::string_view kLora = "<lora:";
constexpr std::string_view kEmbedding = "<embedding:";

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Letters and digits of all writings: what has no word's edge between.
bool isWord(char32_t c)
{
    return c == U'_' || findRange(kClipLetters, c) != nullptr || findRange(kClipNumbers, c) != nullptr;
}

constexpr std::size_t kLongestCharacter = 4; ///< Bytes of UTF-8.

bool endsInWord(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0 && text.size() - at < kLongestCharacter && (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80))
        --at;
    return !text.empty() && isWord(decodeUtf8(text.substr(at)).back());
}

bool beginsWithWord(std::string_view text)
{
    return !text.empty() && isWord(decodeUtf8(text.substr(0, kLongestCharacter)).front());
}

/// A finite number that fills all of `text`, a plus sign before it or not; nullopt for anything else.
std::optional<double> numberIn(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0.0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = fault == std::errc{} && end == text.data() + text.size() && !text.empty();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// ":NUMBER)" at the beginning of a text.
struct WeightEnd {
    double weight = 1.0;
    std::size_t length = 0;
};

std::optional<WeightEnd> weightEnd(std::string_view text)
{
    std::size_t at = 1; // After the colon.
    const auto skipSpaces = [&] {
        while (at < text.size() && isSpace(text[at]))
            ++at;
    };
    skipSpaces();
    const std::size_t begin = at;
    while (at < text.size()
        && ((at == begin && (text[at] == '+' || text[at] == '-')) || text[at] == '.' || (text[at] >= '0' && text[at] <= '9')))
        ++at;
    const auto number = numberIn(text.substr(begin, at - begin));
    skipSpaces();
    if (!number || at >= text.size() || text[at] != ')') return std::nullopt;
    return WeightEnd{*number, at + 1};
}

class Parser {
public:
    std::vector<PromptPiece> parse(std::string_view text)
    {
        while (!text.empty())
            text.remove_prefix(take(text));
        closeAll(m_round, kBracket);
        closeAll(m_square, 1.0 / kBracket);
        return joined();
    }

private:
    /// Reads what the text begins with; returns its length.
    std::size_t take(std::string_view text)
    {
        switch (text.front()) {
        case '\\': return takeEscape(text);
        case '(': m_round.push_back(m_pieces.size()); return 1;
        case '[': m_square.push_back(m_pieces.size()); return 1;
        case ')': return close(m_round, kBracket, text);
        case ']': return close(m_square, 1.0 / kBracket, text);
        case ':': return takeColon(text);
        default: break;
        }
        const std::string_view plain = text.substr(0, text.find_first_of("\\()[]:"));
        addWords(plain);
        return plain.size();
    }

    std::size_t takeEscape(std::string_view text)
    {
        const bool escapes = text.size() > 1 && std::string_view("()[]\\").find(text[1]) != std::string_view::npos;
        m_pieces.push_back({std::string(text.substr(1, escapes ? 1 : 0))});
        return escapes ? 2 : 1;
    }

    std::size_t takeColon(std::string_view text)
    {
        const auto end = weightEnd(text);
        if (!end) {
            m_pieces.push_back({":"});
            return 1;
        }
        if (m_round.empty()) {
            m_pieces.push_back({std::string(text.substr(0, end->length))});
        } else {
            closeLast(m_round, end->weight);
        }
        return end->length;
    }

    std::size_t close(std::vector<std::size_t>& open, double weight, std::string_view text)
    {
        if (open.empty()) {
            m_pieces.push_back({std::string(text.substr(0, 1))});
        } else {
            closeLast(open, weight);
        }
        return 1;
    }

    void closeLast(std::vector<std::size_t>& open, double weight)
    {
        if (open.size() <= kDeepest) multiply(open.back(), weight);
        open.pop_back();
    }

    /// What is open at the end of the text, from the outermost on.
    void closeAll(const std::vector<std::size_t>& open, double weight)
    {
        for (std::size_t i = 0; i < std::min(open.size(), kDeepest); ++i)
            multiply(open[i], weight);
    }

    /// Text without brackets, cut at each BREAK; spaces beside one belong to it.
    void addWords(std::string_view text)
    {
        std::size_t from = 0;
        for (std::size_t at = text.find(kBreak); at != std::string_view::npos; at = text.find(kBreak, at + 1)) {
            const std::size_t after = at + kBreak.size();
            if (endsInWord(text.substr(0, at)) || beginsWithWord(text.substr(after))) continue;
            std::size_t end = at, next = after;
            while (end > from && isSpace(text[end - 1]))
                --end;
            while (next < text.size() && isSpace(text[next]))
                ++next;
            m_pieces.push_back({std::string(text.substr(from, end - from))});
            m_pieces.push_back({.isBreak = true});
            from = next;
        }
        m_pieces.push_back({std::string(text.substr(from))});
    }

    void multiply(std::size_t from, double weight)
    {
        for (std::size_t i = from; i < m_pieces.size(); ++i)
            if (auto& piece = m_pieces[i]; !piece.isBreak) piece.weight = std::clamp(piece.weight * weight, -kMostWeight, kMostWeight);
    }

    std::vector<PromptPiece> joined()
    {
        std::vector<PromptPiece> pieces;
        for (PromptPiece& piece : m_pieces) {
            const bool continues = !pieces.empty() && !piece.isBreak && !pieces.back().isBreak && pieces.back().weight == piece.weight;
            if (continues)
                pieces.back().text += piece.text;
            else
                pieces.push_back(std::move(piece));
        }
        if (pieces.empty()) pieces.emplace_back();
        return pieces;
    }

    std::vector<PromptPiece> m_pieces;
    std::vector<std::size_t> m_round, m_square; ///< Where the brackets that are open began.
};

LoraTag loraTag(std::string_view inside)
{
    const std::size_t colon = inside.find(':');
    LoraTag tag{std::string(inside.substr(0, colon))};
    const auto strength = colon == std::string_view::npos ? std::optional(1.0) : numberIn(inside.substr(colon + 1));
    if (tag.name.empty() || !strength)
        throw Error(ErrorKind::Usage,
            say("A LoRA in a prompt is written <lora:name> or <lora:name:0.8>, and %1 is not. Mend it, or take it out.",
                quotedName(std::string(kLora) + std::string(inside) + ">")));
    tag.strength = *strength;
    return tag;
}

} // namespace

std::vector<PromptPiece> parsePrompt(std::string_view prompt)
{
    return Parser().parse(prompt);
}

TaggedPrompt takeLoraTags(std::string_view prompt)
{
    TaggedPrompt found;
    for (std::size_t at = prompt.find(kLora); at != std::string_view::npos; at = prompt.find(kLora)) {
        const std::size_t end = prompt.find('>', at);
        if (end == std::string_view::npos) break;
        found.loras.push_back(loraTag(prompt.substr(at + kLora.size(), end - at - kLora.size())));
        found.text += prompt.substr(0, at);
        prompt.remove_prefix(end + 1);
    }
    found.text += prompt;
    return found;
}

std::vector<std::string> embeddingTags(std::string_view prompt)
{
    std::vector<std::string> files;
    for (std::size_t at = prompt.find(kEmbedding); at != std::string_view::npos; at = prompt.find(kEmbedding, at + 1)) {
        const std::size_t begin = at + kEmbedding.size(), end = prompt.find('>', begin);
        if (end == std::string_view::npos) break;
        if (end > begin) files.emplace_back(prompt.substr(begin, end - begin));
    }
    return files;
}

std::string embeddingTag(const std::string& file)
{
    return std::string(kEmbedding) + file + ">";
}

} // namespace darkroom::text
