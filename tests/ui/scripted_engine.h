#pragma once

#include "ui/worker/engine.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace darkroom::test {

/// What a scripted engine does, set by the test's thread and read by the worker's. Steps wait for permits, so that a test can look at any moment
/// of a run as long as it likes.
class Script {
public:
    Script();

    /// Before the engine starts.
    ModelDescription description;
    bool hasClassifier = true;
    std::string attentionProblem;
    int textEncoders = 1;

    void failLoading(const std::string& sentence);
    void failAtStep(int step);
    /// What is asked next at `place` ("load", "start", "kept", "loras") throws.
    void throwAt(const std::string& place, std::exception_ptr fault);
    /// Steps go on by themselves again.
    void release();
    /// Only `steps` more steps, then wait.
    void permit(int steps);
    /// Loading waits half-way until it is let go, or stopped.
    void holdLoading();
    void releaseLoading();

    /// Waits, without looking at events, until `steps` steps were made since the beginning, examples included. False after ten seconds.
    bool untilStepsMade(int steps);
    /// The same until the run waits for a permit: what its steps before had to tell is on its way.
    bool untilItWaits();

    int loads() const;
    /// Where the newest model was loaded from.
    std::string loadedFrom() const;
    std::vector<std::uint64_t> startedSeeds() const;

    // The engine's side.
    std::optional<std::string> beginLoading(const std::string& path);
    void beginRun(const std::vector<GenerationRequest>& lanes);
    void madeStep();
    bool failsAt(int step) const;
    void throwIfAsked(const std::string& place);
    /// False when `stop` came first.
    bool waitForPermit(std::stop_token stop);
    bool waitForLoading(std::stop_token stop);

private:
    static constexpr int kUnlimited = -1;
    static constexpr std::chrono::seconds kPatience{10};

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::string m_loadProblem;
    int m_failingStep = 0;
    std::map<std::string, std::exception_ptr> m_faults;
    int m_permits = kUnlimited;
    int m_loads = 0;
    std::string m_loadedFrom;
    bool m_loadingHeld = false;
    bool m_waiting = false;
    int m_stepsMade = 0;
    std::vector<std::uint64_t> m_seeds;
};

/// An engine that follows a script and draws a disc coming out of noise.
class ScriptedEngine : public ui::Engine {
public:
    explicit ScriptedEngine(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    std::filesystem::path shippedModel() const override { return "shipped"; }
    std::optional<ui::ModelFacts> load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop) override;
    std::unique_ptr<ui::Run> start(std::vector<GenerationRequest> lanes, const TrajectoryOptions& options) override;
    std::unique_ptr<ui::Run> branch(const ui::KeptRun& run, const Branch& branch, const TrajectoryOptions& options) override;
    std::vector<CallCount> countCalls(std::vector<GenerationRequest> lanes) override;
    std::vector<text::PromptTokens> tokens(const std::string& prompt, bool isPlain, const std::string& embeddings) override;
    std::vector<std::string> loraProblems(const std::vector<std::string>& files) override;
    std::optional<ClassifierFit> classifierFit(const ClassifierSettings& settings, int width, int height) override;

private:
    std::shared_ptr<Script> m_script; // shared with the test
};

/// A picture between noise (0) and a disc (1); the seed chooses its colour.
Image discPicture(std::uint64_t seed, double progress);

inline Script::Script()
{
    description.path = "shipped";
    description.name = "Icons";
    description.layout = "diffusers";
    description.family = "icons";
    description.predictionType = "v_prediction";
    description.latentChannels = 8;
    description.downsampling = 8;
    description.width = 128;
    description.height = 128;
    description.sizeIsFixed = true;
    description.takesText = true;
    description.takesClass = true;
    description.hasNullClass = true;
    const std::array names = {"aircraft", "angry face", "app icon", "arrow", "art or craft", "asian food", "athlete", "bag", "banner",
        "bicycle or motorcycle", "bird", "boat or ship", "book or paper", "bread or bakery", "building", "camera or film", "car or truck",
        "cat or big cat", "celebration", "clock", "clothing", "dessert", "drink", "flower", "fruit", "heart", "house", "insect or bug",
        "landscape", "letters in a box", "medicine", "money", "moon", "music", "Geschwindigkeitsbegrenzungstafel"};
    for (const char* name : names) {
        description.classes.push_back({static_cast<std::int64_t>(description.classes.size()), name});
    }
    description.examplePrompts = {
        "red apple, flat", "glossy blue rocket, 3d", "sleeping cat, cartoon", "a yellow taxi, minimal", "green cactus in a pot"};
    description.defaultW = 2.0;
    description.defaultSteps = 20;
    description.defaultSampler = "dpmpp_2m";
    description.parameters = 36'400'000;
    description.hash = std::string(64, 'a');
}

inline void Script::failLoading(const std::string& sentence)
{
    const std::lock_guard lock(m_mutex);
    m_loadProblem = sentence;
}

inline void Script::failAtStep(int step)
{
    const std::lock_guard lock(m_mutex);
    m_failingStep = step;
}

inline void Script::throwAt(const std::string& place, std::exception_ptr fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults[place] = std::move(fault);
}

inline void Script::throwIfAsked(const std::string& place)
{
    std::exception_ptr fault;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_faults.find(place);
        if (found == m_faults.end()) {
            return;
        }
        fault = found->second;
        m_faults.erase(found);
    }
    std::rethrow_exception(fault);
}

inline void Script::release()
{
    const std::lock_guard lock(m_mutex);
    m_permits = kUnlimited;
    m_changed.notify_all();
}

inline void Script::permit(int steps)
{
    const std::lock_guard lock(m_mutex);
    m_permits = steps;
    m_changed.notify_all();
}

inline void Script::holdLoading()
{
    const std::lock_guard lock(m_mutex);
    m_loadingHeld = true;
}

inline void Script::releaseLoading()
{
    const std::lock_guard lock(m_mutex);
    m_loadingHeld = false;
    m_changed.notify_all();
}

inline bool Script::untilStepsMade(int steps)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [&] { return m_stepsMade >= steps; });
}

inline bool Script::untilItWaits()
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [this] { return m_waiting; });
}

inline int Script::loads() const
{
    const std::lock_guard lock(m_mutex);
    return m_loads;
}

inline std::vector<std::uint64_t> Script::startedSeeds() const
{
    const std::lock_guard lock(m_mutex);
    return m_seeds;
}

inline std::string Script::loadedFrom() const
{
    const std::lock_guard lock(m_mutex);
    return m_loadedFrom;
}

inline std::optional<std::string> Script::beginLoading(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    ++m_loads;
    m_loadedFrom = path;
    return m_loadProblem.empty() ? std::nullopt : std::optional(m_loadProblem);
}

inline void Script::beginRun(const std::vector<GenerationRequest>& lanes)
{
    const std::lock_guard lock(m_mutex);
    if (lanes.size() == 1) {
        m_seeds.push_back(lanes.front().seed);
    }
}

inline void Script::madeStep()
{
    const std::lock_guard lock(m_mutex);
    ++m_stepsMade;
    m_changed.notify_all();
}

inline bool Script::failsAt(int step) const
{
    const std::lock_guard lock(m_mutex);
    return m_failingStep == step;
}

inline bool Script::waitForPermit(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_waiting = m_permits == 0;
    m_changed.notify_all();
    const bool permitted = m_changed.wait(lock, stop, [this] { return m_permits != 0; }) && !stop.stop_requested();
    m_waiting = false;
    if (!permitted) {
        return false;
    }
    if (m_permits > 0) {
        --m_permits;
    }
    return true;
}

inline bool Script::waitForLoading(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [this] { return !m_loadingHeld; }) && !stop.stop_requested();
}

inline Image discPicture(std::uint64_t seed, double progress)
{
    constexpr int kSide = 128;
    constexpr double kRadius = 46.0;
    const std::array<std::array<double, 3>, 5> colours = {{{214, 60, 58}, {60, 120, 214}, {236, 178, 56}, {88, 164, 96}, {150, 96, 190}}};
    const std::array<double, 3>& colour = colours[seed % colours.size()];
    Image image{kSide, kSide, std::vector<std::uint8_t>(static_cast<std::size_t>(kSide) * kSide * 3)};
    std::uint32_t noise = static_cast<std::uint32_t>(seed) * 2654435761u + 1u;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const double distance = std::hypot(x - kSide / 2.0, y - kSide / 2.0);
            const double inside = std::clamp(kRadius - distance + 0.5, 0.0, 1.0);
            const double light = 1.0 - 0.3 * std::hypot(x - 48.0, y - 44.0) / kRadius;
            for (int channel = 0; channel < 3; ++channel) {
                noise = noise * 1664525u + 1013904223u;
                const double clean =
                    255.0 * (1.0 - inside) + inside * std::clamp(colour[static_cast<std::size_t>(channel)] * (light + 0.15), 0.0, 255.0);
                const double mixed = progress * clean + (1.0 - progress) * (noise >> 24);
                image.rgb[static_cast<std::size_t>((y * kSide + x) * 3 + channel)] =
                    static_cast<std::uint8_t>(std::clamp(mixed, 0.0, 255.0));
            }
        }
    }
    return image;
}

/// What a scripted run keeps: every step, with pictures that tell step, lane, view and w by their grey.
class ScriptedKeptRun : public ui::KeptRun {
public:
    ScriptedKeptRun(std::vector<GenerationRequest> lanes, std::vector<TrajectoryStep> steps)
        : m_lanes(std::move(lanes))
        , m_steps(std::move(steps))
    {
    }

    std::size_t bytes() const override { return m_steps.size() << 20; }
    std::vector<TrajectoryStep> steps() const override { return m_steps; }
    std::vector<GenerationRequest> requests() const override { return m_lanes; }
    int channels() const override { return 8; }

    /// The grey of every pixel of such a picture.
    static int greyOf(const StepPictureRequest& request)
    {
        return static_cast<int>(request.view) * 20 + request.lane * 3 + request.step % 3 + static_cast<int>(request.w.value_or(0.0))
            + request.token * 5;
    }

    std::optional<StepPicture> show(const StepPictureRequest& request) const override
    {
        if (request.step < 1 || request.step > static_cast<int>(m_steps.size()) || request.view == StepView::Gradient) {
            return std::nullopt;
        }
        constexpr int kSide = 128;
        StepPicture shown;
        shown.picture = {kSide, kSide,
            std::vector<std::uint8_t>(static_cast<std::size_t>(kSide) * kSide * 3, static_cast<std::uint8_t>(greyOf(request)))};
        shown.least = -1.5;
        shown.greatest = 0.5 + request.lane;
        shown.deviation = 0.75;
        if (request.view == StepView::Attention) {
            shown.tokens = {"red", "apple", ",", "flat"};
            shown.attentionSides = {16, 8};
            if (request.token >= static_cast<int>(shown.tokens.size())) {
                throw Error(ErrorKind::Usage, "There is no such token.");
            }
        }
        return shown;
    }

    std::optional<Image> decoded(int step, int lane) const override
    {
        const int count = m_lanes.front().sampling.steps;
        return discPicture(m_lanes[static_cast<std::size_t>(lane)].seed, std::pow(static_cast<double>(step) / count, 0.6));
    }

private:
    std::vector<GenerationRequest> m_lanes;
    std::vector<TrajectoryStep> m_steps;
};

class ScriptedRun : public ui::Run {
public:
    ScriptedRun(std::shared_ptr<Script> script, std::vector<GenerationRequest> lanes, int stepsBefore = 0)
        : m_script(std::move(script))
        , m_lanes(std::move(lanes))
        , m_steps(m_lanes.front().sampling.steps)
        , m_step(stepsBefore)
        , m_w(m_lanes.front().guidance.w)
    {
    }

    void setW(double w) override { m_turned = w; }
    std::unique_ptr<ui::KeptRun> kept() const override
    {
        m_script->throwIfAsked("kept");
        return std::make_unique<ScriptedKeptRun>(m_lanes, m_kept);
    }

    std::optional<GenerationEvent> next(std::stop_token stop) override
    {
        if (m_ended) {
            return std::nullopt;
        }
        if (!m_textDone) {
            m_textDone = true;
            return PhaseStarted{Phase::Text, 0};
        }
        if (!m_stepsBegun) {
            m_stepsBegun = true;
            return PhaseStarted{Phase::Steps, m_steps};
        }
        // The examples of the empty canvas never wait: they are scenery.
        const bool waits = m_lanes.size() == 1 && m_step < m_steps;
        if ((waits && !m_script->waitForPermit(stop)) || stop.stop_requested()) {
            m_ended = true;
            return Cancelled{m_step};
        }
        if (m_step < m_steps) {
            return step();
        }
        return finish();
    }

private:
    GenerationEvent step()
    {
        ++m_step;
        m_script->madeStep();
        turn();
        if (m_script->failsAt(m_step)) {
            m_ended = true;
            return Failed{ErrorKind::Memory,
                "There is not enough memory for step " + std::to_string(m_step)
                    + ": close other programs, or make fewer pictures at once."};
        }
        StepFinished event;
        event.index = m_step;
        event.count = m_steps;
        event.sigmaRatio = 14.6 * std::pow(1.0 - static_cast<double>(m_step - 1) / m_steps, 3.0);
        event.w = m_w;
        const double middle = static_cast<double>(m_step) / m_steps - 0.4;
        event.telemetry = {0.05 + 0.2 * std::exp(-12.0 * middle * middle), 0.97, 2, 0.05, 0.0004};
        for (const GenerationRequest& lane : m_lanes) {
            event.previews.push_back(discPicture(lane.seed, std::pow(static_cast<double>(m_step) / m_steps, 0.6)));
        }
        for (const GenerationRequest& lane : m_lanes) {
            event.telemetry.lanes.push_back(telemetryOf(lane));
        }
        event.previewKind = PreviewKind::Map;
        m_kept.push_back({m_step, 0.0, event.sigmaRatio, {}, true});
        return event;
    }

    /// Curves that differ by lane: guidance acts in the middle, and more at a higher w or scale.
    LaneTelemetry telemetryOf(const GenerationRequest& lane) const
    {
        const double middle = static_cast<double>(m_step) / m_steps - 0.4;
        const double strength = std::abs(lane.guidance.w) + 2.0 * lane.classifier.scale;
        LaneTelemetry told;
        told.w = lane.guidance.w;
        told.deltaNorm = 0.05 + (0.2 + 0.02 * strength) * std::exp(-12.0 * middle * middle);
        told.cosine = 1.0 - 0.5 * told.deltaNorm * told.deltaNorm;
        told.parallel = 0.3 * told.deltaNorm;
        told.orthogonal = std::sqrt(1.0 - 0.09) * told.deltaNorm;
        told.shift = 0.05 * strength;
        told.stdRatio = 1.0 + 0.04 * strength;
        told.saturated = 0.01 * strength;
        told.modelCalls = lane.guidance.w == 0.0 ? 1 : 2;
        told.savedCalls = 2 - told.modelCalls;
        told.classifierCalls = lane.classifier.scale == 0.0 ? 0 : 1;
        return told;
    }

    void turn()
    {
        if (!m_turned) {
            return;
        }
        m_w = *m_turned;
        for (GenerationRequest& lane : m_lanes) {
            lane.guidance.changes.push_back({m_step, m_w});
        }
        m_turned.reset();
    }

    GenerationEvent finish()
    {
        if (!m_decoding) {
            m_decoding = true;
            return PhaseStarted{Phase::Decode, 0};
        }
        m_ended = true;
        Finished finished;
        for (GenerationRequest lane : m_lanes) {
            lane.width = 128;
            lane.height = 128;
            finished.pictures.push_back(discPicture(lane.seed, 1.0));
            finished.requests.push_back(std::move(lane));
        }
        finished.seconds = 1.2;
        finished.decodeSeconds = 0.1;
        return finished;
    }

    std::shared_ptr<Script> m_script; // shared with the test
    std::vector<GenerationRequest> m_lanes;
    int m_steps;
    int m_step;
    double m_w;
    std::vector<TrajectoryStep> m_kept;
    std::optional<double> m_turned;
    bool m_textDone = false;
    bool m_stepsBegun = false;
    bool m_decoding = false;
    bool m_ended = false;
};

inline std::optional<ui::ModelFacts> ScriptedEngine::load(
    const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    options.progress(0.5);
    m_script->throwIfAsked("load");
    if (const std::optional<std::string> problem = m_script->beginLoading(path.string())) {
        throw Error(ErrorKind::Format, *problem);
    }
    if (!m_script->waitForLoading(stop)) {
        return std::nullopt;
    }
    options.progress(1.0);
    return ui::ModelFacts{m_script->description, "CPU, 2 threads", Precision::BFloat16, 0.93, GuidanceRange{0.03, 14.6},
        m_script->hasClassifier, "Script 1", m_script->attentionProblem};
}

inline std::unique_ptr<ui::Run> ScriptedEngine::branch(const ui::KeptRun& run, const Branch& branch, const TrajectoryOptions&)
{
    std::vector<GenerationRequest> lanes = branch.requests;
    const GenerationRequest left = run.requests()[branch.lanes.empty() ? 0 : static_cast<std::size_t>(branch.lanes.front())];
    for (GenerationRequest& lane : lanes) {
        lane.before = left.before;
        if (lane.prompt != left.prompt) {
            lane.before.push_back(earlierPart(branch.step, left));
        }
    }
    return std::make_unique<ScriptedRun>(m_script, std::move(lanes), branch.step - 1);
}

/// A file whose name begins with "other" is for another model.
inline std::vector<std::string> ScriptedEngine::loraProblems(const std::vector<std::string>& files)
{
    m_script->throwIfAsked("loras");
    std::vector<std::string> problems;
    for (const std::string& file : files) {
        const bool isOther = std::filesystem::path(file).filename().string().starts_with("other");
        problems.push_back(isOther ? file + " doesn't fit this model: its U-Net has no layer for \"mid\"." : std::string());
    }
    return problems;
}

/// The one beside the model knows its classes; another one knows two, and fits unless its name begins with "other".
inline std::optional<ClassifierFit> ScriptedEngine::classifierFit(const ClassifierSettings& settings, int, int)
{
    if (settings.classifier.empty()) {
        return ClassifierFit{m_script->description.classes, 0, {}};
    }
    const bool isOther = std::filesystem::path(settings.classifier).filename().string().starts_with("other");
    return ClassifierFit{{{0, "left"}, {1, "right"}}, 64, isOther ? settings.classifier + " reads something else." : std::string()};
}

/// A token a word, seven read at once.
inline text::PromptTokens wordsOf(const std::string& prompt, bool isPlain)
{
    constexpr std::size_t kAtOnce = 7;
    text::PromptTokens read;
    read.limit = kAtOnce;
    read.hasChunks = !isPlain;
    std::istringstream words(prompt);
    for (std::string word; words >> word;) {
        const std::size_t chunk = read.tokens.size() / kAtOnce;
        if (isPlain && chunk > 0) {
            ++read.cut;
        } else {
            const bool isLoud = word.front() == '(';
            read.tokens.push_back({isLoud ? word.substr(1, word.size() - 2) : word, isLoud ? 1.1 : 1.0, chunk});
        }
    }
    return read;
}

/// The second encoder takes words with hyphens apart.
inline std::vector<text::PromptTokens> ScriptedEngine::tokens(const std::string& prompt, bool isPlain, const std::string&)
{
    std::vector<text::PromptTokens> all;
    for (int encoder = 0; encoder < m_script->textEncoders; ++encoder) {
        std::string text = prompt;
        if (encoder > 0) {
            std::replace(text.begin(), text.end(), '-', ' ');
        }
        all.push_back(wordsOf(text, isPlain));
    }
    return all;
}

inline std::vector<CallCount> ScriptedEngine::countCalls(std::vector<GenerationRequest> lanes)
{
    std::vector<CallCount> counts;
    for (const GenerationRequest& lane : lanes) {
        const int steps = lane.sampling.steps;
        const bool alone = lane.guidance.w == 0.0;
        counts.push_back({alone ? steps : 2 * steps, alone ? steps : 0, lane.classifier.scale == 0.0 ? 0 : steps});
    }
    return counts;
}

inline std::unique_ptr<ui::Run> ScriptedEngine::start(std::vector<GenerationRequest> lanes, const TrajectoryOptions&)
{
    m_script->throwIfAsked("start");
    m_script->beginRun(lanes);
    return std::make_unique<ScriptedRun>(m_script, std::move(lanes));
}

} // namespace darkroom::test
