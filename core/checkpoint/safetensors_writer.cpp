#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/safetensors.h"

#include <algorithm>

namespace darkroom::checkpoint {

namespace {

constexpr std::size_t kAlignment = 8;

/// Counts what a source writes, so that a wrong source cannot leave a file that no reader opens.
class CountingFile final : public File {
public:
    CountingFile(File& file, std::uint64_t expected, const std::string& tensor)
        : m_file(file)
        , m_left(expected)
        , m_tensor(tensor)
    {
    }

    std::size_t read(std::span<std::byte> into) override { return m_file.read(into); }
    void flush() override { m_file.flush(); }
    std::uint64_t size() const override { return m_file.size(); }

    void write(std::span<const std::byte> bytes) override
    {
        if (bytes.size() > m_left) {
            throw Error(ErrorKind::Internal, say("Tensor %1 writes more bytes than its shape asks for.", quotedName(m_tensor)));
        }
        m_left -= bytes.size();
        m_file.write(bytes);
    }

    void finish() const
    {
        if (m_left != 0) {
            throw Error(ErrorKind::Internal, say("Tensor %1 writes %2 bytes fewer than its shape asks for.", quotedName(m_tensor), m_left));
        }
    }

private:
    File& m_file;
    std::uint64_t m_left;
    const std::string& m_tensor;
};

std::uint64_t byteCount(const TensorSource& tensor)
{
    return elementCount(tensor.shape, say("The tensor %1 to be saved", quotedName(tensor.name))) * bytesPerElement(tensor.dtype);
}

std::string headerText(const std::vector<TensorSource>& tensors, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        header["__metadata__"] = metadata;
    }
    std::uint64_t begin = 0;
    for (const TensorSource& tensor : tensors) {
        const std::uint64_t end = begin + byteCount(tensor);
        header[tensor.name] = {{"dtype", name(tensor.dtype)}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
        begin = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
    return text;
}

void checkNames(const std::vector<TensorSource>& tensors)
{
    std::vector<std::string> names;
    names.reserve(tensors.size());
    for (const TensorSource& tensor : tensors) {
        names.push_back(tensor.name);
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end() || std::binary_search(names.begin(), names.end(), "__metadata__")) {
        throw Error(ErrorKind::Internal,
            say("A tensor to be saved has a name that is taken: %1.", quotedName(twice != names.end() ? *twice : "__metadata__")));
    }
}

} // namespace

TensorSource tensorSource(std::string name, DataType dtype, std::vector<std::int64_t> shape, std::span<const std::byte> bytes)
{
    return {std::move(name), dtype, std::move(shape), [bytes](File& file) { file.write(bytes); }};
}

void writeSafetensors(FileSystem& files, const std::filesystem::path& path, std::vector<TensorSource> tensors,
    const std::map<std::string, std::string>& metadata)
{
    checkNames(tensors);
    std::sort(tensors.begin(), tensors.end(), [](const TensorSource& a, const TensorSource& b) {
        const std::size_t widthA = bytesPerElement(a.dtype);
        const std::size_t widthB = bytesPerElement(b.dtype);
        return widthA != widthB ? widthA > widthB : a.name < b.name;
    });
    const std::string header = headerText(tensors, metadata);
    writeFileAtomically(files, path, [&](File& file) {
        const std::uint64_t length = header.size();
        file.write(std::as_bytes(std::span(&length, 1)));
        file.write(std::string_view(header));
        for (const TensorSource& tensor : tensors) {
            CountingFile counted(file, byteCount(tensor), tensor.name);
            tensor.write(counted);
            counted.finish();
        }
    });
}

} // namespace darkroom::checkpoint
