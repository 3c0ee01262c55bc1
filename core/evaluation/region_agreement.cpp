#include "darkroom/evaluation/region_agreement.h"

#include "darkroom/base/error.h"
#include "darkroom/base/nearest_region.h"
#include "darkroom/base/say.h"
#include "device/device.h"
#include "evaluation/evaluate_icons.h"
#include "evaluation/picture_series.h"
#include "evaluation/table_lines.h"

#include <algorithm>
#include <cstdio>

namespace darkroom::evaluation {
namespace {

double ratio(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// A test picture whose map and class are asked for.
struct Example {
    std::size_t record = 0;
    LabelMap map;
};

void checkRegions(const ModelDescription& model, const std::vector<RegionClass>& ofData)
{
    if (!model.takesRegionMap || model.regions.empty())
        throw Error(ErrorKind::Usage, say("%1 takes no region map, so it has none to follow. Choose another model.", model.name));
    const auto same = [](const RegionClass& a, const RegionClass& b) { return a.id == b.id && a.name == b.name; };
    if (!std::equal(model.regions.begin(), model.regions.end(), ofData.begin(), ofData.end(), same))
        throw Error(
            ErrorKind::Usage, say("%1 has other regions than the data set. Take the data set that the model was trained on.", model.name));
}

/// Evenly spread over the test pictures that have a map and a class.
std::vector<Example> examplesOf(const training::Dataset& data, std::int64_t count)
{
    std::vector<std::size_t> all;
    for (const auto index : data.select({.splits = {"test_concepts", "test_pairs"}, .dropGroups = {}}))
        if (!data.regions(index).empty() && data.record(index).classId >= 0) all.push_back(index);
    if (all.empty())
        throw Error(ErrorKind::Usage, say("No test picture of the data set has a class and a region map. Name the whole icons data set."));
    const auto chosen = std::min(all.size(), static_cast<std::size_t>(count));
    std::vector<Example> examples;
    for (std::size_t i = 0; i < chosen; ++i) {
        const auto record = all[i * all.size() / chosen];
        const auto map = data.regions(record);
        examples.push_back({record, {data.pictureSize(), data.pictureSize(), {map.begin(), map.end()}}});
    }
    return examples;
}

void addLine(TableLines& lines, const char* name, const RegionAgreement& agreement)
{
    constexpr double kPercent = 100.0;
    lines.add(
        name, "%8lld  %6.1f %%  %6.1f %%", shown(agreement.pictures), kPercent * agreement.share(), kPercent * agreement.drawnShare());
}

Json json(const RegionAgreement& agreement)
{
    return {{"pictures", agreement.pictures}, {"share", agreement.share()}, {"drawn_share", agreement.drawnShare()}};
}

} // namespace

double RegionAgreement::share() const noexcept
{
    return ratio(agreeing, pixels);
}

double RegionAgreement::drawnShare() const noexcept
{
    return ratio(drawnAgreeing, drawnPixels);
}

void addPicture(RegionAgreement& agreement, const Image& picture, const LabelMap& map, const std::vector<RegionClass>& regions)
{
    const LabelMap found = nearestRegions(picture, regions);
    if (found.width != map.width || found.height != map.height)
        throw Error(
            ErrorKind::Shape, say("A region map of another size than the picture was compared. Report this as a fault of the program."));
    ++agreement.pictures;
    for (std::size_t i = 0; i < map.labels.size(); ++i) {
        const bool isDrawn = map.labels[i] != regions.front().id, agrees = map.labels[i] == found.labels[i];
        agreement.pixels += 1;
        agreement.agreeing += agrees ? 1 : 0;
        agreement.drawnPixels += isDrawn ? 1 : 0;
        agreement.drawnAgreeing += isDrawn && agrees ? 1 : 0;
    }
}

RegionReport measureRegions(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop)
{
    device::prepareLongWork(request.threads);
    RegionReport report;
    report.stopped = true;
    const auto parts = openIconsParts(request, events, stop);
    if (!parts) return report;
    const auto& description = parts->model->description();
    const auto& data = *parts->dataset;
    checkRegions(description, data.regionClasses());
    report.model = description.name;
    report.modelHash = weightsHash(description);
    report.device = parts->model->deviceName();
    report.precision = name(parts->model->precision());
    report.sampler = description.defaultSampler;
    report.steps = request.steps;
    report.w = request.w.value_or(description.defaultW);
    report.seed = request.seed;

    const auto examples = examplesOf(data, request.count);
    for (const auto& example : examples) {
        const auto pixels = data.pixels(example.record);
        addPicture(report.real, {data.pictureSize(), data.pictureSize(), {pixels.begin(), pixels.end()}}, example.map, description.regions);
    }
    WorkMeter meter(events);
    meter.plan(2.0 * static_cast<double>(examples.size()));
    const auto measure = [&](const char* part, bool asksForMap, RegionAgreement& agreement) {
        std::vector<GenerationRequest> requests;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            auto& picture = requests.emplace_back(pictureRequest(request, description, report.w, static_cast<std::int64_t>(i)));
            picture.classId = data.record(examples[i].record).classId;
            if (asksForMap) picture.regionMap = examples[i].map;
        }
        meter.begin(part, static_cast<std::int64_t>(examples.size()));
        SeriesEvents series;
        series.advanced = [&](double pictures) { meter.advance(pictures, pictures); };
        series.finished = [&](std::span<const Image> pictures) {
            for (const Image& picture : pictures)
                addPicture(agreement, picture, examples[static_cast<std::size_t>(agreement.pictures)].map, description.regions);
        };
        return makePictures(parts->model, requests, request.lanes, series, stop);
    };
    report.stopped =
        !(measure("pictures by class and map", true, report.withMap) && measure("pictures by class", false, report.withoutMap));
    return report;
}

std::string table(const RegionReport& report)
{
    char run[128];
    std::snprintf(run, sizeof run, "%d steps of %s, w = %g, first seed %llu", report.steps, report.sampler.c_str(), report.w,
        static_cast<unsigned long long>(report.seed));
    TableLines lines;
    lines.text(report.model + ", " + report.device + ", " + report.precision);
    lines.text(run);
    lines.text("");
    if (report.stopped) lines.text("Stopped early: what follows was measured until then.");
    lines.add("Pixels of the region that the map asks for", "pictures       all     drawn");
    addLine(lines, "  real test pictures, which the maps are of", report.real);
    addLine(lines, "  made by class and map", report.withMap);
    addLine(lines, "  made by class alone", report.withoutMap);
    return lines.take();
}

Json toJson(const RegionReport& report)
{
    return {{"format", "darkroom-region-agreement-1"}, {"model", report.model}, {"unet_sha256", report.modelHash},
        {"device", report.device}, {"precision", report.precision}, {"sampler", report.sampler}, {"steps", report.steps}, {"w", report.w},
        {"seed", report.seed}, {"stopped", report.stopped}, {"real", json(report.real)}, {"with_map", json(report.withMap)},
        {"without_map", json(report.withoutMap)}, {"table", linesOf(table(report))}};
}

} // namespace darkroom::evaluation
