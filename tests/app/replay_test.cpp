#include "app/program.h"
#include "core/generation/tiny_runs.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/png_text.h"
#include "darkroom/generation/trajectory.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <memory>
#include <span>

using namespace darkroom;
using namespace darkroom::tests;

/// A picture alone makes itself again: `darkroom generate --like`.
class ReplayTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TinyModelWithClassifier> m_tiny;

    QString at(const char* name) const { return m_folder.filePath(name); }

    GenerationRequest request() const
    {
        auto request = TinyModelWithClassifier::request();
        request.model = m_tiny->folder();
        request.device = DeviceChoice::Cpu;
        request.precision = Precision::Float32;
        return request;
    }

    PictureFacts facts(const GenerationRequest& of) const
    {
        const auto& model = *m_tiny->model;
        const auto& classes = model.description().classes;
        return {model.description().name, model.description().hash, classes[static_cast<std::size_t>(*of.classId)].name, model.deviceName(),
            model.precision()};
    }

    void save(const char* name, const TinyRun& run, const std::optional<PictureLineage>& lineage = {}) const
    {
        auto told = facts(run.finished.requests.front());
        told.lineage = lineage;
        const auto bytes = encodePng(run.finished.pictures.front(), run.finished.requests.front(), told);
        writeFileAtomically(realFileSystem(), at(name).toStdString(), std::as_bytes(std::span(bytes)));
    }

    ProgramResult like(const QStringList& arguments) const
    {
        return runProgram(QStringList{"generate", "--like"} + arguments, {{"XDG_CACHE_HOME", qEnvironmentVariable("XDG_CACHE_HOME")}});
    }

    /// The file is made again, byte for byte.
    void replays(const char* name) const
    {
        const auto again = at("again.png");
        QFile::remove(again);
        const auto result = like({at(name), "--out", again});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
        QVERIFY(!bytesOf(again).isEmpty());
        QVERIFY(bytesOf(again) == bytesOf(at(name)));
    }

private slots:
    void initTestCase() { m_tiny = std::make_unique<TinyModelWithClassifier>(); }

    void branchesOfBranchesWithTurnedW()
    {
        Generation first(m_tiny->model, {request()});
        save("first.png", collected(first));
        replays("first.png");

        auto prompted = first.trajectory().requests().front();
        prompted.prompt = "green cat";
        auto second = Generation::branch(first.trajectory(), {.step = 3, .requests = {prompted}});
        second.setW(5.5);
        save("second.png", collected(second), PictureLineage{std::string(64, 'a'), "first.png", 3});
        replays("second.png");

        auto sampled = second.trajectory().requests().front();
        sampled.sampling.sampler = "dpmpp_2m_sde";
        sampled.sampling.steps = 9;
        sampled.classId = 2;
        auto third = Generation::branch(second.trajectory(), {.step = 4, .requests = {sampled}});
        const auto run = collected(third);
        QCOMPARE(run.finished.requests.front().before.size(), std::size_t{2});
        save("third.png", run, PictureLineage{{}, {}, 4});
        replays("third.png");
    }

    void theModelMayHaveMoved()
    {
        std::filesystem::copy(m_tiny->folder(), at("moved").toStdString(), std::filesystem::copy_options::recursive);
        Generation first(m_tiny->model, {request()});
        collected(first);
        auto prompted = first.trajectory().requests().front();
        prompted.prompt = "green cat";
        prompted.model = "/no/such/model";
        auto branch = Generation::branch(first.trajectory(), {.step = 3, .requests = {prompted}});
        const auto run = collected(branch);
        save("gone.png", run);
        const auto refused = like({at("gone.png"), "--out", at("again.png")});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("/no/such/model") && refused.err.contains("--model"), qPrintable(refused.err));
        const auto result = like({at("gone.png"), "--model", at("moved"), "--out", at("again.png")});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto bytes = bytesOf(at("again.png"));
        const auto picture =
            decodePngPicture(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), "again.png");
        QVERIFY(picture == run.finished.pictures.front());
    }

    void whatCannotBeMadeAgainIsSaidInASentence()
    {
        auto branch = request();
        branch.before = {earlierPart(4, request())};
        const Image picture{16, 8, std::vector<std::uint8_t>(16 * 8 * 3, 77)};
        const auto write = [&](const char* name, const std::vector<PngText>& texts) {
            writeFileAtomically(realFileSystem(), at(name).toStdString(), std::span<const std::byte>(encodePngPicture(picture, texts)));
        };
        write("none.png", {});
        write("whole.png", {{"darkroom_session", jsonText(toJson(request()))}});
        write("text.png", {{"parameters", parametersText(branch, facts(branch))}});
        auto json = toJson(branch);
        json["before"][0]["step"] = -4;
        write("negative.png", {{"darkroom_session", jsonText(json)}});
        json["before"][0]["step"] = 7; // of six
        write("beyond.png", {{"darkroom_session", jsonText(json)}});
        const auto refused = [&](const QStringList& arguments, int exitCode, const char* said) {
            const auto result = like(arguments + QStringList{"--out", at("no.png")});
            QCOMPARE(result.exitCode, exitCode);
            QVERIFY2(result.err.contains(QString::fromUtf8(said)), qPrintable(result.err));
            QVERIFY(!QFile::exists(at("no.png")));
        };
        refused({at("missing.png")}, 3, "missing.png");
        refused({at("none.png")}, 4, "holds no settings");
        refused({at("text.png")}, 4, "the run that it left are no longer in it");
        refused({at("negative.png")}, 4, "before.step) should be");
        refused({at("beyond.png")}, 2, "from 1 to 6");
        refused({at("text.png"), "--seed", "5"}, 4, "no longer in it");
        refused({at("whole.png"), "--seed", "5"}, 2, "takes beside --like no '--seed'");
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
