#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "generation/generation_state.h"
#include "generation/lane_check.h"
#include "generation/stretches.h"

#include <torch/types.h>

#include <numeric>
#include <string>
#include <utility>

namespace darkroom {

namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

/// The branch's lanes in the run, every one named.
std::vector<int> lanesOf(const Branch& branch, const Trajectory::State& run)
{
    auto lanes = branch.lanes;
    const auto count = static_cast<int>(run.requests.size());
    for (int lane = 0; branch.lanes.empty() && lane < count; ++lane)
        lanes.push_back(lane);
    for (const int lane : lanes)
        if (lane < 0 || lane >= count) refuse(say("A branch's lane should be from 0 to %1, and is %2.", count - 1, lane));
    if (branch.requests.size() != lanes.size())
        refuse(say("A branch of %1 lanes needs a request for each, and has %2.", lanes.size(), branch.requests.size()));
    return lanes;
}

void checkStep(const Branch& branch, const Trajectory::State& run)
{
    const int done = run.timeline.steps().empty() ? 0 : run.timeline.steps().back().index;
    if (branch.step < run.firstStep || branch.step > done)
        refuse(say("A branch's step should be from 1 to %1, the steps that are done, and is %2.", done, branch.step));
}

void checkFits(const GenerationRequest& changed, const GenerationRequest& original)
{
    if (changed.width != original.width || changed.height != original.height)
        refuse(say("A branch's size should be that of its run, %1 x %2, and is %3 x %4.", original.width, original.height, changed.width,
            changed.height));
    if (!(changed.input == original.input)) refuse(say("A branch should have the picture that its run began from."));
}

torch::Tensor rowsOf(const torch::Tensor& rows, const torch::Tensor& index)
{
    return rows.defined() ? rows.index_select(0, index) : rows;
}

/// The state of some of its lanes; the very same when they are all in order.
RunState stateOf(const TimelineStep& step, const std::vector<int>& lanes)
{
    RunState state{*step.before, step.memory};
    bool isWhole = lanes.size() == step.memory.size();
    for (std::size_t i = 0; i < lanes.size(); ++i)
        isWhole = isWhole && lanes[i] == static_cast<int>(i);
    if (isWhole) return state;
    const auto index = torch::tensor(std::vector<std::int64_t>(lanes.begin(), lanes.end()), torch::kInt64).to(state.sampler.x.device());
    state.sampler.x = rowsOf(state.sampler.x, index);
    for (auto& prediction : state.sampler.history)
        prediction.value = rowsOf(prediction.value, index);
    for (auto& tensor : state.sampler.kept)
        tensor = rowsOf(tensor, index);
    state.memory.clear();
    for (const int lane : lanes)
        state.memory.push_back(step.memory[static_cast<std::size_t>(lane)]);
    return state;
}

} // namespace

Generation::State::State(std::shared_ptr<const Trajectory::State> from, const Branch& branch, const TrajectoryOptions& theOptions)
    : model(from->model)
    , parts(model->parts())
    , sampler(from->sampler)
    , options(theOptions)
    , timeline(options.byteBudget)
    , parent(from)
    , parentLanes(lanesOf(branch, *from))
    , firstStep(branch.step)
    , picture(from->picture)
{
    checkStep(branch, *from);
    for (const int lane : parentLanes)
        lanes.push_back(from->requests[static_cast<std::size_t>(lane)]);
    auto wanted = branch.requests;
    for (auto& lane : wanted)
        lane.before.clear(); // what runs before is the run
    wanted = checkedLanes(parts, std::move(wanted));
    bool repeats = true;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        checkFits(wanted[lane], lanes[lane]);
        repeats = repeats && differsInWAlone(wanted[lane], lanes[lane]);
        wanted[lane] = joinedAt(branch.step, wanted[lane], lanes[lane]);
    }
    auto next = samplerFrom(parts, {1, lanes, sampler}, branch.step, wanted.front().sampling);
    checkedGuide(parts, wanted);
    guide = checkedGuide(parts, lanes);
    run = stateOf(*from->timeline.keptBefore(branch.step), parentLanes);
    tails.push_back({.stretch = {branch.step, std::move(wanted), std::move(next)}, .repeats = repeats});
}

bool Generation::State::reachBranch(const std::stop_token& stop)
{
    if (tails.empty() || tails.front().isReplay) return true;
    while (run.sampler.step + 1 < tails.front().stretch.step) {
        std::vector<double> w;
        for (const auto& lane : lanes)
            w.push_back(plannedW(lane.guidance, run.sampler.step + 1));
        if (!advance(w, stop)) return false;
    }
    return true;
}

void Generation::State::takeOver()
{
    auto tail = std::move(tails.front());
    tails.pop_front();
    auto& [step, next, nextSampler] = tail.stretch;
    if (tail.isReplay) {
        // As a branch that leaves the way so far, so that every step can be looked at and branched from.
        parent = trajectory();
        parentLanes.resize(lanes.size());
        std::iota(parentLanes.begin(), parentLanes.end(), 0);
        firstStep = step;
        timeline = Timeline(options.byteBudget);
    }
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        next[lane].before = lanes[lane].before;
        if (!tail.repeats) next[lane].before.push_back(earlierPart(step, lanes[lane]));
    }
    if (sampler != nextSampler) {
        // Another sampler reads another history; it starts with none.
        run.sampler.history.clear();
        run.sampler.kept.clear();
    }
    lanes = std::move(next);
    sampler = std::move(nextSampler);
    guide = checkedGuide(parts, lanes);
    prepareLanes();
}

Generation Generation::branch(const Trajectory& run, const Branch& branch, const TrajectoryOptions& options)
{
    auto from = run.m_state;
    auto wish = branch;
    // Steps before a branch's own are its parent's.
    while (wish.step < from->firstStep && from->parent) {
        for (auto& lane : wish.lanes = lanesOf(wish, *from))
            lane = from->parentLanes[static_cast<std::size_t>(lane)];
        from = from->parent;
    }
    return Generation(std::make_unique<State>(from, wish, options));
}

} // namespace darkroom
