#include "generation/row_plan.h"

#include <torch/types.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace darkroom {

namespace {

/// What one branch reads. No text at all is not the same as an empty one: some models have something else for it.
struct Condition {
    std::optional<std::string_view> prompt;
    std::optional<std::int64_t> classId;
    const LabelMap* regions;

    bool operator==(const Condition& other) const
    {
        return prompt == other.prompt && classId == other.classId && *regions == *other.regions;
    }
};

bool isConditional(const GenerationRequest& lane)
{
    return lane.prompt != lane.negativePrompt || lane.classId.has_value() || !lane.regionMap.empty();
}

} // namespace

std::vector<LaneConditions> conditionsOf(std::span<const GenerationRequest> lanes)
{
    static const LabelMap noRegions;
    std::vector<Condition> known;
    const auto number = [&known](const Condition& condition) {
        const auto found = std::find(known.begin(), known.end(), condition);
        const auto place = static_cast<int>(found - known.begin());
        if (found == known.end()) known.push_back(condition);
        return place;
    };
    std::vector<LaneConditions> conditions;
    for (const auto& lane : lanes) {
        const int conditional = number({lane.prompt, lane.classId, &lane.regionMap});
        const auto negative = lane.negativePrompt.empty() ? std::nullopt : std::optional<std::string_view>(lane.negativePrompt);
        conditions.push_back({conditional, isConditional(lane) ? number({negative, std::nullopt, &noRegions}) : conditional});
    }
    return conditions;
}

std::vector<int> firstEqual(const torch::Tensor& x)
{
    std::vector<int> places, distinct;
    const auto pictures = x.to(torch::kCPU);
    for (int lane = 0; lane < pictures.size(0); ++lane) {
        const auto same = std::find_if(distinct.begin(), distinct.end(), [&](int other) { return pictures[other].equal(pictures[lane]); });
        places.push_back(same == distinct.end() ? lane : *same);
        if (same == distinct.end()) distinct.push_back(lane);
    }
    return places;
}

RowPlan planRows(std::span<const int> places, std::span<const LaneConditions> conditions, std::span<const diffusion::GuidanceNeeds> needs,
    std::span<const double> told)
{
    RowPlan plan;
    plan.lanes.resize(places.size());
    std::map<std::tuple<int, int, double>, int> rowOf;
    const auto rowFor = [&](std::size_t lane, int condition, bool isConditional) {
        const double w = told.empty() ? 0.0 : told[lane];
        const auto [found, isNew] = rowOf.try_emplace({places[lane], condition, w}, static_cast<int>(plan.rows.size()));
        if (isNew) {
            plan.rows.push_back({static_cast<int>(lane), isConditional, w});
            ++plan.lanes[lane].made;
        }
        return found->second;
    };
    for (std::size_t lane = 0; lane < places.size(); ++lane)
        if (needs[lane].conditional) plan.lanes[lane].conditional = rowFor(lane, conditions[lane].conditional, true);
    for (std::size_t lane = 0; lane < places.size(); ++lane)
        if (needs[lane].unconditional) plan.lanes[lane].unconditional = rowFor(lane, conditions[lane].unconditional, false);
    return plan;
}

} // namespace darkroom
