#pragma once

#include "nn/clip_text_encoder.h"
#include "nn/unet.h"

#include <torch/types.h>

#include <map>
#include <string>
#include <vector>

namespace darkroom::models {

/// Where a LoRA's layers are in a model: linear layers and convolutions of the U-Net and of CLIP's text encoders under every name that files use:
///   kohya       lora_unet_down_blocks_0_… and lora_unet_input_blocks_1_1_…, lora_te_text_model_…, of two encoders lora_te1_… and lora_te2_…
///   diffusers   unet.down_blocks.0.…, text_encoder.text_model.…, text_encoder_2.…; without "unet." as well, and with the attention processors'
///               names (….attn1.processor.to_q) of its first years
/// The tensors are handles: they are the networks' own weights.
class LoraTargets {
public:
    LoraTargets(nn::UNet unet, const std::vector<nn::ClipTextEncoder>& text);

    /// A layer's weight, [out, in] or [out, in, k, k]; null when the model has no such layer.
    const torch::Tensor* find(const std::string& name) const;

    /// Whether a layer's name is one of a text encoder's, in a model that has it or not.
    static bool isOfText(const std::string& name);

private:
    void addUNet(const nn::UNetOptions& options, const std::string& parameter, const torch::Tensor& weight);
    void addText(std::size_t encoder, std::size_t encoders, const std::string& parameter, const torch::Tensor& weight);
    /// Another name of the weight that was added last.
    void add(const std::string& name);

    std::vector<torch::Tensor> m_weights;
    std::map<std::string, std::size_t, std::less<>> m_byName;
};

} // namespace darkroom::models
