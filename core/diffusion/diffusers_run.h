#pragma once

// How a config of diffusers becomes a sampler: what the builders of its classes share. Internal to diffusers_config.cpp and its neighbours.

#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "diffusion/diffusers_config.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/timestep_spacing.h"
#include "diffusion/x0_correction.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::diffusion {

constexpr std::int64_t kMostTrainingTimesteps = 1 << 20;

/// What a class puts where its config leaves something out.
struct DiffusersDefaults {
    std::string_view curve = "linear";
    double betaStart = 1e-4;
    double betaEnd = 0.02;
    std::string_view spacing = "linspace";
    bool clips = false;
    bool alphaToOne = true;
    bool knowsThreshold = false; ///< Has a field `thresholding`; what another class left in a config does nothing.
    bool knowsClip = false;      ///< The same of clip_sample.
};

/// What noise the models of a class were trained on.
enum class TrainedOn {
    Table,       ///< That of a table of β.
    Edm,         ///< A range of σ, preconditioned: edm_noise.h.
    Consistency, ///< The same, distilled to jump to its clean end.
    Sine,        ///< σ = sin²(π s/2), with v predictions.
};

/// One config that is being turned into a sampler.
struct DiffusersRun {
    const JsonReader& config;
    const DiffusersDefaults& defaults;
    std::shared_ptr<const NoiseSchedule> schedule;
    int steps = 0;
    double eta = 0.0;

    std::int64_t trained() const { return schedule->timesteps(); }
    std::int64_t offset() const { return config.whole("steps_offset", 0, 0, kMostTrainingTimesteps); }
    TimestepSpacing spacing() const
    {
        return timestepSpacingFromName(config.text("timestep_spacing", std::string(defaults.spacing)), config.field("timestep_spacing"));
    }
};

/// The entry of a table of names under `key`; refuses a name that is not there.
template <typename Table>
auto entryNamed(const Table& table, const JsonReader& config, const char* key, const std::string& fallback)
{
    const auto text = config.text(key, fallback);
    std::string known;
    for (const auto& [candidate, value] : table) {
        if (candidate == text) return value;
        known += (known.empty() ? "" : ", ") + std::string(candidate);
    }
    config.refuse(key, say("one of %1", known));
}

/// What the class and its config do to x0; thresholding comes before clip_sample.
X0Correction correctionOf(const DiffusersRun& run);

/// A sampler of a class that keeps x itself between its steps.
DiffusersSampler onTimesteps(std::shared_ptr<const Sampler> sampler);

/// Which σ/α a run visits.
enum class RatioCurve { Table, Karras, Exponential, Beta, Lu, Flow };

/// The curve that the flags ask for; those later in the list are looked at only if the class knows them.
RatioCurve curveOf(const DiffusersRun& run, bool knowsLuAndFlow);
/// n falling σ/α between the ends, without the 0 at the end. `sigma_min` and `sigma_max` of the config stand before the ends given.
std::vector<double> ratiosAlong(RatioCurve curve, const DiffusersRun& run, double least, double greatest);
bool endsAtSigmaMin(const DiffusersRun& run);

// The builders, one a class. The samplers on whole timesteps …
DiffusersSampler buildDdim(const DiffusersRun& run);
DiffusersSampler buildDdpm(const DiffusersRun& run);
DiffusersSampler buildLcm(const DiffusersRun& run);
DiffusersSampler buildTcd(const DiffusersRun& run);
DiffusersSampler buildPndm(const DiffusersRun& run);
// … those by σ/α …
DiffusersSampler buildEuler(const DiffusersRun& run);
DiffusersSampler buildEulerAncestral(const DiffusersRun& run);
DiffusersSampler buildHeun(const DiffusersRun& run);
DiffusersSampler buildLms(const DiffusersRun& run);
DiffusersSampler buildDpm2(const DiffusersRun& run);
DiffusersSampler buildDpm2Ancestral(const DiffusersRun& run);
DiffusersSampler buildDpmSde(const DiffusersRun& run);
// … those of continuous noise …
DiffusersSampler buildEdmEuler(const DiffusersRun& run);
DiffusersSampler buildEdmDpmSolver(const DiffusersRun& run);
DiffusersSampler buildConsistency(const DiffusersRun& run);
DiffusersSampler buildIpndm(const DiffusersRun& run);
// … and the solvers on λ, whose networks are told whole timesteps.
DiffusersSampler buildDpmSolver(const DiffusersRun& run);
DiffusersSampler buildUniPc(const DiffusersRun& run);
DiffusersSampler buildDeis(const DiffusersRun& run);
DiffusersSampler buildSinglestep(const DiffusersRun& run);

} // namespace darkroom::diffusion
