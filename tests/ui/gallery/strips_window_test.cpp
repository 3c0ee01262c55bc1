#include "darkroom/base/error.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/png_picture.h"
#include "support/file_bytes.h"
#include "ui/gallery/history_database.h"
#include "ui/gallery/history_sql.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/picture_scan.h"
#include "ui/lab/lab_page.h"
#include "ui/lab/lab_results.h"
#include "ui/open_scripted.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Strips of the lab among the pictures.
class StripsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_theme = new Theme(this);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
        QVERIFY(QDir().mkpath(pictures()));
    }

    void aStripIsFoundWithItsFacts();
    void aStripOfAnEarlierVersionIsNamedAfterItsModel();
    void aDamagedStripIsAPictureWithoutSettings();
    void anOlderHistoryReadsItsStripsAgain();
    void theHistoryIsRebuiltFromTheFilesAlone();
    void aDroppedStripGivesItsFirstLane();
    void anExportedStripIsInTheGallery();
    void aStripElsewhereIsLeftAlone();

private:
    QString pictures() const { return m_folder->filePath(QStringLiteral("Pictures")); }
    QString file() const { return m_folder->filePath(QStringLiteral("history.db")); }

    static StripText strip()
    {
        StripText strip{"Icons", std::string(64, 'a'), {}};
        for (const double w : {0.0, 1.0, 1.0, 3.5}) {
            strip.lanes.push_back(requestOf("red apple", 41, w));
            strip.lanes.back().model = "/models/my-icons";
        }
        return strip;
    }

    QString write(const std::string& text, const QString& name = QStringLiteral("strip.png")) const
    {
        const std::vector<PngText> texts = {{"Software", "Darkroom"}, {kStripKey, text}};
        const std::vector<std::byte> png = encodePngPicture(discPicture(1, 1.0), texts);
        const QString path = pictures() + QLatin1Char('/') + name;
        tests::writeBytes(path, {reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size())});
        return path;
    }

    static void scan(HistoryDatabase& database, const QString& folder)
    {
        scanFolders(database, {folder}, [] { return false; });
    }

    static qsizetype count(HistoryDatabase& database, const PictureFilter& filter) { return database.find(filter).size(); }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void StripsWindowTest::aStripIsFoundWithItsFacts()
{
    write(stripText(strip()));
    savePictureIn(pictures(), requestOf("red apple", 1, 2.0));
    HistoryDatabase database(file());
    scan(database, pictures());
    QCOMPARE(count(database, {}), 2);
    const QVector<PictureEntry> found = database.find({.madeWith = MadeWith::Lab});
    QCOMPARE(found.size(), 1);
    const PictureEntry& entry = found.front();
    QCOMPARE(entry.lanes, 4);
    QCOMPARE(entry.laneWs, (QVector<double>{0.0, 1.0, 3.5}));
    QCOMPARE(entry.prompt, QStringLiteral("red apple"));
    QCOMPARE(entry.seed, quint64(41));
    QCOMPARE(entry.modelName, QStringLiteral("Icons"));
    QCOMPARE(entry.modelHash, QString(64, QLatin1Char('a')));
    QVERIFY(entry.hasSettings);
    QCOMPARE(requestFromJson(parseJson(database.request(entry.id).toStdString(), "test"), "test"), strip().lanes.front());
    // By words, and by the w of any lane.
    QCOMPARE(count(database, {.words = QStringLiteral("Strip apple")}), 1);
    QCOMPARE(count(database, {.leastW = 3.0}), 1);
    QCOMPARE(count(database, {.leastW = 1.5, .mostW = 3.0}), 1); // the single picture; no lane lies there
    QCOMPARE(count(database, {.leastW = 1.0, .mostW = 2.0}), 2);
    QCOMPARE(count(database, {.mostW = 0.5}), 1);
    QCOMPARE(count(database, {.leastW = 3.6}), 0);
}

void StripsWindowTest::aStripOfAnEarlierVersionIsNamedAfterItsModel()
{
    Json json = parseJson(stripText(strip()), "test");
    json.erase("model_name");
    write(jsonText(json));
    HistoryDatabase database(file());
    scan(database, pictures());
    QCOMPARE(database.find({}).front().modelName, QStringLiteral("my-icons"));
}

void StripsWindowTest::aDamagedStripIsAPictureWithoutSettings()
{
    const QString none = write(stripText({"Icons", "hash", {}}), QStringLiteral("none.png"));
    const QString cut = write(stripText(strip()).substr(0, 200), QStringLiteral("cut.png"));
    for (const QString& path : {none, cut}) {
        const PictureRecord record = readPictureRecord(path.toStdString());
        QVERIFY(!record.settings && !record.strip);
        QVERIFY2(record.problem.find(path.toStdString()) != std::string::npos, record.problem.c_str());
    }
    HistoryDatabase database(file());
    scan(database, pictures());
    for (const PictureEntry& entry : database.find({})) {
        QVERIFY(!entry.hasSettings && entry.lanes == 0);
    }
    QCOMPARE(count(database, {}), 2);
}

void StripsWindowTest::anOlderHistoryReadsItsStripsAgain()
{
    write(stripText(strip()));
    {
        HistoryDatabase database(file());
        scan(database, pictures());
        const qint64 id = database.find({}).front().id;
        database.setStars({id}, 4);
        database.setTags(id, {QStringLiteral("poster")});
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("third"));
        raw.setDatabaseName(file());
        QVERIFY(raw.open());
        for (const char* column : {"lanes", "lane_ws"}) {
            run(raw, QStringLiteral("ALTER TABLE pictures DROP COLUMN %1").arg(QLatin1String(column)));
        }
        run(raw, QStringLiteral("UPDATE pictures SET request = '', words = ''")); // as that version read it
        run(raw, QStringLiteral("PRAGMA user_version = 3"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("third"));
    HistoryDatabase database(file());
    scan(database, pictures());
    const QVector<PictureEntry> found = database.find({.words = QStringLiteral("strip")});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().lanes, 4);
    QCOMPARE(found.front().stars, 4);
    QCOMPARE(found.front().tags, QStringList{QStringLiteral("poster")});
}

void StripsWindowTest::theHistoryIsRebuiltFromTheFilesAlone()
{
    write(stripText(strip()));
    QVector<PictureEntry> before;
    {
        HistoryDatabase database(file());
        scan(database, pictures());
        before = database.find({});
    }
    HistoryDatabase again(m_folder->filePath(QStringLiteral("again.db")));
    scan(again, pictures());
    QCOMPARE(again.find({}), before);
}

void StripsWindowTest::aDroppedStripGivesItsFirstLane()
{
    const std::optional<RestoredSettings> restored = readPictureSettings(write(stripText(strip())).toStdString());
    QVERIFY(restored);
    QCOMPARE(restored->request, strip().lanes.front());
    QCOMPARE(restored->warnings.size(), std::size_t(1));
    QVERIFY(restored->warnings.front().find("4 lanes") != std::string::npos);
}

void StripsWindowTest::anExportedStripIsInTheGallery()
{
    auto opened = openScripted(m_script, *m_theme, m_folder->path());
    opened->window().resize(1280, 800);
    opened->find<QToolButton>("labPageButton")->click();
    auto* page = opened->find<LabPage>("labPage");
    auto* start = opened->find<QPushButton>("labStart");
    auto* ws = opened->find<QLineEdit>("labW");
    ws->selectAll();
    QTest::keyClicks(ws, QStringLiteral("0,2,8"));
    QTRY_VERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(page->results().isFinished());
    const QString file = pictures() + QStringLiteral("/strip of mine.png");
    page->exportStrip(file);
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* view = opened->find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    const QModelIndex row = view->model()->index(0, 0);
    QVERIFY2(row.data().toString().startsWith(QStringLiteral("Strip: ")), qPrintable(row.data().toString()));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("w 0, 2, 8")));
    const QString facts = opened->text("detailsFacts").remove(QChar(0x200b));
    QVERIFY2(facts.contains(QStringLiteral("3 lanes")) && facts.contains(QStringLiteral("Guidance w  0, 2, 8"))
            && facts.contains(QStringLiteral("Model  Icons")),
        qPrintable(facts));
    QVERIFY(!opened->find<QWidget>("galleryLarger")->isVisible());
    opened->screenshot(QStringLiteral("gallery-strip"));
    auto* kind = opened->find<QComboBox>("galleryMadeWith");
    kind->setCurrentIndex(kind->count() - 1);
    QTest::qWait(50);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    kind->setCurrentIndex(2); // a mask
    QTRY_COMPARE(view->model()->rowCount(), 0);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::mouseClick(opened->find<QToolButton>("galleryUseAll"), Qt::LeftButton);
    QTRY_COMPARE(opened->settings().request.guidance.w, 0.0);
}

void StripsWindowTest::aStripElsewhereIsLeftAlone()
{
    QVERIFY(!isPictureBelow({pictures()}, m_folder->filePath(QStringLiteral("strip.png"))));
    QVERIFY(!isPictureBelow({pictures()}, pictures() + QStringLiteral("2/strip.png")));
    QVERIFY(!isPictureBelow({pictures()}, pictures() + QStringLiteral("/.hidden/strip.png")));
    QVERIFY(!isPictureBelow({pictures()}, pictures() + QStringLiteral("/telemetry.csv")));
    QVERIFY(isPictureBelow({pictures()}, pictures() + QStringLiteral("/days/../strip.png")));
    QVERIFY(isPictureBelow({m_folder->path(), pictures()}, pictures() + QStringLiteral("/a/b/strip.PNG")));
}

QTEST_MAIN(StripsWindowTest)
#include "strips_window_test.moc"
