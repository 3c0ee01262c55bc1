#include "generation/preview.h"

#include "base/cache_file.h"
#include "darkroom/base/json.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/trajectory.h"
#include "device/picture_tensor.h"
#include "generation/fitted_preview.h"
#include "generation/timeline.h"
#include "tiny_runs.h"

#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

/// The shipped model without the preview map that it brings, as other people's models are.
fs::path withoutMap(const fs::path& folder)
{
    const auto shipped = shippedModel();
    fs::create_directories(folder);
    for (const auto& entry : fs::directory_iterator(shipped))
        if (entry.path().filename() != "darkroom.json") fs::create_symlink(entry.path(), folder / entry.path().filename());
    auto config = readJson(shipped / "darkroom.json");
    config.erase("preview");
    writeFileAtomically(realFileSystem(), folder / "darkroom.json", jsonText(config));
    return folder;
}

double explained(const torch::Tensor& shown, const torch::Tensor& wanted)
{
    return 1.0 - (shown - wanted).square().sum().item<double>() / (wanted - wanted.mean()).square().sum().item<double>();
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static GenerationRequest request()
    {
        auto request = TinyModelWithClassifier::request();
        request.preview.kind = PreviewKind::Map;
        return request;
    }

private slots:
    void init() { qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); }

    /// White and black themselves aren't cut, nor is what rounds to them; of the other pixels one channel is enough.
    void saturatedIsTheShareOfPixelsBeyondTheRange()
    {
        const double half = 1.0 / 255.0;
        auto picture = torch::zeros({3, 2, 4}, torch::kFloat64);
        picture[0][0][0] = 1.0;
        picture[1][0][1] = -1.0 - 0.9 * half;
        picture[2][0][2] = 1.0 + 1.1 * half; // the first that counts
        picture[0][0][3] = -7.0;             // the second, …
        picture[1][0][3] = 7.0;              // … once
        picture[2][1][3] = -1.0 - 1.1 * half;
        QCOMPARE(saturatedShare(picture), 3.0 / 8.0);
        QCOMPARE(saturatedShare(torch::ones({3, 5, 5})), 0.0);
        QCOMPARE(saturatedShare(torch::full({3, 5, 5}, 1.5)), 1.0);
    }

    void aStepWithoutAPreviewTellsNoSaturation()
    {
        const TinyModelWithClassifier tiny;
        auto every = request(), second = request(), none = request();
        every.guidance.w = second.guidance.w = none.guidance.w = 40.0;
        second.preview.everySteps = 2;
        none.preview.kind = PreviewKind::Off;
        const auto all = tiny.run({every}).steps, some = tiny.run({second}).steps;
        double most = 0.0;
        for (std::size_t step = 0; step < all.size(); ++step) {
            QVERIFY(all[step].telemetry.lanes.front().saturated.has_value());
            most = std::max(most, *all[step].telemetry.lanes.front().saturated);
            const bool isShown = (step + 1) % 2 == 0;
            QCOMPARE(some[step].telemetry.lanes.front().saturated,
                isShown ? all[step].telemetry.lanes.front().saturated : std::optional<double>());
        }
        QVERIFY(most > 0.0);
        for (const auto& step : tiny.run({none}).steps)
            QVERIFY(!step.telemetry.lanes.front().saturated);
    }

    void anAutoencoderWithoutAMapIsFittedOne()
    {
        const auto model = loadExactly(withoutMap(m_folder.filePath("mapless").toStdString()));
        const auto own = loadExactly(shippedModel());
        QVERIFY2(model->previewR2() > 0.65, qPrintable(QString::number(model->previewR2())));
        auto& parts = model->parts();
        auto drawn = request();
        drawn.classId = 10;
        drawn.prompt.clear();
        drawn.guidance.w = 3.0;
        drawn.sampling.steps = 8;
        Generation generation(model, {drawn});
        const auto run = collected(generation);
        const auto x0 = generation.timeline().steps().back().before->x;
        const auto decoded = decodeLatent(parts, x0).clamp(-1.0, 1.0);
        const auto fitted = explained(mappedPicture(parts, parts.previewWeights, x0).clamp(-1.0, 1.0), decoded);
        const auto brought = explained(mappedPicture(own->parts(), own->parts().previewWeights, x0).clamp(-1.0, 1.0), decoded);
        qInfo("R2 on a picture of the model: fitted %.3f, brought %.3f", fitted, brought);
        QVERIFY2(fitted > 0.65 && fitted > brought - 0.2, qPrintable(QString("%1, %2").arg(fitted).arg(brought)));

        // Looking at a step at any w asks neither network nor decoder.
        int calls = 0;
        parts.beforeNetworkCall = parts.beforeDecoding = [&] { ++calls; };
        const auto trajectory = generation.trajectory();
        for (const double w : {0.0, 1.5, 7.0})
            QVERIFY(trajectory.show({.step = 5, .view = StepView::Guided, .w = w}).has_value());
        QCOMPARE(calls, 0);
    }

    void aFittedMapIsRemembered()
    {
        const auto folder = withoutMap(m_folder.filePath("again").toStdString());
        const auto first = loadExactly(folder)->previewR2();
        const auto file = fs::path(m_folder.path().toStdString()) / "darkroom/preview_maps.json";
        auto cache = readJson(file);
        QCOMPARE(cache.size(), std::size_t{1});
        cache.begin().value()["r2"] = 0.75;
        writeFileAtomically(realFileSystem(), file, jsonText(cache));
        QCOMPARE(loadExactly(folder)->previewR2(), 0.75);
        // One that says little is left alone, and one that is broken made anew.
        cache.begin().value()["r2"] = 0.25;
        writeFileAtomically(realFileSystem(), file, jsonText(cache));
        QCOMPARE(loadExactly(folder)->previewR2(), 0.0);
        cache.begin().value()["weights"] = "?";
        writeFileAtomically(realFileSystem(), file, jsonText(cache));
        QCOMPARE(loadExactly(folder)->previewR2(), first);
    }

    void aStopEndsTheFitting()
    {
        const auto model = loadTiny(m_folder);
        std::stop_source source;
        source.request_stop();
        auto& parts = model->parts();
        QVERIFY(!fittedPreview(parts.autoencoder, parts.type, parts.device, source.get_token()).has_value());
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
