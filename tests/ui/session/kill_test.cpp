#include "app/main_window.h"
#include "darkroom/base/picture_record.h"
#include "ui/gallery/history_database.h"
#include "ui/scripted_engine.h"
#include "ui/session/session.h"
#include "ui/session/session_file.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <iterator>
#include <set>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

constexpr int kMoments = 100;
constexpr int kPicturesAsked = 3;
/// Moments reach this far beyond what a start takes to its first picture: early ones hit the start, late ones the making and saving of pictures.
constexpr double kBeyondFirstPicture = 1.5;
/// How long a start may take to record what it finds, on a busy machine.
constexpr int kPatience = 120000;

QString pictures(const QString& folder)
{
    return folder + QStringLiteral("/Pictures");
}

/// What tells pictures apart: their seeds, and of branches, which have those of other pictures, their prompts.
std::string nameOf(const GenerationRequest& request)
{
    return request.before.empty() ? std::to_string(request.seed) : request.prompt;
}

/// The program as a child: the real window on `folder`. It goes on with what the last one left, asks for more pictures, branches the first one that it
/// makes, edits its settings all the time, and waits to be killed.
int runChild(QApplication& application, const QString& folder)
{
    Theme theme;
    const auto script = std::make_shared<Script>();
    MainWindow window({.makeEngine = [script] { return std::make_unique<ScriptedEngine>(script); },
                          .picturesFolder = pictures(folder),
                          .settingsFile = folder + QStringLiteral("/settings.ini"),
                          .dataFolder = folder + QStringLiteral("/Data"),
                          .openAtStart = {},
                          .showFile = [](const QString&) {}},
        theme);
    window.show();
    QTimer edits;
    int edit = 0;
    QObject::connect(&edits, &QTimer::timeout, &window, [&] {
        constexpr int kEditsAPause = 20;
        if (edit % kEditsAPause == 0) {
            window.session().resume();
        }
        if (edit == 0) {
            Settings settings = window.settings().settings();
            settings.count = kPicturesAsked;
            settings.request.sampling.steps = 4;
            window.session().generate(settings, Place::Back);
        }
        Settings settings = window.settings().settings();
        settings.request.prompt = "edit " + std::to_string(++edit);
        window.settings().edit(settings);
    });
    QObject::connect(&window.session(), &Session::runEnded, &window, [&window, branched = false](const RunRecordPtr& record) mutable {
        if (!branched && !record->picture.isNull() && record->request.before.empty()) {
            branched = true;
            GenerationRequest changed = record->request;
            window.session().pause(); // it waits for a while, so that kills come meanwhile
            changed.prompt = "branch of " + std::to_string(record->request.seed);
            window.session().branch(changed, *record, 2);
        }
    });
    edits.start(5);
    return application.exec();
}

} // namespace

/// Kills the program at random moments. Nothing of what it had finished or was asked for may be lost.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostWheneverTheProgramIsKilled();

private:
    static void start(QProcess& child, const QString& folder)
    {
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder});
        QVERIFY(child.waitForStarted());
    }

    static void kill(QProcess& child)
    {
        QVERIFY2(child.state() == QProcess::Running, "the program ended by itself");
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
    }

    /// Milliseconds from the start of the program to the first picture that it finishes on this machine, under what else runs here.
    static void measureStart(const QString& folder, int& milliseconds)
    {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        start(child, folder);
        QTRY_VERIFY_WITH_TIMEOUT(!picturesOf(folder).empty(), kPatience);
        milliseconds = static_cast<int>(timer.elapsed());
        kill(child);
    }

    static void killOnce(const QString& folder, int milliseconds)
    {
        QProcess child;
        start(child, folder);
        child.waitForFinished(milliseconds);
        kill(child);
    }

    /// Those of `files` that the history doesn't have.
    static QStringList unrecorded(HistoryDatabase& history, const std::set<QString>& files)
    {
        std::set<QString> recorded;
        for (const PictureEntry& entry : history.find({})) {
            recorded.insert(entry.path);
        }
        QStringList missing;
        std::set_difference(files.begin(), files.end(), recorded.begin(), recorded.end(), std::back_inserter(missing));
        return missing;
    }

    static std::set<QString> picturesOf(const QString& folder)
    {
        std::set<QString> found;
        QDirIterator iterator(pictures(folder), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            found.insert(iterator.next());
        }
        return found;
    }

    /// Takes those that were made since `known` from the missing; branches among them tell what they left.
    static void takeMade(const QString& folder, std::set<QString>& known, std::set<std::string>& missing, std::size_t& branches)
    {
        for (const QString& file : picturesOf(folder)) {
            if (!known.insert(file).second) {
                continue;
            }
            const PictureRecord record = readPictureRecord(file.toStdString());
            missing.erase(nameOf(record.settings->request));
            QCOMPARE(record.facts.lineage.has_value(), !record.settings->request.before.empty());
            branches += record.facts.lineage ? 1 : 0;
        }
    }

    /// Every finished picture opens and holds its settings.
    static void checkPictures(const std::set<QString>& files)
    {
        for (const QString& file : files) {
            const QImage picture(file);
            QVERIFY2(picture.size() == QSize(128, 128), qPrintable(file));
            QVERIFY2(readPictureRecord(file.toStdString()).settings, qPrintable(file));
        }
    }
};

void KillTest::nothingIsLostWheneverTheProgramIsKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo() << "moments drawn from seed" << seed;
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("Data/history.db"));
    const QString session = folder.filePath(QStringLiteral("Data/session.json"));
    std::set<QString> known;
    std::set<std::string> asked;
    int restarts = 0, branchesLeft = 0;
    int firstPicture = 0;
    measureStart(folder.path(), firstPicture);
    const int longest = static_cast<int>(kBeyondFirstPicture * firstPicture);
    qInfo() << "first picture after" << firstPicture << "ms";
    for (int moment = 0; moment < kMoments; ++moment) {
        killOnce(folder.path(), random.bounded(longest));
        const std::set<QString> found = picturesOf(folder.path());
        checkPictures(found);
        QVERIFY2(std::includes(found.begin(), found.end(), known.begin(), known.end()), "a finished picture has vanished");
        known = found;
        QVERIFY2(HistoryDatabase::inspect(database) != HistoryDatabase::Condition::Broken, qPrintable(QString::number(moment)));

        // Who was to be made and isn't yet, still is to be.
        std::set<std::string> made;
        for (const QString& file : found) {
            made.insert(nameOf(readPictureRecord(file.toStdString()).settings->request));
        }
        std::set<std::string> left;
        if (const std::optional<SavedSession> saved = readSession(session)) {
            for (const AskedPicture& picture : saved->unfinished) {
                QCOMPARE(picture.lineage.has_value(), !picture.request.before.empty());
                branchesLeft += picture.lineage ? 1 : 0;
                left.insert(nameOf(picture.request));
            }
            QVERIFY2(found.empty() || saved->settings.request.prompt.starts_with("edit "), "the settings are lost");
            restarts += saved->unfinished.empty() ? 0 : 1;
        }
        for (const std::string& wanted : asked) {
            QVERIFY2(made.contains(wanted) || left.contains(wanted), ("lost: " + wanted).c_str());
        }
        asked.insert(left.begin(), left.end());
    }
    qInfo() << known.size() << "pictures finished," << restarts << "times something was left to be made," << branchesLeft
            << "times a branch";
    QVERIFY2(!known.empty(), "no kill came after a picture was finished");
    QVERIFY2(restarts > 0, "no kill came while pictures were waiting");
    QVERIFY2(branchesLeft > 0, "no kill came while a branch was waiting");

    // The next start that is left alone makes everything that was ever asked for, and records every picture that was finished.
    HistoryDatabase history(database);
    QProcess child;
    start(child, folder.path());
    QTRY_VERIFY2_WITH_TIMEOUT(
        unrecorded(history, known).isEmpty(), qPrintable(unrecorded(history, known).join(QLatin1Char(' '))), kPatience);
    std::set<std::string> missing = asked;
    known.clear();
    std::size_t branches = 0;
    QTRY_VERIFY_WITH_TIMEOUT((takeMade(folder.path(), known, missing, branches), missing.empty()), kPatience);
    qInfo() << known.size() << "pictures in the end," << branches << "of them branches";
    QVERIFY(branches > 0);
    // What is kept beside the pictures is there though no window was ever closed.
    const auto isKept = [&folder] {
        const SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
        return !store.times().isEmpty() && !store.geometry().isEmpty() && store.page() == QLatin1String("canvas");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), kPatience);
    kill(child);
    QCOMPARE(HistoryDatabase::inspect(database), HistoryDatabase::Condition::Good);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--child")) {
        return runChild(application, arguments[2]);
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
