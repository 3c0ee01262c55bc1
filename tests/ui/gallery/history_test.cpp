#include "darkroom/base/error.h"
#include "darkroom/base/sha256.h"
#include "ui/gallery/history.h"
#include "ui/gallery/history_database.h"
#include "ui/gallery/history_sql.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/picture_scan.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Folders of pictures and the database over them.
class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A trash of the test's own.
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qRegisterMetaType<Problem>();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(m_home.filePath(QStringLiteral("case-XXXXXX")));
        QVERIFY(m_folder->isValid());
        QDir().mkpath(pictures());
    }

    void everyFieldOfAPictureIsFoundAgain();
    void aSearchFindsWordsInAnyOrderAndCase();
    void everyConditionOfAFilterNarrows();
    void whatAPictureWasMadeWithIsFound();
    void largestSeedsAreKept();
    void theDatabaseIsMadeAgainFromTheFolders();
    void aMovedFileKeepsItsStarsAndTags();
    void aCopiedFileIsAPictureOfItsOwn();
    void aChangedFileIsReadAgain();
    void aMissingFileIsHiddenUntilItComesBack();
    void hiddenFoldersAreLeftOut();
    void aDamagedPictureIsShownWithoutSettings();
    void aPictureMadeFromAnotherKnowsItsParent();
    void aBranchKnowsTheRunThatItLeft();
    void anOlderDatabaseIsBroughtUp();
    void tagsAreSearchedAndSurviveAnotherReading();
    void aCancelledScanLeavesAWholeDatabase();
    void aBrokenDatabaseIsSetAsideAndMadeAnew_data();
    void aBrokenDatabaseIsSetAsideAndMadeAnew();
    void aNewerDatabaseIsLeftAlone_data();
    void aNewerDatabaseIsLeftAlone();
    void aFolderThatCannotBeWrittenIsToldInASentence();
    void deletedPicturesComeBackFromTheTrash();
    void aFileMovedByHandIsFollowedWhileTheProgramRuns();
    void settingsAreFetchedWithTheNewsWhetherTheModelIsHere();

private:
    QString pictures() const { return m_folder->filePath(QStringLiteral("Pictures")); }
    QString file() const { return m_folder->filePath(QStringLiteral("data/history.db")); }

    static PictureInput fromPicture(double strength)
    {
        PictureInput input;
        input.picture = {8, 8, std::vector<std::uint8_t>(8 * 8 * 3, 90)};
        input.strength = strength;
        return input;
    }

    static ScanResult scan(HistoryDatabase& database, const QString& folder)
    {
        return scanFolders(database, {folder}, [] { return false; });
    }

    static QStringList prompts(const QVector<PictureEntry>& entries)
    {
        QStringList found;
        for (const PictureEntry& entry : entries) {
            found << entry.prompt;
        }
        found.sort();
        return found;
    }

    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/darkroom history é XXXXXX")};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::everyFieldOfAPictureIsFoundAgain()
{
    GenerationRequest request = requestOf("red apple, flat", 41, 3.5);
    request.negativePrompt = "blurry";
    request.sampling.sampler = "heun";
    request.sampling.steps = 12;
    request.model = "/models/icons";
    const QString path = savePictureIn(pictures(), request, "Icons", "fruit");
    HistoryDatabase database(file());
    QCOMPARE(scan(database, pictures()).added, 1);
    const QVector<PictureEntry> found = database.find({});
    QCOMPARE(found.size(), 1);
    const PictureEntry& entry = found.front();
    QCOMPARE(entry.path, path);
    QCOMPARE(entry.sha256.size(), 64);
    QVERIFY(entry.hasSettings);
    QCOMPARE(entry.prompt, QStringLiteral("red apple, flat"));
    QCOMPARE(entry.className, QStringLiteral("fruit"));
    QCOMPARE(entry.modelName, QStringLiteral("Icons"));
    QCOMPARE(entry.modelHash, QString(64, QLatin1Char('a')));
    QCOMPARE(entry.w, 3.5);
    QCOMPARE(entry.seed, quint64(41));
    QCOMPARE(entry.sampler, QStringLiteral("Heun"));
    QCOMPARE(entry.steps, 12);
    QCOMPARE(entry.size, QSize(128, 128));
    QVERIFY(qAbs(entry.time.secsTo(QDateTime::currentDateTime())) < 3600);
    GenerationRequest kept = requestFromJson(parseJson(database.request(entry.id).toStdString(), "test"), "test");
    request.width = 128;
    request.height = 128;
    QCOMPARE(kept, request);
}

void HistoryTest::aSearchFindsWordsInAnyOrderAndCase()
{
    savePictureIn(pictures(), requestOf("Grüner Apfel, FLAT", 1), "Icons", "fruit");
    savePictureIn(pictures(), requestOf("blue rocket", 2), "Icons", "vehicle");
    HistoryDatabase database(file());
    scan(database, pictures());
    const auto search = [&](const QString& words) {
        PictureFilter filter;
        filter.words = words;
        return prompts(database.find(filter));
    };
    const QString apple = QStringLiteral("Grüner Apfel, FLAT");
    QCOMPARE(search(QStringLiteral("flat grÜner")), QStringList{apple});
    QCOMPARE(search(QStringLiteral("FRUIT apfel")), QStringList{apple});
    QCOMPARE(search(QStringLiteral("icons")).size(), 2);
    QCOMPARE(search(QStringLiteral("rock fruit")), QStringList());
    QCOMPARE(search(QStringLiteral("100%")), QStringList());
    QCOMPARE(search(QStringLiteral("'")), QStringList());
    QCOMPARE(search({}).size(), 2);
}

void HistoryTest::everyConditionOfAFilterNarrows()
{
    savePictureIn(pictures(), requestOf("a", 1, -1.0), "Icons", "fruit");
    savePictureIn(pictures(), requestOf("b", 2, 2.0), "Icons", "vehicle");
    savePictureIn(pictures(), requestOf("c", 3, 7.5), "Faces", "fruit");
    HistoryDatabase database(file());
    scan(database, pictures());
    const QVector<PictureEntry> all = database.find({});
    database.setStars({all.front().id}, 4);
    const auto found = [&](auto narrow) {
        PictureFilter filter;
        narrow(filter);
        return prompts(database.find(filter)).join(QString());
    };
    QCOMPARE(found([](PictureFilter& f) { f.className = QStringLiteral("fruit"); }), QStringLiteral("ac"));
    QCOMPARE(found([](PictureFilter& f) { f.modelName = QStringLiteral("Icons"); }), QStringLiteral("ab"));
    QCOMPARE(found([](PictureFilter& f) { f.leastW = 2.0; }), QStringLiteral("bc"));
    QCOMPARE(found([](PictureFilter& f) { f.mostW = 2.0; }), QStringLiteral("ab"));
    const QDate today = QDate::currentDate();
    QCOMPARE(found([&](PictureFilter& f) { f.from = today.addDays(-1); }), QStringLiteral("abc"));
    QCOMPARE(found([&](PictureFilter& f) { f.from = today.addDays(2); }), QString());
    QCOMPARE(found([&](PictureFilter& f) { f.to = today.addDays(-2); }), QString());
    QCOMPARE(found([&](PictureFilter& f) { f.to = today.addDays(1); }), QStringLiteral("abc"));
    QCOMPARE(found([](PictureFilter& f) { f.leastStars = 4; }), all.front().prompt);
    QCOMPARE(found([](PictureFilter& f) { f.leastStars = 5; }), QString());
    const HistoryFacts facts = database.facts();
    QCOMPARE(facts.pictures, 3);
    QCOMPARE(facts.classes, (QStringList{QStringLiteral("fruit"), QStringLiteral("vehicle")}));
    QCOMPARE(facts.models, (QStringList{QStringLiteral("Faces"), QStringLiteral("Icons")}));
}

void HistoryTest::largestSeedsAreKept()
{
    savePictureIn(pictures(), requestOf("a", ~std::uint64_t(0)));
    HistoryDatabase database(file());
    scan(database, pictures());
    QCOMPARE(database.find({}).front().seed, ~quint64(0));
}

void HistoryTest::theDatabaseIsMadeAgainFromTheFolders()
{
    for (std::uint64_t seed = 0; seed < 250; ++seed) {
        savePictureIn(pictures(), requestOf("picture " + std::to_string(seed % 7), seed));
    }
    QVector<PictureEntry> before;
    {
        HistoryDatabase database(file());
        QCOMPARE(scan(database, pictures()).added, 250);
        QVERIFY(!scan(database, pictures()).changed());
        before = database.find({});
    }
    QVERIFY(QFile::remove(file()));
    HistoryDatabase database(file());
    QCOMPARE(scan(database, pictures()).added, 250);
    QCOMPARE(database.find({}), before);
}

void HistoryTest::aMovedFileKeepsItsStarsAndTags()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    HistoryDatabase database(file());
    scan(database, pictures());
    const qint64 id = database.find({}).front().id;
    database.setStars({id}, 3);
    database.setTags(id, {QStringLiteral("best"), QStringLiteral("für Anna")});
    QDir().mkpath(pictures() + QStringLiteral("/kept"));
    const QString moved = pictures() + QStringLiteral("/kept/apple.png");
    QVERIFY(QFile::rename(path, moved));
    QCOMPARE(scan(database, pictures()).moved, 1);
    const PictureEntry entry = database.find({}).front();
    QCOMPARE(entry.id, id);
    QCOMPARE(entry.path, moved);
    QCOMPARE(entry.stars, 3);
    QCOMPARE(entry.tags, (QStringList{QStringLiteral("best"), QStringLiteral("für Anna")}));
    QVERIFY(!scan(database, pictures()).changed());
}

void HistoryTest::aCopiedFileIsAPictureOfItsOwn()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    HistoryDatabase database(file());
    scan(database, pictures());
    QVERIFY(QFile::copy(path, pictures() + QStringLiteral("/copy.png")));
    QCOMPARE(scan(database, pictures()).added, 1);
    QCOMPARE(database.find({}).size(), 2);
}

void HistoryTest::aChangedFileIsReadAgain()
{
    const QString path = savePictureIn(pictures(), requestOf("before", 1));
    HistoryDatabase database(file());
    scan(database, pictures());
    const qint64 id = database.find({}).front().id;
    database.setStars({id}, 2);
    const QString other = savePictureIn(m_folder->filePath(QStringLiteral("elsewhere")), requestOf("after the change", 1));
    QVERIFY(QFile::remove(path) && QFile::rename(other, path));
    QCOMPARE(scan(database, pictures()).added, 1);
    const QVector<PictureEntry> found = database.find({});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().id, id);
    QCOMPARE(found.front().prompt, QStringLiteral("after the change"));
    QCOMPARE(found.front().stars, 2);
}

void HistoryTest::aMissingFileIsHiddenUntilItComesBack()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    HistoryDatabase database(file());
    scan(database, pictures());
    const qint64 id = database.find({}).front().id;
    const QString away = m_folder->filePath(QStringLiteral("away.png"));
    QVERIFY(QFile::rename(path, away));
    QCOMPARE(scan(database, pictures()).missing, 1);
    QVERIFY(database.find({}).isEmpty());
    QVERIFY(!scan(database, pictures()).changed());
    QVERIFY(QFile::rename(away, path));
    scan(database, pictures());
    QCOMPARE(database.find({}).front().id, id);
}

void HistoryTest::hiddenFoldersAreLeftOut()
{
    savePictureIn(pictures() + QStringLiteral("/.cache"), requestOf("a", 1));
    HistoryDatabase database(file());
    QVERIFY(!scan(database, pictures()).changed());
}

void HistoryTest::aDamagedPictureIsShownWithoutSettings()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    QFile picture(path);
    QVERIFY(picture.resize(60));
    HistoryDatabase database(file());
    scan(database, pictures());
    const PictureEntry entry = database.find({}).front();
    QVERIFY(!entry.hasSettings);
    QVERIFY(database.request(entry.id).isEmpty());
    PictureFilter filter;
    filter.leastW = -10.0;
    QVERIFY(database.find(filter).isEmpty());
}

void HistoryTest::aPictureMadeFromAnotherKnowsItsParent()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    HistoryDatabase database(file());
    ScannedPicture child;
    child.entry.path = pictures() + QStringLiteral("/child.png");
    child.entry.sha256 = QString(64, QLatin1Char('b'));
    child.entry.time = QDateTime::currentDateTime();
    child.entry.parentStep = 6;
    child.parentPath = path;
    const qint64 id = database.put(child);
    database.resolveParents();
    QVERIFY(database.entry(id)->parent.isEmpty());
    database.put(readPicture(path));
    database.resolveParents();
    const PictureEntry entry = *database.entry(id);
    QCOMPARE(entry.parent, database.entryWithHash(entry.parent)->sha256);
    QCOMPARE(database.entryWithHash(entry.parent)->path, path);
    QCOMPARE(entry.parentStep, 6);
}

void HistoryTest::aBranchKnowsTheRunThatItLeft()
{
    const QString parent = savePictureIn(pictures(), requestOf("red apple", 7));
    PictureFacts facts;
    facts.lineage = PictureLineage{sha256OfFile(parent.toStdString()), parent.toStdString(), 5};
    GenerationRequest request = requestOf("green apple", 7);
    request.before = {earlierPart(5, requestOf("red apple", 7))};
    const QString child = QString::fromStdString(savePicture(pictures().toStdString(), discPicture(7, 0.5), request, facts).string());
    HistoryDatabase database(file());
    scan(database, pictures());
    PictureFilter filter;
    filter.words = QStringLiteral("green");
    PictureEntry entry = database.find(filter).front();
    QCOMPARE(entry.path, child);
    QVERIFY(entry.isBranch);
    QCOMPARE(entry.parent, QString::fromStdString(facts.lineage->parent));
    QCOMPARE(entry.parentStep, 5);
    QCOMPARE(entry.parentFile, parent);
    QCOMPARE(entry.parentPath, parent);
    const RestoredSettings restored = fromSession(parseJson(database.request(entry.id).toStdString(), "test"), "test");
    QCOMPARE(restored.request.prompt, request.prompt);
    QVERIFY(restored.request.before == request.before);
    QVERIFY(restored.unknown.empty());

    // The parent is followed where it goes, and told to be gone when it is.
    const QString moved = pictures() + QStringLiteral("/elsewhere.png");
    QVERIFY(QFile::rename(parent, moved));
    scan(database, pictures());
    entry = *database.entry(entry.id);
    QCOMPARE(entry.parentPath, moved);
    QVERIFY(QFile::remove(moved));
    scan(database, pictures());
    entry = *database.entry(entry.id);
    QCOMPARE(entry.parentPath, QString());
    QCOMPARE(entry.parentFile, parent);
    QVERIFY(entry.isBranch);
}

void HistoryTest::whatAPictureWasMadeWithIsFound()
{
    GenerationRequest begun = requestOf("begun", 1);
    begun.input = fromPicture(0.6);
    GenerationRequest masked = requestOf("masked", 2);
    masked.input = fromPicture(0.8);
    masked.input.mask = {8, 8, std::vector<std::uint8_t>(64, 255)};
    GenerationRequest mapped = requestOf("mapped", 3);
    mapped.regionMap = {128, 128, std::vector<std::uint8_t>(128 * 128, 1)};
    for (const GenerationRequest& request : {begun, masked, mapped, requestOf("plain", 4)}) {
        savePictureIn(pictures(), request);
    }
    PictureFacts facts;
    facts.stoppedAfter = 7;
    savePicture(pictures().toStdString(), discPicture(5, 0.5), requestOf("stopped", 5), facts);
    HistoryDatabase database(file());
    scan(database, pictures());
    const auto foundWith = [&](MadeWith what) {
        PictureFilter filter;
        filter.madeWith = what;
        return database.find(filter);
    };
    QCOMPARE(prompts(foundWith(MadeWith::StartPicture)), (QStringList{QStringLiteral("begun"), QStringLiteral("masked")}));
    QCOMPARE(prompts(foundWith(MadeWith::Mask)), QStringList{QStringLiteral("masked")});
    QCOMPARE(prompts(foundWith(MadeWith::RegionMap)), QStringList{QStringLiteral("mapped")});
    QCOMPARE(prompts(foundWith(MadeWith::Stop)), QStringList{QStringLiteral("stopped")});
    QCOMPARE(foundWith(MadeWith::Anything).size(), 5);
    QCOMPARE(foundWith(MadeWith::Mask).front().strength, std::optional(0.8));
    QVERIFY(!foundWith(MadeWith::RegionMap).front().strength);
    const PictureEntry stopped = foundWith(MadeWith::Stop).front();
    QCOMPARE(stopped.stoppedAfter, 7);
    const QByteArray kept = database.request(stopped.id);
    QCOMPARE(fromSession(parseJson(kept.toStdString(), "test"), "test").stoppedAfter, 7);
}

void HistoryTest::anOlderDatabaseIsBroughtUp()
{
    GenerationRequest masked = requestOf("red apple", 1);
    masked.input = fromPicture(0.6);
    masked.input.mask = {8, 8, std::vector<std::uint8_t>(64, 255)};
    const QString path = savePictureIn(pictures(), masked);
    {
        HistoryDatabase database(file());
        scan(database, pictures());
        ScannedPicture child = readPicture(path);
        child.entry.path = pictures() + QStringLiteral("/child.png");
        child.entry.parentStep = 6;
        child.parentPath = path;
        database.put(child);
        database.setStars({database.find({}).back().id}, 3);
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        raw.setDatabaseName(file());
        QVERIFY(raw.open());
        for (const char* column : {"parent_kind", "strength", "has_mask", "has_regions", "stopped_after", "lanes", "lane_ws"}) {
            run(raw, QStringLiteral("ALTER TABLE pictures DROP COLUMN %1").arg(QLatin1String(column)));
        }
        run(raw, QStringLiteral("PRAGMA application_id = 0"));
        run(raw, QStringLiteral("PRAGMA user_version = 1"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    HistoryDatabase database(file());
    const QVector<PictureEntry> entries = database.find({});
    QCOMPARE(entries.size(), 2);
    QVERIFY(std::none_of(entries.begin(), entries.end(), [](const PictureEntry& entry) { return entry.isBranch; }));
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const PictureEntry& entry) { return entry.stars == 3; }));
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const PictureEntry& entry) { return entry.parentStep == 6; }));
    for (const PictureEntry& entry : entries) {
        QCOMPARE(entry.strength, std::optional(0.6));
        QVERIFY(entry.hasMask && !entry.hasRegions);
    }
}

void HistoryTest::tagsAreSearchedAndSurviveAnotherReading()
{
    const QString path = savePictureIn(pictures(), requestOf("red apple", 1));
    HistoryDatabase database(file());
    scan(database, pictures());
    const qint64 id = database.find({}).front().id;
    database.setTags(id, {QStringLiteral("Poster")});
    database.put(readPicture(path));
    PictureFilter filter;
    filter.words = QStringLiteral("poster apple");
    QCOMPARE(database.find(filter).size(), 1);
    database.setTags(id, {QStringLiteral("draft")});
    QVERIFY(database.find(filter).isEmpty());
    database.setTags(id, {});
    filter.words = QStringLiteral("apple");
    QCOMPARE(database.find(filter).size(), 1);
}

void HistoryTest::aCancelledScanLeavesAWholeDatabase()
{
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        savePictureIn(pictures(), requestOf("a", seed));
    }
    HistoryDatabase database(file());
    int asked = 0;
    scanFolders(database, {pictures()}, [&] { return ++asked > 1; });
    QCOMPARE(database.find({}).size(), 100);
    scan(database, pictures());
    QCOMPARE(database.find({}).size(), 150);
}

void HistoryTest::aBrokenDatabaseIsSetAsideAndMadeAnew_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("marksKept");
    QTest::newRow("the header") << 0 << 0;
    QTest::newRow("an index") << 1 << 1;
}

void HistoryTest::aBrokenDatabaseIsSetAsideAndMadeAnew()
{
    QFETCH(int, where);
    QFETCH(int, marksKept);
    for (std::uint64_t seed = 0; seed < 120; ++seed) {
        savePictureIn(pictures(), requestOf("a", seed));
    }
    qint64 page = 0;
    qint64 pageSize = 0;
    {
        HistoryDatabase database(file());
        scan(database, pictures());
        database.setStars({database.find({}).front().id}, 5);
    }
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(file());
        QVERIFY(raw.open());
        QSqlQuery root = run(raw, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'pictures_by_hash'"));
        QVERIFY(root.next());
        page = root.value(0).toLongLong();
        QSqlQuery size = run(raw, QStringLiteral("PRAGMA page_size"));
        QVERIFY(size.next());
        pageSize = size.value(0).toLongLong();
        root.finish();
        size.finish();
        run(raw, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(where == 0 ? 0 : (page - 1) * pageSize);
        damaged.write(QByteArray(64, 'x'));
    }
    QCOMPARE(HistoryDatabase::inspect(file()), HistoryDatabase::Condition::Broken);

    History history({file(), {pictures()}});
    QSignalSpy problems(&history, &History::problemArose);
    QSignalSpy found(&history, &History::found);
    history.open();
    QVERIFY(problems.wait());
    const auto problem = problems.front().front().value<Problem>();
    QVERIFY2(problem.sentence.contains(QStringLiteral("made anew from the pictures")), qPrintable(problem.sentence));
    history.find({});
    QVERIFY(found.wait());
    const auto entries = found.front().front().value<QVector<PictureEntry>>();
    QCOMPARE(entries.size(), 120);
    QCOMPARE(std::count_if(entries.begin(), entries.end(), [](const PictureEntry& entry) { return entry.stars == 5; }), marksKept);
    // The damaged file is kept, with its log where it has one.
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("data"))).entryList({QStringLiteral("history.db.broken-*")}).isEmpty());
}

void HistoryTest::aNewerDatabaseIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("the same tables") << QStringList();
    QTest::newRow("columns of other names") << QStringList{QStringLiteral("ALTER TABLE pictures RENAME COLUMN sha256 TO hash")};
    QTest::newRow("tables of other names") << QStringList{QStringLiteral("ALTER TABLE pictures RENAME TO images")};
    // As versions before the third left it.
    QTest::newRow("no mark") << QStringList{
        QStringLiteral("PRAGMA application_id = 0"), QStringLiteral("ALTER TABLE pictures RENAME COLUMN sha256 TO hash")};
}

void HistoryTest::aNewerDatabaseIsLeftAlone()
{
    QFETCH(QStringList, changes);
    {
        HistoryDatabase database(file());
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        raw.setDatabaseName(file());
        QVERIFY(raw.open());
        for (const QString& change : changes) {
            run(raw, change);
        }
        run(raw, QStringLiteral("PRAGMA user_version = 99"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    History history({file(), {pictures()}});
    QSignalSpy problems(&history, &History::problemArose);
    history.open();
    QVERIFY(problems.wait());
    const QString sentence = problems.front().front().value<Problem>().sentence;
    QVERIFY2(sentence.contains(QStringLiteral("newer Darkroom")), qPrintable(sentence));
    QCOMPARE(HistoryDatabase::inspect(file()), HistoryDatabase::Condition::Good);
}

void HistoryTest::aFolderThatCannotBeWrittenIsToldInASentence()
{
    // A file where the folder would be refuses root, too.
    QFile blocker(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    History history({file(), {pictures()}});
    QSignalSpy problems(&history, &History::problemArose);
    QSignalSpy found(&history, &History::found);
    history.open();
    QVERIFY(problems.wait());
    const QString sentence = problems.front().front().value<Problem>().sentence;
    QVERIFY2(sentence.contains(file()) && sentence.contains(QStringLiteral("Check that its folder can be written")), qPrintable(sentence));
    history.record(savePictureIn(pictures(), requestOf("a", 1)));
    history.find({});
    QCOMPARE(problems.size(), 1);
}

void HistoryTest::deletedPicturesComeBackFromTheTrash()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    History history({file(), {pictures()}});
    QSignalSpy found(&history, &History::found);
    QSignalSpy problems(&history, &History::problemArose);
    history.open();
    const auto entries = [&] {
        found.clear();
        history.find({});
        return found.wait() ? found.front().front().value<QVector<PictureEntry>>() : QVector<PictureEntry>();
    };
    const QVector<PictureEntry> before = entries();
    QCOMPARE(before.size(), 1);
    history.moveToTrash({before.front().id});
    QVERIFY(entries().isEmpty());
    QVERIFY(!QFile::exists(path));
    history.takeFromTrash({before.front().id});
    QCOMPARE(entries(), before);
    QVERIFY(QFile::exists(path));

    // Somebody emptied the trash meanwhile.
    history.moveToTrash({before.front().id});
    QVERIFY(entries().isEmpty());
    QDir trash(m_home.filePath(QStringLiteral("Trash/files")));
    for (const QString& name : trash.entryList(QDir::Files)) {
        QVERIFY(trash.remove(name));
    }
    history.takeFromTrash({before.front().id});
    QVERIFY(entries().isEmpty());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.front().front().value<Problem>().sentence.contains(QStringLiteral("could not be brought back from the trash")));
}

void HistoryTest::aFileMovedByHandIsFollowedWhileTheProgramRuns()
{
    const QString path = savePictureIn(pictures(), requestOf("a", 1));
    History history({file(), {pictures()}});
    QSignalSpy found(&history, &History::found);
    history.open();
    QVector<PictureEntry> shown;
    connect(&history, &History::changed, &history, [&] { history.find({}); });
    connect(&history, &History::found, &history, [&](const QVector<PictureEntry>& entries) { shown = entries; });
    QTRY_COMPARE(shown.size(), 1);
    const QString moved = pictures() + QStringLiteral("/renamed.png");
    QVERIFY(QFile::rename(path, moved));
    QTRY_COMPARE(shown.front().path, moved);
    const QString copy = savePictureIn(m_folder->filePath(QStringLiteral("elsewhere")), requestOf("b", 2));
    QVERIFY(QFile::rename(copy, pictures() + QStringLiteral("/new.png")));
    QTRY_COMPARE(shown.size(), 2);
}

void HistoryTest::settingsAreFetchedWithTheNewsWhetherTheModelIsHere()
{
    GenerationRequest request = requestOf("a", 7, 4.0);
    request.model = "/nowhere/model";
    savePictureIn(pictures(), request);
    History history({file(), {pictures()}});
    QSignalSpy found(&history, &History::found);
    QSignalSpy fetched(&history, &History::settingsFetched);
    history.open();
    history.find({});
    QVERIFY(found.wait());
    history.fetchSettings(found.front().front().value<QVector<PictureEntry>>().front().id);
    QVERIFY(fetched.wait());
    QCOMPARE(fetched.front()[1].value<RestoredSettings>().request.guidance.w, 4.0);
    QVERIFY(!fetched.front()[2].toBool());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
