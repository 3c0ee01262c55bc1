#include "training/picture_files.h"

#include "darkroom/base/error.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstring>

namespace darkroom::training {
namespace {

constexpr std::int64_t kFrame = 4;

/// Colours the outermost pixels of a picture [3,H,W].
void frame(torch::Tensor picture, const torch::Tensor& colour)
{
    const auto height = picture.size(1), width = picture.size(2);
    const auto paint = [&](const torch::Tensor& part) { part.copy_(colour.view({3, 1, 1}).expand_as(part)); };
    paint(picture.slice(1, 0, kFrame));
    paint(picture.slice(1, height - kFrame, height));
    paint(picture.slice(2, 0, kFrame));
    paint(picture.slice(2, width - kFrame, width));
}

} // namespace

void writePicture(FileSystem& files, const std::filesystem::path& path, const Image& picture)
{
    const cv::Mat rgb(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(path.extension().string(), bgr, bytes))
        throw Error(ErrorKind::File, path.string() + ": pictures cannot be written in this format; use .png.");
    writeFileAtomically(files, path, std::as_bytes(std::span(bytes)));
}

Image grid(const torch::Tensor& pictures, std::int64_t columns)
{
    constexpr std::int64_t kGap = 2;
    torch::NoGradGuard guard;
    const auto bytes =
        (pictures.detach().to(torch::kCPU, torch::kFloat32) * 127.5 + 127.5).round().clamp(0, 255).to(torch::kUInt8).permute({0, 2, 3, 1});
    const auto count = bytes.size(0), height = bytes.size(1), width = bytes.size(2), rows = (count + columns - 1) / columns;
    auto sheet = torch::full({rows * (height + kGap) - kGap, columns * (width + kGap) - kGap, 3}, 255, torch::kUInt8);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto y = (i / columns) * (height + kGap), x = (i % columns) * (width + kGap);
        sheet.slice(0, y, y + height).slice(1, x, x + width).copy_(bytes[i]);
    }
    Image image{static_cast<int>(sheet.size(1)), static_cast<int>(sheet.size(0)), {}};
    const auto* data = sheet.const_data_ptr<std::uint8_t>();
    image.rgb.assign(data, data + sheet.numel());
    return image;
}

Image verdictGrid(const torch::Tensor& pictures, const torch::Tensor& right, std::int64_t columns)
{
    const torch::NoGradGuard noGradient;
    const auto framed = pictures.clone();
    const auto green = torch::tensor({-1.0f, 0.4f, -0.6f}), red = torch::tensor({0.8f, -0.8f, -0.8f});
    for (std::int64_t i = 0; i < framed.size(0); ++i)
        frame(framed[i], right[i].item<bool>() ? green : red);
    return grid(framed, columns);
}

} // namespace darkroom::training
