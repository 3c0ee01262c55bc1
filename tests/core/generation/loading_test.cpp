#include "darkroom/generation/model.h"

#include "device/processor.h"
#include "generation/precision_measurement.h"
#include "support/expect_error.h"
#include "support/sparse_model.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

constexpr double kAllowed = 1.2; ///< Peak memory while loading, of the model in its running precision.
constexpr std::int64_t kLargeWidth = 768;

/// The most memory that this process has had so far, in bytes.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return 1024.0 * std::stod(line.substr(6));
    return 0.0;
}

LoadOptions onCpu(Precision precision)
{
    LoadOptions options;
    options.device = DeviceChoice::Cpu;
    options.precision = precision;
    return options;
}

/// What the child does: what it is asked for on the tiny model first, for all that a process needs once; then on the large one. Prints by how much the
/// second raised the peak.
int tellPeak(const std::string& what, const fs::path& tiny, const fs::path& large)
{
    const torch::NoGradGuard noGradient;
    const auto run = [&](const fs::path& folder) {
        if (what == "describe")
            describeModel(folder);
        else if (what == "measure fp32")
            measureUNet(planModel(folder).first, torch::kCPU, Precision::Float32, [](double) {}, {});
        else
            Model::load(folder, onCpu(what == "load bf16" ? Precision::BFloat16 : Precision::Float32));
    };
    run(tiny);
    const double before = peakMemory();
    run(large);
    std::printf("%.0f\n", peakMemory() - before);
    return 0;
}

/// Numbers of a model's networks that run in its precision, and of the others.
std::pair<double, double> elementsOf(const fs::path& folder)
{
    const auto plan = planModel(folder).first;
    const auto running = static_cast<double>(plan.unet.elements() + plan.autoencoder->elements());
    return {running, static_cast<double>(plan.elements()) - running};
}

} // namespace

/// In which order a model is looked at, what memory loading takes, and how it tells its progress and stops.
class LoadingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }

    /// What tellPeak() prints in a process of its own; nothing when that failed.
    static std::optional<double> peakOfChild(const QString& what, const fs::path& tiny, const fs::path& large)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            {"--peak", what, QString::fromStdString(tiny.string()), QString::fromStdString(large.string())});
        constexpr int kPatience = 300'000;
        bool isNumber = false;
        const double peak = child.waitForFinished(kPatience) ? child.readAllStandardOutput().toDouble(&isNumber) : 0.0;
        if (!isNumber) qWarning("%s", child.readAllStandardError().constData());
        return isNumber ? std::optional(peak) : std::nullopt;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", (m_folder->path() + "/cache").toUtf8());
    }

    void everyShapeIsCheckedBeforeMemoryIsAskedFor()
    {
        // Hundreds of gigabytes, more than there is.
        const auto unet = wideUNet(16384, 4);
        const auto folder = writeWithUNet(at("huge"), unet);
        DARKROOM_EXPECT_ERROR(ErrorKind::Memory, Model::load(folder, onCpu(Precision::Float32)), folder.string());
        auto tensors = shapesOf<nn::UNet>(unet);
        const std::string name = "up_blocks.1.resnets.3.norm2.bias";
        for (auto& [key, tensor] : tensors)
            if (key == name) tensor = torch::empty({3}, torch::kMeta);
        const auto file = folder / "unet/diffusion_pytorch_model.safetensors";
        writeSparse(file, tensors);
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, Model::load(folder, onCpu(Precision::Float32)), file.string(), "U-Net", name);
    }

    void whatAModelIsTakesHardlyAnyMemory()
    {
        const auto peak = peakOfChild("describe", TinyModel().write(at("tiny")), writeWithUNet(at("huge"), wideUNet(16384, 4)));
        QVERIFY2(peak && *peak < 3e7, qPrintable(QString::number(peak.value_or(-1.0))));
    }

    void peakMemoryIsHardlyMoreThanTheModels_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<double>("bytes"); // of a number of those networks that don't always run in fp32
        QTest::newRow("loading in fp32") << "load fp32" << 4.0;
        QTest::newRow("loading in bf16") << "load bf16" << 2.0;
        QTest::newRow("measuring fp32 for a model that then runs in bf16") << "measure fp32" << 2.0;
    }

    void peakMemoryIsHardlyMoreThanTheModels()
    {
        QFETCH(QString, what);
        QFETCH(double, bytes);
        const auto tiny = TinyModel().write(at("tiny")), large = writeWithUNet(at("large"), wideUNet(kLargeWidth, 2));
        const auto [running, others] = elementsOf(large);
        const double model = bytes * running + 4.0 * others;
        QVERIFY2(model > 2e8, qPrintable(QString::number(model)));
        const auto peak = peakOfChild(what, tiny, large);
        QVERIFY(peak);
        qInfo("%s: %.3f of the model's bytes", QTest::currentDataTag(), *peak / model);
        // What is loaded is there in the end; what is only measured may take next to nothing.
        QVERIFY(what.startsWith("measure") || *peak > 0.9 * model);
        QVERIFY(*peak < kAllowed * model);
    }

    void measuringTellsItsProgressAndStops()
    {
        const torch::NoGradGuard noGradient;
        const auto plan = planModel(TinyModel().write(at("tiny"))).first;
        std::vector<double> told;
        std::stop_source source;
        const auto tell = [&](double share) { told.push_back(share); };
        const auto seconds = measureUNet(plan, torch::kCPU, Precision::Float32, tell, source.get_token());
        QVERIFY(seconds && *seconds > 0.0);
        const auto half = measureUNet(plan, torch::kCPU, Precision::BFloat16, [](double) {}, {});
        QVERIFY(half && *half > 0.0);
        QVERIFY(told.size() > 2 && std::is_sorted(told.begin(), told.end()) && told.back() < 1.0);
        const auto stopped = measureUNet(
            plan, torch::kCPU, Precision::Float32,
            [&](double share) {
                if (share > 0.0) source.request_stop();
            },
            source.get_token());
        QVERIFY(!stopped);
    }

    void everyStageTellsItsProgressAndStops()
    {
        const auto folder = writeWithUNet(at("model"), wideUNet(128, 1));
        const auto load = [&](double end, std::vector<double>& told) {
            std::stop_source source;
            auto options = onCpu(Precision::Automatic);
            options.progress = [&](double share) {
                told.push_back(share);
                if (share > end) source.request_stop();
            };
            return Model::load(folder, options, source.get_token());
        };
        std::vector<double> whole;
        QVERIFY(load(1.0, whole) != nullptr);
        QVERIFY(std::is_sorted(whole.begin(), whole.end()));
        QCOMPARE(whole.back(), 1.0);
        // Reading, then the hash of the U-Net's file of several megabytes; before them the measurement where there is a choice.
        const auto within = [&](double begin, double end) {
            return std::count_if(whole.begin(), whole.end(), [&](double share) { return share > begin && share < end; });
        };
        QVERIFY(within(0.2, 0.9) > 10);
        QVERIFY(within(0.9, 1.0) > 2);
        if (device::hasFastBFloat16()) QVERIFY(whole.front() == 0.0 && whole[1] < 0.1);
        for (const double end : {0.0, 0.01, 0.5, 0.85, 0.92}) {
            std::vector<double> told;
            QFile::remove(m_folder->filePath("cache/darkroom/precision.json"));
            QVERIFY2(load(end, told) == nullptr, qPrintable(QString::number(end)));
            QVERIFY2(
                std::count_if(told.begin(), told.end(), [&](double share) { return share > end; }) == 1, qPrintable(QString::number(end)));
        }
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    constexpr int kOfChild = 5;
    if (arguments.size() == kOfChild && arguments[1] == "--peak")
        return tellPeak(arguments[2].toStdString(), arguments[3].toStdString(), arguments[4].toStdString());
    LoadingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "loading_test.moc"
