#include "quoted_name.h"

#include "darkroom/base/json.h"

namespace darkroom {

namespace {

constexpr std::size_t kLongest = 120;

} // namespace

std::string quotedName(std::string_view text)
{
    const bool isLong = text.size() > kLongest;
    return jsonText(Json(std::string(text.substr(0, kLongest)))) + (isLong ? "..." : "");
}

} // namespace darkroom
