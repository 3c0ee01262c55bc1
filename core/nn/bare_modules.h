#pragma once

#include <c10/core/impl/LocalDispatchKeySet.h>

namespace darkroom::nn {

/// What the weights of a module that is made are.
enum class BareWeights {
    Shapes, ///< Shapes and types alone, on torch's meta device: they take no memory, and nothing can be computed with them.
    Memory, ///< Memory with anything in it, which the system provides where it is first written. To be filled before it is read.
};

/// While it lives, modules that this thread makes get bare weights. By themselves torch's modules fill memory with random numbers, which takes seconds in a
/// large network and is for nothing where a file is read into it.
class BareModules {
public:
    explicit BareModules(BareWeights weights);
    ~BareModules();
    BareModules(const BareModules&) = delete;
    BareModules& operator=(const BareModules&) = delete;

private:
    BareWeights m_before;
    c10::impl::IncludeDispatchKeyGuard m_guard;
};

} // namespace darkroom::nn
