#include "generation/timeline.h"

#include "diffusion/noise_schedule.h"
#include "diffusion/sampler_registry.h"
#include "support/tensors.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

TimelineStep stepOf(int index)
{
    diffusion::SamplerState state;
    state.x = torch::full({1, 4, 8, 8}, static_cast<double>(index));
    state.step = index - 1;
    TimelineStep step;
    step.index = index;
    step.w = {1.0};
    step.before = state;
    step.rows = torch::randn({2, 4, 8, 8});
    step.lanes = {{.conditional = 0, .unconditional = 1}};
    return step;
}

constexpr std::size_t kStepBytes = 4 * 64 * (4 + 2 + 2); ///< x in fp32 and two terms in half.

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepIsKeptWithinTheBudget()
    {
        Timeline timeline(10 * kStepBytes);
        for (int i = 1; i <= 10; ++i)
            timeline.add(stepOf(i));
        QCOMPARE(timeline.stride(), 1);
        QCOMPARE(timeline.bytes(), 10 * kStepBytes);
        for (int i = 1; i <= 10; ++i)
            QCOMPARE(timeline.keptBefore(i)->index, i);
    }

    void beyondTheBudgetEveryKthStepIsKept()
    {
        constexpr std::size_t kBudget = 10 * kStepBytes;
        Timeline timeline(kBudget);
        for (int i = 1; i <= 37; ++i) {
            timeline.add(stepOf(i));
            QVERIFY(timeline.bytes() <= kBudget);
        }
        QCOMPARE(timeline.stride(), 4);
        QCOMPARE(timeline.steps().size(), std::size_t{37});
        QCOMPARE(timeline.keptBefore(1)->index, 1);
        QCOMPARE(timeline.keptBefore(12)->index, 9);
        QCOMPARE(timeline.keptBefore(37)->index, 37);
        for (const auto& step : timeline.steps())
            QCOMPARE(step.w, std::vector<double>{1.0});
    }

    void nothingFitsAnEmptyBudgetButTheLast()
    {
        Timeline timeline(0);
        for (int i = 1; i <= 5; ++i)
            timeline.add(stepOf(i));
        QCOMPARE(timeline.keptBefore(5)->index, 5);
        QCOMPARE(timeline.keptBefore(4)->index, 1);
    }

    void runGoesOnFromAKeptStateAsItDid()
    {
        const auto schedule = std::make_shared<diffusion::NoiseSchedule>(diffusion::NoiseScheduleOptions{});
        const auto sampler = diffusion::makeSampler({.sampler = "dpmpp_2m_sde", .schedule = "automatic", .steps = 8, .eta = 0.0}, schedule);
        const auto noise = [](std::int64_t index, at::IntArrayRef shape) {
            auto generator = torch::make_generator<at::CPUGeneratorImpl>(static_cast<std::uint64_t>(index));
            return torch::randn(shape, generator);
        };
        const auto advance = [&](const diffusion::SamplerState& state) {
            const auto query = sampler->next(state);
            return sampler->advance(state, {{torch::tanh(query->x), diffusion::PredictionType::Epsilon}, {}}, noise);
        };
        Timeline timeline(4 * kStepBytes);
        auto state = sampler->begin(torch::ones({1, 4, 8, 8}));
        while (!sampler->isFinished(state)) {
            timeline.add({state.step + 1, sampler->next(state)->level, {0.0}, state, {}, {}});
            state = advance(state);
        }
        for (int index = 1; index <= 8; ++index) {
            auto again = *timeline.keptBefore(index)->before;
            while (!sampler->isFinished(again))
                again = advance(again);
            QVERIFY(torch::equal(again.x, state.x));
        }
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
