#include "device/picture_tensor.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cstring>

namespace darkroom::device {
namespace {

constexpr double kMost = 255.0;

} // namespace

std::vector<Image> toImages(const torch::Tensor& pictures)
{
    const torch::NoGradGuard noGradient;
    const auto wide = pictures.detach().to(torch::kCPU, torch::kFloat32);
    if (!torch::isfinite(wide).all().item<bool>())
        throw Error(ErrorKind::Internal,
            say("The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other "
                "settings of guidance."));
    const auto bytes = ((wide.clamp(-1.0, 1.0) + 1.0) * (kMost / 2)).round().to(torch::kUInt8).permute({0, 2, 3, 1}).contiguous();
    std::vector<Image> images;
    for (std::int64_t i = 0; i < bytes.size(0); ++i) {
        Image image;
        image.height = static_cast<int>(bytes.size(1));
        image.width = static_cast<int>(bytes.size(2));
        const auto row = bytes[i];
        const auto* begin = row.const_data_ptr<std::uint8_t>();
        image.rgb.assign(begin, begin + row.numel());
        images.push_back(std::move(image));
    }
    return images;
}

torch::Tensor toTensor(const Image& image)
{
    auto bytes = torch::empty({1, image.height, image.width, 3}, torch::kUInt8);
    if (bytes.nbytes() != image.rgb.size())
        throw Error(ErrorKind::Shape,
            say("A picture of %1 x %2 should have %3 bytes, and has %4.", image.width, image.height, bytes.nbytes(), image.rgb.size()));
    if (!image.rgb.empty()) std::memcpy(bytes.data_ptr(), image.rgb.data(), image.rgb.size());
    return (bytes.to(torch::kFloat32) * (2.0 / kMost) - 1.0).permute({0, 3, 1, 2}).contiguous();
}

} // namespace darkroom::device
