#include "support/failing_disk.h"
#include "support/file_bytes.h"
#include "ui/gallery/history_database.h"
#include "ui/gallery/history_sql.h"
#include "ui/gallery/history_worker.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/picture_scan.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <memory>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::tests;
using namespace darkroom::ui;

namespace {

namespace fs = std::filesystem;

constexpr int kStars = 4;
constexpr int kPage = 4096;
constexpr qint64 kIndexPage = 3 * kPage; ///< After the list of tables, the table and its paths.

/// A history at work, with all that it tells.
class Observed {
public:
    Observed(const QString& file, const QString& pictures)
        : m_worker(std::make_unique<HistoryWorker>(HistoryOptions{file, {pictures}}))
    {
        QObject::connect(m_worker.get(), &HistoryWorker::problemArose, m_worker.get(), [this](const Problem& told) { problems << told; });
        QObject::connect(m_worker.get(), &HistoryWorker::found, m_worker.get(), [this](const QVector<PictureEntry>& entries) {
            found = entries;
            ++answers;
        });
        QObject::connect(m_worker.get(), &HistoryWorker::settingsFetched, m_worker.get(), [this] { ++answers; });
    }

    HistoryWorker& worker() { return *m_worker; }
    void close() { m_worker.reset(); }

    QStringList sentences() const
    {
        QStringList told;
        for (const Problem& problem : problems) {
            told << problem.sentence;
        }
        return told;
    }

    QVector<Problem> problems;
    QVector<PictureEntry> found;
    int answers = 0;

private:
    std::unique_ptr<HistoryWorker> m_worker;
};

QStringList pathsOf(const QVector<PictureEntry>& entries)
{
    QStringList paths;
    for (const PictureEntry& entry : entries) {
        paths << entry.path;
    }
    paths.sort();
    return paths;
}

} // namespace

/// The history over a disk that fails: no picture is lost, what went wrong is told, and the next start has everything again.
class HistoryFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aFaultAnywhereLosesNothing_data();
    void aFaultAnywhereLosesNothing();
    void aFolderThatCannotBeWrittenKeepsStarsInSight();
    void aFileThatIsNoHistoryIsSetAside_data();
    void aFileThatIsNoHistoryIsSetAside();
    void aFileCutAnywhereIsMadeAnew();
    void anEmptyFileIsToldOnlyWhereThereArePictures();
    void aHistoryHeldByAnotherProgramIsLeftAlone();
    void aDamageSeenAtWorkIsRepairedAtTheNextStart();

private:
    /// What is done while the disk fails, and what it is done to.
    struct Scenario {
        const char* name;
        std::function<void()> prepare;
        std::function<void(Observed&)> act;
        bool opensBefore = true;
        std::function<void()> between = [] {}; ///< After it was opened, while the disk works.
    };

    QString folder() const { return m_home.filePath(QStringLiteral("case")); }
    QString pictures() const { return folder() + QStringLiteral("/Pictures"); }
    QString file() const { return folder() + QStringLiteral("/data/history.db"); }
    QString starred() const { return pictures() + QStringLiteral("/one.png"); }

    QVector<Scenario> scenarios();
    void restore(const QString& kept);
    int run(const Scenario& scenario, const QString& below, int failAt, FailingDisk::Fault fault);
    void checkNextStart(const QStringList& paths, bool marksMayBeLost);
    QByteArrayList picturesAnywhere() const;
    QString integrity() const;

    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/darkroom faults é XXXXXX")};
    QString m_new; ///< A picture that is not in the history yet.
};

/// Three pictures in a history, one with stars and tags; kept as a template, since each fault begins from it.
void HistoryFaultsTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("home")).toLocal8Bit());
    QDir().mkpath(pictures());
    for (const char* name : {"one", "two", "three"}) {
        const QString saved = savePictureIn(m_home.filePath(QStringLiteral("made")), requestOf(name, 1));
        QVERIFY(QFile::rename(saved, pictures() + QStringLiteral("/%1.png").arg(QLatin1String(name))));
    }
    m_new = savePictureIn(m_home.filePath(QStringLiteral("made")), requestOf("new", 4));
    {
        HistoryDatabase database(file());
        scanFolders(database, {pictures()}, [] { return false; });
        PictureFilter filter;
        filter.words = QStringLiteral("one");
        const qint64 id = database.find(filter).front().id;
        database.setStars({id}, kStars);
        database.setTags(id, {QStringLiteral("best")});
    }
    fs::rename(folder().toStdString(), m_home.filePath(QStringLiteral("template")).toStdString());
}

/// The template in its place again, with its times, by which the history knows that a file is unchanged.
void HistoryFaultsTest::init()
{
    fs::remove_all(folder().toStdString());
    fs::remove_all(m_home.filePath(QStringLiteral("home")).toStdString());
    const fs::path from = m_home.filePath(QStringLiteral("template")).toStdString();
    fs::copy(from, folder().toStdString(), fs::copy_options::recursive);
    for (const auto& entry : fs::recursive_directory_iterator(from)) {
        fs::last_write_time(folder().toStdString() / fs::relative(entry.path(), from), entry.last_write_time());
    }
}

QVector<HistoryFaultsTest::Scenario> HistoryFaultsTest::scenarios()
{
    const auto nothing = [] {};
    const auto open = [](Observed& history) { history.worker().open(); };
    const auto first = [](const Observed& history) { return history.found.isEmpty() ? 0 : history.found.back().id; };
    // SQLite reads again what somebody else may have changed.
    const auto forget = [this] {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(file());
            QVERIFY(other.open());
            ui::run(other, QStringLiteral("UPDATE pictures SET steps = steps + 1"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    };
    const QString added = pictures() + QStringLiteral("/new.png");
    return {
        {"first start", [this] { fs::remove_all(QFileInfo(file()).absolutePath().toStdString()); }, open, false},
        {"start with a new and a moved picture",
            [this, added] {
                QFile::copy(m_new, added);
                QFile::rename(pictures() + QStringLiteral("/two.png"), pictures() + QStringLiteral("/moved.png"));
            },
            open, false},
        {"start with an older file",
            [this] {
                {
                    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
                    raw.setDatabaseName(file());
                    QVERIFY(raw.open());
                    ui::run(raw, QStringLiteral("ALTER TABLE pictures DROP COLUMN parent_kind"));
                    ui::run(raw, QStringLiteral("PRAGMA user_version = 1"));
                }
                QSqlDatabase::removeDatabase(QStringLiteral("older"));
            },
            open, false},
        {"start with a damaged file", [this] { writeBytes(file(), QByteArray(9000, 'x')); }, open, false},
        {"start with a damaged index",
            [this] {
                QFile damaged(file());
                QVERIFY(damaged.open(QIODevice::ReadWrite));
                QVERIFY(damaged.seek(kIndexPage) && damaged.write(QByteArray(kPage, '\xa5')) == kPage);
            },
            open, false},
        {"a picture is written", nothing,
            [this, added](Observed& history) {
                QFile::copy(m_new, added);
                history.worker().record(added);
            }},
        {"stars and tags", nothing,
            [first](Observed& history) {
                history.worker().setStars({first(history)}, 2);
                history.worker().setTags(first(history), {QStringLiteral("draft")});
            }},
        {"to the trash and back", nothing,
            [first](Observed& history) {
                history.worker().moveToTrash({first(history)});
                history.worker().takeFromTrash({first(history)});
            }},
        {"search", nothing,
            [first](Observed& history) {
                const qint64 id = first(history);
                history.worker().find({});
                history.worker().fetchSettings(id);
            },
            true, forget},
        {"end", nothing, [](Observed& history) { history.close(); }},
    };
}

QByteArrayList HistoryFaultsTest::picturesAnywhere() const
{
    QByteArrayList contents;
    for (const QString& place : {pictures(), m_home.filePath(QStringLiteral("home/Trash/files"))}) {
        for (const QFileInfo& found : QDir(place).entryInfoList({QStringLiteral("*.png")}, QDir::Files)) {
            contents << bytesOf(found.absoluteFilePath());
        }
    }
    std::sort(contents.begin(), contents.end());
    return contents;
}

QString HistoryFaultsTest::integrity() const
{
    QString answer;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("integrity"));
        raw.setDatabaseName(file());
        raw.open();
        QSqlQuery query(raw);
        answer = query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() ? query.value(0).toString()
                                                                                      : QStringLiteral("can't be read");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("integrity"));
    return answer;
}

/// The program starts again on a disk that works.
void HistoryFaultsTest::checkNextStart(const QStringList& paths, bool marksMayBeLost)
{
    Observed history(file(), pictures());
    history.worker().open();
    history.worker().find({});
    QCOMPARE(pathsOf(history.found), paths);
    history.close();
    QCOMPARE(integrity(), QStringLiteral("ok"));
    const auto one = std::find_if(history.found.begin(), history.found.end(), [](const PictureEntry& entry) { return entry.stars > 0; });
    QVERIFY(marksMayBeLost || (one != history.found.end() && !one->tags.isEmpty()));
}

/// One fault; returns how many operations there were.
int HistoryFaultsTest::run(const Scenario& scenario, const QString& below, int failAt, FailingDisk::Fault fault)
{
    init();
    scenario.prepare();
    const bool isDamaged = bytesOf(file()).startsWith("xxx");
    const bool hadMarks = QFile::exists(file()) && !isDamaged;
    Observed history(file(), pictures());
    if (scenario.opensBefore) {
        history.worker().open();
        history.worker().find({});
        history.answers = 0;
        scenario.between();
    }
    QByteArrayList before = picturesAnywhere();
    int operations = 0;
    {
        FailingDisk disk(below.toStdString(), failAt, fault);
        scenario.act(history);
        operations = disk.operations();
    }
    const QString where = QStringLiteral("%1, operation %2").arg(QLatin1String(scenario.name)).arg(failAt);
    if (qstrcmp(scenario.name, "a picture is written") == 0) {
        before << bytesOf(m_new);
        std::sort(before.begin(), before.end());
    }
    const auto check = [&](bool holds, const char* what) {
        if (!holds) {
            QTest::qFail(qPrintable(where + QLatin1String(": ") + QLatin1String(what) + QLatin1Char('\n')
                             + history.sentences().join(QLatin1Char('\n'))),
                __FILE__, __LINE__);
        }
    };
    check(picturesAnywhere() == before, "a picture is lost");
    for (const QString& sentence : history.sentences()) {
        check(sentence.contains(folder()) && sentence.endsWith(QLatin1Char('.')), "a sentence names no file");
    }
    if (qstrcmp(scenario.name, "search") == 0) {
        check(history.answers == 2 || !history.problems.isEmpty(), "a search without an answer is not told");
    }
    // The window works on.
    QStringList paths;
    for (const QFileInfo& picture : QDir(pictures()).entryInfoList({QStringLiteral("*.png")}, QDir::Files)) {
        paths << picture.absoluteFilePath();
    }
    paths.sort();
    if (qstrcmp(scenario.name, "end") != 0) {
        const qsizetype told = history.problems.size();
        history.worker().scan();
        history.worker().find({});
        check(pathsOf(history.found) == paths, "the gallery lacks pictures");
        check(history.problems.size() == told, "a fault that has passed is told again");
    }
    if (qstrcmp(scenario.name, "stars and tags") == 0) {
        const auto kept = std::find_if(history.found.begin(), history.found.end(),
            [](const PictureEntry& entry) { return entry.stars == 2 && entry.tags == QStringList{QStringLiteral("draft")}; });
        check(kept != history.found.end() || !history.problems.isEmpty(), "a lost change is not told");
    }
    history.close();
    if (isDamaged) {
        const QDir data = QFileInfo(file()).absoluteDir();
        bool isKept = false;
        for (const QString& name : data.entryList(QDir::Files)) {
            isKept = isKept || bytesOf(data.filePath(name)) == QByteArray(9000, 'x');
        }
        check(isKept, "the damaged file is not kept");
    }
    // What a fault kept from being rescued is in the file that was set aside.
    const bool isSetAside = history.sentences().join(QLatin1Char(' ')).contains(QStringLiteral(".broken-"));
    checkNextStart(paths, !hadMarks || (isSetAside && operations > failAt));
    check(!QTest::currentTestFailed(), "the next start");
    return operations;
}

void HistoryFaultsTest::aFaultAnywhereLosesNothing_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("inPictures");
    const QVector<Scenario> all = scenarios();
    for (int scenario = 0; scenario < all.size(); ++scenario) {
        for (int fault = 0; fault < 3; ++fault) {
            static constexpr const char* kFaults[] = {"passing", "full disk", "dead disk"};
            QTest::addRow("%s, %s", all[scenario].name, kFaults[fault]) << scenario << fault << false;
        }
    }
    for (const char* name : {"start with a new and a moved picture", "a picture is written", "to the trash and back"}) {
        const auto found = std::find_if(all.begin(), all.end(), [name](const Scenario& one) { return qstrcmp(one.name, name) == 0; });
        QTest::addRow("%s, passing, where the pictures are", name) << static_cast<int>(found - all.begin()) << 0 << true;
    }
}

void HistoryFaultsTest::aFaultAnywhereLosesNothing()
{
    QFETCH(int, scenario);
    QFETCH(int, fault);
    QFETCH(bool, inPictures);
    const QString below = inPictures ? pictures() : QFileInfo(file()).absolutePath();
    using Refused = FailingDisk::Refused;
    const FailingDisk::Fault faults[] = {
        {EIO, Refused::Everything, Afterwards::Works},
        {ENOSPC, Refused::Changes, Afterwards::Fails},
        {EIO, Refused::Everything, Afterwards::Fails},
    };
    const Scenario chosen = scenarios()[scenario];
    int failAt = 0;
    // Until a run ends before its fault comes.
    while (run(chosen, below, failAt, faults[fault]) > failAt && !QTest::currentTestFailed()) {
        ++failAt;
    }
    QVERIFY2(failAt > 0 || (faults[fault].refused == Refused::Changes && qstrcmp(chosen.name, "search") == 0), "nothing touched the disk");
}

void HistoryFaultsTest::aFolderThatCannotBeWrittenKeepsStarsInSight()
{
    Observed history(file(), pictures());
    {
        const FailingDisk disk(
            QFileInfo(file()).absolutePath().toStdString(), 0, {EROFS, FailingDisk::Refused::Changes, Afterwards::Fails});
        history.worker().open();
        history.worker().find({});
        QCOMPARE(history.problems.size(), 1);
        const QString sentence = history.problems.front().sentence;
        QVERIFY2(sentence.contains(file()) && sentence.contains(QStringLiteral("Check that its folder can be written"))
                && sentence.contains(QStringLiteral("Until the next start")),
            qPrintable(sentence));
        QCOMPARE(history.found.size(), 3);
        const auto one =
            std::find_if(history.found.begin(), history.found.end(), [this](const PictureEntry& entry) { return entry.path == starred(); });
        QCOMPARE(one->stars, kStars);
        QCOMPARE(one->tags, QStringList{QStringLiteral("best")});
        // Stars can be given, and pictures are searched as always.
        history.worker().setStars({one->id}, 1);
        history.worker().find({});
        QCOMPARE(history.problems.size(), 1);
    }
    history.close();
    checkNextStart(pathsOf(history.found), false);
}

void HistoryFaultsTest::aFileThatIsNoHistoryIsSetAside_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"garbage", "text", "another program's database", "another program's pictures", "folder"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void HistoryFaultsTest::aFileThatIsNoHistoryIsSetAside()
{
    QFETCH(QString, what);
    QVERIFY(QFile::remove(file()));
    if (what == QStringLiteral("garbage")) {
        writeBytes(file(), QByteArray(70000, '\xa5'));
    } else if (what == QStringLiteral("text")) {
        writeBytes(file(), "hello");
    } else if (what == QStringLiteral("folder")) {
        QVERIFY(QDir().mkpath(file()));
        writeBytes(file() + QStringLiteral("/kept.txt"), "theirs");
    } else {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(file());
            QVERIFY(other.open());
            ui::run(other,
                what.endsWith(QStringLiteral("pictures")) ? QStringLiteral("CREATE TABLE pictures (id INTEGER, path TEXT)")
                                                          : QStringLiteral("CREATE TABLE bookmarks (id INTEGER, address TEXT)"));
            ui::run(other, QStringLiteral("PRAGMA user_version = 2"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    const QByteArray before = bytesOf(file());
    Observed history(file(), pictures());
    history.worker().open();
    history.worker().find({});
    QCOMPARE(history.found.size(), 3);
    QCOMPARE(history.problems.size(), 1);
    const QDir data = QFileInfo(file()).absoluteDir();
    const QStringList kept = data.entryList({QStringLiteral("history.db.broken-*")}, QDir::Files | QDir::Dirs);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(history.sentences().front().contains(data.filePath(kept.front())), qPrintable(history.sentences().front()));
    QCOMPARE(bytesOf(data.filePath(kept.front())), before);
    if (what == QStringLiteral("folder")) {
        QCOMPARE(bytesOf(data.filePath(kept.front()) + QStringLiteral("/kept.txt")), QByteArray("theirs"));
    }
    history.close();
    checkNextStart(pathsOf(history.found), true);
}

void HistoryFaultsTest::aFileCutAnywhereIsMadeAnew()
{
    const qint64 whole = QFileInfo(file()).size();
    for (qint64 size = 1; size < whole; size += size < 600 ? 97 : 1999) {
        init();
        QVERIFY(QFile::resize(file(), size));
        Observed history(file(), pictures());
        history.worker().open();
        history.worker().find({});
        QVERIFY2(history.found.size() == 3 && history.problems.size() == 1,
            qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(history.sentences().join(QLatin1Char('\n')))));
        history.close();
        checkNextStart(pathsOf(history.found), true);
    }
}

void HistoryFaultsTest::anEmptyFileIsToldOnlyWhereThereArePictures()
{
    QVERIFY(QFile::resize(file(), 0));
    Observed history(file(), pictures());
    history.worker().open();
    history.worker().find({});
    QCOMPARE(history.found.size(), 3);
    QCOMPARE(history.problems.size(), 1);
    QVERIFY2(history.sentences().front().contains(QStringLiteral("was empty")), qPrintable(history.sentences().front()));
    history.close();
    checkNextStart(pathsOf(history.found), true);

    // A program that was ended while it started for the first time leaves such a file, too.
    QVERIFY(QFile::resize(file(), 0));
    QVERIFY(QDir(pictures()).removeRecursively());
    Observed fresh(file(), pictures());
    fresh.worker().open();
    QCOMPARE(fresh.sentences(), QStringList());
}

void HistoryFaultsTest::aHistoryHeldByAnotherProgramIsLeftAlone()
{
    const QByteArray before = bytesOf(file());
    Observed history(file(), pictures());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        other.setDatabaseName(file());
        QVERIFY(other.open());
        ui::run(other, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        ui::run(other, QStringLiteral("BEGIN EXCLUSIVE"));
        history.worker().open();
        history.worker().find({});
        ui::run(other, QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    QCOMPARE(history.found.size(), 3);
    QCOMPARE(history.problems.size(), 1);
    QVERIFY2(history.sentences().front().contains(QStringLiteral("Another program holds the history ")),
        qPrintable(history.sentences().front()));
    history.close();
    QVERIFY(QFileInfo(file()).absoluteDir().entryList({QStringLiteral("history.db.broken-*")}).isEmpty());
    QCOMPARE(bytesOf(file()), before);
    checkNextStart(pathsOf(history.found), false);
}

void HistoryFaultsTest::aDamageSeenAtWorkIsRepairedAtTheNextStart()
{
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(kPage) && damaged.write(QByteArray(static_cast<int>(damaged.size() - kPage), '\x5a')) > 0);
    }
    try {
        HistoryDatabase(file()).find({});
        QFAIL("a damaged history was read");
    } catch (const Error& error) {
        const QString sentence = QString::fromStdString(error.sentence());
        QVERIFY2(sentence.contains(file()) && sentence.contains(QStringLiteral("Start Darkroom again")), qPrintable(sentence));
    }
    Observed history(file(), pictures());
    history.worker().open();
    history.worker().find({});
    QCOMPARE(history.found.size(), 3);
    QCOMPARE(history.problems.size(), 1);
}

QTEST_GUILESS_MAIN(HistoryFaultsTest)
#include "history_faults_test.moc"
