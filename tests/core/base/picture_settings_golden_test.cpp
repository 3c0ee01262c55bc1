#include "support/goldens.h"

#include "darkroom/base/picture_file.h"
#include "darkroom/base/sampler_names.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

/// What was restored, in the form of the goldens: names as A1111 shows them, model and the like as text.
Json shown(const RestoredSettings& restored)
{
    const GenerationRequest& request = restored.request;
    Json json = {
        {"prompt", request.prompt},
        {"negative", request.negativePrompt},
        {"steps", request.sampling.steps},
        {"sampler", findSampler(request.sampling.sampler)->shown},
        {"schedule", findSchedule(request.sampling.schedule)->shown},
        {"cfg_scale", 1.0 + request.guidance.w},
        {"w", request.guidance.w},
        {"seed", request.seed},
        {"width", request.width},
        {"height", request.height},
    };
    const std::pair<const char*, const char*> texts[] = {
        {"model", "Model: "}, {"model_hash", "Model hash: "}, {"clip_skip", "Clip skip: "}};
    for (const auto& [key, begin] : texts) {
        for (const std::string& unknown : restored.unknown) {
            if (unknown.starts_with(begin)) {
                json[key] = unknown.substr(std::string(begin).size());
            }
        }
    }
    return json;
}

std::string asText(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string faultOf(const fs::path& file, const Json& expected)
{
    std::optional<RestoredSettings> restored;
    try {
        restored = readPictureSettings(file);
    } catch (const Error& error) {
        const bool namesTheFile = error.kind() == ErrorKind::Format && error.sentence().find(file.string()) != std::string::npos;
        const bool isAmbiguous = expected.contains("ambiguous") && error.sentence().find("ambiguous") != std::string::npos;
        return namesTheFile && (isAmbiguous || expected.contains("error")) ? "" : std::string("refused: ") + error.what();
    }
    if (expected.contains("error") || expected.contains("ambiguous")) {
        return "was read, and should be refused: " + expected.dump();
    }
    if (expected.contains("none")) {
        return restored ? "something was found, and nothing should be" : "";
    }
    if (!restored) {
        return "nothing was found";
    }
    const Json got = shown(*restored);
    for (const auto& [field, value] : expected.items()) {
        if (field == "warning") {
            if (restored->warnings.empty()) {
                return "a warning is missing: " + value.dump();
            }
        } else if (!got.contains(field)) {
            return "this test does not know the field " + field + ", or it was not restored";
        } else if (value.is_number() && got[field].is_number() ? got[field].get<double>() != value.get<double>()
                                                               : asText(got[field]) != asText(value)) {
            return field + ": expected " + value.dump() + ", got " + got[field].dump();
        }
    }
    return {};
}

class PictureSettingsGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyPictureGivesItsSettings()
    {
        const GoldenFolders goldens = goldenFolders("pngtext", "expected.json");
        QVERIFY2(goldens.fault.empty(), goldens.fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const fs::path& folder : goldens.folders) {
            const Json cases = goldenJson(folder / "expected.json");
            for (const auto& [name, expected] : cases.items()) {
                ++count;
                faults.add(name, faultOf(folder / name, expected));
            }
        }
        reportGoldens("pngtext", count, goldens.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(PictureSettingsGoldenTest)
#include "picture_settings_golden_test.moc"
