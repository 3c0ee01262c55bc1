#include "darkroom/generation/generation.h"

#include "darkroom/base/failure.h"
#include "darkroom/generation/trajectory.h"
#include "device/device.h"
#include "device/picture_tensor.h"
#include "generation/autoencoder_use.h"
#include "generation/generation_state.h"
#include "generation/lane_check.h"
#include "generation/lane_telemetry.h"
#include "generation/tiled_decode.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <utility>

namespace darkroom {

namespace {

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Sets w from a step on, in place of what was planned from there.
void turnW(GuidanceSettings& guidance, int step, double w)
{
    std::erase_if(guidance.changes, [&](const GuidanceChange& change) { return change.step >= step; });
    if (step == 1)
        guidance.w = w;
    else if (plannedW(guidance, step) != w)
        guidance.changes.push_back({step, w});
}

} // namespace

Generation::State::State(std::shared_ptr<Model> theModel, std::vector<GenerationRequest> requests, const TrajectoryOptions& theOptions)
    : model(std::move(theModel))
    , parts(model->parts())
    , options(theOptions)
    , timeline(options.byteBudget)
{
    auto way = stretchesOf(parts, std::move(requests));
    for (auto& stretch : std::span(way).subspan(1)) {
        checkedGuide(parts, stretch.lanes);
        tails.push_back({.stretch = std::move(stretch), .isReplay = true});
    }
    lanes = std::move(way.front().lanes);
    sampler = std::move(way.front().sampler);
    guide = checkedGuide(parts, lanes);
    run.memory.resize(lanes.size());
}

void Generation::State::prepareLanes()
{
    noises.clear();
    for (const auto& lane : lanes)
        noises.emplace_back(lane.noise, lane.seed);
    previewer.emplace(parts, lanes.front().preview, sampler->steps());
    denoiser.emplace(parts, lanes, latentHeight(), latentWidth());
    guider.emplace(parts, lanes, *denoiser, guide.get(), sampler->shiftsMean());
}

torch::Tensor Generation::State::draw(std::uint64_t position)
{
    const std::vector<std::int64_t> shape = {
        static_cast<std::int64_t>(lanes.size()), parts.description.latentChannels, latentHeight(), latentWidth()};
    auto drawn = torch::empty(shape, torch::kFloat32);
    const auto size = static_cast<std::size_t>(drawn.numel()) / lanes.size();
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        noises[lane].seek(position, size);
        noises[lane].next(std::span(drawn.data_ptr<float>() + lane * size, size));
    }
    return drawn.to(parts.device);
}

std::vector<double> Generation::State::settledW()
{
    const int index = run.sampler.step + 1;
    if (pendingW) {
        // From here on the run is no longer what the requests planned, those that will take over included.
        for (auto& lane : lanes)
            turnW(lane.guidance, index, *pendingW);
        for (auto& tail : tails)
            for (auto& lane : tail.stretch.lanes)
                turnW(lane.guidance, index, *pendingW);
        pendingW.reset();
    }
    std::vector<double> values;
    for (const auto& lane : lanes)
        values.push_back(plannedW(lane.guidance, index));
    return values;
}

PhaseStarted Generation::State::begin()
{
    began = Clock::now();
    stage = Stage::Text;
    return {Phase::Text, 0};
}

PhaseStarted Generation::State::encode()
{
    prepareLanes();
    stage = Stage::Steps;
    if (parent) return {Phase::Steps, lastSampler().steps() - (firstStep - 1)};
    picture = PictureStart(parts, lanes.front(), latentHeight(), latentWidth());
    run.sampler = picture.begin(*sampler, draw(0));
    return {Phase::Steps, lastSampler().steps()};
}

std::optional<StepOutcome> Generation::State::advance(std::span<const double> w, const std::stop_token& stop)
{
    const diffusion::Noise noise = [this](std::int64_t index, at::IntArrayRef) { return draw(static_cast<std::uint64_t>(index) + 1); };
    auto outcome = takeStep(*sampler, *guider, run, w, noise, stop);
    if (!outcome) return std::nullopt;
    device::synchronize(parts.device);
    // What stands here is replaced once the whole step is done: a stop in its middle leaves what the step before left.
    run = outcome->after;
    run.sampler = picture.kept(*sampler, std::move(run.sampler));
    return outcome;
}

void Generation::State::record(const std::vector<double>& w, const RunState& before, const StepOutcome& outcome)
{
    TimelineStep step;
    step.index = before.sampler.step + 1;
    step.level = outcome.firstQuery.level;
    step.w = w;
    step.before = before.sampler;
    step.memory = before.memory;
    step.type = outcome.first.type;
    step.rows = outcome.first.rows;
    if (outcome.first.gradients.defined()) step.gradients = step.level.sigma() * outcome.first.gradients;
    step.lanes = outcome.first.lanes;
    timeline.add(std::move(step));
}

void Generation::State::addPreview(StepFinished& event, const StepOutcome& outcome)
{
    const auto& query = outcome.lastQuery;
    auto prediction = outcome.last.prediction;
    if (prediction.type == diffusion::PredictionType::Epsilon && query.level.alpha() == 0.0) return;
    prediction.value = prediction.value.slice(1, 0, query.x.size(1)); // without a learned variance
    auto preview =
        previewer->show(picture.kept(diffusion::predictX0(prediction, query.x, query.level)), event.index, event.telemetry.seconds);
    event.previews = std::move(preview.pictures);
    event.previewKind = preview.kind;
    event.telemetry.previewSeconds = preview.seconds;
    for (std::size_t lane = 0; lane < preview.saturated.size(); ++lane)
        event.telemetry.lanes[lane].saturated = preview.saturated[lane];
}

GenerationEvent Generation::State::step(const std::stop_token& stop)
{
    if (!reachBranch(stop)) return cancelled();
    while (!tails.empty() && tails.front().stretch.step == run.sampler.step + 1)
        takeOver();
    const auto begin = Clock::now();
    const auto w = settledW();
    const auto before = run;
    const auto outcome = advance(w, stop);
    if (!outcome) return cancelled();
    auto measured = measureLanes(outcome->first, outcome->firstQuery);
    for (std::size_t lane = 0; lane < measured.size(); ++lane) {
        measured[lane].modelCalls = outcome->counts[lane].modelCalls;
        measured[lane].savedCalls = outcome->counts[lane].savedCalls;
        measured[lane].classifierCalls = outcome->counts[lane].classifierCalls;
    }
    StepFinished event;
    event.telemetry = summed(std::move(measured));
    event.index = before.sampler.step + 1;
    event.count = lastSampler().steps();
    event.timestep = outcome->firstQuery.level.timestep();
    event.sigmaRatio = outcome->firstQuery.level.ratio();
    event.w = w.front();
    event.telemetry.seconds = secondsSince(begin);
    record(w, before, *outcome);
    if (!stop.stop_requested()) addPreview(event, *outcome);
    return event;
}

GenerationEvent Generation::State::decode(const std::stop_token& stop)
{
    const auto begin = Clock::now();
    Finished finished;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const auto row = static_cast<std::int64_t>(lane);
        const auto decoded = decodedWithin(parts, run.sampler.x.slice(0, row, row + 1), stop);
        if (!decoded) return cancelled();
        finished.pictures.push_back(picture.finished(device::toImages(*decoded).front()));
    }
    finished.decodeSeconds = secondsSince(begin);
    finished.seconds = secondsSince(began);
    finished.requests = lanes;
    stage = Stage::Done;
    return finished;
}

GenerationEvent Generation::State::work(const std::stop_token& stop)
{
    const torch::NoGradGuard noGradient;
    if (stop.stop_requested()) return cancelled();
    useAutoencoder(parts, lanes.front().autoencoder);
    switch (stage) {
    case Stage::Begin: return begin();
    case Stage::Text: return encode();
    case Stage::Steps:
        if (!tails.empty() || !sampler->isFinished(run.sampler)) return step(stop);
        stage = Stage::Decode;
        return PhaseStarted{Phase::Decode, 0};
    case Stage::Decode: return decode(stop);
    case Stage::Done: break;
    }
    return cancelled();
}

Generation::Generation(std::shared_ptr<Model> model, std::vector<GenerationRequest> lanes, const TrajectoryOptions& options)
    : m_state(std::make_unique<State>(std::move(model), std::move(lanes), options))
{
}

Generation::Generation(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Generation::~Generation() = default;
Generation::Generation(Generation&&) noexcept = default;
Generation& Generation::operator=(Generation&&) noexcept = default;

std::optional<GenerationEvent> Generation::next(std::stop_token stop)
{
    if (m_state->stage == State::Stage::Done) return std::nullopt;
    try {
        return m_state->work(stop);
    } catch (const std::exception& error) {
        m_state->stage = State::Stage::Done;
        Failure failure = failureOf(error, Work::Picture);
        return Failed{failure.kind, std::move(failure.sentence)};
    }
}

void Generation::setW(double w)
{
    m_state->pendingW = w;
}

const Timeline& Generation::timeline() const
{
    return m_state->timeline;
}

} // namespace darkroom
