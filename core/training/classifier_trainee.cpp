#include "training/classifier_trainee.h"

#include "darkroom/base/error.h"
#include "training/batches.h"
#include "training/picture_files.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace darkroom::training {
namespace {

constexpr std::size_t kShownPictures = 64;
constexpr std::int64_t kGridColumns = 16;

/// Records of these splits that have a class.
std::vector<std::size_t> classedPictures(const Dataset& dataset, const std::vector<std::string>& splits)
{
    auto pictures = dataset.select({.splits = splits, .dropGroups = {}});
    std::erase_if(pictures, [&](std::size_t index) { return dataset.record(index).classId < 0; });
    return pictures;
}

std::vector<std::size_t> trainingPictures(const Dataset& dataset)
{
    auto pictures = classedPictures(dataset, {"train"});
    if (dataset.classes().empty() || pictures.empty())
        throw Error(ErrorKind::Usage,
            "The data set has no training pictures with a class: 'train features' needs a folder of class folders, or an index whose "
            "lines have class_id, with a classes.json beside it.");
    return pictures;
}

} // namespace

torch::Tensor smoothedCrossEntropy(const torch::Tensor& logits, const torch::Tensor& classes, double smoothing)
{
    const auto logProbabilities = torch::log_softmax(logits, 1);
    const auto ofClass = logProbabilities.gather(1, classes.unsqueeze(1)).squeeze(1);
    return -((1.0 - smoothing) * ofClass + smoothing * logProbabilities.mean(1)).mean();
}

ClassifierTrainee::ClassifierTrainee(std::shared_ptr<const Dataset> dataset, const ClassifierTrainingOptions& options)
    : m_dataset(std::move(dataset))
    , m_options(options)
    , m_pictures(trainingPictures(*m_dataset))
    , m_shown(classedPictures(*m_dataset, {"test_concepts", "test_pairs"}))
    , m_order(options.seed, m_pictures.size())
{
    for (const auto& label : m_dataset->classes())
        m_description.classes.push_back(label.name);
    m_options.network.classes = static_cast<std::int64_t>(m_description.classes.size());
    m_description.network = m_options.network;
    m_description.pictureSize = m_dataset->pictureSize();
    if (m_description.pictureSize % m_options.network.downsampling() != 0)
        throw Error(ErrorKind::Usage,
            "The classifier halves its pictures " + std::to_string(m_options.network.widths.size()) + " times, but they have "
                + std::to_string(m_description.pictureSize) + " pixels a side: give --size a multiple of "
                + std::to_string(m_options.network.downsampling()) + ", or fewer --widths.");
    torch::manual_seed(m_options.seed); // torch's own initialisers draw from the global generator; nothing else does.
    m_network = nn::PictureClassifier(m_options.network);
    if (m_shown.empty()) m_shown = m_pictures;
    m_shown.resize(std::min(m_shown.size(), kShownPictures));
}

Losses ClassifierTrainee::losses(std::int64_t step)
{
    auto samples = stepSamples(m_order, step, m_options.batch, m_options.share);
    std::vector<std::size_t> records;
    for (auto& sample : samples)
        records.push_back(sample.index = m_pictures[sample.index]);
    const auto picture = augmentedBatch(*m_dataset, samples, m_options.augmentation, m_options.seed).pictures;
    const auto labels = classes(*m_dataset, records);
    const auto logits = m_network(picture.to(m_options.working)).logits;
    const auto accuracy = (logits.argmax(1) == labels).to(torch::kFloat32).mean().item<double>();
    return {smoothedCrossEntropy(logits, labels, m_options.labelSmoothing), {{"accuracy", accuracy}}, {}};
}

Image ClassifierTrainee::samples()
{
    torch::NoGradGuard guard;
    const auto shown = pictures(*m_dataset, m_shown);
    const auto right = m_network(shown.to(m_options.working)).logits.argmax(1) == classes(*m_dataset, m_shown);
    return verdictGrid(shown, right, kGridColumns);
}

void ClassifierTrainee::exportModel(
    FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts)
{
    models::saveClassifier(files, folder / "evaluation", m_description, ema, facts);
}

Json ClassifierTrainee::options() const
{
    const auto& a = m_options.augmentation;
    return {{"kind", "features"}, {"network", models::toConfig(m_description)}, {"batch", m_options.batch}, {"seed", m_options.seed},
        {"pictures", m_pictures.size()}, {"label_smoothing", m_options.labelSmoothing},
        {"augmentation",
            {{"flip", a.flipProbability}, {"shift", a.shift}, {"scale", a.scale}, {"brightness", a.brightness}, {"contrast", a.contrast},
                {"saturation", a.saturation}}}};
}

} // namespace darkroom::training
