#include "device/precision_choice.h"

#include "base/cache_file.h"
#include "darkroom/base/error.h"
#include "device/device.h"
#include "device/processor.h"
#include "support/expect_error.h"

#include <torch/cuda.h>
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace darkroom;
using namespace darkroom::tests;

class PrecisionChoiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_cache;
    const torch::Device m_cpu{torch::kCPU};

private slots:
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
    }

    void explicitChoicesAreNotMeasured()
    {
        const auto never = [](Precision) -> double { throw Error(ErrorKind::Internal, "measured"); };
        QCOMPARE(device::choosePrecision(Precision::Float32, m_cpu, "f", never), Precision::Float32);
        QCOMPARE(device::choosePrecision(Precision::BFloat16, m_cpu, "f", never), Precision::BFloat16);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, device::choosePrecision(Precision::Float16, m_cpu, "f", never), "fp16", "bf16");
    }

    void fasterOneIsTakenAndRememberedPerFamily()
    {
        int measured = 0;
        const auto slowHalf = [&](Precision precision) {
            ++measured;
            return precision == Precision::BFloat16 ? 2.0 : 1.0;
        };
        const auto fastHalf = [&](Precision precision) {
            ++measured;
            return precision == Precision::BFloat16 ? 0.5 : 1.0;
        };
        const bool choice = device::hasFastBFloat16();
        QCOMPARE(device::choosePrecision(Precision::Automatic, m_cpu, "a", slowHalf), Precision::Float32);
        QCOMPARE(device::choosePrecision(Precision::Automatic, m_cpu, "b", fastHalf), choice ? Precision::BFloat16 : Precision::Float32);
        QCOMPARE(measured, choice ? 4 : 0);
        // The other measurement would decide otherwise; it is not asked.
        QCOMPARE(device::choosePrecision(Precision::Automatic, m_cpu, "a", fastHalf), Precision::Float32);
        QCOMPARE(measured, choice ? 4 : 0);
    }

    void brokenCacheIsAnEmptyOne()
    {
        const auto folder = cacheFolder();
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "precision.json") << "{ broken";
        const auto measure = [](Precision precision) { return precision == Precision::Float32 ? 1.0 : 2.0; };
        QCOMPARE(device::choosePrecision(Precision::Automatic, m_cpu, "a", measure), Precision::Float32);
        CacheFile cache("numbers.json");
        QVERIFY(cache.value("x").is_null());
        QVERIFY(cache.store(realFileSystem(), "x", 3));
        QCOMPARE(CacheFile("numbers.json").value("x"), Json(3));
    }

    void cacheThatCannotBeWrittenCostsNothingElse()
    {
        const auto blocked = m_cache->filePath("file");
        std::ofstream(blocked.toStdString()) << "x";
        qputenv("XDG_CACHE_HOME", blocked.toUtf8());
        CacheFile cache("numbers.json");
        QVERIFY(!cache.store(realFileSystem(), "x", 3));
        QCOMPARE(cache.value("x"), Json(3));
    }

    void devicesAreNamedAndMissingOnesRefused()
    {
        QVERIFY(device::physicalCores() >= 1);
        QVERIFY(device::deviceName(m_cpu).starts_with("CPU, "));
        QVERIFY(device::chooseDevice(DeviceChoice::Cpu).is_cpu());
        if (!torch::cuda::is_available()) {
            QVERIFY(device::chooseDevice(DeviceChoice::Automatic).is_cpu());
            DARKROOM_EXPECT_ERROR(ErrorKind::Device, device::chooseDevice(DeviceChoice::Cuda), "cuda", "cpu");
        }
        device::requireMemory(m_cpu, 1, "A byte");
        if (device::freeMemory(m_cpu))
            DARKROOM_EXPECT_ERROR(
                ErrorKind::Memory, device::requireMemory(m_cpu, std::uint64_t{1} << 60, "A huge model"), "A huge model", "MiB");
    }
};

QTEST_GUILESS_MAIN(PrecisionChoiceTest)
#include "precision_choice_test.moc"
