#include "evaluation/data_credits.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <string>

namespace darkroom::evaluation {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostIndexBytes = 1ull << 30, kMostPageBytes = 1u << 20;
constexpr std::array kSourceFields = {"style", "package", "version", "author", "licence"};

std::string fieldOf(const Json& line, const char* name)
{
    const auto found = line.find(name);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The block quote of a Markdown page, as one line.
std::string quoteOf(const std::string& page)
{
    std::string quote;
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(">")) continue;
        const auto begin = line.find_first_not_of("> ");
        if (begin != std::string::npos) quote += (quote.empty() ? "" : " ") + line.substr(begin);
    }
    return quote;
}

} // namespace

Json dataCredits(const fs::path& folder)
{
    std::map<std::string, std::int64_t> splits;
    std::map<std::array<std::string, kSourceFields.size()>, std::int64_t> sources;
    std::istringstream index(readFile(realFileSystem(), folder / "index.jsonl", kMostIndexBytes));
    std::int64_t number = 0, pictures = 0;
    for (std::string text; std::getline(index, text);) {
        ++number;
        if (text.empty()) continue;
        const auto line = parseJson(text, (folder / "index.jsonl").string() + ":" + std::to_string(number));
        std::array<std::string, kSourceFields.size()> source;
        for (std::size_t i = 0; i < source.size(); ++i)
            source[i] = fieldOf(line, kSourceFields[i]);
        ++sources[source];
        ++splits[fieldOf(line, "split")];
        ++pictures;
    }
    Json styles = Json::array();
    for (const auto& [source, count] : sources) {
        Json style = {{"pictures", count}};
        for (std::size_t i = 0; i < source.size(); ++i)
            style[kSourceFields[i]] = source[i];
        styles.push_back(std::move(style));
    }
    std::stable_sort(styles.begin(), styles.end(), [](const Json& a, const Json& b) { return a.at("pictures") > b.at("pictures"); });
    return {{"pictures", pictures}, {"splits", splits}, {"styles", styles},
        {"credit", quoteOf(readFile(realFileSystem(), folder / "LICENSES.md", kMostPageBytes))}};
}

std::vector<fs::path> licenceFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename().string().starts_with("LICENSE")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace darkroom::evaluation
