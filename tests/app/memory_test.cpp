#include "app/program.h"
#include "darkroom/base/json.h"
#include "darkroom/checkpoint/safetensors.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <string>

#include <sys/resource.h>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

constexpr rlim_t kGibibyte = rlim_t{1} << 30;
/// Exit code of a command that found too little memory.
constexpr int kNoMemory = 5;

/// Runs the program with room for no more than so many bytes of its own, libraries included.
ProgramResult runWithin(rlim_t bytes, const QStringList& arguments, const QString& cache)
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert("QT_QPA_PLATFORM", "none");
    variables.insert("XDG_CACHE_HOME", cache);
    process.setProcessEnvironment(variables);
    process.setChildProcessModifier([bytes] {
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    process.start(DARKROOM_PROGRAM, arguments);
    constexpr int kPatience = 200'000;
    ProgramResult result;
    if (!process.waitForFinished(kPatience)) process.kill();
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit) result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

/// Gives the class table of a model so many rows. The file has a hole in their place: it takes no room on the disk.
void enlarge(const TinyModel& model, const std::filesystem::path& folder, std::int64_t classes)
{
    const std::string table = "class_embedding.weight";
    const auto file = folder / "unet/diffusion_pytorch_model.safetensors";
    std::string header, bytes;
    {
        const checkpoint::SafetensorsFile small(file);
        Json tensors = Json::object();
        const auto add = [&](const checkpoint::TensorInfo& tensor, const Json& shape, std::uint64_t size) {
            const std::uint64_t begin = bytes.size();
            tensors[tensor.name] = {{"dtype", "F16"}, {"shape", shape}, {"data_offsets", {begin, begin + size}}};
        };
        for (const auto& tensor : small.tensors()) {
            if (tensor.name == table) continue;
            add(tensor, tensor.shape, tensor.bytes);
            const auto read = small.bytes(tensor);
            bytes.append(reinterpret_cast<const char*>(read.data()), read.size());
        }
        const auto& rows = small.at(table);
        add(rows, {classes, rows.shape[1]}, static_cast<std::uint64_t>(classes * rows.shape[1] * 2));
        header = tensors.dump();
    }
    const std::uint64_t length = header.size();
    const auto hole = static_cast<std::uint64_t>(parseJson(header, "header").at(table).at("data_offsets")[1].get<std::uint64_t>());
    writeFileAtomically(realFileSystem(), file, std::string(reinterpret_cast<const char*>(&length), sizeof length) + header + bytes);
    std::filesystem::resize_file(file, sizeof length + length + hole);
    auto unet = model.unet;
    unet.classes = classes;
    writeFileAtomically(realFileSystem(), folder / "unet/config.json", jsonText(models::toConfig(unet), 1));
}

} // namespace

/// The program with less memory than what it is asked for takes: it says so, and what helps, and never crashes.
class MemoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_model;

    QString path(const char* name) const { return m_folder.filePath(name); }
    ProgramResult generate(rlim_t bytes, const QString& model, const QStringList& more = {}) const
    {
        const QStringList arguments = {"generate", "--model", model, "--prompt", "red apple", "--steps", "2", "--out", path("out.png")};
        return runWithin(bytes, arguments + more, m_folder.path());
    }
    static void checkToldSo(const ProgramResult& result, const char* advice)
    {
        QVERIFY2(result.exitCode == kNoMemory, qPrintable(QString::number(result.exitCode) + ": " + result.err));
        QVERIFY2(result.err.contains("not enough memory", Qt::CaseInsensitive), qPrintable(result.err));
        QVERIFY2(result.err.contains(advice), qPrintable(result.err));
    }

private slots:
    void initTestCase()
    {
        const TinyModel tiny;
        m_model = tiny.write(path("huge").toStdString());
        constexpr std::int64_t kClasses = 10'000'000; // a table of 64 columns: 1.2 GiB in the file, 2.4 in memory
        enlarge(tiny, m_model, kClasses);
    }

    void aSmallModelRunsWithinTheSameLimits()
    {
        const auto tiny = TinyModel().write(path("tiny").toStdString());
        const auto result = generate(3 * kGibibyte / 2, QString::fromStdString(tiny.string()));
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    }

    void aModelThatDoesNotFitIsRefused()
    {
        checkToldSo(generate(3 * kGibibyte, QString::fromStdString(m_model.string())), "smaller model");
    }

    void aModelsFileThatCannotEvenBeMappedIsRefused()
    {
        checkToldSo(generate(3 * kGibibyte / 2, QString::fromStdString(m_model.string())), "close other programs");
    }

    void aPictureThatDoesNotFitIsRefused()
    {
        const QString model = QString(DARKROOM_TEST_DATA) + "/goldens/diffusers/sd15-tiny";
        checkToldSo(generate(3 * kGibibyte / 2, model, {"--size", "8192x8192"}), "smaller size");
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
