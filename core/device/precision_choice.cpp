#include "device/precision_choice.h"

#include "base/cache_file.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "device/device.h"
#include "device/processor.h"

#include <torch/types.h>
#include <torch/version.h>

#include <optional>
#include <vector>

namespace darkroom::device {
namespace {

constexpr const char* kCacheName = "precision.json";

std::vector<Precision> candidates(const torch::Device& device)
{
    if (device.is_cuda()) return {Precision::BFloat16, Precision::Float16, Precision::Float32};
    if (hasFastBFloat16()) return {Precision::BFloat16, Precision::Float32};
    return {Precision::Float32};
}

std::string machineKey(const torch::Device& device, const std::string& family)
{
    const auto unit = device.is_cuda() ? deviceName(device) : processorName() + ", " + deviceName(device);
    return unit + " | torch " + TORCH_VERSION + " | " + family;
}

std::optional<Precision> remembered(const Json& value, const std::vector<Precision>& allowed)
{
    for (const auto precision : allowed)
        if (value.is_string() && value == name(precision)) return precision;
    return std::nullopt;
}

} // namespace

torch::ScalarType scalarType(Precision precision)
{
    switch (precision) {
    case Precision::Float32: return torch::kFloat32;
    case Precision::BFloat16: return torch::kBFloat16;
    case Precision::Float16: return torch::kFloat16;
    case Precision::Automatic: break;
    }
    throw Error(ErrorKind::Internal, say("An automatic precision was not resolved before it was used."));
}

Precision choosePrecision(Precision choice, const torch::Device& device, const std::string& family, const MeasurePrecision& measure)
{
    if (choice == Precision::Float16 && !device.is_cuda())
        throw Error(ErrorKind::Usage,
            say("precision fp16 was asked for on the CPU, where it is slow and overflows. Choose \"bf16\", \"fp32\" or \"auto\"."));
    if (choice != Precision::Automatic) return choice;
    const auto allowed = candidates(device);
    if (allowed.size() == 1) return allowed.front();
    CacheFile cache(kCacheName);
    const auto key = machineKey(device, family);
    if (const auto known = remembered(cache.value(key), allowed)) return *known;
    Precision best = allowed.front();
    double least = measure(best);
    for (std::size_t i = 1; i < allowed.size(); ++i) {
        const double seconds = measure(allowed[i]);
        if (seconds < least) {
            least = seconds;
            best = allowed[i];
        }
    }
    cache.store(realFileSystem(), key, name(best));
    return best;
}

} // namespace darkroom::device
