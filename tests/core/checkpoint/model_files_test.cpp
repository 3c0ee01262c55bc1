#include "darkroom/checkpoint/model_files.h"

#include "darkroom/base/json.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;
namespace fs = std::filesystem;

class ModelFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSingleFileIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("diffusers") << "diffusion_pytorch_model.safetensors";
        QTest::newRow("transformers") << "model.safetensors";
        QTest::newRow("half precision") << "diffusion_pytorch_model.fp16.safetensors";
        QTest::newRow("another variant") << "model.non_ema.safetensors";
    }

    void aSingleFileIsFound()
    {
        QFETCH(QString, name);
        write(name.toStdString(), {"a", "b"});
        write("optimizer.safetensors", {"x"});
        const Weights weights = Weights::ofFolder(root());
        QCOMPARE(weights.files().size(), std::size_t{1});
        QCOMPARE(weights.places().size(), std::size_t{2});
        QCOMPARE(weights.elements(), std::uint64_t{2});
        QCOMPARE(weights.bytes(), std::uint64_t{2});
        QVERIFY(weights.find("b"));
        QVERIFY(!weights.find("x"));
    }

    void thePlainNameComesFirst()
    {
        for (const char* name : {"model.fp16.safetensors", "model.safetensors", "model.ema.safetensors"}) {
            write(name, {"a"});
        }
        QCOMPARE(findWeightFiles(root()).shards.front().filename().string(), std::string("model.safetensors"));
        fs::remove(root() / "model.safetensors");
        QCOMPARE(findWeightFiles(root()).shards.front().filename().string(), std::string("model.fp16.safetensors"));
    }

    void shardsAreFoundByTheirIndex_data()
    {
        QTest::addColumn<QString>("index");
        QTest::newRow("plain") << "model.safetensors.index.json";
        QTest::newRow("variant") << "diffusion_pytorch_model.safetensors.index.fp16.json";
    }

    void shardsAreFoundByTheirIndex()
    {
        QFETCH(QString, index);
        write("model-00001-of-00002.safetensors", {"a", "b"});
        write("model-00002-of-00002.safetensors", {"c"});
        writeIndex(index.toStdString(),
            {{"a", "model-00001-of-00002.safetensors"}, {"b", "model-00001-of-00002.safetensors"},
                {"c", "model-00002-of-00002.safetensors"}});
        const WeightFiles found = findWeightFiles(root());
        QCOMPARE(found.shards.size(), std::size_t{2});
        QCOMPARE(found.shardOfTensor.at("c"), std::size_t{1});
        Weights weights = Weights::ofFolder(root());
        const Weights moved = std::move(weights);
        QCOMPARE(moved.find("c").file->path().filename().string(), std::string("model-00002-of-00002.safetensors"));
        QCOMPARE(moved.find("a").bytes().size(), std::size_t{1});
    }

    void aMissingShardIsNamed()
    {
        write("model-1.safetensors", {"a"});
        writeIndex("model.safetensors.index.json", {{"a", "model-1.safetensors"}, {"b", "model-2.safetensors"}});
        DARKROOM_EXPECT_ERROR(ErrorKind::File, findWeightFiles(root()), "model-2.safetensors", "missing");
    }

    void aTensorThatIsNotInItsShardIsNamed()
    {
        write("model-1.safetensors", {"a"});
        writeIndex("model.safetensors.index.json", {{"a", "model-1.safetensors"}, {"gone", "model-1.safetensors"}});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Weights::ofFolder(root()), "\"gone\"", "model-1.safetensors", "index.json");
    }

    void aTensorInTwoShardsIsNamed()
    {
        write("model-1.safetensors", {"a", "twin"});
        write("model-2.safetensors", {"b", "twin"});
        writeIndex("model.safetensors.index.json", {{"a", "model-1.safetensors"}, {"b", "model-2.safetensors"}});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Weights::ofFolder(root()), "\"twin\"", "model-1.safetensors", "model-2.safetensors");
    }

    void anIndexNeverLeadsOutOfItsFolder_data()
    {
        QTest::addColumn<QString>("shard");
        QTest::newRow("above") << "../secret.safetensors";
        QTest::newRow("absolute") << "/etc/secret.safetensors";
        QTest::newRow("below") << "sub/model.safetensors";
        QTest::newRow("backslash") << "..\\secret.safetensors";
        QTest::newRow("another kind") << "config.json";
        QTest::newRow("empty") << "";
        QTest::newRow("two lines") << "model\n.safetensors";
    }

    void anIndexNeverLeadsOutOfItsFolder()
    {
        QFETCH(QString, shard);
        writeIndex("model.safetensors.index.json", {{"a", shard.toStdString()}});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, findWeightFiles(root()), "index.json", "plain name");
    }

    void aShardThatNoFolderCanHoldIsMissing()
    {
        writeIndex("model.safetensors.index.json", {{"a", std::string(5000, 'x') + ".safetensors"}});
        DARKROOM_EXPECT_ERROR(ErrorKind::File, findWeightFiles(root()), "is missing");
    }

    void aBrokenIndexIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut") << R"({"weight_map": {)";
        QTest::newRow("list") << "[]";
        QTest::newRow("no map") << "{}";
        QTest::newRow("map of numbers") << R"({"weight_map": {"a": 1}})";
        QTest::newRow("map as a list") << R"({"weight_map": ["a"]})";
        QTest::newRow("empty map") << R"({"weight_map": {}})";
    }

    void aBrokenIndexIsNamed()
    {
        QFETCH(QString, text);
        writeFileAtomically(realFileSystem(), root() / "model.safetensors.index.json", text.toStdString());
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, findWeightFiles(root()), "model.safetensors.index.json");
    }

    void missingWeightsSayWhatWasLookedForAndFound()
    {
        writeFileAtomically(realFileSystem(), root() / "config.json", "{}");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, findWeightFiles(root()), root().string(), "diffusion_pytorch_model.safetensors",
            "model.safetensors", "\"config.json\"");
        writeFileAtomically(realFileSystem(), root() / "diffusion_pytorch_model.bin", "x");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Weights::ofFolder(root()), "diffusion_pytorch_model.bin", "zip", "pickle");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, findWeightFiles(root() / "nowhere"), "nowhere");
    }

    void oneFileIsAWholeSetToo()
    {
        write("any.safetensors", {"a"});
        QVERIFY(Weights::ofFile(root() / "any.safetensors").find("a"));
    }

private:
    fs::path root() const { return m_folder->path().toStdString(); }

    void write(const std::string& name, const std::vector<std::string>& tensors) const
    {
        static const std::byte value{7};
        std::vector<TensorSource> sources;
        for (const std::string& tensor : tensors) {
            sources.push_back(tensorSource(tensor, DataType::U8, {1}, std::span(&value, 1)));
        }
        writeSafetensors(realFileSystem(), root() / name, std::move(sources));
    }

    void writeIndex(const std::string& name, const std::map<std::string, std::string>& places) const
    {
        writeFileAtomically(realFileSystem(), root() / name, jsonText({{"metadata", {{"total_size", 3}}}, {"weight_map", places}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(ModelFilesTest)
#include "model_files_test.moc"
