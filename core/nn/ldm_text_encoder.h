#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace darkroom::nn {

/// The text encoder that latent diffusion trained with its text-to-image model (Rombach et al. 2022, section 4.3.1).
struct LdmTextOptions {
    std::int64_t vocabulary = 30522;
    std::int64_t channels = 1280;
    std::int64_t layers = 32;
    std::int64_t heads = 8;
    std::int64_t headChannels = 64; ///< Heads need not share the channels: heads · headChannels may be anything.
    std::int64_t positions = 77;

    std::int64_t feedForward() const { return 4 * channels; }
};

/// One layer: self-attention and a feed-forward network with exact GELU, each after layer norm, each added to its input (pre-norm). Every token sees
/// all others, padding included. Its tensors are those of two consecutive layers of the original: "0.0" norm, "0.1" attention, "1.0", "1.1".
class LdmTextLayerImpl : public torch::nn::Module {
public:
    explicit LdmTextLayerImpl(const LdmTextOptions& options);

    /// x: [B,M,channels]
    torch::Tensor forward(const torch::Tensor& x);

private:
    std::int64_t m_heads;
    torch::nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr};
    torch::nn::Linear m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_out{nullptr}, m_widen{nullptr}, m_narrow{nullptr};
};
TORCH_MODULE(LdmTextLayer);

/// The transformer of latent diffusion's BERTEmbedder without the logits that no U-Net reads.
class LdmTextEncoderImpl : public torch::nn::Module {
public:
    explicit LdmTextEncoderImpl(const LdmTextOptions& options);

    /// ids: [B,M] int64, M at most `positions`; returns the normalised last states [B,M,channels].
    torch::Tensor forward(const torch::Tensor& ids);

    const LdmTextOptions& options() const { return m_options; }

private:
    LdmTextOptions m_options;
    torch::nn::Embedding m_words{nullptr}, m_places{nullptr};
    std::vector<LdmTextLayer> m_layers;
    torch::nn::LayerNorm m_norm{nullptr};
};
TORCH_MODULE(LdmTextEncoder);

} // namespace darkroom::nn
