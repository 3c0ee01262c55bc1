#include "base64.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace darkroom {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr int kBits = 6; ///< Of a digit.
constexpr std::size_t kGroup = 4, kGroupBytes = 3;
constexpr int kNoDigit = -1;

constexpr std::array<int, 256> valuesOfDigits()
{
    std::array<int, 256> values{};
    values.fill(kNoDigit);
    for (std::size_t i = 0; i < kDigits.size(); ++i) {
        values[static_cast<unsigned char>(kDigits[i])] = static_cast<int>(i);
    }
    return values;
}

} // namespace

std::string toBase64(std::span<const std::byte> bytes)
{
    std::string text;
    text.reserve((bytes.size() + kGroupBytes - 1) / kGroupBytes * kGroup);
    for (std::size_t i = 0; i < bytes.size(); i += kGroupBytes) {
        const std::size_t count = std::min(kGroupBytes, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < kGroupBytes; ++k) {
            group = group << 8 | (k < count ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < kGroup; ++k) {
            const auto shift = static_cast<unsigned>(kBits) * static_cast<unsigned>(kGroup - 1 - k);
            text += k <= count ? kDigits[group >> shift & (kDigits.size() - 1)] : '=';
        }
    }
    return text;
}

std::optional<std::vector<std::byte>> fromBase64(std::string_view text)
{
    static constexpr auto kValues = valuesOfDigits();
    if (text.size() % kGroup != 0) {
        return std::nullopt;
    }
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') {
        ++padding;
    }
    std::vector<std::byte> bytes;
    bytes.reserve(text.size() / kGroup * kGroupBytes);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPadding = i + padding >= text.size();
        const int value = isPadding ? 0 : kValues[static_cast<unsigned char>(text[i])];
        if (value == kNoDigit) {
            return std::nullopt;
        }
        group = group << kBits | static_cast<std::uint32_t>(value);
        if (i % kGroup == kGroup - 1) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                bytes.push_back(static_cast<std::byte>(group >> shift));
            }
            group = 0;
        }
    }
    bytes.resize(bytes.size() - padding);
    return toBase64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace darkroom
