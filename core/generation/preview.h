#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "generation/model_parts.h"

#include <torch/types.h>

#include <vector>

namespace darkroom {

/// Pictures of a latent, one a lane; empty when this step has none.
struct Preview {
    std::vector<Image> pictures;
    PreviewKind kind = PreviewKind::Off; ///< Map or Full: what made them.
    double seconds = 0.0;
    std::vector<double> saturated; ///< Of each picture, the share of pixels with a channel that was cut to its range.
};

/// Shows estimates of x0 while a run goes on, by the fitted map or by the decoder. Reads its tensors and draws no noise.
class Previewer {
public:
    /// The parts outlive the previewer; it notes in them what decoding costs.
    Previewer(Model::Parts& parts, const PreviewSettings& settings, int steps)
        : m_parts(parts)
        , m_settings(settings)
        , m_steps(steps)
    {
    }

    /// The preview of step `index` (from 1): x0 is [B,C,h,w] fp32 as the U-Net sees it, `stepSeconds` what the step took. Automatic takes the decoder
    /// when it costs less than a tenth of the step, else the map; without a map it decodes as often as a tenth of the time allows.
    Preview show(const torch::Tensor& x0, int index, double stepSeconds);

private:
    PreviewKind kindFor(const torch::Tensor& x0, double stepSeconds);
    Model::Parts& m_parts;
    PreviewSettings m_settings;
    int m_steps;
    double m_secondsSinceDecode = 0.0; ///< Of steps since the last full preview.
};

/// picture: [3,H,W]. The share of its pixels with a channel beyond [−1, 1] by more than half an 8-bit level, so that plain white is not cut.
double saturatedShare(const torch::Tensor& picture);

/// The picture of a latent by one of the two weights of the model's preview map, bilinear at the picture's size: [B,C,h,w] to [B,3,H,W] fp32.
torch::Tensor mappedPicture(const Model::Parts& parts, const torch::Tensor& weights, const torch::Tensor& latent);

/// Latents as the U-Net sees them to pictures, [1,3,H,W] each, in the model's precision; notes the cost in the parts.
torch::Tensor decodeLatent(Model::Parts& parts, const torch::Tensor& latent);

} // namespace darkroom
