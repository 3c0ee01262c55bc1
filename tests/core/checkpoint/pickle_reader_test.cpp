#include "checkpoint/pickle_reader.h"

#include "core/checkpoint/torch_fixture.h"
#include "support/expect_error.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;

PickleValues read(const std::string& pickle, const PickleLimits& limits = {})
{
    return readPickle(asBytes(pickle), "the/file", limits);
}

/// The pickle's bytes must outlive its values, whose texts point into it.
struct Pickled {
    std::string bytes;
    PickleValues values;

    explicit Pickled(const std::string& object)
        : bytes(kBegin + object + kEnd)
        , values(read(bytes))
    {
    }
    Pickled(const Pickled&) = delete;
    Pickled& operator=(const Pickled&) = delete;

    const PickleValue& root() const { return values.at(values.root); }
};

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

class PickleReaderTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreRead_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<qlonglong>("expected");
        QTest::newRow("one byte") << bytesOf("K\xff") << 255LL;
        QTest::newRow("two bytes") << bytesOf("M\xe9\x03") << 1001LL;
        QTest::newRow("four bytes") << bytesOf("J" + littleEndian<std::int32_t>(-7)) << -7LL;
        QTest::newRow("long") << bytesOf(number(-(1LL << 40))) << -(1LL << 40);
        QTest::newRow("short long") << QByteArray("\x8a\x02\x00\x80", 4) << -32768LL;
        QTest::newRow("empty long") << bytesOf(std::string("\x8a\x00", 2)) << 0LL;
        QTest::newRow("decimal") << bytesOf("I8589934592\n") << 8589934592LL;
        QTest::newRow("true") << bytesOf("\x88") << 1LL;
        QTest::newRow("true of Python 2") << bytesOf("I01\n") << 1LL;
    }

    void numbersAreRead()
    {
        QFETCH(QByteArray, object);
        QFETCH(qlonglong, expected);
        QCOMPARE(static_cast<qlonglong>(Pickled(object.toStdString()).root().integer), expected);
    }

    void realNumbersAreBigEndian() { QCOMPARE(Pickled(std::string("G\x3f\xf8\0\0\0\0\0\0", 9)).root().real(), 1.5); }

    void containersKeepTheirItems()
    {
        const Pickled pickled(dictionary({{text("a"), list({number(1), text("b")})}, {text("c"), tuple({})}}));
        QVERIFY(pickled.root().kind == PickleKind::Dictionary);
        const auto& items = pickled.values.itemsOf(pickled.root());
        QCOMPARE(items.size(), std::size_t{4});
        QCOMPARE(std::string(pickled.values.at(items[0]).text), std::string("a"));
        QCOMPARE(pickled.values.itemsOf(pickled.values.at(items[1])).size(), std::size_t{2});
    }

    void theMemoGivesTheSameValue()
    {
        const Pickled pickled(tuple({text("a") + "q\x05", "h\x05"}));
        const auto& items = pickled.values.itemsOf(pickled.root());
        QCOMPARE(items[0], items[1]);
    }

    void newerProtocolsAreReadToo()
    {
        const std::string pickle =
            std::string("\x80\x04\x95\x0a\0\0\0\0\0\0\0", 11) + "\x8c\x01" + "a" + "\x94" + "\x8c\x01" + "b" + "\x86.";
        const PickleValues values = read(pickle);
        QCOMPARE(values.itemsOf(values.at(values.root)).size(), std::size_t{2});
        QCOMPARE(values.bytes, std::uint64_t{pickle.size()});
    }

    void tensorsAreClaimed()
    {
        const Pickled pickled(tensor(storage("3", 24, "HalfStorage"), 4, {2, 5}, {10, 1}));
        QVERIFY(pickled.root().kind == PickleKind::Tensor);
        const TensorClaim& claim = pickled.values.tensors[pickled.root().index];
        QVERIFY(claim.dtype == DataType::F16);
        QCOMPARE(claim.offset, std::int64_t{4});
        QCOMPARE(pickled.values.storages[claim.storage].key, std::string("3"));
    }

    void parametersAreTheirTensors()
    {
        const Pickled pickled(call(global("torch._utils", "_rebuild_parameter"),
            {tensor(storage("0", 4), 0, {4}, {1}), "\x88", call(global("collections", "OrderedDict"), {})}));
        QVERIFY(pickled.root().kind == PickleKind::Tensor);
    }

    void tensorsOfAnUntypedStorageSayTheirType()
    {
        const std::string id = tuple({text("storage"), global("torch.storage", "UntypedStorage"), text("0"), text("cpu"), number(8)}) + "Q";
        const auto object = [&](std::int64_t size) {
            return call(global("torch._utils", "_rebuild_tensor_v3"),
                {id, number(0), numbers({size}), numbers({1}), "\x89", "N", global("torch", "bfloat16"), "}"});
        };
        const Pickled pickled(object(4));
        QVERIFY(pickled.values.tensors[pickled.root().index].dtype == DataType::BF16);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + object(5) + kEnd), "the/file", "storage");
    }

    void anEmptyTensorNeedsNoStorage() { Pickled(tensor(storage("0", 0), 0, {0, 4}, {4, 1})); }

    void tensorsOutOfTheirStorageAreRefused_data()
    {
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char* name, std::int64_t offset, const std::vector<std::int64_t>& shape,
                             const std::vector<std::int64_t>& stride) {
            QTest::newRow(name) << bytesOf(tensor(storage("0", 16), offset, shape, stride));
        };
        row("too large", 0, {17}, {1});
        row("offset", 13, {4}, {1});
        row("stride", 0, {4}, {6});
        row("negative offset", -1, {4}, {1});
        row("negative size", 0, {-4}, {1});
        row("negative stride", 8, {4}, {-1});
        row("more strides than sizes", 0, {4}, {1, 1});
        row("overflow of sizes", 0, {1LL << 40, 1LL << 40}, {1, 1});
        row("overflow of strides", 0, {3, 3}, {1LL << 62, 1});
        row("repeated numbers", 0, {1LL << 30}, {0});
        row("offset at the limit", std::numeric_limits<std::int64_t>::max(), {1}, {1});
        row("empty past the end", 17, {0}, {1});
        QTest::newRow("33 dimensions") << bytesOf(
            tensor(storage("0", 16), 0, std::vector<std::int64_t>(33, 1), std::vector<std::int64_t>(33, 1)));
    }

    void tensorsOutOfTheirStorageAreRefused()
    {
        QFETCH(QByteArray, object);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + object.toStdString() + kEnd), "the/file", "tensor");
    }

    void storagesAreNamedByPlainKeys_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"../0", "a/b", "a.b", ""}) {
            QTest::newRow(key) << key;
        }
        QTest::newRow("long") << QString(65, 'a');
    }

    void storagesAreNamedByPlainKeys()
    {
        QFETCH(QString, key);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + storage(key.toStdString(), 4) + kEnd), "the/file", "key");
    }

    void whatTrainingLeavesIsInert_data()
    {
        QTest::addColumn<QByteArray>("object");
        const std::string type = call(global("numpy", "dtype"), {text("f8"), "\x89", "\x88"})
            + tuple({number(3), text("<"), "N", "N", "N", number(-1), number(-1), number(0)}) + "b";
        const std::string bytes = call(global("_codecs", "encode"), {text("abcdefgh"), text("latin1")});
        QTest::newRow("numpy's number") << bytesOf(call(global("numpy.core.multiarray", "scalar"), {type, bytes}));
        QTest::newRow("numpy's array") << bytesOf(
            call(global("numpy._core.multiarray", "_reconstruct"), {global("numpy", "ndarray"), numbers({0}), bytes})
            + tuple({number(1), numbers({1}), type, "\x89", bytes}) + "b");
        QTest::newRow("class as a key") << bytesOf(
            dictionary({{global("pytorch_lightning.callbacks.model_checkpoint", "ModelCheckpoint"), dictionary({})}}));
        QTest::newRow("unknown class as a key") << bytesOf(dictionary({{global("main", "SetupCallback"), dictionary({})}}));
        QTest::newRow("hyper-parameters") << bytesOf(
            global("pytorch_lightning.utilities.parsing", "AttributeDict") + ")\x81" + "(" + text("lr") + number(1) + "u");
        QTest::newRow("config") << bytesOf(
            global("omegaconf.dictconfig", "DictConfig") + ")\x81" + dictionary({{text("_content"), "N"}}) + "b");
        QTest::newRow("namespace") << bytesOf(global("argparse", "Namespace") + ")\x81" + dictionary({{text("lr"), number(1)}}) + "b");
        QTest::newRow("default dictionary") << bytesOf(
            call(global("collections", "defaultdict"), {global("__builtin__", "list")}) + text("a") + number(1) + "s");
        QTest::newRow("versions of modules") << bytesOf(call(global("collections", "OrderedDict"), {})
            + dictionary({{text("_metadata"), call(global("collections", "OrderedDict"), {})}}) + "b");
        QTest::newRow("date") << bytesOf(call(global("datetime", "date"), {text("2026")}));
        QTest::newRow("range of Python 2") << bytesOf(call(global("__builtin__", "xrange"), {number(0), number(3), number(1)}));
        QTest::newRow("path") << bytesOf(call(global("pathlib", "PosixPath"), {text("/tmp")}));
        QTest::newRow("set") << bytesOf(call(global("__builtin__", "set"), {list({number(1)})}));
    }

    void whatTrainingLeavesIsInert()
    {
        QFETCH(QByteArray, object);
        read(kBegin + object.toStdString() + kEnd);
    }

    void callsAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* module, const char* function) {
            QTest::newRow((std::string(module) + "." + function).c_str())
                << bytesOf(call(global(module, function), {text("touch PWNED")})) << QString("%1.%2").arg(module, function);
        };
        row("posix", "system");
        row("os", "system");
        row("nt", "system");
        row("subprocess", "Popen");
        row("builtins", "eval");
        row("__builtin__", "getattr");
        row("runpy", "_run_code");
        row("torch.hub", "load");
        row("torch.serialization", "load");
        row("torch", "load");
        row("numpy", "load");
        row("numpy.testing._private.utils", "runstring");
        row("main", "Trainer");
        row("someone.elses", "module");
        QTest::newRow("name from the stack") << bytesOf(text("posix") + text("system") + "\x93" + tuple({text("x")}) + "R")
                                             << "posix.system";
        QTest::newRow("new object") << bytesOf(global("main", "Trainer") + ")\x81") << "main.Trainer";
        QTest::newRow("a dangerous name alone") << bytesOf(dictionary({{text("a"), global("posix", "system")}})) << "posix.system";
        QTest::newRow("submodule") << bytesOf(global("os.path", "join")) << "os.path.join";
    }

    void callsAreRefusedByName()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, name);
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, read(kBegin + object.toStdString() + kEnd), "the/file", "\"" + name.toStdString() + "\"", "nothing was run");
    }

    void stateNeverReplacesAMethod()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format,
            read(kBegin + call(global("collections", "OrderedDict"), {}) + dictionary({{text("__setstate__"), global("main", "f")}}) + "b"
                + kEnd),
            "__setstate__", "nothing was run");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, read(kBegin + call(global("collections", "OrderedDict"), {}) + text("x") + "b" + kEnd), "the/file", "state");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + global("main", "f") + dictionary({}) + "b" + kEnd), "the/file", "state");
    }

    void arraysOfObjectsAreRefused()
    {
        for (const char* code : {"O8", "|O", "O", "object"}) {
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + call(global("numpy", "dtype"), {text(code), "\x89", "\x88"}) + kEnd),
                "the/file", "objects");
        }
    }

    void brokenMachineryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        const auto row = [](const char* name, const std::string& body) { QTest::newRow(name) << bytesOf(kBegin + body); };
        row("empty", "");
        row("nothing to stop with", ".");
        row("two values at the end", "NN.");
        row("open mark at the end", "N(.");
        row("mark alone", "(.");
        row("underflow", "s.");
        row("below a mark", "N(0" + std::string("0."));
        row("no mark", "Nt.");
        row("copy of nothing", "(2.");
        row("never remembered", "h\x01.");
        row("remembered beyond all bounds", "Nr\xff\xff\xff\xff.");
        row("text past the end", "X\xff\xff\xff\x7f" + std::string("a."));
        row("bytes past the end", std::string("\x8e\0\0\0\0\0\0\0\x10", 9) + "a.");
        row("item for a number", number(1) + text("a") + number(1) + "s.");
        row("item for a dictionary", "}" + number(1) + "a.");
        row("odd items", "}(" + number(1) + "u.");
        row("call of a number", number(1) + ")R.");
        row("call without a tuple", global("collections", "OrderedDict") + number(1) + "R.");
        row("name without an end", "cposix");
        row("name of numbers", number(1) + number(2) + "\x93.");
        row("extension", "\x82\x01.");
        row("oldest call", "(" + text("a") + "iposix\nsystem\n.");
        row("object call", "(" + global("posix", "x") + "o.");
        row("old persistent id", "Pabc\n.");
        row("id that is no storage", text("abc") + "Q.");
        row("id of a module", tuple({text("module"), "N", "N", "N", number(1)}) + "Q.");
        row("no number", "Iabc\n.");
        QTest::newRow("protocol 0") << QByteArray("N.").prepend(QByteArray("\x80\x00", 2));
        QTest::newRow("protocol 6") << QByteArray("\x80\x06N.");
    }

    void brokenMachineryIsRefused()
    {
        QFETCH(QByteArray, pickle);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(pickle.toStdString()), "the/file");
    }

    void aPickleCutAnywhereNamesIt()
    {
        const std::string pickle =
            kBegin + dictionary({{text("a"), tensor(storage("0", 4), 0, {4}, {1})}, {text("b"), list({number(1)})}}) + kEnd;
        for (std::size_t length = 0; length < pickle.size(); ++length) {
            const std::string fault = errorFault(ErrorKind::Format, {"the/file"}, [&] { read(pickle.substr(0, length)); });
            QVERIFY2(fault.empty(), (std::to_string(length) + ": " + fault).c_str());
        }
    }

    void depthAndNumberOfValuesAreBounded()
    {
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, read(kBegin + std::string(20'000, '(') + std::string(20'000, 't') + kEnd), "the/file", "levels deep");
        PickleLimits limits;
        limits.values = 100;
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + std::string(101, 'N') + kEnd, limits), "100 values");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + "N" + std::string(101, '2') + kEnd, limits), "100 values");
        // Containers that hold one value over and over again.
        std::string copies = "]q\x01" + std::string("0");
        for (int i = 0; i < 90; ++i) {
            copies += "h\x01(" + std::string(50, 'N') + "e0";
        }
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + copies + "N" + kEnd, limits), "the/file");
        limits.bytes = 10;
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(kBegin + "N0N0N0N0N0N0N" + kEnd, limits), "longer than 10");
    }

    void aListThatHoldsItselfIsHarmless() { Pickled("]q\x01h\x01" + std::string("a")); }
};

} // namespace

QTEST_GUILESS_MAIN(PickleReaderTest)
#include "pickle_reader_test.moc"
