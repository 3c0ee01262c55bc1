#pragma once

#include "darkroom/base/json.h"
#include "diffusion/network_units.h"
#include "diffusion/sampler.h"
#include "diffusion/sampler_registry.h"

#include <memory>
#include <string>
#include <string_view>

namespace darkroom::diffusion {

/// Parses a scheduler_config.json. diffusers writes "-Infinity" there, which is no JSON; it is read as null, that is, as the default.
/// Throws Error{Format} naming `origin`.
Json parseSchedulerConfig(std::string_view text, const std::string& origin);

/// The noise schedule of a config, with the defaults of its class (`_class_name`). Zero terminal SNR stays zero. Throws Error{Format} that names
/// `origin` and the field.
NoiseScheduleOptions scheduleFromDiffusersConfig(const Json& config, const std::string& origin);

/// The inverse: the fields of a schedule.
Json toDiffusersConfig(const NoiseScheduleOptions& schedule);

/// What the model predicts, in what units it is told its level and knows its data, and how it wants its samplers on timesteps to step.
PredictionType predictionTypeFromDiffusersConfig(const Json& config, const std::string& origin);
NetworkUnits networkUnitsFromDiffusersConfig(const Json& config, const std::string& origin);
ModelSampling modelSamplingFromDiffusersConfig(const Json& config, const std::string& origin);

/// How a config's sampler is called here: ids of darkroom/base/sampler_names.h.
struct ConfiguredSampling {
    std::string sampler = "ddim";
    std::string schedule = "automatic";
    std::string warning; ///< A sentence when this program doesn't have the class; empty otherwise.
};

/// The sampler and the schedule of this program that a config's are. Throws Error{Format} naming `origin` and the field.
ConfiguredSampling samplingFromDiffusersConfig(const Json& config, const std::string& origin);

/// A sampler with the conventions of diffusers 0.42.
struct DiffusersSampler {
    std::shared_ptr<const Sampler> sampler;
    PredictionType predictionType = PredictionType::Epsilon;
    /// diffusers keeps x/α between the steps of these classes and scales it for the model; our state keeps x itself.
    bool keepsSigmaSpace = false;
    double initNoiseSigma = 1.0; ///< What diffusers multiplies unit noise with, in its own space.
    NetworkUnits units{};
};

/// The scheduler class of diffusers with a config, and defaults for what it leaves out. `eta` is DDIM's and TCD's γ. Throws
/// Error{Usage} naming the class when it is unknown, Error{Format} naming `origin` and the field when a field is wrong or asks for what no class
/// here has.
DiffusersSampler samplerFromDiffusersConfig(
    std::string_view className, const Json& config, int steps, double eta, const std::string& origin);

} // namespace darkroom::diffusion
