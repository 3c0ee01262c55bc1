#include "darkroom/base/failure.h"

#include <QtTest>

#include <new>
#include <stdexcept>
#include <string>
#include <system_error>

using namespace darkroom;

namespace {

/// What torch 2.13 throws: its text, where it was thrown, and the calls that led there.
std::string torchText(const std::string& message)
{
    return message
        + "\nException raised from alloc_cpu at c10/core/impl/alloc_cpu.cpp:141 (most recent call first):\nframe #0: c10::Error::Error";
}

} // namespace

class FailureTest : public QObject {
    Q_OBJECT

private slots:
    void ourOwnErrorsStayAsTheyAre()
    {
        const Failure failure = failureOf(Error(ErrorKind::Shape, "The picture is too wide."), Work::Picture);
        QCOMPARE(failure.kind, ErrorKind::Shape);
        QCOMPARE(failure.sentence, std::string("The picture is too wide."));
    }

    void memoryIsToldByTypeAndByText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("torch's allocator") << "[enforce fail at alloc_cpu.cpp:141] err == 0. DefaultCPUAllocator: can't allocate memory: "
                                              "you tried to allocate 9007199254740992 "
                                              "bytes. Error code 12 (Cannot allocate memory)";
        QTest::newRow("a graphics card") << "CUDA out of memory. Tried to allocate 20.00 GiB. GPU 0 has a total capacity of 7.79 GiB";
        QTest::newRow("OpenCV")
            << "OpenCV(4.6.0) ./modules/core/src/alloc.cpp:73: error: (-4:Insufficient memory) Failed to allocate 3221225472 bytes";
        QTest::newRow("passed on") << "std::bad_alloc";
    }

    void memoryIsToldByTypeAndByText()
    {
        QFETCH(QString, text);
        const std::runtime_error error(torchText(text.toStdString()));
        for (const Work work : {Work::Picture, Work::Model, Work::Other}) {
            const Failure failure = failureOf(error, work);
            QCOMPARE(failure.kind, ErrorKind::Memory);
            QCOMPARE(failure.sentence, failureOf(std::bad_alloc(), work).sentence);
        }
        QCOMPARE(failureOf(std::system_error(std::make_error_code(std::errc::not_enough_memory)), Work::Other).kind, ErrorKind::Memory);
    }

    void whatHelpsDependsOnWhatWasDone()
    {
        const auto sentence = [](Work work) { return QString::fromStdString(failureOf(std::bad_alloc(), work).sentence); };
        QVERIFY2(sentence(Work::Picture).contains("smaller size"), qPrintable(sentence(Work::Picture)));
        QVERIFY2(sentence(Work::Model).contains("smaller model"), qPrintable(sentence(Work::Model)));
        for (const Work work : {Work::Picture, Work::Model, Work::Other}) {
            QVERIFY2(sentence(work).contains("lose other programs"), qPrintable(sentence(work)));
        }
    }

    void aDeviceIsNamedAndTheProcessorOffered()
    {
        for (const char* text : {"CUDA error: an illegal memory access was encountered", "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"}) {
            const Failure failure = failureOf(std::runtime_error(torchText(text)), Work::Picture);
            QCOMPARE(failure.kind, ErrorKind::Device);
            QVERIFY(failure.sentence.find(text) != std::string::npos);
            QVERIFY(failure.sentence.find("choose the CPU") != std::string::npos);
        }
    }

    void othersAreOurFaultsWithoutTheCallsThatLedThere()
    {
        const Failure failure =
            failureOf(std::runtime_error(torchText("mat1 and mat2 shapes cannot be multiplied (4x3 and 2x2)")), Work::Picture);
        QCOMPARE(failure.kind, ErrorKind::Internal);
        QVERIFY(failure.sentence.find("(4x3 and 2x2)") != std::string::npos);
        QVERIFY(failure.sentence.find("please report it") != std::string::npos);
        QVERIFY(failure.sentence.find("frame #0") == std::string::npos);
    }

    void whateverIsInFlightIsTold()
    {
        const auto told = [](const auto& thrown) {
            try {
                throw thrown;
            } catch (...) {
                return currentFailure(Work::Model);
            }
        };
        QCOMPARE(told(std::bad_alloc()).kind, ErrorKind::Memory);
        QCOMPARE(told(Error(ErrorKind::File, "gone")).sentence, std::string("gone"));
        QCOMPARE(told(42).kind, ErrorKind::Internal);
        QVERIFY(told(42).sentence.find("please report it") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(FailureTest)
#include "failure_test.moc"
