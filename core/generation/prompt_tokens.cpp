#include "darkroom/generation/prompt_tokens.h"

#include "generation/model_parts.h"

namespace darkroom {

std::vector<text::PromptTokens> promptTokens(
    const Model& model, const std::string& prompt, bool isPlain, const std::filesystem::path& embeddings)
{
    const auto& encoder = model.parts().text;
    return encoder ? encoder->tokensOf(prompt, {.isPlain = isPlain, .embeddings = embeddings}) : std::vector<text::PromptTokens>();
}

} // namespace darkroom
