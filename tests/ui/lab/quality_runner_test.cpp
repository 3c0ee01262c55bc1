#include "ui/lab/quality_runner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::ui;

/// A shell script stands for the program that measures.
class QualityRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void whyItEndedIsToldWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("out of memory") << QByteArray("echo progress >&2; kill -KILL $$") << QStringList{"memory ran out", "fewer pictures"};
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << QStringList{"signal 11", "please report it"};
        QTest::newRow("a reason") << QByteArray("echo 'darkroom lab: The folder is empty.' >&2; exit 3")
                                  << QStringList{"The folder is empty."};
        QTest::newRow("no reason") << QByteArray("exit 9") << QStringList{"code 9", "please report it"};
        QTest::newRow("stopped") << QByteArray("exit 7") << QStringList{};
        QTest::newRow("done") << QByteArray("exit 0") << QStringList{};
    }

    void whyItEndedIsToldWithWhatToDo()
    {
        QFETCH(QByteArray, script);
        QFETCH(QStringList, told);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("program")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        QualityRunner runner;
        runner.setProgram(file.fileName());
        QSignalSpy ended(&runner, &QualityRunner::ended);
        runner.start({});
        QTRY_COMPARE(ended.size(), 1);
        const QString problem = ended.front().front().toString();
        QCOMPARE(problem.isEmpty(), told.isEmpty());
        for (const QString& part : told) {
            QVERIFY2(problem.contains(part), qPrintable(problem));
        }
        QVERIFY(!runner.isRunning());
    }
};

QTEST_MAIN(QualityRunnerTest)
#include "quality_runner_test.moc"
