#pragma once

#include "app/cli/arguments.h"
#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/model.h"

#include <string>

namespace darkroom::cli {

/// How guidance shall act, before the model is known: all but w and the classifier's scale, which commands take in their own ways.
struct GuidanceWish {
    GuidanceSettings guidance;
    std::string curve;
    std::string classifier;
    std::string classifierClass;
};

/// Reads --guidance-method, --guidance-interval, --guidance-curve, --rescale, --apg-eta, --apg-norm, --apg-momentum, --zero-steps,
/// --dynamic-threshold, --classifier and --classifier-class. Throws Error{Usage} naming the option.
GuidanceWish readGuidanceWish(Arguments& arguments);

/// Puts the wish into a request, whose w and classifier scale stay. The curve waits for the model's levels.
void completeGuidance(const GuidanceWish& wish, const ModelDescription& model, GenerationRequest& request);
void completeCurve(const GuidanceWish& wish, const Model& model, GenerationRequest& request);

} // namespace darkroom::cli
