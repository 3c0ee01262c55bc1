#include "darkroom/checkpoint/safetensors.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "foreign_content.h"
#include "safetensors_header.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <tuple>

namespace darkroom::checkpoint {

namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kLongestHeader = 100'000'000; ///< The format's own limit.

static_assert(std::endian::native == std::endian::little, "tensors are mapped as they lie in the file");

[[noreturn]] void refuse(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format, say("%1 is no sound safetensors file: %2. Fetch the file anew.", origin, what));
}

/// Told apart from damage because the cure differs.
void refuseOtherKinds(std::span<const std::byte> file, const std::string& origin)
{
    refuseForeignContent(file, origin);
    if (beginsWith(file, std::string_view("PK\x03\x04", 4))) {
        throw Error(ErrorKind::Format,
            say("%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.",
                origin));
    }
}

std::uint64_t headerLength(std::span<const std::byte> file, const std::string& origin)
{
    if (file.size() < kLengthBytes) {
        refuse(origin,
            file.empty() ? say("it is empty") : say("it has %1 bytes, fewer than its length field of %2", file.size(), kLengthBytes));
    }
    std::uint64_t length = 0;
    std::memcpy(&length, file.data(), kLengthBytes);
    if (length > kLongestHeader) {
        refuseOtherKinds(file, origin);
        refuse(origin, say("its header should have at most %1 bytes, and claims %2", kLongestHeader, length));
    }
    if (length > file.size() - kLengthBytes) {
        refuse(origin, say("its header claims %1 bytes, and only %2 follow; the file is cut off", length, file.size() - kLengthBytes));
    }
    return length;
}

void checkSize(const TensorInfo& tensor, const std::string& origin)
{
    const std::string where = say("%1 (tensor %2)", origin, quotedName(tensor.name));
    std::uint64_t expected = 0;
    if (__builtin_mul_overflow(elementCount(tensor.shape, where), static_cast<std::uint64_t>(bytesPerElement(tensor.dtype)), &expected)
        || expected != tensor.bytes) {
        throw Error(ErrorKind::Format,
            say("%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.",
                where, shapeText(tensor.shape), name(tensor.dtype), tensor.bytes));
    }
}

/// Each tensor must begin where the one before it ends, and the last must end where the file does.
void checkPacking(const std::vector<TensorInfo>& tensors, std::uint64_t dataBytes, const std::string& origin)
{
    std::uint64_t end = 0;
    for (const TensorInfo& tensor : tensors) {
        const std::string where = say("%1 (tensor %2)", origin, quotedName(tensor.name));
        if (tensor.offset != end) {
            throw Error(ErrorKind::Format,
                tensor.offset < end
                    ? say("%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.", where,
                        tensor.offset, end)
                    : say("%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.",
                        where, tensor.offset, end));
        }
        if (tensor.bytes > dataBytes - end) {
            throw Error(ErrorKind::Format,
                say("%1 ends at %2, past the end of the file's %3 bytes of data. The file is cut off or damaged: fetch it anew.", where,
                    tensor.offset + tensor.bytes, dataBytes));
        }
        end += tensor.bytes;
    }
    if (end != dataBytes) {
        refuse(origin, say("%1 bytes follow the last tensor, and none were expected", dataBytes - end));
    }
}

void checkNames(const std::vector<TensorInfo>& tensors, const std::string& origin)
{
    std::vector<std::string_view> names;
    names.reserve(tensors.size());
    for (const TensorInfo& tensor : tensors) {
        names.push_back(tensor.name);
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end()) {
        refuse(origin, say("tensor %1 is there twice", quotedName(*twice)));
    }
}

} // namespace

SafetensorsHeader parseSafetensors(std::span<const std::byte> file, const std::string& origin)
{
    const std::uint64_t length = headerLength(file, origin);
    const std::string_view json(reinterpret_cast<const char*>(file.data()) + kLengthBytes, static_cast<std::size_t>(length));
    SafetensorsHeader header = parseHeaderJson(json, origin);
    if (header.tensors.empty()) {
        refuse(origin, say("it holds no tensors"));
    }
    checkNames(header.tensors, origin);
    std::sort(header.tensors.begin(), header.tensors.end(),
        [](const TensorInfo& a, const TensorInfo& b) { return std::tie(a.offset, a.bytes, a.name) < std::tie(b.offset, b.bytes, b.name); });
    for (const TensorInfo& tensor : header.tensors) {
        checkSize(tensor, origin);
    }
    const std::uint64_t dataBegin = kLengthBytes + length;
    checkPacking(header.tensors, file.size() - dataBegin, origin);
    for (TensorInfo& tensor : header.tensors) {
        tensor.offset += dataBegin;
    }
    return header;
}

SafetensorsFile::SafetensorsFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_map(m_path)
    , m_header(parseSafetensors(m_map.bytes(), m_path.string()))
{
    m_map.check();
    for (std::size_t i = 0; i < m_header.tensors.size(); ++i) {
        m_index.emplace(m_header.tensors[i].name, i);
    }
}

const TensorInfo* SafetensorsFile::find(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_header.tensors[found->second];
}

const TensorInfo& SafetensorsFile::at(std::string_view name) const
{
    const TensorInfo* found = find(name);
    if (found == nullptr) {
        throw Error(ErrorKind::Format,
            say("%1 has no tensor %2, and one was expected. Check that this is the right file.", m_path, quotedName(name)));
    }
    return *found;
}

std::span<const std::byte> SafetensorsFile::bytes(const TensorInfo& tensor) const
{
    m_map.check();
    return m_map.bytes().subspan(static_cast<std::size_t>(tensor.offset), static_cast<std::size_t>(tensor.bytes));
}

} // namespace darkroom::checkpoint
