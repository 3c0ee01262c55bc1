#pragma once

#include "darkroom/text/effective_tokens.h"

#include <filesystem>
#include <string>
#include <vector>

namespace darkroom {

/// The tokens that a model with CLIP text encoders (Stable Diffusion 1, 2, XL) reads of a prompt, with their weights. The window calls it when the
/// prompt was changed, with request.prompt (or negativePrompt), request.plainPrompt and the model's path, and shows `text`, marks weights other
/// than 1, and begins a line at each `chunk`; no model has to be loaded, and any thread may call. Reads the program's vocabulary at its first call (a
/// tenth of a second) and the headers of the model's embeddings at each. Throws Error{File} when the vocabulary is missing.
std::vector<text::EffectiveToken> promptTokens(const std::string& prompt, bool isPlain, const std::filesystem::path& model);

} // namespace darkroom
