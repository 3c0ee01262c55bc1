#include "darkroom/generation/generation.h"

#include "darkroom/base/noise_stream.h"
#include "device/device.h"
#include "device/picture_tensor.h"
#include "diffusion/guidance.h"
#include "diffusion/sampler.h"
#include "diffusion/sampler_registry.h"
#include "generation/autoencoder_use.h"
#include "generation/denoiser.h"
#include "generation/failure.h"
#include "generation/lane_check.h"
#include "generation/model_parts.h"
#include "generation/preview.h"
#include "generation/timeline.h"

#include <torch/torch.h>

#include <chrono>
#include <utility>

namespace darkroom {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kTimelineBytes = std::size_t{256} << 20;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

} // namespace

struct Generation::State {
    enum class Stage { Begin, Text, Steps, Decode, Done };

    State(std::shared_ptr<Model> theModel, std::vector<GenerationRequest> requests)
        : model(std::move(theModel))
        , parts(model->parts())
        , lanes(checkedLanes(parts, std::move(requests)))
        , sampler(diffusion::makeSampler(lanes.front().sampling, parts.schedule, parts.sampling))
        , previewer(parts, lanes.front().preview, sampler->steps())
        , timeline(kTimelineBytes)
    {
        for (const auto& lane : lanes)
            noises.emplace_back(lane.noise, lane.seed);
    }

    GenerationEvent work(const std::stop_token& stop);
    PhaseStarted begin();
    PhaseStarted encode();
    GenerationEvent step(const std::stop_token& stop);
    Finished decode();

    std::int64_t latentHeight() const { return lanes.front().height / parts.description.downsampling; }
    std::int64_t latentWidth() const { return lanes.front().width / parts.description.downsampling; }

    /// Draw number `position` of every lane, [B,C,h,w] fp32 on the device.
    torch::Tensor draw(std::uint64_t position);
    /// w of each lane for the step that comes, after what was asked for meanwhile and what the requests replay.
    std::vector<double> settledW();
    Cancelled cancelled()
    {
        stage = Stage::Done;
        return {samplerState.step};
    }

    std::shared_ptr<Model> model;
    Model::Parts& parts;
    std::vector<GenerationRequest> lanes; ///< As effective; changes of w are added as they happen.
    std::shared_ptr<const diffusion::Sampler> sampler;
    Previewer previewer;
    Timeline timeline;
    std::vector<NoiseStream> noises;

    Stage stage = Stage::Begin;
    std::optional<double> pendingW;
    std::optional<Denoiser> denoiser;
    diffusion::SamplerState samplerState;
    diffusion::GuidanceState guidanceState;
    Clock::time_point began;
};

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
    const int index = samplerState.step + 1;
    std::vector<double> values;
    for (auto& lane : lanes) {
        auto& guidance = lane.guidance;
        auto w = guidance.w;
        for (const auto& change : guidance.changes)
            if (change.step <= index) w = change.w;
        if (pendingW) {
            // From here on the run is no longer what the request planned.
            std::erase_if(guidance.changes, [&](const GuidanceChange& change) { return change.step >= index; });
            if (index == 1)
                guidance.w = *pendingW;
            else if (w != *pendingW)
                guidance.changes.push_back({index, *pendingW});
            w = *pendingW;
        }
        values.push_back(w);
    }
    pendingW.reset();
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
    denoiser.emplace(parts, lanes, latentHeight(), latentWidth());
    samplerState = sampler->begin(draw(0));
    stage = Stage::Steps;
    return {Phase::Steps, sampler->steps()};
}

GenerationEvent Generation::State::step(const std::stop_token& stop)
{
    const auto begin = Clock::now();
    const int before = samplerState.step;
    TimelineStep record{before + 1, {}, settledW(), samplerState, {}, {}};
    diffusion::GuidanceOptions guidance;
    guidance.w = denoiser->isConditional() ? record.w : std::vector<double>{0.0};
    const diffusion::Noise noise = [this](std::int64_t index, at::IntArrayRef) { return draw(static_cast<std::uint64_t>(index) + 1); };

    StepFinished event;
    std::optional<diffusion::Query> query;
    diffusion::Guided guided;
    // The states are replaced once the whole step is done: a stop in its middle leaves what the step before left.
    auto state = samplerState;
    auto memory = guidanceState;
    while (state.step == before) {
        query = sampler->next(state);
        if (state.stage == 0) record.level = query->level;
        const auto needs = diffusion::needs(query->level, guidance, memory);
        const auto terms = denoiser->predict(*query, needs, stop);
        if (!terms) return cancelled();
        event.telemetry.modelCalls += denoiser->rows(needs);
        auto combined = diffusion::combine(*terms, query->level, guidance, memory);
        memory = std::move(combined.state);
        guided = std::move(combined.guided);
        if (terms->conditional.defined() && terms->unconditional.defined()) {
            const auto measured = diffusion::measureGuidance(*terms);
            event.telemetry.deltaNorm = measured.deltaRatio.mean().item<double>();
            event.telemetry.cosine = measured.cosine.mean().item<double>();
        }
        record.conditional = terms->conditional;
        record.unconditional = terms->unconditional;
        state = sampler->advance(state, guided, noise);
    }
    device::synchronize(parts.device);
    samplerState = std::move(state);
    guidanceState = std::move(memory);

    event.index = before + 1;
    event.count = sampler->steps();
    event.timestep = record.level.timestep();
    event.sigmaRatio = record.level.ratio();
    event.w = record.w.front();
    event.telemetry.seconds = secondsSince(begin);
    timeline.add(std::move(record));
    const bool tellsNothing = guided.prediction.type == diffusion::PredictionType::Epsilon && query->level.alpha() == 0.0;
    if (!tellsNothing && !stop.stop_requested()) {
        auto preview =
            previewer.show(diffusion::predictX0(guided.prediction, query->x, query->level), event.index, event.telemetry.seconds);
        event.previews = std::move(preview.pictures);
        event.previewKind = preview.kind;
        event.telemetry.previewSeconds = preview.seconds;
    }
    return event;
}

Finished Generation::State::decode()
{
    const auto begin = Clock::now();
    Finished finished;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const auto row = static_cast<std::int64_t>(lane);
        finished.pictures.push_back(device::toImages(decodeLatent(parts, samplerState.x.slice(0, row, row + 1))).front());
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
        if (!sampler->isFinished(samplerState)) return step(stop);
        stage = Stage::Decode;
        return PhaseStarted{Phase::Decode, 0};
    case Stage::Decode: return decode();
    case Stage::Done: break;
    }
    return cancelled();
}

Generation::Generation(std::shared_ptr<Model> model, std::vector<GenerationRequest> lanes)
    : m_state(std::make_unique<State>(std::move(model), std::move(lanes)))
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
        return failureOf(error);
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
