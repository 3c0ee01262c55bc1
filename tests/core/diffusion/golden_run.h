#pragma once

// What the golden tests of samplers share.

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "diffusion/diffusers_config.h"
#include "diffusion/sampler.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/torch.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

namespace darkroom::tests {

/// cases.json as Python writes it: with -Infinity among the numbers.
inline Json pythonJson(const std::filesystem::path& file)
{
    constexpr std::size_t kMostBytes = std::size_t{1} << 26;
    return diffusion::parseSchedulerConfig(readFile(realFileSystem(), file, kMostBytes), file.string());
}

/// The noises of a case, in the order used; asking for more is an error, as is asking when there are none.
inline diffusion::Noise storedNoise(torch::Tensor noises)
{
    return [noises = std::move(noises)](std::int64_t index, at::IntArrayRef) {
        if (!noises.defined() || index >= noises.size(0))
            throw Error(ErrorKind::Usage,
                "asked for noise " + std::to_string(index) + ", and the reference drew "
                    + std::to_string(noises.defined() ? noises.size(0) : 0));
        return noises[index];
    };
}

/// |got − reference| within tolerance · max(least, |reference|); empty when it is.
inline std::string numberFault(const std::string& what, double got, double reference, double tolerance, double least = 1.0)
{
    if (got == reference || std::abs(got - reference) <= tolerance * std::max(least, std::abs(reference))) return {};
    std::ostringstream text;
    text.precision(9);
    text << what << ": got " << got << ", expected " << reference;
    return text.str();
}

/// Prefixes a fault with where it was; empty stays empty.
inline std::string faultAt(const std::string& where, const std::string& fault)
{
    return fault.empty() ? fault : where + ": " + fault;
}

} // namespace darkroom::tests
