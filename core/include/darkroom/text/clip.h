#pragma once

#include "darkroom/text/special_token.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace darkroom {
class FileSystem;
}

namespace darkroom::text {

/// What a text encoder is given after a text's end.
enum class ClipPadding {
    End,             ///< The end token, as OpenAI's CLIP has it (Stable Diffusion 1.x, XL's first encoder).
    Zero,            ///< Token 0, as OpenCLIP itself does.
    ExclamationMark, ///< Token 0 under its name "!", as transformers' folders of OpenCLIP encoders say: each "!" in a text is then that token.
};

/// CLIP's byte-pair tokenizer (Radford et al. 2021; Sennrich et al. 2016). Gives the ids that transformers' CLIPTokenizer gives, which differ from
/// those of the original program where that one mends broken text and HTML entities first. A value that doesn't change: any number of threads
/// may use it. Bytes that are not UTF-8 count as U+FFFD.
class ClipTokenizer {
public:
    static constexpr std::size_t kColumns = 77; ///< Tokens that CLIP's text encoders read at once.

    /// A folder of transformers: vocab.json and merges.txt, or tokenizer.json alone; the padding from special_tokens_map.json and
    /// tokenizer_config.json, `fallback` where they are silent; added tokens from tokenizer_config.json, else tokenizer.json. Throws Error{File} or Error{Format}.
    static ClipTokenizer ofFolder(const std::filesystem::path& folder, ClipPadding fallback);
    /// A merges.txt alone: CLIP's vocabulary follows from it. Throws Error{File} or Error{Format}.
    static ClipTokenizer ofMerges(const std::filesystem::path& mergesFile, ClipPadding padding);
    /// A vocabulary and its merges, as texts of vocab.json and merges.txt hold them. Throws Error{Format} naming `origin`.
    ClipTokenizer(std::map<std::string, std::int64_t> vocabulary, const std::vector<std::pair<std::string, std::string>>& merges,
        ClipPadding padding, const std::string& origin);

    /// The begin token, the text's tokens, the end token; cut to `longest` ids in all, the end token staying last. longest >= 2.
    std::vector<std::int64_t> encode(std::string_view text, std::size_t longest = kColumns) const;

    /// The text as rows of `columns` ids each, at least one: its tokens cut into pieces of columns − 2, each between begin and end token, then padded.
    std::vector<std::vector<std::int64_t>> rows(std::string_view text, std::size_t columns = kColumns) const;

    /// The text's ids without begin and end, uncut.
    std::vector<std::int64_t> ids(std::string_view text) const;
    /// The same as they are shown: "castle", "supercali", "frag" ....
    std::vector<std::string> tokens(std::string_view text) const;
    /// One token as it is shown; throws Error{Usage} when there is none.
    std::string token(std::int64_t id) const;

    /// Writes vocab.json, merges.txt, special_tokens_map.json and tokenizer_config.json of a transformers folder, which ofFolder() opens. Throws
    /// Error{File}.
    void save(FileSystem& files, const std::filesystem::path& folder) const;

    std::size_t size() const noexcept { return m_vocabulary.size(); }
    std::int64_t begin() const noexcept { return m_begin; }
    std::int64_t end() const noexcept { return m_end; }
    std::int64_t padding() const noexcept { return m_padding; }

private:
    struct Merge {
        std::size_t rank = 0;
        std::int64_t id = 0;
    };

    /// A token of a folder's list of added ones.
    struct AddedToken {
        std::string text;
        std::int64_t id = -1;      ///< Below 0: the vocabulary's.
        bool isNormalized = false; ///< Looked for in the text after it was normalised, and normalised itself.
    };

    static std::vector<AddedToken> addedTokens(const std::filesystem::path& folder);
    void add(const std::vector<AddedToken>& tokens, const std::map<std::string, std::int64_t>& vocabulary);
    static std::uint64_t pairKey(std::int64_t left, std::int64_t right);
    std::vector<std::int64_t> ids(std::string_view text, std::size_t enough) const;
    void addPlain(std::string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const;
    void addNormalized(std::u32string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const;
    void addPiece(std::string_view bytes, std::vector<std::int64_t>& ids) const;

    std::vector<std::string> m_vocabulary; ///< By id; empty where an id has no token.
    std::unordered_map<std::uint64_t, Merge> m_merges;
    std::array<std::int64_t, 256> m_inside{}; ///< The ids of single bytes inside a piece …
    std::array<std::int64_t, 256> m_last{};   ///< … and at its end.
    std::vector<SpecialToken> m_specials;     ///< Recognised inside a text as they stand, the longest first …
    std::vector<SpecialToken> m_normalized;   ///< … and inside a normalised one.
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
    std::int64_t m_padding = 0;
};

} // namespace darkroom::text
