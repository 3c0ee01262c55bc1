#include "darkroom/checkpoint/safetensors.h"

#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <filesystem>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;
namespace fs = std::filesystem;

std::string fileOf(const std::string& header, const std::string& data)
{
    const std::uint64_t length = header.size();
    std::string file(sizeof length, '\0');
    std::memcpy(file.data(), &length, sizeof length);
    return file + header + data;
}

SafetensorsHeader parsed(const std::string& file)
{
    return parseSafetensors(std::as_bytes(std::span(file)), "the/file");
}

/// A small sound file with two tensors.
std::string soundFile()
{
    return fileOf(
        R"({"__metadata__":{"format":"pt"},"b":{"dtype":"F16","shape":[3],"data_offsets":[8,14]},"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}})",
        std::string(14, 'x'));
}

std::vector<std::byte> bytesOf(const std::string& text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

class SafetensorsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSoundFileIsReadInTheOrderOfItsBytes()
    {
        const SafetensorsHeader header = parsed(soundFile());
        QCOMPARE(header.tensors.size(), std::size_t{2});
        QCOMPARE(header.tensors[0].name, std::string("a"));
        QVERIFY(header.tensors[0].shape == (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(header.tensors[1].bytes, std::uint64_t{6});
        QCOMPARE(header.tensors[1].offset, soundFile().size() - 6);
        QCOMPARE(header.metadata.at("format"), std::string("pt"));
    }

    void scalarsAndEmptyTensorsAreSound()
    {
        const auto header = parsed(fileOf(
            R"({"s":{"dtype":"I64","shape":[],"data_offsets":[0,8]},"e":{"dtype":"F32","shape":[0,5],"data_offsets":[8,8]},"f":{"dtype":"U8","shape":[0],"data_offsets":[8,8]}})",
            std::string(8, 'x')));
        QCOMPARE(header.tensors.size(), std::size_t{3});
    }

    void unknownPlainFieldsAndPaddingAreIgnored()
    {
        parsed(fileOf(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"note":"x","n":1.5}}   )", "x"));
    }

    void aFileCutAnywhereNamesIt()
    {
        const std::string file = soundFile();
        for (std::size_t length = 0; length < file.size(); ++length) {
            const std::string fault = errorFault(ErrorKind::Format, {"the/file"}, [&] { parsed(file.substr(0, length)); });
            QVERIFY2(fault.empty(), qPrintable(QString("cut at %1: %2").arg(length).arg(QString::fromStdString(fault))));
        }
    }

    void anyByteOfTheHeaderMayLie()
    {
        const std::string file = soundFile();
        for (std::size_t at = 0; at < file.size() - 14; ++at) {
            for (const char value : {'\0', '\xff', '"', '{', '}', '9', '-', ','}) {
                std::string changed = file;
                changed[at] = value;
                try {
                    parsed(changed);
                } catch (const Error& error) {
                    QVERIFY2(error.kind() == ErrorKind::Format && error.sentence().find("the/file") != std::string::npos, error.what());
                }
            }
        }
    }

    void faultsNameTheFileAndTheTensor_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("dataBytes");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const char* header, int bytes, QStringList parts) {
            QTest::newRow(name) << QString(header) << bytes << parts;
        };
        row("overlap", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[3,7]}})", 7,
            {"\"b\"", "overlap"});
        row("hole", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[5,9]}})", 9,
            {"\"b\"", "hole"});
        row("hole at the front", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[1,5]}})", 5, {"\"a\"", "hole"});
        row("past the end", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", 3, {"\"a\"", "past the end"});
        row("rest", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", 5, {"1 bytes follow"});
        row("backwards", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}})", 4, {"\"a\"", "before"});
        row("wrong size", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,4]}})", 4, {"\"a\"", "[4]", "F32"});
        row("elements overflow", R"({"a":{"dtype":"U8","shape":[4294967296,4294967296,2],"data_offsets":[0,0]}})", 0,
            {"\"a\"", "more elements"});
        row("bytes overflow", R"({"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]}})", 0, {"\"a\""});
        row("size beyond 63 bits", R"({"a":{"dtype":"U8","shape":[9223372036854775808],"data_offsets":[0,0]}})", 0,
            {"\"a\"", "9223372036854775808"});
        row("many sizes",
            R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}})", 1,
            {"\"a\"", "32"});
        row("negative size", R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", 1, {"\"a\"", "-1"});
        row("broken size", R"({"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}})", 1, {"\"a\"", "1.5"});
        row("size as text", R"({"a":{"dtype":"U8","shape":["1"],"data_offsets":[0,1]}})", 1, {"\"a\"", "shape"});
        row("list in a shape", R"({"a":{"dtype":"U8","shape":[[1]],"data_offsets":[0,1]}})", 1, {"\"a\"", "shape"});
        row("shape as a number", R"({"a":{"dtype":"U8","shape":1,"data_offsets":[0,1]}})", 1, {"\"a\"", "shape"});
        row("dtype unknown", R"({"a":{"dtype":"F24","shape":[1],"data_offsets":[0,1]}})", 1, {"\"a\"", "F24"});
        row("dtype as a number", R"({"a":{"dtype":8,"shape":[1],"data_offsets":[0,1]}})", 1, {"\"a\"", "dtype"});
        row("dtype missing", R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1, {"\"a\"", "no dtype"});
        row("shape missing", R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", 1, {"\"a\"", "no shape"});
        row("offsets missing", R"({"a":{"dtype":"U8","shape":[1]}})", 1, {"\"a\"", "no data_offsets"});
        row("one offset", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0]}})", 1, {"\"a\"", "fewer than two"});
        row("three offsets", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}})", 1, {"\"a\"", "more than two"});
        row("negative offset", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[-1,0]}})", 1, {"\"a\"", "-1"});
        row("field twice", R"({"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1, {"\"a\"", "twice"});
        row("name twice", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", 2,
            {"\"a\"", "twice"});
        row("tensor as a number", R"({"a":1})", 0, {"\"a\"", "JSON object"});
        row("tensor as a list", R"({"a":[]})", 0, {"\"a\"", "JSON object"});
        row("object in a tensor", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"more":{}}})", 1, {"\"a\"", "more"});
        row("metadata as a list", R"({"__metadata__":[]})", 0, {"__metadata__"});
        row("metadata of numbers", R"({"__metadata__":{"steps":3}})", 0, {"steps", "text"});
        row("list", R"([1])", 0, {"JSON object"});
        row("number", R"(1)", 0, {"JSON object"});
        row("no tensors", R"({})", 0, {"no tensors"});
        row("only metadata", R"({"__metadata__":{"format":"pt"}})", 0, {"no tensors"});
        row("no JSON", R"(hello)", 0, {"not JSON"});
        row("cut JSON", R"({"a":)", 0, {"not JSON"});
        row("rest behind the JSON", R"({} {})", 0, {"not JSON"});
        row("a name that would draw on a terminal", "{\"\\u001b[2J\":1}", 0, {"\\u001b"});
    }

    void faultsNameTheFileAndTheTensor()
    {
        QFETCH(QString, header);
        QFETCH(int, dataBytes);
        QFETCH(QStringList, parts);
        const std::string file = fileOf(header.toStdString(), std::string(static_cast<std::size_t>(dataBytes), 'x'));
        for (const QString& part : parts + QStringList{"the/file"}) {
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed(file), part.toStdString());
        }
    }

    void otherKindsOfFileAreNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed("<!DOCTYPE html><html>"), "web page");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed("\n <html lang='en'>"), "web page");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed("version https://git-lfs.github.com/spec/v1"), "Git LFS");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed(std::string("PK\x03\x04\x14\0\0\0\0\0\0", 11)), "zip");
    }

    void deepNestingIsRefusedWithoutRecursion()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parsed(fileOf(R"({"a":)" + std::string(5000000, '['), "")), "\"a\"");
    }

    void whatIsWrittenIsRead()
    {
        writeSample(realFileSystem());
        const SafetensorsFile file(path());
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
        QCOMPARE(file.tensors().size(), std::size_t{4});
        QVERIFY(toFloats(DataType::F32, file.bytes(file.at("layer.weight"))) == (std::vector<float>{1.5f, -2.0f}));
        QCOMPARE(file.bytes(file.at("name with \"quotes\" and \xE7\x8C\xAB")).size(), std::size_t{3});
        QVERIFY(file.find("missing") == nullptr);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, file.at("missing"), path().string(), "\"missing\"");
    }

    void everyTensorIsAligned()
    {
        writeSample(realFileSystem());
        const SafetensorsFile file(path());
        for (const TensorInfo& tensor : file.tensors()) {
            QCOMPARE(tensor.offset % bytesPerElement(tensor.dtype), std::uint64_t{0});
        }
    }

    void theSameTensorsGiveTheSameFile()
    {
        writeSample(realFileSystem());
        const std::string first = readFile(realFileSystem(), path(), 1u << 20);
        writeSample(realFileSystem());
        QCOMPARE(readFile(realFileSystem(), path(), 1u << 20), first);
        QCOMPARE(first.substr(8, 34), std::string(R"({"__metadata__":{"format":"pt"},"s)"));
    }

    void aFaultWhileWritingLeavesTheOldFile()
    {
        FailingFileSystem sound;
        writeSample(sound);
        const std::string before = readFile(realFileSystem(), path(), 1u << 20);
        for (int n = 0; n < sound.operations(); ++n) {
            FailingFileSystem failing(n);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, writeSample(failing), "No space left");
            QCOMPARE(readFile(realFileSystem(), path(), 1u << 20), before);
            QCOMPARE(std::distance(fs::directory_iterator(path().parent_path()), fs::directory_iterator()), std::ptrdiff_t{1});
        }
    }

    void aSourceThatWritesTooLittleOrTooMuchLeavesNoFile()
    {
        const auto bytes = bytesOf("12345");
        for (const std::int64_t size : {4, 6}) {
            DARKROOM_EXPECT_ERROR(
                ErrorKind::Internal, writeSafetensors(realFileSystem(), path(), {tensorSource("t", DataType::U8, {size}, bytes)}), "\"t\"");
            QVERIFY(!fs::exists(path()));
        }
    }

    void aNameIsTakenOnce()
    {
        const auto bytes = bytesOf("1");
        const auto one = tensorSource("t", DataType::U8, {1}, bytes);
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, writeSafetensors(realFileSystem(), path(), {one, one}), "\"t\"");
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal,
            writeSafetensors(realFileSystem(), path(), {tensorSource("__metadata__", DataType::U8, {1}, bytes)}), "__metadata__");
    }

    void halfPrecisionWidensExactly()
    {
        const std::vector<std::uint16_t> halves = {0x0000, 0x8000, 0x3C00, 0xC000, 0x7BFF, 0x0001, 0x0400, 0x3555, 0x7C00, 0xFC00};
        const std::vector<float> expected = {
            0.0f, -0.0f, 1.0f, -2.0f, 65504.0f, 5.9604644775390625e-8f, 6.103515625e-5f, 0.333251953125f, INFINITY, -INFINITY};
        QVERIFY(toFloats(DataType::F16, std::as_bytes(std::span(halves))) == expected);
        const std::vector<std::uint16_t> nan = {0x7E00};
        QVERIFY(std::isnan(toFloats(DataType::F16, std::as_bytes(std::span(nan)))[0]));
        const std::vector<std::uint16_t> brains = {0x3F80, 0xC040, 0x7F80};
        QVERIFY(toFloats(DataType::BF16, std::as_bytes(std::span(brains))) == (std::vector<float>{1.0f, -3.0f, INFINITY}));
    }

    void everyTypeConvertsFromUnalignedBytes()
    {
        const std::vector<std::int64_t> wide = {-3, 5};
        std::string bytes(1, 'x');
        bytes.append(reinterpret_cast<const char*>(wide.data()), sizeof(std::int64_t) * wide.size());
        QVERIFY(toDoubles(DataType::I64, std::as_bytes(std::span(bytes)).subspan(1)) == (std::vector<double>{-3.0, 5.0}));
        const std::vector<std::uint8_t> flags = {0, 1, 7};
        QVERIFY(toFloats(DataType::Bool, std::as_bytes(std::span(flags))) == (std::vector<float>{0.0f, 1.0f, 1.0f}));
        const std::vector<std::int8_t> small = {-1, 127};
        QVERIFY(toFloats(DataType::I8, std::as_bytes(std::span(small))) == (std::vector<float>{-1.0f, 127.0f}));
    }

private:
    fs::path path() const { return fs::path(m_folder->path().toStdString()) / "model.safetensors"; }

    void writeSample(FileSystem& files) const
    {
        static const std::vector<float> weights = {1.5f, -2.0f};
        static const std::vector<std::int64_t> steps = {42};
        static const std::vector<std::byte> odd = bytesOf("abc");
        writeSafetensors(files, path(),
            {
                tensorSource("name with \"quotes\" and \xE7\x8C\xAB", DataType::U8, {3}, odd),
                tensorSource("layer.weight", DataType::F32, {2, 1}, std::as_bytes(std::span(weights))),
                tensorSource("empty", DataType::F32, {0}, {}),
                tensorSource("steps", DataType::I64, {}, std::as_bytes(std::span(steps))),
            });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
