#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

#include <string>
#include <vector>

namespace darkroom {

class Model;

/// What a classifier of noisy pictures would do for a model.
struct ClassifierFit {
    std::vector<ClassLabel> classes; ///< That it tells apart, by its own numbers; empty where it can't be read.
    int side = 0;                    ///< Of the square pictures that it was trained on, pixels; 0 where nothing says it.
    std::string problem;             ///< Why it can't guide the model, as a sentence; empty when it can.
};

/// Whether a request's classifier, or the one beside the model, can guide pictures of this size (0: the model's own). Configs and headers alone are
/// looked at. Belongs to the model's thread.
ClassifierFit classifierFit(const Model& model, const ClassifierSettings& settings, int width, int height);

/// The classes of a request's classifier, or of the one beside the model; empty without either. Throws Error for one that can't be read.
std::vector<ClassLabel> classifierClasses(const ModelDescription& model, const ClassifierSettings& settings);

} // namespace darkroom
