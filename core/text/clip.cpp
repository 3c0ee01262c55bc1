#include "darkroom/text/clip.h"

#include "base/quoted_name.h"
#include "clip_normalizer.h"
#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "darkroom/base/utf8.h"
#include "special_tokens.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <queue>

namespace darkroom::text {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = 64u << 20;
constexpr std::int64_t kMostTokens = 1 << 24;
constexpr std::string_view kBegin = "<|startoftext|>";
constexpr std::string_view kEnd = "<|endoftext|>";
constexpr std::string_view kExclamationMark = "!";
constexpr std::string_view kPieceEnd = "</w>"; ///< Marks a token that ends a piece.
constexpr std::size_t kFrame = 2;              ///< Begin and end token.

using Merges = std::vector<std::pair<std::string, std::string>>;
using Vocabulary = std::map<std::string, std::int64_t>;

/// Bytes as they stand in vocabularies: printable Latin-1 as itself, the others by order from U+0100 on (Radford et al. 2019).
const std::array<std::string, 256>& byteNames()
{
    static const std::array<std::string, 256> names = [] {
        std::array<std::string, 256> made;
        char32_t next = 0x100;
        for (std::size_t byte = 0; byte < made.size(); ++byte) {
            const bool isPrintable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
            const char32_t character = isPrintable ? static_cast<char32_t>(byte) : next++;
            made[byte] = encodeUtf8(std::u32string_view(&character, 1));
        }
        return made;
    }();
    return names;
}

/// Bytes in the order of CLIP's vocabulary: the printable ones first.
std::vector<std::size_t> bytesByRank()
{
    std::vector<std::size_t> printable, others;
    for (std::size_t byte = 0; byte < byteNames().size(); ++byte) {
        const auto character = decodeUtf8(byteNames()[byte]).front();
        (character < 0x100 ? printable : others).push_back(byte);
    }
    printable.insert(printable.end(), others.begin(), others.end());
    return printable;
}

/// The bytes behind a token's name; U+FFFD's for a character that stands for none.
std::string bytesOf(std::string_view name)
{
    std::string bytes;
    for (const char32_t character : decodeUtf8(name)) {
        const auto spelled = encodeUtf8(std::u32string_view(&character, 1));
        const auto found = std::find(byteNames().begin(), byteNames().end(), spelled);
        if (found == byteNames().end()) {
            bytes += spelled;
        } else {
            bytes += static_cast<char>(std::distance(byteNames().begin(), found));
        }
    }
    return bytes;
}

Merges readMerges(const fs::path& file)
{
    const std::string bytes = readFile(realFileSystem(), file, kLargestFile);
    Merges merges;
    std::size_t lineNumber = 0;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        std::string_view line = std::string_view(bytes).substr(begin, end - begin);
        begin = end + 1;
        ++lineNumber;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with("#version")) {
            continue;
        }
        const std::size_t space = line.find(' ');
        if (space == 0 || space == std::string_view::npos || space + 1 == line.size()
            || line.find(' ', space + 1) != std::string_view::npos) {
            throw Error(ErrorKind::Format,
                say("%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.", file,
                    lineNumber, quotedName(line)));
        }
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

Vocabulary vocabularyFrom(const Json& json, const std::string& origin)
{
    if (!json.is_object()) {
        throw Error(ErrorKind::Format, say("%1 should be an object from tokens to numbers, and is none. Fetch it anew.", origin));
    }
    Vocabulary vocabulary;
    const JsonReader reader(json, origin);
    for (const auto& [token, id] : json.items()) {
        vocabulary.emplace(token, reader.whole(token.c_str(), -1, 0, kMostTokens));
    }
    return vocabulary;
}

Vocabulary vocabularyOf(const Merges& merges)
{
    std::vector<std::string> tokens;
    for (const std::size_t byte : bytesByRank()) {
        tokens.push_back(byteNames()[byte]);
    }
    for (std::size_t i = 0; i < byteNames().size(); ++i) {
        tokens.push_back(tokens[i] + std::string(kPieceEnd));
    }
    for (const auto& [left, right] : merges) {
        tokens.push_back(left + right);
    }
    tokens.emplace_back(kBegin);
    tokens.emplace_back(kEnd);
    Vocabulary vocabulary;
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        vocabulary.emplace(tokens[id], static_cast<std::int64_t>(id));
    }
    return vocabulary;
}

/// tokenizer.json, which holds everything: the form of the tokenizers library.
std::pair<Vocabulary, Merges> readWhole(const fs::path& file)
{
    const Json json = readJson(file);
    const JsonReader reader(json, file.string());
    const JsonReader model = reader.object("model");
    if (model.text("type", "BPE") != "BPE") {
        model.refuse("type", say("BPE, the only kind of CLIP tokenizers"));
    }
    Merges merges;
    for (const Json& item : model.array("merges")) {
        if (item.is_array() && item.size() == 2 && item[0].is_string() && item[1].is_string()) {
            merges.emplace_back(item[0].get<std::string>(), item[1].get<std::string>());
            continue;
        }
        const auto line = item.is_string() ? item.get<std::string>() : std::string();
        const std::size_t space = line.find(' ');
        if (space == 0 || space == std::string::npos) {
            model.refuse("merges", say("a list of pairs of tokens"));
        }
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    const Json& vocabulary = json.contains("model") && json["model"].contains("vocab") ? json["model"]["vocab"] : Json();
    auto ids = vocabularyFrom(vocabulary, say("%1 (field %2)", file, "model.vocab"));
    return {std::move(ids), std::move(merges)};
}

/// A token in a config: its text, or an object that holds it.
std::optional<std::string> tokenIn(const Json& config, const char* key)
{
    if (!config.is_object() || !config.contains(key)) {
        return std::nullopt;
    }
    const Json& value = config[key];
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_object() && value.contains("content") && value["content"].is_string()) {
        return value["content"].get<std::string>();
    }
    return std::nullopt;
}

Json jsonIfThere(const fs::path& file)
{
    std::error_code error;
    return fs::exists(file, error) ? readJson(file) : Json();
}

/// A number that is a key of an object.
std::int64_t parsedId(const std::string& text, const fs::path& file)
{
    std::int64_t id = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (fault != std::errc{} || end != text.data() + text.size() || id < 0 || id > kMostTokens) {
        throw Error(ErrorKind::Format,
            say("%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.", file, quotedName(text)));
    }
    return id;
}

/// As transformers reads them: the map of special tokens counts before the config, unless the config lists its added tokens itself.
ClipPadding paddingOf(const fs::path& folder, ClipPadding fallback)
{
    constexpr const char* kKey = "pad_token";
    const auto configFile = folder / "tokenizer_config.json", mapFile = folder / "special_tokens_map.json";
    const Json config = jsonIfThere(configFile), map = jsonIfThere(mapFile);
    auto token = config.is_object() && config.contains("added_tokens_decoder") ? std::optional<std::string>() : tokenIn(map, kKey);
    if (!token) {
        token = tokenIn(config, kKey);
    }
    if (!token) {
        return fallback;
    }
    if (*token == kEnd) {
        return ClipPadding::End;
    }
    if (*token == kExclamationMark) {
        return ClipPadding::ExclamationMark;
    }
    throw Error(ErrorKind::Format,
        say("%1: the tokenizer's pad_token should be %2 or %3, as CLIP's are, and is %4. Models with another one cannot be run here: "
            "choose another model.",
            folder, kEnd, kExclamationMark, quotedName(*token)));
}

} // namespace

ClipTokenizer ClipTokenizer::ofFolder(const fs::path& folder, ClipPadding fallback)
{
    std::error_code error;
    const auto vocabularyFile = folder / "vocab.json", wholeFile = folder / "tokenizer.json";
    const auto padding = paddingOf(folder, fallback);
    const bool isWhole = !fs::exists(vocabularyFile, error) && fs::exists(wholeFile, error);
    auto [vocabulary, merges] = isWhole
        ? readWhole(wholeFile)
        : std::pair(vocabularyFrom(readJson(vocabularyFile), vocabularyFile.string()), readMerges(folder / "merges.txt"));
    ClipTokenizer tokenizer(vocabulary, merges, padding, (isWhole ? wholeFile : vocabularyFile).string());
    tokenizer.add(addedTokens(folder), vocabulary);
    return tokenizer;
}

std::vector<ClipTokenizer::AddedToken> ClipTokenizer::addedTokens(const fs::path& folder)
{
    std::vector<AddedToken> tokens;
    const auto read = [&](const Json& json, std::int64_t id, const fs::path& file) {
        const JsonReader reader(json, file.string());
        tokens.push_back({reader.text("content", ""), reader.whole("id", id, -1, kMostTokens), reader.boolean("normalized", false)});
    };
    const auto configFile = folder / "tokenizer_config.json", wholeFile = folder / "tokenizer.json";
    const Json config = jsonIfThere(configFile);
    if (config.is_object() && config.contains("added_tokens_decoder") && config["added_tokens_decoder"].is_object()) {
        for (const auto& [id, token] : config["added_tokens_decoder"].items()) {
            read(token, parsedId(id, configFile), configFile);
        }
        return tokens;
    }
    const Json whole = jsonIfThere(wholeFile);
    if (whole.is_object() && whole.contains("added_tokens") && whole["added_tokens"].is_array()) {
        for (const Json& token : whole["added_tokens"]) {
            read(token, -1, wholeFile);
        }
        return tokens;
    }
    return tokens;
}

void ClipTokenizer::add(const std::vector<AddedToken>& tokens, const std::map<std::string, std::int64_t>& vocabulary)
{
    for (const AddedToken& token : tokens) {
        const auto known = vocabulary.find(token.text);
        const std::int64_t id = known != vocabulary.end() ? known->second : token.id;
        if (token.text.empty() || id < 0) {
            continue;
        }
        if (static_cast<std::size_t>(id) >= vocabulary.size() + tokens.size()) {
            throw Error(ErrorKind::Format,
                say("The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer's "
                    "files anew.",
                    quotedName(token.text), id, vocabulary.size()));
        }
        const auto isSame = [&](const SpecialToken& special) { return special.id == id; };
        std::erase_if(m_specials, isSame);
        std::erase_if(m_normalized, isSame);
        if (token.isNormalized) {
            m_normalized.push_back({encodeUtf8(normalizeForClip(decodeUtf8(token.text))), id});
        } else {
            m_specials.push_back({token.text, id});
        }
        if (static_cast<std::size_t>(id) >= m_vocabulary.size()) {
            m_vocabulary.resize(static_cast<std::size_t>(id) + 1);
        }
        m_vocabulary[static_cast<std::size_t>(id)] = token.text;
    }
    for (auto* list : {&m_specials, &m_normalized}) {
        std::stable_sort(
            list->begin(), list->end(), [](const SpecialToken& a, const SpecialToken& b) { return a.text.size() > b.text.size(); });
    }
}

ClipTokenizer ClipTokenizer::ofMerges(const fs::path& mergesFile, ClipPadding padding)
{
    const auto merges = readMerges(mergesFile);
    return {vocabularyOf(merges), merges, padding, mergesFile.string()};
}

std::uint64_t ClipTokenizer::pairKey(std::int64_t left, std::int64_t right)
{
    constexpr int kHalf = 32;
    return static_cast<std::uint64_t>(left) << kHalf | static_cast<std::uint64_t>(right);
}

ClipTokenizer::ClipTokenizer(Vocabulary vocabulary, const Merges& merges, ClipPadding padding, const std::string& origin)
{
    const auto required = [&](const std::string& token) {
        const auto found = vocabulary.find(token);
        if (found == vocabulary.end()) {
            throw Error(ErrorKind::Format,
                say("%1 is no vocabulary of CLIP's: the token %2 is missing. Fetch vocab.json and merges.txt of one model.", origin,
                    quotedName(token)));
        }
        return found->second;
    };
    m_begin = required(std::string(kBegin));
    m_end = required(std::string(kEnd));
    for (std::size_t byte = 0; byte < byteNames().size(); ++byte) {
        m_inside[byte] = required(byteNames()[byte]);
        m_last[byte] = required(byteNames()[byte] + std::string(kPieceEnd));
    }
    m_merges.reserve(merges.size());
    for (std::size_t rank = 0; rank < merges.size(); ++rank) {
        const auto& [left, right] = merges[rank];
        m_merges.insert_or_assign(pairKey(required(left), required(right)), Merge{rank, required(left + right)});
    }
    m_specials = {{std::string(kBegin), m_begin}, {std::string(kEnd), m_end}};
    m_padding = padding == ClipPadding::End ? m_end : 0;
    if (padding == ClipPadding::ExclamationMark) {
        m_padding = required(std::string(kExclamationMark));
        m_specials.push_back({std::string(kExclamationMark), m_padding});
    }
    std::int64_t most = 0;
    for (const auto& [token, id] : vocabulary) {
        most = std::max(most, id);
    }
    // Memory is taken by the greatest number, not by how many there are.
    constexpr std::size_t kMostGaps = 1 << 16;
    if (static_cast<std::size_t>(most) > vocabulary.size() + kMostGaps) {
        throw Error(ErrorKind::Format,
            say("%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.", origin, vocabulary.size(), most));
    }
    m_vocabulary.resize(static_cast<std::size_t>(most) + 1);
    for (auto& [token, id] : vocabulary) {
        m_vocabulary[static_cast<std::size_t>(id)] = token;
    }
}

void ClipTokenizer::addPiece(std::string_view bytes, std::vector<std::int64_t>& ids) const
{
    // Symbols as a list through which joined ones fall out; merges wait by rank, and among equals from left to right.
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    struct Symbol {
        std::int64_t id;
        std::size_t before, after;
        bool isJoined;
    };
    struct Waiting {
        std::size_t rank, at;
        std::int64_t left, right;
        bool operator<(const Waiting& other) const { return rank != other.rank ? rank > other.rank : at > other.at; }
    };
    std::vector<Symbol> symbols;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        const bool isLast = i + 1 == bytes.size();
        symbols.push_back({isLast ? m_last[byte] : m_inside[byte], i == 0 ? kNone : i - 1, isLast ? kNone : i + 1, false});
    }
    std::priority_queue<Waiting> waiting;
    const auto wait = [&](std::size_t at) {
        if (at == kNone || symbols[at].after == kNone) {
            return;
        }
        const auto left = symbols[at].id, right = symbols[symbols[at].after].id;
        if (const auto found = m_merges.find(pairKey(left, right)); found != m_merges.end()) {
            waiting.push({found->second.rank, at, left, right});
        }
    };
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        wait(i);
    }
    while (!waiting.empty()) {
        const auto merge = waiting.top();
        waiting.pop();
        Symbol& left = symbols[merge.at];
        if (left.isJoined || left.id != merge.left || left.after == kNone || symbols[left.after].id != merge.right) {
            continue; // Another merge came before.
        }
        Symbol& right = symbols[left.after];
        left.id = m_merges.at(pairKey(merge.left, merge.right)).id;
        right.isJoined = true;
        left.after = right.after;
        if (left.after != kNone) {
            symbols[left.after].before = merge.at;
        }
        wait(left.before);
        wait(merge.at);
    }
    for (const Symbol& symbol : symbols) {
        if (!symbol.isJoined) {
            ids.push_back(symbol.id);
        }
    }
}

void ClipTokenizer::addPlain(std::string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const
{
    const std::u32string normalized = normalizeForClip(decodeUtf8(text));
    if (m_normalized.empty()) {
        addNormalized(normalized, enough, ids);
        return;
    }
    const auto more = idsAroundSpecials(encodeUtf8(normalized), m_normalized, enough - std::min(enough, ids.size()),
        [&](std::string_view plain, std::vector<std::int64_t>& inner) { addNormalized(decodeUtf8(plain), enough, inner); });
    ids.insert(ids.end(), more.begin(), more.end());
}

void ClipTokenizer::addNormalized(std::u32string_view text, std::size_t enough, std::vector<std::int64_t>& ids) const
{
    for (const std::u32string_view piece : splitForClip(text)) {
        if (ids.size() >= enough) {
            return;
        }
        addPiece(encodeUtf8(piece), ids);
    }
}

std::vector<std::int64_t> ClipTokenizer::ids(std::string_view text, std::size_t enough) const
{
    return idsAroundSpecials(
        text, m_specials, enough, [&](std::string_view plain, std::vector<std::int64_t>& ids) { addPlain(plain, enough, ids); });
}

std::vector<std::int64_t> ClipTokenizer::ids(std::string_view text) const
{
    return ids(text, std::numeric_limits<std::size_t>::max());
}

std::vector<std::int64_t> ClipTokenizer::encode(std::string_view text, std::size_t longest) const
{
    if (longest < kFrame) {
        throw Error(ErrorKind::Internal, say("A text is to be cut to %1 tokens; the begin and end token alone need %2.", longest, kFrame));
    }
    auto inner = ids(text, longest - kFrame);
    inner.resize(std::min(inner.size(), longest - kFrame));
    inner.insert(inner.begin(), m_begin);
    inner.push_back(m_end);
    return inner;
}

std::vector<std::vector<std::int64_t>> ClipTokenizer::rows(std::string_view text, std::size_t columns) const
{
    if (columns <= kFrame) {
        throw Error(ErrorKind::Internal, say("Rows of %1 tokens have no room for a text.", columns));
    }
    const auto all = ids(text);
    const std::size_t room = columns - kFrame;
    std::vector<std::vector<std::int64_t>> rows;
    for (std::size_t begin = 0; begin == 0 || begin < all.size(); begin += room) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
        std::vector<std::int64_t> row = {m_begin};
        row.insert(row.end(), first, first + static_cast<std::ptrdiff_t>(std::min(room, all.size() - begin)));
        row.push_back(m_end);
        row.resize(columns, m_padding);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> ClipTokenizer::tokens(std::string_view text) const
{
    std::vector<std::string> shown;
    for (const std::int64_t id : ids(text)) {
        shown.push_back(token(id));
    }
    return shown;
}

void ClipTokenizer::save(FileSystem& files, const fs::path& folder) const
{
    Json vocabulary = Json::object();
    for (std::size_t id = 0; id < m_vocabulary.size(); ++id) {
        if (!m_vocabulary[id].empty()) {
            vocabulary[m_vocabulary[id]] = id;
        }
    }
    std::map<std::size_t, std::string> lines;
    constexpr int kHalf = 32;
    for (const auto& [pair, merge] : m_merges) {
        lines[merge.rank] = m_vocabulary[pair >> kHalf] + " " + m_vocabulary[static_cast<std::uint32_t>(pair)] + "\n";
    }
    std::string merges = "#version: 0.2\n";
    for (const auto& [rank, line] : lines) {
        merges += line;
    }
    const std::string padding(m_padding == m_end ? kEnd : kExclamationMark);
    const Json special = {{"bos_token", kBegin}, {"eos_token", kEnd}, {"unk_token", kEnd}, {"pad_token", padding}};
    Json config = special;
    config.update(
        {{"tokenizer_class", "CLIPTokenizer"}, {"model_max_length", kColumns}, {"do_lower_case", true}, {"add_prefix_space", false}});
    files.createDirectories(folder);
    writeFileAtomically(files, folder / "vocab.json", jsonText(vocabulary));
    writeFileAtomically(files, folder / "merges.txt", merges);
    writeFileAtomically(files, folder / "special_tokens_map.json", jsonText(special, 2) + "\n");
    writeFileAtomically(files, folder / "tokenizer_config.json", jsonText(config, 2) + "\n");
}

std::string ClipTokenizer::token(std::int64_t id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= m_vocabulary.size()) {
        throw Error(ErrorKind::Usage, say("Token id %1 is not in the vocabulary of %2 tokens.", id, m_vocabulary.size()));
    }
    std::string_view name = m_vocabulary[static_cast<std::size_t>(id)];
    if (id == m_begin || id == m_end) {
        return std::string(name);
    }
    if (name.ends_with(kPieceEnd) && name.size() > kPieceEnd.size()) {
        name.remove_suffix(kPieceEnd.size());
    }
    return validUtf8(bytesOf(name));
}

} // namespace darkroom::text
