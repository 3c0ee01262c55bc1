#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/training/train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <utility>

namespace darkroom::cli {
namespace {

constexpr std::string_view kHelp = R"(darkroom train KIND --data PATH --out FOLDER [options]

Trains a network and writes it in the diffusers layout under FOLDER/model. FOLDER also holds the state (saved every few minutes, resumed by
the same command), log.jsonl (one JSON object a line) and sample grids.

Kinds
  autoencoder   pictures to latents and back, KL-regularised
  diffusion     a U-Net in an autoencoder's latent space
  features      a picture classifier, by which 'darkroom evaluate' judges pictures
  pixel         a diffusion model of small pictures themselves, with a learned variance, in guided-diffusion's layout
  classifier    a classifier of noisy latents or pictures, by which classifier guidance steers

Data (--data): an index.jsonl or its folder; a folder of class folders; or a folder of pictures.

For all (some kinds have defaults of their own, see below)
  --size N              side of the square pictures, pixels (128)
  --steps N             the run's last step (10000)
  --batch N             examples a step (16)
  --learning-rate X     (0.0002), --warmup N (200), --constant keeps it after the warm-up instead of a cosine to a hundredth
  --weight-decay X      (0.01), --clip X gradient norm (1; 0: none), --ema X (0.9995)
  --seed N              of order, noise and first weights (1)
  --save-minutes X      (5), --sample-minutes X (10; 0: never), --log-every N steps (20)
  --threads N           (all cores), --precision auto|bf16|fp32 of the working weights
  --flip P --shift X --scale X --colour X   augmentations (0)
  --drop-group NAME     leave a group of an index out; may hold several names with commas
  --skip-broken         leave broken records out and list them, instead of stopping at the first
  --from FOLDER         a model folder to start from
  --json                log lines on standard output

autoencoder
  --widths A,B,...      channels per level; f is 2 to the number of levels less one (32,32,96,192)
  --latent-channels N   (8), --layers N a level (1), --groups N (8), --attention in the middle
  --l1 X --l2 X --structure X --kl X        weights of the loss (1, 1, 0.05, 0.001)
  --adversarial X       weight of a patch discriminator (0: none), --adversarial-start N from this step on (2000)
  --decoder-only        train the decoder alone, so that latents stay valid

diffusion
  --autoencoder FOLDER  model folder with vae/
  --text-encoder FOLDER model folder with text_encoder/ and tokenizer/; without it there is no text condition
  --widths A,B,... --attention-levels 0,1,1 --layers A,B,...  of the U-Net (128,256,320; 0,1,1; 1,1,1)
  --prediction epsilon|v_prediction         (v_prediction)
  --min-snr X           weighting of Hang et al. 2023 (5; 0: none)
  --drop-text P --drop-class P --drop-regions P --drop-all P  condition dropout (0.15, 0.3, 0.5, 0.1)
  --no-classes, --no-regions

features
  --widths A,B,...      channels after each halving of the picture (16,32,64,128,256), --layers N blocks a level (1), --groups N (8)
  --label-smoothing X   (0.1)
  defaults: --steps 3600 --batch 32 --learning-rate 0.0025 --warmup 200 --weight-decay 0.05 --ema 0.998 --flip 0.5 --shift 0.06 --scale 0.12 --colour 0.15

classifier
  --autoencoder FOLDER  model folder with vae/ and scheduler/ whose noisy latents it shall read; or
  --pixels              noisy pictures of --size instead, with --noise-schedule linear|cosine (cosine)
  --widths A,B,... --attention-levels 0,1,1 --layers N a level  of the U-Net's half (96,160,224; 0,1,1; 1)
  --head-channels N     (32), --groups N (32)
  --views N             encodings of each picture, all but the first augmented (4); --shift also moves latents by whole pixels of theirs
  --hold-out SHARE      of the training pictures, kept back as one more test (0.04)
  --label-smoothing X   (0.1)
  defaults: --steps 20000 --batch 64 --learning-rate 0.0006 --weight-decay 0.05 --ema 0.999 --flip 0.5 --shift 0.06 --scale 0.12 --colour 0.1
  Each save measures the accuracy on every test by timestep and writes it to accuracy.json.

pixel
  --widths A,B,... --attention-levels 0,1,1 --layers N a level  of the U-Net (64,128,192; 0,1,1; 1), multiples of 32 and of the first width
  --head-channels N     (32)
  --noise-schedule linear|cosine            (cosine)
  --bound-weight X      of the variational bound beside the squared error (0.001)
  defaults: --size 32 --batch 64 --learning-rate 0.0003 --weight-decay 0 --ema 0.999
  FOLDER/model/model.safetensors, with flags.json beside it, opens wherever guided-diffusion's files do.

Examples
  darkroom train autoencoder --data icons --out runs/vae --steps 20000 --batch 8
  darkroom train diffusion --data icons --autoencoder runs/vae/model --text-encoder resources/models/icons --out runs/icons --steps 20000 --batch 64
  darkroom train features --data icons --out runs/features
  darkroom train classifier --data icons --autoencoder resources/models/icons --out runs/classifier
  darkroom train pixel --data icons --size 32 --out runs/pixel
)";

/// Whether each level attends; none when the option is not given.
std::optional<std::vector<bool>> attentionLevels(Arguments& arguments)
{
    const auto given = arguments.integers("--attention-levels", 0, 1);
    if (!given) return std::nullopt;
    return std::vector<bool>(given->begin(), given->end());
}

/// Channels, layers or flags a level; none when the option is not given.
std::optional<std::vector<std::int64_t>> levels(Arguments& arguments, std::string_view option)
{
    constexpr std::int64_t kMost = 100000;
    return arguments.integers(option, 0, kMost);
}

/// What every kind takes; what is not given keeps its value in `run`.
training::TrainingRequest runRequest(Arguments& arguments, training::TrainingRequest run)
{
    constexpr long long kMany = 1'000'000'000;
    run.data = arguments.text("--data", "");
    run.out = arguments.text("--out", "");
    if (run.data.empty() || run.out.empty())
        throw Error(ErrorKind::Usage, "'darkroom train' needs --data and --out. See 'darkroom train --help'.");
    run.size = static_cast<int>(arguments.integer("--size", run.size, 8, 4096));
    run.steps = arguments.integer("--steps", run.steps, 1, kMany);
    run.batch = arguments.integer("--batch", run.batch, 1, 65536);
    run.seed = static_cast<std::uint64_t>(arguments.integer("--seed", static_cast<long long>(run.seed), 0, INT64_MAX));
    run.learningRate = arguments.number("--learning-rate", run.learningRate, 0.0, 1.0);
    run.warmup = arguments.integer("--warmup", run.warmup, 0, kMany);
    run.cosine = !arguments.flag("--constant");
    run.weightDecay = arguments.number("--weight-decay", run.weightDecay, 0.0, 10.0);
    run.clipNorm = arguments.number("--clip", run.clipNorm, 0.0, 1e6);
    run.emaDecay = arguments.number("--ema", run.emaDecay, 0.0, 1.0);
    run.saveMinutes = arguments.number("--save-minutes", run.saveMinutes, 0.0, 1e6);
    run.sampleMinutes = arguments.number("--sample-minutes", run.sampleMinutes, 0.0, 1e6);
    run.logEvery = arguments.integer("--log-every", run.logEvery, 1, kMany);
    run.threads = static_cast<int>(arguments.integer("--threads", 0, 0, 1024));
    run.precision = precisionFromName(arguments.text("--precision", "auto"), "--precision");
    run.flip = arguments.number("--flip", run.flip, 0.0, 1.0);
    run.shift = arguments.number("--shift", run.shift, 0.0, 0.5);
    run.scale = arguments.number("--scale", run.scale, 0.0, 0.5);
    run.colour = arguments.number("--colour", run.colour, 0.0, 1.0);
    run.skipBroken = arguments.flag("--skip-broken");
    run.dropGroups = arguments.list("--drop-group");
    return run;
}

training::AutoencoderRequest autoencoderRequest(Arguments& arguments)
{
    training::AutoencoderRequest request;
    request.run = runRequest(arguments, request.run);
    if (auto widths = levels(arguments, "--widths")) request.widths = std::move(*widths);
    request.latentChannels = arguments.integer("--latent-channels", request.latentChannels, 1, 1024);
    request.layersPerBlock = arguments.integer("--layers", request.layersPerBlock, 1, 16);
    request.groups = arguments.integer("--groups", request.groups, 1, 1024);
    request.middleAttention = arguments.flag("--attention");
    request.l1 = arguments.number("--l1", request.l1, 0.0, 1e6);
    request.l2 = arguments.number("--l2", request.l2, 0.0, 1e6);
    request.structure = arguments.number("--structure", request.structure, 0.0, 1e6);
    request.kl = arguments.number("--kl", request.kl, 0.0, 1e6);
    request.adversarial = arguments.number("--adversarial", 0.0, 0.0, 1e6);
    request.adversarialStart = arguments.integer("--adversarial-start", request.adversarialStart, 0, INT64_MAX);
    request.from = arguments.text("--from", "");
    request.decoderOnly = arguments.flag("--decoder-only");
    return request;
}

training::DiffusionRequest diffusionRequest(Arguments& arguments)
{
    training::DiffusionRequest request;
    request.run = runRequest(arguments, request.run);
    request.autoencoder = arguments.text("--autoencoder", "");
    if (request.autoencoder.empty())
        throw Error(ErrorKind::Usage, "'darkroom train diffusion' needs --autoencoder, a model folder with vae/ in it.");
    request.textEncoder = arguments.text("--text-encoder", "");
    if (auto widths = levels(arguments, "--widths")) request.widths = std::move(*widths);
    if (auto layers = levels(arguments, "--layers")) request.layersPerBlock = std::move(*layers);
    if (auto attention = attentionLevels(arguments)) request.attention = std::move(*attention);
    request.predictionType = arguments.text("--prediction", request.predictionType);
    request.minSnrGamma = arguments.number("--min-snr", request.minSnrGamma, 0.0, 1e6);
    request.dropText = arguments.number("--drop-text", request.dropText, 0.0, 1.0);
    request.dropClass = arguments.number("--drop-class", request.dropClass, 0.0, 1.0);
    request.dropRegions = arguments.number("--drop-regions", request.dropRegions, 0.0, 1.0);
    request.dropAll = arguments.number("--drop-all", request.dropAll, 0.0, 1.0);
    request.useClasses = !arguments.flag("--no-classes");
    request.useRegions = !arguments.flag("--no-regions");
    request.from = arguments.text("--from", "");
    return request;
}

training::FeaturesRequest featuresRequest(Arguments& arguments)
{
    training::FeaturesRequest request;
    request.run = runRequest(arguments, request.run);
    if (auto widths = levels(arguments, "--widths")) request.widths = std::move(*widths);
    request.blocksPerLevel = arguments.integer("--layers", request.blocksPerLevel, 0, 64);
    request.groups = arguments.integer("--groups", request.groups, 1, 1024);
    request.labelSmoothing = arguments.number("--label-smoothing", request.labelSmoothing, 0.0, 1.0);
    return request;
}

training::ClassifierRequest classifierRequest(Arguments& arguments)
{
    training::ClassifierRequest request;
    request.run = runRequest(arguments, request.run);
    request.autoencoder = arguments.text("--autoencoder", "");
    request.pixels = arguments.flag("--pixels");
    request.noiseSchedule = arguments.text("--noise-schedule", request.noiseSchedule);
    if (auto widths = levels(arguments, "--widths")) request.widths = std::move(*widths);
    if (auto attention = attentionLevels(arguments)) request.attention = std::move(*attention);
    request.layersPerBlock = arguments.integer("--layers", request.layersPerBlock, 1, 16);
    request.headChannels = arguments.integer("--head-channels", request.headChannels, 1, 1024);
    request.groups = arguments.integer("--groups", request.groups, 1, 1024);
    request.views = arguments.integer("--views", request.views, 1, 1024);
    request.holdOut = arguments.number("--hold-out", request.holdOut, 0.0, 0.9);
    request.labelSmoothing = arguments.number("--label-smoothing", request.labelSmoothing, 0.0, 1.0);
    return request;
}

training::PixelRequest pixelRequest(Arguments& arguments)
{
    training::PixelRequest request;
    request.run = runRequest(arguments, request.run);
    if (auto widths = levels(arguments, "--widths")) request.widths = std::move(*widths);
    if (auto attention = attentionLevels(arguments)) request.attention = std::move(*attention);
    request.layersPerBlock = arguments.integer("--layers", request.layersPerBlock, 1, 16);
    request.headChannels = arguments.integer("--head-channels", request.headChannels, 1, 1024);
    request.noiseSchedule = arguments.text("--noise-schedule", request.noiseSchedule);
    request.boundWeight = arguments.number("--bound-weight", request.boundWeight, 0.0, 1.0);
    return request;
}

std::string timeLeft(double seconds)
{
    constexpr double kMinute = 60.0, kHour = 3600.0;
    char text[32];
    if (seconds >= kHour)
        std::snprintf(text, sizeof text, "%.0f h %02.0f min left", std::floor(seconds / kHour), std::fmod(seconds, kHour) / kMinute);
    else if (seconds >= kMinute)
        std::snprintf(text, sizeof text, "%.0f min left", seconds / kMinute);
    else
        std::snprintf(text, sizeof text, "%.0f s left", seconds);
    return text;
}

/// A row of shares in per cent.
void printShares(const std::string& name, const Json& shares)
{
    std::fprintf(stderr, "%24s", name.c_str());
    for (const auto& share : shares)
        std::fprintf(stderr, " %5.1f", 100.0 * share.get<double>());
    std::fprintf(stderr, "\n");
}

void printAccuracy(const Json& accuracy)
{
    std::fprintf(stderr, "%24s", "accuracy, % at timestep");
    for (const auto& t : accuracy.at("timesteps"))
        std::fprintf(stderr, " %5lld", t.get<long long>());
    std::fprintf(stderr, "\n");
    for (const auto& [name, test] : accuracy.at("tests").items()) {
        printShares(name, test.at("accuracy"));
        printShares("among the first five", test.at("top_five"));
    }
}

void printProgress(const Json& line)
{
    const auto event = line.value("event", "");
    if (event == "step") {
        std::fprintf(stderr, "step %lld of %lld  loss %.5f", line.at("step").get<long long>(), line.at("steps").get<long long>(),
            line.at("loss").get<double>());
        if (line.contains("psnr")) std::fprintf(stderr, "  PSNR %.2f dB", line.at("psnr").get<double>());
        if (line.contains("accuracy")) std::fprintf(stderr, "  accuracy %.1f %%", 100.0 * line.at("accuracy").get<double>());
        std::fprintf(stderr, "  %.1f pictures/s  %s\n", line.at("examples_per_second").get<double>(),
            timeLeft(line.at("seconds_left").get<double>()).c_str());
    } else if (event == "decoding" || event == "encoding") {
        std::fprintf(stderr, "\r%s %lld of %lld", event.c_str(), line.at("done").get<long long>(), line.at("total").get<long long>());
        if (line.at("done") == line.at("total")) std::fprintf(stderr, "\n");
    } else if (event == "accuracy") {
        printAccuracy(line.at("accuracy"));
    } else if (event == "left_out") {
        std::fprintf(stderr, "left out: %s\n", line.at("reason").get<std::string>().c_str());
    } else {
        std::fprintf(stderr, "%s at step %lld\n", event.c_str(), line.value("step", 0LL));
    }
}

/// Reads a kind's request, refuses what is left over, and trains.
template <auto request, auto train>
training::TrainingOutcome trained(Arguments& arguments, const training::TrainingEvents& events, std::stop_token stop)
{
    const auto read = request(arguments);
    arguments.finish();
    return train(read, events, stop);
}

struct Kind {
    std::string_view name;
    training::TrainingOutcome (*train)(Arguments&, const training::TrainingEvents&, std::stop_token);
};

constexpr std::array kKinds = {
    Kind{"autoencoder", trained<autoencoderRequest, training::trainAutoencoder>},
    Kind{"diffusion", trained<diffusionRequest, training::trainDiffusion>},
    Kind{"features", trained<featuresRequest, training::trainFeatures>},
    Kind{"pixel", trained<pixelRequest, training::trainPixel>},
    Kind{"classifier", trained<classifierRequest, training::trainClassifier>},
};

int run(Arguments& arguments, std::stop_token stop)
{
    const auto name = arguments.positional("a kind: autoencoder, diffusion, features, pixel or classifier");
    const bool json = arguments.flag("--json");
    const training::TrainingEvents events = [json](const Json& line) {
        if (json) {
            std::printf("%s\n", line.dump().c_str());
            std::fflush(stdout);
        } else {
            printProgress(line);
        }
    };
    const auto kind = std::ranges::find(kKinds, name, &Kind::name);
    if (kind == kKinds.end())
        throw Error(ErrorKind::Usage,
            "'darkroom train' knows autoencoder, diffusion, features, pixel and classifier; '" + name + "' is none of them.");
    return kind->train(arguments, events, stop).stopped ? kCancelled : kDone;
}

} // namespace

const Command kTrain = {"train", "trains an autoencoder, a diffusion model or a classifier", kHelp, run};

} // namespace darkroom::cli
