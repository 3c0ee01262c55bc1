#pragma once

// Writes zip archives, pickles and PyTorch checkpoints byte by byte, sound ones and, with a changed field, broken ones.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::tests {

template <typename Number>
std::string littleEndian(Number value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

inline std::span<const std::byte> asBytes(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

/// An entry of a zip archive; the fields say what the archive claims, true unless a test changes them.
struct ZipFixtureEntry {
    std::string name;
    std::string data;
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
    std::string localName = {};    ///< Of the local header; `name` when empty.
    std::uint64_t claimedSize = 0; ///< `data`'s when 0.
    std::uint64_t claimedOffset = ~std::uint64_t{0};
};

struct ZipFixture {
    std::vector<ZipFixtureEntry> entries;
    bool isWide = false; ///< With zip64 fields and end.
    std::string comment = {};
    std::uint64_t claimedDirectory = ~std::uint64_t{0}; ///< Offset in the narrow end; the true one without.

    std::string bytes() const
    {
        std::string file, directory;
        for (const ZipFixtureEntry& entry : entries) {
            const std::uint64_t offset = entry.claimedOffset == ~std::uint64_t{0} ? file.size() : entry.claimedOffset;
            const std::string& local = entry.localName.empty() ? entry.name : entry.localName;
            const std::uint64_t size = entry.claimedSize == 0 ? entry.data.size() : entry.claimedSize;
            file += "PK\x03\x04" + littleEndian<std::uint16_t>(20) + littleEndian(entry.flags) + littleEndian(entry.method)
                + std::string(8, '\0') + narrow(entry.data.size()) + narrow(entry.data.size()) + count(local.size()) + count(0) + local
                + entry.data;
            const std::string extra = isWide ? count(1) + count(24) + littleEndian(size) + littleEndian(size) + littleEndian(offset) : "";
            directory += "PK\x01\x02" + littleEndian<std::uint16_t>(20) + littleEndian<std::uint16_t>(20) + littleEndian(entry.flags)
                + littleEndian(entry.method) + std::string(8, '\0') + narrow(isWide ? kFull : size) + narrow(isWide ? kFull : size)
                + count(entry.name.size()) + count(extra.size()) + count(0) + std::string(8, '\0') + narrow(isWide ? kFull : offset)
                + entry.name + extra;
        }
        const std::uint64_t at = file.size();
        file += directory;
        if (isWide) {
            const std::uint64_t end = file.size();
            file += "PK\x06\x06" + littleEndian<std::uint64_t>(44) + std::string(12, '\0') + littleEndian<std::uint64_t>(entries.size())
                + littleEndian<std::uint64_t>(entries.size()) + littleEndian<std::uint64_t>(directory.size()) + littleEndian(at);
            file += "PK\x06\x07" + narrow(0) + littleEndian(end) + narrow(1);
        }
        const std::uint64_t claimed = claimedDirectory == ~std::uint64_t{0} ? (isWide ? kFull : at) : claimedDirectory;
        file += "PK\x05\x06" + count(0) + count(0) + count(isWide ? 0xffff : entries.size()) + count(isWide ? 0xffff : entries.size())
            + narrow(isWide ? kFull : directory.size()) + narrow(claimed) + count(comment.size()) + comment;
        return file;
    }

private:
    static constexpr std::uint64_t kFull = 0xffffffff;

    static std::string narrow(std::uint64_t value) { return littleEndian(static_cast<std::uint32_t>(value)); }
    static std::string count(std::size_t value) { return littleEndian(static_cast<std::uint16_t>(value)); }
};

// Pieces of a pickle of protocol 2; a pickle is their concatenation between kBegin and kEnd.

inline const std::string kBegin = "\x80\x02";
inline const std::string kEnd = ".";

inline std::string text(std::string_view value)
{
    return "X" + littleEndian(static_cast<std::uint32_t>(value.size())) + std::string(value);
}

inline std::string number(std::int64_t value)
{
    return "\x8a\x08" + littleEndian(value);
}

inline std::string global(std::string_view module, std::string_view name)
{
    return "c" + std::string(module) + "\n" + std::string(name) + "\n";
}

inline std::string tuple(const std::vector<std::string>& items)
{
    std::string all = "(";
    for (const std::string& item : items) {
        all += item;
    }
    return all + "t";
}

inline std::string list(const std::vector<std::string>& items)
{
    std::string all = "](";
    for (const std::string& item : items) {
        all += item;
    }
    return all + "e";
}

struct DictionaryItem {
    std::string key, value;
};

inline std::string dictionary(const std::vector<DictionaryItem>& items)
{
    std::string all = "}(";
    for (const DictionaryItem& item : items) {
        all += item.key + item.value;
    }
    return all + "u";
}

inline std::string call(const std::string& function, const std::vector<std::string>& arguments)
{
    return function + tuple(arguments) + "R";
}

inline std::string numbers(const std::vector<std::int64_t>& values)
{
    std::vector<std::string> items;
    for (const std::int64_t value : values) {
        items.push_back(number(value));
    }
    return tuple(items);
}

inline std::string storage(std::string_view key, std::int64_t elements, std::string_view type = "FloatStorage", bool isLegacy = false)
{
    std::vector<std::string> id = {text("storage"), global("torch", type), text(key), text("cpu"), number(elements)};
    if (isLegacy) {
        id.push_back("N");
    }
    return tuple(id) + "Q";
}

inline std::string tensor(
    const std::string& claimedStorage, std::int64_t offset, const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& stride)
{
    return call(global("torch._utils", "_rebuild_tensor_v2"),
        {claimedStorage, number(offset), numbers(shape), numbers(stride), "\x89", call(global("collections", "OrderedDict"), {})});
}

/// A checkpoint in the zip form: the object's pickle and the bytes of each storage.
inline ZipFixture torchZip(const std::string& object, const std::vector<std::pair<std::string, std::string>>& storages)
{
    ZipFixture zip;
    zip.entries.push_back({"archive/data.pkl", kBegin + object + kEnd});
    zip.entries.push_back({"archive/byteorder", "little"});
    for (const auto& [key, bytes] : storages) {
        zip.entries.push_back({"archive/data/" + key, bytes});
    }
    zip.entries.push_back({"archive/version", "3\n"});
    return zip;
}

/// A checkpoint in the form before PyTorch 1.6. Each storage says how many elements it has.
struct LegacyStorage {
    std::string key;
    std::int64_t elements = 0;
    std::string bytes;
};

inline std::string torchLegacy(const std::string& object, const std::vector<LegacyStorage>& storages, bool isLittleEndian = true,
    const std::string& firstBegin = kBegin)
{
    std::string file = firstBegin + std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 13) + kBegin + "M\xe9\x03." + kBegin
        + dictionary({{text("little_endian"), isLittleEndian ? "\x88" : "\x89"}}) + kEnd + kBegin + object + kEnd;
    std::vector<std::string> keys;
    for (const LegacyStorage& one : storages) {
        keys.push_back(text(one.key));
    }
    file += kBegin + list(keys) + kEnd;
    for (const LegacyStorage& one : storages) {
        file += littleEndian(one.elements) + one.bytes;
    }
    return file;
}

inline std::string floats(const std::vector<float>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

} // namespace darkroom::tests
