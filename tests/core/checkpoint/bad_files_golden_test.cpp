#include "support/expect_error.h"
#include "support/goldens.h"

#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/tensor_file.h"

#include <QtTest>

#include <chrono>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

constexpr double kMostSeconds = 2.0;

bool holds(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// True when the fault lies in what a sound container holds, so that whoever reads the tensors refuses it.
bool isSoundContainer(const std::string& why)
{
    return holds(why, "finite") || holds(why, "no network");
}

/// True when only building the network shows the fault: the tests of the whole program run these.
bool needsTheNetwork(const std::string& why)
{
    return holds(why, "missing") || holds(why, "wrong shape") || holds(why, "NaN");
}

class BadFilesGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyBadFileHasTheOutcomeThatIsExpected()
    {
        const auto [folders, fault] = badFolders();
        QVERIFY2(fault.empty(), fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const fs::path& folder : folders) {
            const Json outcomes = goldenJson(folder / "expected.json");
            for (const auto& [name, expected] : outcomes.items()) {
                const auto start = std::chrono::steady_clock::now();
                faults.add(name, faultOf(folder / name, expected));
                const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
                faults.add(name, seconds < kMostSeconds ? "" : "took " + std::to_string(seconds) + " s");
                ++count;
            }
            faults.add("traces", traces(folder));
        }
        reportGoldens("bad", count, folders.size());
        QVERIFY2(count > 0 || goldensAreChosen(), "no cases");
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

private:
    static std::string faultOf(const fs::path& path, const Json& expected)
    {
        const auto outcome = expected.at("outcome").get<std::string>(), why = expected.at("why").get<std::string>();
        std::error_code error; // a link in a circle is there, too
        if (!fs::exists(fs::symlink_status(path, error))) {
            return "the file is not there";
        }
        const bool isFolder = fs::is_directory(path, error);
        if (outcome == "load with a note") {
            return noteFault(path, why);
        }
        if (!outcome.starts_with("refuse")) {
            return "this test does not know the outcome " + outcome;
        }
        if (isFolder) {
            return needsTheNetwork(why) ? "" : refusalFault(path, why);
        }
        if (isSoundContainer(why)) {
            try {
                checkpoint::TensorFile{path};
            } catch (const Error& error) {
                return std::string("the container is sound, and was refused: ") + error.what();
            }
        }
        return refusalFault(path, why);
    }

    /// Refused with one sentence that names the file or something in the folder, and says what the reason calls for.
    static std::string refusalFault(const fs::path& path, const std::string& why)
    {
        fs::path named = path;
        if (named.filename().empty()) {
            named = named.parent_path();
        }
        std::vector<std::string> parts = {named.string()};
        if (holds(why, "web page")) parts.push_back("web page");
        if (holds(why, "Git LFS")) parts.push_back("fetched");
        if (holds(why, "target")) parts.push_back("target");
        if (holds(why, "no network")) parts.push_back("looked for");
        try {
            checkpoint::identify(path);
        } catch (const Error& error) {
            for (const std::string& part : parts) {
                if (!holds(error.sentence(), part.c_str())) {
                    return "\"" + part + "\" is missing in: " + error.sentence();
                }
            }
            return error.sentence().find('\n') == std::string::npos ? "" : "more than one line: " + error.sentence();
        } catch (const std::exception& other) {
            return std::string("another exception: ") + other.what();
        }
        return "it was not refused";
    }

    static std::string noteFault(const fs::path& path, const std::string& why)
    {
        try {
            const checkpoint::Identity identity = checkpoint::identify(path);
            std::string notes;
            for (const std::string& note : identity.notes) {
                notes += note + "\n";
            }
            // The reason names in parentheses, before a colon, what the note must name.
            const std::size_t begin = why.find('('), end = why.find(':', begin);
            const bool isNamed =
                begin == std::string::npos || end == std::string::npos || holds(notes, why.substr(begin + 1, end - begin - 1).c_str());
            return notes.empty() || !isNamed ? "the notes are: " + notes : "";
        } catch (const Error& error) {
            return std::string("it should open, and was refused: ") + error.what();
        }
    }

    static std::string traces(const fs::path& folder)
    {
        for (const fs::path& place : {folder, fs::current_path()}) {
            for (const char* name : {"PWNED", "evil.txt"}) {
                if (fs::exists(place / name)) {
                    return "left " + (place / name).string();
                }
            }
        }
        return {};
    }
};

} // namespace

QTEST_GUILESS_MAIN(BadFilesGoldenTest)
#include "bad_files_golden_test.moc"
