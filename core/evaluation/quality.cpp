#include "darkroom/evaluation/quality.h"

#include "darkroom/base/error.h"
#include "darkroom/base/guidance_curve.h"
#include "darkroom/base/say.h"
#include "darkroom/base/starting_sampling.h"
#include "darkroom/generation/lab.h"
#include "device/picture_tensor.h"
#include "evaluation/bootstrap.h"
#include "evaluation/evaluate_icons.h"
#include "evaluation/frechet.h"
#include "evaluation/manifold.h"
#include "evaluation/picture_series.h"
#include "training/batches.h"

#include <torch/types.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <map>
#include <utility>

namespace darkroom::evaluation {
namespace {

constexpr std::size_t kRealAtOnce = 64;
constexpr int kShareDraws = 500, kFrechetDraws = 40;
constexpr std::int64_t kFewestReferences = 2 * kFewestForQuality;

/// Real pictures, as the judge sees them; their order is random.
struct Reference {
    torch::Tensor features; ///< [M,F]
    torch::Tensor radii;    ///< [M]
    FeatureGaussian gaussian;
    torch::Tensor root; ///< Of the covariance.
    std::vector<std::int64_t> classes;
};

std::vector<bool> truths(const torch::Tensor& mask)
{
    std::vector<bool> values;
    for (std::int64_t i = 0; i < mask.size(0); ++i)
        values.push_back(mask[i].item<bool>());
    return values;
}

std::optional<Reference> referenceOf(IconsParts& parts, const QualityRequest& request, const std::stop_token& stop)
{
    Reference reference;
    std::vector<std::size_t> records;
    for (std::size_t index = 0; index < parts.dataset->size(); ++index) {
        const auto classId = parts.dataset->record(index).classId;
        if (classId < 0 || static_cast<std::int64_t>(records.size()) >= request.references) continue;
        records.push_back(index);
        reference.classes.push_back(classId);
    }
    if (static_cast<std::int64_t>(records.size()) < kFewestReferences)
        throw Error(ErrorKind::Usage,
            say("%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.", request.data, records.size(),
                kFewestReferences));
    std::vector<Observations> seen;
    for (std::size_t first = 0; first < records.size(); first += kRealAtOnce) {
        if (stop.stop_requested()) return std::nullopt;
        const auto some = std::span(records).subspan(first, std::min(kRealAtOnce, records.size() - first));
        seen.push_back(parts.observer.observe(training::pictures(*parts.dataset, some)));
    }
    reference.features = joined(seen).features;
    reference.radii = manifoldRadii(reference.features, kQualityNeighbours);
    reference.gaussian = fitGaussian(reference.features);
    reference.root = squareRoot(reference.gaussian.covariance);
    return reference;
}

/// One w, or one scale of classifier guidance, and what was made so far.
struct Made {
    double w = 0.0;
    std::optional<double> classifierScale = {};
    std::vector<Observations> seen = {};
    std::int64_t count = 0;
    double shift = 0.0; ///< Sum over steps and pictures.
    std::int64_t shifts = 0;
};

std::vector<Made> nothingMade(const QualityRequest& request)
{
    std::vector<Made> made;
    for (const double w : request.w)
        made.push_back({.w = w});
    for (const double scale : request.classifierScales)
        made.push_back({.w = request.classifierW, .classifierScale = scale});
    return made;
}

/// One measuring: batches of each w in turn.
class QualityRun {
public:
    QualityRun(IconsParts parts, Reference reference, const QualityRequest& request, const QualityEvents& events, std::stop_token stop)
        : m_parts(std::move(parts))
        , m_reference(std::move(reference))
        , m_request(request)
        , m_events(events)
        , m_stop(std::move(stop))
        , m_made(nothingMade(request))
        , m_guidance(request.guidance)
    {
        m_guidance.w = 0.0;
        m_guidance.changes.clear();
        m_guidance.curve = guidanceCurveFromText(request.guidanceCurve, noiseRange(*m_parts.model), "guidance curve");
    }

    /// False when it was stopped.
    bool run(QualityReport& report)
    {
        GenerationRequest described;
        described.guidance = m_guidance;
        report.guidance = darkroom::toJson(described).at("guidance");
        report.guidance.erase("w");
        std::map<std::size_t, QualityFigures> newest;
        bool isWhole = true;
        for (std::int64_t first = 0; first < m_request.count && isWhole; first += m_request.lanes)
            for (std::size_t i = 0; i < m_made.size() && isWhole; ++i) {
                isWhole = makeBatch(i, first);
                if (!isWhole || m_made[i].count < kFewestForQuality) continue;
                newest[i] = figuresOf(i);
                if (m_events) m_events(newest[i]);
            }
        for (const auto& [i, figures] : newest)
            report.figures.push_back(figures);
        return isWhole;
    }

private:
    GenerationRequest pictureRequest(const Made& made, std::int64_t number) const
    {
        const auto& description = m_parts.model->description();
        GenerationRequest request;
        request.autoencoder = m_request.autoencoder.string();
        request.guidance = m_guidance;
        request.guidance.w = made.w;
        request.classifier.scale = made.classifierScale.value_or(0.0);
        request.classifier.classifier = m_request.noisyClassifier.string();
        if (m_request.sampler.empty())
            takeModelsSampler(request.sampling, description);
        else
            request.sampling.sampler = m_request.sampler;
        request.sampling.steps = m_request.steps > 0 ? m_request.steps : description.defaultSteps;
        request.seed = m_request.seed + static_cast<std::uint64_t>(number);
        request.classId = classOf(number);
        request.preview.kind = PreviewKind::Off;
        return request;
    }

    /// Classes in the shares of the real pictures, at every count.
    std::int64_t classOf(std::int64_t number) const
    {
        return m_reference.classes[static_cast<std::size_t>(number) % m_reference.classes.size()];
    }

    bool makeBatch(std::size_t place, std::int64_t first)
    {
        std::vector<GenerationRequest> requests;
        for (std::int64_t i = first; i < std::min(first + m_request.lanes, m_request.count); ++i)
            requests.push_back(pictureRequest(m_made[place], i));
        SeriesEvents events;
        events.finished = [&](std::span<const Image> pictures) {
            std::vector<torch::Tensor> rows;
            for (const auto& picture : pictures)
                rows.push_back(device::toTensor(picture));
            m_made[place].seen.push_back(m_parts.observer.observe(torch::cat(rows)));
            m_made[place].count += static_cast<std::int64_t>(pictures.size());
        };
        events.step = [&](const StepTelemetry& telemetry) {
            for (const auto& lane : telemetry.lanes)
                m_made[place].shift += lane.shift;
            m_made[place].shifts += static_cast<std::int64_t>(telemetry.lanes.size());
        };
        return makePictures(m_parts.model, requests, m_request.lanes, events, m_stop);
    }

    QualityFigures figuresOf(std::size_t place) const
    {
        const auto& made = m_made[place];
        const auto seen = joined(made.seen);
        const auto& real = m_reference.features;
        QualityFigures figures;
        figures.w = made.w;
        figures.classifierScale = made.classifierScale;
        figures.shift = made.shift / static_cast<double>(std::max<std::int64_t>(1, made.shifts));
        figures.pictures = made.count;
        const auto distance = [&](const torch::Tensor& features) {
            return frechetDistance(m_reference.gaussian, m_reference.root, fitGaussian(features));
        };
        figures.frechet = basicInterval(distance(seen.features), made.count, kFrechetDraws, [&](const std::vector<std::int64_t>& rows) {
            return distance(seen.features.index_select(0, torch::tensor(rows, torch::kInt64)));
        });
        figures.precision = shareOf(truths(insideManifold(seen.features, real, m_reference.radii)), kShareDraws);
        // As many real pictures as made ones, so that recall doesn't fall with their number alone.
        const auto some = real.slice(0, 0, made.count);
        figures.recall =
            shareOf(truths(insideManifold(some, seen.features, manifoldRadii(seen.features, kQualityNeighbours))), kShareDraws);
        std::vector<bool> right;
        const auto named = seen.logits.argmax(1);
        for (std::int64_t i = 0; i < made.count; ++i)
            right.push_back(named[i].item<std::int64_t>() == classOf(i));
        figures.accuracy = shareOf(right, kShareDraws);
        const auto half = std::min(made.count, real.size(0) / 2);
        figures.frechetOfReal = frechetDistance(fitGaussian(real.slice(0, 0, half)), fitGaussian(real.slice(0, half)));
        figures.isBiased = isBiased(made.count, real.size(1));
        return figures;
    }

    IconsParts m_parts;
    Reference m_reference;
    const QualityRequest& m_request;
    const QualityEvents& m_events;
    std::stop_token m_stop;
    std::vector<Made> m_made;
    GuidanceSettings m_guidance; ///< Of every picture, w aside.
};

void check(const QualityRequest& request)
{
    if (request.w.empty() && request.classifierScales.empty()) throw Error(ErrorKind::Usage, say("Quality over w needs values of w."));
    if (request.count < kFewestForQuality)
        throw Error(ErrorKind::Usage,
            say("Quality needs %1 pictures for each w at least, and was asked for %2.", kFewestForQuality, request.count));
}

/// Says what a model lacks for this.
void checkModel(const QualityRequest& request)
{
    const auto folder = request.model.empty() ? shippedModel() : request.model;
    const auto description = describeModel(folder);
    if (!description.takesClass || description.classes.empty())
        throw Error(ErrorKind::Usage,
            say("Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.",
                description.name));
    const auto judge = request.classifier.empty() ? folder / "evaluation" : request.classifier;
    std::error_code error;
    if (!std::filesystem::exists(judge / "config.json", error))
        throw Error(ErrorKind::File,
            say("There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with 'darkroom train features', or "
                "name its folder.",
                description.name, judge / "config.json"));
}

Json toJson(const Estimate& estimate)
{
    return {{"value", estimate.value}, {"low", estimate.low}, {"high", estimate.high}};
}

std::string cell(const Estimate& estimate, double factor)
{
    char text[64];
    std::snprintf(text, sizeof text, "%7.2f (%.2f to %.2f)", factor * estimate.value, factor * estimate.low, factor * estimate.high);
    return text;
}

} // namespace

QualityReport measureQuality(const QualityRequest& request, const QualityEvents& events, std::stop_token stop)
{
    check(request);
    checkModel(request);
    const auto begin = std::chrono::steady_clock::now();
    QualityReport report;
    report.stopped = true;
    IconsRequest icons;
    icons.data = request.data;
    icons.model = request.model;
    icons.autoencoder = request.autoencoder;
    icons.classifier = request.classifier;
    icons.device = request.device;
    icons.precision = request.precision;
    auto parts = openIconsParts(icons, {}, stop);
    if (!parts) return report;
    const auto& description = parts->model->description();
    report.model = description.name;
    report.modelHash = description.hash;
    report.device = parts->model->deviceName();
    report.precision = name(parts->model->precision());
    report.sampler = request.sampler.empty() ? description.defaultSampler : request.sampler;
    report.steps = request.steps > 0 ? request.steps : description.defaultSteps;
    report.seed = request.seed;
    auto reference = referenceOf(*parts, request, stop);
    if (!reference) return report;
    report.references = reference->features.size(0);
    report.featureChannels = reference->features.size(1);
    report.stopped = !QualityRun(std::move(*parts), std::move(*reference), request, events, stop).run(report);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

std::string table(const QualityReport& report)
{
    std::string text = report.model + ", " + report.sampler + ", " + std::to_string(report.steps) + " steps, against "
        + std::to_string(report.references) + " real pictures in " + std::to_string(report.featureChannels)
        + " features; 95 % bootstrap intervals\n";
    text += "           guidance  shift     N  Frechet distance          precision %               recall %                  class "
            "accuracy %\n";
    bool isBiased = false;
    for (const auto& figures : report.figures) {
        char head[96];
        const int length = std::snprintf(head, sizeof head, "w %g", figures.w);
        if (figures.classifierScale)
            std::snprintf(head + length, sizeof head - static_cast<std::size_t>(length), ", scale %g", *figures.classifierScale);
        text += std::string(std::max<std::size_t>(19, std::strlen(head)) - std::strlen(head), ' ') + head;
        std::snprintf(head, sizeof head, " %6.3f %5lld", figures.shift, static_cast<long long>(figures.pictures));
        text += std::string(head) + " " + cell(figures.frechet, 1.0) + (figures.isBiased ? " *" : "  ") + " "
            + cell(figures.precision, 100.0) + "   " + cell(figures.recall, 100.0) + "   " + cell(figures.accuracy, 100.0) + "\n";
        isBiased = isBiased || figures.isBiased;
    }
    if (isBiased && !report.figures.empty()) {
        char note[256];
        std::snprintf(note, sizeof note,
            "* Biased upwards: few pictures for %lld features. As many real pictures are at %.2f from the others, which a perfect model "
            "would get.\n",
            static_cast<long long>(report.featureChannels), report.figures.back().frechetOfReal);
        text += note;
    }
    return text;
}

Json toJson(const QualityFigures& figures)
{
    return {{"w", figures.w}, {"classifier_scale", figures.classifierScale ? Json(*figures.classifierScale) : Json()},
        {"shift", figures.shift}, {"pictures", figures.pictures}, {"frechet", toJson(figures.frechet)},
        {"precision", toJson(figures.precision)}, {"recall", toJson(figures.recall)}, {"accuracy", toJson(figures.accuracy)},
        {"frechet_of_real", figures.frechetOfReal}, {"biased", figures.isBiased}};
}

Json toJson(const QualityReport& report)
{
    Json json = {{"model", report.model}, {"model_hash", report.modelHash}, {"device", report.device}, {"precision", report.precision},
        {"sampler", report.sampler}, {"steps", report.steps}, {"seed", report.seed}, {"guidance", report.guidance},
        {"references", report.references}, {"feature_channels", report.featureChannels}, {"neighbours", kQualityNeighbours},
        {"interval", 0.95}, {"seconds", report.seconds}, {"stopped", report.stopped}, {"table", table(report)}, {"figures", Json::array()}};
    for (const auto& figures : report.figures)
        json["figures"].push_back(toJson(figures));
    return json;
}

} // namespace darkroom::evaluation
