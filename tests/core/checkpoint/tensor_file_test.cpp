#include "darkroom/checkpoint/tensor_file.h"

#include "core/checkpoint/torch_fixture.h"
#include "darkroom/base/files.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/checkpoint/safetensors.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;
namespace fs = std::filesystem;

std::string matrix(const std::string& key)
{
    return tensor(storage(key, 6), 0, {2, 3}, {3, 1});
}

const std::string kSix = floats({1, 2, 3, 4, 5, 6});

class TensorFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bothFormsOfPyTorchAreRead_data()
    {
        QTest::addColumn<bool>("isZip");
        QTest::newRow("zip") << true;
        QTest::newRow("legacy") << false;
    }

    void bothFormsOfPyTorchAreRead()
    {
        QFETCH(bool, isZip);
        const auto object = [&](bool isLegacy) {
            return dictionary({{text("epoch"), number(3)},
                {text("state_dict"),
                    dictionary({{text("a"), tensor(storage("7", 6, "FloatStorage", isLegacy), 0, {2, 3}, {3, 1})},
                        {text("b"), tensor(storage("8", 2, "FloatStorage", isLegacy), 1, {1}, {1})}})},
                {text("optimizer_states"), list({number(1)})}});
        };
        const fs::path path = root() / "m.ckpt";
        if (isZip) {
            write("m.ckpt", torchZip(object(false), {{"7", kSix}, {"8", floats({7, 8})}}).bytes());
        } else {
            write("m.ckpt", torchLegacy(object(true), {{"8", 2, floats({7, 8})}, {"7", 6, kSix}}));
        }
        const TensorFile file(path);
        QVERIFY(file.kind() == (isZip ? ContainerKind::TorchZip : ContainerKind::TorchLegacy));
        QCOMPARE(file.tensors().size(), std::size_t{2});
        QVERIFY(valuesOf(file, "a") == (std::vector<float>{1, 2, 3, 4, 5, 6}));
        QVERIFY(valuesOf(file, "b") == (std::vector<float>{8}));
        QVERIFY(file.find("a")->shape == (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(file.metadata().at("epoch"), std::string("3"));
        QCOMPARE(file.notes().size(), std::size_t{1});
        QVERIFY(file.notes().front().find("\"optimizer_states\"") != std::string::npos);
    }

    /// Newer protocols put a frame around what follows.
    void theOldFormIsKnownByItsNumberInAnyProtocol()
    {
        const std::string framed = "\x80\x04\x95" + littleEndian(std::int64_t{13});
        const std::string object = dictionary({{text("a"), tensor(storage("7", 6, "FloatStorage", true), 0, {6}, {1})}});
        write("m.ckpt", torchLegacy(object, {{"7", 6, kSix}}, true, framed));
        const TensorFile file(root() / "m.ckpt");
        QVERIFY(file.kind() == ContainerKind::TorchLegacy);
        QVERIFY(valuesOf(file, "a") == (std::vector<float>{1, 2, 3, 4, 5, 6}));
    }

    void safetensorsAreReadUnderAnyName()
    {
        const TensorFile file(safetensors("model.ckpt", "a"));
        QVERIFY(file.kind() == ContainerKind::Safetensors);
        QVERIFY(file.find("a") != nullptr);
    }

    void aHeaderLengthThatLooksLikeAPickleIsNone()
    {
        // Lengths are padded with spaces at will: 0x020580 begins as a pickle of protocol 5 does.
        constexpr std::size_t kLength = 0x020580;
        std::string header = R"({"a":{"dtype":"F32","shape":[6],"data_offsets":[0,24]}})";
        header.resize(kLength, ' ');
        const std::string length("\x80\x05\x02\0\0\0\0\0", 8);
        write("m.safetensors", length + header + kSix);
        const TensorFile file(root() / "m.safetensors");
        QVERIFY(file.kind() == ContainerKind::Safetensors);
        QVERIFY(valuesOf(file, "a") == (std::vector<float>{1, 2, 3, 4, 5, 6}));
    }

    void transposedTensorsArePutTogether()
    {
        const TensorFile file(write("m.pt",
            torchZip(dictionary({{text("t"), tensor(storage("0", 6), 0, {3, 2}, {1, 3})}, {text("c"), tensor(storage("0", 6), 1, {2}, {3})},
                         {text("same"), tensor(storage("0", 6), 0, {1, 6}, {999, 1})}}),
                {{"0", kSix}})
                .bytes()));
        QVERIFY(valuesOf(file, "t") == (std::vector<float>{1, 4, 2, 5, 3, 6}));
        QVERIFY(valuesOf(file, "c") == (std::vector<float>{2, 5}));
        QVERIFY(valuesOf(file, "same") == (std::vector<float>{1, 2, 3, 4, 5, 6}));
        QVERIFY(file.bytes(*file.find("t")).data() == file.bytes(*file.find("t")).data());
    }

    void whatWasReleasedIsReadAnew()
    {
        const TensorFile file(write("m.pt",
            torchZip(dictionary({{text("t"), tensor(storage("0", 6), 0, {3, 2}, {1, 3})}, {text("a"), tensor(storage("0", 6), 0, {6}, {1})},
                         {text("none"), tensor(storage("0", 6), 0, {0, 3}, {1, 2})}}),
                {{"0", kSix}})
                .bytes()));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(valuesOf(file, "t") == (std::vector<float>{1, 4, 2, 5, 3, 6}));
            QVERIFY(valuesOf(file, "a") == (std::vector<float>{1, 2, 3, 4, 5, 6}));
            for (const auto& tensor : file.tensors())
                file.release(tensor);
        }
    }

    void scalarsAndEmptyTensorsAreSound()
    {
        const TensorFile file(write("m.pt",
            torchZip(dictionary({{text("s"), tensor(storage("0", 6), 2, {}, {})}, {text("e"), tensor(storage("0", 6), 0, {0, 3}, {3, 1})}}),
                {{"0", kSix}})
                .bytes()));
        QVERIFY(valuesOf(file, "s") == (std::vector<float>{3}));
        QVERIFY(valuesOf(file, "e").empty());
    }

    void theStateDictIsFound_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, const std::string& object, const char* name) {
            QTest::newRow(tag) << QByteArray::fromStdString(object) << name;
        };
        row("root", dictionary({{text("a"), matrix("0")}, {text("step"), number(1)}}), "a");
        row("state_dict", dictionary({{text("state_dict"), dictionary({{text("a"), matrix("0")}})}, {text("other"), matrix("0")}}), "a");
        row("model", dictionary({{text("model"), dictionary({{text("a"), matrix("0")}})}}), "a");
        row("ordered", call(global("collections", "OrderedDict"), {list({tuple({text("a"), matrix("0")})})}), "a");
        row("data parallel", dictionary({{text("module.a"), matrix("0")}}), "a");
        row("several",
            dictionary({{text("net"), dictionary({{text("a"), matrix("0")}})}, {text("head"), dictionary({{text("b"), matrix("0")}})}}),
            "net.a");
        row("parameter dictionary",
            dictionary({{text("string_to_param"),
                global("torch.nn.modules.container", "ParameterDict") + ")\x81"
                    + dictionary({{text("_parameters"), dictionary({{text("*"), matrix("0")}})}}) + "b"}}),
            "string_to_param.*");
    }

    void theStateDictIsFound()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, name);
        const TensorFile file(write("m.pt", torchZip(object.toStdString(), {{"0", kSix}}).bytes()));
        QVERIFY2(file.find(name.toStdString()) != nullptr, file.tensors().front().name.c_str());
        QCOMPARE(file.metadata().size(), std::size_t(QString(QTest::currentDataTag()) == "root" ? 1 : 0));
    }

    void filesWithoutNamedTensorsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char* tag, const std::string& object) { QTest::newRow(tag) << QByteArray::fromStdString(object); };
        row("one tensor", matrix("0"));
        row("a list", list({matrix("0")}));
        row("an empty state dict", dictionary({{text("state_dict"), dictionary({})}}));
        row("a number", number(1));
        row("a name that is a number", dictionary({{number(1), matrix("0")}}));
        row("an empty name", dictionary({{text(""), matrix("0")}}));
        row("one name twice", dictionary({{text("a"), matrix("0")}, {text("a"), matrix("0")}}));
    }

    void filesWithoutNamedTensorsAreRefused()
    {
        QFETCH(QByteArray, object);
        const fs::path path = write("m.pt", torchZip(object.toStdString(), {{"0", kSix}}).bytes());
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, TensorFile{path}, path.string());
    }

    void storagesAreCheckedAgainstTheFile()
    {
        const std::string object = dictionary({{text("a"), matrix("5")}});
        const auto refused = [&](const std::string& bytes, const char* part) {
            const fs::path path = write("m.pt", bytes);
            return errorFault(ErrorKind::Format, {path.string(), part}, [&] { TensorFile{path}; });
        };
        QCOMPARE(refused(torchZip(object, {{"6", kSix}}).bytes(), "\"5\" is not in the archive"), std::string());
        QCOMPARE(refused(torchZip(object, {{"5", kSix.substr(1)}}).bytes(), "claims 24 bytes and holds 23"), std::string());
        ZipFixture big = torchZip(object, {{"5", kSix}});
        big.entries[1].data = "big";
        QCOMPARE(refused(big.bytes(), "byte order"), std::string());
        const std::string old = dictionary({{text("a"), tensor(storage("5", 6, "FloatStorage", true), 0, {6}, {1})}});
        QCOMPARE(refused(torchLegacy(old, {{"6", 6, kSix}}), "no tensor uses"), std::string());
        QCOMPARE(refused(torchLegacy(old, {}), "not in the file"), std::string());
        QCOMPARE(refused(torchLegacy(old, {{"5", 5, kSix}}), "claims 6 elements and holds 5"), std::string());
        QCOMPARE(refused(torchLegacy(old, {{"5", 6, kSix}}, false), "big-endian"), std::string());
    }

    void anOldFileCutAnywhereNamesIt()
    {
        const std::string file =
            torchLegacy(dictionary({{text("a"), tensor(storage("5", 6, "FloatStorage", true), 0, {6}, {1})}}), {{"5", 6, kSix}});
        for (std::size_t length = 0; length < file.size(); length += 3) {
            const fs::path path = write("cut.pt", file.substr(0, length));
            const std::string fault = errorFault(ErrorKind::Format, {path.string()}, [&] { TensorFile{path}; });
            QVERIFY2(fault.empty(), (std::to_string(length) + ": " + fault).c_str());
        }
    }

    void otherFilesSayWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        ZipFixture program = torchZip(dictionary({{text("a"), matrix("0")}}), {{"0", kSix}});
        program.entries.push_back({"archive/constants.pkl", kBegin + std::string("N.")});
        QByteArray tar(512, '\0');
        tar.replace(257, 5, "ustar");
        QTest::newRow("TorchScript") << QByteArray::fromStdString(program.bytes()) << "TorchScript";
        QTest::newRow("zip") << QByteArray::fromStdString(ZipFixture{{{"a.txt", "x"}}}.bytes()) << "\"a.txt\"";
        QTest::newRow("bare pickle") << QByteArray::fromStdString(kBegin + dictionary({}) + kEnd) << "bare pickle";
        QTest::newRow("tar") << tar << "tar archive";
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << "web page";
        QTest::newRow("pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid") << "Git LFS";
        QTest::newRow("text") << QByteArray("hello, this is no model") << "neither a zip archive";
    }

    void otherFilesSayWhatTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const fs::path path = write("m.ckpt", bytes.toStdString());
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, TensorFile{path}, path.string(), part.toStdString());
    }

    void averagesStandUnderThePlainNames()
    {
        const auto one = [](const char* key) { return tensor(storage(key, 1), 0, {1}, {1}); };
        const fs::path path = write("m.ckpt",
            torchZip(dictionary({{text("model.diffusion_model.a.0.weight"), one("0")}, {text("first_stage_model.b"), one("1")},
                         {text("model_ema.diffusion_modela0weight"), one("2")}, {text("model_ema.decay"), one("3")}}),
                {{"0", floats({1})}, {"1", floats({2})}, {"2", floats({3})}, {"3", floats({4})}})
                .bytes());
        const Weights stored = Weights::ofFile(path), averaged = Weights::ofFile(path, WeightChoice::Averaged),
                      plain = Weights::ofFile(path, WeightChoice::Plain);
        QVERIFY(stored.hasAverages() && averaged.hasAverages());
        QCOMPARE(stored.places().size(), std::size_t{4});
        QCOMPARE(averaged.places().size(), std::size_t{2});
        QVERIFY(first(averaged, "model.diffusion_model.a.0.weight") == 3.0f && first(plain, "model.diffusion_model.a.0.weight") == 1.0f);
        QVERIFY(first(averaged, "first_stage_model.b") == 2.0f);
        QVERIFY(!Weights::ofFile(safetensors("s.safetensors", "a"), WeightChoice::Averaged).hasAverages());
    }

    void averagesOfAWholeModelStandUnderItsNames()
    {
        const auto one = [](const char* key) { return tensor(storage(key, 1), 0, {1}, {1}); };
        const fs::path path = write("m.ckpt",
            torchZip(dictionary({{text("encoder.conv_in.bias"), one("0")}, {text("model_ema.encoderconv_inbias"), one("1")}}),
                {{"0", floats({1})}, {"1", floats({2})}})
                .bytes());
        QVERIFY(first(Weights::ofFile(path, WeightChoice::Averaged), "encoder.conv_in.bias") == 2.0f);
    }

    void pickledComponentsAreFoundAfterSafetensors()
    {
        const std::string bytes = torchZip(dictionary({{text("p"), matrix("0")}}), {{"0", kSix}}).bytes();
        write("pytorch_model.bin", bytes);
        write("pytorch_model.fp16.bin", bytes);
        QCOMPARE(findWeightFiles(root()).shards.front().filename().string(), std::string("pytorch_model.bin"));
        QVERIFY(Weights::ofFolder(root()).find("p"));
        safetensors("model.safetensors", "s");
        QVERIFY(Weights::ofFolder(root()).find("s"));
    }

    void pickledShardsAreFoundByTheirIndex()
    {
        write("pytorch_model-1.bin", torchZip(dictionary({{text("a"), matrix("0")}}), {{"0", kSix}}).bytes());
        write("pytorch_model-2.bin", torchZip(dictionary({{text("b"), matrix("0")}}), {{"0", kSix}}).bytes());
        write("pytorch_model.bin.index.json", R"({"weight_map": {"a": "pytorch_model-1.bin", "b": "pytorch_model-2.bin"}})");
        const Weights weights = Weights::ofFolder(root());
        QCOMPARE(weights.files().size(), std::size_t{2});
        QVERIFY(weights.find("a") && weights.find("b"));
    }

private:
    fs::path root() const { return m_folder->path().toStdString(); }

    fs::path write(const std::string& name, const std::string& bytes) const
    {
        writeFileAtomically(realFileSystem(), root() / name, bytes);
        return root() / name;
    }

    fs::path safetensors(const std::string& name, const std::string& tensorName) const
    {
        static const std::byte value{7};
        writeSafetensors(realFileSystem(), root() / name, {tensorSource(tensorName, DataType::U8, {1}, std::span(&value, 1))});
        return root() / name;
    }

    static std::vector<float> valuesOf(const TensorFile& file, const char* name)
    {
        return toFloats(file.find(name)->dtype, file.bytes(*file.find(name)));
    }

    static float first(const Weights& weights, const char* name)
    {
        const auto place = weights.find(name);
        return toFloats(place.tensor->dtype, place.bytes()).front();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(TensorFileTest)
#include "tensor_file_test.moc"
