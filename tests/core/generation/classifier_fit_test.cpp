#include "darkroom/generation/classifier_fit.h"

#include "darkroom/checkpoint/identity.h"
#include "support/expect_error.h"
#include "tiny_runs.h"

#include <QtTest>

#include <filesystem>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string& place)
{
    return fs::path(DARKROOM_TEST_DATA) / "goldens" / place;
}

ClassifierSettings settingsOf(const fs::path& classifier)
{
    ClassifierSettings settings;
    settings.classifier = classifier.string();
    return settings;
}

bool says(const ClassifierFit& fit, const char* part)
{
    return fit.problem.find(part) != std::string::npos;
}

} // namespace

class ClassifierFitTest : public QObject {
    Q_OBJECT

private slots:
    void theOneBesideAModelTellsItsClasses()
    {
        const TinyModelWithClassifier tiny;
        const auto fit = classifierFit(*tiny.model, {}, 0, 0);
        QVERIFY2(fit.problem.empty(), fit.problem.c_str());
        QCOMPARE(fit.classes.size(), std::size_t{3});
        QCOMPARE(fit.classes[1].name, std::string("cat"));
        QCOMPARE(fit.classes[1].id, std::int64_t{1});
        QCOMPARE(fit.side, TinyModel::kSize);
        // Its attention pool has places for that size alone.
        const auto larger = classifierFit(*tiny.model, {}, 2 * TinyModel::kSize, TinyModel::kSize);
        QVERIFY2(says(larger, "can't judge pictures of 64 x 32"), larger.problem.c_str());
        QCOMPARE(classifierClasses(tiny.model->description(), {}).size(), std::size_t{3});
    }

    void oursIsKnownByItsFolder()
    {
        const TinyModelWithClassifier tiny;
        const auto identity = checkpoint::identify(tiny.folder() / "classifier");
        QVERIFY(checkpoint::isNoisyClassifier(identity));
        QCOMPARE(checkpoint::name(identity.family), "noisy-classifier");
        QCOMPARE(identity.classes, std::int64_t{3});
        QCOMPARE(identity.latentChannels, TinyModel::kLatentChannels);
        QVERIFY(!checkpoint::makesPictures(identity));
    }

    /// Guided-diffusion's unconditional network has no classes: those are the classifier's, ImageNet's by their number.
    void oneOfGuidedDiffusionGuidesAnUnconditionalNetwork()
    {
        const QTemporaryDir cache;
        qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
        const auto model = loadExactly(golden("adm/unconditional/model.pt"));
        const auto settings = settingsOf(golden("adm/unconditional/classifier.pt"));
        const auto fit = classifierFit(*model, settings, 0, 0);
        QVERIFY2(fit.problem.empty(), fit.problem.c_str());
        QCOMPARE(fit.classes.size(), std::size_t{1000});
        QCOMPARE(fit.classes[1].name, std::string("goldfish"));
        QCOMPARE(fit.side, 16);
        QVERIFY(model->description().classes.empty());

        GenerationRequest request;
        request.classifier = settings;
        request.classifier.classId = 1;
        request.sampling.steps = 3;
        const auto picture = [&](double scale) {
            request.classifier.scale = scale;
            Generation generation(model, {request});
            return collected(generation).finished.pictures.front();
        };
        QVERIFY(!(picture(4.0) == picture(0.0)));
        request.classifier.classId.reset();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, picture(4.0), "without a class");
    }

    void oneThatDoesNotFitSaysWhy()
    {
        const TinyModelWithClassifier tiny;
        const auto pixels = classifierFit(*tiny.model, settingsOf(golden("adm/unconditional/classifier.pt")), 0, 0);
        QVERIFY2(says(pixels, "reads pictures of 3 channels, and this model makes latents of 4 channels"), pixels.problem.c_str());
        const auto model = classifierFit(*tiny.model, settingsOf(golden("adm/unconditional/model.pt")), 0, 0);
        QVERIFY2(says(model, "is no classifier of noisy pictures"), model.problem.c_str());
        const auto nowhere = classifierFit(*tiny.model, settingsOf("/no/such/classifier"), 0, 0);
        QVERIFY2(says(nowhere, "/no/such/classifier"), nowhere.problem.c_str());
        const auto folder = classifierFit(*tiny.model, settingsOf(tiny.folder() / "unet"), 0, 0);
        QVERIFY2(says(folder, "_class_name"), folder.problem.c_str());
        const auto unguided = loadExactly(golden("adm/plain/model.pt"));
        QVERIFY(says(classifierFit(*unguided, {}, 0, 0), "no classifier beside it"));
    }
};

QTEST_GUILESS_MAIN(ClassifierFitTest)
#include "classifier_fit_test.moc"
