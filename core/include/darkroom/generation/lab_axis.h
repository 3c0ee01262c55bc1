#pragma once

#include "darkroom/base/request.h"

#include <span>
#include <string>

namespace darkroom {

/// What a strip varies beside w, one row a value.
enum class LabAxis { None, Steps, Sampler, Seed, Class, ClassifierScale, Prompt };

/// "steps", "sampler", "seed", "class", "classifier-scale", "prompt"; "none".
const char* name(LabAxis axis) noexcept;
/// The inverse; throws Error{Usage} naming `field` and listing what is allowed.
LabAxis labAxisFromName(const std::string& text, const std::string& field);
/// All but None.
std::span<const LabAxis> labAxes();

/// Whether lanes of different values cannot share a batch.
bool splitsBatch(LabAxis axis) noexcept;

/// The request with one value of an axis, as it is typed: a whole number of steps, a seed or a class id; a sampler's id or name; a number; a prompt
/// as it stands. Throws Error{Usage} naming the axis for what is none.
GenerationRequest withAxisValue(GenerationRequest request, LabAxis axis, const std::string& value);

} // namespace darkroom
