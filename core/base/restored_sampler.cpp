#include "darkroom/base/sampler_names.h"
#include "restored_settings.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace darkroom {

namespace {

/// Names of samplers in other programs that are neither our ids nor what we show.
struct Alias {
    std::string_view theirs;
    std::string_view ours;
};

constexpr std::array kAliases = {
    Alias{"k_euler", "euler"},
    Alias{"k_euler_ancestral", "euler_ancestral"},
    Alias{"k_dpmpp_2m", "dpmpp_2m"},
    Alias{"k_dpmpp_2s_ancestral", "dpmpp_2s_ancestral"},
    Alias{"k_dpmpp_sde", "dpmpp_sde"},
    Alias{"k_dpmpp_2m_sde", "dpmpp_2m_sde"},
    Alias{"k_lms", "lms"},
    Alias{"k_heun", "heun"},
    Alias{"k_dpm_2", "dpm_2"},
    Alias{"k_dpm_2_ancestral", "dpm_2_ancestral"},
    Alias{"ddim_v3", "ddim"},
    Alias{"euler_a", "euler_ancestral"},
    Alias{"euler ancestral", "euler_ancestral"},
    Alias{"ddpm (ancestral)", "ddpm"},
    Alias{"pndm", "plms"},
    Alias{"unipc", "uni_pc"},
    Alias{"dpm2", "dpm_2"},
    Alias{"dpm2_a", "dpm_2_ancestral"},
    Alias{"dpm2 karras", "dpm_2"},
    Alias{"kdpm_2", "dpm_2"},
    Alias{"kdpm_2_a", "dpm_2_ancestral"},
    Alias{"dpm++2s_a", "dpmpp_2s_ancestral"},
    Alias{"dpmpp_2s_a", "dpmpp_2s_ancestral"},
    Alias{"dpm++2m", "dpmpp_2m"},
    Alias{"k_dpmpp_2s", "dpmpp_2s"},
    Alias{"dpmpp_sde_gpu", "dpmpp_sde"},
    Alias{"dpmpp_2m_sde_gpu", "dpmpp_2m_sde"},
    Alias{"dpmpp_3m_sde_gpu", "dpmpp_3m_sde"},
};

/// Endings that name a schedule inside a sampler's name.
constexpr std::array kScheduleEndings = {
    Alias{" karras", "karras"},
    Alias{"_karras", "karras"},
    Alias{"_k", "karras"},
    Alias{" exponential", "exponential"},
    Alias{" sgm uniform", "sgm_uniform"},
    Alias{" simple", "simple"},
    Alias{" beta", "beta"},
};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const SamplerName* samplerNamed(const std::string& name)
{
    if (const SamplerName* found = findSampler(name)) {
        return found;
    }
    const auto* const alias = std::find_if(kAliases.begin(), kAliases.end(), [&](const Alias& entry) { return entry.theirs == name; });
    return alias == kAliases.end() ? nullptr : findSampler(alias->ours);
}

} // namespace

void restoreSampler(const std::string& name, RestoredSettings& restored)
{
    const std::string low = lowered(name);
    if (const SamplerName* found = samplerNamed(low)) {
        restored.request.sampling.sampler = found->id;
        return;
    }
    for (const Alias& ending : kScheduleEndings) {
        if (low.ends_with(ending.theirs)) {
            if (const SamplerName* found = samplerNamed(low.substr(0, low.size() - ending.theirs.size()))) {
                restored.request.sampling.sampler = found->id;
                restored.request.sampling.schedule = ending.ours;
                return;
            }
        }
    }
    restored.unknown.push_back("Sampler: " + name);
}

void restoreSchedule(const std::string& name, RestoredSettings& restored)
{
    if (const ScheduleName* found = findSchedule(name)) {
        restored.request.sampling.schedule = found->id;
    } else {
        restored.unknown.push_back("Schedule type: " + name);
    }
}

} // namespace darkroom
