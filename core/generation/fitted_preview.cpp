#include "generation/fitted_preview.h"

#include "base/cache_file.h"
#include "darkroom/base/error.h"
#include "darkroom/base/philox.h"
#include "darkroom/base/sha256.h"
#include "models/preview_map.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace darkroom {

namespace {

constexpr const char* kCacheName = "preview_maps.json";
constexpr const char* kVersion = "1"; ///< Of the pictures: a change of them makes all maps anew.
constexpr std::int64_t kFitted = 14, kHeldOut = 2;
constexpr std::int64_t kLatentSide = 16; ///< Of each picture's latent.
constexpr double kLeastR2 = 0.5;         ///< Below it the decoder is worth its time.
constexpr std::uint64_t kSeed = 0x9e3779b97f4a7c15;
constexpr std::int64_t kColours = 3;

/// Unit normals of one picture, one after the other.
class Draws {
public:
    explicit Draws(std::uint64_t picture)
        : m_values(kMost)
    {
        fillNormal(m_values, kSeed, picture);
    }

    torch::Tensor next(at::IntArrayRef shape)
    {
        auto drawn = torch::empty(shape, torch::kFloat32);
        const auto count = static_cast<std::size_t>(drawn.numel());
        std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(m_place), count, drawn.data_ptr<float>());
        m_place += count;
        return drawn;
    }
    double next() { return m_values[m_place++]; }

private:
    static constexpr std::size_t kMost = 4096;

    std::vector<float> m_values;
    std::size_t m_place = 0;
};

/// [1,3,side,side] in [−1, 1]: a field of colour, from nearly even to blotchy, and six shapes on it, round or square, shaded or plain.
torch::Tensor practicePicture(std::int64_t number, std::int64_t side)
{
    constexpr int kShapes = 6;
    Draws draws(static_cast<std::uint64_t>(number));
    const std::int64_t grid = std::int64_t{2} << (number % 4);
    const auto colour = [&draws] { return torch::tanh(1.5 * draws.next({1, kColours, 1, 1})); };
    auto field = torch::upsample_bilinear2d(draws.next({1, kColours, grid, grid}), {side, side}, /*align_corners=*/false);
    auto picture = torch::tanh(2.0 * colour() + 0.5 * static_cast<double>(number % 3) * field);
    const auto place = torch::linspace(-1.0, 1.0, side, torch::kFloat32);
    const auto x = place.view({1, 1, 1, side}), y = place.view({1, 1, side, 1});
    for (int shape = 0; shape < kShapes; ++shape) {
        const double left = 0.5 * draws.next(), top = 0.5 * draws.next();
        const double wide = 0.15 + 0.25 * std::abs(draws.next()), high = 0.15 + 0.25 * std::abs(draws.next());
        const double power = shape % 2 == 0 ? 2.0 : 12.0; // an ellipse, nearly a rectangle
        const auto inside = ((x - left) / wide).abs().pow(power) + ((y - top) / high).abs().pow(power) < 1.0;
        const auto shade = (shape % 3 == 0 ? 0.6 : 0.0) * (x + y);
        picture = torch::where(inside, (colour() + shade).clamp(-1.0, 1.0), picture);
    }
    return picture;
}

/// What the map depends on: the numbers of every norm and bias, which no two trainings share, and how latents are scaled.
std::string fingerprint(const nn::Autoencoder& autoencoder)
{
    Sha256 hash;
    const auto& options = autoencoder->options();
    for (const auto& parameter : autoencoder->named_parameters()) {
        if (parameter.value().dim() != 1) continue;
        const auto values = parameter.value().to(torch::kCPU, torch::kFloat32).contiguous();
        hash.add(std::as_bytes(std::span(values.const_data_ptr<float>(), static_cast<std::size_t>(values.numel()))));
    }
    std::vector<double> scale = {options.scalingFactor, options.shiftFactor};
    for (const auto* list : {&options.latentsMean, &options.latentsStd})
        scale.insert(scale.end(), list->begin(), list->end());
    hash.add(std::as_bytes(std::span(scale)));
    return hash.hex() + "/" + kVersion;
}

double explained(const torch::Tensor& shown, const torch::Tensor& pictures)
{
    const auto wanted = pictures.to(torch::kFloat64);
    const auto residual = (shown.to(torch::kFloat64) - wanted).square().sum().item<double>();
    const auto total = (wanted - wanted.mean({0, 2, 3}, /*keepdim=*/true)).square().sum().item<double>();
    return total > 0.0 ? 1.0 - residual / total : 0.0;
}

/// nullopt when `stop` asked to stop.
std::optional<models::PreviewMap> fitted(
    const nn::Autoencoder& network, torch::ScalarType type, const torch::Device& device, const std::stop_token& stop)
{
    auto autoencoder = network;
    const auto& options = autoencoder->options();
    const auto side = kLatentSide * options.downsampling();
    std::vector<torch::Tensor> latents, pictures;
    for (std::int64_t number = 0; number < kFitted + kHeldOut; ++number) {
        if (stop.stop_requested()) return std::nullopt;
        const auto latent = autoencoder->encode(practicePicture(number, side).to(device, type)).mean;
        latents.push_back(nn::scaledLatent(options, latent.to(torch::kFloat32)).to(torch::kCPU));
        pictures.push_back(autoencoder->decode(latent).clamp(-1.0, 1.0).to(torch::kCPU, torch::kFloat32));
    }
    const auto seen = torch::cat(latents), shown = torch::cat(pictures);
    if (!torch::isfinite(seen).all().item<bool>() || !torch::isfinite(shown).all().item<bool>()) return models::PreviewMap{};
    auto map = models::fitPreview(seen.slice(0, 0, kFitted), shown.slice(0, 0, kFitted));
    const auto mapped = models::previewPictures(models::previewWeights(map), seen.slice(0, kFitted)).clamp(-1.0, 1.0);
    map.r2 = explained(torch::upsample_bilinear2d(mapped, {side, side}, /*align_corners=*/false), shown.slice(0, kFitted));
    return map;
}

} // namespace

std::optional<models::PreviewMap> fittedPreview(
    const nn::Autoencoder& autoencoder, torch::ScalarType type, const torch::Device& device, const std::stop_token& stop)
{
    const torch::NoGradGuard noGradient;
    const auto& options = autoencoder->options();
    if (options.inChannels != kColours || options.outChannels != kColours) return std::nullopt;
    const auto key = fingerprint(autoencoder);
    CacheFile cache(kCacheName);
    std::optional<models::PreviewMap> map;
    try {
        if (const auto known = cache.value(key); !known.is_null()) map = models::previewMapFromJson(known, kCacheName);
    } catch (const Error&) {
        map.reset(); // a broken cache is an empty one
    }
    if (!map || map->channels != options.latentChannels) {
        map = fitted(autoencoder, type, device, stop);
        if (!map) return std::nullopt;
        if (map->channels > 0) cache.store(realFileSystem(), key, models::toJson(*map));
    }
    return map->r2 >= kLeastR2 ? map : std::nullopt;
}

void usePreviewMap(Model::Parts& parts, const std::stop_token& stop)
{
    const bool hasOwn = parts.config.preview && parts.autoencoderInUse.empty();
    const auto map = hasOwn  ? parts.config.preview
        : !parts.autoencoder ? std::nullopt
                             : fittedPreview(parts.autoencoder, parts.type, parts.device, stop);
    parts.previewWeights = map ? models::previewWeights(*map).to(parts.device) : torch::Tensor();
    parts.linearPreviewWeights = map ? models::linearPreviewWeights(*map).to(parts.device) : torch::Tensor();
    parts.previewR2 = map ? map->r2 : 0.0;
}

} // namespace darkroom
