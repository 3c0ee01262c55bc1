#pragma once

#include "darkroom/checkpoint/model_files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::models {

/// A low-rank change of one layer (Hu et al. 2021, section 4.1): ΔW = alpha/rank · up · down.
struct LoraLayer {
    std::string name; ///< The layer as the file calls it, without what marks the parts: "lora_unet_mid_block_attentions_0_proj_in".
    checkpoint::Weights::Place down; ///< [rank, in] or [rank, in, k, k]
    checkpoint::Weights::Place up;   ///< [out, rank] or [out, rank, 1, 1]
    checkpoint::Weights::Place mid;  ///< [rank, rank, k, k] between them (LoCon); empty without.
    std::optional<double> alpha;     ///< From the file, or peft's description of it; the rank where they say nothing.
};

/// A LoRA as its file holds it; what the layers are in a model is for LoraTargets. The tensors are mapped, none is read.
class LoraFile {
public:
    /// Throws Error{File}, or Error{Format} naming the first tensors that are no part of a layer's change, or layers with a part missing.
    explicit LoraFile(const std::filesystem::path& file);

    const std::filesystem::path& path() const { return m_weights->path(); }
    const std::vector<LoraLayer>& layers() const { return m_layers; }
    /// Throws Error{File} when the file was cut short while tensors were read.
    void check() const { m_weights->check(); }

private:
    std::shared_ptr<const checkpoint::Weights> m_weights;
    std::vector<LoraLayer> m_layers; ///< By name.
};

} // namespace darkroom::models
