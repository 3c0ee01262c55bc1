#pragma once

#include "darkroom/generation/generation.h"

#include <exception>

namespace darkroom {

/// A fault as an event: our own errors as they are; torch's and the system's by kind (memory, device, internal) with what to do about it.
Failed failureOf(const std::exception& error);

} // namespace darkroom
