#pragma once

#include "nn/normalization.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>

#include <vector>

namespace darkroom::nn {

struct PatchDiscriminatorOptions {
    std::int64_t inChannels = 3;
    std::int64_t channels = 32; ///< After the first layer; doubled by each further one, up to eight times.
    std::int64_t layers = 3;    ///< Strided layers: each logit sees a patch, not the picture.
    std::int64_t groups = 8;
};

/// Says of overlapping patches whether they are real (PatchGAN, Isola et al. 2017, section 3.2), with group norm instead of batch norm, so that
/// a picture's logits don't depend on its neighbours.
class PatchDiscriminatorImpl : public torch::nn::Module {
public:
    explicit PatchDiscriminatorImpl(const PatchDiscriminatorOptions& options);

    /// picture: [B,3,H,W] in [−1,1]; returns logits [B,1,h,w], positive for real.
    torch::Tensor forward(const torch::Tensor& picture);

private:
    std::vector<torch::nn::Conv2d> m_convolutions;
    std::vector<GroupNorm> m_norms;
};
TORCH_MODULE(PatchDiscriminator);

/// Hinge losses (Lim & Ye 2017): the discriminator's ½ E[max(0, 1 − D(x))] + ½ E[max(0, 1 + D(x̂))], and the generator's −E[D(x̂)].
torch::Tensor discriminatorHingeLoss(const torch::Tensor& realLogits, const torch::Tensor& fakeLogits);
torch::Tensor generatorHingeLoss(const torch::Tensor& fakeLogits);

} // namespace darkroom::nn
