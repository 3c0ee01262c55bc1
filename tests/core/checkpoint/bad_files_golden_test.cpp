#include "support/expect_error.h"
#include "support/goldens.h"

#include "darkroom/checkpoint/safetensors.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

/// True when the fault lies in what a sound container holds, so that whoever reads the tensors refuses it.
bool isSoundContainer(const std::string& why)
{
    return why.find("finite") != std::string::npos || why.find("no network") != std::string::npos;
}

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
                faults.add(name, faultOf(folder / name, expected));
            }
        }
        reportGoldens("bad", count, folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

private:
    static std::string faultOf(const fs::path& file, const Json& expected)
    {
        const std::string why = expected.at("why").get<std::string>();
        if (isSoundContainer(why)) {
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
        if (why.find("web page") != std::string::npos) {
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
