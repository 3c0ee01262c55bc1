#include "generation/denoiser.h"

#include "generation/lora_use.h"
#include "generation/model_plan.h"
#include "generation/picture_input.h"

#include <torch/types.h>

#include <algorithm>
#include <cstring>

namespace darkroom {

namespace {

constexpr std::size_t kMostKeptPrompts = 256;

} // namespace

models::PromptReading promptReading(const GenerationRequest& lane)
{
    return {.isPlain = lane.plainPrompt, .clipSkip = lane.clipSkip, .embeddings = lane.embeddings};
}

Denoiser::Denoiser(Model::Parts& parts, std::span<const GenerationRequest> lanes, std::int64_t latentHeight, std::int64_t latentWidth)
    : m_parts(parts)
    , m_lanes(static_cast<int>(lanes.size()))
    , m_loras(lorasOf(lanes, parts.description.path))
{
    parts.loras->set(m_loras);
    for (const auto& lane : lanes) {
        if (parts.text) {
            const auto negative = lane.negativePrompt.empty() ? std::nullopt : std::optional(lane.negativePrompt);
            m_conditional.prompts.push_back(encoded(lane.prompt, promptReading(lane)));
            m_unconditional.prompts.push_back(encoded(negative, promptReading(lane)));
        }
        if (parts.description.takesClass) {
            m_conditional.classes.push_back(lane.classId.value_or(parts.nullClass()));
            m_unconditional.classes.push_back(parts.nullClass());
        }
    }
    if (parts.text) evenOut(promptReading(lanes.front()));
    if (parts.unet->options().textTime) addTimeIds(lanes);
    addConcatenated(lanes, latentHeight, latentWidth);
}

void Denoiser::addTimeIds(std::span<const GenerationRequest> lanes)
{
    constexpr double kGoodScore = 6.0, kPoorScore = 2.5; // diffusers' aesthetic scores for and against
    const bool refines = m_parts.unet->options().timeIds(m_parts.text->pooledChannels()) == kRefinerIds;
    for (auto* branch : {&m_conditional, &m_unconditional}) {
        std::vector<double> ids;
        for (const auto& lane : lanes) {
            // Original height and width, the crop's top and left, target height and width: nothing is scaled or cropped.
            const double height = lane.height, width = lane.width;
            ids.insert(ids.end(), {height, width, 0.0, 0.0});
            if (refines)
                ids.push_back(branch == &m_conditional ? kGoodScore : kPoorScore);
            else
                ids.insert(ids.end(), {height, width});
        }
        branch->timeIds = torch::tensor(ids, torch::kFloat32).view({m_lanes, -1}).to(m_parts.device);
    }
}

void Denoiser::addConcatenated(std::span<const GenerationRequest> lanes, std::int64_t height, std::int64_t width)
{
    if (m_parts.concatenated == ConcatenatedInput::None) return;
    if (m_parts.concatenated != ConcatenatedInput::Regions && m_parts.concatenated != ConcatenatedInput::EncodedRegions) {
        m_conditional.concatenated = pictureCondition(m_parts, lanes.front().input, height, width).expand({m_lanes, -1, -1, -1});
        m_unconditional.concatenated = m_conditional.concatenated;
        return;
    }
    std::vector<torch::Tensor> regions;
    for (const auto& lane : lanes)
        regions.push_back(regionsOf(lane.regionMap, height, width));
    m_conditional.concatenated = torch::stack(regions);
    m_unconditional.concatenated = regionsOf({}, height, width).expand_as(m_conditional.concatenated);
}

models::EncodedPrompt Denoiser::encoded(const std::optional<std::string>& prompt, const models::PromptReading& reading)
{
    auto& kept = m_parts.encodedPrompts;
    const PromptKey key{
        prompt, reading.isPlain, reading.clipSkip, m_parts.loras->key() + m_parts.text->sourcesOf(prompt.value_or(std::string()), reading)};
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

Denoiser::Conditions Denoiser::join(std::span<const NetworkRow> rows) const
{
    std::vector<torch::Tensor> tokens, pooled, concatenated, timeIds;
    std::vector<std::int64_t> classes;
    for (const auto& row : rows) {
        const auto& branch = row.isConditional ? m_conditional : m_unconditional;
        const auto lane = static_cast<std::size_t>(row.lane);
        if (!branch.prompts.empty()) {
            tokens.push_back(branch.prompts[lane].tokens);
            if (branch.prompts[lane].pooled.defined()) pooled.push_back(branch.prompts[lane].pooled);
        }
        if (!branch.classes.empty()) classes.push_back(branch.classes[lane]);
        if (branch.concatenated.defined()) concatenated.push_back(branch.concatenated[row.lane]);
        if (branch.timeIds.defined()) timeIds.push_back(branch.timeIds[row.lane]);
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
        conditions.timeIds = torch::stack(timeIds);
    }
    if (!concatenated.empty()) conditions.concatenated = torch::stack(concatenated);
    return conditions;
}

nn::UNetInput Denoiser::inputOf(const diffusion::Query& query, std::span<const NetworkRow> rows)
{
    if (m_parts.beforeNetworkCall) m_parts.beforeNetworkCall();
    // Another run of this model may have used others meanwhile.
    m_parts.loras->set(m_loras);
    if (!std::ranges::equal(rows, m_joinedRows)) {
        m_joined = join(rows);
        m_joinedRows.assign(rows.begin(), rows.end());
    }
    std::vector<std::int64_t> lanes;
    for (const auto& row : rows)
        lanes.push_back(row.lane);
    nn::UNetInput input;
    input.x = query.x.to(m_parts.type).index_select(0, torch::tensor(lanes, torch::kInt64).to(m_parts.device));
    if (m_joined.concatenated.defined()) input.x = torch::cat({input.x, m_joined.concatenated}, 1);
    input.timestep = torch::full({1}, m_parts.units.timeAt(query.level), torch::TensorOptions(m_parts.device).dtype(torch::kFloat32));
    input.context = m_joined.context;
    input.classes = m_joined.classes;
    input.pooled = m_joined.pooled;
    input.timeIds = m_joined.timeIds;
    if (const auto channels = m_parts.unet->options().guidanceChannels; channels > 0) {
        std::vector<double> w;
        for (const auto& row : rows)
            w.push_back(row.w);
        input.guidance = nn::guidanceEmbedding(torch::tensor(w, torch::kFloat32), channels).to(m_parts.device);
    }
    return input;
}

std::optional<torch::Tensor> Denoiser::evaluate(
    const diffusion::Query& query, std::span<const NetworkRow> rows, const std::stop_token& stop)
{
    if (stop.stop_requested()) return std::nullopt;
    const auto output = m_parts.unet(inputOf(query, rows), [&stop] { return stop.stop_requested(); });
    if (!output.defined()) return std::nullopt;
    return output.to(torch::kFloat32).contiguous();
}

std::vector<nn::AttentionRecord> Denoiser::attention(const diffusion::Query& query, const NetworkRow& row)
{
    std::vector<nn::AttentionRecord> records;
    auto input = inputOf(query, {&row, 1});
    input.context.records = &records;
    m_parts.unet->forward(input);
    return records;
}

} // namespace darkroom
