#pragma once

#include <span>
#include <string>
#include <string_view>

namespace darkroom {

/// One sampler as the user meets it: short id in files and on the command line, the name that the field uses, model calls per step.
struct SamplerName {
    std::string_view id;
    std::string_view shown;
    int callsPerStep;      ///< Model evaluations of a step, before guidance.
    bool usesNoise;        ///< Draws noise at each step.
    std::string_view note; ///< One plain sentence for a tooltip.
};

/// One noise-level schedule (how the levels are spread over a run).
struct ScheduleName {
    std::string_view id;
    std::string_view shown;
    std::string_view note;
};

std::span<const SamplerName> samplerNames();
std::span<const ScheduleName> scheduleNames();

/// Finds by id or by shown name, without regard to case; null if there is none.
const SamplerName* findSampler(std::string_view text);
const ScheduleName* findSchedule(std::string_view text);

} // namespace darkroom
