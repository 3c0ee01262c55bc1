#include "training/picture_index.h"

#include "dataset_fixture.h"

using namespace darkroom::training;

namespace {

const std::string kMinimal = R"({"id":"a","file":"a.webp"})";

std::string faultOf(const std::string& line)
{
    return sentenceOf([&] { parseIndexLine(line, "index.jsonl:7"); });
}

} // namespace

class PictureIndexTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsRead();
    void fieldsThatAreNotNeededMayBeMissingOrNull();
    void badLinesNameTheLineAndTheField_data();
    void badLinesNameTheLineAndTheField();
    void textThatIsNotUtf8NamesItsField_data();
    void textThatIsNotUtf8NamesItsField();
    void everyScriptIsUtf8();
    void linesAreCountedOverEmptyOnes();
    void stopThrowsTheFirstBadLine();
    void skipListsEveryBadLineAndKeepsTheRest();
    void repeatedIdNamesBothLines();
    void lastLineNeedsNoEnd();
    void labelFilesAreRead();
    void missingLabelFilesGiveNone();
    void labelIdsMustRun_data();
    void labelIdsMustRun();
};

void PictureIndexTest::everyFieldIsRead()
{
    const IndexEntry entry = parseIndexLine(R"({"id":"noto/1f34e","split":"test_pairs","tar":"p.tar","file":"noto/1f34e.webp",
        "map":{"file":"m.png","row":3,"col":31,"tile":64},"style":"noto","style_words":["cartoon","shaded"],"concept":"1F34E","label":"red apple",
        "tags":["fruit"],"group":"food-drink","subgroup":"food-fruit","class":"fruit","class_id":35,"captions":["a red apple","an apple"],
        "nearest_train_rms":12.5,"also":[],"variant":0})",
        "index.jsonl:1");
    const Record expected{.id = "noto/1f34e",
        .split = "test_pairs",
        .style = "noto",
        .styleWords = {"cartoon", "shaded"},
        .conceptKey = "1F34E",
        .label = "red apple",
        .group = "food-drink",
        .subgroup = "food-fruit",
        .className = "fruit",
        .classId = 35,
        .captions = {"a red apple", "an apple"},
        .tags = {"fruit"},
        .nearestTrainRms = 12.5};
    QVERIFY(entry.record == expected);
    QCOMPARE(entry.location.where, std::string("index.jsonl:1"));
    QCOMPARE(entry.location.tar, std::string("p.tar"));
    QCOMPARE(entry.location.file, std::string("noto/1f34e.webp"));
    QCOMPARE(entry.location.map->sheet, std::string("m.png"));
    QCOMPARE(entry.location.map->row, 3);
    QCOMPARE(entry.location.map->column, 31);
    QCOMPARE(entry.location.map->tile, 64);
}

void PictureIndexTest::fieldsThatAreNotNeededMayBeMissingOrNull()
{
    const IndexEntry bare = parseIndexLine(kMinimal, "index.jsonl:1");
    const IndexEntry nulls =
        parseIndexLine(R"({"id":"a","file":"a.webp","tar":null,"map":null,"class_id":null,"captions":null,"split":null})", "index.jsonl:1");
    QVERIFY(bare.record == nulls.record);
    QCOMPARE(bare.record.split, std::string("train"));
    QCOMPARE(bare.record.classId, std::int64_t{-1});
    QVERIFY(!bare.location.map && !nulls.location.map);
}

void PictureIndexTest::badLinesNameTheLineAndTheField_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("not JSON") << "a,b,c"
                              << "not valid JSON";
    QTest::newRow("cut off") << R"({"id":"a","fi)"
                             << "not valid JSON";
    QTest::newRow("two objects") << R"({"id":"a","file":"a"}{})"
                                 << "not valid JSON";
    QTest::newRow("half a surrogate pair") << R"({"id":"a","file":"a","captions":["\ud83d"]})"
                                           << "not valid JSON";
    QTest::newRow("not an object") << "[1]"
                                   << "JSON object";
    QTest::newRow("key twice") << R"({"id":"a","id":"b","file":"a"})"
                               << "twice";
    QTest::newRow("nested too deep") << R"({"id":"a","file":"a","x":[[[[[[[[[[]]]]]]]]]]})"
                                     << "deep";
    QTest::newRow("no id") << R"({"file":"a"})"
                           << "id";
    QTest::newRow("empty id") << R"({"id":"","file":"a"})"
                              << "id";
    QTest::newRow("no file") << R"({"id":"a"})"
                             << "file";
    QTest::newRow("id is a number") << R"({"id":5,"file":"a"})"
                                    << "id";
    QTest::newRow("captions are one text") << R"({"id":"a","file":"a","captions":"x"})"
                                           << "captions";
    QTest::newRow("a caption is a number") << R"({"id":"a","file":"a","captions":["x",3]})"
                                           << "captions";
    QTest::newRow("negative class") << R"({"id":"a","file":"a","class_id":-1})"
                                    << "class_id";
    QTest::newRow("class is text") << R"({"id":"a","file":"a","class_id":"3"})"
                                   << "class_id";
    QTest::newRow("class is a fraction") << R"({"id":"a","file":"a","class_id":3.5})"
                                         << "class_id";
    QTest::newRow("huge class") << R"({"id":"a","file":"a","class_id":18446744073709551615})"
                                << "class_id";
    QTest::newRow("map is a text") << R"({"id":"a","file":"a","map":"m.png"})"
                                   << "map";
    QTest::newRow("map without file") << R"({"id":"a","file":"a","map":{"row":1,"col":1}})"
                                      << "map.file";
    QTest::newRow("map with a negative row") << R"({"id":"a","file":"a","map":{"file":"m","row":-1,"col":1}})"
                                             << "map.row";
    QTest::newRow("map with a tile of nothing") << R"({"id":"a","file":"a","map":{"file":"m","row":1,"col":1,"tile":0}})"
                                                << "map.tile";
    QTest::newRow("absolute path") << R"({"id":"a","file":"/etc/passwd"})"
                                   << "inside the folder";
    QTest::newRow("path that climbs") << R"({"id":"a","file":"x/../../y"})"
                                      << "inside the folder";
    QTest::newRow("archive that climbs") << R"({"id":"a","file":"y","tar":"../t.tar"})"
                                         << "tar";
    QTest::newRow("sheet that climbs") << R"({"id":"a","file":"y","map":{"file":"../m.png"}})"
                                       << "map.file";
    QTest::newRow("path with a zero byte") << R"({"id":"a","file":"y\u0000z"})"
                                           << "inside the folder";
}

void PictureIndexTest::badLinesNameTheLineAndTheField()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const std::string sentence = faultOf(line.toStdString());
    QVERIFY2(sentence.starts_with("index.jsonl:7"), sentence.c_str());
    VERIFY_SAYS(sentence, says.toStdString());
}

void PictureIndexTest::textThatIsNotUtf8NamesItsField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9");
    QTest::newRow("cut sequence") << QByteArray("\xf0\x9f\x8d");
    QTest::newRow("continuation alone") << QByteArray("\x80");
    QTest::newRow("longer than needed, two") << QByteArray("\xc1\xbf");
    QTest::newRow("longer than needed, three") << QByteArray("\xe0\x9f\xbf");
    QTest::newRow("longer than needed, four") << QByteArray("\xf0\x8f\xbf\xbf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("no such first byte") << QByteArray("\xff");
}

void PictureIndexTest::textThatIsNotUtf8NamesItsField()
{
    QFETCH(QByteArray, bytes);
    const std::string bad = bytes.toStdString();
    const std::string sentence = faultOf(R"({"id":"a","file":"a","map":{"file":"x"},"captions":["fine: \"really\"",")" + bad + "\"]}");
    VERIFY_SAYS(sentence, "index.jsonl:7: 'captions' is not UTF-8");
    VERIFY_SAYS(faultOf(bad), "the line is not UTF-8");
}

void PictureIndexTest::everyScriptIsUtf8()
{
    const std::string caption = "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf";
    const IndexEntry entry = parseIndexLine(R"({"id":"a","file":"a","captions":[")" + caption + "\"]}", "index.jsonl:1");
    QCOMPARE(entry.record.captions.front(), caption);
}

void PictureIndexTest::linesAreCountedOverEmptyOnes()
{
    const PictureIndex index = parseIndex("\n" + kMinimal + "\r\n \t\n" + R"({"id":"b","file":"b"})" + "\n", "list.jsonl", OnFault::Stop);
    QCOMPARE(index.entries.size(), std::size_t{2});
    QCOMPARE(index.entries[0].location.where, std::string("list.jsonl:2"));
    QCOMPARE(index.entries[1].location.where, std::string("list.jsonl:4"));
}

void PictureIndexTest::stopThrowsTheFirstBadLine()
{
    const std::string sentence = sentenceOf([] { parseIndex(kMinimal + "\nnonsense\nmore nonsense\n", "index.jsonl", OnFault::Stop); });
    QVERIFY2(sentence.starts_with("index.jsonl:2"), sentence.c_str());
}

void PictureIndexTest::skipListsEveryBadLineAndKeepsTheRest()
{
    const PictureIndex index = parseIndex("nonsense\n" + kMinimal + "\n{}\n", "index.jsonl", OnFault::Skip);
    QCOMPARE(index.entries.size(), std::size_t{1});
    QCOMPARE(index.faults.size(), std::size_t{2});
    QCOMPARE(index.faults[0].where, std::string("index.jsonl:1"));
    QCOMPARE(index.faults[1].where, std::string("index.jsonl:3"));
    VERIFY_SAYS(index.faults[1].sentence, "index.jsonl:3");
}

void PictureIndexTest::repeatedIdNamesBothLines()
{
    const std::string sentence = sentenceOf([] { parseIndex(kMinimal + "\n" + kMinimal, "index.jsonl", OnFault::Stop); });
    VERIFY_SAYS(sentence, "index.jsonl:2");
    VERIFY_SAYS(sentence, "index.jsonl:1.");
}

void PictureIndexTest::lastLineNeedsNoEnd()
{
    QCOMPARE(parseIndex(kMinimal, "i", OnFault::Stop).entries.size(), std::size_t{1});
    QCOMPARE(parseIndex("", "i", OnFault::Stop).entries.size(), std::size_t{0});
}

void PictureIndexTest::labelFilesAreRead()
{
    DataFolder folder;
    folder.write("classes.json", std::string(R"([{"id":0,"name":"bird","pictures":3},{"id":1,"name":"fruit"}])"));
    folder.write(
        "regions.json", std::string(R"([{"id":0,"name":"background","rgb":[255,255,255]},{"id":1,"name":"red","rgb":[221,46,68]}])"));
    const auto classes = readClassLabels(folder.path() / "classes.json");
    const auto regions = readRegionClasses(folder.path() / "regions.json");
    QCOMPARE(classes.size(), std::size_t{2});
    QCOMPARE(classes[1].id, std::int64_t{1});
    QCOMPARE(classes[1].name, std::string("fruit"));
    QCOMPARE(regions.size(), std::size_t{2});
    QCOMPARE(regions[1].id, 1);
    QVERIFY((regions[1].rgb == std::array<std::uint8_t, 3>{221, 46, 68}));
}

void PictureIndexTest::missingLabelFilesGiveNone()
{
    DataFolder folder;
    QVERIFY(readClassLabels(folder.path() / "classes.json").empty());
    QVERIFY(readRegionClasses(folder.path() / "regions.json").empty());
}

void PictureIndexTest::labelIdsMustRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("an object") << R"({"id":0,"name":"a"})"
                               << "a list";
    QTest::newRow("starts at one") << R"([{"id":1,"name":"a","rgb":[0,0,0]}])"
                                   << "entry 0";
    QTest::newRow("a gap") << R"([{"id":0,"name":"a","rgb":[0,0,0]},{"id":2,"name":"b","rgb":[0,0,0]}])"
                           << "entry 1";
    QTest::newRow("no name") << R"([{"id":0,"rgb":[0,0,0]}])"
                             << "entry 0";
    QTest::newRow("no colour") << R"([{"id":0,"name":"a"}])"
                               << "rgb";
    QTest::newRow("colour too bright") << R"([{"id":0,"name":"a","rgb":[0,0,256]}])"
                                       << "rgb";
    QTest::newRow("colour of two numbers") << R"([{"id":0,"name":"a","rgb":[0,0]}])"
                                           << "rgb";
}

void PictureIndexTest::labelIdsMustRun()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    DataFolder folder;
    folder.write("regions.json", text.toStdString());
    const std::string sentence = sentenceOf([&] { readRegionClasses(folder.path() / "regions.json"); });
    VERIFY_SAYS(sentence, "regions.json");
    VERIFY_SAYS(sentence, says.toStdString());
}

QTEST_GUILESS_MAIN(PictureIndexTest)
#include "picture_index_test.moc"
