#include "training/pixel_trainee.h"

#include "darkroom/base/error.h"
#include "diffusion/sampler_registry.h"
#include "models/stored_tensors.h"
#include "training/batches.h"
#include "training/first_weights.h"
#include "training/picture_files.h"
#include "training/step_generator.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace darkroom::training {
namespace {

/// What a random number of a step is for.
enum Purpose : std::uint64_t { kNoise, kTimestep, kSample };

constexpr std::int64_t kColours = 3, kShown = 32, kGridColumns = 8;
constexpr int kShownSteps = 25;

/// Training pictures; where the data set has classes, those that have one.
std::vector<std::size_t> trainingPictures(const Dataset& dataset)
{
    auto pictures = dataset.select({.splits = {"train"}, .dropGroups = {}});
    if (!dataset.classes().empty()) std::erase_if(pictures, [&](std::size_t index) { return dataset.record(index).classId < 0; });
    if (pictures.empty()) throw Error(ErrorKind::Usage, "The data set has no pictures in its split 'train' to train 'pixel' on.");
    return pictures;
}

std::string joinedByCommas(const std::vector<std::int64_t>& numbers)
{
    std::string text;
    for (const auto number : numbers)
        text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

} // namespace

nn::UNetOptions PixelNetwork::network(std::int64_t size, std::int64_t classes) const
{
    nn::UNetOptions options;
    const auto levels = widths.size();
    options.inChannels = kColours;
    options.outChannels = 2 * kColours;
    options.sampleSize = size;
    options.blockOutChannels = widths;
    options.downAttention = attention;
    options.upAttention.assign(attention.rbegin(), attention.rend());
    options.layersPerBlock.assign(levels, blocksPerLevel);
    options.transformerLayers.assign(levels, 1);
    options.heads.clear();
    for (const auto width : widths)
        options.heads.push_back(width / headChannels);
    options.contextChannels.assign(levels, 1);
    options.onlyCrossAttention.assign(levels, false);
    options.selfAttention = true;
    options.scaleShift = true;
    options.residualResampling = true;
    if (classes > 0) {
        options.classEmbedding = nn::ClassEmbedding::Table;
        options.classes = classes;
    }
    return options;
}

Json PixelNetwork::flags(std::int64_t size, bool hasClasses, const std::string& noiseSchedule) const
{
    std::vector<std::int64_t> multipliers, attended;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        multipliers.push_back(widths[i] / widths.front());
        if (attention[i]) attended.push_back(size >> i); // The flag names sides of pictures.
    }
    return {{"image_size", size}, {"num_channels", widths.front()}, {"num_res_blocks", blocksPerLevel}, {"num_heads", 4},
        {"num_heads_upsample", -1}, {"num_head_channels", headChannels}, {"attention_resolutions", joinedByCommas(attended)},
        {"channel_mult", joinedByCommas(multipliers)}, {"dropout", 0.0}, {"class_cond", hasClasses}, {"use_checkpoint", false},
        {"use_scale_shift_norm", true}, {"resblock_updown", true}, {"use_fp16", false}, {"use_new_attention_order", true},
        {"learn_sigma", true}, {"diffusion_steps", 1000}, {"noise_schedule", noiseSchedule}, {"timestep_respacing", ""}, {"use_kl", false},
        {"predict_xstart", false}, {"rescale_timesteps", false}, {"rescale_learned_sigmas", false}};
}

PixelTrainee::PixelTrainee(std::shared_ptr<const Dataset> dataset, const PixelTrainingOptions& options)
    : m_dataset(std::move(dataset))
    , m_options(options)
    , m_networkOptions(options.network.network(m_dataset->pictureSize(), classCount()))
    , m_pictures(trainingPictures(*m_dataset))
    , m_order(options.seed, m_pictures.size())
    , m_noising(options.schedule)
    , m_objective(options.schedule)
{
    const auto least = 1 << (options.network.widths.size() - 1);
    if (m_dataset->pictureSize() % least != 0)
        throw Error(ErrorKind::Usage,
            "The network halves its pictures " + std::to_string(options.network.widths.size() - 1) + " times, but they have "
                + std::to_string(m_dataset->pictureSize()) + " pixels a side: give --size a multiple of " + std::to_string(least)
                + ", or fewer --widths.");
    torch::manual_seed(m_options.seed); // torch's own initialisers draw from the global generator; nothing else does.
    m_network = nn::UNet(m_networkOptions);
    zeroLastLayers(*m_network);
}

torch::Tensor PixelTrainee::predict(const torch::Tensor& x, const torch::Tensor& timestep, const torch::Tensor& labels)
{
    nn::UNetInput input;
    input.x = x.to(m_options.working);
    input.timestep = timestep.to(torch::kFloat32);
    input.classes = labels;
    return m_network(input).to(torch::kFloat32);
}

Losses PixelTrainee::losses(std::int64_t step)
{
    auto samples = stepSamples(m_order, step, m_options.batch, m_options.share);
    std::vector<std::size_t> records;
    for (auto& sample : samples)
        records.push_back(sample.index = m_pictures[sample.index]);
    const auto x0 = augmentedBatch(*m_dataset, samples, m_options.augmentation, m_options.seed).pictures;
    const auto labels = classCount() > 0 ? classes(*m_dataset, records) : torch::Tensor();
    const auto t = m_noising.draw(m_options.seed, samples, kTimestep);
    const auto eps = normalPerSample(m_options.seed, samples, kNoise, x0.sizes().slice(1));
    const auto x = m_noising.noised(x0, eps, t);
    const auto [simple, bound] = m_objective(predict(x, t, labels), x0, x, eps, t);
    const double weight = m_options.boundWeight * static_cast<double>(m_objective.timesteps());
    return {(simple + weight * bound).mean(),
        {{"mean_squared_error", simple.mean().item<double>()}, {"bits_per_dimension", bound.mean().item<double>()}}, {}};
}

Image PixelTrainee::samples()
{
    const torch::NoGradGuard noGradient;
    std::vector<std::int64_t> chosen;
    for (std::int64_t i = 0; i < kShown; ++i)
        chosen.push_back(i * classCount() / kShown);
    const auto labels = classCount() > 0 ? torch::tensor(chosen, torch::kInt64) : torch::Tensor();
    const auto side = static_cast<std::int64_t>(m_dataset->pictureSize());
    diffusion::ModelSampling sampling;
    sampling.spacing = diffusion::TimestepSpacing::Linspace;
    sampling.x0Correction.rule = diffusion::X0Rule::Clip;
    const auto sampler = diffusion::makeSampler({.sampler = "ddim", .schedule = "automatic", .steps = kShownSteps, .eta = 0.0},
        std::make_shared<diffusion::NoiseSchedule>(m_options.schedule), sampling);
    auto state = sampler->begin(torch::randn({kShown, kColours, side, side}, stepGenerator(m_options.seed, 0, kSample), torch::kFloat32));
    while (const auto query = sampler->next(state)) {
        const auto out = predict(query->x, torch::tensor({query->level.timestep()}), labels);
        state = sampler->advance(state, {{out.slice(1, 0, kColours), diffusion::PredictionType::Epsilon}, {}}, {});
    }
    return grid(state.x, kGridColumns);
}

void PixelTrainee::exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts)
{
    files.createDirectories(folder);
    auto flags = m_options.network.flags(m_dataset->pictureSize(), classCount() > 0, m_options.noiseSchedule);
    flags["darkroom_training"] = facts;
    models::saveTensors(
        files, folder / "model.safetensors", models::guidedTensors(ema, m_networkOptions, models::QkvOrder::AcrossHeads), torch::kHalf);
    writeFileAtomically(files, folder / "flags.json", flags.dump(1) + "\n");
}

Json PixelTrainee::options() const
{
    const auto& a = m_options.augmentation;
    return {{"kind", "pixel"}, {"network", m_options.network.flags(m_dataset->pictureSize(), classCount() > 0, m_options.noiseSchedule)},
        {"batch", m_options.batch}, {"seed", m_options.seed}, {"pictures", m_pictures.size()}, {"bound_weight", m_options.boundWeight},
        {"augmentation", {{"flip", a.flipProbability}, {"shift", a.shift}, {"scale", a.scale}, {"colour", a.brightness}}}};
}

} // namespace darkroom::training
