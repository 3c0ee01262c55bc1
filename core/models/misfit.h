#pragma once

#include <torch/nn/module.h>

#include <cstddef>
#include <filesystem>
#include <string>

namespace darkroom::models {

/// What sentences call a network: "U-Net".
std::string networkName(const torch::nn::Module& network);

// Throw Error naming a file, the network of it that doesn't fit, and at which of its tensors.

/// Of other sizes: Error{Shape}.
[[noreturn]] void refuseShape(const std::filesystem::path& file, const std::string& network, const std::string& tensor);
/// Not there, as `others` more: Error{Format}.
[[noreturn]] void refuseMissing(
    const std::filesystem::path& file, const std::string& network, const std::string& tensor, std::size_t others = 0);
/// There without a place in the network, as `others` more: Error{Format}.
[[noreturn]] void refuseSurplus(
    const std::filesystem::path& file, const std::string& network, const std::string& tensor, std::size_t others);

} // namespace darkroom::models
