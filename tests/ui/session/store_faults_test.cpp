#include "support/failing_file_system.h"
#include "support/file_bytes.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/thumbnails.h"
#include "ui/gallery/trash.h"
#include "ui/session/background_writer.h"
#include "ui/session/session_file.h"
#include "ui/settings/preset_menu.h"
#include "ui/settings/presets.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::tests;
using namespace darkroom::ui;

namespace {

/// One of the small files that are written while the user works.
struct Store {
    QString name;
    std::string before;
    std::string after;
};

QVector<Store> stores()
{
    SavedSession session;
    const std::string emptySession = sessionText(session);
    session.settings.request.prompt = "a boat";
    session.unfinished = {{requestOf("a leaf", 3), std::nullopt}};
    const Presets one = withSaved({}, QStringLiteral("one"), session.settings);
    return {{QStringLiteral("session.json"), emptySession, sessionText(session)},
        {QStringLiteral("presets.json"), presetsText(one), presetsText(withSaved(one, QStringLiteral("two"), session.settings))}};
}

} // namespace

/// What the program keeps for the user must outlive a disk that fails at any moment.
class StoreFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void aWriteThatFailsAnywhereLosesNothing_data()
    {
        QTest::addColumn<int>("store");
        QTest::addColumn<bool>("staysFull");
        QTest::newRow("session, passing fault") << 0 << false;
        QTest::newRow("session, full disk") << 0 << true;
        QTest::newRow("presets, passing fault") << 1 << false;
        QTest::newRow("presets, full disk") << 1 << true;
    }

    void aWriteThatFailsAnywhereLosesNothing()
    {
        QFETCH(int, store);
        QFETCH(bool, staysFull);
        const Store file = stores()[store];
        const int operations = operationsOf(file);
        QVERIFY2(operations >= 4, qPrintable(QString::number(operations)));
        for (int failAt = 0; failAt < operations; ++failAt) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(file.name);
            writeBytes(path, QByteArray::fromStdString(file.before));
            FailingFileSystem files(failAt, staysFull ? Afterwards::Fails : Afterwards::Works);
            QStringList told;
            {
                BackgroundWriter writer(path, files);
                connect(
                    &writer, &BackgroundWriter::failed, &writer, [&told](const QString& sentence) { told << sentence; },
                    Qt::DirectConnection);
                writer.write([&file] { return file.after; });
            }
            const std::string now = bytesOf(path).toStdString();
            QVERIFY2(now == file.before || now == file.after, qPrintable(QString::number(failAt)));
            QVERIFY2(told.size() == 1 || now == file.after, qPrintable(QString::number(failAt)));
            if (!told.isEmpty()) {
                QVERIFY2(told.front().contains(folder.path()) && told.front().contains(QStringLiteral("Free some space")),
                    qPrintable(told.front()));
            }
            { // and the next start reads it
                QString problem;
                QVERIFY(file.name != QStringLiteral("session.json") || readOrSetAsideSession(path, problem));
                QCOMPARE(problem, QString());
            }
            BackgroundWriter(path).write([&file] { return file.after; });
            QCOMPARE(bytesOf(path).toStdString(), file.after);
        }
    }

    void aFolderThatWasRemovedIsMadeAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data/session.json"));
        BackgroundWriter(path).write([] { return std::string("{}"); });
        QVERIFY(QDir(folder.filePath(QStringLiteral("data"))).removeRecursively());
        BackgroundWriter(path).write([] { return std::string("{}"); });
        QCOMPARE(bytesOf(path), QByteArray("{}"));
    }

    void aFolderThatCannotBeMadeIsToldOnce()
    {
        const QTemporaryDir folder;
        writeBytes(folder.filePath(QStringLiteral("data")), "a file");
        QStringList told;
        {
            BackgroundWriter writer(folder.filePath(QStringLiteral("data/session.json")));
            connect(
                &writer, &BackgroundWriter::failed, &writer, [&told](const QString& sentence) { told << sentence; }, Qt::DirectConnection);
            writer.write([] { return std::string("{}"); });
        }
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(folder.filePath(QStringLiteral("data"))), qPrintable(told.front()));
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("data"))), QByteArray("a file"));
    }

    void damagedPresetsAreKeptAndNotReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("presets.json"));
        for (const char* damaged : {"{\"presets\": 3}", "{\"presets\": ["}) {
            writeBytes(path, damaged);
            QWidget window;
            PresetMenu menu(path, &window);
            const QString problem = menu.load();
            QVERIFY2(problem.contains(QStringLiteral("kept as ")), qPrintable(problem));
            menu.save(QStringLiteral("new"));
        }
        QCOMPARE(bytesOf(path + QStringLiteral(".damaged")), QByteArray("{\"presets\": 3}"));
        QCOMPARE(bytesOf(path + QStringLiteral(".damaged2")), QByteArray("{\"presets\": ["));
        QCOMPARE(readPresets(path).size(), 1);
    }

    void damagedSessionsAreAllKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("session.json"));
        for (const char* damaged : {"{\"version\": \"x\"}", "{\"settings\": "}) {
            writeBytes(path, damaged);
            QString problem;
            QVERIFY(!readOrSetAsideSession(path, problem));
            QVERIFY2(problem.contains(QStringLiteral("session.json.damaged")), qPrintable(problem));
            QVERIFY(!QFile::exists(path));
        }
        QCOMPARE(bytesOf(path + QStringLiteral(".damaged")), QByteArray("{\"version\": \"x\"}"));
    }

    void aPictureThatCannotBeTrashedStays()
    {
        const QTemporaryDir folder;
        const QString gone = folder.filePath(QStringLiteral("gone.png"));
        try {
            moveToTrash(gone);
            QFAIL("a file that is not there was moved");
        } catch (const Error& error) {
            const QString sentence = QString::fromStdString(error.sentence());
            QVERIFY2(sentence.contains(gone) && sentence.contains(QStringLiteral("file manager")), qPrintable(sentence));
        }
    }

    void aPictureComesBackIntoARemovedFolder()
    {
        const QTemporaryDir folder;
        const QString trashed = folder.filePath(QStringLiteral("trash.png"));
        const QString path = folder.filePath(QStringLiteral("removed/a.png"));
        writeBytes(trashed, "picture");
        takeFromTrash(trashed, path);
        QCOMPARE(bytesOf(path), QByteArray("picture"));
        writeBytes(trashed, "another");
        try {
            takeFromTrash(trashed, path);
            QFAIL("a picture was replaced");
        } catch (const Error& error) {
            const QString sentence = QString::fromStdString(error.sentence());
            QVERIFY2(sentence.contains(path) && sentence.contains(QStringLiteral("another file of that name")), qPrintable(sentence));
        }
        QCOMPARE(bytesOf(path), QByteArray("picture"));
        QCOMPARE(bytesOf(trashed), QByteArray("another"));
    }

    void thumbnailsNeedNoCache()
    {
        const QTemporaryDir folder;
        writeBytes(folder.filePath(QStringLiteral("thumbnails")), "no folder");
        PictureEntry entry;
        entry.sha256 = QString(64, QLatin1Char('a'));
        entry.path = folder.filePath(QStringLiteral("large.png"));
        QImage large(1600, 1200, QImage::Format_RGB32);
        large.fill(Qt::red);
        QVERIFY(large.save(entry.path));
        Thumbnails thumbnails(folder.filePath(QStringLiteral("thumbnails")));
        thumbnails.setSide(64);
        QSignalSpy read(&thumbnails, &Thumbnails::thumbnailsRead);
        QVERIFY(thumbnails.find(entry).isNull());
        QVERIFY(read.wait());
        QCOMPARE(thumbnails.find(entry).size(), QSize(64, 48));
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("thumbnails"))), QByteArray("no folder"));
    }

private:
    static int operationsOf(const Store& file)
    {
        const QTemporaryDir folder;
        FailingFileSystem files;
        BackgroundWriter(folder.filePath(file.name), files).write([&file] { return file.after; });
        return files.operations();
    }
};

QTEST_MAIN(StoreFaultsTest)
#include "store_faults_test.moc"
