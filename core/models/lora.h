#pragma once

#include "darkroom/base/request.h"
#include "models/lora_file.h"
#include "models/lora_targets.h"

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace darkroom::models {

/// What one layer's weight is changed by, in the weight's shape, fp32: alpha/rank · up · down, with `mid` between them where there is one.
/// Agrees with peft's merged weights to fp32 rounding. The parts must fit `weight`.
torch::Tensor loraChange(const LoraLayer& layer, const torch::Tensor& weight);

/// The LoRAs that are merged into a model's weights. What was there before is kept as it is, so that taking a LoRA out brings the very bits back,
/// and costs the changed layers' memory once more. Belongs to the model's thread.
class LoraStack {
public:
    LoraStack(nn::UNet unet, const std::vector<nn::ClipTextEncoder>& text);

    /// Makes the model's weights W + Σ strength · change over those `uses` that are on, each network by its own strength; an empty list gives the original weights. Nothing happens when the same files
    /// in the same state are merged already; on an error the weights stay as they were. Throws Error{File}, Error{Format} or Error{Shape} with
    /// one sentence that names every layer of a file that the model has not, or has in another shape.
    void set(const std::vector<LoraUse>& uses);

    /// Whether every layer of a file is one of the model's, by names and shapes; throws as set() does.
    void check(const LoraFile& file) const { matched(file); }

    /// The files, their strengths and when they changed: what the weights depend on beside the model. Empty without LoRAs.
    const std::string& key() const { return m_key; }

private:
    struct Changed {
        torch::Tensor weight;   ///< The model's handle.
        torch::Tensor original; ///< What it held.
    };

    /// The layers of a file with their weights; throws when any has none.
    std::vector<std::pair<const LoraLayer*, torch::Tensor>> matched(const LoraFile& file) const;
    void restore();

    LoraTargets m_targets;
    std::map<const void*, Changed> m_changed; ///< By the weight's own tensor.
    std::string m_key;
};

/// The LoRA file of a name in a prompt's tag: NAME with one of the endings of weight files in the folders `loras`, `lora` or `Lora` beside the
/// model and in their subfolders. Throws Error{File} saying where it looked.
std::filesystem::path findLora(const std::string& name, const std::filesystem::path& model);

} // namespace darkroom::models
