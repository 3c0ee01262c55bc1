// Textual inversion in its known layouts; a tensor is [vectors, channels], or [channels] for one vector:
//   A1111, .pt             {"string_to_param": {"*": tensor}, "string_to_token": {"*": 265}, "name": ..., "step": ...}
//   A1111, .safetensors    {"emb_params": tensor}
//   Stable Diffusion XL    {"clip_l": tensor, "clip_g": tensor}
//   diffusers, .bin        {"<token>": tensor}
#include "darkroom/checkpoint/embedding_files.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/tensor_file.h"

#include <algorithm>
#include <array>

namespace darkroom::checkpoint {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kEndings = {".safetensors", ".pt", ".bin", ".ckpt"};
constexpr std::string_view kParameters = "string_to_param.", kTokens = "string_to_token.";
constexpr std::array<std::string_view, 3> kPlainNames = {"emb_params", "clip_l", "clip_g"};
constexpr std::size_t kMostDimensions = 2;

[[noreturn]] void refuse(const fs::path& file, const std::string& found)
{
    throw Error(ErrorKind::Format,
        say("%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another "
            "file.",
            file, found));
}

bool isFloating(DataType type)
{
    return type == DataType::F32 || type == DataType::F16 || type == DataType::BF16 || type == DataType::F64;
}

/// The word that a tensor's name is, where it is one.
std::string wordOf(const std::string& name)
{
    const bool isPlain = std::find(kPlainNames.begin(), kPlainNames.end(), name) != kPlainNames.end();
    return isPlain || name.starts_with(kParameters) ? std::string() : name;
}

bool isEmbeddingName(const fs::path& file)
{
    return std::find(kEndings.begin(), kEndings.end(), file.extension().string()) != kEndings.end();
}

void addFrom(const fs::path& folder, std::vector<EmbeddingFile>& found)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!isEmbeddingName(entry->path())) {
            continue;
        }
        try {
            found.push_back(readEmbeddingFile(entry->path()));
        } catch (const Error&) {
            continue; // Whatever else lies there is no concern of a prompt.
        }
    }
}

bool isBefore(const EmbeddingFile& a, const EmbeddingFile& b)
{
    return a.path < b.path;
}

} // namespace

EmbeddingFile readEmbeddingFile(const fs::path& file)
{
    const TensorFile tensors(file);
    EmbeddingFile found{file, {file.stem().string()}, {}};
    for (const TensorInfo& tensor : tensors.tensors()) {
        if (tensor.name.starts_with(kTokens)) {
            continue;
        }
        const auto& shape = tensor.shape;
        if (shape.empty() || shape.size() > kMostDimensions || shape.front() < 1 || shape.back() < 1 || !isFloating(tensor.dtype)) {
            refuse(file, say("%1 of the shape %2", quotedName(tensor.name), shapeText(shape)));
        }
        found.tensors.push_back({tensor.name, shape.size() == kMostDimensions ? shape.front() : 1, shape.back()});
        const std::string word = wordOf(tensor.name);
        if (!word.empty() && word != found.words.front()) {
            found.words.push_back(word);
        }
    }
    constexpr std::size_t kMostTensors = 2;
    if (found.tensors.empty() || found.tensors.size() > kMostTensors) {
        refuse(file, say("%1 tensors in all", tensors.tensors().size()));
    }
    if (found.tensors.size() == kMostTensors && found.tensors.front().channels == found.tensors.back().channels
        && std::none_of(found.tensors.begin(), found.tensors.end(), [](const auto& tensor) { return wordOf(tensor.name).empty(); })) {
        refuse(file, say("two words, %1 and %2", quotedName(found.tensors.front().name), quotedName(found.tensors.back().name)));
    }
    if (found.tensors.front().vectors != found.tensors.back().vectors) {
        refuse(file, say("tensors of %1 and %2 vectors", found.tensors.front().vectors, found.tensors.back().vectors));
    }
    return found;
}

std::vector<fs::path> companionFolders(const fs::path& model, std::string_view name)
{
    std::vector<fs::path> folders;
    if (model.empty()) {
        return folders;
    }
    std::error_code error;
    const fs::path absolute = fs::absolute(model, error).lexically_normal();
    const fs::path self = absolute.has_filename() ? absolute : absolute.parent_path();
    for (const fs::path& place : {self, self.parent_path(), self.parent_path().parent_path()}) {
        const fs::path folder = place / name;
        if (fs::is_directory(folder, error) && std::find(folders.begin(), folders.end(), folder) == folders.end()) {
            folders.push_back(folder);
        }
    }
    return folders;
}

std::vector<EmbeddingFile> findEmbeddings(const fs::path& model, const fs::path& others)
{
    std::vector<EmbeddingFile> found;
    for (const fs::path& folder : companionFolders(model, "embeddings")) {
        addFrom(folder, found);
    }
    std::sort(found.begin(), found.end(), isBefore);
    if (!others.empty()) {
        const auto own = static_cast<std::ptrdiff_t>(found.size());
        addFrom(others, found);
        std::sort(found.begin() + own, found.end(), isBefore);
    }
    return found;
}

} // namespace darkroom::checkpoint
