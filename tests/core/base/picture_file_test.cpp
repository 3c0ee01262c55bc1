#include "darkroom/base/picture_file.h"

#include "base/picture_folder.h"
#include "darkroom/base/parameters_text.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/png_picture.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

Image smallPicture()
{
    return {16, 8, std::vector<std::uint8_t>(16 * 8 * 3, 77)};
}

GenerationRequest sampleRequest()
{
    GenerationRequest request;
    request.prompt = "red apple, flat\nsecond: \"line\"";
    request.negativePrompt = "blurry";
    request.classId = 4;
    request.guidance.w = 5.3;
    request.sampling = {"dpmpp_2m_sde", "karras", 24, 1.0};
    request.seed = 18446744073709551615ull;
    request.width = 16;
    request.height = 8;
    return request;
}

/// A branch of a branch.
GenerationRequest sampleBranch()
{
    GenerationRequest first = sampleRequest(), second = sampleRequest(), third = sampleRequest();
    first.prompt = "green apple";
    first.guidance.changes = {{2, 1.5}};
    second.sampling = {"ddim", "automatic", 12, 0.5};
    third.before = {earlierPart(3, first), earlierPart(5, second)};
    return third;
}

PictureFacts sampleFacts()
{
    return {"Icons", "0123456789abcdef", "apple", "CPU, 2 threads", Precision::BFloat16, 1.5};
}

class PictureFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theTextHasTheUsualOrder()
    {
        QCOMPARE(QString::fromStdString(parametersText(sampleRequest(), sampleFacts())),
            QString("red apple, flat\nsecond: \"line\"\nNegative prompt: blurry\n"
                    "Steps: 24, Sampler: DPM++ 2M SDE, Schedule type: Karras, CFG scale: 6.3, Seed: 18446744073709551615, Size: 16x8, "
                    "Model hash: 0123456789, Model: Icons, CFG w: 5.3, Guidance type: CFG, Class: apple, Class id: 4, Eta: 1, RNG: CPU, "
                    "Noise: philox, "
                    "Device: \"CPU, 2 threads\", Precision: bf16, Version: Darkroom"));
    }

    void aPictureOfAClassShowsItsNameAsThePrompt()
    {
        GenerationRequest request = sampleRequest();
        request.prompt.clear();
        QVERIFY(parametersText(request, sampleFacts()).starts_with("apple\n"));
    }

    void ourOwnChunkRestoresEverything()
    {
        GenerationRequest request = sampleRequest();
        request.prompt = "  spaces kept \nNegative prompt: in the prompt\n\xE7\x8C\xAB";
        request.regionMap = {16, 8, std::vector<std::uint8_t>(128, 2)};
        const fs::path file = savePicture(root(), smallPicture(), request, sampleFacts());
        const auto restored = readPictureSettings(file);
        QVERIFY(restored.has_value());
        QVERIFY(restored->request == request);
        QCOMPARE(restored->program, std::string("darkroom"));
        QVERIFY(restored->unknown.empty() && restored->warnings.empty());
    }

    void aBranchKnowsTheWayThatLedToIt()
    {
        PictureFacts facts = sampleFacts();
        facts.lineage = PictureLineage{std::string(64, 'c'), "/pictures/00012-7.png", 5};
        const GenerationRequest request = sampleBranch();
        const PictureRecord record = readPictureRecord(savePicture(root(), smallPicture(), request, facts));
        QVERIFY(record.facts.lineage == facts.lineage);
        QVERIFY(record.settings->request == request);
        QVERIFY(record.settings->unknown.empty() && !record.settings->lacksBeginning);
        QVERIFY(!readPictureRecord(savePicture(root(), smallPicture(), sampleRequest(), sampleFacts())).facts.lineage);
    }

    void aBranchOfTheFirstFormatIsReadAsWell()
    {
        const GenerationRequest request = sampleBranch();
        Json session = toJson(request);
        session.erase("before");
        session["lineage"] = {{"step", 5}};
        for (const EarlierPart& part : request.before) {
            session["lineage"]["before"].push_back({{"step", part.step}, {"request", toJson(partOf(request, part))}});
        }
        QVERIFY(fromSession(session, "b.png").request == request);
        session["lineage"]["before"][0].erase("request");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromSession(session, "b.png"), "b.png, lineage", "before.request", "missing");
    }

    void theTextAloneSaysThatABranchLacksItsBeginning()
    {
        const std::vector<PngText> texts = {{"parameters", parametersText(sampleBranch(), sampleFacts())}};
        const fs::path file = root() / "branch.png";
        writeFileAtomically(realFileSystem(), file, std::span<const std::byte>(encodePngPicture(smallPicture(), texts)));
        const auto restored = readPictureSettings(file);
        QVERIFY(restored->lacksBeginning);
        QVERIFY(std::count(restored->unknown.begin(), restored->unknown.end(), "Branch: from step 5 on") == 1);
    }

    void aStoppedPictureSaysAfterWhichStep()
    {
        PictureFacts facts = sampleFacts();
        facts.stoppedAfter = 7;
        const PictureRecord record = readPictureRecord(savePicture(root(), smallPicture(), sampleRequest(), facts));
        QCOMPARE(record.facts.stoppedAfter, 7);
        QCOMPARE(record.settings->stoppedAfter, 7);
        QVERIFY(record.settings->request == sampleRequest());
        QVERIFY(parametersText(sampleRequest(), facts).find("Stopped: after step 7") != std::string::npos);
        QCOMPARE(readPictureRecord(savePicture(root(), smallPicture(), sampleRequest(), sampleFacts())).facts.stoppedAfter, 0);
        Json session = toJson(sampleRequest());
        session["facts"] = {{"stopped_after", -1}};
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromSession(session, "s.png"), "s.png", "facts.stopped_after");
    }

    void aBrokenLineageNamesTheField()
    {
        const auto lineage = [](const char* json) { return lineageFromJson(parseJson(json, "test"), "b.png"); };
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, lineage(R"({"lineage": 3})"), "b.png", "lineage");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, lineage(R"({"lineage": {"parent": "xyz"}})"), "lineage.parent", "64 hexadecimal digits");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, lineage(R"({"lineage": {"step": 0}})"), "lineage.step");
        QVERIFY(!lineage("{}"));
    }

    void theTextAloneRestoresTheSettings()
    {
        for (const bool hasPrompt : {true, false}) {
            GenerationRequest request = sampleRequest();
            if (!hasPrompt) {
                request.prompt.clear();
            }
            request.noise = NoiseSource::Nv;
            const std::vector<PngText> texts = {{"parameters", parametersText(request, sampleFacts())}};
            const fs::path file = root() / "text only.png";
            writeFileAtomically(realFileSystem(), file, std::span<const std::byte>(encodePngPicture(smallPicture(), texts)));
            const auto restored = readPictureSettings(file);
            QVERIFY(restored.has_value());
            QVERIFY2(restored->request == request, jsonText(toJson(restored->request)).c_str());
            QCOMPARE(restored->unknown, (std::vector<std::string>{"Model hash: 0123456789", "Model: Icons"}));
        }
    }

    void equalRequestsGiveEqualBytes()
    {
        PictureFacts slower = sampleFacts();
        slower.seconds = 99.0;
        QVERIFY(encodePng(smallPicture(), sampleRequest(), sampleFacts()) == encodePng(smallPicture(), sampleRequest(), slower));
    }

    void theSizeIsThePictures()
    {
        GenerationRequest request = sampleRequest();
        request.width = 0;
        request.height = 0;
        const auto restored = readPictureSettings(savePicture(root(), smallPicture(), request, sampleFacts()));
        QCOMPARE(restored->request.width, 16);
        QCOMPARE(restored->request.height, 8);
    }

    void namesHoldDayNumberAndSeed()
    {
        const fs::path file = savePicture(root(), smallPicture(), sampleRequest(), sampleFacts());
        QCOMPARE(file.filename().string(), std::string("00001-18446744073709551615.png"));
        QVERIFY(
            QRegularExpression("^\\d{4}-\\d\\d-\\d\\d$").match(QString::fromStdString(file.parent_path().filename().string())).hasMatch());
        QVERIFY(file.parent_path().parent_path() == root());
    }

    void numbersNeverGoBack()
    {
        QCOMPARE(save("2026-01-31"), std::string("00001-5.png"));
        QCOMPARE(save("2026-01-31"), std::string("00002-5.png"));
        fs::remove_all(root() / "2026-01-31");
        QCOMPARE(save("2026-01-31"), std::string("00003-5.png"));
        QCOMPARE(save("2026-02-01"), std::string("00004-5.png"));
    }

    void aLostOrBrokenNumberFileNeverOverwritesAPicture()
    {
        QCOMPARE(save("day"), std::string("00001-5.png"));
        QCOMPARE(save("day"), std::string("00002-5.png"));
        fs::remove(root() / ".last-number");
        QCOMPARE(save("day"), std::string("00003-5.png"));
        std::ofstream(root() / ".last-number") << "not a number";
        QCOMPARE(save("day"), std::string("00004-5.png"));
        std::ofstream(root() / "day" / "00100-9.png") << "x";
        QCOMPARE(save("day"), std::string("00101-5.png"));
    }

    void numbersGrowBeyondFiveDigits()
    {
        std::ofstream(root() / ".last-number") << "99999";
        QCOMPARE(save("day"), std::string("100000-5.png"));
    }

    void twoProcessesNeverTakeTheSameNumber()
    {
        constexpr int kProcesses = 4;
        constexpr int kEach = 10;
        std::vector<pid_t> children;
        for (int i = 0; i < kProcesses; ++i) {
            children.push_back(::fork());
            if (children.back() == 0) {
                for (int k = 0; k < kEach; ++k) {
                    save("day");
                }
                ::_exit(0);
            }
        }
        for (const pid_t child : children) {
            int status = -1;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(root() / "day")) {
            names.insert(entry.path().filename().string());
        }
        QCOMPARE(names.size(), std::size_t{kProcesses * kEach});
    }

    void everyFaultLeavesEarlierPicturesAlone()
    {
        save("day");
        FailingFileSystem sound;
        save("day", sound);
        for (int n = 0; n < sound.operations(); ++n) {
            const std::size_t before = pictures();
            FailingFileSystem failing(n);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, save("day", failing), "No space left");
            QCOMPARE(pictures(), before);
            save("day");
            QCOMPARE(pictures(), before + 1);
        }
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        std::ofstream(root() / "plain") << "x";
        DARKROOM_EXPECT_ERROR(ErrorKind::File, savePicture(root() / "plain", smallPicture(), sampleRequest(), sampleFacts()), "plain");
    }

    void longAndForeignFoldersWork()
    {
        const fs::path deep = root() / std::string(200, 'd') / "\xE5\x86\x99\xE7\x9C\x9F and spaces" / std::string(200, 'e');
        QVERIFY(readPictureSettings(savePicture(deep, smallPicture(), sampleRequest(), sampleFacts())).has_value());
    }

    void whatIsNoPictureIsNamed()
    {
        std::ofstream(root() / "note.txt") << "hello";
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readPictureSettings(root() / "note.txt"), "note.txt", "neither a PNG nor a JPEG");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, readPictureSettings(root() / "missing.png"), "missing.png");
    }

    void aBrokenChunkOfOursNamesTheField()
    {
        const auto restore = [this](const std::string& json) {
            const std::vector<PngText> texts = {{"darkroom_session", json}};
            writeFileAtomically(realFileSystem(), root() / "b.png", std::span<const std::byte>(encodePngPicture(smallPicture(), texts)));
            return readPictureSettings(root() / "b.png");
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, restore(R"({"seed": "x"})"), "b.png", "darkroom_session", "seed");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, restore("{"), "b.png", "darkroom_session", "JSON");
    }

private:
    fs::path root() const { return m_folder->path().toStdString(); }

    std::string save(const std::string& day, FileSystem& files = realFileSystem()) const
    {
        const std::vector<std::byte> bytes(10);
        return savePictureBytes(files, root(), day, 5, bytes).filename().string();
    }

    std::size_t pictures() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(root() / "day"), fs::directory_iterator()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picture_file_test.moc"
