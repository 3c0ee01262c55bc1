#include "darkroom/generation/heat_ramp.h"
#include "darkroom/generation/lab.h"
#include "darkroom/generation/trajectory.h"
#include "generation/timeline.h"
#include "support/expect_error.h"
#include "tiny_runs.h"

#include <torch/types.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <stop_token>
#include <utility>
#include <variant>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// Small enough that only some steps of the tiny model's runs keep their tensors.
constexpr TrajectoryOptions kTight{.byteBudget = 10'000};

} // namespace

class BranchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TinyModelWithClassifier> m_tiny;

    static GenerationRequest request() { return TinyModelWithClassifier::request(); }

    Trajectory trajectoryOf(std::vector<GenerationRequest> lanes, const TrajectoryOptions& options = {})
    {
        Generation generation(m_tiny->model, std::move(lanes), options);
        m_run = collected(generation);
        return generation.trajectory();
    }
    static TinyRun branched(const Trajectory& run, const Branch& branch)
    {
        auto generation = Generation::branch(run, branch);
        return collected(generation);
    }

    /// Runs to the end; w is turned once a step was told.
    static TinyRun turnedAfter(Generation& generation, int step, double w)
    {
        TinyRun run;
        while (auto event = generation.next({})) {
            if (auto* told = std::get_if<StepFinished>(&*event)) {
                if (told->index == step) generation.setW(w);
                run.steps.push_back(std::move(*told));
            }
            if (auto* done = std::get_if<Finished>(&*event)) run.finished = std::move(*done);
            if (const auto* fault = std::get_if<Failed>(&*event)) throw std::runtime_error(fault->sentence);
        }
        return run;
    }

    template <typename Act>
    static void forEachPixel(const StepPicture& shown, Act act)
    {
        const auto& picture = shown.picture;
        QCOMPARE(picture.width, TinyModel::kSize);
        for (int y = 0; y < picture.height; ++y)
            for (int x = 0; x < picture.width; ++x)
                act(x, y, picture.rgb.data() + 3 * (static_cast<std::size_t>(y) * picture.width + x));
    }

    /// Over the population, as the caption has it: the mean of squares without Bessel's correction.
    static void checkNumbers(const StepPicture& shown, const torch::Tensor& values)
    {
        const double mean = values.mean().item<double>();
        const double deviation = std::sqrt((values - mean).square().mean().item<double>());
        const auto close = [&](double got, double expected) { return std::abs(got - expected) < 1e-5 * std::max(1.0, std::abs(expected)); };
        QVERIFY2(close(shown.least, values.min().item<double>()), qPrintable(QString::number(shown.least)));
        QVERIFY2(close(shown.greatest, values.max().item<double>()), qPrintable(QString::number(shown.greatest)));
        QVERIFY2(close(shown.deviation, deviation), qPrintable(QString::number(shown.deviation)));
    }

    static void checkMap(const StepPicture& shown, const torch::Tensor& map, const std::optional<double>& end)
    {
        checkNumbers(shown, map);
        const double greatest = end.value_or(map.max().item<double>());
        forEachPixel(shown, [&](int x, int y, const std::uint8_t* rgb) {
            // The ramp is read at one of 256 places: the two beside the value bound each channel.
            const double place = 255.0 * std::min(map[y / 4][x / 4].item<double>() / greatest, 1.0);
            const auto below = heatColour(std::floor(place - 0.01) / 255.0), above = heatColour(std::ceil(place + 0.01) / 255.0);
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const double low = 255.0 * std::min(below[channel], above[channel]),
                             high = 255.0 * std::max(below[channel], above[channel]);
                QVERIFY2(rgb[channel] >= low - 1.0 && rgb[channel] <= high + 1.0,
                    qPrintable(QString("%1, %2: %3, not %4 to %5").arg(x).arg(y).arg(rgb[channel]).arg(low).arg(high)));
            }
        });
    }

    TinyRun m_run;

private slots:
    void initTestCase() { m_tiny = std::make_unique<TinyModelWithClassifier>(); }
    void cleanup() { m_tiny->model->parts().beforeNetworkCall = m_tiny->model->parts().beforeDecoding = {}; }

    void anUnchangedBranchIsBitForBitTheRun_data()
    {
        QTest::addColumn<QString>("sampler");
        QTest::addColumn<bool>("isTight");
        for (const char* sampler : {"ddim", "ddpm", "plms", "heun", "lms", "euler_ancestral", "dpmpp_2m", "dpmpp_2m_sde", "uni_pc"})
            for (const bool isTight : {false, true})
                QTest::addRow("%s%s", sampler, isTight ? " in little memory" : "") << sampler << isTight;
    }

    void anUnchangedBranchIsBitForBitTheRun()
    {
        QFETCH(QString, sampler);
        QFETCH(bool, isTight);
        auto first = request(), second = request();
        first.sampling.sampler = second.sampling.sampler = sampler.toStdString();
        first.guidance.changes = {{3, 4.0}};
        second.guidance.method = GuidanceMethod::AdaptiveProjection;
        second.guidance.apgMomentum = -0.5;
        second.classifier.scale = 2.0;
        const auto run = trajectoryOf({first, second}, isTight ? kTight : TrajectoryOptions{});
        QCOMPARE(run.stride() > 1, isTight);
        for (int step = 1; step <= first.sampling.steps; ++step) {
            const auto again = branched(run, {.step = step, .requests = run.requests()});
            QCOMPARE(again.finished.pictures, m_run.finished.pictures);
            QCOMPARE(again.finished.requests, m_run.finished.requests);
            QVERIFY(again.finished.requests.front().before.empty());
            QCOMPARE(again.steps.size(), m_run.steps.size() - static_cast<std::size_t>(step - 1));
            QCOMPARE(again.steps.front().index, step);
            QCOMPARE(again.steps.front().timestep, m_run.steps[static_cast<std::size_t>(step - 1)].timestep);
        }
    }

    void anotherWIsTheChangeThatARequestReplays()
    {
        const auto run = trajectoryOf({request()});
        auto changed = request();
        changed.guidance.w = 7.0;
        for (int step = 1; step <= request().sampling.steps; ++step) {
            const auto branch = branched(run, {.step = step, .requests = {changed}});
            QVERIFY(branch.finished.requests.front().before.empty());
            const auto& effective = branch.finished.requests.front();
            QCOMPARE(effective.guidance.w, step == 1 ? 7.0 : 2.0);
            QCOMPARE(m_tiny->picture(effective), branch.finished.pictures.front());
            QVERIFY(!(branch.finished.pictures == m_run.finished.pictures));
        }
    }

    void aBranchRunsTheTailAlone()
    {
        const auto run = trajectoryOf({request()});
        int calls = 0;
        m_tiny->model->parts().beforeNetworkCall = [&] { ++calls; };
        branched(run, {.step = 5, .requests = {request()}});
        QCOMPARE(calls, 2);
    }

    void anotherPromptOrSamplerIsDevelopedAgainFromItsRequest_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change :
            {"prompt", "class", "ddim", "dpmpp_2m", "euler_ancestral", "heun", "lms", "plms", "uni_pc", "lcm", "steps"})
            QTest::newRow(change) << change;
    }

    void anotherPromptOrSamplerIsDevelopedAgainFromItsRequest()
    {
        QFETCH(QString, change);
        auto before = request();
        before.sampling.sampler = "dpmpp_2m_sde";
        const auto run = trajectoryOf({before});
        auto changed = run.requests().front();
        if (change == "prompt")
            changed.prompt = "green cat";
        else if (change == "class")
            changed.classId = 2;
        else if (change == "steps")
            changed.sampling.steps = 12;
        else
            changed.sampling.sampler = change.toStdString();
        const auto branch = branched(run, {.step = 3, .requests = {changed}});
        const auto& effective = branch.finished.requests.front();
        QCOMPARE(effective.before, (std::vector<EarlierPart>{earlierPart(3, run.requests().front())}));
        QVERIFY(!(branch.finished.pictures == m_run.finished.pictures));
        const auto again = m_tiny->run({requestFromJson(toJson(effective), "test")});
        QCOMPARE(again.finished.pictures, branch.finished.pictures);
        QCOMPARE(again.finished.requests, branch.finished.requests);
        QCOMPARE(again.steps.size(), branch.steps.size() + 2);
        QCOMPARE(again.steps.front().count, branch.steps.back().count);
        QCOMPARE(branch.steps.front().index, 3);
        QCOMPARE(branch.steps.front().sigmaRatio, m_run.steps[2].sigmaRatio);
        for (std::size_t i = 1; i < branch.steps.size(); ++i)
            QVERIFY(branch.steps[i].sigmaRatio < branch.steps[i - 1].sigmaRatio);
        QCOMPARE(branch.steps.back().index, branch.steps.back().count);
    }

    void aBranchOfBranchesIsDevelopedAgainFromItsRequest()
    {
        auto first = request();
        first.sampling.sampler = "euler";
        auto trajectory = trajectoryOf({first});
        auto prompted = trajectory.requests().front();
        prompted.prompt = "green cat";
        auto middle = Generation::branch(trajectory, {.step = 2, .requests = {prompted}});
        collected(middle);
        auto sampled = middle.trajectory().requests().front();
        sampled.sampling.sampler = "ddim";
        sampled.classId = 2;
        auto last = Generation::branch(middle.trajectory(), {.step = 4, .requests = {sampled}});
        collected(last);
        // Another w alone leaves the way as it was.
        auto turned = last.trajectory().requests().front();
        turned.guidance.w = 6.0;
        auto turning = Generation::branch(last.trajectory(), {.step = 5, .requests = {turned}});
        const auto branch = collected(turning);
        const auto live = turning.trajectory();
        const auto& before = branch.finished.requests.front().before;
        QCOMPARE(before.size(), std::size_t{2});
        QCOMPARE(before[0].step, 2);
        QCOMPARE(before[0].request.prompt, first.prompt);
        QCOMPARE(before[1].step, 4);
        QCOMPARE(before[1].request.prompt, prompted.prompt);

        Generation again(m_tiny->model, {requestFromJson(toJson(branch.finished.requests.front()), "test")});
        const auto repeated = collected(again);
        QCOMPARE(repeated.finished.pictures, branch.finished.pictures);
        QCOMPARE(repeated.finished.requests, branch.finished.requests);
        // It can be branched from as the branch itself, and every step of its whole way be looked at.
        const auto way = again.trajectory();
        QCOMPARE(way.steps().size(), live.steps().size());
        auto other = branch.finished.requests.front();
        other.prompt = "blue cat";
        for (int step = 1; step <= 6; ++step) {
            QCOMPARE(way.steps()[static_cast<std::size_t>(step - 1)].w, live.steps()[static_cast<std::size_t>(step - 1)].w);
            for (const auto view : {StepView::State, StepView::Guided})
                QCOMPARE(way.show({.step = step, .view = view})->picture, live.show({.step = step, .view = view})->picture);
            const Branch wish{.step = step, .requests = {other}};
            QCOMPARE(branched(way, wish).finished.pictures, branched(live, wish).finished.pictures);
        }
        // Back before both nothing is left of them.
        for (const auto& run : {last.trajectory(), way})
            QVERIFY(branched(run, {.step = 1, .requests = {first}}).finished.requests.front().before.empty());
    }

    void aBranchWithTurnedWIsDevelopedAgain()
    {
        const auto run = trajectoryOf({request()});
        auto changed = run.requests().front();
        changed.prompt = "green cat";
        auto branch = Generation::branch(run, {.step = 3, .requests = {changed}});
        const auto turned = turnedAfter(branch, 4, 7.5);
        QCOMPARE(turned.finished.requests.front().guidance.changes, (std::vector<GuidanceChange>{{5, 7.5}}));
        const auto again = m_tiny->run({turned.finished.requests.front()});
        QCOMPARE(again.finished.pictures, turned.finished.pictures);

        // Turned while the part before is developed again, w stays so in what takes over.
        Generation replay(m_tiny->model, {turned.finished.requests.front()});
        const auto early = turnedAfter(replay, 1, 5.0);
        const auto& effective = early.finished.requests.front();
        QCOMPARE(effective.before.front().request.guidance.changes, (std::vector<GuidanceChange>{{2, 5.0}}));
        QCOMPARE(early.steps.back().w, 5.0);
        QVERIFY(!(early.finished.pictures == turned.finished.pictures));
        QCOMPARE(m_tiny->run({effective}).finished.pictures, early.finished.pictures);
    }

    void aBranchOfARunFromAPictureIsDevelopedAgain()
    {
        auto from = request();
        from.input.picture = m_tiny->picture(request());
        from.input.mask = {from.input.picture.width, from.input.picture.height, {}};
        from.input.mask.labels.assign(static_cast<std::size_t>(from.input.mask.width) * from.input.mask.height, 255);
        std::fill_n(from.input.mask.labels.begin(), from.input.mask.labels.size() / 2, 0);
        from.input.strength = 0.9;
        auto run = trajectoryOf({from});
        auto changed = run.requests().front();
        changed.seed = 99;
        changed.sampling.sampler = "euler_ancestral";
        auto middle = Generation::branch(run, {.step = 2, .requests = {changed}});
        collected(middle);
        auto last = middle.trajectory().requests().front();
        last.sampling.steps = 9;
        const auto branch = branched(middle.trajectory(), {.step = 3, .requests = {last}});
        const auto again = m_tiny->run({requestFromJson(toJson(branch.finished.requests.front()), "test")});
        QCOMPARE(again.finished.pictures, branch.finished.pictures);
    }

    void lanesWithPartsBeforeThemDevelopTogether()
    {
        auto second = request();
        second.seed = 5;
        const auto run = trajectoryOf({request(), second});
        auto changed = run.requests();
        for (auto& lane : changed)
            lane.sampling.sampler = "heun";
        const auto branch = branched(run, {.step = 4, .requests = changed});
        const auto again = m_tiny->run(branch.finished.requests);
        QCOMPARE(again.finished.pictures, branch.finished.pictures);
        auto apart = branch.finished.requests;
        apart[1].before.front().step = 3;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, m_tiny->run(apart), "agree");
    }

    void partsThatTheModelCannotTakeAreNamed()
    {
        auto branch = request();
        branch.before = {earlierPart(7, request())};
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, m_tiny->run({branch}), "1 to 6", "7");
        branch.before = {earlierPart(3, request())};
        branch.before.front().request.classId = 999;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, m_tiny->run({branch}), "class", "999");
        branch.before = {earlierPart(5, request()), earlierPart(2, request())};
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, m_tiny->run({branch}), "step from 5");
    }

    void callsOfABranchAreCountedWithWhatRunsBefore()
    {
        const auto run = trajectoryOf({request()});
        auto changed = run.requests().front();
        changed.guidance.w = 0.0;
        changed.sampling.sampler = "heun";
        const auto branch = branched(run, {.step = 4, .requests = {changed}}).finished.requests;
        QCOMPARE(countCalls(m_tiny->model, branch).front(), callsOf(m_tiny->run(branch).steps, 0));
    }

    void aBranchOfABranchGoesBackBeforeIt()
    {
        const auto run = trajectoryOf({request(), [] {
                                           auto other = request();
                                           other.seed = 5;
                                           return other;
                                       }()});
        const auto pictures = m_run.finished.pictures;
        auto changed = run.requests();
        for (auto& lane : changed)
            lane.guidance.w = 5.0;
        auto first = Generation::branch(run, {.step = 4, .requests = changed});
        const auto middle = collected(first);
        const auto trajectory = first.trajectory();
        QCOMPARE(trajectory.steps().size(), std::size_t{6});
        QCOMPARE(trajectory.steps()[2].w.front(), 2.0);
        QCOMPARE(trajectory.steps()[3].w.front(), 5.0);
        const auto again = branched(trajectory, {.step = 5, .requests = trajectory.requests()});
        QCOMPARE(again.finished.pictures, middle.finished.pictures);
        const auto back = branched(trajectory, {.step = 2, .requests = run.requests()});
        QCOMPARE(back.finished.pictures, pictures);
        QVERIFY(trajectory.show({.step = 2, .lane = 1, .view = StepView::State}).has_value());
    }

    void oneLaneOfAStripCanBranchAlone()
    {
        const auto run = trajectoryOf(lanesOverW(request(), std::vector<double>{0.0, 2.0, 6.0}));
        const auto alone = branched(run, {.step = 3, .lanes = {2}, .requests = {run.requests()[2]}});
        // A batch of another size sums in another order: fp32 rounding.
        const std::vector<Image> both = {m_run.finished.pictures[2], alone.finished.pictures.front()};
        QVERIFY(distancesToFirst(both)[1] < 0.1);
    }

    void wrongBranchesAreNamed()
    {
        const auto run = trajectoryOf({request()});
        auto larger = request();
        larger.width = larger.height = 64;
        const auto branch = [&](const Branch& wish) { return Generation::branch(run, wish); };
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, branch({.step = 0, .requests = {request()}}), "step", "1 to 6");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, branch({.step = 7, .requests = {request()}}), "step", "1 to 6");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, branch({.step = 2, .lanes = {1}, .requests = {request()}}), "lane");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, branch({.step = 2, .requests = {}}), "request");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, branch({.step = 2, .requests = {larger}}), "size");
    }

    void everyViewOfAStepIsAPicture()
    {
        auto guided = request();
        guided.classifier.scale = 2.0;
        const auto run = trajectoryOf({guided});
        QCOMPARE(run.channels(), TinyModel::kLatentChannels);
        m_tiny->model->parts().beforeNetworkCall = [] { QFAIL("a model was called"); };
        for (const auto view : {StepView::State, StepView::Guided, StepView::Conditional, StepView::Unconditional, StepView::EpsConditional,
                 StepView::EpsUnconditional, StepView::Delta, StepView::Gradient, StepView::LatentChannel, StepView::DeltaMap,
                 StepView::DeltaMapSoFar}) {
            const auto shown = run.show({.step = 3, .view = view, .channel = 1});
            QVERIFY2(shown.has_value(), qPrintable(QString::number(static_cast<int>(view))));
            QCOMPARE(shown->picture.width, TinyModel::kSize);
            QCOMPARE(shown->picture.height, TinyModel::kSize);
            QVERIFY(shown->least < shown->greatest);
            QVERIFY(shown->deviation > 0.0);
        }
    }

    void estimatesAtAnotherWAreAffineAndCallNoModel()
    {
        const auto run = trajectoryOf({request()});
        int calls = 0;
        m_tiny->model->parts().beforeNetworkCall = m_tiny->model->parts().beforeDecoding = [&] { ++calls; };
        const auto at = [&](double w) { return run.show({.step = 4, .view = StepView::Guided, .w = w})->picture; };
        const auto low = at(0.0), middle = at(1.0), high = at(2.0);
        int apart = 0;
        for (std::size_t i = 0; i < low.rgb.size(); ++i) {
            // A value that is cut to the range at either end is no longer affine.
            const bool isCut = low.rgb[i] == 0 || low.rgb[i] == 255 || high.rgb[i] == 0 || high.rgb[i] == 255;
            if (!isCut) QVERIFY(std::abs(low.rgb[i] + high.rgb[i] - 2 * middle.rgb[i]) <= 2);
            apart += low.rgb[i] != high.rgb[i] ? 1 : 0;
        }
        QVERIFY(apart > 0);
        QCOMPARE(at(2.0), run.show({.step = 4, .view = StepView::Guided})->picture);
        QCOMPARE(at(0.0), run.show({.step = 4, .view = StepView::Conditional})->picture);
        QCOMPARE(at(-1.0), run.show({.step = 4, .view = StepView::Unconditional})->picture);
        QCOMPARE(calls, 0);
    }

    void whatIsNotThereIsNotShown()
    {
        auto conditional = request();
        conditional.guidance.w = 0.0;
        const auto run = trajectoryOf({conditional});
        QVERIFY(run.show({.step = 2, .view = StepView::Guided}).has_value());
        for (const auto view : {StepView::Unconditional, StepView::Delta, StepView::DeltaMap, StepView::DeltaMapSoFar, StepView::Gradient})
            QVERIFY(!run.show({.step = 2, .view = view}).has_value());
        QVERIFY(!run.show({.step = 2, .view = StepView::Guided, .w = 3.0}).has_value());
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run.show({.step = 7}), "step");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run.show({.step = 1, .lane = 1}), "lane");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run.show({.step = 1, .channel = 4}), "channel");
    }

    void littleMemoryKeepsSomeSteps()
    {
        const auto run = trajectoryOf({request()}, kTight);
        QVERIFY(run.bytes() <= kTight.byteBudget);
        int kept = 0;
        for (const auto& step : run.steps()) {
            kept += step.isKept ? 1 : 0;
            QCOMPARE(run.show({.step = step.index}).has_value(), step.isKept);
        }
        QVERIFY(kept > 1 && kept < 6);
    }

    void whereAStoppedRunEndedIsDecodedAsThePreviewWas()
    {
        auto stopped = request();
        stopped.preview.kind = PreviewKind::Full;
        Generation generation(m_tiny->model, {stopped});
        std::stop_source source;
        StepFinished last;
        while (auto event = generation.next(source.get_token()))
            if (auto* step = std::get_if<StepFinished>(&*event)) {
                last = std::move(*step);
                if (last.index == 3) source.request_stop();
            }
        const auto run = generation.trajectory();
        QCOMPARE(run.steps().back().index, 3);
        const auto picture = run.decoded(3, 0);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->rgb.size(), last.previews.front().rgb.size());
        // The terms are kept in half precision: what guidance makes of them may round to the next grey.
        for (std::size_t i = 0; i < picture->rgb.size(); ++i)
            QVERIFY2(std::abs(picture->rgb[i] - last.previews.front().rgb[i]) <= 1, qPrintable(QString::number(i)));
        QVERIFY(!trajectoryOf({request()}, kTight).decoded(2, 0).has_value());
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run.decoded(4, 0), "step");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run.decoded(3, 1), "lane");
    }

    /// |Δ| = √Σ_c (ε_c − ε_u)² of the terms as they are kept, in doubles; the tiny model predicts v, so that ε = α v + σ x. The numbers of the caption and
    /// the colour of every pixel, by the ramp alone.
    void mapsAndTheirNumbersAreThoseOfTheTerms()
    {
        Generation generation(m_tiny->model, {request()});
        m_run = collected(generation);
        const auto run = generation.trajectory();
        const auto& steps = generation.timeline().steps();
        const auto mapOf = [&](std::size_t step) {
            const auto v = [&](const torch::Tensor& term) { return term.to(torch::kFloat64); };
            const auto delta = steps[step].level.alpha() * (v(steps[step].conditional(0)) - v(steps[step].unconditional(0)));
            return delta[0].square().sum(0).sqrt();
        };
        auto sum = torch::zeros_like(mapOf(0));
        for (std::size_t step = 0; step < steps.size(); ++step) {
            sum = sum + mapOf(step);
            const int index = static_cast<int>(step) + 1;
            checkMap(*run.show({.step = index, .view = StepView::DeltaMap}), mapOf(step), std::nullopt);
            checkMap(*run.show({.step = index, .view = StepView::DeltaMapSoFar}), sum, std::nullopt);
            checkMap(*run.show({.step = index, .view = StepView::DeltaMap, .greatest = 3.0}), mapOf(step), 3.0);
        }
    }

    /// A channel in grey from its least to its greatest value, each latent pixel a square.
    void aChannelIsShownWithItsNumbers()
    {
        Generation generation(m_tiny->model, {request()});
        m_run = collected(generation);
        const auto& step = generation.timeline().steps()[2];
        const auto shown = generation.trajectory().show({.step = 3, .view = StepView::LatentChannel, .channel = 2});
        const auto values = step.before->x[0][2].to(torch::kFloat64);
        checkNumbers(*shown, values);
        const double least = values.min().item<double>(), range = values.max().item<double>() - least;
        forEachPixel(*shown, [&](int x, int y, const std::uint8_t* rgb) {
            const double grey = 255.0 * (values[y / 4][x / 4].item<double>() - least) / range;
            QVERIFY2(std::abs(rgb[0] - grey) <= 1.0 && rgb[0] == rgb[1] && rgb[1] == rgb[2], qPrintable(QString("%1, %2").arg(x).arg(y)));
        });
    }

    /// x_t, ε and the estimates: the caption's numbers are those of all their channels.
    void latentsAreCaptionedWithTheirNumbers()
    {
        Generation generation(m_tiny->model, {request()});
        m_run = collected(generation);
        const auto run = generation.trajectory();
        const auto& step = generation.timeline().steps()[3];
        const double alpha = step.level.alpha(), sigma = step.level.sigma();
        const auto x = step.before->x.to(torch::kFloat64);
        const auto c = step.conditional(0).to(torch::kFloat64), u = step.unconditional(0).to(torch::kFloat64);
        const auto check = [&](StepView view, const torch::Tensor& values) { checkNumbers(*run.show({.step = 4, .view = view}), values); };
        check(StepView::State, x);
        check(StepView::Conditional, alpha * x - sigma * c);
        check(StepView::Unconditional, alpha * x - sigma * u);
        check(StepView::Guided, alpha * x - sigma * (c + 2.0 * (c - u)));
        check(StepView::EpsConditional, alpha * c + sigma * x);
        check(StepView::EpsUnconditional, alpha * u + sigma * x);
        check(StepView::Delta, alpha * (c - u));
    }

    void mapsShareAScale()
    {
        const auto run = trajectoryOf({request()});
        const auto own = run.show({.step = 3, .view = StepView::DeltaMap});
        const auto dim = run.show({.step = 3, .view = StepView::DeltaMap, .greatest = 100.0 * own->greatest});
        const auto brightest = [](const Image& picture) { return *std::max_element(picture.rgb.begin(), picture.rgb.end()); };
        QVERIFY(brightest(own->picture) > 200);
        QVERIFY(brightest(dim->picture) < 40);
        QCOMPARE(dim->greatest, own->greatest);
        QVERIFY(run.show({.step = 3, .view = StepView::DeltaMapSoFar})->greatest > own->greatest);
    }
};

QTEST_GUILESS_MAIN(BranchTest)
#include "branch_test.moc"
