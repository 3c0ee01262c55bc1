#include "training/noisy_classifier_inputs.h"

#include "darkroom/base/error.h"
#include "training/batches.h"
#include "training/counter_random.h"
#include "training/step_generator.h"

#include <torch/types.h>

namespace darkroom::training {
namespace {

/// What a random number of a latent is for; apart from the trainee's purposes.
enum Purpose : std::uint64_t { kView = 100, kPosterior, kShiftX, kShiftY };

/// Uniform in [0, 1) by the letters of a picture's id (FNV-1a).
double placeOf(const std::string& id)
{
    std::uint64_t hash = 1469598103934665603u;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return unitInterval(mixBits(hash));
}

ClassifierSplits::Test& testNamed(ClassifierSplits& splits, const std::string& name)
{
    for (auto& test : splits.tests)
        if (test.name == name) return test;
    return splits.tests.emplace_back(ClassifierSplits::Test{name, {}});
}

} // namespace

ClassifierSplits classifierSplits(const Dataset& dataset, double heldOut)
{
    ClassifierSplits splits;
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        const auto& record = dataset.record(i);
        if (record.classId < 0) continue;
        if (record.split != "train")
            testNamed(splits, record.split).records.push_back(i);
        else if (placeOf(record.id) < heldOut)
            testNamed(splits, kHeldOut).records.push_back(i);
        else
            splits.training.push_back(i);
    }
    if (dataset.classes().empty() || splits.training.empty())
        throw Error(ErrorKind::Usage,
            "The data set has no training pictures with a class: 'train classifier' needs a folder of class folders, or an index whose "
            "lines have class_id, with a classes.json beside it.");
    return splits;
}

PictureInputs::PictureInputs(
    std::shared_ptr<const Dataset> dataset, const ClassifierSplits& splits, const AugmentationOptions& augmentation, std::uint64_t seed)
    : m_dataset(std::move(dataset))
    , m_splits(splits)
    , m_augmentation(augmentation)
    , m_seed(seed)
{
}

torch::Tensor PictureInputs::training(std::span<const Sample> samples) const
{
    std::vector<Sample> chosen(samples.begin(), samples.end());
    for (auto& sample : chosen)
        sample.index = m_splits.training[sample.index];
    return augmentedBatch(*m_dataset, chosen, m_augmentation, m_seed).pictures;
}

torch::Tensor PictureInputs::test(std::size_t number, std::int64_t first, std::int64_t count) const
{
    const std::span records(m_splits.tests[number].records);
    return pictures(*m_dataset, records.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count)));
}

LatentInputs::LatentInputs(LatentCache training, std::int64_t pictures, std::vector<LatentCache> tests, const LatentInputsOptions& options)
    : m_training(std::move(training))
    , m_pictures(pictures)
    , m_views(m_training.mean.size(0) / pictures)
    , m_tests(std::move(tests))
    , m_options(options)
{
}

torch::Tensor LatentInputs::training(std::span<const Sample> samples) const
{
    std::vector<std::int64_t> rows;
    for (const auto& sample : samples) {
        const double drawn = unitInterval(randomBits(m_options.seed, sample.position, kView));
        rows.push_back(
            static_cast<std::int64_t>(drawn * static_cast<double>(m_views)) * m_pictures + static_cast<std::int64_t>(sample.index));
    }
    const auto chosen = torch::tensor(rows, torch::kInt64);
    const auto mean = m_training.mean.index_select(0, chosen).to(torch::kFloat32);
    const auto deviation = torch::exp(0.5 * m_training.logVariance.index_select(0, chosen).to(torch::kFloat32));
    const auto latents = mean + deviation * normalPerSample(m_options.seed, samples, kPosterior, mean.sizes().slice(1));
    return moved(latents, samples) * m_options.scalingFactor;
}

torch::Tensor LatentInputs::moved(const torch::Tensor& latents, std::span<const Sample> samples) const
{
    const auto most = m_options.shift, side = latents.size(2);
    if (most == 0) return latents;
    const auto padded = torch::replication_pad2d(latents, {most, most, most, most});
    const auto place = [&](const Sample& sample, Purpose purpose) {
        const double drawn = unitInterval(randomBits(m_options.seed, sample.position, purpose));
        return static_cast<std::int64_t>(drawn * static_cast<double>(2 * most + 1));
    };
    std::vector<torch::Tensor> rows;
    for (std::size_t i = 0; i < samples.size(); ++i)
        rows.push_back(
            padded[static_cast<std::int64_t>(i)].narrow(1, place(samples[i], kShiftY), side).narrow(2, place(samples[i], kShiftX), side));
    return torch::stack(rows);
}

torch::Tensor LatentInputs::test(std::size_t number, std::int64_t first, std::int64_t count) const
{
    return m_tests[number].mean.slice(0, first, first + count).to(torch::kFloat32) * m_options.scalingFactor;
}

} // namespace darkroom::training
