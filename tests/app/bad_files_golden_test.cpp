#include "app/program.h"
#include "support/goldens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

#include <set>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

/// Of the processor: a clock on the wall would count what other programs do.
constexpr double kMostSeconds = 2.0;
constexpr long kMostKilobytes = 300 * 1024;

/// What the child processes that ended have used so far.
rusage usageOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage;
}

double secondsOfChildren()
{
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec); };
    const auto usage = usageOfChildren();
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Everything below a folder.
std::set<fs::path> contentOf(const fs::path& folder)
{
    std::set<fs::path> content;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        content.insert(entry.path());
    return content;
}

struct Outcome {
    ProgramResult result;
    double seconds = 0.0;
};

Outcome timed(const QStringList& arguments)
{
    const double before = secondsOfChildren();
    Outcome outcome;
    outcome.result = runProgram(arguments);
    outcome.seconds = secondsOfChildren() - before;
    return outcome;
}

/// Empty when a run ended by itself, in time.
std::string limitFault(const Outcome& outcome)
{
    if (outcome.result.exitCode < 0) return outcome.result.err.toStdString();
    if (outcome.seconds > kMostSeconds) return "took " + std::to_string(outcome.seconds) + " s";
    return {};
}

} // namespace

class BadFilesGoldenTest : public QObject {
    Q_OBJECT

private slots:
    /// What inspecting does not refuse, loading must.
    void everyBadFileIsRefusedInTimeByTheWholeProgram()
    {
        CaseFaults faults;
        std::size_t count = 0;
        const auto [folders, fault] = badFolders();
        QVERIFY2(fault.empty(), fault.c_str());
        // What such files would write lands where the program runs, beside them, or some folders up.
        const QTemporaryDir room;
        QVERIFY(QDir(room.path()).mkpath("up/up/here") && QDir::setCurrent(room.filePath("up/up/here")));
        const auto before = contentOf(room.path().toStdString());
        for (const auto& folder : folders) {
            const auto beside = contentOf(folder);
            const auto outcomes = goldenJson(folder / "expected.json");
            for (const auto& [name, expected] : outcomes.items()) {
                faults.add(name, faultOf(folder / name, expected));
                if (contentOf(folder) != beside || contentOf(room.path().toStdString()) != before)
                    faults.add(name, "something was written");
                ++count;
            }
            for (const char* name : {"../evil.txt", "../../evil.txt", "/tmp/PWNED"})
                if (fs::exists(folder / name)) faults.add(name, "was written");
        }
        reportGoldens("bad files by the whole program", count, folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        const auto peak = usageOfChildren().ru_maxrss;
        QVERIFY2(peak < kMostKilobytes, (std::to_string(peak) + " KB").c_str());
    }

private:
    static std::string faultOf(fs::path path, const Json& expected)
    {
        if (path.filename().empty()) path = path.parent_path();
        const auto outcome = expected.at("outcome").get<std::string>();
        const auto file = QString::fromStdString(path.string());
        const auto inspected = timed({"inspect", file});
        if (auto fault = limitFault(inspected); !fault.empty()) return fault;
        const bool isRefused = inspected.result.exitCode != 0;
        if (outcome == "load with a note")
            return !isRefused && inspected.result.out.contains("note")
                ? ""
                : "not noted: " + (inspected.result.err + inspected.result.out).toStdString();
        if (outcome.ends_with("warn") && inspected.result.out.contains("NaN")) return {};
        if (isRefused) return sentenceFault(inspected.result.err, file);
        QTemporaryDir pictures;
        const auto generated = timed({"generate", "--model", file, "--prompt", "x", "--steps", "1", "--out", pictures.path()});
        if (auto fault = limitFault(generated); !fault.empty()) return "loading: " + fault;
        return generated.result.exitCode != 0 ? sentenceFault(generated.result.err, file) : "neither inspecting nor loading refused it";
    }

    static std::string sentenceFault(const QString& said, const QString& file)
    {
        if (!said.contains(file)) return "the file is not named: " + said.toStdString();
        return said.trimmed().count('\n') == 0 ? "" : "more than one line: " + said.toStdString();
    }
};

QTEST_GUILESS_MAIN(BadFilesGoldenTest)
#include "bad_files_golden_test.moc"
