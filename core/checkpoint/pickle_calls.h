#pragma once

#include "pickle_value.h"

#include <optional>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// What a call in a pickle makes: a value that is there already, a container of `items`, or a plain value.
struct CallResult {
    std::optional<ValueIndex> existing;
    bool hasItems = false;
    PickleValue value;
    std::vector<ValueIndex> items;
};

/// Answers the calls that checkpoints make, without calling anything: tensors and parameters are claimed, dictionaries and sizes made, objects
/// of training programs stay empty. Throws Error{Format} naming any other function, and what is wrong with a tensor's claim.
CallResult callInert(PickleValues& values, ValueIndex function, ValueIndex arguments, const std::string& origin);

/// Looks at state that a pickle puts into a value. True when an object should keep it, false when it is to be forgotten; throws Error{Format}
/// for values that have no state, and for state that would replace a method.
bool buildKeepsState(const PickleValues& values, const PickleValue& target, ValueIndex state, const std::string& origin);

/// The storage that a persistent id ('storage', type, key, device, elements) claims. Throws Error{Format} for every other id.
PickleValue storageClaim(PickleValues& values, ValueIndex id, const std::string& origin);

} // namespace darkroom::checkpoint
