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

} // namespace

std::int64_t classFrom(const std::string& text, const ModelDescription& model, const std::string& option)
{
    for (const auto& label : model.classes)
        if (sameLetters(label.name, text)) return label.id;
    std::int64_t id = 0;
    const auto* end = text.data() + text.size();
    const auto [last, fault] = std::from_chars(text.data(), end, id);
    if (fault == std::errc{} && last == end) return id;
    std::string near;
    for (const auto& label : model.classes)
        if (label.name.find(text) != std::string::npos || text.find(label.name) != std::string::npos)
            near += (near.empty() ? "" : ", ") + label.name;
    throw Error(ErrorKind::Usage,
        option + " takes a class of the model or its number; '" + text + "' is none."
            + (near.empty() ? " 'darkroom inspect' on the model's folder lists them." : " Did you mean: " + near + "?"));
}

} // namespace darkroom::cli
