#pragma once

#include "darkroom/checkpoint/model_files.h"
#include "nn/autoencoder.h"
#include "nn/clip_text_encoder.h"
#include "nn/noisy_classifier.h"
#include "nn/text_encoder.h"
#include "nn/unet.h"

#include <string>

namespace darkroom::models {

// Checks, from headers alone, the tensors that fix a network's widths and depths against its config, so that a config that lies cannot make the
// program allocate more than the file holds. What stays to be checked once the network is there is checkWeights(). All throw Error{Shape} or
// Error{Format} naming file, network and tensor.

void checkOutline(const nn::UNetOptions& options, const checkpoint::Weights& weights);
void checkOutline(const nn::AutoencoderOptions& options, const checkpoint::Weights& weights);
/// Of a classifier with the attention pool, under its own names.
void checkOutline(const nn::NoisyClassifierOptions& options, const checkpoint::Weights& weights);
void checkOutline(const nn::TextEncoderOptions& options, const checkpoint::Weights& weights);
/// `prefix` stands before the module's names in the file.
void checkOutline(const nn::ClipTextOptions& options, const checkpoint::Weights& weights, const std::string& prefix);

} // namespace darkroom::models
