#pragma once

#include "darkroom/base/json.h"
#include "nn/noisy_classifier.h"
#include "training/noising.h"
#include "training/noisy_classifier_inputs.h"

#include <torch/types.h>

namespace darkroom::training {

/// How often a noisy classifier is right on each test, at ten evenly spaced timesteps from 0 on:
///   {"timesteps": [0, …], "tests": {NAME: {"pictures": N, "accuracy": [shares], "top_five": [shares]}}}
/// A picture has the same noise ε at every timestep and in every call. `type` is that of the classifier's weights.
Json accuracyByTimestep(nn::NoisyClassifier& classifier, torch::ScalarType type, const Noising& noising, const ClassifierInputs& inputs,
    const Dataset& dataset, const ClassifierSplits& splits);

} // namespace darkroom::training
