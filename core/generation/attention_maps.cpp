#include "generation/attention_maps.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/generation/lab.h"
#include "generation/denoiser.h"
#include "generation/guider.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <functional>

namespace darkroom {

namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

bool hasTransformers(const nn::UNetOptions& options)
{
    const auto any = [](const std::vector<bool>& levels) { return std::find(levels.begin(), levels.end(), true) != levels.end(); };
    return !options.selfAttention
        && (any(options.downAttention) || any(options.upAttention) || (options.hasMiddle && options.middleAttention));
}

} // namespace

std::vector<AttentionToken> attentionTokens(const text::PromptTokens& read)
{
    constexpr std::int64_t kFrame = 2; // a token that begins a chunk, and one that ends it
    const auto chunkColumns = static_cast<std::int64_t>(read.limit) + kFrame;
    std::vector<AttentionToken> tokens;
    std::size_t chunk = 0;
    std::int64_t offset = 1;
    for (const auto& token : read.tokens) {
        if (token.chunk != chunk) {
            chunk = token.chunk;
            offset = 1;
        }
        const auto columns = static_cast<std::int64_t>(token.count);
        tokens.push_back({token.text, static_cast<std::int64_t>(chunk) * chunkColumns + offset, columns});
        offset += columns;
    }
    return tokens;
}

std::vector<int> StepAttention::sides() const
{
    std::vector<int> sides;
    for (const auto& layer : layers)
        sides.push_back(static_cast<int>(layer.height));
    std::sort(sides.begin(), sides.end(), std::greater<>());
    sides.erase(std::unique(sides.begin(), sides.end()), sides.end());
    return sides;
}

torch::Tensor StepAttention::map(int token, int side, std::int64_t height, std::int64_t width) const
{
    if (token < 0 || token >= static_cast<int>(tokens.size()))
        refuse(say("The token to show should be from 0 to %1, and is %2.", static_cast<int>(tokens.size()) - 1, token));
    const auto& place = tokens[static_cast<std::size_t>(token)];
    torch::Tensor sum;
    int count = 0;
    for (const auto& layer : layers) {
        if (side != 0 && layer.height != side) continue;
        const auto weights = layer.weights[0].slice(1, place.column, place.column + place.columns).sum(1);
        const auto map =
            torch::upsample_bilinear2d(weights.view({1, 1, layer.height, layer.width}), {height, width}, /*align_corners=*/false);
        sum = sum.defined() ? sum + map : map;
        ++count;
    }
    if (count == 0) refuse(say("No attention of this model has maps that are %1 rows high.", side));
    return (sum / count).view({height, width}).to(torch::kCPU);
}

StepAttention attentionAt(Model::Parts& parts, const GenerationRequest& lane, const torch::Tensor& x, const diffusion::NoiseLevel& level)
{
    const torch::NoGradGuard noGradient;
    if (const auto problem = attentionProblem(parts); !problem.empty()) refuse(problem);
    Denoiser denoiser(parts, {&lane, 1}, x.size(2), x.size(3));
    StepAttention attention;
    attention.layers = denoiser.attention({x, level}, {0, /*isConditional=*/true, actingW(lane.guidance, lane.guidance.w, level)});
    attention.tokens = attentionTokens(parts.text->tokensOf(lane.prompt, promptReading(lane)).front());
    return attention;
}

std::string attentionProblem(const Model::Parts& parts)
{
    const auto& name = parts.description.name;
    if (!hasTransformers(parts.unet->options())) return say("%1 has no cross-attention: nothing weighs the tokens of a prompt.", name);
    if (parts.classTokens) return say("%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.", name);
    if (!parts.text) return say("%1 reads no text: its cross-attention has no tokens to choose from.", name);
    return {};
}

std::string attentionProblem(const Model& model)
{
    return attentionProblem(model.parts());
}

} // namespace darkroom
