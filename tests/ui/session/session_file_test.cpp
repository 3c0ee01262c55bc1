#include "darkroom/base/error.h"
#include "ui/session/background_writer.h"
#include "ui/session/session_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::ui;

class SessionFileTest : public QObject {
    Q_OBJECT

private slots:
    void aSessionComesBackAsItWas()
    {
        SavedSession session;
        session.settings.request.prompt = "grüner Kaktus, “flat”\nzweite Zeile";
        session.settings.request.classId = 12;
        session.settings.request.guidance.w = 3.5;
        session.settings.request.seed = 18446744073709551615ull;
        session.settings.randomSeed = false;
        session.settings.count = 4;
        session.unfinished.resize(2);
        session.unfinished[0].request.seed = 7;
        session.unfinished[1].request.model = "/models/a";
        session.unfinished[1].request.before = {earlierPart(4, {.prompt = "red apple"})};
        session.unfinished[1].lineage = PictureLineage{std::string(64, 'a'), "/pictures/é.png", 4};
        const QString path = m_folder.filePath(QStringLiteral("session.json"));
        QVERIFY(!readSession(path));
        {
            BackgroundWriter writer(path);
            writer.write([session] { return sessionText(session); });
        }
        const std::optional<SavedSession> read = readSession(path);
        QVERIFY(read);
        QVERIFY(read->settings == session.settings);
        QVERIFY(read->unfinished == session.unfinished);
    }

    void theNewestContentIsTheOneThatStays()
    {
        const QString path = m_folder.filePath(QStringLiteral("new folder/é.json"));
        {
            BackgroundWriter writer(path);
            for (int i = 0; i <= 200; ++i) {
                writer.write([i] { return std::to_string(i); });
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("200"));
    }

    void aFolderThatCannotBeWrittenIsToldOnce()
    {
        QFile blocker(m_folder.filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString path = m_folder.filePath(QStringLiteral("blocker/session.json"));
        auto writer = std::make_unique<BackgroundWriter>(path);
        QStringList sentences;
        connect(
            writer.get(), &BackgroundWriter::failed, this, [&](const QString& sentence) { sentences << sentence; }, Qt::QueuedConnection);
        writer->write([] { return std::string("a"); });
        QTRY_COMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().contains(QStringLiteral("blocker")), qPrintable(sentences.front()));
        writer->write([] { return std::string("b"); });
        writer.reset();
        QCoreApplication::processEvents();
        QCOMPARE(sentences.size(), 1);
    }

    void aDamagedFileIsRefusedByItsName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("{\"version\": 1, \"settings\": {\"requ");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("a later version") << QByteArray("{\"version\": 2}");
        QTest::newRow("wrong type") << QByteArray("{\"version\": 1, \"settings\": {\"count\": \"many\"}}");
        QTest::newRow("settings no object") << QByteArray("{\"version\": 1, \"settings\": 3}");
    }

    void aDamagedFileIsRefusedByItsName()
    {
        QFETCH(QByteArray, text);
        const QString path = m_folder.filePath(QStringLiteral("damaged.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        try {
            readSession(path);
            QFAIL("a damaged file was read");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.sentence()).contains(QStringLiteral("damaged.json")), error.what());
        }
        QString problem;
        QVERIFY(!readOrSetAsideSession(path, problem));
        QVERIFY2(problem.contains(QStringLiteral("damaged.json.damaged")), qPrintable(problem));
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged")) && !QFile::exists(path));
        problem.clear();
        QVERIFY(!readOrSetAsideSession(path, problem));
        QVERIFY(problem.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SessionFileTest)
#include "session_file_test.moc"
