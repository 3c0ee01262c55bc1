#include "models/classifier_files.h"

#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/types.h>
#include <torch/utils.h>

using namespace darkroom;
using namespace darkroom::models;

namespace {

/// A classifier of two classes in a folder of its own.
class SmallClassifier {
public:
    SmallClassifier()
    {
        description.network.widths = {8, 16};
        description.network.groups = 4;
        description.network.classes = 2;
        description.classes = {"cat", "dog"};
        description.pictureSize = 16;
        torch::manual_seed(1); // torch's own initialisers draw from the global generator.
        network = nn::PictureClassifier(description.network);
        save();
    }

    void save() const { saveClassifier(realFileSystem(), folder(), description, namedTensors(*network), {{"steps", 3}}); }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    void changeConfig(const char* field, const Json& value) const
    {
        auto config = readJson(folder() / "config.json");
        config[field] = value;
        writeFileAtomically(realFileSystem(), folder() / "config.json", config.dump());
    }

    ClassifierDescription description;
    nn::PictureClassifier network{nullptr};

private:
    QTemporaryDir m_folder;
};

} // namespace

class ClassifierFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aStoredClassifierSaysWhatItSaidBefore()
    {
        SmallClassifier small;
        torch::NoGradGuard guard;
        const auto picture = torch::linspace(-1, 1, 2 * 3 * 16 * 16).view({2, 3, 16, 16});
        auto stored = loadClassifier(small.folder(), torch::kFloat32);
        const auto before = small.network(picture), after = stored.network(picture);
        // Weights are rounded to fp16, 11 bits.
        QVERIFY(torch::allclose(after.logits, before.logits, 1e-2, 2e-3));
        QVERIFY(torch::allclose(after.features, before.features, 1e-2, 2e-3));
        QCOMPARE(after.features.size(1), std::int64_t{16});
        QCOMPARE(stored.description.classes, small.description.classes);
        QCOMPARE(stored.description.pictureSize, std::int64_t{16});
    }

    void theNetworkHalvesThePictureOnceForEachWidth()
    {
        SmallClassifier small;
        QCOMPARE(small.description.network.downsampling(), std::int64_t{4});
        QCOMPARE(parameterCount(*small.network), // conv_in, norm, down, norm1, conv1, norm2, conv2, norm_out, head
            std::uint64_t{8 * 75 + 8 + 16 + 16 * 72 + 16 + 32 + 16 * 144 + 16 + 32 + 16 * 144 + 16 + 32 + 2 * 16 + 2});
    }

    void aMissingClassifierSaysHowToTrainOne()
    {
        QTemporaryDir empty;
        DARKROOM_EXPECT_ERROR(
            ErrorKind::File, loadClassifier(empty.path().toStdString(), torch::kFloat32), "config.json", "darkroom train features");
    }

    void aConfigThatAsksForMoreThanTheFileHoldsIsRefusedBeforeAnythingIsAllocated_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("wider") << "widths"
                               << "[8,4096]"
                               << "levels.0.down.weight";
        QTest::newRow("deeper") << "blocks_per_level"
                                << "64"
                                << "levels.0.resnets.1.conv1.weight";
        QTest::newRow("more classes") << "classes"
                                      << R"(["a","b","c"])"
                                      << "head.weight";
    }
    void aConfigThatAsksForMoreThanTheFileHoldsIsRefusedBeforeAnythingIsAllocated()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, named);
        SmallClassifier small;
        small.changeConfig(qPrintable(field), parseJson(value.toStdString(), "value"));
        // What isn't there at all has no shape.
        const auto kind = field == "blocks_per_level" ? ErrorKind::Format : ErrorKind::Shape;
        DARKROOM_EXPECT_ERROR(kind, loadClassifier(small.folder(), torch::kFloat32), "classifier", named.toStdString());
    }

    void aConfigThatMakesNoSenseNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("another network") << "_class_name"
                                         << R"("AutoencoderKL")";
        QTest::newRow("one width") << "widths"
                                   << "[8]";
        QTest::newRow("not a multiple") << "widths"
                                        << "[8,10]";
        QTest::newRow("no groups") << "groups"
                                   << "0";
        QTest::newRow("no classes") << "classes"
                                    << "[]";
        QTest::newRow("a number as class") << "classes"
                                           << "[1]";
        QTest::newRow("odd pictures") << "picture_size"
                                      << "18";
    }
    void aConfigThatMakesNoSenseNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        SmallClassifier small;
        small.changeConfig(qPrintable(field), parseJson(value.toStdString(), "value"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, loadClassifier(small.folder(), torch::kFloat32), field.toStdString());
    }
};

QTEST_GUILESS_MAIN(ClassifierFilesTest)
#include "classifier_files_test.moc"
