#pragma once

#include "nn/attention.h"
#include "nn/normalization.h"
#include "nn/residual.h"
#include "nn/unet.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace darkroom::nn {

/// How a classifier's picture becomes one vector (classifier_pool).
enum class ClassifierPool {
    Adaptive,  ///< The mean over the last pixels.
    Attention, ///< One attention over the last pixels and their mean (Radford et al. 2021, section 2.4).
    Spatial,   ///< The means over the pixels of every block, then two linear layers.
    SpatialV2, ///< The same with a group norm between the layers.
};

struct NoisyClassifierOptions {
    UNetOptions trunk; ///< Its way down and its middle; what concerns the way up is not read.
    std::int64_t classes = 1000;
    ClassifierPool pool = ClassifierPool::Attention;
    std::int64_t poolHeadChannels = 64; ///< Of the attention pool.
    std::int64_t poolPositions = 0;     ///< Of the attention pool: last pixels and one.
    std::int64_t hiddenChannels = 2048; ///< Of the spatial pools.
};

/// The classifier of noisy pictures that guides ADM (Dhariwal & Nichol 2021, section 4): the U-Net's first half, told the timestep, then a pool. The
/// trunk is named as our UNet, the pool as in the original: "out.2.c_proj.weight".
class NoisyClassifierImpl : public torch::nn::Module {
public:
    explicit NoisyClassifierImpl(const NoisyClassifierOptions& options);

    /// x: [B,3,H,W]; timestep: [B] or [1]. Logits [B,classes].
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& timestep);

    const NoisyClassifierOptions& options() const { return m_options; }

private:
    /// A residual block with the attention after it, if any, or the change of size at a level's end.
    struct Step {
        ResidualBlock residual{nullptr};
        SpatialAttention attention{nullptr};
        Downsample down{nullptr};

        torch::Tensor run(const torch::Tensor& x, const torch::Tensor& embedding);
    };

    std::int64_t makeTrunk();
    void makePool(std::int64_t channels, std::int64_t features);
    torch::Tensor attentionPool(const torch::Tensor& x);

    NoisyClassifierOptions m_options;
    torch::nn::Conv2d m_convIn{nullptr};
    torch::nn::Linear m_time1{nullptr}, m_time2{nullptr};
    std::vector<Step> m_steps;
    GroupNorm m_norm{nullptr}, m_hiddenNorm{nullptr};
    torch::nn::Conv2d m_project{nullptr};
    torch::nn::Linear m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_out{nullptr}, m_hidden{nullptr};
    torch::Tensor m_positions;
};
TORCH_MODULE(NoisyClassifier);

/// ∇_x log p(y|x,t) (Dhariwal & Nichol 2021, algorithm 1) of each picture on its own, [B,3,H,W]. classes: [B] int64. x is unchanged.
torch::Tensor classifierGradient(
    NoisyClassifier& classifier, const torch::Tensor& x, const torch::Tensor& timestep, const torch::Tensor& classes);

} // namespace darkroom::nn
