#include "darkroom/generation/lab_session.h"

#include "darkroom/base/error.h"
#include "darkroom/generation/lab_axis.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <functional>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

Image picture(int seed)
{
    Image image{16, 8, std::vector<std::uint8_t>(16 * 8 * 3)};
    for (std::size_t i = 0; i < image.rgb.size(); ++i)
        image.rgb[i] = static_cast<std::uint8_t>(i * 7 + static_cast<std::size_t>(seed) * 31);
    return image;
}

LabSession session()
{
    LabSession session;
    session.machine = {"Icons", std::string(64, 'a'), "CPU, 2 threads", "fp32", "LibTorch 2.5.1", "Darkroom 1.0"};
    for (int lane = 0; lane < 5; ++lane) {
        GenerationRequest request;
        request.prompt = "grün, \"flat\"";
        request.seed = ~std::uint64_t{0} - static_cast<std::uint64_t>(lane);
        request.guidance.w = 0.1 + lane;
        request.guidance.curve = {{14.6, 1.0}, {0.3, 0.123456789}};
        request.guidance.interval = GuidanceRange{0.25, 5.0};
        session.lanes.push_back({request, "w " + std::to_string(lane), picture(lane)});
    }
    session.rows = {{"Classifier-free", 0, 3, false, {}}, {"When w matters", 3, 2, false, {1, 2}}};
    session.batches = {3, 2};
    return session;
}

} // namespace

/// The lab's file: what goes in comes out, and what is wrong with it is told.
class SessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file() const { return m_folder.filePath("a b é.darkroom-lab").toStdString(); }

    static LabSession read(const Json& json) { return labSessionFromJson(json, "s.darkroom-lab"); }

private slots:
    void everythingComesBack()
    {
        writeLabSession(realFileSystem(), file(), session());
        QVERIFY(readLabSession(file()) == session());
    }

    void aFaultLeavesTheFileBefore()
    {
        writeLabSession(realFileSystem(), file(), session());
        auto other = session();
        other.machine.device = "another";
        FailingFileSystem sound;
        writeLabSession(sound, file(), session());
        for (int n = 0; n < sound.operations(); ++n) {
            FailingFileSystem failing(n);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, writeLabSession(failing, file(), other), "No space left");
            QVERIFY(readLabSession(file()) == session());
        }
    }

    void whatIsWrongIsNamed()
    {
        const auto with = [](const std::function<void(Json&)>& change) {
            auto json = toJson(session());
            change(json);
            return json;
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(Json::array()), "s.darkroom-lab");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["format"] = "png"; })), "no session of the guidance lab");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["version"] = 2; })), "newer Darkroom");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["version"] = "1"; })), "version");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["lanes"] = Json::array(); })), "no lanes");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, read(with([](Json& json) { json["lanes"][1]["request"]["seed"] = -1; })), "lanes[1]", "seed");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["lanes"][1].erase("request"); })), "lanes[1]", "request");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["lanes"][0]["picture"] = "%%"; })), "lanes[0]", "base 64");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, read(with([](Json& json) { json["lanes"][0]["picture"] = "AAAA"; })), "lanes[0]", "picture");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["lanes"][2]["picture"] = json["lanes"][0]["picture"]; })),
            "lanes[2]", "damaged");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["batches"] = {3, 3}; })), "batches hold 6 lanes");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["batches"] = {3, "2"}; })), "batches");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["rows"][1]["count"] = 3; })), "rows[1]", "ends at lane 6");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["rows"][1]["turns"] = {1}; })), "rows[1]", "turn");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, read(with([](Json& json) { json["rows"][1]["turns"] = {1, 0}; })), "rows[1]", "turns");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, readLabSession(m_folder.filePath("none").toStdString()), "none");
    }

    void equalPicturesAreBitIdentical()
    {
        std::vector<Image> pictures;
        for (int lane = 0; lane < 5; ++lane)
            pictures.push_back(picture(lane));
        const auto replay = compareReplay(session(), session().machine, pictures);
        QVERIFY(replay.isIdentical() && replay.reasons.empty());
        QCOMPARE(replayText(replay), std::string("Bit-identical: all 5 pictures are the recorded ones."));
    }

    void theLargestDifferenceAndItsReasonsAreTold()
    {
        std::vector<Image> pictures;
        for (int lane = 0; lane < 5; ++lane)
            pictures.push_back(picture(lane));
        pictures[1].rgb = session().lanes[1].picture.rgb;
        pictures[3].rgb[5] = static_cast<std::uint8_t>(pictures[3].rgb[5] ^ 0x80); // 128 levels in one byte
        pictures[4].rgb[0] = static_cast<std::uint8_t>(pictures[4].rgb[0] ^ 1);
        auto replay = compareReplay(session(), session().machine, pictures);
        QVERIFY(!replay.isIdentical());
        QCOMPARE(replay.greatest(), 128);
        QCOMPARE(replay.lanes[3].rms, 128.0 / std::sqrt(16.0 * 8.0 * 3.0));
        QVERIFY(
            QString::fromStdString(replayText(replay)).startsWith("2 of 5 pictures differ, by 128 of 255 levels at most. Model, device"));

        auto machine = session().machine;
        machine.modelHash = std::string(64, 'b');
        machine.device = "NVIDIA";
        machine.precision = "bf16";
        machine.library = "LibTorch 9";
        replay = compareReplay(session(), machine, pictures);
        QCOMPARE(replay.reasons.size(), std::size_t{4});
        QVERIFY(QString::fromStdString(replayText(replay))
                    .endsWith("The precision was fp32, and is bf16. The library was LibTorch 2.5.1, and is LibTorch 9."));

        pictures[0] = Image{8, 8, std::vector<std::uint8_t>(8 * 8 * 3)};
        replay = compareReplay(session(), machine, pictures);
        QVERIFY(!replay.lanes[0].isSameSize && !replay.isIdentical());
        QVERIFY(QString::fromStdString(replayText(replay)).startsWith("The pictures have another size"));
    }

    void anAxisValueIsWhatItSays()
    {
        const GenerationRequest request;
        QCOMPARE(withAxisValue(request, LabAxis::Steps, "7").sampling.steps, 7);
        QCOMPARE(withAxisValue(request, LabAxis::Sampler, "Heun").sampling.sampler, std::string("heun"));
        QCOMPARE(withAxisValue(request, LabAxis::Seed, "18446744073709551615").seed, ~std::uint64_t{0});
        QCOMPARE(withAxisValue(request, LabAxis::Class, "3").classId, std::optional<std::int64_t>(3));
        QCOMPARE(withAxisValue(request, LabAxis::ClassifierScale, "-0.5").classifier.scale, -0.5);
        QCOMPARE(withAxisValue(request, LabAxis::Prompt, "a, b").prompt, std::string("a, b"));
        QVERIFY(withAxisValue(request, LabAxis::None, "x") == request);
        for (const auto axis : labAxes())
            QCOMPARE(labAxisFromName(name(axis), "--axis"), axis);
    }

    void aValueThatIsNoneIsNamed()
    {
        const GenerationRequest request;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, withAxisValue(request, LabAxis::Steps, "0"), "axis steps", "1 to 1000", "'0'");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, withAxisValue(request, LabAxis::Seed, "-1"), "axis seed", "'-1'");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, withAxisValue(request, LabAxis::Sampler, "fast"), "axis sampler", "'fast'");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, withAxisValue(request, LabAxis::ClassifierScale, "nan"), "axis classifier-scale");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, withAxisValue(request, LabAxis::Class, "2.5"), "axis class", "'2.5'");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, labAxisFromName("colour", "--axis"), "--axis", "prompt", "'colour'");
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
