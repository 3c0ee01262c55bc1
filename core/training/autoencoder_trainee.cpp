#include "training/autoencoder_trainee.h"

#include "darkroom/base/error.h"
#include "models/diffusers_config.h"
#include "training/picture_files.h"
#include "training/step_generator.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace darkroom::training {
namespace {

constexpr std::size_t kShownPictures = 32;
constexpr std::uint64_t kPosteriorNoise = 0;
constexpr std::int64_t kGridColumns = 8;

std::vector<std::size_t> trainingPictures(const Dataset& dataset)
{
    auto pictures = dataset.select({.splits = {"train"}, .dropGroups = {}});
    if (pictures.empty()) throw Error(ErrorKind::Usage, "The data set has no pictures in its split 'train'.");
    return pictures;
}

} // namespace

torch::Tensor structuralLoss(const torch::Tensor& x, const torch::Tensor& y)
{
    constexpr std::int64_t kWindow = 8, kStride = 4;
    constexpr double kRange = 2.0, k1 = 0.01, k2 = 0.03;
    constexpr double c1 = (k1 * kRange) * (k1 * kRange), c2 = (k2 * kRange) * (k2 * kRange);
    const auto average = [&](const torch::Tensor& t) { return torch::avg_pool2d(t, kWindow, kStride); };
    const auto meanX = average(x), meanY = average(y);
    const auto varianceX = average(x * x) - meanX * meanX, varianceY = average(y * y) - meanY * meanY,
               covariance = average(x * y) - meanX * meanY;
    const auto ssim =
        (2 * meanX * meanY + c1) * (2 * covariance + c2) / ((meanX * meanX + meanY * meanY + c1) * (varianceX + varianceY + c2));
    return 1 - ssim.mean();
}

torch::Tensor klDivergence(const nn::Posterior& posterior)
{
    const auto mean = posterior.mean.to(torch::kFloat32), logVariance = posterior.logVariance.to(torch::kFloat32);
    return 0.5 * (mean * mean + logVariance.exp() - 1 - logVariance).sum() / mean.size(0);
}

AutoencoderTrainee::AutoencoderTrainee(
    std::shared_ptr<const Dataset> dataset, const AutoencoderTrainingOptions& options, nn::AutoencoderKl network)
    : m_dataset(std::move(dataset))
    , m_options(options)
    , m_network(std::move(network))
    , m_pictures(trainingPictures(*m_dataset))
    , m_order(options.seed, m_pictures.size())
{
    if (m_network.is_empty()) {
        torch::manual_seed(m_options.seed); // torch's own initialisers draw from the global generator; nothing else does.
        m_network = nn::AutoencoderKl(m_options.network);
    }
    if (m_options.loss.adversarial > 0.0) {
        torch::manual_seed(m_options.seed + 1);
        m_discriminator = nn::PatchDiscriminator(nn::PatchDiscriminatorOptions{});
    }
    if (m_options.decoderOnly)
        for (auto& item : m_network->named_parameters())
            item.value().set_requires_grad(!item.key().starts_with("encoder.") && !item.key().starts_with("quant_conv."));
    auto shown = m_dataset->select({.splits = {"test_concepts", "test_pairs"}, .dropGroups = {}});
    m_shown = shown.empty() ? m_pictures : shown;
    m_shown.resize(std::min(m_shown.size(), kShownPictures / 2));
}

Losses AutoencoderTrainee::losses(std::int64_t step)
{
    auto samples = stepSamples(m_order, step, m_options.batch, m_options.share);
    for (auto& sample : samples)
        sample.index = m_pictures[sample.index];
    const auto picture = augmentedBatch(*m_dataset, samples, m_options.augmentation, m_options.seed).pictures;
    const auto posterior = m_network->encode(picture.to(m_options.working));
    const auto noise = normalPerSample(m_options.seed, samples, kPosteriorNoise, posterior.mean.sizes().slice(1));
    const auto latent = posterior.mean + torch::exp(0.5 * posterior.logVariance) * noise.to(m_options.working);
    const auto result = m_network->decode(latent).to(torch::kFloat32);
    const auto difference = result - picture;
    const auto l1 = difference.abs().mean(), l2 = difference.square().mean(), structure = structuralLoss(picture, result);
    const auto kl = klDivergence(posterior);
    const auto& w = m_options.loss;
    const auto values = static_cast<double>(picture.numel() / picture.size(0));
    auto total = w.l1 * l1 + w.l2 * l2 + w.structure * structure + w.kl * kl / values;
    torch::Tensor companion;
    if (!m_discriminator.is_empty() && step >= w.adversarialStart) {
        total = total + w.adversarial * nn::generatorHingeLoss(m_discriminator(result.to(m_options.working)));
        companion = nn::discriminatorHingeLoss(
            m_discriminator(picture.to(m_options.working)), m_discriminator(result.detach().to(m_options.working)));
    }
    constexpr double kFullRange = 4.0; // [−1,1] squared: PSNR = 10 log10(4 / MSE)
    return {total,
        {{"l1", l1.item<double>()}, {"psnr", 10.0 * std::log10(kFullRange / l2.item<double>())}, {"structure", structure.item<double>()},
            {"kl", kl.item<double>()}},
        companion};
}

Image AutoencoderTrainee::samples()
{
    torch::NoGradGuard guard;
    const auto originals = pictures(*m_dataset, m_shown);
    const auto decoded = m_network->decode(m_network->encode(originals.to(m_options.working)).mean).to(torch::kFloat32);
    return grid(torch::stack({originals, decoded}, 1).flatten(0, 1), kGridColumns);
}

void AutoencoderTrainee::exportModel(
    FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts)
{
    files.createDirectories(folder / "vae");
    auto config = models::toConfig(m_options.network);
    config["darkroom_training"] = facts;
    models::saveTensors(files, folder / "vae" / "diffusion_pytorch_model.safetensors", ema, torch::kFloat32);
    writeFileAtomically(files, folder / "vae" / "config.json", config.dump(1) + "\n");
}

Json AutoencoderTrainee::options() const
{
    const auto& w = m_options.loss;
    return {{"kind", "autoencoder"}, {"network", models::toConfig(m_options.network)}, {"batch", m_options.batch}, {"seed", m_options.seed},
        {"pictures", m_pictures.size()}, {"decoder_only", m_options.decoderOnly},
        {"loss",
            {{"l1", w.l1}, {"l2", w.l2}, {"structure", w.structure}, {"kl", w.kl}, {"adversarial", w.adversarial},
                {"adversarial_start", w.adversarialStart}}}};
}

} // namespace darkroom::training
