#include "app/cli/class_option.h"
#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/guidance_options.h"
#include "app/cli/lora_option.h"
#include "app/cli/model_loading.h"
#include "app/cli/picture_options.h"
#include "app/cli/run_options.h"

#include "darkroom/base/error.h"
#include "darkroom/base/failure.h"
#include "darkroom/base/files.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/starting_sampling.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/region_map_file.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom generate [options]

Makes pictures and saves each as a PNG that holds the settings to make it again.

What
  --prompt TEXT         what to show; leave it out for no text condition
                        Stable Diffusion: (x), (x:1.2), [x] weigh words, \( is a bracket, BREAK begins a new chunk of 75 tokens; words from
                        the model's folder 'embeddings' stand for what they learned, <embedding:FILE> for any other
  --negative TEXT       what to lead away from; takes the place of the empty prompt in guidance
  --plain-prompt        read both as they stand, cut after 75 tokens
  --clip-skip N         read the N-th layer of CLIP from its end, 1 being the last (the model's own choice)
  --lora FILE[:X[:Y]]   add a LoRA with strength X (1), in text encoders Y (X); may be given several times. In the prompt: <lora:NAME:X>,
                        looked up in the folder 'loras' beside the model
  --embeddings FOLDER   words of textual inversion from there as well
  --vae PATH            another autoencoder: a file, a component's folder, or a model (the model's own); a model without one needs it
  --class NAME|ID       a class of the model, by name or number ('darkroom inspect MODEL' lists them)
  --region-map FILE     a picture of the model's size: grey levels are region ids, or colours are those of the regions

Once more
  --like FILE.png       develop a picture again with all settings that are in it, bit for bit on the same machine: branches with the runs that they
                        left, w as it was turned. Beside it go --model, --vae, --device, --precision, --out and --json alone

From a picture
  --init FILE           the picture to begin from, to paint into, or to enlarge with a super-resolution model
  --strength X          how much of the schedule runs, 0 to 1 (0.75; 1 with a mask)
  --strength-rule NAME  diffusers or a1111: which step that begins with (diffusers)
  --fit NAME            crop, pad or stretch: how a picture of another shape comes to --size, which else is the picture's own (crop)
  --mask FILE           a picture of the same size: white is painted anew, black stays as it is, bit for bit
  --mask-blur N         pixels over which the new part comes in at the mask's edge (4)
  --outpaint L,T,R,B    pixels to add on the left, at the top, on the right and at the bottom, and to paint anew
  --upscale X           make the finished picture X times larger in a second pass, at --upscale-strength (0.5)

How
  --w X                 guidance strength (the model's own); 0: none, -1: unconditional. Scale s = 1 + w
  --scale X             the same as --w X-1
  --guidance-curve C    how w runs over the noise levels sigma: constant, linear, cosine (rising towards the picture, mean w), or factors of w
                        as SIGMA:FACTOR with commas between, by falling sigma (constant)
  --guidance-interval LOW,HIGH
                        guide while LOW < sigma <= HIGH alone, and leave the unconditional branch out elsewhere
  --guidance-method M   cfg, apg or cfg-zero-star (cfg); apg has --apg-eta X, --apg-norm X and --apg-momentum X, cfg-zero-star --zero-steps N
  --rescale X           0 to 1: bring the deviation back to that of the conditional prediction (0)
  --dynamic-threshold X cut the guided estimate at this quantile of its values, 0 to 1 (0: off)
  --classifier-scale S  classifier guidance: follow a classifier of noisy pictures, S times its gradient (0: off)
  --classifier-class NAME|ID
                        the class to follow (that of --class)
  --classifier PATH     (the one beside the model); a folder of 'darkroom train classifier', or a classifier of guided-diffusion
  --steps N             (the model's own), 1 to 1000
  --sampler NAME        ddpm, ddim, plms, euler, euler_ancestral, heun, dpm_2, dpm_2_ancestral, lms, dpmpp_2s_ancestral, dpmpp_2s, dpmpp_sde,
                        dpmpp_2m, dpmpp_2m_sde, dpmpp_3m_sde, uni_pc, deis, lcm, tcd, consistency, ipndm (the model's own)
  --schedule NAME       automatic, uniform, karras, exponential, sgm_uniform, normal, simple, ddim_uniform, beta (automatic; with the model's
                        own sampler the model's own)
  --eta X               DDIM's eta; TCD's gamma; of ancestral and SDE samplers how much noise is fresh (0: the sampler's own)
  --seed N              (drawn, and told); picture k of a run has the seed N + k
  --noise NAME          philox, torch-cpu or nv: where noise comes from (philox)
  --size N|WxH          pixels (the model's own)
  --count N             how many pictures (1)

Where
  --model FOLDER        (the model that ships with the program)
  --out FOLDER|FILE.png a folder gets YYYY-MM-DD/NNNNN-SEED.png; a file is written as named, with -K before its ending when --count is more
                        than 1 (~/Pictures/Darkroom)
  --device auto|cpu|cuda, --precision auto|fp32|bf16|fp16
  --json                events as JSON lines on standard output; without it each file's name. Progress goes to standard error

Ctrl+C stops between two model calls and keeps what was finished; a second one ends the program at once.
Exit codes: 0 done, 1 a fault of the program, 2 usage, 3 file or disk, 4 format or shape, 5 memory, 6 device, 7 stopped.

Examples
  darkroom generate --prompt "red apple, flat" --seed 7
  darkroom generate --class heart --w 3 --steps 30 --sampler dpmpp_2m --count 8 --out hearts
  darkroom generate --prompt "glossy blue rocket" --out rocket.png --json
  darkroom generate --class bird --w 4 --guidance-interval 0.3,5 --rescale 0.7
  darkroom generate --class bird --w 0 --classifier-scale 2
  darkroom generate --prompt "green apple" --init apple.png --strength 0.6
  darkroom generate --like apple.png --out again.png
)";

/// What the command was asked for, before the model is known.
struct Wish {
    GenerationRequest request;
    std::string className;
    fs::path regionMap;
    PictureWish picture;
    GuidanceWish guidance;
    std::optional<double> w;
    std::optional<long long> steps;
    std::optional<std::string> sampler;
    long long count = 1;
    fs::path out;
    bool json = false;
    std::optional<PictureFacts> like; ///< Of a picture that is developed again; everything is in the request then.
};

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

fs::path defaultFolder()
{
    const char* home = std::getenv("HOME");
    return home != nullptr && *home != '\0' ? fs::path(home) / "Pictures" / "Darkroom" : fs::path("Darkroom");
}

/// A picture's settings, those of this machine in place of the other's.
Wish wishLike(const std::string& file, Arguments& arguments)
{
    const auto record = readPictureRecord(file);
    if (!record.problem.empty()) throw Error(ErrorKind::Format, record.problem);
    if (!record.settings) throw Error(ErrorKind::Format, file + " holds no settings. Choose a picture that Darkroom made.");
    if (record.settings->lacksBeginning)
        throw Error(ErrorKind::Format,
            file
                + " is a branch, and the settings of the run that it left are no longer in it: it can't be developed again from this "
                  "file.");
    if (const int step = record.facts.stoppedAfter; step > 0)
        std::fprintf(stderr, "%s was stopped after step %d: this makes the whole picture\n", file.c_str(), step);
    for (const auto& field : record.settings->unknown)
        std::fprintf(stderr, "not used: %s\n", field.c_str());
    Wish wish;
    auto& request = wish.request = record.settings->request;
    request.model = arguments.text("--model", request.model);
    request.autoencoder = arguments.text("--vae", request.autoencoder);
    request.device = deviceFromName(arguments.text("--device", name(request.device)), "--device");
    request.precision = precisionFromName(arguments.text("--precision", name(request.precision)), "--precision");
    wish.like = record.facts;
    wish.out = arguments.text("--out", defaultFolder().string());
    wish.json = arguments.flag("--json");
    arguments.finish("--like");
    if (!request.model.empty() && !fs::exists(request.model))
        throw Error(
            ErrorKind::File, file + " was made with the model " + request.model + ", which is not here. Say where it is with --model.");
    return wish;
}

Wish readWish(Arguments& arguments)
{
    if (const auto like = arguments.text("--like")) return wishLike(*like, arguments);
    constexpr long long kMostPictures = 100'000, kMostSkippedLayers = 48;
    Wish wish;
    auto& request = wish.request;
    readRun(arguments, request);
    request.plainPrompt = arguments.flag("--plain-prompt");
    request.clipSkip = static_cast<int>(arguments.integer("--clip-skip", 0, 0, kMostSkippedLayers));
    for (const auto& lora : arguments.texts("--lora"))
        request.loras.push_back(loraFrom(lora));
    request.embeddings = arguments.text("--embeddings", "");
    wish.className = arguments.text("--class", "");
    wish.regionMap = arguments.text("--region-map", "");
    wish.w = arguments.number("--w", -kMostW, kMostW);
    if (const auto scale = arguments.number("--scale", -kMostW, kMostW)) {
        if (wish.w) refuse("--w and --scale say the same (s = 1 + w); give one of them.");
        wish.w = *scale - 1.0;
    }
    wish.guidance = readGuidanceWish(arguments);
    request.classifier.scale = arguments.number("--classifier-scale", 0.0, -kMostW, kMostW);
    wish.steps = arguments.integer("--steps", 1, kMostSteps);
    wish.sampler = arguments.text("--sampler");
    wish.picture = readPictureWish(arguments);
    wish.count = arguments.integer("--count", wish.count, 1, kMostPictures);
    wish.out = arguments.text("--out", defaultFolder().string());
    wish.json = arguments.flag("--json");
    arguments.finish();
    return wish;
}

/// The request with what the model decides.
void complete(Wish& wish, const ModelDescription& model)
{
    auto& request = wish.request;
    if (wish.like) {
        checkRequest(request);
        return;
    }
    request.guidance.w = wish.w.value_or(model.defaultW);
    request.sampling.steps = static_cast<int>(wish.steps.value_or(model.defaultSteps));
    if (wish.sampler)
        request.sampling.sampler = *wish.sampler;
    else
        takeModelsSampler(request.sampling, model);
    if (!wish.className.empty()) request.classId = classFrom(wish.className, model, "--class");
    completeGuidance(wish.guidance, model, request);
    if (!wish.regionMap.empty()) request.regionMap = readRegionMap(wish.regionMap, model);
    completeInput(wish.picture, model, request);
    checkRequest(request);
}

/// Tells what happens: one line that is written over on a terminal, events as JSON lines where they are asked for.
class Reporter {
public:
    explicit Reporter(bool json)
        : m_json(json)
        , m_terminal(isatty(STDERR_FILENO) != 0)
    {
    }
    ~Reporter() { endLine(); }
    Reporter(const Reporter&) = delete;
    Reporter& operator=(const Reporter&) = delete;

    void event(const Json& line) const
    {
        if (!m_json) return;
        std::printf("%s\n", jsonText(line).c_str());
        std::fflush(stdout);
    }

    void loading(double share)
    {
        constexpr double kPercent = 100.0;
        const int percent = static_cast<int>(share * kPercent);
        if (percent != m_percent) progress("loading the model: " + std::to_string(percent) + " %");
        m_percent = percent;
    }

    void step(const StepFinished& step, std::size_t picture, long long count)
    {
        m_secondsOfSteps += step.telemetry.seconds + step.telemetry.previewSeconds;
        char text[96];
        const double left = m_secondsOfSteps / step.index * (step.count - step.index);
        std::snprintf(text, sizeof text, "picture %zu of %lld: step %d of %d, %.1f s left", picture, count, step.index, step.count, left);
        progress(text);
        if (step.index == step.count) m_secondsOfSteps = 0.0;
        event({{"event", "step"}, {"picture", picture}, {"step", step.index}, {"steps", step.count}, {"timestep", step.timestep},
            {"sigma", step.sigmaRatio}, {"w", step.w}, {"delta_norm", step.telemetry.deltaNorm}, {"cosine", step.telemetry.cosine},
            {"rows", step.telemetry.modelCalls}, {"rows_saved", step.telemetry.savedCalls},
            {"classifier_calls", step.telemetry.classifierCalls}, {"seconds", step.telemetry.seconds}});
    }

    void saved(const fs::path& file, const GenerationRequest& request, double seconds)
    {
        endLine();
        if (!m_json) std::printf("%s\n", file.c_str());
        event({{"event", "saved"}, {"file", file.string()}, {"seed", request.seed}, {"width", request.width}, {"height", request.height},
            {"seconds", seconds}});
    }

private:
    void progress(const std::string& text)
    {
        if (!m_terminal) return;
        std::fprintf(stderr, "\r%s\033[K", text.c_str());
        m_open = true;
    }
    void endLine()
    {
        if (m_open) std::fprintf(stderr, "\r\033[K");
        m_open = false;
    }

    bool m_json;
    bool m_terminal;
    bool m_open = false;
    int m_percent = -1;
    double m_secondsOfSteps = 0.0;
};

fs::path save(const Wish& wish, std::size_t picture, const Image& image, const GenerationRequest& request, const PictureFacts& facts)
{
    auto& files = realFileSystem();
    if (wish.out.extension() != ".png") {
        files.createDirectories(wish.out);
        return savePicture(wish.out, image, request, facts);
    }
    auto file = wish.out;
    if (wish.count > 1) file.replace_filename(wish.out.stem().string() + "-" + std::to_string(picture) + ".png");
    if (file.has_parent_path()) files.createDirectories(file.parent_path());
    const auto bytes = encodePng(image, request, facts);
    writeFileAtomically(files, file, std::as_bytes(std::span(bytes)));
    return file;
}

PictureFacts factsOf(const Model& model, const GenerationRequest& request, double seconds)
{
    PictureFacts facts;
    facts.modelName = model.description().name;
    facts.modelHash = model.description().hash;
    for (const auto& label : model.description().classes)
        if (request.classId == label.id) facts.className = label.name;
    facts.deviceName = model.deviceName();
    facts.precision = model.precision();
    facts.seconds = seconds;
    return facts;
}

/// Runs one request to its end; nothing when it was stopped.
std::optional<Finished> developed(const std::shared_ptr<Model>& model, const GenerationRequest& request, std::size_t picture,
    long long count, Reporter& report, const std::stop_token& stop)
{
    Generation generation(model, {request});
    while (auto event = generation.next(stop)) {
        if (const auto* step = std::get_if<StepFinished>(&*event)) report.step(*step, picture, count);
        if (const auto* failed = std::get_if<Failed>(&*event)) throw Error(failed->kind, failed->sentence);
        if (const auto* cancelled = std::get_if<Cancelled>(&*event))
            report.event({{"event", "cancelled"}, {"picture", picture}, {"steps_done", cancelled->stepsDone}});
        if (auto* done = std::get_if<Finished>(&*event)) return std::move(*done);
    }
    return std::nullopt;
}

/// One picture from request to file; false when it was stopped.
bool makePicture(const std::shared_ptr<Model>& model, const Wish& wish, std::size_t picture, Reporter& report, const std::stop_token& stop)
{
    auto request = wish.request;
    request.seed += picture - 1;
    auto done = developed(model, request, picture, wish.count, report, stop);
    if (done && wish.picture.upscale) {
        const auto second = secondPass(done->requests.front(), done->pictures.front(), wish.picture, model->description());
        done = developed(model, second, picture, wish.count, report, stop);
    }
    if (!done) return false;
    const auto& effective = done->requests.front();
    auto facts = factsOf(*model, effective, done->seconds);
    if (wish.like) facts.lineage = wish.like->lineage;
    const auto file = save(wish, picture, done->pictures.front(), effective, facts);
    report.saved(file, effective, done->seconds);
    return true;
}

int generate(Wish& wish, Reporter& report, const std::stop_token& stop)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto path = wish.request.model.empty() ? shippedModel() : fs::path(wish.request.model);
    complete(wish, describeModel(path));
    const auto model = loadModel(path, wish.request, stop, [&report](double share) { report.loading(share); });
    if (!model) return kCancelled;
    if (!wish.like) completeCurve(wish.guidance, *model, wish.request);
    if (wish.like && !model->description().hash.starts_with(wish.like->modelHash))
        std::fprintf(stderr, "the picture was made with another model than %s: it will not be the same\n", path.c_str());
    report.event({{"event", "loaded"}, {"model", path.string()}, {"name", model->description().name}, {"device", model->deviceName()},
        {"precision", name(model->precision())},
        {"seconds", std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()}});
    for (long long picture = 1; picture <= wish.count; ++picture)
        if (!makePicture(model, wish, static_cast<std::size_t>(picture), report, stop)) return kCancelled;
    return kDone;
}

int run(Arguments& arguments, std::stop_token stop)
{
    auto wish = readWish(arguments);
    Reporter report(wish.json);
    try {
        return generate(wish, report, stop);
    } catch (...) {
        const auto failure = currentFailure(Work::Other);
        report.event({{"event", "failed"}, {"kind", name(failure.kind)}, {"sentence", failure.sentence}});
        throw;
    }
}

} // namespace

const Command kGenerate = {"generate", "makes pictures from a prompt, a class or a region map", kHelp, run};

} // namespace darkroom::cli
