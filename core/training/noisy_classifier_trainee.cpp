#include "training/noisy_classifier_trainee.h"

#include "darkroom/base/error.h"
#include "training/batches.h"
#include "training/classifier_trainee.h"
#include "training/first_weights.h"
#include "training/noisy_classifier_accuracy.h"
#include "training/picture_files.h"
#include "training/step_generator.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace darkroom::training {
namespace {

/// What a random number of a step is for.
enum Purpose : std::uint64_t { kNoise, kTimestep };

constexpr std::size_t kShownPictures = 64;
constexpr std::int64_t kGridColumns = 16;

models::NoisyClassifierDescription described(const NoisyClassifierParts& parts, models::NoisyClassifierDescription description)
{
    description.channels = parts.inputs->channels();
    description.sampleSize = parts.inputs->side();
    description.classes.clear();
    for (const auto& label : parts.dataset->classes())
        description.classes.push_back(label.name);
    const auto least = std::int64_t{1} << (description.widths.size() - 1);
    if (description.sampleSize % least != 0)
        throw Error(ErrorKind::Usage,
            "The classifier halves what it reads " + std::to_string(description.widths.size() - 1) + " times, but it is "
                + std::to_string(description.sampleSize) + " a side: give fewer --widths, or pictures of another --size.");
    return description;
}

} // namespace

NoisyClassifierTrainee::NoisyClassifierTrainee(NoisyClassifierParts parts, const NoisyClassifierTrainingOptions& options)
    : m_parts(std::move(parts))
    , m_options(options)
    , m_order(options.seed, m_parts.splits.training.size())
    , m_noising(options.description.schedule)
    , m_labels(classes(*m_parts.dataset, m_parts.splits.training))
{
    m_options.description = described(m_parts, options.description);
    torch::manual_seed(m_options.seed); // torch's own initialisers draw from the global generator; nothing else does.
    m_network = nn::NoisyClassifier(m_options.description.network());
    zeroLastLayers(*m_network);
}

Losses NoisyClassifierTrainee::losses(std::int64_t step)
{
    const auto samples = stepSamples(m_order, step, m_options.batch, m_options.share);
    std::vector<std::int64_t> rows;
    for (const auto& sample : samples)
        rows.push_back(static_cast<std::int64_t>(sample.index));
    const auto labels = m_labels.index_select(0, torch::tensor(rows, torch::kInt64));
    const auto z = m_parts.inputs->training(samples);
    const auto t = m_noising.draw(m_options.seed, samples, kTimestep);
    const auto x = m_noising.noised(z, normalPerSample(m_options.seed, samples, kNoise, z.sizes().slice(1)), t);
    const auto logits = m_network(x.to(m_options.working), t.to(torch::kFloat32)).to(torch::kFloat32);
    const auto accuracy = (logits.argmax(1) == labels).to(torch::kFloat32).mean().item<double>();
    return {smoothedCrossEntropy(logits, labels, m_options.labelSmoothing), {{"accuracy", accuracy}}, {}};
}

Image NoisyClassifierTrainee::samples()
{
    const torch::NoGradGuard noGradient;
    const bool hasTests = !m_parts.splits.tests.empty();
    auto shown = hasTests ? m_parts.splits.tests.front().records : m_parts.splits.training;
    shown.resize(std::min(shown.size(), kShownPictures));
    const auto count = static_cast<std::int64_t>(shown.size());
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < shown.size(); ++i)
        samples.push_back({i, i});
    const auto x = hasTests ? m_parts.inputs->test(0, 0, count) : m_parts.inputs->training(samples);
    const auto right = m_network(x.to(m_options.working), torch::zeros({count})).argmax(1) == classes(*m_parts.dataset, shown);
    return verdictGrid(pictures(*m_parts.dataset, shown), right, kGridColumns);
}

void NoisyClassifierTrainee::exportModel(
    FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts)
{
    nn::NoisyClassifier averaged(m_options.description.network());
    const torch::NoGradGuard noGradient;
    auto parameters = averaged->named_parameters();
    for (const auto& [name, tensor] : ema)
        parameters[name].copy_(tensor);
    averaged->to(m_options.working);
    auto known = facts;
    known["training_pictures"] = m_parts.splits.training.size();
    known["accuracy"] = accuracyByTimestep(averaged, m_options.working, m_noising, *m_parts.inputs, *m_parts.dataset, m_parts.splits);
    models::saveNoisyClassifier(files, folder, m_options.description, ema, known);
    writeFileAtomically(files, folder.parent_path() / "accuracy.json", known.dump(1) + "\n");
    if (m_parts.events) m_parts.events({{"event", "accuracy"}, {"step", facts.at("steps")}, {"accuracy", known.at("accuracy")}});
}

Json NoisyClassifierTrainee::options() const
{
    return {{"kind", "classifier"}, {"network", models::toConfig(m_options.description)}, {"batch", m_options.batch},
        {"seed", m_options.seed}, {"pictures", m_parts.splits.training.size()}, {"label_smoothing", m_options.labelSmoothing},
        {"inputs", m_options.inputs}};
}

} // namespace darkroom::training
