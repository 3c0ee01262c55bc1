#include "models/noisy_classifier_files.h"

#include "support/expect_error.h"
#include "support/tensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

using namespace darkroom;
using namespace darkroom::models;
using namespace darkroom::tests;

namespace {

/// A classifier of two classes in a folder of its own.
class SmallClassifier {
public:
    SmallClassifier()
    {
        description.channels = 2;
        description.sampleSize = 8;
        description.widths = {8, 16};
        description.attention = {false, true};
        description.headChannels = 8;
        description.groups = 4;
        description.classes = {"cat", "dog"};
        description.schedule.curve = diffusion::BetaCurve::ScaledLinear;
        description.schedule.betaStart = 0.00085;
        description.schedule.betaEnd = 0.012;
        torch::manual_seed(1); // torch's own initialisers draw from the global generator.
        network = nn::NoisyClassifier(description.network());
        saveNoisyClassifier(realFileSystem(), folder(), description, namedTensors(*network), {{"steps", 3}});
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    void changeConfig(const char* field, const Json& value) const
    {
        auto config = readJson(folder() / "config.json");
        config[field] = value;
        writeFileAtomically(realFileSystem(), folder() / "config.json", config.dump());
    }

    NoisyClassifierDescription description;
    nn::NoisyClassifier network{nullptr};

private:
    QTemporaryDir m_folder;
};

} // namespace

class NoisyClassifierFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aStoredClassifierSaysWhatItSaidBefore()
    {
        SmallClassifier small;
        const torch::NoGradGuard noGradient;
        auto stored = loadNoisyClassifier(small.folder(), torch::kFloat32);
        const auto x = torch::linspace(-1, 1, 2 * 2 * 8 * 8).view({2, 2, 8, 8}), t = torch::tensor({20.0f, 700.0f});
        // Weights are rounded to fp16, 11 bits.
        const auto fault = tensorDifference(stored.network(x, t), small.network(x, t), 5e-3);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto& description = stored.description;
        QCOMPARE(description.classes, small.description.classes);
        QCOMPARE(description.input, NoisyInput::Latents);
        QCOMPARE(description.sampleSize, std::int64_t{8});
        QCOMPARE(description.schedule.curve, diffusion::BetaCurve::ScaledLinear);
        QCOMPARE(description.schedule.betaStart, 0.00085);
        QCOMPARE(description.schedule.betaEnd, 0.012);
        QCOMPARE(description.schedule.timesteps, std::int64_t{1000});
    }

    void thePoolHasAPlaceForEachLastPixelAndForTheirMean()
    {
        const SmallClassifier small;
        QCOMPARE(small.network->named_parameters()["out.2.positional_embedding"].sizes(), (torch::IntArrayRef{16, 4 * 4 + 1}));
    }

    void aMissingClassifierSaysHowToTrainOne()
    {
        QTemporaryDir empty;
        DARKROOM_EXPECT_ERROR(
            ErrorKind::File, loadNoisyClassifier(empty.path().toStdString(), torch::kFloat32), "config.json", "darkroom train classifier");
    }

    void aConfigThatAsksForMoreThanTheFileHoldsIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("wider") << "block_out_channels"
                               << "[8,4096]"
                               << "down_blocks.1.resnets.0.conv2.weight";
        QTest::newRow("deeper") << "layers_per_block"
                                << "32"
                                << "down_blocks.0.resnets.31.conv2.weight";
        QTest::newRow("more classes") << "classes"
                                      << R"(["a","b","c"])"
                                      << "out.2.c_proj.weight";
        QTest::newRow("larger pictures") << "sample_size"
                                         << "4096"
                                         << "out.2.positional_embedding";
    }
    void aConfigThatAsksForMoreThanTheFileHoldsIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, named);
        const SmallClassifier small;
        small.changeConfig(qPrintable(field), parseJson(value.toStdString(), "value"));
        bool thrown = false;
        try {
            loadNoisyClassifier(small.folder(), torch::kFloat32);
        } catch (const Error& error) {
            thrown = true;
            QVERIFY2(std::string(error.what()).find(named.toStdString()) != std::string::npos, error.what());
        }
        QVERIFY(thrown);
    }

    void aConfigThatMakesNoSenseNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("another network") << "_class_name"
                                         << R"("AutoencoderKL")";
        QTest::newRow("another input") << "input"
                                       << R"("words")";
        QTest::newRow("not a multiple") << "block_out_channels"
                                        << "[8,18]";
        QTest::newRow("no groups") << "norm_num_groups"
                                   << "0";
        QTest::newRow("no classes") << "classes"
                                    << "[]";
        QTest::newRow("a number as class") << "classes"
                                           << "[1]";
        QTest::newRow("odd side") << "sample_size"
                                  << "9";
        QTest::newRow("no schedule") << "schedule"
                                     << "null";
        QTest::newRow("an unknown schedule") << "schedule"
                                             << R"({"beta_schedule":"steep"})";
    }
    void aConfigThatMakesNoSenseNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const SmallClassifier small;
        small.changeConfig(qPrintable(field), parseJson(value.toStdString(), "value"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, loadNoisyClassifier(small.folder(), torch::kFloat32), field.toStdString());
    }
};

QTEST_GUILESS_MAIN(NoisyClassifierFilesTest)
#include "noisy_classifier_files_test.moc"
