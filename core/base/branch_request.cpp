#include "darkroom/base/branch_request.h"

#include <utility>

namespace darkroom {

namespace {

/// The request that ran a step, with what ran before it.
GenerationRequest ranAt(int step, GenerationRequest run)
{
    while (!run.before.empty() && step < run.before.back().step) {
        GenerationRequest earlier = partOf(run, run.before.back());
        earlier.before = std::move(run.before);
        earlier.before.pop_back();
        run = std::move(earlier);
    }
    return run;
}

} // namespace

double plannedW(const GuidanceSettings& guidance, int step)
{
    double w = guidance.w;
    for (const GuidanceChange& change : guidance.changes) {
        if (change.step <= step) {
            w = change.w;
        }
    }
    return w;
}

GenerationRequest joinedAt(int step, GenerationRequest changed, const GenerationRequest& run)
{
    const GuidanceSettings wished = changed.guidance;
    GuidanceSettings& guidance = changed.guidance;
    const double w = plannedW(wished, step);
    guidance.w = step == 1 ? w : run.guidance.w;
    guidance.changes.clear();
    for (const GuidanceChange& change : run.guidance.changes) {
        if (change.step < step) {
            guidance.changes.push_back(change);
        }
    }
    if (plannedW(guidance, step) != w) {
        guidance.changes.push_back({step, w});
    }
    for (const GuidanceChange& change : wished.changes) {
        if (change.step > step) {
            guidance.changes.push_back(change);
        }
    }
    return changed;
}

bool differsInWAlone(GenerationRequest changed, const GenerationRequest& run)
{
    changed.before = run.before;
    changed.guidance.w = run.guidance.w;
    changed.guidance.changes = run.guidance.changes;
    changed.preview = run.preview;
    return changed == run;
}

GenerationRequest branchRequest(int step, GenerationRequest changed, GenerationRequest run)
{
    run = ranAt(step, std::move(run));
    GenerationRequest whole = joinedAt(step, std::move(changed), run);
    whole.before = run.before;
    if (!differsInWAlone(whole, run)) {
        whole.before.push_back(earlierPart(step, std::move(run)));
    }
    return whole;
}

} // namespace darkroom
