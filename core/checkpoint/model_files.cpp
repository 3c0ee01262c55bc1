#include "darkroom/checkpoint/model_files.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

namespace darkroom::checkpoint {

namespace {

namespace fs = std::filesystem;

/// A container's file names: what weights are called before and after a variant, and how its index goes on.
struct Naming {
    std::array<std::string_view, 2> stems;
    std::string_view ending, indexMark;
};

constexpr std::array<Naming, 2> kNamings = {{
    {{"diffusion_pytorch_model", "model"}, ".safetensors", ".safetensors.index"},
    {{"diffusion_pytorch_model", "pytorch_model"}, ".bin", ".bin.index"},
}};
constexpr std::string_view kIndexEnding = ".json";
constexpr std::size_t kMostNamesShown = 5;
constexpr std::string_view kAveragePrefix = "model_ema.";
/// What the averaged module's own names begin with, longest first: the wrapper of the U-Net, or nothing where a whole model is averaged.
constexpr std::array<std::string_view, 2> kAveragedModules = {"model.", ""};

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

/// Plain names come before variants, the usual half-precision variant before others, safetensors before pickles, whole files before shards.
int rank(std::size_t naming, std::size_t stem, const std::string& variant, bool isIndex)
{
    const int variantRank = variant.empty() ? 0 : variant == ".fp16" ? 1 : 2;
    return variantRank * 1000 + static_cast<int>(naming) * 100 + (isIndex ? 10 : 0) + static_cast<int>(stem);
}

std::optional<Candidate> candidate(const std::string& file)
{
    for (std::size_t i = 0; i < kNamings.size(); ++i) {
        const Naming& naming = kNamings[i];
        for (std::size_t stem = 0; stem < naming.stems.size(); ++stem) {
            if (const auto variant = between(file, naming.stems[stem], naming.ending); variant && isVariant(*variant)) {
                return Candidate{rank(i, stem, *variant, false), file, false};
            }
            if (const auto variant = between(file, std::string(naming.stems[stem]) + std::string(naming.indexMark), kIndexEnding);
                variant && isVariant(*variant)) {
                return Candidate{rank(i, stem, *variant, true), file, true};
            }
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
            say("Cannot open the folder %1: %2. A component's folder with config.json and weights was expected; check the path.", folder,
                error.message()));
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
    found = found.empty() ? say("nothing") : found + (names.size() > kMostNamesShown ? ", ..." : "");
    throw Error(ErrorKind::File,
        say("No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, "
            "pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); "
            "found %2. Fetch the weight file into this folder.",
            folder, found));
}

/// A shard is a plain file name; a path would lead out of the folder.
void checkShardName(const JsonReader& map, const std::string& tensor, const Json& shard)
{
    const auto isForeign = [](unsigned char c) { return c == '/' || c == '\\' || std::iscntrl(c) != 0; };
    if (!shard.is_string() || std::ranges::any_of(shard.get_ref<const std::string&>(), isForeign)
        || std::none_of(kNamings.begin(), kNamings.end(),
            [&](const Naming& naming) { return shard.get_ref<const std::string&>().ends_with(naming.ending); })) {
        map.refuse(tensor.c_str(), say("the plain name of a safetensors or .bin file beside the index"));
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
            say("%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.", found.index));
    }
    for (const std::string& shard : shards) {
        if (std::error_code error; !fs::is_regular_file(folder / shard, error)) {
            throw Error(ErrorKind::File,
                say("The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.", folder / shard, file, shards.size()));
        }
        found.shards.push_back(folder / shard);
    }
    for (const auto& [tensor, shard] : entries.items()) {
        const auto place = shards.find(shard.get<std::string>());
        found.shardOfTensor.emplace(tensor, static_cast<std::size_t>(std::distance(shards.begin(), place)));
    }
    return found;
}

void checkIndex(const WeightFiles& files, const std::vector<TensorFile>& shards)
{
    for (const auto& [tensor, shard] : files.shardOfTensor) {
        if (shards[shard].find(tensor) == nullptr) {
            throw Error(ErrorKind::Format,
                say("%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: "
                    "fetch them anew.",
                    files.index, quotedName(tensor), shards[shard].path().filename()));
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

Weights::Weights(fs::path path, std::vector<TensorFile> files)
    : m_path(std::move(path))
    , m_files(std::move(files))
{
    for (const TensorFile& file : m_files) {
        for (const TensorInfo& tensor : file.tensors()) {
            const auto [other, isNew] = m_places.emplace(tensor.name, Place{&file, &tensor});
            if (!isNew) {
                throw Error(ErrorKind::Format,
                    say("Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.", quotedName(tensor.name),
                        other->second.file->path(), file.path()));
            }
        }
    }
}

Weights Weights::ofFolder(const fs::path& folder)
{
    const WeightFiles found = findWeightFiles(folder);
    std::vector<TensorFile> files;
    files.reserve(found.shards.size());
    for (const fs::path& shard : found.shards) {
        files.emplace_back(shard);
    }
    checkIndex(found, files);
    return {folder, std::move(files)};
}

Weights Weights::ofFile(const fs::path& file, WeightChoice choice)
{
    std::vector<TensorFile> files;
    files.emplace_back(file);
    Weights weights(file, std::move(files));
    weights.choose(choice);
    return weights;
}

/// The original code registers averages as buffers, whose names may hold no dot: `model_ema.` and the plain name without its dots. The plain
/// name is that within the averaged module, which is the wrapper `model` of a latent diffusion and the whole of an autoencoder.
void Weights::choose(WeightChoice choice)
{
    std::map<std::string, std::string> plainOfAverage;
    for (const std::string_view module : kAveragedModules) {
        for (const auto& [name, place] : m_places) {
            if (!name.starts_with(module) || name.starts_with(kAveragePrefix)) {
                continue;
            }
            std::string average(kAveragePrefix);
            std::copy_if(name.begin() + static_cast<std::ptrdiff_t>(module.size()), name.end(), std::back_inserter(average),
                [](char c) { return c != '.'; });
            const auto found = m_places.find(average);
            if (found != m_places.end() && found->second.tensor->shape == place.tensor->shape) {
                plainOfAverage.emplace(average, name);
            }
        }
    }
    m_hasAverages = !plainOfAverage.empty();
    if (choice == WeightChoice::AsStored) {
        return;
    }
    if (choice == WeightChoice::Averaged) {
        for (const auto& [average, plain] : plainOfAverage) {
            m_places.find(plain)->second = m_places.find(average)->second;
        }
    }
    std::erase_if(m_places, [](const auto& entry) { return entry.first.starts_with(kAveragePrefix); });
}

Weights::Place Weights::find(std::string_view name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? Place{} : found->second;
}

void Weights::check() const
{
    for (const TensorFile& file : m_files) {
        file.check();
    }
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
