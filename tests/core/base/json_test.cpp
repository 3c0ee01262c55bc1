#include "darkroom/base/json.h"

#include "darkroom/base/json_reader.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void soundTextIsParsed()
    {
        const Json json = parseJson(R"({"a": [1, 2.5, "x"], "b": {"a": null}})", "file.json");
        QCOMPARE(json["a"][1].get<double>(), 2.5);
        QVERIFY(json["b"]["a"].is_null());
    }

    void brokenTextNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut in an object") << QByteArray("{\"a\": 1");
        QTest::newRow("cut in a text") << QByteArray("[\"abc");
        QTest::newRow("comment") << QByteArray("/* x */ {}");
        QTest::newRow("rest behind") << QByteArray("{} {}");
        QTest::newRow("not a number") << QByteArray("[NaN]");
        QTest::newRow("too big a number") << QByteArray("[1e999]");
        QTest::newRow("not UTF-8") << QByteArray("[\"\xff\xfe\"]");
        QTest::newRow("lone surrogate") << QByteArray("[\"\\ud800\"]");
        QTest::newRow("zero byte") << QByteArray("{\0}", 3);
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]");
    }

    void brokenTextNamesTheFile()
    {
        QFETCH(QByteArray, text);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson({text.constData(), static_cast<std::size_t>(text.size())}, "some/file.json"),
            "some/file.json", "not valid JSON");
    }

    void aRepeatedKeyIsRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson(R"({"a": 1, "a": 2})", "f"), "\"a\"", "twice");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson(R"([{"x": {"b": 1, "c": [], "b": 2}}])", "f"), "\"b\"", "twice");
        parseJson(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]})", "f");
    }

    void nestingStopsAtTheLimit()
    {
        const auto nested = [](int depth) {
            return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
        };
        parseJson(nested(64), "f");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson(nested(65), "f"), "too deeply", "64");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson(std::string(1000000, '['), "f"), "too deeply");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson(R"({"a":{"a":{"a":1}}})", "f", {.bytes = 100, .depth = 2}), "too deeply");
    }

    void sizeStopsAtTheLimit()
    {
        parseJson("[1]", "f", {.bytes = 3, .depth = 2});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseJson("[12]", "f", {.bytes = 3, .depth = 2}), "4 bytes", "at most 3");
    }

    void aFileIsReadAndNamed()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("config.json").toStdString();
        std::ofstream(file) << R"({"a": 3})";
        QCOMPARE(readJson(file)["a"].get<int>(), 3);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readJson(file, {.bytes = 4, .depth = 4}), file);
        DARKROOM_EXPECT_ERROR(ErrorKind::File, readJson(file + ".missing"), file + ".missing");
    }

    void textOfBrokenBytesIsStillUtf8() { QCOMPARE(jsonText(Json("a\xff")), std::string("\"a\xEF\xBF\xBD\"")); }

    void aReaderGivesFieldsOrFallbacks()
    {
        const Json json = parseJson(
            R"({"text": "t", "yes": true, "half": 0.5, "three": 3, "big": 18446744073709551615, "list": [1], "in": {"x": 7}, "none": null})",
            "f");
        const JsonReader reader(json, "f");
        QCOMPARE(reader.text("text", ""), std::string("t"));
        QCOMPARE(reader.text("missing", "fallback"), std::string("fallback"));
        QCOMPARE(reader.text("none", "fallback"), std::string("fallback"));
        QCOMPARE(reader.boolean("yes", false), true);
        QCOMPARE(reader.number("half", 0.0), 0.5);
        QCOMPARE(reader.number("three", 0.0), 3.0);
        QCOMPARE(reader.whole("three", 0, 0, 3), std::int64_t{3});
        QCOMPARE(reader.natural("big", 0), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(reader.array("list").size(), std::size_t{1});
        QCOMPARE(reader.array("missing").size(), std::size_t{0});
        QCOMPARE(reader.object("in").whole("x", 0, 0, 9), std::int64_t{7});
        QCOMPARE(reader.object("missing").whole("x", 5, 0, 9), std::int64_t{5});
    }

    void aReaderRefusesWrongTypesByName()
    {
        const Json json = parseJson(
            R"({"text": 1, "number": "1", "whole": 1.5, "large": 10, "natural": -1, "huge": 9223372036854775808, "list": {}, "in": [], "sub": {"x": "y"}})",
            "f");
        const JsonReader reader(json, "file.json");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.text("text", ""), "file.json", "field text", "should be text", "is 1");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.boolean("number", false), "field number");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.number("number", 0.0), "a number");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.number("large", 0.0, 0.0, 9.0), "from 0.0 to 9.0", "is 10");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.whole("whole", 0, 0, 9), "a whole number from 0 to 9", "1.5");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.whole("large", 0, 0, 9), "is 10");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.whole("huge", 0, 0, 9), "9223372036854775808");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.natural("natural", 0), "is -1");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.array("list"), "a list");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.object("in"), "field in", "JSON object");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, reader.object("sub").number("x", 0.0), "field sub.x");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, JsonReader(Json(3), "top.json"), "top.json", "JSON object");
    }
};

} // namespace

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
