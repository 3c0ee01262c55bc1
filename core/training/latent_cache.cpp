#include "training/latent_cache.h"

#include "models/module_weights.h"
#include "models/preview_fit.h"
#include "training/batches.h"

#include <torch/torch.h>

#include <algorithm>
#include <span>

namespace darkroom::training {
namespace {

constexpr std::size_t kEncodingBatch = 16;
constexpr std::size_t kPreviewPictures = 128;

/// Changes when a weight or the choice of pictures changes: sums over both are enough to notice another autoencoder or data set.
std::string fingerprint(const nn::AutoencoderKl& autoencoder, const Dataset& dataset, const std::vector<std::size_t>& pictures)
{
    double weights = 0.0;
    std::int64_t number = 1;
    for (const auto& parameter : autoencoder->parameters())
        weights += static_cast<double>(number++) * parameter.to(torch::kFloat64).abs().sum().item<double>();
    std::uint64_t names = 1469598103934665603u;
    for (const auto index : pictures)
        for (const char c : dataset.record(index).id)
            names = (names ^ static_cast<unsigned char>(c)) * 1099511628211u; // FNV-1a
    return std::to_string(weights) + "/" + std::to_string(names) + "/" + std::to_string(pictures.size()) + "/"
        + std::to_string(dataset.pictureSize());
}

bool encodeAll(nn::AutoencoderKl& autoencoder, torch::ScalarType type, const Dataset& dataset, const std::vector<std::size_t>& chosen,
    LatentCache& cache, const std::function<void(const Json&)>& events, std::stop_token stop)
{
    std::vector<torch::Tensor> means, logVariances;
    for (std::size_t begin = 0; begin < chosen.size(); begin += kEncodingBatch) {
        if (stop.stop_requested()) return false;
        const auto count = std::min(kEncodingBatch, chosen.size() - begin);
        const auto posterior = autoencoder->encode(pictures(dataset, std::span(chosen).subspan(begin, count)).to(type));
        means.push_back(posterior.mean.to(torch::kHalf).contiguous());
        logVariances.push_back(posterior.logVariance.to(torch::kHalf).contiguous());
        if (events && (begin / kEncodingBatch) % 8 == 0) events({{"event", "encoding"}, {"done", begin}, {"total", chosen.size()}});
    }
    cache.mean = torch::cat(means);
    cache.logVariance = torch::cat(logVariances);
    if (events) events({{"event", "encoding"}, {"done", chosen.size()}, {"total", chosen.size()}});
    return true;
}

} // namespace

LatentCache latentCache(nn::AutoencoderKl autoencoder, torch::ScalarType type, const Dataset& dataset,
    const std::vector<std::size_t>& chosen, const std::filesystem::path& file, const std::function<void(const Json&)>& events,
    std::stop_token stop)
{
    torch::NoGradGuard guard;
    LatentCache cache;
    const auto print = fingerprint(autoencoder, dataset, chosen);
    bool known = false;
    if (std::filesystem::exists(file)) {
        const checkpoint::SafetensorsFile stored(file);
        const auto found = stored.metadata().find("fingerprint");
        known = found != stored.metadata().end() && found->second == print;
    }
    if (known) {
        for (const auto& [name, tensor] : models::readTensors(file))
            (name == "mean" ? cache.mean : cache.logVariance) = tensor;
    } else {
        if (!encodeAll(autoencoder, type, dataset, chosen, cache, events, stop)) return {};
        models::saveTensors(realFileSystem(), file, {{"mean", cache.mean}, {"log_variance", cache.logVariance}}, torch::kHalf,
            {{"format", "pt"}, {"fingerprint", print}});
    }
    cache.scale = 1.0 / cache.mean.to(torch::kFloat32).std().item<double>();
    const auto shown = std::min(kPreviewPictures, chosen.size());
    cache.preview = models::fitPreview(cache.mean.slice(0, 0, static_cast<std::int64_t>(shown)).to(torch::kFloat32) * cache.scale,
        pictures(dataset, std::span(chosen).first(shown)));
    return cache;
}

} // namespace darkroom::training
