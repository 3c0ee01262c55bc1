#include "darkroom/checkpoint/model_list.h"

#include "darkroom/base/sha256.h"
#include "support/expect_error.h"
#include "support/goldens.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
using checkpoint::ListedModel;
using checkpoint::ModelList;
namespace fs = std::filesystem;

class ModelListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path at(const std::string& name) const { return fs::path(m_folder->path().toStdString()) / name; }
    /// The golden models copied into a folder of models.
    std::vector<fs::path> folders() const { return {at("models")}; }
    const ListedModel* find(const ModelList& list, const std::string& name) const
    {
        for (const auto& model : list.models())
            if (model.path.filename() == name) return &model;
        return nullptr;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const fs::path goldens = fs::path(DARKROOM_TEST_DATA) / "goldens";
        fs::create_directories(at("models/files"));
        fs::copy(goldens / "diffusers/sd15-tiny", at("models/sd15-tiny"), fs::copy_options::recursive);
        fs::copy_file(goldens / "compvis/sd1-tiny/model.ckpt", at("models/files/first.ckpt"));
        fs::copy_file(goldens / "lora/sd15-kohya/lora.safetensors", at("models/files/flat.safetensors"));
        writeFileAtomically(realFileSystem(), at("models/files/broken.safetensors"), "nothing");
    }

    void modelsFilesAndAdaptersAreIdentified()
    {
        ModelList list(at("list.json"));
        QVERIFY(list.scan(realFileSystem(), folders()));
        QCOMPARE(list.models().size(), std::size_t{4});
        QCOMPARE(find(list, "sd15-tiny")->layout, std::string("diffusers"));
        QCOMPARE(find(list, "first.ckpt")->layout, std::string("compvis"));
        QCOMPARE(find(list, "first.ckpt")->hash, sha256OfFile(at("models/files/first.ckpt")));
        QCOMPARE(find(list, "flat.safetensors")->family, std::string("lora"));
        QVERIFY(find(list, "broken.safetensors")->fault.find("broken.safetensors") != std::string::npos);
        QVERIFY(find(list, "sd15-tiny")->matches("TINY stable"));
        QVERIFY(!find(list, "sd15-tiny")->matches("tiny lora"));
    }

    void whatIsKnownIsNotReadAgain()
    {
        ModelList first(at("list.json"));
        QVERIFY(first.scan(realFileSystem(), folders()));
        auto stored = readJson(at("list.json"));
        for (auto& model : stored["models"])
            if (model.contains("title")) model["title"] = "as remembered";
        writeFileAtomically(realFileSystem(), at("list.json"), stored.dump());
        ModelList second(at("list.json"));
        QVERIFY(second.scan(realFileSystem(), folders()));
        QCOMPARE(find(second, "first.ckpt")->title, std::string("as remembered"));
        fs::last_write_time(at("models/files/first.ckpt"), fs::last_write_time(at("models/files/first.ckpt")) + std::chrono::seconds(5));
        QVERIFY(second.scan(realFileSystem(), folders()));
        QVERIFY(find(second, "first.ckpt")->title != "as remembered");
    }

    void whatMakesPicturesAndWhatLacksAnAutoencoderIsTold()
    {
        fs::copy(at("models/sd15-tiny"), at("models/partial"), fs::copy_options::recursive);
        fs::remove_all(at("models/partial/vae"));
        ModelList list(at("list.json"));
        QVERIFY(list.scan(realFileSystem(), folders()));
        QVERIFY(find(list, "sd15-tiny")->makesPictures && !find(list, "sd15-tiny")->lacksAutoencoder);
        QVERIFY(find(list, "partial")->makesPictures && find(list, "partial")->lacksAutoencoder);
        QVERIFY(!find(list, "flat.safetensors")->makesPictures);
        QCOMPARE(find(list, "sd15-tiny")->predictionType, std::string("epsilon"));
        auto looked = darkroom::checkpoint::lookAt(at("models/partial"));
        QVERIFY(looked.hash.empty());
        looked.hash = find(list, "partial")->hash;
        QCOMPARE(looked, *find(list, "partial"));
    }

    void listOfAnEarlierVersionIsIdentifiedAgainAndKeepsItsStars()
    {
        ModelList first(at("list.json"));
        QVERIFY(first.scan(realFileSystem(), folders()));
        first.star(realFileSystem(), at("models/files/first.ckpt"), true);
        auto stored = readJson(at("list.json"));
        stored["version"] = 1;
        for (auto& model : stored["models"])
            model.erase("makes_pictures");
        writeFileAtomically(realFileSystem(), at("list.json"), stored.dump());
        ModelList second(at("list.json"));
        QVERIFY(second.scan(realFileSystem(), folders()));
        QVERIFY(find(second, "first.ckpt")->makesPictures);
        QVERIFY(find(second, "first.ckpt")->isStarred);
    }

    void starStaysWithTheContent()
    {
        ModelList list(at("list.json"));
        QVERIFY(list.scan(realFileSystem(), folders()));
        list.star(realFileSystem(), at("models/files/first.ckpt"), true);
        fs::rename(at("models/files/first.ckpt"), at("models/moved.ckpt"));
        ModelList later(at("list.json"));
        QVERIFY(later.scan(realFileSystem(), folders()));
        QVERIFY(find(later, "first.ckpt") == nullptr);
        QVERIFY(find(later, "moved.ckpt")->isStarred);
        QVERIFY(!find(later, "sd15-tiny")->isStarred);
    }

    void brokenListBeginsAnew()
    {
        writeFileAtomically(realFileSystem(), at("list.json"), "{");
        ModelList list(at("list.json"));
        QVERIFY(list.models().empty());
        QVERIFY(list.scan(realFileSystem(), folders()));
        QCOMPARE(ModelList(at("list.json")).models(), list.models());
    }

    void stopKeepsWhatWasFound()
    {
        std::stop_source stop;
        int steps = 0;
        ModelList list(at("list.json"));
        QVERIFY(!list.scan(realFileSystem(), folders(), stop.get_token(), [&] {
            if (++steps == 2) stop.request_stop();
        }));
        QCOMPARE(list.models().size(), std::size_t{2});
    }

    void missingFolderIsNamed()
    {
        ModelList list(at("list.json"));
        const std::vector<fs::path> none = {at("nowhere")};
        DARKROOM_EXPECT_ERROR(ErrorKind::File, list.scan(realFileSystem(), none), "nowhere");
    }
};

QTEST_GUILESS_MAIN(ModelListTest)
#include "model_list_test.moc"
