#include "app/cli/class_option.h"
#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/guidance_options.h"
#include "app/cli/lab_report.h"
#include "app/cli/run_options.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_grid.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/generation/lab.h"

#include <unistd.h>

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

What
  --prompt TEXT, --negative TEXT, --class NAME|ID
  --classifier-class NAME|ID, --classifier PATH
  --guidance-interval LOW,HIGH, --guidance-curve C, --guidance-method M, --rescale X, --dynamic-threshold X
                        and the others of 'darkroom generate --help', for all lanes
  --sampler NAME, --schedule NAME, --eta X, --seed N, --noise NAME, --size N|WxH
  --model FOLDER, --device auto|cpu|cuda, --precision auto|fp32|bf16|fp16

Where
  --out FILE.png        the labelled strip, with its requests inside
  --json FILE           the report: for each lane network rows computed and saved, gradients of the classifier, and for each step delta_norm
                        |eps_c - eps_u|/|eps_u|, their cosine, the parts of the difference along the conditional x0 and across it, shift (how far
                        guidance of either kind moved the prediction), std_ratio of x0 and the share of saturated pixels; each lane with
                        the setting of the other kind that moves as far

Ctrl+C stops between two model calls. Exit codes: 0 done, 1 a fault of the program, 2 usage, 3 file or disk, 4 format or shape, 5 memory, 6 device,
7 stopped.

Examples
  darkroom lab --class bird --w 0,1,2,4,8 --seed 7 --out strip.png
  darkroom lab --class bird --w 0,1,2,4,8 --classifier-scale 0,1,2,4 --seed 7 --steps 20 --out strip.png --json report.json
  darkroom lab --prompt "red apple, flat" --w 0,2,4 --turn-to 8 --steps 10,20 --json report.json
)";

constexpr std::size_t kMostLanes = 64;
constexpr double kMostW = 1e6;
constexpr std::int64_t kMostSteps = 1000;

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
    std::optional<std::string> sampler;
    fs::path out;
    fs::path report;
};

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
    wish.sampler = arguments.text("--sampler");
    wish.out = arguments.text("--out", "");
    wish.report = arguments.text("--json", "");
    arguments.finish();
    if (wish.out.empty() && wish.report.empty())
        throw Error(ErrorKind::Usage, "Nothing would be kept. Give --out FILE.png for the strip, --json FILE for the report, or both.");
    if (wish.w.size() + wish.scales.size() > kMostLanes)
        throw Error(ErrorKind::Usage, "--w and --classifier-scale take " + std::to_string(kMostLanes) + " lanes together at most.");
    return wish;
}

/// The request with what the model decides; the turning lanes start from its own w.
void complete(Wish& wish, const ModelDescription& model)
{
    auto& request = wish.request;
    request.guidance.w = model.defaultW;
    completeGuidance(wish.guidance, model, request);
    if (!wish.className.empty()) request.classId = classFrom(wish.className, model, "--class");
    request.sampling.sampler = wish.sampler.value_or(model.defaultSampler);
    if (wish.steps.empty()) wish.steps = {model.defaultSteps};
    checkRequest(request);
}

/// One line on a terminal that is written over.
class Progress {
public:
    ~Progress()
    {
        if (m_isOpen) std::fprintf(stderr, "\r\033[K");
    }
    void tell(const std::string& text)
    {
        if (isatty(STDERR_FILENO) == 0) return;
        std::fprintf(stderr, "\r%s\033[K", text.c_str());
        m_isOpen = true;
    }

private:
    bool m_isOpen = false;
};

/// Runs lanes to their end; nothing when they were stopped.
std::optional<LabGroup> developed(
    const std::shared_ptr<Model>& model, const std::vector<GenerationRequest>& lanes, Progress& progress, const std::stop_token& stop)
{
    CallCount planned;
    for (const auto& count : countCalls(model, lanes)) {
        planned.modelCalls += count.modelCalls;
        planned.savedCalls += count.savedCalls;
    }
    const auto calls = std::to_string(planned.modelCalls) + " network rows, " + std::to_string(planned.savedCalls) + " saved";
    LabGroup group;
    Generation generation(model, lanes);
    while (auto event = generation.next(stop)) {
        if (auto* step = std::get_if<StepFinished>(&*event)) {
            progress.tell(std::to_string(lanes.size()) + " lanes, step " + std::to_string(step->index) + " of "
                + std::to_string(step->count) + ": " + calls);
            step->previews.clear();
            group.steps.push_back(std::move(*step));
        }
        if (const auto* failed = std::get_if<Failed>(&*event)) throw Error(failed->kind, failed->sentence);
        if (std::get_if<Cancelled>(&*event)) return std::nullopt;
        if (auto* finished = std::get_if<Finished>(&*event)) {
            group.requests = std::move(finished->requests);
            group.pictures = std::move(finished->pictures);
            group.seconds = finished->seconds;
        }
    }
    return group;
}

std::optional<LabGroup> developGroup(
    const std::shared_ptr<Model>& model, const Wish& wish, int steps, Progress& progress, const std::stop_token& stop)
{
    auto request = wish.request;
    request.sampling.steps = steps;
    auto lanes = lanesOverW(request, wish.w);
    for (auto& lane : lanesOverClassifierScale(request, wish.scales, wish.classifierW))
        lanes.push_back(std::move(lane));
    auto group = developed(model, lanes, progress, stop);
    if (group) group->freeLanes = wish.w.size();
    return group;
}

std::optional<LabTurn> developTurn(
    const std::shared_ptr<Model>& model, const Wish& wish, int steps, Progress& progress, const std::stop_token& stop)
{
    auto request = wish.request;
    request.sampling.steps = steps;
    auto group = developed(model, lanesTurningAt(request, *wish.turnTo, wish.turnEvery), progress, stop);
    if (!group) return std::nullopt;
    return LabTurn{*wish.turnTo, turningSteps(steps, wish.turnEvery), distancesToFirst(group->pictures), std::move(group->pictures)};
}

void writeFile(const fs::path& file, std::span<const std::byte> bytes)
{
    auto& files = realFileSystem();
    if (file.has_parent_path()) files.createDirectories(file.parent_path());
    writeFileAtomically(files, file, bytes);
    std::printf("%s\n", file.c_str());
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
    LoadOptions options;
    options.device = wish.request.device;
    options.precision = wish.request.precision;
    const auto model = Model::load(path, options, stop);
    if (!model) return kCancelled;
    completeCurve(wish.guidance, *model, wish.request);

    Progress progress;
    std::vector<GridRow> rows;
    Json report = {{"program", std::string("darkroom ") + DARKROOM_VERSION}, {"model", path.string()},
        {"model_hash", model->description().hash}, {"device", model->deviceName()}, {"precision", name(model->precision())},
        {"request", toJson(wish.request)}, {"groups", Json::array()}};
    Json requests = Json::array();
    for (const auto steps : wish.steps) {
        const auto group = developGroup(model, wish, static_cast<int>(steps), progress, stop);
        if (!group) return kCancelled;
        report["groups"].push_back(groupJson(*group));
        for (auto& row : gridRows(*group))
            rows.push_back(std::move(row));
        for (const auto& request : group->requests)
            requests.push_back(toJson(request));
        if (!wish.turnTo) continue;
        const auto turn = developTurn(model, wish, static_cast<int>(steps), progress, stop);
        if (!turn) return kCancelled;
        report["groups"].back()["turn"] = turnJson(*turn);
        rows.push_back(gridRow(*turn));
    }
    if (!wish.out.empty()) {
        const std::vector<PngText> texts = {{"Software", std::string("Darkroom ") + DARKROOM_VERSION},
            {"darkroom_lab", jsonText(Json{{"model_hash", model->description().hash}, {"lanes", requests}})}};
        writeFile(wish.out, encodePngPicture(pictureGrid(titleOf(wish, *model), rows), texts));
    }
    if (!wish.report.empty()) {
        const auto text = report.dump(1) + "\n";
        writeFile(wish.report, std::as_bytes(std::span(text)));
    }
    return kDone;
}

int run(Arguments& arguments, std::stop_token stop)
{
    auto wish = readWish(arguments);
    return lab(wish, stop);
}

} // namespace

const Command kLab = {"lab", "shows what guidance does: lanes from one noise, a strip and a report", kHelp, run};

} // namespace darkroom::cli
