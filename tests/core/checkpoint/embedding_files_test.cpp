#include "darkroom/checkpoint/embedding_files.h"

#include "darkroom/checkpoint/safetensors.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::checkpoint;
namespace fs = std::filesystem;

namespace {

/// A safetensors file of zeros.
fs::path save(const fs::path& file, const std::vector<std::pair<std::string, std::vector<std::int64_t>>>& tensors)
{
    std::vector<std::vector<float>> numbers;
    numbers.reserve(tensors.size());
    std::vector<TensorSource> sources;
    for (const auto& [name, shape] : tensors) {
        std::size_t count = 1;
        for (const auto size : shape)
            count *= static_cast<std::size_t>(size);
        numbers.emplace_back(count);
        sources.push_back(tensorSource(name, DataType::F32, shape, std::as_bytes(std::span(numbers.back()))));
    }
    realFileSystem().createDirectories(file.parent_path());
    writeSafetensors(realFileSystem(), file, std::move(sources));
    return file;
}

} // namespace

class EmbeddingFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path at(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

private slots:
    void everyLayoutIsRead()
    {
        auto file = readEmbeddingFile(save(at("a/style.safetensors"), {{"emb_params", {3, 8}}}));
        QCOMPARE(file.words, std::vector<std::string>{"style"});
        QCOMPARE(file.vectors(), std::int64_t{3});
        file = readEmbeddingFile(save(at("a/both.safetensors"), {{"clip_l", {2, 8}}, {"clip_g", {2, 16}}}));
        QCOMPARE(file.tensors.size(), std::size_t{2});
        QCOMPARE(file.words, std::vector<std::string>{"both"});
        file = readEmbeddingFile(save(at("a/learned.safetensors"), {{"<cat-toy>", {8}}}));
        QCOMPARE(file.words, (std::vector<std::string>{"learned", "<cat-toy>"}));
        QCOMPARE(file.vectors(), std::int64_t{1});
        file = readEmbeddingFile(save(at("a/old.safetensors"), {{"string_to_param.*", {2, 8}}, {"string_to_token.*", {1}}}));
        QCOMPARE(file.words, std::vector<std::string>{"old"});
    }

    void otherFilesAreRefusedByName()
    {
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, readEmbeddingFile(save(at("b/kernel.safetensors"), {{"w", {2, 2, 2}}})), "kernel", "[2, 2, 2]");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, readEmbeddingFile(save(at("b/three.safetensors"), {{"a", {1, 2}}, {"b", {1, 2}}, {"c", {1, 2}}})), "three");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readEmbeddingFile(save(at("b/words.safetensors"), {{"<a>", {1, 8}}, {"<b>", {1, 8}}})),
            "words", "<a>", "<b>");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, readEmbeddingFile(save(at("b/odd.safetensors"), {{"clip_l", {1, 2}}, {"clip_g", {3, 2}}})), "odd");
    }

    void foldersInAndBesideTheModelAreSearched()
    {
        save(at("models/sd/embeddings/near.safetensors"), {{"emb_params", {1, 8}}});
        save(at("models/embeddings/beside.safetensors"), {{"emb_params", {1, 8}}});
        save(at("embeddings/above.safetensors"), {{"emb_params", {1, 8}}});
        save(at("embeddings/kernel.safetensors"), {{"w", {2, 2, 2}}});
        std::vector<std::string> words;
        for (const auto& file : findEmbeddings(at("models/sd")))
            words.push_back(file.words.front());
        std::sort(words.begin(), words.end());
        QCOMPARE(words, (std::vector<std::string>{"above", "beside", "near"}));
        QVERIFY(findEmbeddings({}).empty());
        save(at("more/alpha.safetensors"), {{"emb_params", {1, 8}}});
        const auto all = findEmbeddings(at("models/sd"), at("more"));
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all.back().words.front(), std::string("alpha")); // after the model's own, whatever their names
    }
};

QTEST_GUILESS_MAIN(EmbeddingFilesTest)
#include "embedding_files_test.moc"
