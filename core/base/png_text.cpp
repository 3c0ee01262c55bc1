#include "darkroom/base/png_text.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/base/utf8.h"
#include "inflate.h"
#include "png_chunk.h"
#include "quoted_name.h"

#include <algorithm>
#include <optional>

namespace darkroom {

namespace {

constexpr std::size_t kLongestKey = 79;

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string fromLatin1(std::string_view bytes)
{
    std::u32string codePoints;
    codePoints.reserve(bytes.size());
    for (const char byte : bytes) {
        codePoints += static_cast<unsigned char>(byte);
    }
    return encodeUtf8(codePoints);
}

/// Latin-1 of UTF-8 text; nullopt when a character has no place in it, or is the zero that ends a key.
std::optional<std::string> toLatin1(std::string_view text)
{
    std::string bytes;
    for (const char32_t character : decodeUtf8(text)) {
        if (character == 0 || character > 0xFF) {
            return std::nullopt;
        }
        bytes += static_cast<char>(character);
    }
    return bytes;
}

/// Takes the text up to the next zero off the front, and the zero; nullopt when there is none.
std::optional<std::string_view> takeField(std::string_view& rest)
{
    const std::size_t end = rest.find('\0');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return field;
}

class TextReader {
public:
    TextReader(const std::string& origin, const PngTextOptions& options)
        : m_origin(origin)
        , m_options(options)
        , m_unpackedLeft(options.unpackedBytes)
    {
    }

    void read(const PngChunk& chunk)
    {
        if (chunk.type != "tEXt" && chunk.type != "zTXt" && chunk.type != "iTXt") {
            return;
        }
        std::string_view rest = asText(chunk.data);
        const auto key = takeField(rest);
        if (!key || key->empty()) {
            m_found.warnings.push_back(say("A text without a name was left out."));
            return;
        }
        const std::string name = fromLatin1(*key);
        const auto& wanted = m_options.keys;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), name) == wanted.end()) {
            return;
        }
        if (!chunk.checksumIsRight) {
            m_found.warnings.push_back(say("The checksum of the text %1 is wrong: it may be damaged.", quotedName(name)));
        }
        m_found.texts.push_back({name,
            chunk.type == "tEXt"       ? fromLatin1(rest)
                : chunk.type == "zTXt" ? packedLatin1(name, rest)
                                       : international(name, rest)});
    }

    PngTexts take() { return std::move(m_found); }

private:
    std::string packedLatin1(const std::string& name, std::string_view rest)
    {
        if (rest.empty() || rest.front() != '\0') {
            refuse(name, say("it is packed in a way that PNG does not know"));
        }
        return fromLatin1(unpack(name, rest.substr(1)));
    }

    std::string international(const std::string& name, std::string_view rest)
    {
        constexpr std::size_t kFlags = 2;
        if (rest.size() < kFlags || rest[0] < 0 || rest[0] > 1 || (rest[0] == 1 && rest[1] != 0)) {
            refuse(name, say("it is packed in a way that PNG does not know"));
        }
        const bool isPacked = rest[0] == 1;
        rest.remove_prefix(kFlags);
        if (!takeField(rest) || !takeField(rest)) {
            refuse(name, say("it lacks its language and translated name"));
        }
        return validUtf8(isPacked ? unpack(name, rest) : std::string(rest));
    }

    std::string unpack(const std::string& name, std::string_view packed)
    {
        Inflated inflated = inflateText(std::as_bytes(std::span(packed)), m_unpackedLeft);
        if (inflated.fault == InflateFault::TooLong) {
            refuse(name, say("it unpacks to more than the %1 bytes that are allowed", m_options.unpackedBytes));
        }
        if (inflated.fault == InflateFault::Damaged) {
            refuse(name, say("it does not unpack"));
        }
        m_unpackedLeft -= inflated.text.size();
        return std::move(inflated.text);
    }

    [[noreturn]] void refuse(const std::string& name, const std::string& what) const
    {
        throw Error(ErrorKind::Format,
            say("%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.", m_origin,
                quotedName(name), what));
    }

    const std::string& m_origin;
    const PngTextOptions& m_options;
    std::size_t m_unpackedLeft;
    PngTexts m_found;
};

void requirePng(std::span<const std::byte> file, const std::string& origin)
{
    if (!isPng(file)) {
        throw Error(ErrorKind::Format, say("%1 is no PNG: its first bytes are others. Choose a PNG file.", origin));
    }
}

} // namespace

const std::string* PngTexts::find(std::string_view key) const
{
    const auto found = std::find_if(texts.begin(), texts.end(), [key](const PngText& text) { return text.key == key; });
    return found == texts.end() ? nullptr : &found->text;
}

bool isPng(std::span<const std::byte> file) noexcept
{
    const auto signature = pngSignature();
    return file.size() >= signature.size() && std::equal(signature.begin(), signature.end(), file.begin());
}

PngTexts readPngText(std::span<const std::byte> file, const std::string& origin, const PngTextOptions& options)
{
    requirePng(file, origin);
    TextReader reader(origin, options);
    bool hasEnd = false;
    std::size_t position = kPngSignatureBytes;
    while (!hasEnd) {
        const std::optional<PngChunk> chunk = pngChunkAt(file, position, origin);
        if (!chunk) {
            break;
        }
        hasEnd = chunk->type == "IEND";
        reader.read(*chunk);
        position = chunk->end;
    }
    PngTexts found = reader.take();
    if (!hasEnd) {
        found.warnings.push_back(say("The picture's end is missing: it may be cut off."));
    }
    return found;
}

std::vector<std::byte> pngTextChunk(const PngText& text)
{
    std::string key = toLatin1(text.key).value_or("text").substr(0, kLongestKey);
    key += '\0';
    const std::optional<std::string> latin1 = toLatin1(text.text);
    std::string data = key;
    if (latin1) {
        data += *latin1;
    } else {
        constexpr std::string_view kUnpackedNoLanguage("\0\0\0\0", 4);
        data += kUnpackedNoLanguage;
        data += validUtf8(text.text);
    }
    std::vector<std::byte> chunk;
    appendPngChunk(chunk, latin1 ? "tEXt" : "iTXt", std::as_bytes(std::span(data)));
    return chunk;
}

std::vector<std::byte> withPngText(std::span<const std::byte> file, std::span<const PngText> texts, const std::string& origin)
{
    requirePng(file, origin);
    const std::optional<PngChunk> header = pngChunkAt(file, kPngSignatureBytes, origin);
    if (!header || header->type != "IHDR") {
        throw Error(ErrorKind::Format, say("%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.", origin));
    }
    std::vector<std::byte> spliced(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(header->end));
    for (const PngText& text : texts) {
        const std::vector<std::byte> chunk = pngTextChunk(text);
        spliced.insert(spliced.end(), chunk.begin(), chunk.end());
    }
    spliced.insert(spliced.end(), file.begin() + static_cast<std::ptrdiff_t>(header->end), file.end());
    return spliced;
}

} // namespace darkroom
