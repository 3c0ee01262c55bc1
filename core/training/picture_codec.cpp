#include "training/picture_codec.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace darkroom::training {

namespace {

constexpr double kWhite = 255.0;

[[noreturn]] void rejectPicture(const std::string& where, const std::string& found)
{
    throw Error(ErrorKind::Format, say("%1: %2. Replace the picture, or remove it from the data set.", where, found));
}

bool isJpeg(std::span<const std::uint8_t> bytes)
{
    return bytes.size() > 2 && bytes[0] == 0xff && bytes[1] == 0xd8;
}

/// Whether an end mark (FFD9) follows the last start of a scan (FFDA), behind which neither can occur in coded data. Decoders fill what is
/// missing of a JPEG with grey and report nothing.
bool isWholeJpeg(std::span<const std::uint8_t> bytes)
{
    constexpr std::array<std::uint8_t, 2> kScan{0xff, 0xda};
    constexpr std::array<std::uint8_t, 2> kEnd{0xff, 0xd9};
    const auto scan = std::ranges::find_end(bytes, kScan);
    return !std::ranges::search(std::ranges::subrange(scan.begin(), bytes.end()), kEnd).empty();
}

cv::Mat decode(std::span<const std::uint8_t> bytes, const std::string& where, int flags)
{
    cv::Mat decoded;
    if (!bytes.empty() && bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<std::uint8_t*>(bytes.data()));
        try {
            decoded = cv::imdecode(file, flags);
        } catch (const cv::Exception& fault) {
            rejectPicture(where, say("the picture cannot be decoded: %1", fault.err));
        }
    }
    if (decoded.empty() || (isJpeg(bytes) && !isWholeJpeg(bytes))) {
        rejectPicture(where, say("the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)", bytes.size()));
    }
    return decoded;
}

cv::Mat toEightBits(const cv::Mat& picture, const std::string& where)
{
    constexpr double kSixteenToEight = 255.0 / 65535.0;
    cv::Mat eight;
    switch (picture.depth()) {
    case CV_8U: return picture;
    case CV_16U: picture.convertTo(eight, CV_8U, kSixteenToEight); return eight;
    default: rejectPicture(where, say("the picture has neither 8 nor 16 bits a channel"));
    }
}

/// c' = a c + (1 − a) white, for 8-bit BGRA.
cv::Mat onWhite(const cv::Mat& picture)
{
    cv::Mat rgb(picture.size(), CV_8UC3);
    for (int y = 0; y < picture.rows; ++y) {
        const auto* from = picture.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < picture.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c) {
                to[x][c] = static_cast<std::uint8_t>((from[x][2 - c] * alpha + 255 * (255 - alpha) + 127) / 255);
            }
        }
    }
    return rgb;
}

cv::Mat decodeRgb(std::span<const std::uint8_t> bytes, const std::string& where)
{
    // Only the reading in colour heeds a JPEG's orientation, and only the unchanged one keeps transparency.
    const cv::Mat picture = toEightBits(decode(bytes, where, isJpeg(bytes) ? cv::IMREAD_COLOR : cv::IMREAD_UNCHANGED), where);
    cv::Mat rgb;
    switch (picture.channels()) {
    case 1: cv::cvtColor(picture, rgb, cv::COLOR_GRAY2RGB); return rgb;
    case 3: cv::cvtColor(picture, rgb, cv::COLOR_BGR2RGB); return rgb;
    case 4: return onWhite(picture);
    default: rejectPicture(where, say("the picture has %1 channels; 1, 3 or 4 were expected", picture.channels()));
    }
}

int scaledSide(int side, int reference, int size)
{
    return std::max(1, static_cast<int>(std::lround(static_cast<double>(side) * size / reference)));
}

void makeSquare(const cv::Mat& picture, Fit fit, cv::Mat& square)
{
    const int size = square.rows;
    const int shorter = std::min(picture.cols, picture.rows);
    const int longer = std::max(picture.cols, picture.rows);
    const int reference = fit == Fit::Crop ? shorter : longer;
    cv::Mat scaled = picture;
    if (reference != size) {
        const cv::Size target(scaledSide(picture.cols, reference, size), scaledSide(picture.rows, reference, size));
        cv::resize(picture, scaled, target, 0.0, 0.0, reference > size ? cv::INTER_AREA : cv::INTER_CUBIC);
    }
    const int width = std::min(scaled.cols, size);
    const int height = std::min(scaled.rows, size);
    square.setTo(cv::Scalar::all(kWhite));
    const cv::Rect from((scaled.cols - width) / 2, (scaled.rows - height) / 2, width, height);
    const cv::Rect to((size - width) / 2, (size - height) / 2, width, height);
    scaled(from).copyTo(square(to));
}

std::vector<std::uint8_t> encodePng(const cv::Mat& picture)
{
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".png", picture, bytes)) {
        throw Error(ErrorKind::Internal, say("A picture of %1 x %2 could not be written as PNG.", picture.cols, picture.rows));
    }
    return bytes;
}

} // namespace

Image decodePicture(std::span<const std::uint8_t> bytes, const std::string& where)
{
    const cv::Mat rgb = decodeRgb(bytes, where);
    Image image{rgb.cols, rgb.rows, {}};
    image.rgb.assign(rgb.datastart, rgb.dataend);
    return image;
}

void decodeSquare(std::span<const std::uint8_t> bytes, const std::string& where, int size, Fit fit, std::span<std::uint8_t> out)
{
    const cv::Mat rgb = decodeRgb(bytes, where);
    cv::Mat square(size, size, CV_8UC3, out.data());
    makeSquare(rgb, fit, square);
}

LabelMap decodeLabels(std::span<const std::uint8_t> bytes, const std::string& where)
{
    const cv::Mat labels = decode(bytes, where, cv::IMREAD_UNCHANGED);
    if (labels.type() != CV_8UC1) {
        rejectPicture(where,
            say("a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits", labels.channels(),
                8 * labels.elemSize1()));
    }
    LabelMap map{labels.cols, labels.rows, {}};
    map.labels.assign(labels.datastart, labels.dataend);
    return map;
}

std::vector<std::uint8_t> encodePicture(const Image& picture)
{
    const cv::Mat rgb(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    return encodePng(bgr);
}

std::vector<std::uint8_t> encodeLabels(const LabelMap& map)
{
    return encodePng(cv::Mat(map.height, map.width, CV_8UC1, const_cast<std::uint8_t*>(map.labels.data())));
}

} // namespace darkroom::training
