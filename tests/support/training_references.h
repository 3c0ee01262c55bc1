#pragma once

// What a step of training computes, beside references: numbers, and the norms of gradients by the names in a file.

#include "models/compvis_names.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cmath>
#include <map>
#include <string>

namespace darkroom::tests {

/// tensorDifference() of two numbers, by a relative tolerance.
inline std::string numberDifference(double got, double expected, double tolerance)
{
    const auto asTensor = [](double value) { return torch::tensor({value}, torch::kFloat64); };
    return tensorDifference(asTensor(got), asTensor(expected), tolerance, ToleranceScale::Relative);
}

/// Norms of a network's gradients by the names of its file: what shares a tensor there is summed.
inline std::map<std::string, double> gradientNorms(const torch::nn::Module& network, const models::StoredNames& names)
{
    std::map<std::string, double> norms;
    for (const auto& item : network.named_parameters())
        if (item.value().grad().defined()) norms[names(item.key()).name] += item.value().grad().square().sum().item<double>();
    for (auto& [name, norm] : norms)
        norm = std::sqrt(norm);
    return norms;
}

} // namespace darkroom::tests
