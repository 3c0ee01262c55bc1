#include "generation/preview.h"

#include "device/picture_tensor.h"

#include <torch/torch.h>

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

torch::Tensor decodeLatent(Model::Parts& parts, const torch::Tensor& latent)
{
    if (!parts.autoencoder) return latent.to(torch::kCPU, torch::kFloat32);
    const auto begin = Clock::now();
    const auto& options = parts.autoencoder->options();
    const auto unscaled = latent / options.scalingFactor + options.shiftFactor;
    const auto picture = parts.autoencoder->decode(unscaled.to(parts.type)).to(torch::kCPU, torch::kFloat32);
    parts.decodeSecondsPerPixel = secondsSince(begin) / static_cast<double>(picture.numel() / picture.size(1));
    return picture;
}

PreviewKind Previewer::kindFor(const torch::Tensor& x0, double stepSeconds)
{
    const bool hasMap = m_parts.previewMatrix.defined();
    if (m_settings.kind == PreviewKind::Off || m_settings.kind == PreviewKind::Full) return m_settings.kind;
    if (m_settings.kind == PreviewKind::Linear && hasMap) return PreviewKind::Linear;
    const auto factor = m_parts.description.downsampling;
    const auto pixels = static_cast<double>(x0.size(0) * x0.size(2) * x0.size(3) * factor * factor);
    const double cost = m_parts.decodeSecondsPerPixel * pixels;
    if (cost > 0.0 && cost < kAffordableShare * stepSeconds) return PreviewKind::Full;
    if (hasMap) return PreviewKind::Linear;
    // Not measured yet, or affordable over the steps that had no preview.
    return cost <= kAffordableShare * m_secondsSinceDecode ? PreviewKind::Full : PreviewKind::Off;
}

std::vector<Image> Previewer::linear(const torch::Tensor& x0) const
{
    const auto factor = m_parts.description.downsampling;
    const auto rgb = torch::einsum("ic,bchw->bihw", {m_parts.previewMatrix, x0}) + m_parts.previewBias.view({1, 3, 1, 1});
    return device::toImages(torch::upsample_bilinear2d(rgb, {x0.size(2) * factor, x0.size(3) * factor}, /*align_corners=*/false));
}

Preview Previewer::show(const torch::Tensor& x0, int index, double stepSeconds)
{
    m_secondsSinceDecode += stepSeconds;
    Preview preview;
    if (index % m_settings.everySteps != 0 && index != m_steps) return preview;
    const auto begin = Clock::now();
    preview.kind = kindFor(x0, stepSeconds);
    if (preview.kind == PreviewKind::Linear) preview.pictures = linear(x0);
    if (preview.kind == PreviewKind::Full) {
        for (std::int64_t lane = 0; lane < x0.size(0); ++lane)
            preview.pictures.push_back(device::toImages(decodeLatent(m_parts, x0.slice(0, lane, lane + 1))).front());
        m_secondsSinceDecode = 0.0;
    }
    preview.seconds = secondsSince(begin);
    return preview;
}

} // namespace darkroom
