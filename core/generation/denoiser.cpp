#include "generation/denoiser.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstring>

namespace darkroom {

namespace {

constexpr std::size_t kMostKeptPrompts = 256;

} // namespace

Denoiser::Denoiser(Model::Parts& parts, std::span<const GenerationRequest> lanes, std::int64_t latentHeight, std::int64_t latentWidth)
    : m_parts(parts)
    , m_lanes(static_cast<int>(lanes.size()))
{
    std::vector<torch::Tensor> regions;
    for (const auto& lane : lanes) {
        if (parts.text) {
            m_conditional.prompts.push_back(encoded(lane.prompt));
            m_unconditional.prompts.push_back(encoded(lane.negativePrompt));
        }
        if (parts.description.takesClass) {
            m_conditional.classes.push_back(lane.classId.value_or(parts.nullClass()));
            m_unconditional.classes.push_back(parts.nullClass());
        }
        if (parts.description.takesRegionMap) regions.push_back(regionsOf(lane.regionMap, latentHeight, latentWidth));
        m_isConditional = m_isConditional || lane.prompt != lane.negativePrompt || lane.classId.has_value() || !lane.regionMap.empty();
    }
    if (!regions.empty()) {
        m_conditional.regions = torch::stack(regions);
        m_unconditional.regions = torch::zeros_like(m_conditional.regions);
    }
}

torch::Tensor Denoiser::encoded(const std::string& prompt)
{
    auto& kept = m_parts.encodedPrompts;
    if (const auto found = kept.find(prompt); found != kept.end()) return found->second;
    if (kept.size() >= kMostKeptPrompts) kept.clear();
    // One text at a time: its states don't depend on what else is in the run.
    const auto rows = m_parts.text->encode(std::span(&prompt, 1), m_parts.config.maxTokens);
    return kept[prompt] = rows.front().to(m_parts.type);
}

torch::Tensor Denoiser::regionsOf(const LabelMap& map, std::int64_t height, std::int64_t width) const
{
    const auto channels = m_parts.config.regionChannels;
    const auto options = torch::TensorOptions(m_parts.device).dtype(torch::kFloat32);
    if (map.empty()) return torch::zeros({channels, height, width}, options).to(m_parts.type);
    auto labels = torch::empty({map.height, map.width}, torch::kUInt8);
    std::memcpy(labels.data_ptr(), map.labels.data(), map.labels.size());
    const auto oneHot = torch::one_hot(labels.to(torch::kInt64), channels).permute({2, 0, 1}).to(options);
    return torch::adaptive_avg_pool2d(oneHot.unsqueeze(0), {height, width}).squeeze(0).to(m_parts.type);
}

int Denoiser::rows(const diffusion::GuidanceNeeds& needs) const
{
    return m_lanes * (static_cast<int>(needs.conditional) + static_cast<int>(needs.unconditional));
}

Denoiser::Conditions Denoiser::join(const Branch* first, const Branch* second) const
{
    std::vector<torch::Tensor> prompts, regions;
    std::vector<std::int64_t> classes;
    for (const auto* branch : {first, second}) {
        if (branch == nullptr) continue;
        prompts.insert(prompts.end(), branch->prompts.begin(), branch->prompts.end());
        classes.insert(classes.end(), branch->classes.begin(), branch->classes.end());
        if (branch->regions.defined()) regions.push_back(branch->regions);
    }
    Conditions conditions;
    if (!prompts.empty()) conditions.context = models::paddedContext(prompts);
    if (!classes.empty()) conditions.classes = torch::tensor(classes, torch::kInt64).to(m_parts.device);
    if (!regions.empty()) conditions.regions = torch::cat(regions);
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
    const auto& conditions = conditionsOf(needs);
    const bool both = needs.conditional && needs.unconditional;
    const auto x = query.x.to(m_parts.type);
    nn::UNetInput input;
    input.x = both ? torch::cat({x, x}) : x;
    if (conditions.regions.defined()) input.x = torch::cat({input.x, conditions.regions}, 1);
    input.timestep = torch::full({1}, query.level.timestep(), torch::TensorOptions(m_parts.device).dtype(torch::kFloat32));
    input.context = conditions.context;
    input.classes = conditions.classes;
    const auto output = m_parts.unet(input, [&stop] { return stop.stop_requested(); });
    if (!output.defined()) return std::nullopt;
    const auto wide = output.to(torch::kFloat32).contiguous();
    const auto lanes = query.x.size(0);
    if (needs.conditional) terms.conditional = wide.slice(0, 0, lanes);
    if (needs.unconditional) terms.unconditional = both ? wide.slice(0, lanes, 2 * lanes) : wide;
    return terms;
}

} // namespace darkroom
