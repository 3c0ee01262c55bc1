#include "generation/picture_input.h"

#include "darkroom/base/error.h"
#include "darkroom/base/picture_fit.h"
#include "darkroom/base/say.h"
#include "darkroom/base/strength.h"
#include "device/picture_tensor.h"

#include <torch/types.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <tuple>

namespace darkroom {

namespace {

constexpr double kAnew = 255.0;

/// A picture or mask in the frame, its edges repeated where it doesn't reach.
std::vector<std::uint8_t> placed(
    std::vector<std::uint8_t>& pixels, int type, const cv::Size& from, const cv::Size& frame, const PicturePlacement& to, int enlarging)
{
    const cv::Mat source(from, type, pixels.data());
    const bool shrinks = to.width < from.width || to.height < from.height;
    cv::Mat scaled;
    cv::resize(source, scaled, {to.width, to.height}, 0, 0, shrinks ? cv::INTER_AREA : enlarging);
    const auto beyond = [](int room) { return std::max(room, 0); };
    const cv::Rect seen(beyond(-to.left), beyond(-to.top), std::min(frame.width, to.width), std::min(frame.height, to.height));
    cv::Mat framed;
    cv::copyMakeBorder(scaled(seen), framed, beyond(to.top), frame.height - beyond(to.top) - seen.height, beyond(to.left),
        frame.width - beyond(to.left) - seen.width, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    return {framed.data, framed.data + framed.total() * framed.elemSize()};
}

/// [1,1,H,W] fp32 in [0, 1].
torch::Tensor toTensor(const LabelMap& mask)
{
    auto bytes = torch::empty({1, 1, mask.height, mask.width}, torch::kUInt8);
    std::memcpy(bytes.data_ptr(), mask.labels.data(), mask.labels.size());
    return bytes.to(torch::kFloat32) / kAnew;
}

/// How much of each pixel is new, 0 … 1: the mask's value, rising over the soft edge from the kept pixels inwards. Kept pixels stay at 0.
cv::Mat sharesOfNew(const PictureInput& input)
{
    const auto& mask = input.mask;
    const cv::Mat values(mask.height, mask.width, CV_8UC1, const_cast<std::uint8_t*>(mask.labels.data()));
    cv::Mat shares, distance;
    values.convertTo(shares, CV_32F, 1.0 / kAnew);
    if (input.maskBlur == 0) return shares;
    cv::distanceTransform(values > 0, distance, cv::DIST_L2, cv::DIST_MASK_5);
    return shares.mul(cv::min(distance / (input.maskBlur + 1.0), 1.0));
}

bool readsMask(const Model::Parts& parts)
{
    return parts.concatenated == ConcatenatedInput::MaskThenPicture || parts.concatenated == ConcatenatedInput::PictureThenMask;
}

} // namespace

PictureInput fitted(const PictureInput& input, int width, int height)
{
    if (input.empty() || (input.picture.width == width && input.picture.height == height)) return input;
    PictureInput fitting = input;
    const cv::Size from(input.picture.width, input.picture.height), frame(width, height);
    const auto to = placementIn(width, height, from.width, from.height, input.fit);
    fitting.picture = {width, height, placed(fitting.picture.rgb, CV_8UC3, from, frame, to, cv::INTER_CUBIC)};
    if (!input.mask.empty()) fitting.mask = {width, height, placed(fitting.mask.labels, CV_8UC1, from, frame, to, cv::INTER_LINEAR)};
    return fitting;
}

std::optional<int> stepsFromPicture(const Model::Parts& parts, const GenerationRequest& request)
{
    const auto& input = request.input;
    if (input.empty() || parts.concatenated == ConcatenatedInput::LowResolution) return std::nullopt;
    const int all = request.sampling.steps;
    const int steps = stepsOfStrength(input, all);
    if (steps < 1)
        throw Error(ErrorKind::Usage,
            say("A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.",
                std::to_string(input.strength), all));
    return steps;
}

torch::Tensor encodedPicture(Model::Parts& parts, const torch::Tensor& picture)
{
    if (!parts.autoencoder) return picture.to(parts.device);
    const auto mean = parts.autoencoder->encode(picture.to(parts.device, parts.type)).mean.to(torch::kFloat32);
    return nn::scaledLatent(parts.autoencoder->options(), mean);
}

torch::Tensor inpaintingCondition(Model::Parts& parts, const torch::Tensor& picture, const torch::Tensor& hidden)
{
    const auto latent = encodedPicture(parts, picture * (1.0 - hidden));
    const auto mask = torch::upsample_nearest2d(hidden, {latent.size(2), latent.size(3)}).to(parts.device);
    if (parts.concatenated == ConcatenatedInput::MaskThenPicture) return torch::cat({mask, latent}, 1);
    return torch::cat({latent, 2.0 * mask - 1.0}, 1);
}

torch::Tensor pictureCondition(Model::Parts& parts, const PictureInput& input, std::int64_t height, std::int64_t width)
{
    torch::Tensor condition;
    if (parts.concatenated == ConcatenatedInput::LowResolution) {
        const auto low = device::toTensor(input.picture);
        condition = parts.autoencoder ? low : enlargedPicture(low, height, width);
    } else if (input.mask.empty()) {
        const auto factor = parts.description.downsampling;
        const std::vector<std::int64_t> sides = {height * factor, width * factor};
        condition = inpaintingCondition(parts, torch::zeros({1, 3, sides[0], sides[1]}), torch::ones({1, 1, sides[0], sides[1]}));
    } else {
        constexpr double kHidden = 0.5;
        condition = inpaintingCondition(parts, device::toTensor(input.picture), (toTensor(input.mask) >= kHidden).to(torch::kFloat32));
    }
    return condition.to(parts.device, parts.type);
}

PictureStart::PictureStart(Model::Parts& parts, const GenerationRequest& request, std::int64_t height, std::int64_t width)
{
    if (request.input.empty() || parts.concatenated == ConcatenatedInput::LowResolution) return;
    m_input = request.input;
    m_latent = encodedPicture(parts, device::toTensor(m_input.picture)) / parts.units.dataDeviation;
    if (m_input.mask.empty() || readsMask(parts)) return;
    const auto painted = (toTensor(m_input.mask) > 0.0).to(torch::kFloat32);
    m_paints = std::get<0>(torch::adaptive_max_pool2d(painted, {height, width})).to(parts.device);
}

diffusion::SamplerState PictureStart::begin(const diffusion::Sampler& sampler, const torch::Tensor& unitNoise)
{
    auto state = sampler.begin(unitNoise);
    m_noise = unitNoise;
    const bool isFromNoise = !m_latent.defined() || (!m_input.mask.empty() && m_input.strength >= 1.0);
    if (isFromNoise) return state;
    const auto level = sampler.plan().steps.front().from;
    state.x = level.alpha() * m_latent + level.sigma() * unitNoise;
    return state;
}

diffusion::SamplerState PictureStart::kept(const diffusion::Sampler& sampler, diffusion::SamplerState state) const
{
    if (!m_paints.defined()) return state;
    const auto query = sampler.next(state);
    const auto level = query ? query->level : diffusion::NoiseLevel{};
    const auto known = level.alpha() * m_latent + level.sigma() * m_noise;
    state.x = m_paints * state.x + (1.0 - m_paints) * known;
    return state;
}

torch::Tensor PictureStart::kept(const torch::Tensor& x0) const
{
    return m_paints.defined() ? m_paints * x0 + (1.0 - m_paints) * m_latent : x0;
}

Image PictureStart::finished(const Image& painted) const
{
    if (m_input.mask.empty()) return painted;
    const auto shares = sharesOfNew(m_input);
    Image result = m_input.picture;
    constexpr std::size_t kRgb = 3;
    for (std::size_t pixel = 0; pixel < m_input.mask.labels.size(); ++pixel) {
        const float share = shares.at<float>(static_cast<int>(pixel) / result.width, static_cast<int>(pixel) % result.width);
        for (std::size_t i = pixel * kRgb; i < (pixel + 1) * kRgb; ++i) {
            const float old = result.rgb[i], anew = painted.rgb[i];
            result.rgb[i] = static_cast<std::uint8_t>(std::lround(old + share * (anew - old)));
        }
    }
    return result;
}

} // namespace darkroom
