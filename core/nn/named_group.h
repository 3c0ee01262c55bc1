#pragma once

#include <torch/nn/module.h>

namespace darkroom::nn {

/// A submodule that only gives its children their place in the names, as "net" in "ff.net.0.proj".
class NamedGroup : public torch::nn::Module {
public:
    using torch::nn::Module::register_module;
};

} // namespace darkroom::nn
