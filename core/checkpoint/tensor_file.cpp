#include "darkroom/checkpoint/tensor_file.h"

#include "base/mapped_pages.h"
#include "darkroom/base/error.h"
#include "darkroom/base/memory_map.h"
#include "darkroom/checkpoint/safetensors.h"
#include "torch_content.h"

#include <cstring>
#include <mutex>

namespace darkroom::checkpoint {

namespace {

/// Copies the elements of a strided tensor that begins at `source` into `into`, row-major. Sizes and strides were checked against the file.
void gather(
    const std::byte* source, std::span<const std::int64_t> shape, std::span<const std::int64_t> stride, std::size_t width, std::byte*& into)
{
    if (shape.empty()) {
        std::memcpy(into, source, width);
        into += width;
        return;
    }
    for (std::int64_t i = 0; i < shape.front(); ++i) {
        gather(source + static_cast<std::size_t>(i * stride.front()) * width, shape.subspan(1), stride.subspan(1), width, into);
    }
}

/// A length and the header's brace.
bool looksLikeSafetensors(std::span<const std::byte> file)
{
    std::uint64_t length = 0;
    if (file.size() <= sizeof length) {
        return false;
    }
    std::memcpy(&length, file.data(), sizeof length);
    return length <= file.size() - sizeof length && file[sizeof length] == std::byte{'{'};
}

bool hasTorchEnding(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return ending == ".ckpt" || ending == ".pt" || ending == ".pth" || ending == ".bin";
}

} // namespace

const char* name(ContainerKind kind) noexcept
{
    switch (kind) {
    case ContainerKind::Safetensors: return "safetensors";
    case ContainerKind::TorchZip: return "torch zip";
    case ContainerKind::TorchLegacy: return "torch legacy";
    }
    return "safetensors";
}

struct TensorFile::State {
    std::filesystem::path path;
    MemoryMap map;
    TorchContent content;
    std::map<std::string_view, std::size_t, std::less<>> index;
    mutable std::mutex gathering;
    mutable std::map<std::string, std::vector<std::byte>, std::less<>> gathered;

    explicit State(const std::filesystem::path& file)
        : path(file)
        , map(file)
    {
        try {
            read();
        } catch (const Error&) {
            map.check(); // its reason, where it was cut short, rather than what its zeros look like
            throw;
        }
        map.check();
        for (std::size_t i = 0; i < content.tensors.size(); ++i) {
            index.emplace(content.tensors[i].name, i);
        }
    }

    void read()
    {
        if (looksLikeTorch(map.bytes()) || (hasTorchEnding(path) && !looksLikeSafetensors(map.bytes()))) {
            content = readTorch(map.bytes(), path.string());
        } else {
            SafetensorsHeader header = parseSafetensors(map.bytes(), path.string());
            content.kind = ContainerKind::Safetensors;
            content.tensors = std::move(header.tensors);
            content.metadata = std::move(header.metadata);
        }
    }

    std::span<const std::byte> gatheredBytes(const TensorInfo& tensor, const std::vector<std::int64_t>& stride) const
    {
        const std::scoped_lock lock(gathering);
        std::vector<std::byte>& bytes = gathered[tensor.name];
        if (bytes.empty()) {
            bytes.resize(static_cast<std::size_t>(tensor.bytes));
            std::byte* into = bytes.data();
            gather(map.bytes().data() + tensor.offset, tensor.shape, stride, bytesPerElement(tensor.dtype), into);
        }
        return bytes;
    }

    /// Where a tensor's elements lie in the file, gaps included.
    std::span<const std::byte> mappedBytes(const TensorInfo& tensor) const
    {
        std::uint64_t size = tensor.bytes;
        if (const auto stride = content.strides.find(tensor.name); stride != content.strides.end()) {
            std::uint64_t last = 0;
            for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
                last += static_cast<std::uint64_t>((tensor.shape[i] - 1) * stride->second[i]);
            }
            size = size == 0 ? 0 : (last + 1) * bytesPerElement(tensor.dtype);
        }
        return map.bytes().subspan(static_cast<std::size_t>(tensor.offset), static_cast<std::size_t>(size));
    }
};

TensorFile::TensorFile(const std::filesystem::path& path)
    : m_state(std::make_unique<State>(path))
{
}

TensorFile::~TensorFile() = default;
TensorFile::TensorFile(TensorFile&&) noexcept = default;
TensorFile& TensorFile::operator=(TensorFile&&) noexcept = default;

const std::filesystem::path& TensorFile::path() const noexcept
{
    return m_state->path;
}

ContainerKind TensorFile::kind() const noexcept
{
    return m_state->content.kind;
}

const std::vector<TensorInfo>& TensorFile::tensors() const noexcept
{
    return m_state->content.tensors;
}

const std::map<std::string, std::string>& TensorFile::metadata() const noexcept
{
    return m_state->content.metadata;
}

const std::vector<std::string>& TensorFile::notes() const noexcept
{
    return m_state->content.notes;
}

const TensorInfo* TensorFile::find(std::string_view name) const
{
    const auto found = m_state->index.find(name);
    return found == m_state->index.end() ? nullptr : &m_state->content.tensors[found->second];
}

void TensorFile::release(const TensorInfo& tensor) const
{
    const std::scoped_lock lock(m_state->gathering);
    m_state->gathered.erase(tensor.name);
    releaseMappedPages(m_state->mappedBytes(tensor));
}

void TensorFile::check() const
{
    m_state->map.check();
}

std::span<const std::byte> TensorFile::bytes(const TensorInfo& tensor) const
{
    check();
    const auto stride = m_state->content.strides.find(tensor.name);
    if (stride != m_state->content.strides.end()) {
        return m_state->gatheredBytes(tensor, stride->second);
    }
    return m_state->map.bytes().subspan(static_cast<std::size_t>(tensor.offset), static_cast<std::size_t>(tensor.bytes));
}

} // namespace darkroom::checkpoint
