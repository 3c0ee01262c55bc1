#include "support/goldens.h"

#include "darkroom/checkpoint/safetensors.h"
#include "darkroom/text/clip.h"

#include <QtTest>

#include <cstring>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
using text::ClipPadding;
using text::ClipTokenizer;
using Ids = std::vector<std::int64_t>;

/// A golden folder may bring its own vocabulary; the copies use the one that ships with the program.
ClipTokenizer tokenizerFor(const std::filesystem::path& folder, ClipPadding padding)
{
    if (std::filesystem::exists(folder / "vocab.json")) return ClipTokenizer::ofFolder(folder, padding);
    return ClipTokenizer::ofMerges(std::filesystem::path(DARKROOM_SOURCE_DIR) / "resources/models/clip/merges.txt", padding);
}

std::string idsDifference(const Ids& got, const Ids& expected)
{
    return got == expected ? "" : "expected " + Json(expected).dump() + ", got " + Json(got).dump();
}

class ClipGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextGivesTheReferenceIds()
    {
        const auto goldens = goldenFolders("tokenizers/clip");
        QVERIFY2(goldens.fault.empty(), goldens.fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const auto& folder : goldens.folders) {
            const auto plain = tokenizerFor(folder, ClipPadding::End), marked = tokenizerFor(folder, ClipPadding::ExclamationMark);
            for (const Json& entry : goldenJson(folder / "cases.json")) {
                ++count;
                const auto text = entry.at("text").get<std::string>();
                const auto expected = entry.at("ids").get<Ids>();
                faults.add(entry.at("text").dump(), idsDifference(plain.encode(text), expected));
                const auto withMark = entry.contains("ids_pad_is_exclamation") ? entry.at("ids_pad_is_exclamation").get<Ids>() : expected;
                faults.add(entry.at("text").dump() + " with ! as padding", idsDifference(marked.encode(text), withMark));
            }
        }
        reportGoldens("tokenizers/clip", count, goldens.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

    void firstRowsAreTheReferenceRows()
    {
        const auto goldens = goldenFolders("tokenizers/clip", "padded.safetensors");
        QVERIFY2(goldens.fault.empty(), goldens.fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const auto& folder : goldens.folders) {
            const checkpoint::SafetensorsFile file(folder / "padded.safetensors");
            const auto cases = goldenJson(folder / "cases.json");
            const std::pair<const char*, ClipPadding> kinds[] = {{"pad_49407", ClipPadding::End}, {"pad_0", ClipPadding::Zero}};
            for (const auto& [name, padding] : kinds) {
                const auto tokenizer = tokenizerFor(folder, padding);
                const auto& tensor = file.at(name);
                const auto columns = static_cast<std::size_t>(tensor.shape.at(1));
                std::vector<std::int32_t> values(file.bytes(tensor).size() / sizeof(std::int32_t));
                std::memcpy(values.data(), file.bytes(tensor).data(), values.size() * sizeof(std::int32_t));
                for (std::size_t row = 0; row < cases.size(); ++row, ++count) {
                    const auto first = values.begin() + static_cast<std::ptrdiff_t>(row * columns);
                    const Ids expected(first, first + static_cast<std::ptrdiff_t>(columns));
                    const auto got = tokenizer.rows(cases[row].at("text").get<std::string>(), columns).front();
                    faults.add(std::string(name) + " " + cases[row].at("text").dump(), idsDifference(got, expected));
                }
            }
        }
        reportGoldens("tokenizers/clip, padded rows", count, goldens.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(ClipGoldenTest)
#include "clip_golden_test.moc"
