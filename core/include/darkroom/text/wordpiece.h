#pragma once

#include "darkroom/text/special_token.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace darkroom::text {

/// Token ids of several texts, padded to one length: row-major, rows x columns. mask is 1 for a token and 0 for padding.
struct TokenBatch {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int64_t> ids;
    std::vector<std::int64_t> mask;
};

/// WordPiece tokenizer of uncased BERT models (Devlin et al. 2018; Wu et al. 2016). Gives the ids that transformers' BertTokenizer gives.
/// A value that doesn't change: any number of threads may use it. Bytes that are not UTF-8 are dropped, as the reference drops U+FFFD.
class WordPieceTokenizer {
public:
    /// The vocabulary from a vocab.txt, one token a line, id = line number from 0. Throws Error{File} or Error{Format}.
    explicit WordPieceTokenizer(const std::filesystem::path& vocabularyFile);
    /// Throws Error{Format} naming `origin` when [PAD], [UNK], [CLS] or [SEP] is missing.
    WordPieceTokenizer(std::vector<std::string> vocabulary, const std::string& origin);

    /// [CLS], the text's tokens, [SEP]; cut to `longest` ids in all, [SEP] staying last. longest >= 2.
    std::vector<std::int64_t> encode(std::string_view text, std::size_t longest) const;

    /// Each text as encode() gives it, filled up with [PAD]. `columns` is both the cut and the length of every row.
    TokenBatch encodeBatch(std::span<const std::string> texts, std::size_t columns) const;

    /// The text's tokens without [CLS] and [SEP], uncut, as they are shown: "castle", "##s", "[UNK]".
    std::vector<std::string> tokens(std::string_view text) const;

    /// The token of an id; throws Error{Usage} when there is none.
    const std::string& token(std::int64_t id) const;
    std::size_t size() const noexcept { return m_vocabulary.size(); }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };

    std::vector<std::int64_t> ids(std::string_view text, std::size_t enough) const;
    void addPlain(std::string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const;
    void addWord(std::u32string_view word, std::vector<std::int64_t>& ids) const;

    std::vector<std::string> m_vocabulary;
    std::unordered_map<std::string, std::int64_t, TextHash, std::equal_to<>> m_ids;
    std::vector<SpecialToken> m_specials; ///< Recognised inside a text as they stand.
    std::int64_t m_padding = 0;
    std::int64_t m_unknown = 0;
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
};

} // namespace darkroom::text
