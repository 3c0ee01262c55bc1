#include "darkroom/generation/lab.h"

#include "generation/generation_state.h"
#include "generation/lane_check.h"
#include "generation/stretches.h"

#include <torch/types.h>
#include <torch/utils.h>
#include <torch/version.h>

#include <limits>
#include <string>
#include <utility>

namespace darkroom {

namespace {

constexpr std::int64_t kCountedSide = 2; ///< Of the latents that stand for the model's where calls are counted.

/// Stands for the network: rows are equal where x and condition are, and differ where one of them does.
class CountedRows : public RowSource {
public:
    CountedRows(std::span<const GenerationRequest> lanes, std::int64_t channels)
        : m_conditions(conditionsOf(lanes))
        , m_channels(channels)
    {
    }

    std::optional<torch::Tensor> evaluate(const diffusion::Query& query, std::span<const NetworkRow> rows, const std::stop_token&) override
    {
        std::vector<torch::Tensor> answers;
        for (const auto& row : rows) {
            const auto& lane = m_conditions[static_cast<std::size_t>(row.lane)];
            const int condition = row.isConditional ? lane.conditional : lane.unconditional;
            answers.push_back(torch::tanh(query.x[row.lane] + kApart * (condition + 1)));
        }
        const auto told = torch::stack(answers);
        return m_channels == told.size(1) ? told : torch::cat({told, torch::zeros_like(told)}, 1);
    }

private:
    static constexpr double kApart = 0.1;

    std::vector<LaneConditions> m_conditions;
    std::int64_t m_channels; ///< Of the network's output.
};

/// The same for the classifier.
class CountedGradients : public GradientSource {
public:
    std::optional<torch::Tensor> evaluate(
        const torch::Tensor& x, const diffusion::NoiseLevel&, std::span<const std::int64_t> classes, const std::stop_token&) override
    {
        std::vector<torch::Tensor> answers;
        for (std::int64_t i = 0; i < x.size(0); ++i)
            answers.push_back(torch::tanh(x[i] * static_cast<double>(classes[static_cast<std::size_t>(i)] + 2)));
        return torch::stack(answers);
    }
};

torch::Tensor smallNoise(std::span<const GenerationRequest> lanes, std::int64_t channels, std::uint64_t position)
{
    const auto count = static_cast<std::int64_t>(lanes.size());
    auto noise = torch::empty({count, channels, kCountedSide, kCountedSide}, torch::kFloat32);
    const auto size = static_cast<std::size_t>(noise.numel() / count);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        NoiseStream stream(lanes[lane].noise, lanes[lane].seed);
        stream.seek(position, size);
        stream.next(std::span(noise.data_ptr<float>() + lane * size, size));
    }
    return noise;
}

void add(CallCount& count, const LaneTelemetry& lane)
{
    count.modelCalls += lane.modelCalls;
    count.savedCalls += lane.savedCalls;
    count.classifierCalls += lane.classifierCalls;
}

} // namespace

std::vector<CallCount> countCalls(const std::shared_ptr<Model>& model, std::vector<GenerationRequest> requests)
{
    const torch::NoGradGuard noGradient;
    auto& parts = model->parts();
    const auto way = stretchesOf(parts, std::move(requests));
    const std::int64_t channels = parts.description.latentChannels;
    const auto& first = way.front();
    RunState run{first.sampler->begin(smallNoise(first.lanes, channels, 0)), std::vector<diffusion::GuidanceState>(first.lanes.size())};
    std::vector<CallCount> counts(first.lanes.size());
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto& [step, lanes, sampler] = way[i];
        checkedGuide(parts, lanes);
        if (i > 0 && sampler != way[i - 1].sampler) {
            run.sampler.history.clear();
            run.sampler.kept.clear();
        }
        CountedRows rows(lanes, parts.unet->options().outChannels);
        CountedGradients gradients;
        Guider guider(parts, lanes, rows, &gradients, sampler->shiftsMean());
        const diffusion::Noise noise = [&, &lanes = lanes](std::int64_t index, at::IntArrayRef) {
            return smallNoise(lanes, channels, static_cast<std::uint64_t>(index) + 1);
        };
        const auto isDone = [&, &sampler = sampler] {
            return i + 1 < way.size() ? run.sampler.step + 1 == way[i + 1].step : sampler->isFinished(run.sampler);
        };
        while (!isDone()) {
            std::vector<double> w;
            for (const auto& lane : lanes)
                w.push_back(plannedW(lane.guidance, run.sampler.step + 1));
            const auto outcome = takeStep(*sampler, guider, run, w, noise, {});
            for (std::size_t lane = 0; lane < lanes.size(); ++lane)
                add(counts[lane], outcome->counts[lane]);
            run = outcome->after;
        }
    }
    return counts;
}

CallCount callsOf(std::span<const StepFinished> steps, std::size_t lane)
{
    CallCount count;
    for (const auto& step : steps)
        add(count, step.telemetry.lanes.at(lane));
    return count;
}

std::string libraryVersions()
{
    return std::string("LibTorch ") + TORCH_VERSION;
}

GuidanceRange noiseRange(const Model& model)
{
    const auto& schedule = *model.parts().schedule;
    const double greatest = schedule.greatestRatio();
    const bool isFinite = greatest < std::numeric_limits<double>::infinity();
    return {schedule.leastRatio(), isFinite ? greatest : schedule.at(schedule.timesteps() - 2).ratio()};
}

} // namespace darkroom
