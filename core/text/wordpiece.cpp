#include "darkroom/text/wordpiece.h"

#include "base/quoted_name.h"
#include "bert_normalizer.h"
#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/say.h"
#include "darkroom/base/utf8.h"
#include "special_tokens.h"

#include <algorithm>
#include <array>
#include <limits>

namespace darkroom::text {

namespace {

constexpr std::uint64_t kLargestVocabularyFile = 64u << 20;
constexpr std::size_t kLongestWord = 100; ///< BERT's own limit: a longer word is [UNK] as a whole.
constexpr std::string_view kContinuation = "##";
constexpr std::string_view kPadding = "[PAD]";
constexpr std::string_view kUnknown = "[UNK]";
constexpr std::string_view kBegin = "[CLS]";
constexpr std::string_view kEnd = "[SEP]";
constexpr std::array<std::string_view, 5> kSpecials = {kPadding, kUnknown, kBegin, kEnd, "[MASK]"};

std::vector<std::string> readLines(const std::filesystem::path& file)
{
    const std::string bytes = readFile(realFileSystem(), file, kLargestVocabularyFile);
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        std::string line = bytes.substr(begin, end - begin);
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(std::move(line));
        begin = end + 1;
    }
    return lines;
}

} // namespace

WordPieceTokenizer::WordPieceTokenizer(const std::filesystem::path& vocabularyFile)
    : WordPieceTokenizer(readLines(vocabularyFile), vocabularyFile.string())
{
}

WordPieceTokenizer::WordPieceTokenizer(std::vector<std::string> vocabulary, const std::string& origin)
    : m_vocabulary(std::move(vocabulary))
{
    m_ids.reserve(m_vocabulary.size());
    for (std::size_t id = 0; id < m_vocabulary.size(); ++id) {
        // A token on two lines has the id of the later one, as in the reference.
        m_ids.insert_or_assign(m_vocabulary[id], static_cast<std::int64_t>(id));
    }
    const auto required = [&](std::string_view token) {
        const auto found = m_ids.find(token);
        if (found == m_ids.end()) {
            throw Error(ErrorKind::Format,
                say("%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.", origin,
                    token));
        }
        return found->second;
    };
    m_padding = required(kPadding);
    m_unknown = required(kUnknown);
    m_begin = required(kBegin);
    m_end = required(kEnd);
    for (const std::string_view special : kSpecials) {
        if (const auto found = m_ids.find(special); found != m_ids.end()) {
            m_specials.push_back({found->first, found->second});
        }
    }
}

void WordPieceTokenizer::addWord(std::u32string_view word, std::vector<std::int64_t>& ids) const
{
    if (word.size() > kLongestWord) {
        ids.push_back(m_unknown);
        return;
    }
    // Byte positions of the word's characters, so that pieces are looked up without a conversion each.
    std::string bytes;
    std::vector<std::size_t> ends;
    for (const char32_t character : word) {
        bytes += encodeUtf8(std::u32string_view(&character, 1));
        ends.push_back(bytes.size());
    }
    const std::size_t idsBefore = ids.size();
    std::size_t begin = 0;
    std::size_t firstCharacter = 0;
    while (firstCharacter < ends.size()) {
        // The longest piece that the vocabulary has.
        std::size_t last = ends.size();
        auto found = m_ids.end();
        for (; last > firstCharacter; --last) {
            const std::string_view piece = std::string_view(bytes).substr(begin, ends[last - 1] - begin);
            found = begin == 0 ? m_ids.find(piece) : m_ids.find(std::string(kContinuation) + std::string(piece));
            if (found != m_ids.end()) {
                break;
            }
        }
        if (found == m_ids.end()) {
            ids.resize(idsBefore);
            ids.push_back(m_unknown);
            return;
        }
        ids.push_back(found->second);
        begin = ends[last - 1];
        firstCharacter = last;
    }
}

void WordPieceTokenizer::addPlain(std::string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const
{
    const std::u32string normalized = normalizeForBert(decodeUtf8(text));
    for (const std::u32string_view word : splitForBert(normalized)) {
        if (ids.size() >= enough) {
            return;
        }
        addWord(word, ids);
    }
}

std::vector<std::int64_t> WordPieceTokenizer::ids(std::string_view text, std::size_t enough) const
{
    return idsAroundSpecials(
        text, m_specials, enough, [&](std::string_view plain, std::vector<std::int64_t>& ids) { addPlain(plain, enough, ids); });
}

std::vector<std::int64_t> WordPieceTokenizer::encode(std::string_view text, std::size_t longest) const
{
    constexpr std::size_t kFrame = 2;
    if (longest < kFrame) {
        throw Error(ErrorKind::Internal, say("A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.", longest, kFrame));
    }
    std::vector<std::int64_t> inner = ids(text, longest - kFrame);
    inner.resize(std::min(inner.size(), longest - kFrame));
    inner.insert(inner.begin(), m_begin);
    inner.push_back(m_end);
    return inner;
}

TokenBatch WordPieceTokenizer::encodeBatch(std::span<const std::string> texts, std::size_t columns) const
{
    TokenBatch batch;
    batch.rows = texts.size();
    batch.columns = columns;
    for (const std::string& text : texts) {
        const std::vector<std::int64_t> row = encode(text, columns);
        batch.ids.insert(batch.ids.end(), row.begin(), row.end());
        batch.ids.insert(batch.ids.end(), columns - row.size(), m_padding);
        batch.mask.insert(batch.mask.end(), row.size(), 1);
        batch.mask.insert(batch.mask.end(), columns - row.size(), 0);
    }
    return batch;
}

std::vector<std::string> WordPieceTokenizer::tokens(std::string_view text) const
{
    std::vector<std::string> shown;
    for (const std::int64_t id : ids(text, std::numeric_limits<std::size_t>::max())) {
        shown.push_back(token(id));
    }
    return shown;
}

const std::string& WordPieceTokenizer::token(std::int64_t id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= m_vocabulary.size()) {
        throw Error(ErrorKind::Usage, say("Token id %1 is not in the vocabulary of %2 tokens.", id, m_vocabulary.size()));
    }
    return m_vocabulary[static_cast<std::size_t>(id)];
}

} // namespace darkroom::text
