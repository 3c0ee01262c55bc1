#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

#include <cstdint>

namespace darkroom::nn {

struct ClassTokensOptions {
    std::int64_t classes = 0; ///< Rows, the null class included.
    std::int64_t channels = 0;
};

/// Latent diffusion's ClassEmbedder: a class as one token for cross-attention ("embedding").
class ClassTokensImpl : public torch::nn::Module {
public:
    explicit ClassTokensImpl(const ClassTokensOptions& options)
        : m_options(options)
        , m_table(register_module("embedding", torch::nn::Embedding(options.classes, options.channels)))
    {
    }

    /// classes: [B] int64; returns [B,1,channels].
    torch::Tensor forward(const torch::Tensor& classes) { return m_table(classes).unsqueeze(1); }

    const ClassTokensOptions& options() const { return m_options; }

private:
    ClassTokensOptions m_options;
    torch::nn::Embedding m_table{nullptr};
};
TORCH_MODULE(ClassTokens);

} // namespace darkroom::nn
