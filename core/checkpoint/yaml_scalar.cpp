#include "yaml_scalar.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace darkroom::checkpoint {

namespace {

constexpr std::array<std::string_view, 5> kNull = {"", "~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 9> kTrue = {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"};
constexpr std::array<std::string_view, 9> kFalse = {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"};
constexpr std::array<std::string_view, 4> kInfinity = {".inf", ".Inf", "+.inf", ".INF"};
constexpr std::size_t kLongestNumber = 64;

bool isOneOf(std::string_view text, const auto& list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Json> wholeNumber(const std::string& digits)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault == std::errc() && end == digits.data() + digits.size()) {
        // JSON's readers tell whole numbers from 0 by their unsigned type.
        return value < 0 ? Json(value) : Json(static_cast<std::uint64_t>(value));
    }
    std::uint64_t large = 0;
    const auto [largeEnd, largeFault] = std::from_chars(digits.data(), digits.data() + digits.size(), large);
    if (largeFault == std::errc() && largeEnd == digits.data() + digits.size()) {
        return Json(large);
    }
    return std::nullopt;
}

/// Digits with at most one point and one exponent; at least one digit before the exponent.
std::optional<Json> number(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    if (!digits.empty() && digits.front() == '+') {
        digits.erase(0, 1);
    }
    const std::size_t first = !digits.empty() && digits.front() == '-' ? 1 : 0;
    if (digits.size() <= first || digits.size() > kLongestNumber || !(isDigit(digits[first]) || digits[first] == '.')) {
        return std::nullopt;
    }
    const bool isWhole = std::all_of(digits.begin() + static_cast<std::ptrdiff_t>(first), digits.end(), isDigit);
    if (isWhole) {
        const bool isOctal = digits[first] == '0' && digits.size() > first + 1;
        if (isOctal) {
            return std::nullopt;
        }
        if (const auto whole = wholeNumber(digits)) {
            return whole;
        }
    }
    double value = 0.0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool hasDigit = std::any_of(digits.begin(), digits.end(), isDigit);
    return fault == std::errc() && end == digits.data() + digits.size() && hasDigit ? std::optional<Json>(value) : std::nullopt;
}

} // namespace

Json plainScalar(std::string_view text)
{
    if (isOneOf(text, kNull)) {
        return nullptr;
    }
    if (isOneOf(text, kTrue)) {
        return true;
    }
    if (isOneOf(text, kFalse)) {
        return false;
    }
    if (isOneOf(text, kInfinity)) {
        return std::numeric_limits<double>::infinity();
    }
    if (const auto value = number(text)) {
        return *value;
    }
    return std::string(text);
}

} // namespace darkroom::checkpoint
