#pragma once

#include "darkroom/base/request.h"
#include "generation/model_parts.h"
#include "generation/row_plan.h"
#include "nn/unet.h"

#include <torch/types.h>

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom {

/// How a request wants its prompts to be read.
models::PromptReading promptReading(const GenerationRequest& lane);

/// The model with its conditions fixed: what a run asks for predictions. All rows share one network call.
class Denoiser : public RowSource {
public:
    /// Encodes the lanes' prompts. latentHeight and latentWidth are the latents' sides. The parts outlive the denoiser.
    Denoiser(Model::Parts& parts, std::span<const GenerationRequest> lanes, std::int64_t latentHeight, std::int64_t latentWidth);

    /// `stop` is looked at before the call and between the network's blocks.
    std::optional<torch::Tensor> evaluate(
        const diffusion::Query& query, std::span<const NetworkRow> rows, const std::stop_token& stop) override;

    /// The cross-attention of one row, layer by layer: a network call of its own, for looking alone.
    std::vector<nn::AttentionRecord> attention(const diffusion::Query& query, const NetworkRow& row);

private:
    /// One branch's conditions, a row a lane.
    struct Branch {
        std::vector<models::EncodedPrompt> prompts; ///< Of their own lengths; empty without text.
        std::vector<std::int64_t> classes;          ///< Empty without classes.
        torch::Tensor concatenated;                 ///< [B,R,h,w]; undefined where the network takes the latent alone.
        torch::Tensor timeIds;                      ///< [B,6] or [B,5]; undefined where the network is told no sizes.
    };
    /// A network input without x and timestep.
    struct Conditions {
        nn::Context context;
        torch::Tensor classes;
        torch::Tensor pooled;
        torch::Tensor timeIds;
        torch::Tensor concatenated;
    };

    /// An encoded prompt; without one what the unconditional branch reads.
    models::EncodedPrompt encoded(const std::optional<std::string>& prompt, const models::PromptReading& reading);
    /// Brings the prompts of both branches to one length where the text encoder can.
    void evenOut(const models::PromptReading& reading);
    /// What XL's networks are told beside the text.
    void addTimeIds(std::span<const GenerationRequest> lanes);
    void addConcatenated(std::span<const GenerationRequest> lanes, std::int64_t height, std::int64_t width);
    /// A region map as the network reads it, [R,h,w].
    torch::Tensor regionsOf(const LabelMap& map, std::int64_t height, std::int64_t width) const;
    Conditions join(std::span<const NetworkRow> rows) const;
    /// All that one network call takes.
    nn::UNetInput inputOf(const diffusion::Query& query, std::span<const NetworkRow> rows);

    Model::Parts& m_parts;
    int m_lanes;
    std::vector<LoraUse> m_loras;
    Branch m_conditional;
    Branch m_unconditional;
    std::vector<NetworkRow> m_joinedRows; ///< Of the last call, which the next one mostly repeats.
    Conditions m_joined;
};

} // namespace darkroom
