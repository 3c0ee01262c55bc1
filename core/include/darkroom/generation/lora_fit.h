#pragma once

#include <filesystem>
#include <string>

namespace darkroom {

class Model;

/// Why a LoRA file doesn't fit a loaded model, as a sentence; empty when it does. Names and shapes alone are looked at, no weight is read or changed.
/// Belongs to the model's thread.
std::string loraProblem(const Model& model, const std::filesystem::path& file);

} // namespace darkroom
