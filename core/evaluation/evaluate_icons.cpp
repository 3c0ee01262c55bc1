#include "evaluation/evaluate_icons.h"

#include "darkroom/base/error.h"
#include "darkroom/base/sha256.h"
#include "darkroom/base/starting_sampling.h"
#include "darkroom/checkpoint/model_files.h"
#include "device/device.h"
#include "device/picture_tensor.h"
#include "evaluation/image_metrics.h"
#include "evaluation/picture_figures.h"
#include "evaluation/picture_series.h"
#include "generation/model_parts.h"
#include "training/batches.h"
#include "training/picture_files.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <chrono>

namespace darkroom::evaluation {
namespace {

constexpr std::size_t kRealAtOnce = 64;
constexpr std::int64_t kConceptNeighbours = 5;
constexpr double kRange = 2.0; // of pictures in [−1, 1]
constexpr std::int64_t kGridPictures = 64, kGridColumns = 16;
// Time of a picture in rows of the U-Net, roughly: for the time left alone.
constexpr double kClassifierWork = 0.3, kAutoencoderWork = 3.0;

/// Calls `each` with up to kRealAtOnce indices at a time; false when stopped.
template <typename Each>
bool inBatches(std::span<const std::size_t> all, std::stop_token stop, Each each)
{
    for (std::size_t first = 0; first < all.size(); first += kRealAtOnce) {
        if (stop.stop_requested()) return false;
        each(all.subspan(first, std::min(kRealAtOnce, all.size() - first)));
    }
    return true;
}

torch::Tensor toTensors(std::span<const Image> images)
{
    std::vector<torch::Tensor> rows;
    for (const auto& image : images)
        rows.push_back(device::toTensor(image));
    return torch::cat(rows);
}

torch::Tensor indexTensor(std::span<const std::size_t> positions)
{
    return torch::tensor(std::vector<std::int64_t>(positions.begin(), positions.end()), torch::kInt64);
}

} // namespace

std::string weightsHash(const ModelDescription& model)
{
    if (!model.hash.empty()) return model.hash;
    return rememberedSha256(checkpoint::findWeightFiles(std::filesystem::path(model.path) / "unet").shards.front());
}

GenerationRequest pictureRequest(const IconsRequest& request, const ModelDescription& model, double w, std::int64_t number)
{
    GenerationRequest picture;
    picture.model = request.model.string();
    picture.autoencoder = request.autoencoder.string();
    picture.guidance.w = w;
    takeModelsSampler(picture.sampling, model);
    picture.sampling.steps = request.steps;
    picture.seed = request.seed + static_cast<std::uint64_t>(number);
    picture.preview.kind = PreviewKind::Off;
    picture.device = request.device;
    picture.precision = request.precision;
    return picture;
}

IconsEvaluation::IconsEvaluation(IconsParts parts, const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop)
    : m_parts(std::move(parts))
    , m_request(request)
    , m_stop(stop)
    , m_meter(events)
    , m_w(request.w.value_or(m_parts.model->description().defaultW))
    , m_training(split("train"))
    , m_tests({split("test_concepts"), split("test_pairs")})
{
    if (m_training.records.empty() || m_tests[0].records.empty() || m_tests[1].records.empty())
        throw Error(ErrorKind::Usage,
            m_request.data.string() + ": an evaluation needs pictures with a class in the splits train, test_concepts and test_pairs.");
    const auto& description = m_parts.model->description();
    m_report.model = description.name;
    m_report.modelHash = weightsHash(description);
    m_report.parameters = description.parameters;
    m_report.device = m_parts.model->deviceName();
    m_report.precision = name(m_parts.model->precision());
    m_report.sampler = description.defaultSampler;
    m_report.steps = m_request.steps;
    m_report.w = m_w;
    m_report.seed = m_request.seed;
    m_report.classes = static_cast<std::int64_t>(description.classes.size());
    m_report.trainingPictures = static_cast<std::int64_t>(m_training.records.size());
    m_report.featureChannels = m_parts.observer.description().network.featureChannels();
    plan();
}

IconsReport IconsEvaluation::run()
{
    const auto start = std::chrono::steady_clock::now();
    m_report.stopped = !(measureReal() && measureAutoencoder() && measureByClass() && measurePrompts() && measureGuidance());
    if (!m_request.grid.empty() && !m_grid.empty()) writeGrid();
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return std::move(m_report);
}

void IconsEvaluation::plan()
{
    const auto tests = static_cast<double>(m_tests[0].records.size() + m_tests[1].records.size());
    m_meter.plan(kClassifierWork * (static_cast<double>(m_training.records.size()) + tests)
        + (m_parts.model->parts().autoencoder ? kAutoencoderWork * tests : 0.0));
    m_meter.plan(static_cast<double>(m_request.count) * rowsOfPicture(pictureRequest(m_w, 0)));
    m_meter.plan(static_cast<double>(promptedPairs().size()) * rowsOfPicture(pictureRequest(m_w, 0)));
    for (const double w : m_request.guidance)
        m_meter.plan(static_cast<double>(m_request.frechetCount) * rowsOfPicture(pictureRequest(w, 0)));
}

IconsEvaluation::Split IconsEvaluation::split(const std::string& name) const
{
    Split split;
    split.name = name;
    for (const auto index : m_parts.dataset->select({.splits = {name}, .dropGroups = {}})) {
        const auto classId = m_parts.dataset->record(index).classId;
        if (classId < 0) continue;
        split.records.push_back(index);
        split.classes.push_back(classId);
    }
    return split;
}

bool IconsEvaluation::observeSplit(Split& split)
{
    std::vector<Observations> seen;
    m_meter.begin("real pictures, " + split.name, static_cast<std::int64_t>(split.records.size()));
    const bool whole = inBatches(split.records, m_stop, [&](std::span<const std::size_t> some) {
        seen.push_back(m_parts.observer.observe(training::pictures(*m_parts.dataset, some)));
        m_meter.advance(static_cast<double>(some.size()), kClassifierWork * static_cast<double>(some.size()));
    });
    split.seen = joined(seen);
    return whole;
}

bool IconsEvaluation::measureReal()
{
    if (!observeSplit(m_training)) return false;
    for (auto& split : m_tests) {
        if (!observeSplit(split)) return false;
        m_report.real.push_back({split.name, classAccuracy(split.seen.logits, split.classes), nearnessOf(split.seen)});
    }
    auto classes = m_tests[0].classes;
    classes.insert(classes.end(), m_tests[1].classes.begin(), m_tests[1].classes.end());
    const auto all = joined(std::vector{m_tests[0].seen, m_tests[1].seen});
    m_report.real.push_back({"test", classAccuracy(all.logits, classes), nearnessOf(all)});
    return true;
}

bool IconsEvaluation::measureAutoencoder()
{
    const torch::InferenceMode guard;
    const auto& parts = m_parts.model->parts();
    auto autoencoder = parts.autoencoder;
    if (!autoencoder) return true; // A model of pixels loses nothing.
    for (const auto& split : m_tests) {
        Reconstruction figures{split.name};
        m_meter.begin("autoencoder, " + split.name, static_cast<std::int64_t>(split.records.size()));
        const bool whole = inBatches(split.records, m_stop, [&](std::span<const std::size_t> some) {
            const auto original = training::pictures(*m_parts.dataset, some);
            const auto decoded = autoencoder->decode(autoencoder->encode(original.to(parts.device, parts.type)).mean);
            // As the pictures that are saved: 8 bits a colour.
            const auto restored = toTensors(device::toImages(decoded));
            figures.psnr += psnr(original, restored, kRange).sum().item<double>();
            figures.ssim += ssim(original, restored, kRange).sum().item<double>();
            figures.pictures += static_cast<std::int64_t>(some.size());
            m_meter.advance(static_cast<double>(some.size()), kAutoencoderWork * static_cast<double>(some.size()));
        });
        if (figures.pictures > 0) {
            figures.psnr /= static_cast<double>(figures.pictures);
            figures.ssim /= static_cast<double>(figures.pictures);
            m_report.autoencoder.push_back(figures);
        }
        if (!whole) return false;
    }
    return true;
}

GenerationRequest IconsEvaluation::pictureRequest(double w, std::int64_t number) const
{
    return evaluation::pictureRequest(m_request, m_parts.model->description(), w, number);
}

bool IconsEvaluation::generate(const std::string& part, const std::vector<GenerationRequest>& requests, Observations& seen)
{
    m_meter.begin(part, static_cast<std::int64_t>(requests.size()));
    const double rows = requests.empty() ? 0.0 : rowsOfPicture(requests.front());
    std::vector<Observations> all;
    SeriesEvents events;
    events.advanced = [&](double pictures) { m_meter.advance(pictures, pictures * rows); };
    events.finished = [&](std::span<const Image> pictures) {
        all.push_back(m_parts.observer.observe(toTensors(pictures)));
        keepForGrid(pictures);
    };
    const bool whole = makePictures(m_parts.model, requests, m_request.lanes, events, m_stop);
    seen = joined(all);
    return whole;
}

bool IconsEvaluation::measureByClass()
{
    std::vector<std::int64_t> classes;
    std::vector<GenerationRequest> requests;
    for (std::int64_t i = 0; i < m_request.count; ++i) {
        auto& request = requests.emplace_back(pictureRequest(m_w, i));
        request.classId = classes.emplace_back(i % m_report.classes);
    }
    m_gridRoom = kGridPictures;
    Observations seen;
    const bool whole = generate("pictures by class", requests, seen);
    if (seen.count() > 0) m_report.byClass = figuresOf(seen, std::span(classes).first(static_cast<std::size_t>(seen.count())));
    return whole;
}

std::vector<std::size_t> IconsEvaluation::promptedPairs() const
{
    if (!m_parts.model->description().takesText) return {};
    const auto& pairs = m_tests.back();
    std::vector<std::size_t> captioned;
    for (std::size_t i = 0; i < pairs.records.size(); ++i)
        if (!m_parts.dataset->record(pairs.records[i]).captions.empty()) captioned.push_back(i);
    const auto count = std::min(captioned.size(), static_cast<std::size_t>(m_request.promptCount));
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(captioned[i * captioned.size() / count]);
    return chosen;
}

bool IconsEvaluation::measurePrompts()
{
    const auto& pairs = m_tests.back();
    auto positions = promptedPairs();
    if (positions.empty()) return true;
    std::vector<GenerationRequest> requests;
    for (const auto position : positions) {
        auto& request = requests.emplace_back(pictureRequest(m_w, static_cast<std::int64_t>(requests.size())));
        request.prompt = m_parts.dataset->record(pairs.records[position]).captions.front();
    }
    m_gridRoom = kGridPictures;
    Observations seen;
    const bool whole = generate("pictures from held-out prompts", requests, seen);
    if (seen.count() == 0) return whole;
    positions.resize(static_cast<std::size_t>(seen.count()));
    std::vector<std::int64_t> classes;
    std::vector<std::string> wanted, shown;
    for (const auto position : positions) {
        classes.push_back(pairs.classes[position]);
        wanted.push_back(m_parts.dataset->record(pairs.records[position]).conceptKey);
    }
    for (const auto index : m_training.records)
        shown.push_back(m_parts.dataset->record(index).conceptKey);
    const auto retrieval = [&](const torch::Tensor& features) {
        return conceptRetrieval(nearestRows(features, m_training.seen.features, kConceptNeighbours), wanted, shown);
    };
    m_report.fromPrompts = {
        figuresOf(seen, classes), retrieval(seen.features), retrieval(pairs.seen.features.index_select(0, indexTensor(positions)))};
    return whole;
}

/// Classes in the shares of the training set, whose order is random.
std::vector<std::int64_t> IconsEvaluation::evenClasses(std::int64_t count) const
{
    std::vector<std::int64_t> classes;
    for (std::int64_t i = 0; i < count; ++i)
        classes.push_back(m_training.classes[static_cast<std::size_t>(i) * m_training.classes.size() / static_cast<std::size_t>(count)]);
    return classes;
}

void IconsEvaluation::measureFrechetOfReal(const FeatureGaussian& training, const FeatureGaussian& tests, std::int64_t count)
{
    const auto& features = m_training.seen.features;
    // The data set's order is random, so its beginning is a fair sample.
    const auto some = std::min(count, features.size(0) / 2);
    FrechetOfReal figures;
    figures.pictures = some;
    figures.toTraining = frechetDistance(fitGaussian(features.slice(0, 0, some)), fitGaussian(features.slice(0, some)));
    figures.testPictures = tests.count;
    figures.testToTraining = frechetDistance(tests, training);
    m_report.frechetOfReal = figures;
}

bool IconsEvaluation::measureGuidance()
{
    if (m_request.guidance.empty() || m_request.frechetCount < 2) return true;
    const auto training = fitGaussian(m_training.seen.features),
               tests = fitGaussian(joined(std::vector{m_tests[0].seen, m_tests[1].seen}).features);
    measureFrechetOfReal(training, tests, m_request.frechetCount);
    const auto classes = evenClasses(m_request.frechetCount);
    for (const double w : m_request.guidance) {
        std::vector<GenerationRequest> requests;
        for (std::int64_t i = 0; i < m_request.frechetCount; ++i) {
            auto& request = requests.emplace_back(pictureRequest(w, i));
            request.classId = classes[static_cast<std::size_t>(i)];
        }
        Observations seen;
        char part[64];
        std::snprintf(part, sizeof part, "pictures at w = %g", w);
        const bool whole = generate(part, requests, seen);
        if (seen.count() > 1) {
            const auto made = fitGaussian(seen.features);
            GuidanceFigures figures;
            figures.w = w;
            figures.frechetToTraining = frechetDistance(made, training);
            figures.frechetToTest = frechetDistance(made, tests);
            figures.generated = figuresOf(seen, std::span(classes).first(static_cast<std::size_t>(seen.count())));
            m_report.guidance.push_back(figures);
        }
        if (!whole) return false;
    }
    return true;
}

Nearness IconsEvaluation::nearnessOf(const Observations& seen) const
{
    return nearness(nearestRows(seen.thumbnails, m_training.seen.thumbnails, 1), nearestRows(seen.features, m_training.seen.features, 1));
}

GeneratedPictures IconsEvaluation::figuresOf(const Observations& seen, std::span<const std::int64_t> classes) const
{
    return {classAccuracy(seen.logits, classes), nearnessOf(seen)};
}

void IconsEvaluation::keepForGrid(std::span<const Image> pictures)
{
    if (m_request.grid.empty()) return;
    const auto some = std::min<std::size_t>(pictures.size(), static_cast<std::size_t>(m_gridRoom));
    if (some > 0) m_grid.push_back(toTensors(pictures.first(some)));
    m_gridRoom -= static_cast<std::int64_t>(some);
}

void IconsEvaluation::writeGrid() const
{
    training::writePicture(realFileSystem(), m_request.grid, training::grid(torch::cat(m_grid), kGridColumns));
}

IconsReport evaluateIcons(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop)
{
    device::prepareLongWork(request.threads);
    auto parts = openIconsParts(request, events, stop);
    if (!parts) {
        IconsReport report;
        report.stopped = true;
        return report;
    }
    return IconsEvaluation(std::move(*parts), request, events, stop).run();
}

} // namespace darkroom::evaluation
