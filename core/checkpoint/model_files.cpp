#include "darkroom/checkpoint/model_files.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <tuple>

namespace darkroom::checkpoint {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> kStems = {"diffusion_pytorch_model", "model"};
constexpr std::string_view kEnding = ".safetensors";
constexpr std::string_view kIndexMark = ".safetensors.index";
constexpr std::string_view kIndexEnding = ".json";
constexpr std::size_t kMostNamesShown = 5;

struct Candidate {
    int rank = 0; ///< Smaller is better.
    std::string file;
    bool isIndex = false;

    bool operator<(const Candidate& other) const { return std::tie(rank, file) < std::tie(other.rank, other.file); }
};

/// The middle of `name` between a beginning and an ending; nullopt when they don't fit.
std::optional<std::string> between(std::string_view name, std::string_view begin, std::string_view end)
{
    if (name.size() < begin.size() + end.size() || !name.starts_with(begin) || !name.ends_with(end)) {
        return std::nullopt;
    }
    return std::string(name.substr(begin.size(), name.size() - begin.size() - end.size()));
}

/// A variant is nothing, or a dot and letters, digits and underscores: ".fp16", ".non_ema".
bool isVariant(std::string_view text)
{
    return text.empty() || (text.size() > 1 && text[0] == '.' && std::all_of(text.begin() + 1, text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_';
    }));
}

/// Plain names come before variants, whole files before shards, the usual half-precision variant before others.
int rank(std::size_t stem, const std::string& variant, bool isIndex)
{
    const int variantRank = variant.empty() ? 0 : variant == ".fp16" ? 1 : 2;
    return variantRank * 100 + (isIndex ? 10 : 0) + static_cast<int>(stem);
}

std::optional<Candidate> candidate(const std::string& file)
{
    for (std::size_t stem = 0; stem < kStems.size(); ++stem) {
        if (const auto variant = between(file, kStems[stem], kEnding); variant && isVariant(*variant)) {
            return Candidate{rank(stem, *variant, false), file, false};
        }
        if (const auto variant = between(file, std::string(kStems[stem]) + std::string(kIndexMark), kIndexEnding);
            variant && isVariant(*variant)) {
            return Candidate{rank(stem, *variant, true), file, true};
        }
    }
    return std::nullopt;
}

std::vector<std::string> fileNames(const fs::path& folder)
{
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        names.push_back(entry->path().filename().string());
    }
    if (error) {
        throw Error(ErrorKind::File,
            "Cannot open the folder " + folder.string() + ": " + error.message()
                + ". A component's folder with config.json and weights was expected; check the path.");
    }
    std::sort(names.begin(), names.end());
    return names;
}

[[noreturn]] void refuseMissing(const fs::path& folder, const std::vector<std::string>& names)
{
    std::string found;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNamesShown); ++i) {
        found += (i == 0 ? "" : ", ") + quotedName(names[i]);
    }
    const bool hasPickle = std::any_of(names.begin(), names.end(),
        [](const std::string& name) { return name.ends_with(".bin") || name.ends_with(".ckpt") || name.ends_with(".pt"); });
    throw Error(ErrorKind::File,
        "No weights in " + folder.string()
            + ": looked for diffusion_pytorch_model.safetensors, model.safetensors, the same with a variant such as .fp16, and their index "
              "files (*"
            + std::string(kIndexMark) + std::string(kIndexEnding) + "); found " + (found.empty() ? "nothing" : found)
            + (names.size() > kMostNamesShown ? ", ..." : "") + ". "
            + (hasPickle ? "Weights in pickle form belong into safetensors: fetch that form, or convert them."
                         : "Fetch the weight file into this folder."));
}

/// A shard is a plain file name; a path would lead out of the folder.
void checkShardName(const JsonReader& map, const std::string& tensor, const Json& shard)
{
    if (!shard.is_string() || shard.get_ref<const std::string&>().find_first_of(std::string_view("/\\\0", 3)) != std::string::npos
        || !shard.get_ref<const std::string&>().ends_with(kEnding)) {
        map.refuse(tensor.c_str(), "the plain name of a safetensors file beside the index");
    }
}

WeightFiles readIndex(const fs::path& folder, const std::string& file)
{
    WeightFiles found;
    found.index = folder / file;
    const Json json = readJson(found.index);
    const JsonReader map = JsonReader(json, found.index.string()).object("weight_map");
    const Json& entries = json.is_object() && json.contains("weight_map") ? json["weight_map"] : Json::object();
    std::set<std::string> shards;
    for (const auto& [tensor, shard] : entries.items()) {
        checkShardName(map, tensor, shard);
        shards.insert(shard.get<std::string>());
    }
    if (shards.empty()) {
        throw Error(ErrorKind::Format,
            found.index.string() + " names no shard: a field weight_map from tensors to files was expected. Fetch it anew.");
    }
    for (const std::string& shard : shards) {
        if (!fs::is_regular_file(folder / shard)) {
            throw Error(ErrorKind::File,
                "The shard " + (folder / shard).string() + " is missing; " + file + " names " + std::to_string(shards.size())
                    + " of them. Fetch it into this folder.");
        }
        found.shards.push_back(folder / shard);
    }
    for (const auto& [tensor, shard] : entries.items()) {
        const auto place = shards.find(shard.get<std::string>());
        found.shardOfTensor.emplace(tensor, static_cast<std::size_t>(std::distance(shards.begin(), place)));
    }
    return found;
}

void checkIndex(const WeightFiles& files, const std::vector<SafetensorsFile>& shards)
{
    for (const auto& [tensor, shard] : files.shardOfTensor) {
        if (shards[shard].find(tensor) == nullptr) {
            throw Error(ErrorKind::Format,
                files.index.string() + " says that tensor " + quotedName(tensor) + " lies in " + shards[shard].path().filename().string()
                    + ", and it is not there. The files belong to different models, or one is damaged: fetch them anew.");
        }
    }
}

} // namespace

WeightFiles findWeightFiles(const fs::path& folder)
{
    const std::vector<std::string> names = fileNames(folder);
    std::optional<Candidate> best;
    for (const std::string& name : names) {
        if (const auto found = candidate(name); found && (!best || *found < *best)) {
            best = found;
        }
    }
    if (!best) {
        refuseMissing(folder, names);
    }
    if (best->isIndex) {
        return readIndex(folder, best->file);
    }
    return {{folder / best->file}, {}, {}};
}

Weights::Weights(fs::path path, std::vector<SafetensorsFile> files)
    : m_path(std::move(path))
    , m_files(std::move(files))
{
    for (const SafetensorsFile& file : m_files) {
        for (const TensorInfo& tensor : file.tensors()) {
            const auto [other, isNew] = m_places.emplace(tensor.name, Place{&file, &tensor});
            if (!isNew) {
                throw Error(ErrorKind::Format,
                    "Tensor " + quotedName(tensor.name) + " is both in " + other->second.file->path().string() + " and in "
                        + file.path().string() + "; one place was expected. Fetch the files anew.");
            }
        }
    }
}

Weights Weights::ofFolder(const fs::path& folder)
{
    const WeightFiles found = findWeightFiles(folder);
    std::vector<SafetensorsFile> files;
    files.reserve(found.shards.size());
    for (const fs::path& shard : found.shards) {
        files.emplace_back(shard);
    }
    checkIndex(found, files);
    return {folder, std::move(files)};
}

Weights Weights::ofFile(const fs::path& file)
{
    std::vector<SafetensorsFile> files;
    files.emplace_back(file);
    return {file, std::move(files)};
}

Weights::Place Weights::find(std::string_view name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? Place{} : found->second;
}

std::uint64_t Weights::elements() const
{
    std::uint64_t count = 0;
    for (const auto& [name, place] : m_places) {
        count += place.tensor->bytes / bytesPerElement(place.tensor->dtype);
    }
    return count;
}

std::uint64_t Weights::bytes() const
{
    std::uint64_t count = 0;
    for (const auto& [name, place] : m_places) {
        count += place.tensor->bytes;
    }
    return count;
}

} // namespace darkroom::checkpoint
