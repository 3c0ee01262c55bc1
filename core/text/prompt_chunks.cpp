#include "darkroom/text/prompt_chunks.h"

#include <algorithm>
#include <optional>

namespace darkroom::text {

namespace {

constexpr std::size_t kFrame = 2;    ///< Begin and end token.
constexpr std::size_t kBackOff = 20; ///< Tokens after a comma that may move on (A1111's comma_padding_backtrack).
constexpr std::string_view kComma = ",";

class Chunker {
public:
    Chunker(const ClipTokenizer& tokenizer, std::span<const EmbeddingWord> words, std::size_t columns)
        : m_tokenizer(tokenizer)
        , m_words(words)
        , m_columns(columns)
        , m_room(columns - kFrame)
        , m_comma(tokenizer.ids(kComma).front())
    {
    }

    std::vector<PromptChunk> chunk(std::span<const PromptPiece> pieces)
    {
        for (const PromptPiece& piece : pieces) {
            if (piece.isBreak)
                finish();
            else
                add(m_tokenizer.ids(piece.text), piece.weight);
        }
        if (!m_chunk.ids.empty() || m_done.empty()) finish();
        return std::move(m_done);
    }

private:
    void add(const std::vector<std::int64_t>& ids, double weight)
    {
        for (std::size_t at = 0; at < ids.size();) {
            if (ids[at] == m_comma)
                m_lastComma = m_chunk.ids.size();
            else
                backOff();
            if (m_chunk.ids.size() == m_room) finish();
            if (const auto word = wordAt(ids, at)) {
                addEmbedding(*word, weight);
                at += m_words[*word].ids.size();
            } else {
                push(ids[at++], weight);
            }
        }
    }

    /// Before a token that finds the chunk full: the part after a near comma moves into the next chunk.
    void backOff()
    {
        const std::size_t size = m_chunk.ids.size();
        if (size != m_room || !m_lastComma || size - *m_lastComma > kBackOff) return;
        const std::size_t keep = *m_lastComma + 1;
        PromptChunk rest;
        rest.ids.assign(m_chunk.ids.begin() + static_cast<std::ptrdiff_t>(keep), m_chunk.ids.end());
        rest.weights.assign(m_chunk.weights.begin() + static_cast<std::ptrdiff_t>(keep), m_chunk.weights.end());
        for (const EmbeddingPlace& place : m_chunk.embeddings)
            if (place.column >= keep) rest.embeddings.push_back({place.column - keep, place.word});
        m_chunk.ids.resize(keep);
        m_chunk.weights.resize(keep);
        std::erase_if(m_chunk.embeddings, [&](const EmbeddingPlace& place) { return place.column >= keep; });
        finish();
        m_chunk = std::move(rest);
    }

    /// The longest word whose ids stand at a place.
    std::optional<std::size_t> wordAt(const std::vector<std::int64_t>& ids, std::size_t at) const
    {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const auto& word = m_words[i].ids;
            const bool isHere = !word.empty() && word.size() <= ids.size() - at
                && std::equal(word.begin(), word.end(), ids.begin() + static_cast<std::ptrdiff_t>(at));
            if (isHere && (!found || word.size() > m_words[*found].ids.size())) found = i;
        }
        return found;
    }

    void addEmbedding(std::size_t word, double weight)
    {
        const std::size_t vectors = std::min(m_words[word].vectors, m_room);
        if (m_chunk.ids.size() + vectors > m_room) finish();
        m_chunk.embeddings.push_back({m_chunk.ids.size(), word});
        for (std::size_t i = 0; i < vectors; ++i)
            push(0, weight);
    }

    void push(std::int64_t id, double weight)
    {
        m_chunk.ids.push_back(id);
        m_chunk.weights.push_back(weight);
    }

    /// Puts the chunk into its frame and begins another one.
    void finish()
    {
        m_chunk.length = m_chunk.ids.size();
        m_chunk.ids.insert(m_chunk.ids.begin(), m_tokenizer.begin());
        m_chunk.ids.push_back(m_tokenizer.end());
        m_chunk.ids.resize(m_columns, m_tokenizer.padding());
        m_chunk.weights.insert(m_chunk.weights.begin(), 1.0);
        m_chunk.weights.resize(m_columns, 1.0);
        for (EmbeddingPlace& place : m_chunk.embeddings)
            ++place.column;
        m_done.push_back(std::move(m_chunk));
        m_chunk = {};
        m_lastComma.reset();
    }

    const ClipTokenizer& m_tokenizer;
    std::span<const EmbeddingWord> m_words;
    std::size_t m_columns, m_room;
    std::int64_t m_comma;
    PromptChunk m_chunk; ///< Without its frame.
    std::optional<std::size_t> m_lastComma;
    std::vector<PromptChunk> m_done;
};

} // namespace

std::vector<PromptChunk> chunkPrompt(
    std::span<const PromptPiece> pieces, const ClipTokenizer& tokenizer, std::span<const EmbeddingWord> words, std::size_t columns)
{
    return Chunker(tokenizer, words, columns).chunk(pieces);
}

PromptChunk plainChunk(const std::string& prompt, const ClipTokenizer& tokenizer, std::size_t columns)
{
    PromptChunk chunk;
    chunk.ids = tokenizer.encode(prompt, columns);
    chunk.length = chunk.ids.size() - kFrame;
    chunk.ids.resize(columns, tokenizer.padding());
    chunk.weights.assign(columns, 1.0);
    return chunk;
}

} // namespace darkroom::text
