#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "models/module_weights.h"
#include "nn/picture_classifier.h"

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace darkroom::models {

// A picture classifier on disk is a folder with classifier.safetensors (fp16, tensors as nn/picture_classifier.h names them) and config.json:
//   "_class_name": "DarkroomPictureClassifier", "picture_size", "widths", "blocks_per_level", "groups", "classes" (names by id),
//   "darkroom_training" (what it was trained on; read by nobody, for the reader).

struct ClassifierDescription {
    nn::PictureClassifierOptions network;
    std::vector<std::string> classes; ///< By id.
    std::int64_t pictureSize = 128;
};

struct StoredClassifier {
    ClassifierDescription description;
    nn::PictureClassifier network{nullptr};
};

/// Throws Error{Format} naming `origin` and the field.
ClassifierDescription classifierFromConfig(const Json& config, const std::string& origin);
Json toConfig(const ClassifierDescription& description);

/// Reads such a folder, weights in `type`. Throws Error{File} saying how to train a classifier when there is none, Error{Format} or Error{Shape}.
StoredClassifier loadClassifier(const std::filesystem::path& folder, torch::ScalarType type);

/// Writes such a folder. Throws Error{File}.
void saveClassifier(FileSystem& files, const std::filesystem::path& folder, const ClassifierDescription& description,
    const NamedTensors& weights, const Json& facts);

} // namespace darkroom::models
