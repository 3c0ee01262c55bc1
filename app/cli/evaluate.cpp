#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/evaluation/evaluate.h"
#include "darkroom/evaluation/model_card.h"
#include "darkroom/evaluation/region_agreement.h"
#include "darkroom/generation/model.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace darkroom::cli {
namespace {

constexpr std::string_view kHelp = R"(darkroom evaluate icons --data PATH [options]
darkroom evaluate regions --data PATH [options]

'icons' measures a model that was trained on the icons data set, prints a table, and writes the figures as JSON: how well the autoencoder gives test
pictures back; how often a classifier, trained on real training pictures alone, names the class of pictures made by class and of pictures made
from prompts that training never saw; Fréchet distances at several w; and how near pictures come to training pictures.
'regions' measures how well pictures follow a region map: the share of pixels of the region that a test picture's map asks for, of pictures made by
class and map and of pictures made by class alone. It takes --count (256), --steps, --w, --seed and what says how, and writes --json; with --card
the figures go into the model card that is there.

  --data PATH           the data set's index.jsonl or its folder (default: the environment variable DARKROOM_DATA)
  --model FOLDER        (default: the model that ships with the program), --vae PATH another autoencoder; a model without one needs it
  --classifier FOLDER   folder with classifier.safetensors (default: evaluation in the model's folder; 'darkroom train features' makes one)
How much
  --count N             pictures by class alone, spread over all classes (1000)
  --prompts N           at most so many pictures from held-out prompts (1000)
  --guidance A,B,...    w of the Fréchet distances (0,1,2,4,7), --frechet-count N pictures for each (as --count)
How
  --steps N             (20), --w X of the pictures by class and from prompts (default: the model's), --seed N of the first picture (0)
  --lanes N             pictures developed together (16)
  --device NAME         auto, cpu or cuda (auto), --precision NAME auto, fp32, bf16 or fp16 (auto), --threads N (all cores)
What comes out
  --json FILE           the figures for programs
  --grid FILE.png       the first 64 pictures by class and the first 64 from prompts
  --card                writes model_card.json, MODEL_CARD.md and the data's licences into the model's folder
  --runs A,B,...        folders of the training runs, for the card's recipe, hours and curves
  --figures FILE        with --card: takes the figures that --json wrote earlier, and measures nothing

Ctrl+C ends the measurement after the present step and keeps what was measured until then; a second one ends the program at once.
Exit codes: 0 done, 1 a fault of the program, 2 usage, 3 file or disk, 4 format or shape, 5 memory, 6 device, 7 stopped.

Examples
  darkroom evaluate icons --data icons --json figures.json --grid samples.png
  darkroom evaluate icons --data icons --count 200 --prompts 200 --guidance 0,3
  darkroom evaluate icons --data icons --card --figures figures.json --runs runs/vae,runs/icons,runs/features
  darkroom evaluate regions --data icons --count 256 --card
)";

std::string dataPath(Arguments& arguments)
{
    const char* variable = std::getenv("DARKROOM_DATA");
    auto path = arguments.text("--data", variable ? variable : "");
    if (path.empty())
        throw Error(ErrorKind::Usage,
            "'darkroom evaluate' needs --data, the folder of the icons data set (or the environment variable DARKROOM_DATA).");
    return path;
}

constexpr long long kMany = 1'000'000;
constexpr double kLeastW = -10.0, kMostW = 100.0;

/// What both kinds take.
evaluation::IconsRequest commonRequest(Arguments& arguments, std::int64_t count)
{
    evaluation::IconsRequest request;
    request.data = dataPath(arguments);
    request.model = arguments.text("--model", "");
    request.autoencoder = arguments.text("--vae", "");
    request.classifier = arguments.text("--classifier", "");
    request.count = arguments.integer("--count", count, 1, kMany);
    request.steps = static_cast<int>(arguments.integer("--steps", request.steps, 1, 1000));
    request.w = arguments.number("--w", kLeastW, kMostW);
    request.seed = static_cast<std::uint64_t>(arguments.integer("--seed", 0, 0, INT64_MAX));
    request.lanes = arguments.integer("--lanes", request.lanes, 1, 4096);
    request.device = deviceFromName(arguments.text("--device", "auto"), "--device");
    request.precision = precisionFromName(arguments.text("--precision", "auto"), "--precision");
    request.threads = static_cast<int>(arguments.integer("--threads", 0, 0, 1024));
    return request;
}

evaluation::IconsRequest iconsRequest(Arguments& arguments)
{
    auto request = commonRequest(arguments, evaluation::IconsRequest().count);
    request.promptCount = arguments.integer("--prompts", request.promptCount, 0, kMany);
    request.frechetCount = arguments.integer("--frechet-count", request.count, 0, kMany);
    if (auto list = arguments.numbers("--guidance", kLeastW, kMostW)) request.guidance = std::move(*list);
    request.grid = arguments.text("--grid", "");
    return request;
}

std::string timeLeft(double seconds)
{
    constexpr double kMinute = 60.0, kHour = 3600.0;
    char text[48];
    if (seconds >= kHour)
        std::snprintf(
            text, sizeof text, "%.0f h %02.0f min left", std::floor(seconds / kHour), std::floor(std::fmod(seconds, kHour) / kMinute));
    else if (seconds >= kMinute)
        std::snprintf(text, sizeof text, "%.0f min left", seconds / kMinute);
    else
        std::snprintf(text, sizeof text, "%.0f s left", seconds);
    return text;
}

void showProgress(const Json& event)
{
    std::fprintf(stderr, "\r%-36s %6lld of %lld", event.at("part").get<std::string>().c_str(), event.at("done").get<long long>(),
        event.at("total").get<long long>());
    if (event.contains("seconds_left")) std::fprintf(stderr, "   %-24s", timeLeft(event.at("seconds_left").get<double>()).c_str());
    if (event.at("done") == event.at("total")) std::fprintf(stderr, "\n");
}

int runRegions(Arguments& arguments, std::stop_token stop)
{
    constexpr std::int64_t kUsualCount = 256;
    const auto request = commonRequest(arguments, kUsualCount);
    const std::filesystem::path jsonFile = arguments.text("--json", ""), figuresFile = arguments.text("--figures", "");
    const bool writeCard = arguments.flag("--card");
    arguments.finish();
    const auto model = request.model.empty() ? shippedModel() : request.model;
    if (!figuresFile.empty()) {
        if (!writeCard) throw Error(ErrorKind::Usage, "--figures is for the model card: give --card, too.");
        evaluation::writeRegionFigures(realFileSystem(), model, readJson(figuresFile));
        return kDone;
    }
    const auto report = evaluation::measureRegions(request, showProgress, stop);
    if (report.model.empty()) return kCancelled; // before anything was measured
    const Json figures = evaluation::toJson(report);
    std::printf("%s", evaluation::table(report).c_str());
    if (!jsonFile.empty()) writeFileAtomically(realFileSystem(), jsonFile, jsonText(figures, 1) + "\n");
    if (writeCard && report.stopped)
        std::fprintf(stderr, "The model card stays as it is: its figures would be incomplete.\n");
    else if (writeCard)
        evaluation::writeRegionFigures(realFileSystem(), model, figures);
    return report.stopped ? kCancelled : kDone;
}

int run(Arguments& arguments, std::stop_token stop)
{
    const auto kind = arguments.positional("what to evaluate: icons or regions");
    if (kind == "regions") return runRegions(arguments, stop);
    if (kind != "icons") throw Error(ErrorKind::Usage, "'darkroom evaluate' knows icons and regions; '" + kind + "' is something else.");
    const auto request = iconsRequest(arguments);
    const std::filesystem::path jsonFile = arguments.text("--json", ""), figuresFile = arguments.text("--figures", "");
    evaluation::ModelCardRequest card;
    const bool writeCard = arguments.flag("--card");
    for (const auto& folder : arguments.list("--runs"))
        card.runs.emplace_back(folder);
    arguments.finish();
    if (!writeCard && (!figuresFile.empty() || !card.runs.empty()))
        throw Error(ErrorKind::Usage, "--figures and --runs are for the model card: give --card, too.");

    bool stopped = false;
    if (figuresFile.empty()) {
        const auto report = evaluation::evaluateIcons(request, showProgress, stop);
        stopped = report.stopped;
        if (stopped && report.model.empty()) return kCancelled; // before anything was measured
        card.figures = evaluation::toJson(report);
        std::printf("%s", evaluation::table(report).c_str());
        if (!jsonFile.empty()) writeFileAtomically(realFileSystem(), jsonFile, jsonText(card.figures, 1) + "\n");
    } else {
        card.figures = readJson(figuresFile);
    }
    if (writeCard && stopped) {
        std::fprintf(stderr, "The model card stays as it is: its figures would be incomplete.\n");
    } else if (writeCard) {
        card.model = request.model.empty() ? shippedModel() : request.model;
        card.data = request.data;
        evaluation::writeModelCard(realFileSystem(), card);
        std::fprintf(stderr, "%s\n", (card.model / "MODEL_CARD.md").string().c_str());
    }
    return stopped ? kCancelled : kDone;
}

} // namespace

const Command kEvaluate = {"evaluate", "measures a model", kHelp, run};

} // namespace darkroom::cli
