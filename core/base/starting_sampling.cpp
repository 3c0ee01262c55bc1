#include "darkroom/base/starting_sampling.h"

namespace darkroom {

void takeModelsSampler(SamplingSettings& sampling, const ModelDescription& model)
{
    sampling.sampler = model.defaultSampler;
    if (sampling.schedule == SamplingSettings().schedule) {
        sampling.schedule = model.defaultSchedule;
    }
}

} // namespace darkroom
