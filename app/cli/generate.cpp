#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/base/sampler_names.h"
#include "darkroom/generation/generation.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace darkroom::cli {
namespace {

constexpr std::string_view kHelp = R"(darkroom generate [options]

Makes pictures and saves each at once, with its settings inside, so that the same settings make the same bytes again: here and in the window.

What to show
  --prompt TEXT         what to show; without it no text condition
  --negative TEXT       what to move away from, instead of "nothing", where guidance is on
  --class NAME|ID       a class of the model ('darkroom inspect MODEL' lists them)
Guidance
  --w X                 Ho & Salimans' w: 0 plain conditional, -1 unconditional (default: the model's)
  --scale X             the same as CFG scale s = 1 + w
How
  --steps N             (default: the model's), --sampler ID, --schedule ID, --eta X
  --seed N              of the first picture; picture k has N + k (-1: random, the default)
  --count N             pictures (1)
  --size WxH            pixels (default: the model's)
  --noise NAME          philox, torch-cpu or nv (philox)
  --model FOLDER        (default: the model that ships with the program)
  --device NAME         auto, cpu or cuda (auto), --precision NAME auto, fp32, bf16 or fp16 (auto)
Where
  --out FOLDER          a folder, in which pictures are saved as YYYY-MM-DD/NNNNN-SEED.png (.)
  --out FILE.png        or a file, for one picture
  --json                one JSON object an event on standard output
  --list                lists samplers and schedules and ends

Examples
  darkroom generate --prompt "red apple, flat" --seed 7 --out apple.png
  darkroom generate --class "aircraft" --w 2 --steps 30 --sampler dpmpp_2m --schedule karras --count 4 --out pictures
)";

bool equalWithoutCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::int64_t classOf(const ModelDescription& model, const std::string& text)
{
    for (const auto& label : model.classes)
        if (equalWithoutCase(label.name, text) || std::to_string(label.id) == text)
            return label.id;
    std::string near;
    for (const auto& label : model.classes)
        if (label.name.find(text) != std::string::npos)
            near += (near.empty() ? "" : ", ") + label.name;
    throw Error(ErrorKind::Usage, model.name + " has no class '" + text + "'." + (near.empty() ? " 'darkroom inspect' lists them." : " Near: " + near + "."));
}

void readSize(Arguments& arguments, GenerationRequest& request)
{
    const auto text = arguments.text("--size");
    if (!text)
        return;
    int width = 0, height = 0;
    char end = 0;
    if (std::sscanf(text->c_str(), "%dx%d%c", &width, &height, &end) != 2)
        throw Error(ErrorKind::Usage, "--size takes WIDTHxHEIGHT in pixels, for example 128x128; '" + *text + "' is none.");
    request.width = width;
    request.height = height;
}

std::uint64_t readSeed(Arguments& arguments)
{
    const auto text = arguments.text("--seed", "-1");
    if (text == "-1")
        return std::random_device{}();
    std::size_t used = 0;
    unsigned long long seed = 0;
    try {
        seed = std::stoull(text, &used);
    } catch (const std::exception&) {
        used = 0;
    }
    if (used != text.size() || text.front() == '-')
        throw Error(ErrorKind::Usage, "--seed takes a whole number from 0 to 2^64 - 1, or -1 for a random one; '" + text + "' is none.");
    return seed;
}

GenerationRequest readRequest(Arguments& arguments, const ModelDescription& model)
{
    constexpr double kLeastW = -10.0, kMostW = 100.0;
    GenerationRequest request;
    request.prompt = arguments.text("--prompt", "");
    request.negativePrompt = arguments.text("--negative", "");
    if (const auto name = arguments.text("--class"))
        request.classId = classOf(model, *name);
    const auto w = arguments.number("--w", kLeastW, kMostW), scale = arguments.number("--scale", 1.0 + kLeastW, 1.0 + kMostW);
    if (w && scale)
        throw Error(ErrorKind::Usage, "--w and --scale say the same thing, s = 1 + w: give one of them.");
    request.guidance.w = w ? *w : scale ? *scale - 1.0 : model.defaultW;
    request.sampling.steps = static_cast<int>(arguments.integer("--steps", model.defaultSteps, 1, 1000));
    request.sampling.sampler = arguments.text("--sampler", model.defaultSampler);
    request.sampling.schedule = arguments.text("--schedule", "automatic");
    if (const auto* sampler = findSampler(request.sampling.sampler))
        request.sampling.sampler = sampler->id;
    if (const auto* schedule = findSchedule(request.sampling.schedule))
        request.sampling.schedule = schedule->id;
    request.sampling.eta = arguments.number("--eta", 0.0, 0.0, 10.0);
    request.seed = readSeed(arguments);
    request.noise = noiseSourceFromName(arguments.text("--noise", "philox"), "--noise");
    request.device = deviceFromName(arguments.text("--device", "auto"), "--device");
    request.precision = precisionFromName(arguments.text("--precision", "auto"), "--precision");
    request.preview.kind = PreviewKind::Off;
    readSize(arguments, request);
    return request;
}

void listNames()
{
    std::printf("Samplers (model calls a step)\n");
    for (const auto& sampler : samplerNames())
        std::printf("  %-20.*s %-18.*s %d\n", static_cast<int>(sampler.id.size()), sampler.id.data(), static_cast<int>(sampler.shown.size()), sampler.shown.data(), sampler.callsPerStep);
    std::printf("Schedules\n");
    for (const auto& schedule : scheduleNames())
        std::printf("  %-20.*s %.*s\n", static_cast<int>(schedule.id.size()), schedule.id.data(), static_cast<int>(schedule.shown.size()), schedule.shown.data());
}

/// Saves pictures where the user said, and says so.
class Saver {
public:
    Saver(std::filesystem::path out, bool json)
        : m_out(std::move(out))
        , m_json(json)
    {
    }

    bool isFile() const { return m_out.extension() == ".png"; }

    void save(const Finished& finished, const Model& model)
    {
        const auto& description = model.description();
        for (std::size_t i = 0; i < finished.pictures.size(); ++i) {
            const auto& request = finished.requests[i];
            PictureFacts facts;
            facts.modelName = description.name;
            facts.modelHash = description.hash;
            if (request.classId)
                for (const auto& label : description.classes)
                    if (label.id == *request.classId)
                        facts.className = label.name;
            facts.deviceName = model.deviceName();
            facts.precision = model.precision();
            facts.seconds = finished.seconds;
            auto path = m_out;
            if (isFile()) {
                const auto bytes = encodePng(finished.pictures[i], request, facts);
                writeFileAtomically(realFileSystem(), path, std::as_bytes(std::span(bytes)));
            } else {
                realFileSystem().createDirectories(m_out);
                path = savePicture(m_out, finished.pictures[i], request, facts);
            }
            if (m_json)
                std::printf("%s\n", jsonText({ { "event", "saved" }, { "file", path.string() }, { "seed", request.seed }, { "seconds", finished.seconds } }).c_str());
            else
                std::printf("%s\n", path.string().c_str());
            std::fflush(stdout);
        }
    }

private:
    std::filesystem::path m_out;
    bool m_json;
};

void showStep(const StepFinished& step, bool json)
{
    if (json) {
        std::printf("%s\n", Json{ { "event", "step" }, { "step", step.index }, { "steps", step.count }, { "sigma", step.sigmaRatio }, { "timestep", step.timestep }, { "w", step.w },
                                { "delta_norm", step.telemetry.deltaNorm }, { "cosine", step.telemetry.cosine }, { "seconds", step.telemetry.seconds } }.dump().c_str());
        std::fflush(stdout);
    } else {
        std::fprintf(stderr, "\rstep %d of %d", step.index, step.count);
    }
}

int run(Arguments& arguments, std::stop_token stop)
{
    if (arguments.flag("--list")) {
        arguments.finish();
        listNames();
        return kDone;
    }
    const bool json = arguments.flag("--json");
    const std::filesystem::path folder = arguments.text("--model", "");
    const auto path = folder.empty() ? shippedModel() : folder;
    auto request = readRequest(arguments, describeModel(path));
    const auto count = arguments.integer("--count", 1, 1, 1'000'000);
    Saver saver(arguments.text("--out", "."), json);
    arguments.finish();
    checkRequest(request);
    if (saver.isFile() && count > 1)
        throw Error(ErrorKind::Usage, "--out names one file, but --count asks for " + std::to_string(count) + " pictures: give a folder.");
    request.model = folder.string();

    LoadOptions options;
    options.device = request.device;
    options.precision = request.precision;
    if (!json)
        options.progress = [](double share) { std::fprintf(stderr, "\rloading %3.0f %%", 100.0 * share); };
    const auto model = Model::load(path, options, stop);
    if (!model)
        return kCancelled;
    for (long long i = 0; i < count; ++i, ++request.seed) {
        // One picture at a time, as the window does: then each can be made again alone, to the bit.
        Generation generation(model, { request });
        while (auto event = generation.next(stop)) {
            if (const auto* step = std::get_if<StepFinished>(&*event))
                showStep(*step, json);
            else if (const auto* failed = std::get_if<Failed>(&*event))
                throw Error(failed->kind, failed->sentence);
            else if (std::get_if<Cancelled>(&*event))
                return kCancelled;
            else if (const auto* finished = std::get_if<Finished>(&*event)) {
                if (!json)
                    std::fprintf(stderr, "\r%60s\r", "");
                saver.save(*finished, *model);
            }
        }
    }
    return kDone;
}

} // namespace

const Command kGenerate = { "generate", "makes pictures", kHelp, run };

} // namespace darkroom::cli
