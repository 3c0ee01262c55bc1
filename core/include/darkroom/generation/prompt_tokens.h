#pragma once

#include "darkroom/text/effective_tokens.h"

#include <filesystem>
#include <string>
#include <vector>

namespace darkroom {

class Model;

/// What each text encoder of a loaded model reads of a prompt, in their order: `isPlain` and `embeddings` as in the request. Nothing for a model that
/// reads no text. Belongs to the model's thread. Throws Error for an embedding's tag that names no file or one for another kind of model.
std::vector<text::PromptTokens> promptTokens(
    const Model& model, const std::string& prompt, bool isPlain, const std::filesystem::path& embeddings = {});

} // namespace darkroom
