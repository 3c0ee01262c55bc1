#include "ui/worker/taken_request.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

/// A request that sets everything.
GenerationRequest full()
{
    GenerationRequest request;
    request.prompt = "a cat";
    request.negativePrompt = "grey";
    request.classId = 3;
    request.regionMap = {8, 8, std::vector<std::uint8_t>(64)};
    request.guidance.w = 2.0;
    request.loras = {{"flat.safetensors", 1.0}};
    request.autoencoder = "vae.safetensors";
    request.embeddings = "words";
    request.clipSkip = 2;
    request.width = request.height = 512;
    return request;
}

ModelFacts facts(const std::function<void(ModelDescription&)>& describe)
{
    ModelFacts model;
    model.description.latentChannels = 4;
    model.description.downsampling = 8;
    describe(model.description);
    return model;
}

} // namespace

class TakenRequestTest : public QObject {
    Q_OBJECT

private slots:
    void stableDiffusionTakesAllButClassAndRegions()
    {
        GenerationRequest wanted = full();
        wanted.classId.reset();
        wanted.regionMap = {};
        QVERIFY(takenBy(full(), facts([](ModelDescription& model) {
            model.takesText = true;
            model.clipLayers = 12;
        })) == wanted);
    }

    void whatIsToldWReadsNoNegativePrompt()
    {
        const GenerationRequest taken = takenBy(full(), facts([](ModelDescription& model) {
            model.takesText = true;
            model.embedsGuidance = true;
        }));
        QVERIFY(taken.negativePrompt.empty());
        QCOMPARE(taken.prompt, std::string("a cat"));
        QCOMPARE(taken.guidance.w, 2.0);
    }

    void unconditionalModelTakesNeitherWordsNorGuidance()
    {
        const GenerationRequest taken = takenBy(full(), facts([](ModelDescription&) {}));
        QVERIFY(taken.prompt.empty() && taken.negativePrompt.empty() && taken.loras.empty() && !taken.classId);
        QVERIFY(taken.guidance == GuidanceSettings{});
        QCOMPARE(taken.clipSkip, 0);
        QVERIFY(taken.embeddings.empty());
        QCOMPARE(taken.autoencoder, std::string("vae.safetensors"));
        QCOMPARE(taken.width, 512);
    }

    void classTableWithoutANullClassIsNotGuided()
    {
        const auto guided = [](bool hasNullClass) {
            return takenBy(full(), facts([hasNullClass](ModelDescription& model) {
                model.takesClass = true;
                model.hasNullClass = hasNullClass;
            }));
        };
        QCOMPARE(guided(true).guidance.w, 2.0);
        QCOMPARE(guided(false).guidance.w, 0.0);
        QCOMPARE(guided(false).classId, std::optional<std::int64_t>(3));
    }

    void aRegionMapAloneCanBeGuidedBy()
    {
        const GenerationRequest taken = takenBy(full(), facts([](ModelDescription& model) { model.takesRegionMap = true; }));
        QCOMPARE(taken.guidance.w, 2.0);
    }

    void whatRanBeforeABranchIsTakenInTheSameWay()
    {
        GenerationRequest branch = full();
        branch.before = {earlierPart(3, full())};
        const GenerationRequest taken = takenBy(branch, facts([](ModelDescription&) {}));
        QCOMPARE(taken.before.size(), std::size_t(1));
        QCOMPARE(taken.before.front().step, 3);
        QVERIFY(taken.before.front().request.prompt.empty() && !taken.before.front().request.classId);
    }

    void modelOfPixelsHasNoAutoencoderAndAFixedSizeStays()
    {
        const GenerationRequest taken = takenBy(full(), facts([](ModelDescription& model) {
            model.downsampling = 1;
            model.latentChannels = 3;
            model.sizeIsFixed = true;
        }));
        QVERIFY(taken.autoencoder.empty());
        QCOMPARE(taken.width, 0);
    }
};

QTEST_GUILESS_MAIN(TakenRequestTest)
#include "taken_request_test.moc"
