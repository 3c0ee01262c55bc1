#pragma once

#include "darkroom/base/request.h"
#include "diffusion/noise_level.h"
#include "generation/model_parts.h"
#include "nn/transformer.h"

#include <torch/types.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace darkroom {

/// A word of a prompt, and the columns of the context that it takes.
struct AttentionToken {
    std::string text;
    std::int64_t column = 0;
    std::int64_t columns = 1; ///< More than one for a learned embedding.

    bool operator==(const AttentionToken&) const = default;
};

/// Where the tokens of a prompt stand in the context: each chunk begins with a token of its own.
std::vector<AttentionToken> attentionTokens(const text::PromptTokens& read);

/// The conditional branch's cross-attention at one step: softmax(Q Kᵀ/√d) of Rombach et al. 2022, section 3.3, layer by layer.
struct StepAttention {
    std::vector<AttentionToken> tokens;
    std::vector<nn::AttentionRecord> layers; ///< Of one picture.

    /// Heights of the layers' maps, each once, largest first.
    std::vector<int> sides() const;
    /// The weight on a token's columns, summed; each layer enlarged bilinearly to height × width, then averaged over the layers of that side (0: over
    /// all). [height,width] fp32 on the CPU, within 0 and 1. Throws Error{Usage} for a token or side that is none.
    torch::Tensor map(int token, int side, std::int64_t height, std::int64_t width) const;
};

/// Computes it with one network call; the lane's w is that of the step, whatever its changes; x: [1,C,h,w].
StepAttention attentionAt(Model::Parts& parts, const GenerationRequest& lane, const torch::Tensor& x, const diffusion::NoiseLevel& level);

/// Why a model has no such maps, as a sentence; empty when it has.
std::string attentionProblem(const Model::Parts& parts);

} // namespace darkroom
