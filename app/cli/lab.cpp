#include "app/cli/class_option.h"
#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/guidance_options.h"
#include "app/cli/lab_quality.h"
#include "app/cli/lab_replay.h"
#include "app/cli/lab_report.h"
#include "app/cli/lab_run.h"
#include "app/cli/model_loading.h"
#include "app/cli/run_options.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_grid.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/starting_sampling.h"
#include "darkroom/base/strip_text.h"
#include "darkroom/generation/lab.h"
#include "darkroom/generation/lab_axis.h"
#include "darkroom/generation/lab_session.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom lab [options]

Develops lanes from one noise that differ in how they are guided, together in one batch, and shows what guidance does: a labelled strip, and a
report of each step. What lanes have in common is computed once.

Lanes
  --w LIST              a lane for each w of classifier-free guidance (0,1,2,4,8); scale s = 1 + w
  --classifier-scale LIST
                        below them a lane for each scale of classifier guidance, from the same noise
  --classifier-w W      w beside the classifier's gradient: 0 guides the conditional network, -1 the unconditional one (0)
  --turn-to W           also: w as the model has it until a step, W from it on, for every step; the report says how far each comes to W from
                        the start. --turn-every N takes every N-th step (1)
  --steps LIST          a strip for each number of steps (the model's own)
  --axis NAME --values LIST
                        a strip for each value of a second axis: steps, sampler, seed, class, classifier-scale, or prompt. Values have commas
                        between, prompts have |

What
  --prompt TEXT, --negative TEXT, --class NAME|ID
  --classifier-class NAME|ID, --classifier PATH
  --guidance-interval LOW,HIGH, --guidance-curve C, --guidance-method M, --rescale X, --dynamic-threshold X
                        and the others of 'darkroom generate --help', for all lanes
  --sampler NAME, --schedule NAME, --eta X, --seed N, --noise NAME, --size N|WxH
  --model FOLDER, --vae PATH, --device auto|cpu|cuda, --precision auto|fp32|bf16|fp16

Where
  --out FILE.png        the labelled strip, with its requests inside
  --json FILE           the report: for each lane network rows computed and saved, gradients of the classifier, and for each step delta_norm
                        |eps_c - eps_u|/|eps_u|, their cosine, the parts of the difference along the conditional x0 and across it, shift (how far
                        guidance of either kind moved the prediction), std_ratio of x0 and the share of saturated pixels of x0; each lane with
                        the setting of the other kind that moves as far. x0 is shown by the model's preview map; without one it is decoded at
                        every step, which takes long for large models, and the report says how long

  --save FILE           the whole session as one file (.darkroom-lab): requests of all lanes, model, device, precision, versions, and pictures

Again
  --replay FILE         develop a saved session once more, and tell whether its pictures are bit-identical, or the largest difference and why.
                        With it: --model PATH, --vae PATH, --device, --precision, --json FILE for that report, --save FILE for the new session

Quality over w
  --quality DATA        make many pictures by class at each w and compare them with the real pictures of DATA (index.jsonl, its folder, or a folder
                        of folders, one a class) in the features of the model's judge: Frechet distance, precision and recall (Kynkaanniemi et
                        al. 2019, 3 neighbours) and class accuracy, each with its 95 % bootstrap interval. With it: --w LIST, and besides
                        --classifier-scale LIST at --classifier-w W by --classifier PATH, --count N pictures for each (256), --references N
                        real ones at most (2000), --judge FOLDER (evaluation in the model's folder), --steps, --sampler, --seed, --lanes N
                        (16), --guidance-interval and the other ways of guidance above, --model, --vae, --device, --precision, --json FILE,
                        --events for a JSON line after each batch

Ctrl+C stops between two model calls. Exit codes: 0 done, 1 a fault of the program, 2 usage, 3 file or disk, 4 format or shape, 5 memory, 6 device,
7 stopped.

Examples
  darkroom lab --class bird --w 0,1,2,4,8 --seed 7 --out strip.png
  darkroom lab --class bird --w 0,1,2,4,8 --classifier-scale 0,1,2,4 --seed 7 --steps 20 --out strip.png --json report.json
  darkroom lab --prompt "red apple, flat" --w 0,2,4 --turn-to 8 --steps 10,20 --json report.json
  darkroom lab --w 0,2,6 --axis prompt --values "red apple, flat | blue rocket, 3d" --seed 7 --out prompts.png --save prompts.darkroom-lab
  darkroom lab --replay prompts.darkroom-lab
  darkroom lab --quality icons --w 0,1,2,4,8 --classifier-scale 1,2,4,8 --count 1000 --json quality.json
)";

constexpr std::size_t kMostLanes = 64;

/// What the command was asked for, before the model is known.
struct Wish {
    GenerationRequest request;
    GuidanceWish guidance;
    std::string className;
    std::vector<double> w;
    std::vector<double> scales;
    double classifierW = 0.0;
    std::optional<double> turnTo;
    int turnEvery = 1;
    std::vector<std::int64_t> steps;
    LabAxis axis = LabAxis::None;
    std::vector<std::string> values; ///< Of the axis.
    std::optional<std::string> sampler;
    fs::path out;
    fs::path report;
    fs::path save;
};

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find(separator, begin), text.size());
        const auto first = text.find_first_not_of(' ', begin);
        const auto last = text.find_last_not_of(' ', end == 0 ? 0 : end - 1);
        parts.push_back(first < end ? text.substr(first, last - first + 1) : "");
        begin = end + 1;
    }
    return parts;
}

void readAxis(Arguments& arguments, Wish& wish)
{
    const auto axis = arguments.text("--axis");
    const auto values = arguments.text("--values");
    if (axis.has_value() != values.has_value())
        throw Error(ErrorKind::Usage, "--axis NAME and --values LIST belong together; give both or none.");
    if (!axis) return;
    wish.axis = labAxisFromName(*axis, "--axis");
    wish.values = split(*values, wish.axis == LabAxis::Prompt ? '|' : ',');
    if (wish.axis == LabAxis::Steps && !wish.steps.empty())
        throw Error(ErrorKind::Usage, "--steps LIST and --axis steps say the same; give one of them.");
    if (wish.axis == LabAxis::ClassifierScale && !wish.scales.empty())
        throw Error(ErrorKind::Usage, "--classifier-scale and --axis classifier-scale both set the classifier's scale; give one of them.");
}

Wish readWish(Arguments& arguments)
{
    Wish wish;
    auto& request = wish.request;
    readRun(arguments, request);
    wish.className = arguments.text("--class", "");
    wish.w = arguments.numbers("--w", -kMostW, kMostW).value_or(std::vector<double>{0.0, 1.0, 2.0, 4.0, 8.0});
    wish.scales = arguments.numbers("--classifier-scale", -kMostW, kMostW).value_or(std::vector<double>{});
    wish.classifierW = arguments.number("--classifier-w", 0.0, -kMostW, kMostW);
    wish.turnTo = arguments.number("--turn-to", -kMostW, kMostW);
    wish.turnEvery = static_cast<int>(arguments.integer("--turn-every", 1, 1, kMostSteps));
    wish.guidance = readGuidanceWish(arguments);
    wish.steps = arguments.integers("--steps", 1, kMostSteps).value_or(std::vector<std::int64_t>{});
    readAxis(arguments, wish);
    wish.sampler = arguments.text("--sampler");
    wish.out = arguments.text("--out", "");
    wish.report = arguments.text("--json", "");
    wish.save = arguments.text("--save", "");
    arguments.finish();
    if (wish.out.empty() && wish.report.empty() && wish.save.empty())
        throw Error(ErrorKind::Usage,
            "Nothing would be kept. Give --out FILE.png for the strip, --json FILE for the report, --save FILE for the session.");
    if (wish.w.size() + wish.scales.size() > kMostLanes)
        throw Error(ErrorKind::Usage, "--w and --classifier-scale take " + std::to_string(kMostLanes) + " lanes together at most.");
    return wish;
}

/// A row of the strip: the request at one number of steps and one value of the second axis.
struct Variant {
    GenerationRequest request;
    std::string value;
};

std::vector<Variant> variantsOf(const Wish& wish)
{
    std::vector<Variant> variants;
    for (const auto steps : wish.steps) {
        auto request = wish.request;
        request.sampling.steps = static_cast<int>(steps);
        if (wish.axis == LabAxis::None) variants.push_back({request, {}});
        for (const auto& value : wish.values)
            variants.push_back({withAxisValue(request, wish.axis, value), value});
    }
    return variants;
}

/// The request with what the model decides; the turning lanes start from its own w.
void complete(Wish& wish, const ModelDescription& model)
{
    auto& request = wish.request;
    request.guidance.w = model.defaultW;
    completeGuidance(wish.guidance, model, request);
    if (!wish.className.empty()) request.classId = classFrom(wish.className, model, "--class");
    // Samplers of an axis have their own schedules.
    if (wish.sampler || wish.axis == LabAxis::Sampler)
        request.sampling.sampler = wish.sampler.value_or(model.defaultSampler);
    else
        takeModelsSampler(request.sampling, model);
    if (wish.steps.empty()) wish.steps = {model.defaultSteps};
    if (wish.axis == LabAxis::Class)
        for (auto& value : wish.values)
            value = std::to_string(classFrom(value, model, "--values"));
    for (const auto& variant : variantsOf(wish))
        checkRequest(variant.request);
}

std::optional<LabGroup> developGroup(const std::shared_ptr<Model>& model, const Wish& wish, const GenerationRequest& request,
    LabProgress& progress, const std::stop_token& stop)
{
    auto lanes = lanesOverW(request, wish.w);
    for (auto& lane : lanesOverClassifierScale(request, wish.scales, wish.classifierW))
        lanes.push_back(std::move(lane));
    // The report has the share of saturated pixels of every step, by the same decoder throughout.
    const PreviewSettings measured{model->previewR2() != 0.0 ? PreviewKind::Map : PreviewKind::Full, 1};
    const auto own = request.preview;
    for (auto& lane : lanes)
        if (!wish.report.empty()) lane.preview = measured;
    auto group = developed(model, lanes, progress, stop);
    if (!group) return std::nullopt;
    group->freeLanes = wish.w.size();
    for (auto& lane : group->requests)
        lane.preview = own;
    return group;
}

std::optional<LabTurn> developTurn(const std::shared_ptr<Model>& model, const Wish& wish, const GenerationRequest& request,
    LabProgress& progress, const std::stop_token& stop)
{
    auto group = developed(model, lanesTurningAt(request, *wish.turnTo, wish.turnEvery), progress, stop);
    if (!group) return std::nullopt;
    auto distances = distancesToFirst(group->pictures);
    return LabTurn{*wish.turnTo, turningSteps(request.sampling.steps, wish.turnEvery), std::move(distances), std::move(group->pictures),
        std::move(group->requests)};
}

/// What the strip shows, as far as it fits.
std::string titleOf(const Wish& wish, const Model& model)
{
    const auto& request = wish.request;
    std::string title = request.prompt;
    for (const auto& label : model.description().classes)
        if (request.classId == label.id) title += (title.empty() ? "class " : ", class ") + label.name;
    return title + (title.empty() ? "seed " : ", seed ") + std::to_string(request.seed);
}

int lab(Wish& wish, const std::stop_token& stop)
{
    const auto path = wish.request.model.empty() ? shippedModel() : fs::path(wish.request.model);
    complete(wish, describeModel(path));
    const auto model = loadModel(path, wish.request, stop);
    if (!model) return kCancelled;
    completeCurve(wish.guidance, *model, wish.request);

    LabProgress progress;
    std::vector<GridRow> rows;
    Json report = {{"program", std::string("darkroom ") + DARKROOM_VERSION}, {"model", path.string()},
        {"model_hash", model->description().hash}, {"device", model->deviceName()}, {"precision", name(model->precision())},
        {"request", toJson(wish.request)}, {"groups", Json::array()}};
    LabSession session{machineOf(*model), {}, {}, {}};
    // Each value is a batch of its own: in one call with others' rows sums are rounded otherwise (with two seeds five of six pictures differed by a
    // level), and a strip would not be what its value gives alone.
    for (const auto& variant : variantsOf(wish)) {
        auto group = developGroup(model, wish, variant.request, progress, stop);
        if (!group) return kCancelled;
        group->axis = wish.axis == LabAxis::None ? "" : name(wish.axis);
        group->value = variant.value;
        report["groups"].push_back(groupJson(*group));
        for (auto& row : gridRows(*group))
            rows.push_back(std::move(row));
        addTo(session, *group);
        if (!wish.turnTo) continue;
        const auto turn = developTurn(model, wish, variant.request, progress, stop);
        if (!turn) return kCancelled;
        report["groups"].back()["turn"] = turnJson(*turn);
        rows.push_back(gridRow(*turn));
        addTo(session, *turn);
    }
    if (!wish.out.empty()) {
        StripText strip{model->description().name, model->description().hash, {}};
        for (const auto& row : session.rows)
            for (std::size_t lane = row.first; row.turns.empty() && lane < row.first + row.count; ++lane)
                strip.lanes.push_back(session.lanes[lane].request);
        const std::vector<PngText> texts = {{"Software", std::string("Darkroom ") + DARKROOM_VERSION}, {kStripKey, stripText(strip)}};
        writeReported(wish.out, encodePngPicture(pictureGrid(titleOf(wish, *model), rows), texts));
    }
    if (!wish.report.empty()) writeReportedJson(wish.report, report);
    if (!wish.save.empty()) {
        for (auto& lane : session.lanes)
            if (!lane.request.model.empty()) lane.request.model = fs::absolute(lane.request.model).string();
        writeLabSession(realFileSystem(), wish.save, session);
        std::printf("%s\n", wish.save.c_str());
    }
    return kDone;
}

int run(Arguments& arguments, std::stop_token stop)
{
    if (const auto file = arguments.text("--replay")) return replayLab(*file, arguments, stop);
    if (const auto data = arguments.text("--quality")) return measureLabQuality(*data, arguments, stop);
    auto wish = readWish(arguments);
    return lab(wish, stop);
}

} // namespace

const Command kLab = {"lab", "shows what guidance does: lanes from one noise, a strip and a report", kHelp, run};

} // namespace darkroom::cli
