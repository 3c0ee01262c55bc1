#pragma once

// Finds the golden references, loads them, and compares numbers with them. A golden folder is found by its place and its files, never by
// a list of names: another folder of the same form has other cases, sizes and counts.

#include "darkroom/base/error.h"
#include "darkroom/base/json.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace darkroom::tests {

/// The folder named by DARKROOM_GOLDENS, else the copies that come with the source.
inline std::filesystem::path goldensRoot()
{
    const char* chosen = std::getenv("DARKROOM_GOLDENS");
    return chosen != nullptr && *chosen != '\0' ? std::filesystem::path(chosen) : std::filesystem::path(DARKROOM_TEST_DATA) / "goldens";
}

inline bool goldensAreChosen()
{
    const char* chosen = std::getenv("DARKROOM_GOLDENS");
    return chosen != nullptr && *chosen != '\0';
}

struct GoldenFolders {
    std::vector<std::filesystem::path> folders; ///< Sorted.
    std::string fault;                          ///< Why the search failed; empty when it did not.
};

/// True when the parts of `kind` ("rng", "tokenizers/wordpiece") stand in a row among the parts of `folder` from the root's own name on.
inline bool isOfKind(const std::filesystem::path& root, const std::filesystem::path& folder, const std::filesystem::path& kind)
{
    const std::filesystem::path place = root.filename() / folder.lexically_relative(root);
    const std::vector<std::filesystem::path> parts(place.begin(), place.end());
    const std::vector<std::filesystem::path> wanted(kind.begin(), kind.end());
    return std::search(parts.begin(), parts.end(), wanted.begin(), wanted.end()) != parts.end();
}

/// Every folder of a kind under the root (or the root itself) that holds the file `marker`. A chosen root without any is no fault: it has
/// nothing to run; the copies of the source must have some.
inline GoldenFolders goldenFolders(const std::filesystem::path& kind, const std::string& marker = "cases.json")
{
    namespace fs = std::filesystem;
    GoldenFolders found;
    std::error_code error;
    const fs::path root = fs::canonical(goldensRoot(), error);
    if (error || !fs::is_directory(root)) {
        found.fault = "no folder of goldens at " + goldensRoot().string();
        return found;
    }
    const auto consider = [&](const fs::path& folder) {
        std::error_code unreadable;
        if (isOfKind(root, folder, kind) && fs::is_regular_file(folder / marker, unreadable)) {
            found.folders.push_back(folder);
        }
    };
    consider(root);
    // Broken files lie beside the sound ones: links in a circle are passed over.
    fs::recursive_directory_iterator entry(root, fs::directory_options::follow_directory_symlink, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code unreadable;
        if (entry->is_directory(unreadable)) {
            consider(entry->path());
        }
    }
    std::sort(found.folders.begin(), found.folders.end());
    if (found.folders.empty() && !goldensAreChosen()) {
        found.fault = "no folder of kind " + kind.string() + " with " + marker + " under " + root.string();
    }
    return found;
}

/// Says how many cases ran, on a line of its own that a person or a script can find.
inline void reportGoldens(const std::string& kind, std::size_t cases, std::size_t folders)
{
    std::printf("goldens: %s: ran %zu cases from %zu folders under %s\n", kind.c_str(), cases, folders, goldensRoot().c_str());
    std::fflush(stdout);
}

/// A golden's JSON; cases.json may nest deeper and be longer than what a stranger's file may.
inline Json goldenJson(const std::filesystem::path& file)
{
    return readJson(file, {.bytes = std::size_t{1} << 30, .depth = 200});
}

/// What a tolerance is multiplied with, for each element on its own.
enum class ToleranceScale {
    Absolute,   ///< Nothing.
    AtLeastOne, ///< max(1, |reference|)
    Relative,   ///< |reference|
};

/// Compares element by element. Empty when all are within tolerance; otherwise says how many are not, the largest error in units of what is
/// allowed, where, and both values. A NaN agrees with a NaN alone.
template <typename Got, typename Reference>
std::string difference(
    std::span<const Got> got, std::span<const Reference> reference, double tolerance, ToleranceScale scale = ToleranceScale::AtLeastOne)
{
    std::ostringstream text;
    text.precision(9);
    if (got.size() != reference.size()) {
        text << "got " << got.size() << " values, expected " << reference.size();
        return text.str();
    }
    std::size_t wrong = 0;
    std::size_t worst = 0;
    double worstRatio = -1.0;
    double worstError = 0.0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        const auto value = static_cast<double>(got[i]);
        const auto expected = static_cast<double>(reference[i]);
        const double magnitude = std::abs(expected);
        const double allowed = tolerance
            * (scale == ToleranceScale::Absolute        ? 1.0
                    : scale == ToleranceScale::Relative ? magnitude
                                                        : std::max(1.0, magnitude));
        const bool equal = value == expected || (std::isnan(value) && std::isnan(expected));
        const double error = equal ? 0.0 : std::abs(value - expected);
        if (equal || error <= allowed) {
            continue;
        }
        ++wrong;
        const double ratio = std::isnan(error) || allowed == 0.0 ? std::numeric_limits<double>::infinity() : error / allowed;
        if (ratio > worstRatio) {
            worstRatio = ratio;
            worstError = error;
            worst = i;
        }
    }
    if (wrong == 0) {
        return {};
    }
    text << wrong << " of " << got.size() << " values are off; the largest error is " << worstError << " at " << worst << ": got "
         << static_cast<double>(got[worst]) << ", expected " << static_cast<double>(reference[worst]) << " (" << worstRatio
         << " times the tolerance)";
    return text.str();
}

inline std::string difference(
    const std::vector<float>& got, const std::vector<float>& reference, double tolerance, ToleranceScale scale = ToleranceScale::AtLeastOne)
{
    return difference(std::span<const float>(got), std::span<const float>(reference), tolerance, scale);
}

inline std::string difference(const std::vector<double>& got, const std::vector<double>& reference, double tolerance,
    ToleranceScale scale = ToleranceScale::AtLeastOne)
{
    return difference(std::span<const double>(got), std::span<const double>(reference), tolerance, scale);
}

/// Collects what went wrong over many cases, so that one run shows all of it; text() is empty when nothing did.
class CaseFaults {
public:
    void add(const std::string& name, const std::string& fault)
    {
        if (!fault.empty()) {
            ++m_count;
            if (m_count <= kMostShown) {
                m_text += "\n  " + name + ": " + fault;
            }
        }
    }

    std::size_t count() const { return m_count; }

    std::string text() const
    {
        return m_count == 0 ? std::string() : std::to_string(m_count) + " faults:" + m_text + (m_count > kMostShown ? "\n  ..." : "");
    }

private:
    static constexpr std::size_t kMostShown = 30;

    std::size_t m_count = 0;
    std::string m_text;
};

/// Runs `check` on every folder; what it throws is a fault of that folder. Returns the sum of the cases that `check` says it ran.
template <typename Check>
std::size_t checkFolders(const std::vector<std::filesystem::path>& folders, CaseFaults& faults, Check check)
{
    std::size_t cases = 0;
    for (const auto& folder : folders) {
        try {
            cases += check(folder);
        } catch (const std::exception& error) {
            faults.add(folder.filename().string(), error.what());
        }
    }
    return cases;
}

/// The folders of hostile and broken files: those of a chosen root, else the copy that comes with the source, which lies beside the goldens.
inline GoldenFolders badFolders()
{
    if (goldensAreChosen()) return goldenFolders("bad", "expected.json");
    return {{std::filesystem::path(DARKROOM_TEST_DATA) / "bad"}, {}};
}

} // namespace darkroom::tests
