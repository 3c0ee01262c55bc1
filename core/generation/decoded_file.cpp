#include "generation/decoded_file.h"

#include "darkroom/base/files.h"

#include <cstdint>

namespace darkroom {

cv::Mat decodedFile(const std::filesystem::path& file, cv::ImreadModes mode)
{
    constexpr std::uint64_t kLargestFile = 256u << 20;
    const auto bytes = readFile(realFileSystem(), file, kLargestFile);
    if (bytes.empty()) return {};
    try {
        return cv::imdecode(cv::Mat(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.data())), mode);
    } catch (const cv::Exception&) {
        return {}; // Some of its decoders throw for what the others answer with no picture.
    }
}

} // namespace darkroom
