#include "darkroom/training/train.h"

#include "dataset_fixture.h"
#include "support/expect_error.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sstream>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 16, kSteps = 20;
constexpr const char* kWorkerFlag = "--train";

AutoencoderRequest tinyRequest(const std::filesystem::path& data, const std::filesystem::path& out, std::int64_t batch)
{
    AutoencoderRequest request;
    request.run.data = data;
    request.run.out = out;
    request.run.size = kSize;
    request.run.steps = kSteps;
    request.run.batch = batch;
    request.run.learningRate = 1e-2;
    request.run.warmup = 5;
    request.run.sampleMinutes = 0.0;
    request.run.logEvery = 1;
    request.run.threads = 1;
    request.run.precision = Precision::Float32;
    request.widths = {8, 8};
    request.latentChannels = 2;
    request.groups = 4;
    return request;
}

/// One process of a run: prints a loss a line.
int work(char** arguments)
{
    const auto request = tinyRequest(arguments[2], arguments[3], std::atoi(arguments[4]));
    try {
        trainAutoencoder(request,
            [](const Json& line) {
                if (line.at("event") == "step") std::printf("%.9g\n", line.at("loss").get<double>());
            },
            {});
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

std::vector<double> lossesIn(const QByteArray& output)
{
    std::vector<double> losses;
    std::stringstream stream(output.toStdString());
    for (double value = 0.0; stream >> value;)
        losses.push_back(value);
    return losses;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class DataParallelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (int i = 0; i < 10; ++i)
            m_data.writePicture("picture" + std::to_string(i) + ".png", testPicture(kSize, kSize, i));
    }

    void twoProcessesFollowOneWithTheDoubleBatch()
    {
        const QTemporaryDir alone, together;
        QProcess single;
        start(single, alone.path(), 4, {});
        finish(single);
        const auto expected = lossesIn(single.readAllStandardOutput());
        QCOMPARE(expected.size(), std::size_t{kSteps});

        const auto port = QString::number(freePort());
        QProcess first, second;
        start(second, together.path(), 2, {"RANK=1", "WORLD_SIZE=2", "MASTER_ADDR=127.0.0.1", "MASTER_PORT=" + port});
        start(first, together.path(), 2, {"RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=127.0.0.1", "MASTER_PORT=" + port});
        finish(first);
        finish(second);
        const auto got = lossesIn(first.readAllStandardOutput());
        QCOMPARE(got.size(), expected.size());
        for (std::size_t i = 0; i < got.size(); ++i)
            QVERIFY2(std::abs(got[i] - expected[i]) < 1e-4,
                qPrintable(QString("step %1: %2, expected %3").arg(i + 1).arg(got[i], 0, 'g', 9).arg(expected[i], 0, 'g', 9)));
    }

    void aMissingVariableIsNamed()
    {
        qputenv("WORLD_SIZE", "2");
        qunsetenv("RANK");
        const QTemporaryDir out;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, trainAutoencoder(tinyRequest(m_data.path(), out.path().toStdString(), 2), {}, {}), "RANK");
        qunsetenv("WORLD_SIZE");
    }

private:
    void start(QProcess& process, const QString& out, int batch, const QStringList& variables)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& variable : variables)
            environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
        environment.insert("XDG_CACHE_HOME", QString::fromStdString(m_data.cache().string()));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
            {kWorkerFlag, QString::fromStdString(m_data.path().string()), out, QString::number(batch)});
    }

    void finish(QProcess& process)
    {
        QVERIFY(process.waitForFinished(300000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    DataFolder m_data;
};

int main(int argc, char** argv)
{
    if (argc == 5 && std::string(argv[1]) == kWorkerFlag) return work(argv);
    QCoreApplication application(argc, argv);
    DataParallelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "data_parallel_test.moc"
