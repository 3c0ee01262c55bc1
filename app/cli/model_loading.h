#pragma once

#include "darkroom/base/request.h"
#include "darkroom/generation/model.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace darkroom::cli {

/// Loads the model at `path` as a request wants it: on its device, in its precision, with its autoencoder. What its files ask for and this
/// program does otherwise goes to stderr. Null when `stop` was requested. Throws Error.
std::shared_ptr<Model> loadModel(const std::filesystem::path& path, const GenerationRequest& request, const std::stop_token& stop,
    std::function<void(double)> progress = {});

} // namespace darkroom::cli
