#include "darkroom/generation/prompt_tokens.h"

#include "generation/resources.h"

namespace darkroom {

std::vector<text::EffectiveToken> promptTokens(const std::string& prompt, bool isPlain, const std::filesystem::path& model)
{
    static const auto tokenizer = text::ClipTokenizer::ofMerges(findResource("models/clip/merges.txt"), text::ClipPadding::End);
    return text::effectiveTokens(prompt, isPlain, tokenizer, checkpoint::findEmbeddings(model));
}

} // namespace darkroom
