#include "training/training_run.h"

#include "darkroom/base/error.h"
#include "training/picture_files.h"

#include <torch/types.h>

#include <chrono>
#include <cmath>
#include <numbers>
#include <optional>

namespace darkroom::training {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kStateFile = "state.safetensors";
constexpr const char* kCompanionPrefix = "companion/";
constexpr const char* kLogFile = "log.jsonl";
constexpr double kSecondsPerMinute = 60.0;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One run: where it is, and what it has on disk.
class Run {
public:
    Run(Trainee& trainee, const RunOptions& options, const RunSeams& seams)
        : m_trainee(trainee)
        , m_options(options)
        , m_seams(seams)
        , m_files(seams.files ? *seams.files : realFileSystem())
        , m_weights(trainee.network(), options.optimizer, options.working)
    {
        if (auto* companion = trainee.companion()) m_companion.emplace(*companion, options.optimizer, options.working);
        m_files.createDirectories(options.folder);
        if (std::filesystem::exists(options.folder / kStateFile)) resume();
        m_trainee.weightsChanged();
    }

    RunResult go(std::stop_token stop)
    {
        log({{"event", m_step > 0 ? "resumed" : "started"}, {"step", m_step}, {"steps", m_options.steps},
            {"options", m_trainee.options()}});
        m_lastSave = m_lastSamples = m_lastLog = Clock::now();
        m_loggedStep = m_step;
        bool goOn = m_seams.average || !stop.stop_requested();
        while (m_step < m_options.steps && goOn) {
            goOn = step(stop);
            if (m_step % m_options.logEvery == 0 || m_step == m_options.steps) logStep();
            if (m_options.sampleMinutes > 0.0 && secondsSince(m_lastSamples) > m_options.sampleMinutes * kSecondsPerMinute) writeSamples();
            if (secondsSince(m_lastSave) > m_options.saveMinutes * kSecondsPerMinute) save();
        }
        const bool stopped = m_step < m_options.steps;
        save();
        if (m_options.sampleMinutes > 0.0) writeSamples();
        log({{"event", stopped ? "stopped" : "finished"}, {"step", m_step}, {"loss", m_loss}});
        return {m_step, m_loss, stopped};
    }

private:
    bool writes() const { return m_options.share.rank == 0; }

    /// False when this process or another was asked to stop: all of them then end after the same step.
    bool step(std::stop_token stop)
    {
        const auto losses = m_trainee.losses(m_step);
        losses.total.backward();
        if (m_companion) {
            m_companion->forgetGradients(); // What the first network's loss left in the second is not meant for it.
            if (losses.companion.defined()) losses.companion.backward();
        }
        m_loss = losses.total.item<double>();
        m_parts = losses.parts;
        bool someoneStops = stop.stop_requested();
        if (m_seams.average) {
            auto tensors = m_weights.gradients();
            if (m_companion)
                for (const auto& gradient : m_companion->gradients())
                    tensors.push_back(gradient);
            auto shared = torch::tensor({m_loss, someoneStops ? 1.0 : 0.0}, torch::kFloat32);
            tensors.push_back(shared);
            m_seams.average(tensors);
            m_loss = shared[0].item<double>();
            someoneStops = shared[1].item<double>() > 0.0;
        }
        m_norm = m_weights.gradientNorm();
        if (!std::isfinite(m_loss) || !std::isfinite(m_norm))
            throw Error(ErrorKind::Internal,
                "The loss of step " + std::to_string(m_step) + " is not a number. The last save in " + m_options.folder.string()
                    + " is untouched: start again with a lower --learning-rate, and it goes on from there.");
        m_weights.step(learningRateAt(m_options, m_step), m_norm);
        if (m_companion && losses.companion.defined()) m_companion->step(learningRateAt(m_options, m_step), m_companion->gradientNorm());
        ++m_step;
        return !someoneStops;
    }

    void logStep()
    {
        const auto perStep = secondsSince(m_lastLog) / static_cast<double>(m_step - m_loggedStep);
        Json line = {{"event", "step"}, {"step", m_step}, {"steps", m_options.steps}, {"loss", m_loss}, {"gradient_norm", m_norm},
            {"learning_rate", learningRateAt(m_options, m_step - 1)},
            {"examples", m_step * m_trainee.batchSize() * m_options.share.processes},
            {"examples_per_second", static_cast<double>(m_trainee.batchSize() * m_options.share.processes) / perStep},
            {"seconds_left", perStep * static_cast<double>(m_options.steps - m_step)}};
        for (const auto& [name, value] : m_parts)
            line[name] = value;
        m_lastLog = Clock::now();
        m_loggedStep = m_step;
        log(line);
    }

    void log(const Json& line)
    {
        if (!writes()) return;
        m_files.openForAppending(m_options.folder / kLogFile)->write(line.dump() + "\n");
        if (m_seams.event) m_seams.event(line);
    }

    void writeSamples()
    {
        if (writes()) {
            m_weights.useEma();
            m_trainee.weightsChanged();
            writePicture(m_files, m_options.folder / ("samples-" + std::to_string(m_step) + ".png"), m_trainee.samples());
            m_weights.useTrained();
            m_trainee.weightsChanged();
            log({{"event", "samples"}, {"step", m_step}});
        }
        m_lastSamples = m_lastLog = Clock::now();
        m_loggedStep = m_step;
    }

    void save()
    {
        if (writes()) {
            auto state = m_weights.state();
            if (m_companion)
                for (auto& [name, tensor] : m_companion->state())
                    state.emplace_back(kCompanionPrefix + name, tensor);
            models::saveTensors(m_files, m_options.folder / kStateFile, state, torch::kFloat32,
                {{"format", "pt"}, {"step", std::to_string(m_step)},
                    {"companion_step", std::to_string(m_companion ? m_companion->steps() : 0)}, {"options", m_trainee.options().dump()}});
            m_trainee.exportModel(m_files, m_options.folder / "model", m_weights.ema(),
                {{"steps", m_step}, {"examples", m_step * m_trainee.batchSize() * m_options.share.processes}, {"loss", m_loss}});
            log({{"event", "saved"}, {"step", m_step}});
        }
        m_lastSave = m_lastLog = Clock::now();
        m_loggedStep = m_step;
    }

    void resume()
    {
        const auto path = m_options.folder / kStateFile;
        const checkpoint::SafetensorsFile file(path);
        const auto& facts = file.metadata();
        const auto step = facts.find("step"), options = facts.find("options");
        if (step == facts.end() || options == facts.end())
            throw Error(
                ErrorKind::Format, path.string() + " is not a training state: its header has no step. Choose another --out folder.");
        const auto stored = parseJson(options->second, path.string()), wanted = m_trainee.options();
        if (stored != wanted)
            throw Error(ErrorKind::Usage,
                "The run in " + m_options.folder.string() + " was started with other options (" + Json::diff(stored, wanted).dump()
                    + "). Give the same ones, or another --out folder.");
        m_step = std::stoll(step->second);
        models::NamedTensors own, companion;
        for (auto& [name, tensor] : models::readTensors(path)) {
            if (name.starts_with(kCompanionPrefix))
                companion.emplace_back(name.substr(std::string(kCompanionPrefix).size()), tensor);
            else
                own.emplace_back(name, tensor);
        }
        m_weights.restore(own, m_step);
        if (m_companion) m_companion->restore(companion, std::stoll(facts.count("companion_step") ? facts.at("companion_step") : "0"));
    }

    Trainee& m_trainee;
    const RunOptions& m_options;
    const RunSeams& m_seams;
    FileSystem& m_files;
    MasterWeights m_weights;
    std::optional<MasterWeights> m_companion;
    std::int64_t m_step = 0, m_loggedStep = 0;
    double m_loss = 0.0, m_norm = 0.0;
    std::vector<std::pair<std::string, double>> m_parts;
    Clock::time_point m_lastSave, m_lastSamples, m_lastLog;
};

} // namespace

double learningRateAt(const RunOptions& options, std::int64_t step)
{
    constexpr double kLeastShare = 0.01;
    if (step < options.warmup) return options.learningRate * static_cast<double>(step + 1) / static_cast<double>(options.warmup);
    if (options.decay == Decay::Constant) return options.learningRate;
    const double span = static_cast<double>(std::max<std::int64_t>(1, options.steps - options.warmup));
    const double share = std::min(1.0, static_cast<double>(step - options.warmup) / span);
    return options.learningRate * (kLeastShare + (1.0 - kLeastShare) * 0.5 * (1.0 + std::cos(std::numbers::pi * share)));
}

std::vector<Sample> stepSamples(const Shuffler& order, std::int64_t step, std::int64_t batch, const ProcessShare& share)
{
    const auto processes = static_cast<std::uint64_t>(share.processes);
    const auto first =
        static_cast<std::uint64_t>(step) * static_cast<std::uint64_t>(batch) * processes + static_cast<std::uint64_t>(share.rank);
    return order.batch(first, static_cast<std::size_t>(batch), processes);
}

RunResult runTraining(Trainee& trainee, const RunOptions& options, const RunSeams& seams, std::stop_token stop)
{
    return Run(trainee, options, seams).go(stop);
}

} // namespace darkroom::training
