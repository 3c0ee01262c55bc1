#pragma once

#include "pickle_value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace darkroom::checkpoint {

/// Bounds on a pickle that comes from a stranger's file.
struct PickleLimits {
    std::uint64_t bytes = 64u << 20;
    std::size_t values = 1'000'000;
    std::size_t openMarks = 200;
};

/// Reads one pickle from the begin of `bytes`, which may go on after it. A machine for the opcodes of protocols 2 to 5 that torch.save writes;
/// it builds values, calls nothing and imports nothing. Of calls it knows those that make tensors, dictionaries, numpy's numbers and the empty
/// objects of training programs; every other call is refused by name. Throws Error{Format} naming `origin`. Memory and time are bounded by the
/// limits and by the pickle's own length.
PickleValues readPickle(std::span<const std::byte> bytes, const std::string& origin, const PickleLimits& limits = {});

} // namespace darkroom::checkpoint
