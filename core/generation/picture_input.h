#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "diffusion/sampler.h"
#include "generation/model_parts.h"

#include <torch/types.h>

#include <optional>

namespace darkroom {

/// Picture and mask of a request at width x height, as its fit says: smaller ones by area, larger ones by bicubic interpolation, masks by area or
/// linear. What already has that size stays as it is, byte for byte.
PictureInput fitted(const PictureInput& input, int width, int height);

/// How many of the schedule's last steps a run from a picture takes, by the request's rule; nullopt for a run from noise alone. Throws Error{Usage}
/// when the strength leaves no step.
std::optional<int> stepsFromPicture(const Model::Parts& parts, const GenerationRequest& request);

/// The latent of a picture as the U-Net sees it, [1,C,h,w] fp32: the posterior's mean, shifted and scaled. A model of pixels gets the pixels.
/// picture: [1,3,H,W] fp32 in [−1, 1]; H and W multiples of the model's downsampling.
torch::Tensor encodedPicture(Model::Parts& parts, const torch::Tensor& picture);

/// What an inpainting network reads beside x, [1,C+1,h,w]: the latent of the picture with the hidden part at 0, and the mask at latent size, nearest
/// (0 or 1, or −1 or 1), in the model's own order. picture as above; hidden: [1,1,H,W], 1 where painted anew, else 0.
torch::Tensor inpaintingCondition(Model::Parts& parts, const torch::Tensor& picture, const torch::Tensor& hidden);

/// What a network is given beside x by the request's picture, [1,R,h,w] in the model's precision: for inpainting the above (without picture or mask, of
/// one that is hidden as a whole), for enlarging the small picture. The input is fitted; height and width are the latent's.
torch::Tensor pictureCondition(Model::Parts& parts, const PictureInput& input, std::int64_t height, std::int64_t width);

/// What a run keeps of the picture that it begins from. Without one it changes nothing.
class PictureStart {
public:
    PictureStart() = default;
    /// Encodes the request's picture, which is fitted. height and width are the latent's.
    PictureStart(Model::Parts& parts, const GenerationRequest& request, std::int64_t height, std::int64_t width);

    /// The sampler's first state: α z0 + σ ε at its first level. Noise alone without a picture, and with a mask at full strength.
    diffusion::SamplerState begin(const diffusion::Sampler& sampler, const torch::Tensor& unitNoise);
    /// A finished step's state: where the mask keeps, x is again the picture at that level, with the noise that the run began from; at the end it is
    /// the picture. Inpainting networks keep it by themselves.
    diffusion::SamplerState kept(const diffusion::Sampler& sampler, diffusion::SamplerState state) const;
    /// An estimate of x0 with the kept part of the picture in it.
    torch::Tensor kept(const torch::Tensor& x0) const;
    /// The result with the picture's own pixels, bit for bit, where the mask keeps; inside the mask it blends over along its soft edge.
    Image finished(const Image& painted) const;

private:
    PictureInput m_input;
    torch::Tensor m_latent; ///< z0; undefined without a picture.
    torch::Tensor m_paints; ///< [1,1,h,w], 1 where any pixel is painted anew, else 0; undefined when nothing is put back.
    torch::Tensor m_noise;  ///< What the run began from.
};

} // namespace darkroom
