#pragma once

#include "pickle_value.h"

#include <map>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// The tensors that a checkpoint is about, found among everything that its pickle holds.
struct StateDict {
    std::map<std::string, std::uint32_t> tensors; ///< Name -> index of the tensor's claim.
    std::map<std::string, std::string> metadata;  ///< Numbers and texts beside it.
    std::vector<std::string> notes;
};

/// Finds the state dict: under "state_dict" and its like, else the root itself, else the dictionaries in the root with their keys as prefixes.
/// Throws Error{Format} naming `origin` when there are no named tensors.
StateDict findStateDict(const PickleValues& values, const std::string& origin);

} // namespace darkroom::checkpoint
