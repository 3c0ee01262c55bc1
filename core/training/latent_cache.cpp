#include "training/latent_cache.h"

#include "models/module_weights.h"
#include "models/preview_map.h"
#include "training/batches.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <span>

namespace darkroom::training {
namespace {

constexpr std::size_t kEncodingBatch = 16;
constexpr std::size_t kPreviewPictures = 256;

/// Changes when a weight, the choice of pictures or what is done to them changes: sums over weights and names are enough to notice another
/// autoencoder or data set.
std::string fingerprint(const LatentSource& source)
{
    double weights = 0.0;
    std::int64_t number = 1;
    for (const auto& parameter : source.autoencoder->parameters())
        weights += static_cast<double>(number++) * parameter.to(torch::kFloat64).abs().sum().item<double>();
    std::uint64_t names = 1469598103934665603u;
    for (const auto index : source.pictures)
        for (const char c : source.dataset->record(index).id)
            names = (names ^ static_cast<unsigned char>(c)) * 1099511628211u; // FNV-1a
    auto print = std::to_string(weights) + "/" + std::to_string(names) + "/" + std::to_string(source.pictures.size()) + "/"
        + std::to_string(source.dataset->pictureSize());
    if (source.views == 1) return print;
    const auto& a = source.augmentation;
    for (const double value : {a.flipProbability, a.shift, a.scale, a.brightness, a.contrast, a.saturation})
        print += "/" + std::to_string(value);
    return print + "/" + std::to_string(source.views) + "/" + std::to_string(source.seed);
}

/// Pictures of rows first … first + count of the cache, all of one view.
torch::Tensor viewed(const LatentSource& source, std::size_t first, std::size_t count)
{
    const auto all = source.pictures.size();
    const auto chosen = std::span(source.pictures).subspan(first % all, count);
    if (first < all) return pictures(*source.dataset, chosen);
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < count; ++i)
        samples.push_back({chosen[i], first + i});
    return augmentedBatch(*source.dataset, samples, source.augmentation, source.seed).pictures;
}

bool encodeAll(const LatentSource& source, LatentCache& cache, const std::function<void(const Json&)>& events, std::stop_token stop)
{
    auto autoencoder = source.autoencoder;
    const auto all = source.pictures.size(), total = all * static_cast<std::size_t>(source.views);
    std::vector<torch::Tensor> means, logVariances;
    for (std::size_t begin = 0, batches = 0; begin < total; ++batches) {
        if (stop.stop_requested()) return false;
        const auto count = std::min(kEncodingBatch, all - begin % all);
        const auto posterior = autoencoder->encode(viewed(source, begin, count).to(source.type));
        means.push_back(posterior.mean.to(torch::kHalf).contiguous());
        logVariances.push_back(posterior.logVariance.to(torch::kHalf).contiguous());
        if (events && batches % 8 == 0) events({{"event", "encoding"}, {"done", begin}, {"total", total}});
        begin += count;
    }
    cache.mean = torch::cat(means);
    cache.logVariance = torch::cat(logVariances);
    if (events) events({{"event", "encoding"}, {"done", total}, {"total", total}});
    return true;
}

} // namespace

LatentCache latentCache(
    const LatentSource& source, const std::filesystem::path& file, const std::function<void(const Json&)>& events, std::stop_token stop)
{
    torch::NoGradGuard guard;
    LatentCache cache;
    const auto print = fingerprint(source);
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
        if (!encodeAll(source, cache, events, stop)) return {};
        models::saveTensors(realFileSystem(), file, {{"mean", cache.mean}, {"log_variance", cache.logVariance}}, torch::kHalf,
            {{"format", "pt"}, {"fingerprint", print}});
    }
    const auto unchanged = cache.mean.slice(0, 0, static_cast<std::int64_t>(source.pictures.size())).to(torch::kFloat32);
    cache.scale = 1.0 / unchanged.std().item<double>();
    const auto shown = std::min(kPreviewPictures, source.pictures.size());
    cache.preview = models::fitPreview(unchanged.slice(0, 0, static_cast<std::int64_t>(shown)) * cache.scale,
        pictures(*source.dataset, std::span(source.pictures).first(shown)));
    return cache;
}

} // namespace darkroom::training
