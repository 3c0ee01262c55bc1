#include "support/expect_error.h"
#include "support/goldens.h"

#include "darkroom/checkpoint/safetensors.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

/// Sound containers whose fault lies in what they hold: whoever reads the tensors refuses them.
constexpr std::array<std::string_view, 2> kSoundContainers = {"nan.safetensors", "unknown.safetensors"};

std::vector<fs::path> badFolders(std::string& fault)
{
    const GoldenFolders chosen = goldenFolders("bad", "expected.json");
    if (goldensAreChosen()) {
        fault = chosen.fault;
        return chosen.folders;
    }
    return {fs::path(DARKROOM_TEST_DATA) / "bad"};
}

class BadFilesGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyBadContainerIsRefusedByName()
    {
        std::string fault;
        const std::vector<fs::path> folders = badFolders(fault);
        QVERIFY2(fault.empty(), fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const fs::path& folder : folders) {
            const Json outcomes = goldenJson(folder / "expected.json");
            for (const auto& [name, expected] : outcomes.items()) {
                if (!name.ends_with(".safetensors") || name.find('/') != std::string::npos) {
                    continue;
                }
                ++count;
                faults.add(name, faultOf(folder / name, name, expected));
            }
        }
        reportGoldens("bad", count, folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

private:
    static std::string faultOf(const fs::path& file, const std::string& name, const Json& expected)
    {
        const bool isSound = std::find(kSoundContainers.begin(), kSoundContainers.end(), name) != kSoundContainers.end();
        if (isSound) {
            try {
                return checkpoint::SafetensorsFile(file).tensors().empty() ? "holds nothing" : "";
            } catch (const Error& error) {
                return std::string("the container is sound, and was refused: ") + error.what();
            }
        }
        if (!expected.at("outcome").get<std::string>().starts_with("refuse")) {
            return "this test does not know the outcome " + expected.at("outcome").dump();
        }
        std::vector<std::string> parts = {file.string()};
        if (expected.at("why").get<std::string>().find("web page") != std::string::npos) {
            parts.push_back("web page");
        }
        for (const std::string& part : parts) {
            if (std::string wrong = errorFault(ErrorKind::Format, {part}, [&] { checkpoint::SafetensorsFile{file}; }); !wrong.empty()) {
                return wrong;
            }
        }
        return {};
    }
};

} // namespace

QTEST_GUILESS_MAIN(BadFilesGoldenTest)
#include "bad_files_golden_test.moc"
