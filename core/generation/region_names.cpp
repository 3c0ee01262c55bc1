#include "generation/region_names.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/say.h"
#include "darkroom/base/utf8.h"

#include <sstream>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestList = 1u << 16;

std::vector<std::string> linesOf(const fs::path& file)
{
    std::istringstream text(readFile(realFileSystem(), file, kLargestList));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        lines.push_back(std::move(line));
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

} // namespace

fs::path regionNamesFile(const fs::path& model)
{
    std::error_code error;
    if (fs::is_directory(model, error)) return model / "regions.txt";
    auto file = model;
    return file.replace_extension(".regions.txt");
}

std::string nameRegions(std::vector<RegionClass>& regions, const fs::path& model)
{
    const auto file = regionNamesFile(model);
    std::error_code error;
    if (regions.empty() || !fs::exists(file, error)) return {};
    std::vector<std::string> names;
    try {
        names = linesOf(file);
    } catch (const Error& fault) {
        return fault.sentence();
    }
    if (names.size() > regions.size())
        return say("%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.", file, names.size(),
            regions.size());
    for (const auto& name : names)
        if (!isUtf8(name)) return say("%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.", file);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!names[i].empty()) regions[i].name = names[i];
    return {};
}

} // namespace darkroom
