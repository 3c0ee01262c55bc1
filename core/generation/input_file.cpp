#include "darkroom/generation/input_file.h"

#include "base/request_limits.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
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
            say("%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.", file));
    if (picture.cols > kLargestSide || picture.rows > kLargestSide)
        throw Error(ErrorKind::Format,
            say("%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.", file, kLargestSide, picture.cols,
                picture.rows));
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
