#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// A tensor of a textual inversion's file: vectors that stand for a word.
struct EmbeddingTensor {
    std::string name;          ///< In the file.
    std::int64_t vectors = 0;  ///< Rows.
    std::int64_t channels = 0; ///< Of the text encoder that they were learned for.
};

/// A file of textual inversion (Gal et al. 2022), by its header alone.
struct EmbeddingFile {
    std::filesystem::path path;
    std::vector<std::string> words; ///< What it is called in a prompt: the file's name without its ending, and the token it was trained as.
    std::vector<EmbeddingTensor> tensors; ///< More than one where a model has several text encoders ("clip_l", "clip_g").

    std::int64_t vectors() const { return tensors.front().vectors; }
};

/// Reads the header of an embedding: A1111's ("string_to_param", "emb_params"), XL's ("clip_l" and "clip_g") or diffusers' (a token and its
/// vectors). Throws Error{File}, or Error{Format} for a file that is none.
EmbeddingFile readEmbeddingFile(const std::filesystem::path& file);

/// Where files that go with a model lie: folders called `name` in the model's folder, beside the model, and beside the folder it is in.
std::vector<std::filesystem::path> companionFolders(const std::filesystem::path& model, std::string_view name);

/// The embeddings in a model's folders `embeddings`, sorted by path, then those in `others`. Files that are no embeddings are passed over.
std::vector<EmbeddingFile> findEmbeddings(const std::filesystem::path& model, const std::filesystem::path& others = {});

} // namespace darkroom::checkpoint
