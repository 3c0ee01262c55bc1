#include "darkroom/checkpoint/yaml.h"

#include "support/expect_error.h"

#include <QtTest>

#include <cmath>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;

Json parsed(const std::string& text)
{
    return parseYaml(text, "the/file.yaml");
}

class YamlTest : public QObject {
    Q_OBJECT

private slots:
    void configsAreRead()
    {
        const Json config = parsed(R"(# A model
model:
  base_learning_rate: 1.0e-06   # small
  target: ldm.models.diffusion.ddpm.LatentDiffusion
  params:
    linear_start: 0.00085
    timesteps: 1000
    use_ema: False
    conditioning_key: null
    ddconfig:
      attn_resolutions: []
      ch_mult:
      - 1
      - 2
      attention_resolutions: [4, 2, 1]
      double_z: true
    lossconfig: {target: torch.nn.Identity, params: {a: 1, "b c": 'it''s'}}
    empty:
data:
  - target: main.Data
    params:
      size: 256
  - - 1
    - x
)");
        const Json& params = config["model"]["params"];
        QCOMPARE(config["model"]["base_learning_rate"].get<double>(), 1e-6);
        QCOMPARE(params["timesteps"].get<int>(), 1000);
        QVERIFY(params["timesteps"].is_number_unsigned());
        QVERIFY(params["use_ema"] == false && params["conditioning_key"].is_null() && params["empty"].is_null());
        QVERIFY(params["ddconfig"]["attn_resolutions"] == Json::array());
        QVERIFY(params["ddconfig"]["ch_mult"] == Json({1, 2}));
        QVERIFY(params["ddconfig"]["attention_resolutions"] == Json({4, 2, 1}));
        QVERIFY(params["lossconfig"]["params"]["b c"] == "it's");
        QCOMPARE(config["data"][0]["params"]["size"].get<int>(), 256);
        QVERIFY(config["data"][1] == Json({1, "x"}));
    }

    void plainScalarsAreWhatTheyLookLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* text, const char* json) { QTest::newRow(text) << text << json; };
        row("1", "1");
        row("-1", "-1");
        row("+7", "7");
        row("1_000", "1000");
        row("0", "0");
        row("007", "\"007\"");
        row("1e-4", "0.0001");
        row("1.0e-06", "1e-06");
        row("1.", "1.0");
        row(".5", "0.5");
        row("9223372036854775808", "9223372036854775808");
        row("true", "true");
        row("No", "false");
        row("~", "null");
        row("NULL", "null");
        row("1.2.3", "\"1.2.3\"");
        row("-", "[null]");
        row("1:30", "\"1:30\"");
        row("a#b", "\"a#b\"");
        row("ldm.Model", "\"ldm.Model\"");
        row("__is_first_stage__", "\"__is_first_stage__\"");
        row("'1'", "\"1\"");
        row("\"a\\n\\\"b\\\"\"", "\"a\\n\\\"b\\\"\"");
        row("'# no comment'", "\"# no comment\"");
        row("e5", "\"e5\"");
        row("inf", "\"inf\"");
        row("nan", "\"nan\"");
    }

    void plainScalarsAreWhatTheyLookLike()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        QCOMPARE(jsonText(parsed(text.toStdString())), json.toStdString());
    }

    void infinityIsANumber() { QVERIFY(std::isinf(parsed(".inf").get<double>())); }

    void textAndFlowGoOnOverDeeperLines()
    {
        const Json json = parsed("a: one\n  two\nb: [1,\n    2, {c: 3,\n  d: 4}]\ne: f\n");
        QVERIFY(json["a"] == "one two");
        QVERIFY(json["b"] == Json::parse(R"([1, 2, {"c": 3, "d": 4}])"));
        QVERIFY(json["e"] == "f");
    }

    void documentMarksAroundOneDocumentAreFine()
    {
        QVERIFY(parsed("---\na: 1\n...\nwhatever follows: [")["a"] == 1);
        QVERIFY(parsed("\xEF\xBB\xBF"
                       "a: 1\r\nb: 2\r\n")["b"]
            == 2);
        QVERIFY(parsed("").is_null());
        QVERIFY(parsed("# only a comment\n").is_null());
    }

    void whatCouldBeHostileIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* text, const char* part) { QTest::newRow(name) << text << part; };
        row("tag", "a: 1\nmodel: !!python/object/apply:os.system ['touch PWNED']\n", "line 2 has the tag");
        row("tag in a list", "- !x 1\n", "tag");
        row("tag in flow", "a: [!x 1]\n", "tag");
        row("tag of a key", "!x a: 1\n", "tag");
        row("tag alone", "!!python/object:os.system\n", "tag");
        row("anchor", "a: &b [1]\n", "anchor or alias");
        row("anchor over a block", "a: &b\n  c: 1\n", "anchor or alias");
        row("alias", "a: *b\n", "anchor or alias");
        row("alias in flow", "a: {b: *c}\n", "anchor or alias");
        row("merge", "a:\n  <<: 1\n", "merges");
        row("literal block", "a: |\n  text\n", "text block");
        row("folded block", "a: >-\n  text\n", "text block");
        row("second document", "a: 1\n---\nb: 2\n", "another document");
        row("directive", "%YAML 1.1\n---\na: 1\n", "directive");
        row("complex key", "? a\n: b\n", "key");
        row("key twice", "a: 1\nb: 2\na: 3\n", "\"a\" twice");
        row("key twice in flow", "{a: 1, a: 2}", "\"a\" twice");
        row("tab", "a:\n\tb: 1\n", "tab");
        row("no key", "a: 1\nb\n", "where a key");
        row("no key text", ": 1\n", "key");
        row("indentation", "a: 1\n b: 2\n", "colon within text");
        row("indentation back", "  a: 1\n b: 2\n", "indentation");
        row("colon in text", "a: b: c\n", "colon within text");
        row("open list", "a: [1, 2\n", "without an end");
        row("open map", "a: {b: 1\n", "without an end");
        row("list closed by a brace", "a: [1}\n", "commas");
        row("no comma", "a: [[1] [2]]\n", "commas");
        row("after the end", "a: [1] x\n", "after the end");
        row("map without values", "a: {b}\n", "no values");
        row("empty place", "a: [1,,2]\n", "empty place");
        row("open quote", "a: 'b\n", "quoted text");
        row("after a quote", "a: 'b' c\n", "quoted text");
        row("escape", "a: \"\\x41\"\n", "escape");
        row("reserved", "a: @b\n", "reserves");
    }

    void whatCouldBeHostileIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        expectRefused(text.toStdString(), part.toStdString());
    }

    void depthLengthAndNumberAreBounded()
    {
        std::string deep;
        for (int i = 0; i < 40; ++i) {
            deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
        }
        expectRefused(deep, "levels deep");
        expectRefused("a: " + std::string(100'000, '['), "levels deep");
        expectRefused(std::string(1000, '{'), "");
        std::string dashes;
        for (int i = 0; i < 1000; ++i) {
            dashes += "- ";
        }
        expectRefused(dashes + "1", "levels deep");
        std::string many = "a: [";
        for (int i = 0; i < 100'001; ++i) {
            many += "1,";
        }
        expectRefused(many + "]", "100000 values");
        expectRefused(std::string((4u << 20) + 1, ' '), "bytes of YAML");
    }

    void longInputTakesNoTime()
    {
        std::string lines = "a: [\n";
        for (int i = 0; i < 90'000; ++i) {
            lines += " 1,\n";
        }
        QVERIFY(parsed(lines + " 2]\n")["a"].size() == 90'001);
        std::string open = "a: [\n";
        for (int i = 0; i < 500'000; ++i) {
            open += " ,'\n";
        }
        expectRefused(open, "");
    }

private:
    static void expectRefused(const std::string& text, const std::string& part)
    {
        const std::string fault = darkroom::tests::errorFault(ErrorKind::Format, {"the/file.yaml", part}, [&] { parsed(text); });
        QVERIFY2(fault.empty(), fault.c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(YamlTest)
#include "yaml_test.moc"
