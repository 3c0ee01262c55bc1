#include "darkroom/base/picture_fit.h"
#include "darkroom/base/sampler_names.h"
#include "darkroom/generation/generation.h"
#include "generation/model_parts.h"
#include "generation/picture_input.h"
#include "support/expect_error.h"
#include "support/tiny_model.h"
#include "tiny_runs.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

constexpr int kSide = TinyModel::kSize;

Image gradient(int width, int height)
{
    Image picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / width, y * 255 / height, (x + y) % 256})
                picture.rgb.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

/// A square that is painted anew.
LabelMap squareMask(int from, int to)
{
    LabelMap mask{kSide, kSide, std::vector<std::uint8_t>(kSide * kSide, 0)};
    for (int y = from; y < to; ++y)
        for (int x = from; x < to; ++x)
            mask.labels[static_cast<std::size_t>(y * kSide + x)] = 255;
    return mask;
}

GenerationRequest request()
{
    GenerationRequest request;
    request.prompt = "red apple, flat";
    request.guidance.w = 1.0;
    request.sampling.steps = 5;
    request.seed = 3;
    request.input.picture = gradient(kSide, kSide);
    return request;
}

int largestDifference(const Image& a, const Image& b)
{
    int most = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        most = std::max(most, std::abs(int(a.rgb[i]) - int(b.rgb[i])));
    return most;
}

struct Outcome {
    std::vector<StepFinished> steps;
    std::optional<Finished> finished;
    std::string fault;
};

} // namespace

class PictureInputTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Model> m_model;

    Outcome run(std::vector<GenerationRequest> lanes)
    {
        Generation generation(m_model, std::move(lanes));
        Outcome outcome;
        while (auto event = generation.next({})) {
            if (auto* step = std::get_if<StepFinished>(&*event)) outcome.steps.push_back(std::move(*step));
            if (auto* done = std::get_if<Finished>(&*event)) outcome.finished = std::move(*done);
            if (const auto* failed = std::get_if<Failed>(&*event)) outcome.fault = failed->sentence;
        }
        return outcome;
    }

    Image picture(const GenerationRequest& request)
    {
        auto outcome = run({request});
        if (!outcome.finished) throw std::runtime_error(outcome.fault);
        return outcome.finished->pictures.front();
    }

private slots:
    void initTestCase() { m_model = loadTiny(m_folder); }

    /// diffusers: min(int(steps · strength), steps). A1111: int(min(strength, 0.999) · steps) + 1.
    void strengthDecidesHowManyStepsRun_data()
    {
        QTest::addColumn<double>("strength");
        QTest::addColumn<int>("diffusers");
        QTest::addColumn<int>("a1111");
        QTest::newRow("whole") << 1.0 << 20 << 20;
        QTest::newRow("usual") << 0.75 << 15 << 16;
        QTest::newRow("between two steps") << 0.58 << 11 << 12;
        QTest::newRow("one step") << 0.05 << 1 << 2;
    }

    void strengthDecidesHowManyStepsRun()
    {
        QFETCH(double, strength);
        QFETCH(int, diffusers);
        QFETCH(int, a1111);
        auto asked = request();
        asked.sampling.steps = 20;
        asked.input.strength = strength;
        QCOMPARE(stepsFromPicture(m_model->parts(), asked), std::optional(diffusers));
        asked.input.rule = StrengthRule::A1111;
        QCOMPARE(stepsFromPicture(m_model->parts(), asked), std::optional(a1111));
        asked.input.picture = {};
        QCOMPARE(stepsFromPicture(m_model->parts(), asked), std::nullopt);
    }

    void aStrengthWithoutStepsIsRefused()
    {
        auto asked = request();
        asked.input.strength = 0.1;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, Generation(m_model, {asked}), "strength", "more steps");
    }

    void everySamplerRunsTheEndOfItsSchedule()
    {
        for (const auto& sampler : samplerNames()) {
            auto asked = request();
            asked.sampling.sampler = std::string(sampler.id);
            asked.input.strength = 0.6;
            const auto whole = [&] {
                auto plain = asked;
                plain.input = {};
                return run({plain}).steps;
            }();
            const auto outcome = run({asked});
            QVERIFY2(outcome.finished.has_value(), (asked.sampling.sampler + ": " + outcome.fault).c_str());
            QCOMPARE(outcome.steps.size(), std::size_t{3});
            QCOMPARE(outcome.steps.front().count, 3);
            for (std::size_t i = 0; i < 3; ++i)
                QCOMPARE(outcome.steps[i].timestep, whole[i + 2].timestep);
        }
    }

    /// With one step of little noise the picture comes back as far as the autoencoder and the network let it.
    void thePictureIsTheStart()
    {
        auto& parts = m_model->parts();
        const auto asked = request();
        const torch::NoGradGuard noGradient;
        PictureStart start(parts, asked, kSide / 4, kSide / 4);
        const auto sampler = diffusion::makeSampler(asked.sampling, parts.schedule, parts.sampling, 2);
        const auto noise = torch::randn({1, TinyModel::kLatentChannels, kSide / 4, kSide / 4});
        const auto state = start.begin(*sampler, noise);
        const auto level = sampler->plan().steps.front().from;
        const auto latent = encodedPicture(parts, torch::zeros({1, 3, kSide, kSide}));
        QCOMPARE(latent.size(1), TinyModel::kLatentChannels);
        const auto z0 = (state.x - level.sigma() * noise) / level.alpha();
        auto& autoencoder = *parts.autoencoder;
        const auto pixels =
            torch::from_blob(const_cast<std::uint8_t*>(asked.input.picture.rgb.data()), {1, kSide, kSide, 3}, torch::kUInt8);
        const auto expected = autoencoder.encode((pixels.to(torch::kFloat32) / 127.5 - 1.0).permute({0, 3, 1, 2}).contiguous()).mean
            * autoencoder.options().scalingFactor;
        QVERIFY(torch::allclose(z0, expected, 1e-4, 1e-4));
    }

    void theNoiseOfALaneDependsOnItsSeedAlone()
    {
        auto other = request();
        other.seed = 4;
        auto both = run({request(), other});
        QVERIFY2(both.finished.has_value(), both.fault.c_str());
        // A batch of two may round otherwise than one: a level of 255 at most.
        QVERIFY(largestDifference(both.finished->pictures[0], picture(request())) <= 1);
        QVERIFY(largestDifference(both.finished->pictures[1], picture(other)) <= 1);
        QVERIFY(largestDifference(both.finished->pictures[0], both.finished->pictures[1]) > 1);
    }

    void theFinishedRequestMakesThePictureAgain()
    {
        auto asked = request();
        asked.input.picture = gradient(50, 70);
        const auto outcome = run({asked});
        QVERIFY2(outcome.finished.has_value(), outcome.fault.c_str());
        const auto& effective = outcome.finished->requests.front();
        QCOMPARE(effective.input.picture.width, kSide);
        const auto stored = requestFromJson(parseJson(jsonText(toJson(effective)), "test"), "test");
        QVERIFY(picture(stored) == outcome.finished->pictures.front());
    }

    void fitsCropPadAndStretch()
    {
        PictureInput input;
        input.picture = gradient(64, 32);
        input.mask = {64, 32, std::vector<std::uint8_t>(64 * 32, 0)};
        input.mask.labels.back() = 255;
        for (const auto fit : {PictureFit::Crop, PictureFit::Pad, PictureFit::Stretch}) {
            input.fit = fit;
            const auto made = fitted(input, 32, 32);
            QCOMPARE(made.picture.rgb.size(), std::size_t{32 * 32 * 3});
            QCOMPARE(made.mask.labels.size(), std::size_t{32 * 32});
        }
        input.fit = PictureFit::Crop;
        // The middle of a picture of the frame's height is kept as it is.
        const auto cropped = fitted(input, 32, 32).picture;
        for (int x = 0; x < 32; ++x)
            QCOMPARE(cropped.rgb[static_cast<std::size_t>(x) * 3], input.picture.rgb[static_cast<std::size_t>(x + 16) * 3]);
        input.fit = PictureFit::Pad;
        const auto padded = fitted(input, 32, 32).picture;
        QCOMPARE(padded.rgb[1], padded.rgb[32 * 3 * 4 + 1]);
        QVERIFY(fitted(input, 64, 32) == input);
    }

    void keptPixelsAreTheOriginalsBitForBit()
    {
        for (const auto& sampler : samplerNames()) {
            auto asked = request();
            asked.sampling.sampler = std::string(sampler.id);
            asked.input.mask = squareMask(8, 20);
            asked.input.maskBlur = 3;
            const auto made = picture(asked);
            std::size_t changed = 0;
            for (std::size_t i = 0; i < made.rgb.size(); ++i) {
                const bool isKept = asked.input.mask.labels[i / 3] == 0;
                QVERIFY2(!isKept || made.rgb[i] == asked.input.picture.rgb[i], asked.sampling.sampler.c_str());
                changed += made.rgb[i] != asked.input.picture.rgb[i] ? 1 : 0;
            }
            QVERIFY2(changed > 100, asked.sampling.sampler.c_str());
        }
    }

    void theSeamRisesInwards()
    {
        auto asked = request();
        asked.input.mask = squareMask(4, 28);
        asked.input.maskBlur = 4;
        const PictureStart start(m_model->parts(), asked, kSide / 4, kSide / 4);
        Image white{kSide, kSide, std::vector<std::uint8_t>(kSide * kSide * 3, 255)};
        asked.input.picture.rgb.assign(asked.input.picture.rgb.size(), 0);
        const PictureStart black(m_model->parts(), asked, kSide / 4, kSide / 4);
        const auto blended = black.finished(white);
        std::vector<int> row;
        for (int x = 0; x < kSide / 2; ++x)
            row.push_back(blended.rgb[static_cast<std::size_t>((kSide / 2 * kSide + x) * 3)]);
        QCOMPARE(row[3], 0);
        for (std::size_t x = 4; x < 8; ++x)
            QVERIFY2(row[x] > row[x - 1] && row[x] < 255, std::to_string(row[x]).c_str());
        QCOMPARE(row[9], 255);
    }

    /// At every level the kept latent is the picture's there, with the run's own first noise.
    void theKeptLatentFollowsTheNoise()
    {
        const torch::NoGradGuard noGradient;
        auto& parts = m_model->parts();
        auto asked = request();
        asked.input.mask = squareMask(0, 16);
        PictureStart start(parts, asked, kSide / 4, kSide / 4);
        const auto sampler = diffusion::makeSampler(asked.sampling, parts.schedule, parts.sampling, 3);
        const auto noise = torch::randn({2, TinyModel::kLatentChannels, kSide / 4, kSide / 4});
        auto state = start.begin(*sampler, noise);
        const auto first = sampler->plan().steps.front().from;
        const auto z0 = (state.x - first.sigma() * noise) / first.alpha();
        state.step = 1;
        state.x = torch::full_like(noise, 9.0);
        const auto level = sampler->next(state)->level;
        const auto kept = start.kept(*sampler, state).x;
        const auto corner = kSide / 4 / 2;
        QVERIFY((kept.slice(2, 0, corner).slice(3, 0, corner) == 9.0).all().item<bool>());
        const auto expected = level.alpha() * z0 + level.sigma() * noise;
        QVERIFY(torch::allclose(kept.slice(2, corner), expected.slice(2, corner), 1e-4, 1e-4));
        state.step = sampler->steps();
        QVERIFY(torch::allclose(start.kept(*sampler, state).x.slice(2, corner), z0.slice(2, corner), 1e-4, 1e-4));
        QVERIFY((state.x == 9.0).all().item<bool>());
    }

    void outpaintingKeepsThePicture()
    {
        auto asked = request();
        asked.input.picture = gradient(24, kSide);
        const auto original = asked.input.picture;
        asked.input = outpainted(asked.input, {0, 0, 8, 0});
        const auto made = picture(asked);
        for (int y = 0; y < kSide; ++y)
            for (int i = 0; i < 24 * 3; ++i)
                QCOMPARE(made.rgb[static_cast<std::size_t>(y * kSide * 3 + i)], original.rgb[static_cast<std::size_t>(y * 24 * 3 + i)]);
    }

    void anEmptyMaskIsRefused()
    {
        auto asked = request();
        asked.input.mask = squareMask(0, 0);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, Generation(m_model, {asked}), "mask");
        asked.input.mask = {3, 3, std::vector<std::uint8_t>(9, 255)};
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, Generation(m_model, {asked}), "mask", "size");
    }
};

QTEST_GUILESS_MAIN(PictureInputTest)
#include "picture_input_test.moc"
