#include "darkroom/generation/trajectory.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "device/picture_tensor.h"
#include "generation/autoencoder_use.h"
#include "generation/generation_state.h"
#include "generation/heat_colours.h"
#include "generation/preview.h"
#include "generation/tiled_decode.h"
#include "generation/trajectory_state.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <string>
#include <utility>

namespace darkroom {

namespace {

using diffusion::Prediction;
using diffusion::PredictionType;

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

torch::Tensor wide(const torch::Tensor& half)
{
    return half.defined() ? half.to(torch::kFloat32) : half;
}

/// One lane of a kept step, in fp32.
struct LaneStep {
    torch::Tensor x; ///< [1,C,h,w], and so are the others.
    diffusion::NoiseLevel level;
    PredictionType type;
    torch::Tensor conditional, unconditional, gradient; ///< Undefined where they weren't computed.

    LaneStep(const TimelineStep& step, int lane)
        : x(step.before->x.slice(0, lane, lane + 1))
        , level(step.level)
        , type(step.type)
        , conditional(wide(step.conditional(static_cast<std::size_t>(lane))))
        , unconditional(wide(step.unconditional(static_cast<std::size_t>(lane))))
        , gradient(wide(step.gradient(static_cast<std::size_t>(lane))))
    {
    }

    torch::Tensor eps(const torch::Tensor& term) const { return term.defined() ? diffusion::predictEps({term, type}, x, level) : term; }
    torch::Tensor x0(const Prediction& prediction) const
    {
        const bool tellsNothing = prediction.type == PredictionType::Epsilon && level.alpha() == 0.0;
        return prediction.value.defined() && !tellsNothing ? diffusion::predictX0(prediction, x, level) : torch::Tensor();
    }
    torch::Tensor delta() const
    {
        return conditional.defined() && unconditional.defined() ? eps(conditional) - eps(unconditional) : torch::Tensor();
    }
    /// |Δ|, [h,w].
    torch::Tensor deltaMap() const
    {
        const auto difference = delta();
        return difference.defined() ? difference.squeeze(0).norm(2, {0}) : difference;
    }
};

/// x0 at a w from the stored terms, the classifier's part as it was; undefined when a term is missing.
torch::Tensor guidedX0(
    const LaneStep& lane, const LaneTerms& used, const GuidanceSettings& settings, double w, const diffusion::GuidanceState& memory)
{
    const auto options = guidanceOptions(settings, w, lane.level);
    const auto needed = diffusion::needs(lane.level, options, memory);
    if ((needed.conditional && !lane.conditional.defined()) || (needed.unconditional && !lane.unconditional.defined())) return {};
    auto prediction =
        diffusion::combine({lane.x, lane.type, lane.conditional, lane.unconditional}, lane.level, options, memory).guided.prediction;
    if (lane.gradient.defined())
        prediction = {diffusion::predictEps(prediction, lane.x, lane.level) - used.scale * lane.gradient, PredictionType::Epsilon};
    return lane.x0(prediction);
}

/// [1,3,h,w] enlarged to the picture's size, each latent pixel a square.
torch::Tensor enlarged(const Model::Parts& parts, const torch::Tensor& colours)
{
    const std::int64_t factor = parts.description.downsampling;
    return torch::upsample_nearest2d(colours, {colours.size(2) * factor, colours.size(3) * factor});
}

/// What a tensor is shown as.
enum class Look {
    Picture, ///< A latent that means a picture.
    Noise,   ///< A latent that means none: the decoder has nothing to say of it.
    Scaled,  ///< The same, stretched to its greatest value.
};

torch::Tensor pictureOf(Model::Parts& parts, torch::Tensor latent, Look look)
{
    if (look == Look::Scaled) latent = latent / latent.abs().max().clamp_min(1e-12);
    if (!parts.autoencoder) return latent;
    if (parts.previewWeights.defined())
        return mappedPicture(parts, look == Look::Picture ? parts.previewWeights : parts.linearPreviewWeights, latent);
    if (look == Look::Picture) return decodeLatent(parts, latent);
    constexpr double kNoiseRange = 3.0; // where nearly all of a unit normal lies
    const auto three = latent.index_select(1, torch::arange(3).clamp_max(latent.size(1) - 1).to(latent.device()));
    return enlarged(parts, look == Look::Noise ? three / kNoiseRange : three);
}

StepPicture withNumbers(const torch::Tensor& values, const torch::Tensor& picture)
{
    StepPicture shown;
    shown.picture = device::toImages(picture).front();
    const auto numbers = values.to(torch::kFloat64);
    shown.least = numbers.min().item<double>();
    shown.greatest = numbers.max().item<double>();
    shown.deviation = numbers.std(/*unbiased=*/false).item<double>();
    return shown;
}

std::optional<StepPicture> shownLatent(Model::Parts& parts, const torch::Tensor& latent, Look look)
{
    if (!latent.defined()) return std::nullopt;
    return withNumbers(latent, pictureOf(parts, latent, look));
}

std::optional<StepPicture> shownChannel(const Model::Parts& parts, const torch::Tensor& x, int channel)
{
    const auto values = x[0][channel];
    const auto range = (values.max() - values.min()).clamp_min(1e-12);
    const auto grey = 2.0 * (values - values.min()) / range - 1.0;
    return withNumbers(values, enlarged(parts, grey.expand({1, 3, -1, -1}).contiguous()));
}

std::optional<StepPicture> shownMap(const Model::Parts& parts, const torch::Tensor& map, const std::optional<double>& greatest)
{
    if (!map.defined()) return std::nullopt;
    const double end = std::max(greatest.value_or(map.max().item<double>()), 1e-12);
    return withNumbers(map, enlarged(parts, heatColours(map / end)));
}

/// A token's map at the picture's size, half and half with the estimate in grey, where there is one.
StepPicture shownAttention(Model::Parts& parts, const StepAttention& attention, const StepPictureRequest& request, const torch::Tensor& x,
    const torch::Tensor& estimate)
{
    const std::int64_t factor = parts.description.downsampling;
    const auto map = attention.map(request.token, request.attentionSide, x.size(2) * factor, x.size(3) * factor);
    // Each token has some share of the attention everywhere: its own range shows where it has more.
    const double begin = request.greatest ? 0.0 : map.min().item<double>();
    const double range = std::max(request.greatest.value_or(map.max().item<double>()) - begin, 1e-12);
    auto picture = heatColours((map - begin) / range);
    if (estimate.defined()) {
        const auto grey =
            pictureOf(parts, estimate, Look::Picture).to(torch::kCPU, torch::kFloat32).clamp(-1.0, 1.0).mean(1, /*keepdim=*/true);
        picture = 0.5 * (picture + grey);
    }
    auto shown = withNumbers(map, picture);
    for (const auto& token : attention.tokens)
        shown.tokens.push_back(token.text);
    shown.attentionSides = attention.sides();
    return shown;
}

} // namespace

const std::vector<TrajectoryStep>& Trajectory::steps() const
{
    return m_state->steps;
}

const std::vector<GenerationRequest>& Trajectory::requests() const
{
    return m_state->requests;
}

std::size_t Trajectory::bytes() const
{
    std::size_t bytes = 0;
    for (const auto* part = m_state.get(); part != nullptr; part = part->parent.get())
        bytes += part->timeline.bytes();
    return bytes;
}

int Trajectory::stride() const
{
    return m_state->timeline.stride();
}

int Trajectory::channels() const
{
    return m_state->model->parts().description.latentChannels;
}

const TimelineStep* Trajectory::State::find(int index, int& lane) const
{
    if (index < firstStep && parent) {
        lane = parentLanes[static_cast<std::size_t>(lane)];
        return parent->find(index, lane);
    }
    for (const auto& step : timeline.steps())
        if (step.index == index) return step.before ? &step : nullptr;
    return nullptr;
}

const GenerationRequest& Trajectory::State::requestOf(int index, int lane) const
{
    if (index < firstStep && parent) return parent->requestOf(index, parentLanes[static_cast<std::size_t>(lane)]);
    return requests[static_cast<std::size_t>(lane)];
}

const StepAttention* Trajectory::State::attentionOf(int index, int lane, const torch::Tensor& x, const diffusion::NoiseLevel& level) const
{
    const std::pair place{index, lane};
    if (!attention || attention->first != place) {
        auto request = requestOf(index, lane);
        if (request.prompt.empty() || !attentionProblem(model->parts()).empty()) return nullptr;
        request.guidance.w = plannedW(request.guidance, index);
        attention.emplace(place, attentionAt(model->parts(), request, x, level));
    }
    return attention->second.tokens.empty() ? nullptr : &attention->second;
}

void Trajectory::State::check(int step, int lane) const
{
    const auto lanes = static_cast<int>(requests.size());
    if (lane < 0 || lane >= lanes) refuse(say("The lane to show should be from 0 to %1, and is %2.", lanes - 1, lane));
    const auto count = steps.empty() ? 0 : steps.back().index;
    if (step < 1 || step > count) refuse(say("The step to show should be from 1 to %1, and is %2.", count, step));
}

torch::Tensor Trajectory::State::guided(const TimelineStep& step, int row, const GuidanceSettings& settings, double w) const
{
    const auto place = static_cast<std::size_t>(row);
    const bool isTold = model->parts().description.embedsGuidance;
    return guidedX0(LaneStep(step, row), step.lanes[place], settings, isTold ? 0.0 : w, step.memory[place]);
}

std::optional<StepPicture> Trajectory::show(const StepPictureRequest& request) const
{
    const torch::NoGradGuard noGradient;
    auto& parts = m_state->model->parts();
    m_state->check(request.step, request.lane);
    if (request.channel < 0 || request.channel >= channels())
        refuse(say("The channel to show should be from 0 to %1, and is %2.", channels() - 1, request.channel));
    int row = request.lane;
    const auto* step = m_state->find(request.step, row);
    if (step == nullptr) return std::nullopt;
    const LaneStep lane(*step, row);
    const auto place = static_cast<std::size_t>(row);
    const auto guidedAt = [&](double w) {
        // What a network that is told w would say at another one can't be told from its answer.
        const bool isTold = parts.description.embedsGuidance;
        if (isTold && w != step->w[place]) return torch::Tensor();
        return m_state->guided(*step, row, m_state->requestOf(request.step, request.lane).guidance, w);
    };
    switch (request.view) {
    case StepView::State: return shownLatent(parts, lane.x, Look::Picture);
    case StepView::Guided: return shownLatent(parts, guidedAt(request.w.value_or(step->w[place])), Look::Picture);
    case StepView::Conditional: return shownLatent(parts, lane.x0({lane.conditional, lane.type}), Look::Picture);
    case StepView::Unconditional: return shownLatent(parts, lane.x0({lane.unconditional, lane.type}), Look::Picture);
    case StepView::EpsConditional: return shownLatent(parts, lane.eps(lane.conditional), Look::Noise);
    case StepView::EpsUnconditional: return shownLatent(parts, lane.eps(lane.unconditional), Look::Noise);
    case StepView::Delta: return shownLatent(parts, lane.delta(), Look::Scaled);
    case StepView::Gradient: return shownLatent(parts, lane.gradient, Look::Scaled);
    case StepView::LatentChannel: return shownChannel(parts, lane.x, request.channel);
    case StepView::DeltaMap: return shownMap(parts, lane.deltaMap(), request.greatest);
    case StepView::Attention: {
        const auto* attention = m_state->attentionOf(request.step, request.lane, lane.x, lane.level);
        if (attention == nullptr) return std::nullopt;
        return shownAttention(parts, *attention, request, lane.x, guidedAt(step->w[place]));
    }
    case StepView::DeltaMapSoFar: break;
    }
    torch::Tensor sum;
    for (int index = 1; index <= request.step; ++index) {
        int other = request.lane;
        const auto* earlier = m_state->find(index, other);
        const auto map = earlier != nullptr ? LaneStep(*earlier, other).deltaMap() : torch::Tensor();
        if (map.defined()) sum = sum.defined() ? sum + map : map;
    }
    return shownMap(parts, sum, request.greatest);
}

std::optional<Image> Trajectory::decoded(int index, int lane) const
{
    const torch::NoGradGuard noGradient;
    m_state->check(index, lane);
    int row = lane;
    const auto* step = m_state->find(index, row);
    if (step == nullptr) return std::nullopt;
    const auto& request = m_state->requestOf(index, lane);
    const auto estimate = m_state->guided(*step, row, request.guidance, step->w[static_cast<std::size_t>(row)]);
    if (!estimate.defined()) return std::nullopt;
    auto& parts = m_state->model->parts();
    useAutoencoder(parts, request.autoencoder);
    const auto picture = decodedWithin(parts, m_state->picture.kept(estimate), {});
    return m_state->picture.finished(device::toImages(*picture).front());
}

std::shared_ptr<Trajectory::State> Generation::State::trajectory() const
{
    auto state = std::make_shared<Trajectory::State>();
    state->model = model;
    state->requests = lanes;
    state->sampler = sampler;
    state->picture = picture;
    state->timeline = timeline;
    state->parent = parent;
    state->parentLanes = parentLanes;
    state->firstStep = firstStep;
    if (state->parent)
        for (const auto& step : state->parent->steps) {
            if (step.index >= state->firstStep) break;
            auto& earlier = state->steps.emplace_back(step);
            earlier.w.clear();
            for (const int lane : state->parentLanes)
                earlier.w.push_back(step.w[static_cast<std::size_t>(lane)]);
        }
    for (const auto& step : state->timeline.steps())
        state->steps.push_back({step.index, step.level.timestep(), step.level.ratio(), step.w, step.before.has_value()});
    return state;
}

Trajectory Generation::trajectory() const
{
    return Trajectory(m_state->trajectory());
}

} // namespace darkroom
