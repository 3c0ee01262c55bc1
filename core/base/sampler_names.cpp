#include "darkroom/base/sampler_names.h"

#include <algorithm>
#include <array>

namespace darkroom {

namespace {

constexpr std::array kSamplers = {
    SamplerName{"ddpm", "DDPM", 1, true, "Ancestral sampling as in the first paper: fresh noise at every step, best with many steps."},
    SamplerName{"ddim", "DDIM", 1, false, "Deterministic at eta 0: the same seed gives the same picture, and few steps are enough."},
    SamplerName{"plms", "PLMS", 1, false, "Remembers the last four predictions to take better steps; its first step asks the model twice."},
    SamplerName{
        "ipndm", "iPNDM", 1, false, "Remembers the last four predictions as PLMS does, and asks the model once a step from the start."},
    SamplerName{"euler", "Euler", 1, false, "The simplest solver: one straight step along the model's direction."},
    SamplerName{"euler_ancestral", "Euler a", 1, true,
        "Euler steps with fresh noise at each one; the picture keeps changing with the number of steps."},
    SamplerName{"heun", "Heun", 2, false, "Corrects each Euler step by a second look; twice the cost, smaller errors."},
    SamplerName{"dpm_2", "DPM2", 2, false, "Looks at the middle of each step before taking it; twice the cost."},
    SamplerName{"dpm_2_ancestral", "DPM2 a", 2, true, "DPM2 with fresh noise at each step; twice the cost."},
    SamplerName{"lms", "LMS", 1, false, "A multistep solver that reuses up to four earlier predictions."},
    SamplerName{"dpmpp_2s_ancestral", "DPM++ 2S a", 2, true, "Second order within a step, with fresh noise; twice the cost."},
    SamplerName{
        "dpmpp_2s", "DPM++ 2S", 1, false, "Takes steps in pairs, the second of which corrects the first: second order at one look a step."},
    SamplerName{"dpmpp_sde", "DPM++ SDE", 2, true, "Solves the noisy equation with two looks a step; detailed, twice the cost."},
    SamplerName{"dpmpp_2m", "DPM++ 2M", 1, false, "Second order at the cost of one look a step: a good choice for 15 to 30 steps."},
    SamplerName{"dpmpp_2m_sde", "DPM++ 2M SDE", 1, true, "DPM++ 2M for the noisy equation: fresh noise at each step."},
    SamplerName{"dpmpp_3m_sde", "DPM++ 3M SDE", 1, true, "Third order for the noisy equation; wants 30 steps or more."},
    SamplerName{"uni_pc", "UniPC", 1, false, "Predicts and corrects with the same calls: good with 10 to 20 steps."},
    SamplerName{"deis", "DEIS", 1, false,
        "A multistep solver that integrates the curve through its last predictions exactly; good with few steps."},
    SamplerName{"lcm", "LCM", 1, true, "For models distilled to a few steps: jumps to the end and adds noise again."},
    SamplerName{"tcd", "TCD", 1, true, "For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it."},
    SamplerName{"consistency", "Consistency", 1, true,
        "For consistency models: jumps to the end and adds noise again; one or two steps are enough."},
};

constexpr std::array kSchedules = {
    ScheduleName{"automatic", "Automatic", "What the sampler is usually run with."},
    ScheduleName{"uniform", "Uniform", "Levels at evenly spaced timesteps of the model, the last one above zero noise."},
    ScheduleName{"karras", "Karras", "Karras et al. 2022 with rho 7: many small steps at low noise."},
    ScheduleName{"exponential", "Exponential", "Levels evenly spaced in the logarithm of the noise."},
    ScheduleName{"sgm_uniform", "SGM Uniform", "Evenly spaced timesteps that stop one step before the end, as few-step models expect."},
    ScheduleName{"normal", "Normal", "Evenly spaced timesteps from the noisiest to the cleanest."},
    ScheduleName{"simple", "Simple", "Every n-th level of the model's own table."},
    ScheduleName{"ddim_uniform", "DDIM", "Every n-th timestep counted from the clean end, as DDIM's authors did."},
    ScheduleName{"beta", "Beta", "Timesteps by a beta distribution: more of them at both ends."},
};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool sameText(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

template <typename Names>
auto find(const Names& names, std::string_view text) -> decltype(names.data())
{
    // Ids first: "ddim" is a sampler's id, "DDIM" a schedule's shown name.
    for (const auto& name : names) {
        if (sameText(name.id, text)) {
            return &name;
        }
    }
    for (const auto& name : names) {
        if (sameText(name.shown, text)) {
            return &name;
        }
    }
    return nullptr;
}

} // namespace

std::span<const SamplerName> samplerNames()
{
    return kSamplers;
}

std::span<const ScheduleName> scheduleNames()
{
    return kSchedules;
}

const SamplerName* findSampler(std::string_view text)
{
    return find(kSamplers, text);
}

const ScheduleName* findSchedule(std::string_view text)
{
    return find(kSchedules, text);
}

} // namespace darkroom
