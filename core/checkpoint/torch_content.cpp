#include "torch_content.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "foreign_content.h"
#include "pickle_reader.h"
#include "state_dict.h"
#include "torch_error.h"
#include "zip_directory.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <tuple>

namespace darkroom::checkpoint {

namespace {

constexpr std::string_view kPickle = "/data.pkl";
constexpr std::string_view kLegacyMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10); ///< A number, as a pickle holds it.
constexpr std::size_t kProtocolBytes = 2;
constexpr std::int64_t kLegacyProtocol = 1001;
constexpr std::size_t kTarMagicOffset = 257;

/// Where a storage's bytes lie in the file.
struct Extent {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

using Extents = std::map<std::string, Extent, std::less<>>;

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::uint64_t unitOf(const StorageClaim& storage)
{
    return storage.isUntyped ? 1 : bytesPerElement(storage.dtype);
}

bool isDense(const TensorClaim& tensor)
{
    std::int64_t expected = 1;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.stride[i] != expected) {
            return false;
        }
        expected *= tensor.shape[i];
    }
    return true;
}

/// Turns the claims of a state dict into places in the file. The claims were checked against their storages, these against the file.
TorchContent locate(const PickleValues& values, StateDict found, const Extents& extents, ContainerKind kind, const std::string& origin)
{
    TorchContent content;
    content.kind = kind;
    content.metadata = std::move(found.metadata);
    content.notes = std::move(found.notes);
    for (const auto& [name, index] : found.tensors) {
        const TensorClaim& claim = values.tensors[index];
        const StorageClaim& storage = values.storages[claim.storage];
        const auto extent = extents.find(storage.key);
        if (extent == extents.end()) {
            refuseTorch(origin, say("the storage %1 of tensor %2 is not in the file", quotedName(storage.key), quotedName(name)));
        }
        const std::uint64_t width = bytesPerElement(claim.dtype);
        TensorInfo tensor;
        tensor.name = name;
        tensor.dtype = claim.dtype;
        tensor.shape = claim.shape;
        tensor.offset = extent->second.offset + static_cast<std::uint64_t>(claim.offset) * width;
        tensor.bytes = elementCount(claim.shape, say("%1 (tensor %2)", origin, quotedName(name))) * width;
        if (tensor.bytes > 0 && !isDense(claim)) {
            content.strides.emplace(name, claim.stride);
        }
        content.tensors.push_back(std::move(tensor));
    }
    std::sort(content.tensors.begin(), content.tensors.end(),
        [](const TensorInfo& a, const TensorInfo& b) { return std::tie(a.offset, a.bytes, a.name) < std::tie(b.offset, b.bytes, b.name); });
    return content;
}

/// The bytes that a storage claims; refuses more than any file can hold.
std::uint64_t claimedBytes(const StorageClaim& storage, const std::string& origin)
{
    std::uint64_t bytes = 0;
    if (__builtin_mul_overflow(static_cast<std::uint64_t>(storage.elements), unitOf(storage), &bytes)) {
        refuseTorch(origin, say("the storage %1 claims %2 elements", quotedName(storage.key), storage.elements));
    }
    return bytes;
}

/// Every storage of the archive, checked for its size.
Extents zipExtents(const std::vector<ZipEntry>& entries, const std::string& folder, const PickleValues& values, const std::string& origin)
{
    Extents extents;
    for (const StorageClaim& storage : values.storages) {
        const ZipEntry* entry = findEntry(entries, folder + "/data/" + storage.key);
        if (entry == nullptr) {
            refuseTorch(origin, say("the storage %1 is not in the archive", quotedName(storage.key)));
        }
        if (const std::uint64_t claimed = claimedBytes(storage, origin); claimed > entry->size) {
            refuseTorch(origin, say("the storage %1 claims %2 bytes and holds %3", quotedName(storage.key), claimed, entry->size));
        }
        extents[storage.key] = {entry->offset, entry->size};
    }
    return extents;
}

/// The folder of the archive that holds the pickle.
std::string pickleFolder(const std::vector<ZipEntry>& entries, const std::string& origin)
{
    std::optional<std::string> folder;
    for (const ZipEntry& entry : entries) {
        const bool isPickle = entry.name.ends_with(kPickle) && entry.name.find('/') == entry.name.size() - kPickle.size();
        if (isPickle && folder) {
            refuseTorch(origin, say("its zip archive holds two pickles, in %1 and %2", quotedName(*folder), quotedName(entry.name)));
        }
        if (isPickle) {
            folder = entry.name.substr(0, entry.name.size() - kPickle.size());
        }
    }
    if (!folder) {
        const std::string first = entries.empty() ? say("nothing") : quotedName(entries.front().name);
        throw Error(ErrorKind::Format,
            say("%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed "
                "inside, unpack it.",
                origin, first + (entries.size() > 1 ? ", ..." : "")));
    }
    return *folder;
}

void checkArchiveKind(
    const std::vector<ZipEntry>& entries, const std::string& folder, std::span<const std::byte> file, const std::string& origin)
{
    if (findEntry(entries, folder + "/constants.pkl") != nullptr) {
        refuseHostile(origin, say("it is a TorchScript archive, a program instead of weights"));
    }
    const ZipEntry* order = findEntry(entries, folder + "/byteorder");
    if (order != nullptr
        && textOf(file.subspan(static_cast<std::size_t>(order->offset), static_cast<std::size_t>(order->size))) != "little") {
        refuseTorch(origin, say("its numbers are in another byte order than \"little\""));
    }
}

TorchContent readZip(std::span<const std::byte> file, const std::string& origin)
{
    const std::vector<ZipEntry> entries = readZipDirectory(file, origin);
    const std::string folder = pickleFolder(entries, origin);
    checkArchiveKind(entries, folder, file, origin);
    const ZipEntry& pickle = *findEntry(entries, folder + std::string(kPickle));
    const PickleValues values =
        readPickle(file.subspan(static_cast<std::size_t>(pickle.offset), static_cast<std::size_t>(pickle.size)), origin);
    const Extents extents = zipExtents(entries, folder, values, origin);
    return locate(values, findStateDict(values, origin), extents, ContainerKind::TorchZip, origin);
}

/// The pickles of the old format one after the other, then raw storages.
class LegacyReader {
public:
    LegacyReader(std::span<const std::byte> file, const std::string& origin, std::uint64_t behindMagic)
        : m_file(file)
        , m_origin(origin)
        , m_at(behindMagic)
    {
    }

    TorchContent read()
    {
        checkProtocol(next());
        checkSystem(next());
        const PickleValues values = next();
        const Extents extents = storages(values, next());
        return locate(values, findStateDict(values, m_origin), extents, ContainerKind::TorchLegacy, m_origin);
    }

private:
    PickleValues next()
    {
        PickleValues values = readPickle(m_file.subspan(static_cast<std::size_t>(m_at)), m_origin);
        m_at += values.bytes;
        return values;
    }

    void checkProtocol(const PickleValues& values) const
    {
        const PickleValue& protocol = values.at(values.root);
        if (protocol.kind != PickleKind::Integer || protocol.integer != kLegacyProtocol) {
            refuseTorch(m_origin, say("its protocol is not %1", kLegacyProtocol));
        }
    }

    void checkSystem(const PickleValues& values) const
    {
        const PickleValue& system = values.at(values.root);
        const auto isBig = [&values](ValueIndex key, ValueIndex value) {
            return values.at(key).kind == PickleKind::Text && values.at(key).text == "little_endian" && values.at(value).integer == 0;
        };
        if (system.kind != PickleKind::Dictionary) {
            refuseTorch(m_origin, say("its description of the system that wrote it is missing"));
        }
        const auto& items = values.itemsOf(system);
        for (std::size_t i = 0; i < items.size(); i += 2) {
            if (isBig(items[i], items[i + 1])) {
                refuseTorch(m_origin, say("its numbers are big-endian"));
            }
        }
    }

    Extents storages(const PickleValues& values, const PickleValues& keys)
    {
        std::map<std::string_view, const StorageClaim*> claims;
        for (const StorageClaim& storage : values.storages) {
            const auto [other, isNew] = claims.emplace(storage.key, &storage);
            if (!isNew && (other->second->elements != storage.elements || unitOf(*other->second) != unitOf(storage))) {
                refuseTorch(m_origin, say("the storage %1 has two sizes", quotedName(storage.key)));
            }
        }
        const PickleValue& list = keys.at(keys.root);
        if (list.kind != PickleKind::List) {
            refuseTorch(m_origin, say("its list of storages is missing"));
        }
        Extents extents;
        for (const ValueIndex item : keys.itemsOf(list)) {
            const PickleValue& key = keys.at(item);
            const auto claim = key.kind == PickleKind::Text ? claims.find(key.text) : claims.end();
            if (claim == claims.end()) {
                refuseTorch(m_origin, say("its list of storages names one that no tensor uses"));
            }
            extents.insert_or_assign(std::string(key.text), nextStorage(*claim->second));
        }
        return extents;
    }

    Extent nextStorage(const StorageClaim& storage)
    {
        const std::uint64_t bytes = claimedBytes(storage, m_origin);
        std::int64_t elements = 0;
        const std::uint64_t left = m_file.size() - m_at;
        if (left < sizeof elements || bytes > left - sizeof elements) {
            refuseTorch(m_origin,
                say("the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off", quotedName(storage.key),
                    bytes, m_at, left));
        }
        std::memcpy(&elements, m_file.data() + m_at, sizeof elements);
        if (elements != storage.elements) {
            refuseTorch(
                m_origin, say("the storage %1 claims %2 elements and holds %3", quotedName(storage.key), storage.elements, elements));
        }
        const Extent extent{m_at + sizeof elements, bytes};
        m_at = extent.offset + bytes;
        return extent;
    }

    std::span<const std::byte> m_file;
    const std::string& m_origin;
    std::uint64_t m_at = 0;
};

bool isZip(std::span<const std::byte> file)
{
    return beginsWith(file, std::string_view("PK\x03\x04", 4)) || beginsWith(file, std::string_view("PK\x05\x06", 4));
}

/// A pickle begins with its protocol and an opcode, of which none is zero.
bool isPickle(std::span<const std::byte> file)
{
    // A safetensors header may have a length of such bytes; its JSON follows at once.
    constexpr std::size_t kHeaderLength = 8;
    const bool safetensors = file.size() > kHeaderLength && file[kHeaderLength] == std::byte{'{'};
    return !safetensors && file.size() > kProtocolBytes && file[0] == std::byte{0x80} && file[1] >= std::byte{2} && file[1] <= std::byte{5}
    && file[2] != std::byte{0};
}

bool isTar(std::span<const std::byte> file)
{
    return file.size() > kTarMagicOffset && beginsWith(file.subspan(kTarMagicOffset), "ustar");
}

} // namespace

bool looksLikeTorch(std::span<const std::byte> file)
{
    return isZip(file) || isPickle(file) || isTar(file);
}

TorchContent readTorch(std::span<const std::byte> file, const std::string& origin)
{
    refuseForeignContent(file, origin);
    if (isZip(file)) {
        return readZip(file, origin);
    }
    if (isTar(file)) {
        throw Error(ErrorKind::Format,
            say("%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a "
                "newer PyTorch.",
                origin));
    }
    if (!isPickle(file)) {
        refuseTorch(origin, file.empty() ? say("it is empty") : say("it begins like neither a zip archive nor a pickle"));
    }
    // Names a call that a bare pickle may hide.
    const PickleValues first = readPickle(file, origin);
    const PickleValue& magic = first.at(first.root);
    if (magic.kind == PickleKind::Bytes && magic.text == kLegacyMagic) {
        return LegacyReader(file, origin, first.bytes).read();
    }
    refuseTorch(origin, say("it is a bare pickle of Python's, without PyTorch's magic number"));
}

} // namespace darkroom::checkpoint
