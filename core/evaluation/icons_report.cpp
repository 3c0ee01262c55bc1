#include "darkroom/evaluation/evaluate.h"

#include "evaluation/table_lines.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace darkroom::evaluation {
namespace {

constexpr double kPercent = 100.0;

std::string numberText(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string wText(double w)
{
    return "w = " + numberText("%g", w);
}

void addAccuracy(TableLines& lines, const std::string& name, const Accuracy& accuracy)
{
    lines.add(name, "%8lld  %6.1f %%  %6.1f %%  %6.1f %%", shown(accuracy.pictures), kPercent * accuracy.top1, kPercent * accuracy.top5,
        kPercent * accuracy.top1ByClass);
}

void addRetrieval(TableLines& lines, const std::string& name, const ConceptRetrieval& retrieval)
{
    lines.add(name, "%8lld  %6.1f %%  %6.1f %%", shown(retrieval.pictures), kPercent * retrieval.top1, kPercent * retrieval.top5);
}

void addNearness(TableLines& lines, const std::string& name, const Nearness& nearness)
{
    lines.add(name, "%8lld  %8.2f  %8.2f  %6.1f %%  %8.3f", shown(nearness.pictures), nearness.rmsMedian, nearness.rmsLowest,
        kPercent * nearness.shareBelowTen, nearness.featureMedian);
}

void addHead(TableLines& lines, const IconsReport& report)
{
    lines.text(report.model + ", " + numberText("%.1f", static_cast<double>(report.parameters) / 1e6) + " M weights, " + report.device
        + ", " + report.precision);
    lines.text(std::to_string(report.steps) + " steps of " + report.sampler + ", " + wText(report.w) + ", first seed "
        + std::to_string(report.seed) + ", " + std::to_string(report.classes) + " classes, " + std::to_string(report.trainingPictures)
        + " training pictures");
    if (report.stopped) lines.text("Stopped early: what follows was measured until then.");
}

void addAutoencoder(TableLines& lines, const IconsReport& report)
{
    if (report.autoencoder.empty()) return;
    lines.text("");
    lines.add("Autoencoder, mean per picture", "pictures   PSNR dB      SSIM");
    for (const auto& split : report.autoencoder)
        lines.add("  " + split.split, "%8lld  %8.2f  %8.4f", shown(split.pictures), split.psnr, split.ssim);
}

void addClasses(TableLines& lines, const IconsReport& report)
{
    if (report.real.empty()) return;
    lines.text("");
    lines.add("Class named by the classifier", "pictures     top-1     top-5  by class");
    for (const auto& real : report.real)
        addAccuracy(lines, "  real, " + real.split, real.accuracy);
    if (!report.byClass) return;
    const auto& made = report.byClass->accuracy;
    addAccuracy(lines, "  made by class alone, " + wText(report.w), made);
    for (const auto& real : report.real)
        if (real.accuracy.top1 > 0.0 && real.accuracy.top5 > 0.0 && real.accuracy.top1ByClass > 0.0)
            lines.add("    share of real, " + real.split, "          %6.1f %%  %6.1f %%  %6.1f %%",
                kPercent * made.top1 / real.accuracy.top1, kPercent * made.top5 / real.accuracy.top5,
                kPercent * made.top1ByClass / real.accuracy.top1ByClass);
}

void addPrompts(TableLines& lines, const IconsReport& report)
{
    if (!report.fromPrompts) return;
    const auto& prompts = *report.fromPrompts;
    lines.text("");
    lines.add("Held-out pairs of concept and style", "pictures     top-1     top-5  by class");
    addAccuracy(lines, "  class, made from the prompt", prompts.generated.accuracy);
    if (const auto* real = report.realOf("test_pairs")) addAccuracy(lines, "  class, real", real->accuracy);
    addRetrieval(lines, "  concept nearest, made from the prompt", prompts.retrieval);
    addRetrieval(lines, "  concept nearest, real", prompts.realRetrieval);
}

void addNearest(TableLines& lines, const IconsReport& report)
{
    if (report.real.empty()) return;
    lines.text("");
    lines.add("Distance to nearest training picture", "pictures  RMS med.   RMS 5 %%  below 10  features");
    for (const auto& real : report.real)
        addNearness(lines, "  real, " + real.split, real.nearness);
    if (report.byClass) addNearness(lines, "  made by class alone", report.byClass->nearness);
    if (report.fromPrompts) addNearness(lines, "  made from held-out prompts", report.fromPrompts->generated.nearness);
}

void addFrechet(TableLines& lines, const IconsReport& report)
{
    if (!report.frechetOfReal) return;
    bool biased = false;
    const auto mark = [&](std::int64_t pictures) {
        const bool few = isBiased(pictures, report.featureChannels);
        biased = biased || few;
        return few ? "*" : " ";
    };
    lines.text("");
    lines.add("Fréchet distance, classes as in training", "pictures  to training   to test     top-1  RMS med.");
    const auto& real = *report.frechetOfReal;
    lines.add("  real training pictures to the others", "%8lld%s    %8.3f", shown(real.pictures), mark(real.pictures), real.toTraining);
    lines.add("  real test pictures", "%8lld%s    %8.3f", shown(real.testPictures), mark(real.testPictures), real.testToTraining);
    for (const auto& at : report.guidance) {
        const auto pictures = at.generated.accuracy.pictures;
        lines.add("  made, " + wText(at.w), "%8lld%s    %8.3f  %8.3f  %6.1f %%  %8.2f", shown(pictures), mark(pictures),
            at.frechetToTraining, at.frechetToTest, kPercent * at.generated.accuracy.top1, at.generated.nearness.rmsMedian);
    }
    if (biased)
        lines.text("  * fewer than ten pictures for each of the " + std::to_string(report.featureChannels)
            + " features: biased upwards; compare with the first line, which has as many.");
}

Json json(const Accuracy& accuracy)
{
    return {{"pictures", accuracy.pictures}, {"top1", accuracy.top1}, {"top5", accuracy.top5}, {"top1_by_class", accuracy.top1ByClass}};
}

Json json(const ConceptRetrieval& retrieval)
{
    return {{"pictures", retrieval.pictures}, {"top1", retrieval.top1}, {"top5", retrieval.top5}};
}

Json json(const Nearness& nearness)
{
    return {{"pictures", nearness.pictures}, {"rms_median", nearness.rmsMedian}, {"rms_5_percent", nearness.rmsLowest},
        {"share_below_10", nearness.shareBelowTen}, {"feature_distance_median", nearness.featureMedian}};
}

Json json(const GeneratedPictures& pictures)
{
    return {{"accuracy", json(pictures.accuracy)}, {"nearest_training_picture", json(pictures.nearness)}};
}

Json frechetJson(const IconsReport& report)
{
    const auto& real = *report.frechetOfReal;
    Json rows = Json::array();
    for (const auto& at : report.guidance) {
        auto row = json(at.generated);
        row["w"] = at.w;
        row["pictures"] = at.generated.accuracy.pictures;
        row["to_training"] = at.frechetToTraining;
        row["to_test"] = at.frechetToTest;
        row["biased"] = isBiased(at.generated.accuracy.pictures, report.featureChannels);
        rows.push_back(std::move(row));
    }
    return {{"feature_channels", report.featureChannels}, {"generated", rows},
        {"real_training",
            {{"pictures", real.pictures}, {"to_training", real.toTraining}, {"biased", isBiased(real.pictures, report.featureChannels)}}},
        {"real_test",
            {{"pictures", real.testPictures}, {"to_training", real.testToTraining},
                {"biased", isBiased(real.testPictures, report.featureChannels)}}}};
}

} // namespace

const RealPictures* IconsReport::realOf(const std::string& split) const
{
    for (const auto& pictures : real)
        if (pictures.split == split) return &pictures;
    return nullptr;
}

bool isBiased(std::int64_t pictures, std::int64_t featureChannels)
{
    constexpr std::int64_t kPicturesPerFeature = 10;
    return pictures < kPicturesPerFeature * featureChannels;
}

std::string table(const IconsReport& report)
{
    TableLines lines;
    addHead(lines, report);
    addAutoencoder(lines, report);
    addClasses(lines, report);
    addPrompts(lines, report);
    addNearest(lines, report);
    addFrechet(lines, report);
    return lines.take();
}

Json toJson(const IconsReport& report)
{
    Json all = {{"format", "darkroom-icons-evaluation-1"}, {"model", report.model}, {"unet_sha256", report.modelHash},
        {"parameters", report.parameters}, {"device", report.device}, {"precision", report.precision}, {"sampler", report.sampler},
        {"steps", report.steps}, {"w", report.w}, {"seed", report.seed}, {"classes", report.classes},
        {"training_pictures", report.trainingPictures}, {"seconds", report.seconds}, {"stopped", report.stopped},
        {"autoencoder", Json::array()}, {"real", Json::array()}};
    for (const auto& split : report.autoencoder)
        all["autoencoder"].push_back({{"split", split.split}, {"pictures", split.pictures}, {"psnr", split.psnr}, {"ssim", split.ssim}});
    for (const auto& real : report.real)
        all["real"].push_back(
            {{"split", real.split}, {"accuracy", json(real.accuracy)}, {"nearest_training_picture", json(real.nearness)}});
    if (report.byClass) {
        all["by_class"] = json(*report.byClass);
        if (const auto* real = report.realOf("test"); real && real->accuracy.top1 > 0.0)
            all["by_class"]["share_of_real_top1"] = report.byClass->accuracy.top1 / real->accuracy.top1;
    }
    if (report.fromPrompts) {
        all["from_prompts"] = json(report.fromPrompts->generated);
        all["from_prompts"]["concept"] = json(report.fromPrompts->retrieval);
        all["from_prompts"]["concept_real"] = json(report.fromPrompts->realRetrieval);
    }
    if (report.frechetOfReal) all["frechet"] = frechetJson(report);
    all["table"] = linesOf(table(report));
    return all;
}

} // namespace darkroom::evaluation
