#include "darkroom/base/request.h"

#include "darkroom/base/sampler_names.h"
#include "support/expect_error.h"

#include <QtTest>

#include <cmath>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

/// A request in which no field has its default.
GenerationRequest fullRequest()
{
    GenerationRequest request;
    request.model = "models/icons";
    request.prompt = "red apple, \"flat\"\nsecond line \xE7\x8C\xAB";
    request.negativePrompt = "blurry";
    request.classId = 7;
    request.regionMap = {16, 8, std::vector<std::uint8_t>(128, 3)};
    request.regionMap.labels[5] = 11;
    request.regionMap.labels[127] = 0;
    request.input.picture = {3, 2, {0, 1, 2, 3, 4, 5, 6, 7, 8, 90, 91, 92, 93, 94, 95, 255, 254, 253}};
    request.input.origin = "photos/cat.png";
    request.input.strength = 0.4;
    request.input.rule = StrengthRule::A1111;
    request.input.fit = PictureFit::Pad;
    request.input.mask = {3, 2, {0, 255, 255, 0, 128, 0}};
    request.input.maskBlur = 5;
    request.guidance.w = -1.0;
    request.sampling = {"dpmpp_2m_sde", "karras", 33, 0.7};
    request.seed = std::numeric_limits<std::uint64_t>::max();
    request.noise = NoiseSource::TorchCpu;
    request.width = 16;
    request.height = 8;
    request.preview = {PreviewKind::Map, 3};
    request.device = DeviceChoice::Cpu;
    request.precision = Precision::BFloat16;
    return request;
}

GenerationRequest roundTrip(const GenerationRequest& request)
{
    return requestFromJson(parseJson(jsonText(toJson(request)), "round trip"), "round trip");
}

GenerationRequest fromText(const std::string& text)
{
    return requestFromJson(parseJson(text, "r.json"), "r.json");
}

using Change = std::function<void(GenerationRequest&)>;

class RequestTest : public QObject {
    Q_OBJECT

private slots:
    void jsonRestoresEveryField()
    {
        QVERIFY(roundTrip(fullRequest()) == fullRequest());
        QVERIFY(roundTrip(GenerationRequest{}) == GenerationRequest{});
    }

    void lorasKeepTheirStrengthsAndWhatIsOff()
    {
        GenerationRequest request;
        request.loras = {{"flat.safetensors", 0.8}, {"round.safetensors", 1.0, -0.5}, {.file = "off.safetensors", .isOn = false}};
        request.embeddings = "/words";
        QVERIFY(roundTrip(request) == request);
        QVERIFY(fromText(R"({"loras": [{"file": "a", "strength": 0.5}]})").loras == (std::vector<LoraUse>{{"a", 0.5}}));
        request.loras[1].textStrength = std::numeric_limits<double>::infinity();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, checkRequest(request), "strength");
    }

    void whatRanBeforeABranchIsKept()
    {
        auto branch = fullRequest();
        auto first = fullRequest(), second = fullRequest();
        first.sampling.sampler = "ddim";
        first.guidance.changes = {{2, 3.0}};
        first.loras = {{"flat.safetensors", 0.8}};
        second.prompt = "green cat";
        branch.before = {earlierPart(3, first), earlierPart(3, second)};
        QVERIFY(roundTrip(branch) == branch);
        QVERIFY(roundTrip(roundTrip(branch)) == branch);
        // What the whole way shares is written once.
        QVERIFY(!toJson(branch)["before"][0]["request"].contains("input"));
        QVERIFY(partOf(branch, branch.before[0]) == first);
        auto other = branch;
        other.before[1].request.seed = 5;
        QVERIFY(!(other == branch));
    }

    void partsThatCannotFollowEachOtherAreRefused()
    {
        const auto refused = [](std::vector<EarlierPart> before) {
            auto request = fullRequest();
            request.before = std::move(before);
            checkRequest(request);
        };
        const auto part = [](int step) { return earlierPart(step, fullRequest()); };
        refused({part(2), part(2), part(7)});
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, refused({part(0)}), "step from 1", "0");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, refused({part(5), part(4)}), "step from 5", "4");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, refused(std::vector<EarlierPart>(65, part(1))), "64", "65");
        auto nested = part(4);
        nested.request.before = {part(2)};
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, refused({nested}), "parts of its own");
        auto wrong = part(4);
        wrong.request.sampling.sampler = "none";
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, refused({wrong}), "sampler");
    }

    void missingFieldsAreDefaults() { QVERIFY(fromText("{}") == GenerationRequest{}); }

    void unknownFieldsAreIgnored() { QVERIFY(fromText(R"({"from_the_future": [1], "guidance": {"x": 2}})") == GenerationRequest{}); }

    void aNewerVersionIsRefused() { DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromText(R"({"version": 2})"), "version", "newer", "update"); }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("prompt") << R"({"prompt": 3})"
                                << "prompt";
        QTest::newRow("steps as text") << R"({"sampling": {"steps": "20"}})"
                                       << "sampling.steps";
        QTest::newRow("no steps") << R"({"sampling": {"steps": 0}})"
                                  << "sampling.steps";
        QTest::newRow("many steps") << R"({"sampling": {"steps": 1001}})"
                                    << "sampling.steps";
        QTest::newRow("eta") << R"({"sampling": {"eta": -0.1}})"
                             << "sampling.eta";
        QTest::newRow("w as text") << R"({"guidance": {"w": "7"}})"
                                   << "guidance.w";
        QTest::newRow("guidance as a number") << R"({"guidance": 7})"
                                              << "guidance";
        QTest::newRow("negative seed") << R"({"seed": -1})"
                                       << "seed";
        QTest::newRow("broken seed") << R"({"seed": 1.5})"
                                     << "seed";
        QTest::newRow("class") << R"({"class_id": -2})"
                               << "class_id";
        QTest::newRow("noise") << R"({"noise": "white"})"
                               << "noise";
        QTest::newRow("device") << R"({"device": "abacus"})"
                                << "device";
        QTest::newRow("precision") << R"({"precision": "int8"})"
                                   << "precision";
        QTest::newRow("preview") << R"({"preview": {"kind": "best"}})"
                                 << "preview.kind";
        QTest::newRow("parts before as an object") << R"({"before": {"step": 1}})"
                                                   << "before";
        QTest::newRow("negative step of a part") << R"({"before": [{"step": -3, "request": {}}]})"
                                                 << "before.step";
        QTest::newRow("step of a part as text") << R"({"before": [{"step": "2", "request": {}}]})"
                                                << "before.step";
        QTest::newRow("falling steps") << R"({"before": [{"step": 5, "request": {}}, {"step": 2, "request": {}}]})"
                                       << "before";
        QTest::newRow("part without a request") << R"({"before": [{"step": 5}]})"
                                                << "before.request";
        QTest::newRow("part that is a list") << R"({"before": [{"step": 5, "request": [1]}]})"
                                             << "before.request";
        QTest::newRow("parts of a part") << R"({"before": [{"step": 5, "request": {"before": [{"step": 1, "request": {}}]}}]})"
                                         << "before.request.before";
        QTest::newRow("wrong field of a part") << R"({"before": [{"step": 5, "request": {"prompt": 3}}]})"
                                               << "prompt";
        QTest::newRow("preview interval") << R"({"preview": {"every_steps": 0}})"
                                          << "preview.every_steps";
        QTest::newRow("width") << R"({"width": 100000})"
                               << "width";
        QTest::newRow("height") << R"({"height": -8})"
                                << "height";
        QTest::newRow("map without size") << R"({"region_map": {"runs": [0, 4]}})"
                                          << "region_map.width";
        QTest::newRow("map too short") << R"({"region_map": {"width": 2, "height": 2, "runs": [0, 3]}})"
                                       << "region_map.runs";
        QTest::newRow("map too long") << R"({"region_map": {"width": 2, "height": 2, "runs": [0, 3, 1, 2]}})"
                                      << "region_map.runs";
        QTest::newRow("map with half a run") << R"({"region_map": {"width": 2, "height": 2, "runs": [0, 4, 1]}})"
                                             << "region_map.runs";
        QTest::newRow("map with a large label") << R"({"region_map": {"width": 2, "height": 2, "runs": [256, 4]}})"
                                                << "region_map.runs";
        QTest::newRow("map with a huge run") << R"({"region_map": {"width": 2, "height": 2, "runs": [0, 18446744073709551615]}})"
                                             << "region_map.runs";
        QTest::newRow("strength") << R"({"input": {"strength": 1.5}})"
                                  << "input.strength";
        QTest::newRow("strength rule") << R"({"input": {"rule": "guess"}})"
                                       << "input.rule";
        QTest::newRow("fit") << R"({"input": {"fit": "squeeze"}})"
                             << "input.fit";
        QTest::newRow("soft edge") << R"({"input": {"mask_blur": 100000}})"
                                   << "input.mask_blur";
        QTest::newRow("mask too short") << R"({"input": {"mask": {"width": 2, "height": 2, "runs": [0, 3]}}})"
                                        << "input.mask.runs";
        QTest::newRow("picture that is no base64") << R"({"input": {"picture": "%%%%"}})"
                                                   << "input.picture";
        QTest::newRow("picture that is no PNG") << R"({"input": {"picture": "AAAA"}})"
                                                << "input.picture";
        QTest::newRow("huge map") << R"({"region_map": {"width": 2000000000, "height": 2000000000, "runs": []}})"
                                  << "region_map.width";
    }

    void wrongFieldsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromText(text.toStdString()), "r.json", "field " + field.toStdString());
    }

    void soundRequestsPass()
    {
        checkRequest(GenerationRequest{});
        checkRequest(fullRequest());
    }

    void senselessRequestsAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* named, const Change& change) { QTest::newRow(name) << change << QString(named); };
        row("no steps", "steps", [](auto& r) { r.sampling.steps = 0; });
        row("too many steps", "steps", [](auto& r) { r.sampling.steps = 1001; });
        row("w is no number", "w should", [](auto& r) { r.guidance.w = std::nan(""); });
        row("w is infinite", "w should", [](auto& r) { r.guidance.w = INFINITY; });
        row("negative eta", "eta", [](auto& r) { r.sampling.eta = -1.0; });
        row("unknown sampler", "\"magic\"", [](auto& r) { r.sampling.sampler = "magic"; });
        row("unknown schedule", "\"soon\"", [](auto& r) { r.sampling.schedule = "soon"; });
        row("odd width", "width", [](auto& r) { r.width = 20; });
        row("negative height", "height", [](auto& r) { r.height = -8; });
        row("huge height", "height", [](auto& r) { r.height = 8200; });
        row("negative class", "class", [](auto& r) { r.classId = -1; });
        row("preview never", "preview", [](auto& r) { r.preview.everySteps = 0; });
        row("map of another size", "16 x 8", [](auto& r) { r.width = 24; });
        row("map with too few labels", "region map", [](auto& r) { r.regionMap.labels.pop_back(); });
    }

    void senselessRequestsAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, named);
        GenerationRequest request = fullRequest();
        change(request);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, checkRequest(request), named.toStdString());
    }

    void namesReadBack()
    {
        for (const auto value : {NoiseSource::Philox, NoiseSource::TorchCpu, NoiseSource::Nv}) {
            QVERIFY(noiseSourceFromName(name(value), "noise") == value);
        }
        for (const auto value : {DeviceChoice::Automatic, DeviceChoice::Cpu, DeviceChoice::Cuda}) {
            QVERIFY(deviceFromName(name(value), "device") == value);
        }
        for (const auto value : {Precision::Automatic, Precision::Float32, Precision::BFloat16, Precision::Float16}) {
            QVERIFY(precisionFromName(name(value), "precision") == value);
        }
        for (const auto value : {PreviewKind::Automatic, PreviewKind::Off, PreviewKind::Map, PreviewKind::Full}) {
            QVERIFY(previewFromName(name(value), "preview") == value);
        }
    }

    void aWrongNameListsWhatIsAllowed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, precisionFromName("fp8", "--precision"), "--precision", "fp32, bf16, fp16", "fp8");
    }

    void samplersAreFoundByIdAndByName()
    {
        for (const SamplerName& sampler : samplerNames()) {
            QVERIFY(findSampler(sampler.id) == &sampler);
            QVERIFY(findSampler(sampler.shown) == &sampler);
            QVERIFY(sampler.callsPerStep >= 1);
            QVERIFY(sampler.note.ends_with('.'));
        }
        for (const ScheduleName& schedule : scheduleNames()) {
            QVERIFY(findSchedule(schedule.id) == &schedule);
            QVERIFY(findSchedule(schedule.shown) == &schedule);
        }
        QCOMPARE(samplerNames().size(), std::size_t{21});
        QCOMPARE(scheduleNames().size(), std::size_t{9});
        QVERIFY(findSampler("dpm++ 2m sde") != nullptr);
        QCOMPARE(QString::fromStdString(std::string(findSampler("DPM++ 2M SDE")->id)), QString("dpmpp_2m_sde"));
        QVERIFY(findSampler("") == nullptr);
        QVERIFY(findSchedule("karra") == nullptr);
    }
};

} // namespace

QTEST_GUILESS_MAIN(RequestTest)
#include "request_test.moc"
