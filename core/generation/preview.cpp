#include "generation/preview.h"

#include "device/picture_tensor.h"
#include "models/preview_map.h"

#include <torch/types.h>

#include <chrono>

namespace darkroom {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kAffordableShare = 0.1; ///< Of the time of a run that automatic previews may take.

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

} // namespace

double saturatedShare(const torch::Tensor& picture)
{
    constexpr double kHalfLevel = 1.0 / 255.0;
    return (picture.abs() > 1.0 + kHalfLevel).any(0).to(torch::kFloat64).mean().item<double>();
}

torch::Tensor mappedPicture(const Model::Parts& parts, const torch::Tensor& weights, const torch::Tensor& latent)
{
    const auto factor = parts.description.downsampling;
    const auto rgb = models::previewPictures(weights, parts.units.dataDeviation * latent);
    return torch::upsample_bilinear2d(rgb, {latent.size(2) * factor, latent.size(3) * factor}, /*align_corners=*/false);
}

torch::Tensor decodeLatent(Model::Parts& parts, const torch::Tensor& latent)
{
    const auto data = parts.units.dataDeviation * latent;
    if (!parts.autoencoder) return data.to(torch::kCPU, torch::kFloat32);
    if (parts.beforeDecoding) parts.beforeDecoding();
    const auto begin = Clock::now();
    const auto unscaled = nn::unscaledLatent(parts.autoencoder->options(), data);
    const auto picture = parts.autoencoder->decode(unscaled.to(parts.type)).to(torch::kCPU, torch::kFloat32);
    parts.decodeSecondsPerPixel = secondsSince(begin) / static_cast<double>(picture.numel() / picture.size(1));
    return picture;
}

PreviewKind Previewer::kindFor(const torch::Tensor& x0, double stepSeconds)
{
    const bool hasMap = m_parts.previewWeights.defined();
    if (m_settings.kind == PreviewKind::Off || m_settings.kind == PreviewKind::Full) return m_settings.kind;
    if (m_settings.kind == PreviewKind::Map && hasMap) return PreviewKind::Map;
    const auto factor = m_parts.description.downsampling;
    const auto pixels = static_cast<double>(x0.size(0) * x0.size(2) * x0.size(3) * factor * factor);
    const double cost = m_parts.decodeSecondsPerPixel * pixels;
    if (cost > 0.0 && cost < kAffordableShare * stepSeconds) return PreviewKind::Full;
    if (hasMap) return PreviewKind::Map;
    // Not measured yet, or affordable over the steps that had no preview.
    return cost <= kAffordableShare * m_secondsSinceDecode ? PreviewKind::Full : PreviewKind::Off;
}

Preview Previewer::show(const torch::Tensor& x0, int index, double stepSeconds)
{
    m_secondsSinceDecode += stepSeconds;
    Preview preview;
    if (index % m_settings.everySteps != 0 && index != m_steps) return preview;
    const auto begin = Clock::now();
    preview.kind = kindFor(x0, stepSeconds);
    const auto add = [&preview](const torch::Tensor& pictures) {
        for (auto& picture : device::toImages(pictures))
            preview.pictures.push_back(std::move(picture));
        for (std::int64_t lane = 0; lane < pictures.size(0); ++lane)
            preview.saturated.push_back(saturatedShare(pictures[lane]));
    };
    if (preview.kind == PreviewKind::Map) add(mappedPicture(m_parts, m_parts.previewWeights, x0));
    if (preview.kind == PreviewKind::Full) {
        for (std::int64_t lane = 0; lane < x0.size(0); ++lane)
            add(decodeLatent(m_parts, x0.slice(0, lane, lane + 1)));
        m_secondsSinceDecode = 0.0;
    }
    preview.seconds = secondsSince(begin);
    return preview;
}

} // namespace darkroom
