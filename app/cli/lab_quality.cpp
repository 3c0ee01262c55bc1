#include "app/cli/lab_quality.h"

#include "app/cli/command_line.h"
#include "app/cli/guidance_options.h"
#include "app/cli/lab_run.h"
#include "app/cli/run_options.h"

#include "darkroom/base/error.h"
#include "darkroom/evaluation/quality.h"

#include <cstdio>
#include <string>
#include <utility>

namespace darkroom::cli {
namespace {

constexpr long long kMany = 1'000'000;

struct QualityWish {
    evaluation::QualityRequest request;
    std::filesystem::path report;
    bool tellsEvents = false;
};

QualityWish readWish(const std::filesystem::path& data, Arguments& arguments)
{
    QualityWish wish;
    auto& request = wish.request;
    request.data = data;
    request.model = arguments.text("--model", "");
    request.autoencoder = arguments.text("--vae", "");
    request.classifier = arguments.text("--judge", "");
    if (auto list = arguments.numbers("--w", -kMostW, kMostW)) request.w = std::move(*list);
    if (auto list = arguments.numbers("--classifier-scale", -kMostW, kMostW)) request.classifierScales = std::move(*list);
    request.classifierW = arguments.number("--classifier-w", 0.0, -kMostW, kMostW);
    const auto guidance = readGuidanceWish(arguments);
    if (!guidance.classifierClass.empty())
        throw Error(
            ErrorKind::Usage, "--classifier-class is no option of --quality: each picture is guided to its own class. Leave it out.");
    request.guidance = guidance.guidance;
    request.guidanceCurve = guidance.curve;
    request.noisyClassifier = guidance.classifier;
    request.count = arguments.integer("--count", request.count, evaluation::kFewestForQuality, kMany);
    request.references = arguments.integer("--references", request.references, 2 * evaluation::kFewestForQuality, kMany);
    request.steps = static_cast<int>(arguments.integer("--steps", 0, 1, kMostSteps));
    request.sampler = arguments.text("--sampler", "");
    request.seed = static_cast<std::uint64_t>(arguments.integer("--seed", 0, 0, INT64_MAX));
    request.lanes = arguments.integer("--lanes", request.lanes, 1, 4096);
    request.device = deviceFromName(arguments.text("--device", name(request.device)), "--device");
    request.precision = precisionFromName(arguments.text("--precision", name(request.precision)), "--precision");
    wish.report = arguments.text("--json", "");
    wish.tellsEvents = arguments.flag("--events");
    arguments.finish();
    return wish;
}

} // namespace

int measureLabQuality(const std::filesystem::path& data, Arguments& arguments, const std::stop_token& stop)
{
    const auto wish = readWish(data, arguments);
    LabProgress progress;
    const evaluation::QualityEvents told = [&](const evaluation::QualityFigures& figures) {
        if (wish.tellsEvents) {
            std::printf("%s\n", jsonText(evaluation::toJson(figures)).c_str());
            std::fflush(stdout);
        }
        char text[96];
        std::snprintf(text, sizeof text, "%s %g: %lld of %lld pictures", figures.classifierScale ? "classifier scale" : "w",
            figures.classifierScale.value_or(figures.w), static_cast<long long>(figures.pictures),
            static_cast<long long>(wish.request.count));
        progress.tell(text);
    };
    const auto report = evaluation::measureQuality(wish.request, told, stop);
    if (report.model.empty()) return kCancelled;
    if (!wish.tellsEvents) std::printf("%s", evaluation::table(report).c_str());
    if (!wish.report.empty()) writeReportedJson(wish.report, evaluation::toJson(report));
    return report.stopped ? kCancelled : kDone;
}

} // namespace darkroom::cli
