#include "training/first_weights.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace darkroom::training {

void zeroLastLayers(torch::nn::Module& network)
{
    constexpr std::array<std::string_view, 3> kLast = {"conv2.", "to_out.0.", "conv_out."};
    const torch::NoGradGuard noGradient;
    for (auto& item : network.named_parameters())
        if (std::ranges::any_of(kLast, [&](auto part) { return item.key().find(part) != std::string::npos; })) item.value().zero_();
}

} // namespace darkroom::training
