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

enum class ClipActivation {
    QuickGelu, ///< x sigmoid(1.702 x), OpenAI's.
    Gelu,      ///< x Φ(x), OpenCLIP's.
};

/// The fields of transformers' CLIPTextConfig that change the network.
struct ClipTextOptions {
    std::int64_t vocabulary = 49408;
    std::int64_t channels = 512;
    std::int64_t layers = 12;
    std::int64_t heads = 8;
    std::int64_t feedForward = 2048;
    std::int64_t positions = 77; ///< Tokens in a row, begin and end included.
    std::int64_t projection = 0; ///< Width of the pooled vector (CLIPTextModelWithProjection); 0: none is made.
    std::int64_t endToken = 49407;
    double eps = 1e-5;
    ClipActivation activation = ClipActivation::QuickGelu;
};

/// Which hidden states a U-Net reads.
struct ClipReading {
    std::int64_t skippedLayers = 0; ///< Left out at the end: 1 gives the states before the last layer.
    bool finalNorm = true;          ///< The last layer norm over them; Stable Diffusion XL goes without.
};

struct ClipEncoded {
    torch::Tensor hidden; ///< [B,M,channels]
    torch::Tensor pooled; ///< [B,projection]: the normalised last state at the first end token, projected; undefined without projection.
};

/// One layer: causal self-attention and a feed-forward network, each after layer norm, each added to its input (pre-norm).
class ClipTextLayerImpl : public torch::nn::Module {
public:
    explicit ClipTextLayerImpl(const ClipTextOptions& options);

    /// x: [B,M,channels]; mask: [1,1,M,M] additive.
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& mask);

private:
    std::int64_t m_heads;
    ClipActivation m_activation;
    torch::nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr};
    torch::nn::Linear m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_out{nullptr}, m_widen{nullptr}, m_narrow{nullptr};
};
TORCH_MODULE(ClipTextLayer);

/// CLIP's text transformer (Radford et al. 2021), named and shaped as transformers' CLIPTextModel without its "text_model." prefix, and with
/// text_projection as in CLIPTextModelWithProjection. Every token sees those before it only, padding counts as any other token. Agrees with
/// transformers in fp32 to 1e-4.
class ClipTextEncoderImpl : public torch::nn::Module {
public:
    explicit ClipTextEncoderImpl(const ClipTextOptions& options);

    /// ids: [B,M] int64, M at most `positions`.
    ClipEncoded forward(const torch::Tensor& ids, const ClipReading& reading = {});

    /// The tokens' own vectors, [B,M,channels], before their places are added.
    torch::Tensor words(const torch::Tensor& ids) { return m_words(ids); }
    /// forward() with other vectors for the tokens, as textual inversion learns them; `ids` then only says where the end token stands.
    ClipEncoded encode(const torch::Tensor& words, const torch::Tensor& ids, const ClipReading& reading);

    const ClipTextOptions& options() const { return m_options; }

private:
    torch::Tensor pooled(const torch::Tensor& normalized, const torch::Tensor& ids);

    ClipTextOptions m_options;
    torch::nn::Embedding m_words{nullptr}, m_places{nullptr};
    std::vector<ClipTextLayer> m_layers;
    torch::nn::LayerNorm m_finalNorm{nullptr};
    torch::nn::Linear m_projection{nullptr};
};
TORCH_MODULE(ClipTextEncoder);

} // namespace darkroom::nn
