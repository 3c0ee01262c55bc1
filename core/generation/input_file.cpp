#include "darkroom/generation/input_file.h"

#include "base/request_limits.h"
#include "darkroom/base/error.h"
#include "generation/decoded_file.h"

#include <opencv2/imgproc.hpp>

#include <string>

namespace darkroom {

namespace {

cv::Mat decoded(const std::filesystem::path& file, cv::ImreadModes mode)
{
    const auto picture = decodedFile(file, mode);
    if (picture.empty())
        throw Error(ErrorKind::Format,
            file.string() + " should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.");
    if (picture.cols > kLargestSide || picture.rows > kLargestSide)
        throw Error(ErrorKind::Format,
            file.string() + " should have sides of at most " + std::to_string(kLargestSide) + " pixels, and is "
                + std::to_string(picture.cols) + " x " + std::to_string(picture.rows) + ". Make it smaller.");
    return picture;
}

} // namespace

Image readInputPicture(const std::filesystem::path& file)
{
    cv::Mat rgb;
    cv::cvtColor(decoded(file, cv::IMREAD_COLOR), rgb, cv::COLOR_BGR2RGB);
    constexpr std::size_t kChannels = 3;
    return {rgb.cols, rgb.rows, {rgb.data, rgb.data + rgb.total() * kChannels}};
}

LabelMap readMask(const std::filesystem::path& file)
{
    const auto grey = decoded(file, cv::IMREAD_GRAYSCALE);
    return {grey.cols, grey.rows, {grey.data, grey.data + grey.total()}};
}

} // namespace darkroom
