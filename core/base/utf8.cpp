#include "darkroom/base/utf8.h"

#include <cstdint>

namespace darkroom {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// What a lead byte promises: how many bytes follow, its own bits, and the range of the byte after it (Unicode standard, table 3-7).
struct Lead {
    int following = -1; ///< -1: no character begins so.
    char32_t bits = 0;
    std::uint8_t least = 0x80;
    std::uint8_t most = 0xBF;
};

Lead lead(std::uint8_t byte)
{
    if (byte < 0x80) {
        return {0, byte};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {1, static_cast<char32_t>(byte & 0x1F)};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {2, static_cast<char32_t>(byte & 0x0F), static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
            static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {3, static_cast<char32_t>(byte & 0x07), static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

/// Takes one character, or one longest wrong piece, off the front of `bytes`.
char32_t takeCharacter(std::string_view& bytes)
{
    Lead promise = lead(static_cast<std::uint8_t>(bytes.front()));
    bytes.remove_prefix(1);
    if (promise.following < 0) {
        return kReplacement;
    }
    char32_t character = promise.bits;
    for (int i = 0; i < promise.following; ++i) {
        const auto next = bytes.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes.front());
        if (next < promise.least || next > promise.most) {
            return kReplacement;
        }
        character = character << 6 | (next & 0x3F);
        bytes.remove_prefix(1);
        promise.least = 0x80;
        promise.most = 0xBF;
    }
    return character;
}

void append(std::string& bytes, char32_t character)
{
    const auto add = [&bytes](char32_t byte) { bytes += static_cast<char>(byte); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | character >> 6);
        add(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        add(0xE0 | character >> 12);
        add(0x80 | (character >> 6 & 0x3F));
        add(0x80 | (character & 0x3F));
    } else {
        add(0xF0 | character >> 18);
        add(0x80 | (character >> 12 & 0x3F));
        add(0x80 | (character >> 6 & 0x3F));
        add(0x80 | (character & 0x3F));
    }
}

} // namespace

std::u32string decodeUtf8(std::string_view bytes)
{
    std::u32string codePoints;
    codePoints.reserve(bytes.size());
    while (!bytes.empty()) {
        codePoints += takeCharacter(bytes);
    }
    return codePoints;
}

std::string encodeUtf8(std::u32string_view codePoints)
{
    std::string bytes;
    bytes.reserve(codePoints.size());
    for (const char32_t character : codePoints) {
        const bool isScalar = character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
        append(bytes, isScalar ? character : kReplacement);
    }
    return bytes;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::string_view before = bytes;
        const bool isReplacementItself = before.starts_with("\xEF\xBF\xBD");
        if (takeCharacter(bytes) == kReplacement && !isReplacementItself) {
            return false;
        }
    }
    return true;
}

std::string validUtf8(std::string_view bytes)
{
    return encodeUtf8(decodeUtf8(bytes));
}

} // namespace darkroom
