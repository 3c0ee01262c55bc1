#include "generation/denoiser.h"

#include "generation/lora_use.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstring>

namespace darkroom {

namespace {

constexpr std::size_t kMostKeptPrompts = 256;

models::PromptReading readingOf(const GenerationRequest& lane)
{
    return {.isPlain = lane.plainPrompt, .clipSkip = lane.clipSkip};
}

} // namespace

Denoiser::Denoiser(Model::Parts& parts, std::span<const GenerationRequest> lanes, std::int64_t latentHeight, std::int64_t latentWidth)
    : m_parts(parts)
    , m_lanes(static_cast<int>(lanes.size()))
    , m_loras(lorasOf(lanes, parts.description.path))
{
    parts.loras->set(m_loras);
    std::vector<double> sizes;
    for (const auto& lane : lanes) {
        if (parts.text) {
            const auto negative = lane.negativePrompt.empty() ? std::nullopt : std::optional(lane.negativePrompt);
            m_conditional.prompts.push_back(encoded(lane.prompt, readingOf(lane)));
            m_unconditional.prompts.push_back(encoded(negative, readingOf(lane)));
        }
        if (parts.description.takesClass) {
            m_conditional.classes.push_back(lane.classId.value_or(parts.nullClass()));
            m_unconditional.classes.push_back(parts.nullClass());
        }
        // Original height and width, the crop's top and left, target height and width: nothing is scaled or cropped.
        const double height = lane.height, width = lane.width;
        sizes.insert(sizes.end(), {height, width, 0.0, 0.0, height, width});
        m_isConditional = m_isConditional || lane.prompt != lane.negativePrompt || lane.classId.has_value() || !lane.regionMap.empty();
    }
    if (parts.text) evenOut(readingOf(lanes.front()));
    if (parts.unet->options().textTime) m_timeIds = torch::tensor(sizes, torch::kFloat32).view({m_lanes, -1}).to(parts.device);
    addConcatenated(lanes, latentHeight, latentWidth);
}

void Denoiser::addConcatenated(std::span<const GenerationRequest> lanes, std::int64_t height, std::int64_t width)
{
    if (m_parts.concatenated == ConcatenatedInput::None) return;
    if (m_parts.concatenated == ConcatenatedInput::MaskThenPicture || m_parts.concatenated == ConcatenatedInput::PictureThenMask) {
        m_conditional.concatenated = emptyPicture(height, width).expand({m_lanes, -1, -1, -1});
        m_unconditional.concatenated = m_conditional.concatenated;
        return;
    }
    std::vector<torch::Tensor> regions;
    for (const auto& lane : lanes)
        regions.push_back(regionsOf(lane.regionMap, height, width));
    m_conditional.concatenated = torch::stack(regions);
    m_unconditional.concatenated = regionsOf({}, height, width).expand_as(m_conditional.concatenated);
}

torch::Tensor Denoiser::emptyPicture(std::int64_t height, std::int64_t width) const
{
    const auto options = torch::TensorOptions(m_parts.device).dtype(m_parts.type);
    const auto factor = m_parts.description.downsampling;
    const auto& autoencoder = m_parts.autoencoder->options();
    // Under a mask that covers all of it a picture is mid grey, as programs do that use these models without one.
    const auto hidden = torch::zeros({1, autoencoder.inChannels, height * factor, width * factor}, options);
    const auto encoded = m_parts.autoencoder->encode(hidden);
    const auto latent = (encoded.mean - autoencoder.shiftFactor) * autoencoder.scalingFactor;
    const auto mask = torch::ones({1, 1, height, width}, options);
    const bool isMaskFirst = m_parts.concatenated == ConcatenatedInput::MaskThenPicture;
    return isMaskFirst ? torch::cat({mask, latent.to(m_parts.type)}, 1) : torch::cat({latent.to(m_parts.type), mask}, 1);
}

models::EncodedPrompt Denoiser::encoded(const std::optional<std::string>& prompt, const models::PromptReading& reading)
{
    auto& kept = m_parts.encodedPrompts;
    const PromptKey key{
        prompt, reading.isPlain, reading.clipSkip, m_parts.loras->key() + m_parts.text->sourcesOf(prompt.value_or(std::string()))};
    if (const auto found = kept.find(key); found != kept.end()) return found->second;
    if (kept.size() >= kMostKeptPrompts) kept.clear();
    auto row = prompt ? m_parts.text->encode(*prompt, reading) : m_parts.text->encodeNothing(reading);
    row.tokens = row.tokens.to(m_parts.type);
    if (row.pooled.defined()) row.pooled = row.pooled.to(m_parts.type);
    return kept[key] = row;
}

void Denoiser::evenOut(const models::PromptReading& reading)
{
    std::int64_t longest = 0;
    for (const auto* branch : {&m_conditional, &m_unconditional})
        for (const auto& prompt : branch->prompts)
            longest = std::max(longest, prompt.tokens.size(0));
    for (auto* branch : {&m_conditional, &m_unconditional})
        for (auto& prompt : branch->prompts)
            m_parts.text->lengthen(prompt, longest, reading);
}

torch::Tensor Denoiser::regionsOf(const LabelMap& map, std::int64_t height, std::int64_t width) const
{
    const auto channels = m_parts.config.regionChannels;
    const auto options = torch::TensorOptions(m_parts.device).dtype(torch::kFloat32);
    const bool isEncoded = m_parts.concatenated == ConcatenatedInput::EncodedRegions;
    const auto factor = isEncoded ? m_parts.description.downsampling : 1;
    auto oneHot = torch::zeros({channels, height * factor, width * factor}, options);
    if (!map.empty()) {
        auto labels = torch::empty({map.height, map.width}, torch::kUInt8);
        std::memcpy(labels.data_ptr(), map.labels.data(), map.labels.size());
        oneHot = torch::one_hot(labels.to(torch::kInt64), channels).permute({2, 0, 1}).to(options);
    }
    const auto regions =
        isEncoded ? m_parts.regionEncoder->forward(oneHot.unsqueeze(0)) : torch::adaptive_avg_pool2d(oneHot.unsqueeze(0), {height, width});
    return regions.squeeze(0).to(m_parts.type);
}

int Denoiser::rows(const diffusion::GuidanceNeeds& needs) const
{
    return m_lanes * (static_cast<int>(needs.conditional) + static_cast<int>(needs.unconditional));
}

Denoiser::Conditions Denoiser::join(const Branch* first, const Branch* second) const
{
    std::vector<torch::Tensor> tokens, pooled, concatenated, timeIds;
    std::vector<std::int64_t> classes;
    for (const auto* branch : {first, second}) {
        if (branch == nullptr) continue;
        for (const auto& prompt : branch->prompts) {
            tokens.push_back(prompt.tokens);
            if (prompt.pooled.defined()) pooled.push_back(prompt.pooled);
        }
        classes.insert(classes.end(), branch->classes.begin(), branch->classes.end());
        if (branch->concatenated.defined()) concatenated.push_back(branch->concatenated);
        if (m_timeIds.defined()) timeIds.push_back(m_timeIds);
    }
    Conditions conditions;
    if (!tokens.empty()) conditions.context = models::paddedContext(tokens);
    if (!classes.empty()) {
        const auto ids = torch::tensor(classes, torch::kInt64).to(m_parts.device);
        if (m_parts.classTokens)
            conditions.context.tokens = m_parts.classTokens->forward(ids).to(m_parts.type);
        else
            conditions.classes = ids;
    }
    if (!timeIds.empty()) {
        conditions.pooled = torch::stack(pooled);
        conditions.timeIds = torch::cat(timeIds);
    }
    if (!concatenated.empty()) conditions.concatenated = torch::cat(concatenated);
    return conditions;
}

const Denoiser::Conditions& Denoiser::conditionsOf(const diffusion::GuidanceNeeds& needs)
{
    auto& slot = needs.conditional && needs.unconditional ? m_both : needs.conditional ? m_onlyConditional : m_onlyUnconditional;
    if (!slot) slot = join(needs.conditional ? &m_conditional : nullptr, needs.unconditional ? &m_unconditional : nullptr);
    return *slot;
}

std::optional<diffusion::Terms> Denoiser::predict(
    const diffusion::Query& query, const diffusion::GuidanceNeeds& needs, const std::stop_token& stop)
{
    if (stop.stop_requested()) return std::nullopt;
    diffusion::Terms terms;
    terms.x = query.x;
    terms.type = m_parts.predictionType;
    if (!needs.conditional && !needs.unconditional) return terms;
    if (m_parts.beforeNetworkCall) m_parts.beforeNetworkCall();
    // Another run of this model may have used others meanwhile.
    m_parts.loras->set(m_loras);
    const auto& conditions = conditionsOf(needs);
    const bool both = needs.conditional && needs.unconditional;
    const auto x = query.x.to(m_parts.type);
    nn::UNetInput input;
    input.x = both ? torch::cat({x, x}) : x;
    if (conditions.concatenated.defined()) input.x = torch::cat({input.x, conditions.concatenated}, 1);
    input.timestep =
        torch::full({1}, query.level.timestep() * m_parts.timestepScale, torch::TensorOptions(m_parts.device).dtype(torch::kFloat32));
    input.context = conditions.context;
    input.classes = conditions.classes;
    input.pooled = conditions.pooled;
    input.timeIds = conditions.timeIds;
    const auto output = m_parts.unet(input, [&stop] { return stop.stop_requested(); });
    if (!output.defined()) return std::nullopt;
    // What comes after the prediction's channels is a learned variance.
    const auto wide = output.slice(1, 0, query.x.size(1)).to(torch::kFloat32).contiguous();
    const auto lanes = query.x.size(0);
    if (needs.conditional) terms.conditional = wide.slice(0, 0, lanes);
    if (needs.unconditional) terms.unconditional = both ? wide.slice(0, lanes, 2 * lanes) : wide;
    return terms;
}

} // namespace darkroom
