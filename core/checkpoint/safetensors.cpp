#include "darkroom/checkpoint/safetensors.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
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
    throw Error(ErrorKind::Format, origin + " is no sound safetensors file: " + what + ". Fetch the file anew.");
}

/// Told apart from damage because the cure differs.
void refuseOtherKinds(std::span<const std::byte> file, const std::string& origin)
{
    refuseForeignContent(file, origin);
    if (beginsWith(file, std::string_view("PK\x03\x04", 4))) {
        throw Error(ErrorKind::Format,
            origin + " is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.");
    }
}

std::uint64_t headerLength(std::span<const std::byte> file, const std::string& origin)
{
    if (file.size() < kLengthBytes) {
        refuse(origin, file.empty() ? "it is empty" : "it has " + std::to_string(file.size()) + " bytes, fewer than its length field of 8");
    }
    std::uint64_t length = 0;
    std::memcpy(&length, file.data(), kLengthBytes);
    if (length > kLongestHeader) {
        refuseOtherKinds(file, origin);
        refuse(origin, "its header should have at most " + std::to_string(kLongestHeader) + " bytes, and claims " + std::to_string(length));
    }
    if (length > file.size() - kLengthBytes) {
        refuse(origin,
            "its header claims " + std::to_string(length) + " bytes, and only " + std::to_string(file.size() - kLengthBytes)
                + " follow; the file is cut off");
    }
    return length;
}

void checkSize(const TensorInfo& tensor, const std::string& origin)
{
    const std::string where = origin + ": tensor " + quotedName(tensor.name);
    std::uint64_t expected = 0;
    if (__builtin_mul_overflow(elementCount(tensor.shape, where), static_cast<std::uint64_t>(bytesPerElement(tensor.dtype)), &expected)
        || expected != tensor.bytes) {
        throw Error(ErrorKind::Format,
            where + " has the shape " + shapeText(tensor.shape) + " of " + name(tensor.dtype) + ", and its data_offsets hold "
                + std::to_string(tensor.bytes) + " bytes, which does not fit. The file is damaged: fetch it anew.");
    }
}

/// Each tensor must begin where the one before it ends, and the last must end where the file does.
void checkPacking(const std::vector<TensorInfo>& tensors, std::uint64_t dataBytes, const std::string& origin)
{
    std::uint64_t end = 0;
    for (const TensorInfo& tensor : tensors) {
        const std::string where = origin + ": tensor " + quotedName(tensor.name);
        if (tensor.offset != end) {
            throw Error(ErrorKind::Format,
                where + " begins at " + std::to_string(tensor.offset) + ", and the tensor before it ends at " + std::to_string(end)
                    + (tensor.offset < end ? ": they overlap" : ": there is a hole") + ". The file is damaged: fetch it anew.");
        }
        if (tensor.bytes > dataBytes - end) {
            throw Error(ErrorKind::Format,
                where + " ends at " + std::to_string(tensor.offset + tensor.bytes) + ", past the end of the file's "
                    + std::to_string(dataBytes) + " bytes of data. The file is cut off or damaged: fetch it anew.");
        }
        end += tensor.bytes;
    }
    if (end != dataBytes) {
        refuse(origin, std::to_string(dataBytes - end) + " bytes follow the last tensor, and none were expected");
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
        refuse(origin, "tensor " + quotedName(*twice) + " is there twice");
    }
}

} // namespace

SafetensorsHeader parseSafetensors(std::span<const std::byte> file, const std::string& origin)
{
    const std::uint64_t length = headerLength(file, origin);
    const std::string_view json(reinterpret_cast<const char*>(file.data()) + kLengthBytes, static_cast<std::size_t>(length));
    SafetensorsHeader header = parseHeaderJson(json, origin);
    if (header.tensors.empty()) {
        refuse(origin, "it holds no tensors");
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
            m_path.string() + " has no tensor " + quotedName(name) + ", and one was expected. Check that this is the right file.");
    }
    return *found;
}

std::span<const std::byte> SafetensorsFile::bytes(const TensorInfo& tensor) const
{
    return m_map.bytes().subspan(static_cast<std::size_t>(tensor.offset), static_cast<std::size_t>(tensor.bytes));
}

} // namespace darkroom::checkpoint
