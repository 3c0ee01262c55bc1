#include "darkroom/generation/model.h"

#include "darkroom/base/files.h"
#include "darkroom/generation/region_map_file.h"
#include "generation/model_parts.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

class ModelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    /// A fresh folder for a test to break.
    fs::path tiny(const TinyModel& model = {})
    {
        return model.write(m_folder.filePath("model" + QString::number(++m_count)).toStdString());
    }

    static LoadOptions onCpu()
    {
        LoadOptions options;
        options.device = DeviceChoice::Cpu;
        options.precision = Precision::Float32;
        return options;
    }

    static void replace(const fs::path& file, const std::string& content) { writeFileAtomically(realFileSystem(), file, content); }

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); }

    void descriptionComesFromHeadersAlone()
    {
        const auto folder = tiny();
        const auto model = describeModel(folder);
        QCOMPARE(model.name, std::string("Tiny"));
        QCOMPARE(model.family, std::string("icons"));
        QCOMPARE(model.width, TinyModel::kSize);
        QCOMPARE(model.downsampling, 4);
        QCOMPARE(model.latentChannels, TinyModel::kLatentChannels);
        QCOMPARE(model.predictionType, std::string("v_prediction"));
        QCOMPARE(model.classes.size(), std::size_t{3});
        QCOMPARE(model.classes[1].name, std::string("cat"));
        QCOMPARE(model.regions.size(), std::size_t{2});
        QVERIFY(model.takesText && model.takesClass && model.takesRegionMap && model.sizeIsFixed);
        QCOMPARE(model.storedPrecision, std::string("fp16"));
        QCOMPARE(model.bytesOnDisk, 2 * model.parameters);
        QCOMPARE(model.defaultSteps, 5);
        QVERIFY(model.hash.empty());
    }

    void loadedModelKnowsItsDeviceAndHash()
    {
        const auto folder = tiny();
        auto options = onCpu();
        double last = 0.0;
        bool rising = true;
        options.progress = [&](double share) {
            rising = rising && share >= last;
            last = share;
        };
        const auto model = Model::load(folder, options);
        QVERIFY(model != nullptr);
        QVERIFY(rising);
        QVERIFY(last > 0.999 && last < 1.001);
        QCOMPARE(model->precision(), Precision::Float32);
        QVERIFY(model->deviceName().starts_with("CPU, "));
        QCOMPARE(model->description().hash.size(), std::size_t{64});
        QCOMPARE(model->previewR2(), 0.5);
    }

    void automaticPrecisionIsMeasuredOnce()
    {
        const auto folder = tiny();
        auto options = onCpu();
        options.precision = Precision::Automatic;
        const auto first = Model::load(folder, options);
        QVERIFY(first->precision() == Precision::Float32 || first->precision() == Precision::BFloat16);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(Model::load(folder, options)->precision(), first->precision());
    }

    void halfPrecisionOnACpuIsRefused()
    {
        auto options = onCpu();
        options.precision = Precision::Float16;
        const auto folder = tiny();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, Model::load(folder, options), "fp16", "bf16");
    }

    void aStopWhileLoadingGivesNoModel()
    {
        const auto folder = tiny();
        std::stop_source source;
        auto options = onCpu();
        options.progress = [&](double share) {
            if (share > 0.5) source.request_stop();
        };
        QVERIFY(Model::load(folder, options, source.get_token()) == nullptr);
    }

    void brokenFoldersAreNamedAndLoadAgainWhenMended_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* file, const char* how, ErrorKind kind) {
            QTest::newRow((QByteArray(file) + " " + how).constData()) << file << how << static_cast<int>(kind);
        };
        row("model_index.json", "gone", ErrorKind::Format);
        row("model_index.json", "no JSON", ErrorKind::Format);
        row("unet/config.json", "no JSON", ErrorKind::Format);
        row("unet/diffusion_pytorch_model.safetensors", "gone", ErrorKind::File);
        row("unet/diffusion_pytorch_model.safetensors", "cut", ErrorKind::Format);
        row("unet/diffusion_pytorch_model.safetensors", "no JSON", ErrorKind::Format);
        row("vae/diffusion_pytorch_model.safetensors", "cut", ErrorKind::Format);
        row("text_encoder/model.safetensors", "cut", ErrorKind::Format);
        row("tokenizer/vocab.txt", "gone", ErrorKind::File);
        row("darkroom.json", "no JSON", ErrorKind::Format);
        row("scheduler/scheduler_config.json", "no JSON", ErrorKind::Format);
    }

    void brokenFoldersAreNamedAndLoadAgainWhenMended()
    {
        QFETCH(QString, file);
        QFETCH(QString, how);
        QFETCH(int, kind);
        const auto folder = tiny();
        const auto path = folder / file.toStdString();
        const auto whole = readFile(realFileSystem(), path, 1u << 30);
        if (how == "gone") fs::remove(path);
        if (how == "no JSON") replace(path, "{ this is no JSON");
        if (how == "cut") replace(path, whole.substr(0, whole.size() - 100));
        DARKROOM_EXPECT_ERROR(static_cast<ErrorKind>(kind), Model::load(folder, onCpu()), path.filename().string());
        replace(path, whole);
        QVERIFY(Model::load(folder, onCpu()) != nullptr);
    }

    void weightsOfAnotherModelAreNamed()
    {
        TinyModel other;
        other.unet.blockOutChannels = {16, 48};
        const auto folder = tiny(), stranger = tiny(other);
        const fs::path name = "unet/diffusion_pytorch_model.safetensors", file = folder / name;
        fs::copy_file(stranger / name, file, fs::copy_options::overwrite_existing);
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, Model::load(folder, onCpu()), file.string(), "U-Net", "down_blocks.1");
    }

    void notANumberInTheWeightsIsNamed()
    {
        const auto folder = tiny();
        const auto file = folder / "vae/diffusion_pytorch_model.safetensors";
        auto tensors = models::readTensors(file);
        for (auto& [name, tensor] : tensors)
            if (name == "decoder.conv_out.bias") tensor = torch::full({3}, std::numeric_limits<double>::quiet_NaN());
        models::saveTensors(realFileSystem(), file, tensors, torch::kHalf);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Model::load(folder, onCpu()), "decoder.conv_out.bias", "NaN");
    }

    void partsThatDoNotFitEachOtherAreRefused()
    {
        TinyModel narrow;
        narrow.autoencoder.latentChannels = 5;
        const auto unfit = tiny(narrow);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Model::load(unfit, onCpu()), "4 channels", "5");
        TinyModel unknown;
        unknown.unet.inChannels += 3;
        const auto surplus = tiny(unknown);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Model::load(surplus, onCpu()), "9 channels");
    }

    void whatIsNoModelIsNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::File, describeModel("/no/such/model"), "/no/such/model");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, describeModel(m_folder.path().toStdString()), "model_index.json");
    }

    void shippedModelIsLookedForWhereResourcesAre()
    {
        const auto root = fs::path(m_folder.path().toStdString()) / "resources";
        const QByteArray before = qgetenv("DARKROOM_RESOURCES");
        TinyModel().write(root / "models/icons");
        qputenv("DARKROOM_RESOURCES", root.c_str());
        QCOMPARE(shippedModel(), root / "models/icons");
        qputenv("DARKROOM_RESOURCES", before);
    }

    void regionMapsAreReadByIdOrColour()
    {
        const auto model = describeModel(tiny());
        // Netpbm: a short header, then the bytes.
        const fs::path file = m_folder.filePath("map.pnm").toStdString();
        const auto pixels = [&](const std::string& header, std::initializer_list<std::uint8_t> bytes) {
            replace(file, header + std::string(bytes.begin(), bytes.end()));
        };
        const LabelMap expected{2, 1, {1, 0}};
        pixels("P5\n2 1\n255\n", {1, 0});
        QCOMPARE(readRegionMap(file, model), expected);
        pixels("P6\n2 1\n255\n", {200, 100, 50, 10, 20, 30});
        QCOMPARE(readRegionMap(file, model), expected);
        pixels("P6\n2 1\n255\n", {200, 100, 50, 11, 20, 30});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readRegionMap(file, model), "map.pnm", "1, 0");
        pixels("P5\n2 1\n255\n", {1, 2});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readRegionMap(file, model), "map.pnm", "1, 0");
        replace(file, "no picture");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readRegionMap(file, model), "map.pnm");
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
