#pragma once

#include "darkroom/base/model_description.h"

#include <cstdint>
#include <vector>

namespace darkroom {

/// Classes 0 … count − 1 of a model that doesn't name them: with 1000 of them they are ImageNet's (ILSVRC 2012) in their usual order, as in every
/// published model of so many; otherwise they have numbers. Throws Error{File} when the program's list is missing.
std::vector<ClassLabel> unnamedClasses(std::int64_t count);

/// Classes 0 … count − 1 under their numbers.
std::vector<ClassLabel> numberedClasses(std::int64_t count);

} // namespace darkroom
