#include "app/cli/class_option.h"

#include "darkroom/base/error.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace darkroom::cli {
namespace {

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// `whose`: "the model"; `help`: where they are listed, a sentence.
std::int64_t found(const std::string& text, std::span<const ClassLabel> classes, const std::string& option, const std::string& whose,
    const std::string& help)
{
    for (const auto& label : classes)
        if (sameLetters(label.name, text)) return label.id;
    std::int64_t id = 0;
    const auto* end = text.data() + text.size();
    const auto [last, fault] = std::from_chars(text.data(), end, id);
    if (fault == std::errc{} && last == end) return id;
    constexpr int kShown = 12;
    std::string near;
    int count = 0;
    for (const auto& label : classes)
        if ((label.name.find(text) != std::string::npos || text.find(label.name) != std::string::npos) && ++count <= kShown)
            near += (near.empty() ? "" : ", ") + label.name;
    throw Error(ErrorKind::Usage,
        option + " takes a class of " + whose + " or its number; '" + text + "' is none."
            + (near.empty() ? help : " Did you mean: " + near + "?"));
}

} // namespace

std::int64_t classFrom(const std::string& text, const ModelDescription& model, const std::string& option)
{
    return found(text, model.classes, option, "the model", " 'darkroom inspect' on the model's folder lists them.");
}

std::int64_t classifierClassFrom(const std::string& text, std::span<const ClassLabel> classes, const std::string& option)
{
    return found(text, classes, option, "the classifier", classes.empty() ? "" : " Its first is '" + classes.front().name + "'.");
}

} // namespace darkroom::cli
