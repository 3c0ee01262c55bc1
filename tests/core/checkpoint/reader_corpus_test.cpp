// The fuzz targets of readers, run over their kept corpus, each input also cut and with single bytes changed: what a fuzzer starts from holds always.
#define LLVMFuzzerTestOneInput clipInput
#include "fuzz/clip_fuzz.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput configsInput
#include "fuzz/configs_fuzz.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput embeddingInput
#include "fuzz/embedding_fuzz.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput lookAtInput
#include "fuzz/look_at_fuzz.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput modelListInput
#include "fuzz/model_list_fuzz.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput promptSyntaxInput
#include "fuzz/prompt_syntax_fuzz.cpp"
#undef LLVMFuzzerTestOneInput

#include "darkroom/base/files.h"

#include <QtTest>

#include <filesystem>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Target = int (*)(const std::uint8_t*, std::size_t);

std::vector<std::string> corpus(const std::string& name)
{
    std::vector<std::string> inputs;
    constexpr std::uint64_t kLargest = 1u << 16;
    for (const auto& entry : fs::directory_iterator(fs::path(DARKROOM_SOURCE_DIR) / "tests" / "fuzz" / "corpus" / name))
        inputs.push_back(darkroom::readFile(darkroom::realFileSystem(), entry.path(), kLargest));
    return inputs;
}

void feed(Target target, const std::string& input)
{
    target(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

class ReaderCorpusTest : public QObject {
    Q_OBJECT

    static void run(const std::string& name, Target target)
    {
        constexpr std::size_t kCuts = 12, kChanges = 48;
        const auto inputs = corpus(name);
        QVERIFY(!inputs.empty());
        for (const auto& input : inputs) {
            feed(target, input);
            for (std::size_t i = 0; i < kCuts; ++i)
                feed(target, input.substr(0, input.size() * i / kCuts));
            for (std::size_t i = 0; i < kChanges; ++i) {
                auto changed = input;
                changed[i * input.size() / kChanges] = static_cast<char>(i * 37);
                feed(target, changed);
            }
        }
    }

private slots:
    void configs() { run("configs", configsInput); }
    void embeddings() { run("embedding", embeddingInput); }
    void namesInHeaders() { run("look_at", lookAtInput); }
    void modelLists() { run("model_list", modelListInput); }
    void promptSyntax() { run("prompt_syntax", promptSyntaxInput); }
    void tokenizersOfClip() { run("clip", clipInput); }
};

QTEST_GUILESS_MAIN(ReaderCorpusTest)
#include "reader_corpus_test.moc"
