#include "training/dataset.h"

#include "dataset_fixture.h"

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"

#include <sstream>
#include <thread>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 8;

std::string line(const std::string& id, const std::string& more)
{
    return R"({"id":")" + id + R"(","file":")" + id + R"(.png","tar":"p.tar")" + more + "}\n";
}

/// Three pictures in a tar: two of split train with maps, one of split test without; classes and regions beside.
class IconsLikeFolder : public DataFolder {
public:
    IconsLikeFolder()
    {
        write("classes.json", std::string(R"([{"id":0,"name":"bird"},{"id":1,"name":"flag"}])"));
        write("regions.json", std::string(R"([{"id":0,"name":"background","rgb":[255,255,255]},{"id":1,"name":"red","rgb":[200,0,0]}])"));
        writeTar(3);
        LabelMap sheet{2 * kSize, kSize, Bytes(2 * kSize * kSize)};
        for (std::size_t i = 0; i < sheet.labels.size(); ++i) {
            sheet.labels[i] = i % 5 == 0 ? 1 : 0;
        }
        write("maps.png", encodeLabels(sheet));
        writeIndex(goodIndex());
    }

    static std::string goodIndex()
    {
        return line("a", R"(,"class_id":0,"captions":["a bird"],"map":{"file":"maps.png","row":0,"col":0,"tile":8})")
            + line("b", R"(,"class_id":1,"group":"flags","map":{"file":"maps.png","row":0,"col":1,"tile":8})")
            + line("c", R"(,"split":"test_pairs")");
    }

    void writeIndex(const std::string& text) const { write("index.jsonl", text); }

    void writeTar(int members) const
    {
        TarBuilder tar;
        for (int i = 0; i < members; ++i) {
            tar.add(std::string(1, static_cast<char>('a' + i)) + ".png", encodePicture(testPicture(kSize, kSize, i)));
        }
        write("p.tar", tar.bytes());
    }

    DatasetOptions options() const
    {
        DatasetOptions options;
        options.size = kSize;
        options.cacheFolder = cache();
        return options;
    }

    std::shared_ptr<const Dataset> open() const { return Dataset::open(path(), options()); }

    std::vector<std::filesystem::path> cacheFiles() const
    {
        std::vector<std::filesystem::path> files;
        if (std::filesystem::exists(cache())) {
            for (const auto& entry : std::filesystem::directory_iterator(cache())) {
                files.push_back(entry.path());
            }
        }
        return files;
    }
};

Bytes copyOf(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string differenceOf(const Dataset& a, const Dataset& b)
{
    if (a.size() != b.size()) {
        return "sizes " + std::to_string(a.size()) + " and " + std::to_string(b.size());
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(a.record(i) == b.record(i)) || copyOf(a.pixels(i)) != copyOf(b.pixels(i)) || copyOf(a.regions(i)) != copyOf(b.regions(i))) {
            return "record " + std::to_string(i) + " differs";
        }
    }
    return "";
}

/// A disk with room for so many bytes, then full.
class SmallDisk final : public FileSystem {
public:
    explicit SmallDisk(std::size_t room)
        : m_room(room)
    {
    }

    std::unique_ptr<File> openForReading(const std::filesystem::path& path) override { return realFileSystem().openForReading(path); }
    std::unique_ptr<File> create(const std::filesystem::path& path) override
    {
        return std::make_unique<SmallFile>(realFileSystem().create(path), m_room);
    }
    std::unique_ptr<File> openForAppending(const std::filesystem::path& path) override { return realFileSystem().openForAppending(path); }
    void rename(const std::filesystem::path& from, const std::filesystem::path& to) override { realFileSystem().rename(from, to); }
    void remove(const std::filesystem::path& path) override { realFileSystem().remove(path); }
    void createDirectories(const std::filesystem::path& path) override { realFileSystem().createDirectories(path); }

private:
    class SmallFile final : public File {
    public:
        SmallFile(std::unique_ptr<File> file, std::size_t& room)
            : m_file(std::move(file))
            , m_room(room)
        {
        }
        std::size_t read(std::span<std::byte> into) override { return m_file->read(into); }
        void write(std::span<const std::byte> bytes) override
        {
            if (bytes.size() > m_room) {
                throw Error(ErrorKind::File, "Cannot write the cache: no space left on device. Free some space.");
            }
            m_room -= bytes.size();
            m_file->write(bytes);
        }
        void flush() override { m_file->flush(); }
        std::uint64_t size() const override { return m_file->size(); }

    private:
        std::unique_ptr<File> m_file;
        std::size_t& m_room;
    };

    std::size_t m_room;
};

} // namespace

class DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void indexGivesRecordsPixelsAndMaps();
    void cacheEqualsDirectDecoding();
    void secondOpeningComesFromTheCache();
    void changedSourceIsDecodedAgain();
    void cutCacheIsMadeAnew();
    void cacheIsPerSizeAndFit();
    void fullDiskLeavesPixelsInMemory();
    void folderThatCannotBeMadeLeavesPixelsInMemory();
    void filterLeavesOut();
    void selectFindsIndices();
    void nothingLeftIsAnError();
    void brokenRecords_data();
    void brokenRecords();
    void brokenRecordsAreSkippedAndListed_data();
    void brokenRecordsAreSkippedAndListed();
    void skippedRecordsAreListedFromTheCacheToo();
    void stopDoesNotUseACacheWithFaults();
    void firstBrokenPictureIsNamedWhateverTheThreads();
    void damageBehindWhatIsUsedIsNoFault();
    void stopRequestGivesNull();
    void stopInTheMiddleGivesNullAndNoCache();
    void progressEndsAtTheTotal();
    void mapsAreScaledByNearestPixel();
    void linesWithoutClassFileBringTheirOwnNames();
    void folderOfPicturesIsSortedAndCaptioned();
    void folderPerClassNamesItsClasses();
    void captionFileThatIsNotUtf8NamesItsLine();
    void mixedFolderIsRefused();
    void missingDataSetIsNamed();
    void sizeIsChecked();
    void sampleOfTheIconsHasItsPicturesInTheirPlaces();
};

void DatasetTest::indexGivesRecordsPixelsAndMaps()
{
    IconsLikeFolder folder;
    const auto dataset = folder.open();
    QCOMPARE(dataset->size(), std::size_t{3});
    QCOMPARE(dataset->pictureSize(), kSize);
    QCOMPARE(dataset->record(0).captions.front(), std::string("a bird"));
    QCOMPARE(dataset->record(2).split, std::string("test_pairs"));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(copyOf(dataset->pixels(i)), testPicture(kSize, kSize, static_cast<int>(i)).rgb);
    }
    QVERIFY(dataset->regions(2).empty());
    QCOMPARE(dataset->regions(1).size(), std::size_t{kSize * kSize});
    for (std::size_t i = 0; i < kSize * kSize; ++i) {
        const std::size_t onSheet = i / kSize * 2 * kSize + kSize + i % kSize;
        QCOMPARE(int(dataset->regions(1)[i]), onSheet % 5 == 0 ? 1 : 0);
    }
    QCOMPARE(dataset->classes().size(), std::size_t{2});
    QCOMPARE(dataset->regionClasses()[1].name, std::string("red"));
    QVERIFY(dataset->faults().empty());
}

void DatasetTest::cacheEqualsDirectDecoding()
{
    IconsLikeFolder folder;
    DatasetOptions inMemory = folder.options();
    inMemory.cache = PixelCache::Memory;
    const auto direct = Dataset::open(folder.path(), inMemory);
    QVERIFY(folder.cacheFiles().empty());
    const auto written = folder.open();
    QCOMPARE(folder.cacheFiles().size(), std::size_t{1});
    const auto mapped = folder.open();
    QVERIFY(!direct->cameFromCache() && !written->cameFromCache() && mapped->cameFromCache());
    QCOMPARE(differenceOf(*direct, *written), std::string());
    QCOMPARE(differenceOf(*direct, *mapped), std::string());
    QCOMPARE(written->cacheNote(), std::string());
}

void DatasetTest::secondOpeningComesFromTheCache()
{
    IconsLikeFolder folder;
    folder.open();
    // Captions are not in the cache: the index is read each time.
    folder.writeIndex(line("a", R"(,"captions":["another"],"map":{"file":"maps.png","row":0,"col":0,"tile":8})")
        + line("b", R"(,"map":{"file":"maps.png","row":0,"col":1,"tile":8})") + line("c", ""));
    const auto again = folder.open();
    QVERIFY(again->cameFromCache());
    QCOMPARE(again->record(0).captions.front(), std::string("another"));
}

void DatasetTest::changedSourceIsDecodedAgain()
{
    IconsLikeFolder folder;
    folder.open();
    const auto tar = folder.path() / "p.tar";
    std::filesystem::last_write_time(tar, std::filesystem::last_write_time(tar) + std::chrono::seconds(1));
    QVERIFY(!folder.open()->cameFromCache());
    std::filesystem::last_write_time(folder.path() / "maps.png", std::filesystem::last_write_time(tar) + std::chrono::seconds(5));
    QVERIFY(!folder.open()->cameFromCache());
    folder.writeIndex(line("a", "") + line("b", ""));
    QVERIFY(!folder.open()->cameFromCache());
}

void DatasetTest::cutCacheIsMadeAnew()
{
    IconsLikeFolder folder;
    const auto first = folder.open();
    const auto file = folder.cacheFiles().front();
    const auto whole = std::filesystem::file_size(file);
    for (const std::uintmax_t size : {std::uintmax_t{0}, std::uintmax_t{63}, std::uintmax_t{64}, whole / 2, whole - 3, whole - 1}) {
        std::filesystem::copy_file(file, folder.path() / "copy");
        std::filesystem::resize_file(folder.path() / "copy", size);
        std::filesystem::rename(folder.path() / "copy", file);
        const auto again = folder.open();
        QVERIFY2(!again->cameFromCache(), std::to_string(size).c_str());
        QCOMPARE(differenceOf(*first, *again), std::string());
    }
}

void DatasetTest::cacheIsPerSizeAndFit()
{
    IconsLikeFolder folder;
    folder.open();
    DatasetOptions options = folder.options();
    options.size = 4;
    QCOMPARE(Dataset::open(folder.path(), options)->pixels(0).size(), std::size_t{4 * 4 * 3});
    options.size = kSize;
    options.fit = Fit::Pad;
    QVERIFY(!Dataset::open(folder.path(), options)->cameFromCache());
    QCOMPARE(folder.cacheFiles().size(), std::size_t{3});
    QVERIFY(folder.open()->cameFromCache());
}

void DatasetTest::fullDiskLeavesPixelsInMemory()
{
    IconsLikeFolder folder;
    DatasetOptions options = folder.options();
    options.cache = PixelCache::Memory;
    const auto direct = Dataset::open(folder.path(), options);
    options.cache = PixelCache::Disk;
    for (const std::size_t room :
        {std::size_t{0}, std::size_t{64}, std::size_t{64 + 3 * kSize * kSize * 3}, std::size_t{64 + 3 * kSize * kSize * 4}}) {
        SmallDisk disk(room);
        options.files = &disk;
        const auto dataset = Dataset::open(folder.path(), options);
        VERIFY_SAYS(dataset->cacheNote(), "no space left");
        QCOMPARE(differenceOf(*direct, *dataset), std::string());
        QVERIFY(folder.cacheFiles().empty());
    }
}

void DatasetTest::folderThatCannotBeMadeLeavesPixelsInMemory()
{
    IconsLikeFolder folder;
    DatasetOptions options = folder.options();
    options.cacheFolder = folder.path() / "p.tar" / "cache";
    const auto dataset = Dataset::open(folder.path(), options);
    QVERIFY(!dataset->cacheNote().empty());
    QCOMPARE(dataset->size(), std::size_t{3});
}

void DatasetTest::filterLeavesOut()
{
    IconsLikeFolder folder;
    DatasetOptions options = folder.options();
    options.filter = {.splits = {"train"}, .dropGroups = {"flags"}};
    const auto dataset = Dataset::open(folder.path(), options);
    QCOMPARE(dataset->size(), std::size_t{1});
    QCOMPARE(dataset->record(0).id, std::string("a"));
    options.filter = {.splits = {"test_concepts", "test_pairs"}, .dropGroups = {}};
    QCOMPARE(Dataset::open(folder.path(), options)->record(0).id, std::string("c"));
}

void DatasetTest::selectFindsIndices()
{
    IconsLikeFolder folder;
    const auto dataset = folder.open();
    QCOMPARE(dataset->select({}), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(dataset->select({.splits = {"test_pairs"}, .dropGroups = {}}), std::vector<std::size_t>{2});
    QCOMPARE(dataset->select({.splits = {}, .dropGroups = {"flags"}}), (std::vector<std::size_t>{0, 2}));
}

void DatasetTest::nothingLeftIsAnError()
{
    IconsLikeFolder folder;
    DatasetOptions options = folder.options();
    options.filter.splits = {"validation", "dev"};
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), options); }), "no usable picture of split validation, dev");
}

/// One fault each: what is done to the good folder, what the error says, and how many records remain when it is skipped.
void DatasetTest::brokenRecords_data()
{
    using Damage = std::function<void(const IconsLikeFolder&)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("also");
    QTest::addColumn<int>("remain");
    const auto index = [](const std::string& text) { return Damage([text](const IconsLikeFolder& folder) { folder.writeIndex(text); }); };
    const auto tarWith = [](const Bytes& second) {
        return Damage([second](const IconsLikeFolder& folder) {
            folder.write("p.tar",
                TarBuilder()
                    .add("a.png", encodePicture(testPicture(kSize, kSize, 0)))
                    .add("b.png", second)
                    .add("c.png", encodePicture(testPicture(kSize, kSize, 2)))
                    .bytes());
        });
    };
    const auto cutTar = [](std::uintmax_t size) {
        return Damage([size](const IconsLikeFolder& folder) { std::filesystem::resize_file(folder.path() / "p.tar", size); });
    };
    const auto mapAt = [](const std::string& place) { return line("a", "") + line("b", R"(,"map":{"file":"maps.png",)" + place + "}"); };
    QTest::newRow("line is not JSON") << index(line("a", "") + "oops\n") << "index.jsonl:2"
                                      << "not valid JSON" << 1;
    QTest::newRow("caption is not UTF-8") << index(line("a", "") + line("b", ",\"captions\":[\"caf\xe9\"]")) << "index.jsonl:2"
                                          << "'captions' is not UTF-8" << 1;
    QTest::newRow("class id without a label") << index(line("a", "") + line("b", ",\"class_id\":2")) << "index.jsonl:2"
                                              << "class_id should be below 2" << 1;
    QTest::newRow("picture is not in the tar") << index(line("a", "") + line("z", "")) << "index.jsonl:2"
                                               << "z.png is not in p.tar" << 1;
    QTest::newRow("tar is missing") << Damage([](const IconsLikeFolder& folder) {
        folder.writeIndex(line("a", "") + R"({"id":"b","file":"b","tar":"gone.tar"})");
    }) << "index.jsonl:2"
                                    << "gone.tar: the archive cannot be opened" << 1;
    QTest::newRow("tar is cut in the second picture") << cutTar(1024 + 512 + 20) << "index.jsonl:2"
                                                      << "cut off" << 1;
    QTest::newRow("tar is cut in a header") << cutTar(1024 + 100) << "index.jsonl:2"
                                            << "cut off at byte 1124" << 1;
    QTest::newRow("picture is no picture") << tarWith(bytesOf("not a picture at all")) << "index.jsonl:2"
                                           << "p.tar: b.png: the picture cannot be decoded" << 2;
    QTest::newRow("picture is empty") << tarWith({}) << "index.jsonl:2"
                                      << "0 bytes" << 2;
    QTest::newRow("picture file is missing") << index(line("a", "") + R"({"id":"b","file":"b.png"})") << "index.jsonl:2"
                                             << "b.png" << 1;
    QTest::newRow("sheet is missing") << index(line("a", "") + line("b", R"(,"map":{"file":"gone.png","tile":8})")) << "index.jsonl:2"
                                      << "gone.png" << 1;
    QTest::newRow("sheet is no picture") << Damage([](const IconsLikeFolder& folder) { folder.write("maps.png", std::string("text")); })
                                         << "index.jsonl:1"
                                         << "maps.png: the picture cannot be decoded" << 1;
    QTest::newRow("sheet is in colour") << Damage([](const IconsLikeFolder& folder) {
        folder.writePicture("maps.png", testPicture(16, 8, 1));
    }) << "index.jsonl:1"
                                        << "8-bit grey" << 1;
    QTest::newRow("tile is below the sheet") << index(mapAt(R"("row":1,"col":0,"tile":8)")) << "index.jsonl:2"
                                             << "row 1, col 0 of maps.png lies outside" << 1;
    QTest::newRow("tile is right of the sheet") << index(mapAt(R"("row":0,"col":2,"tile":8)")) << "index.jsonl:2"
                                                << "row 0, col 2 of maps.png lies outside" << 1;
    QTest::newRow("map names no region") << Damage([](const IconsLikeFolder& folder) {
        LabelMap sheet{16, 8, Bytes(128)};
        sheet.labels[100] = 2; // row 6, column 4: the first tile
        folder.write("maps.png", encodeLabels(sheet));
    }) << "index.jsonl:1"
                                         << "has the value 2; regions.json beside the index names 2" << 2;
}

void DatasetTest::brokenRecords()
{
    QFETCH(std::function<void(const IconsLikeFolder&)>, damage);
    QFETCH(QString, says);
    QFETCH(QString, also);
    IconsLikeFolder folder;
    damage(folder);
    const std::string sentence = sentenceOf([&] { folder.open(); });
    QVERIFY2(sentence.starts_with(says.toStdString()), sentence.c_str());
    VERIFY_SAYS(sentence, also.toStdString());
    QVERIFY(folder.cacheFiles().empty());
}

void DatasetTest::brokenRecordsAreSkippedAndListed_data()
{
    brokenRecords_data();
}

void DatasetTest::brokenRecordsAreSkippedAndListed()
{
    QFETCH(std::function<void(const IconsLikeFolder&)>, damage);
    QFETCH(QString, says);
    QFETCH(QString, also);
    QFETCH(int, remain);
    IconsLikeFolder folder;
    damage(folder);
    DatasetOptions options = folder.options();
    options.onFault = OnFault::Skip;
    const auto dataset = Dataset::open(folder.path(), options);
    QCOMPARE(static_cast<int>(dataset->size()), remain);
    QVERIFY(!dataset->faults().empty());
    QCOMPARE(dataset->faults().front().where, says.toStdString());
    VERIFY_SAYS(dataset->faults().front().sentence, also.toStdString());
    for (std::size_t i = 0; i < dataset->size(); ++i) {
        const int number = dataset->record(i).id.front() - 'a';
        QCOMPARE(copyOf(dataset->pixels(i)), testPicture(kSize, kSize, number).rgb);
    }
}

void DatasetTest::skippedRecordsAreListedFromTheCacheToo()
{
    IconsLikeFolder folder;
    folder.writeIndex(line("a", "") + line("z", "") + line("c", ""));
    DatasetOptions options = folder.options();
    options.onFault = OnFault::Skip;
    const auto first = Dataset::open(folder.path(), options);
    const auto second = Dataset::open(folder.path(), options);
    QVERIFY(second->cameFromCache());
    QCOMPARE(differenceOf(*first, *second), std::string());
    QCOMPARE(second->faults().size(), std::size_t{1});
    QCOMPARE(second->faults()[0].where, first->faults()[0].where);
    QCOMPARE(second->faults()[0].sentence, first->faults()[0].sentence);
}

void DatasetTest::stopDoesNotUseACacheWithFaults()
{
    IconsLikeFolder folder;
    folder.writeIndex(line("a", "") + line("z", ""));
    DatasetOptions options = folder.options();
    options.onFault = OnFault::Skip;
    Dataset::open(folder.path(), options);
    VERIFY_SAYS(sentenceOf([&] { folder.open(); }), "index.jsonl:2");
}

void DatasetTest::firstBrokenPictureIsNamedWhateverTheThreads()
{
    IconsLikeFolder folder;
    std::string index;
    for (int i = 0; i < 40; ++i) {
        index += R"({"id":")" + std::to_string(i) + R"(","tar":"p.tar","file":")" + (i < 20 ? "a.png" : "gone.png") + "\"}\n";
    }
    folder.writeIndex(index);
    for (const int threads : {1, 2, 7}) {
        DatasetOptions options = folder.options();
        options.threads = threads;
        VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), options); }), "index.jsonl:21 ");
    }
}

void DatasetTest::damageBehindWhatIsUsedIsNoFault()
{
    IconsLikeFolder folder;
    folder.writeIndex(line("a", ""));
    std::filesystem::resize_file(folder.path() / "p.tar", 1024 + 100);
    QCOMPARE(folder.open()->size(), std::size_t{1});
}

void DatasetTest::stopRequestGivesNull()
{
    IconsLikeFolder folder;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(Dataset::open(folder.path(), folder.options(), stop.get_token()) == nullptr);
    QVERIFY(folder.cacheFiles().empty());
}

void DatasetTest::stopInTheMiddleGivesNullAndNoCache()
{
    for (const PixelCache cache : {PixelCache::Disk, PixelCache::Memory}) {
        IconsLikeFolder folder;
        std::stop_source stop;
        DatasetOptions options = folder.options();
        options.cache = cache;
        options.progress = [&](std::size_t, std::size_t) { stop.request_stop(); };
        QVERIFY(Dataset::open(folder.path(), options, stop.get_token()) == nullptr);
        QVERIFY(folder.cacheFiles().empty());
        QCOMPARE(folder.open()->size(), std::size_t{3});
    }
}

void DatasetTest::progressEndsAtTheTotal()
{
    IconsLikeFolder folder;
    std::vector<std::pair<std::size_t, std::size_t>> calls;
    const auto self = std::this_thread::get_id();
    DatasetOptions options = folder.options();
    options.progress = [&](std::size_t done, std::size_t total) {
        QVERIFY(std::this_thread::get_id() == self);
        calls.emplace_back(done, total);
    };
    Dataset::open(folder.path(), options);
    QVERIFY(!calls.empty());
    QVERIFY(std::is_sorted(calls.begin(), calls.end()));
    QCOMPARE(calls.back().first, std::size_t{4}); // three pictures and a sheet
    QCOMPARE(calls.back().second, std::size_t{4});
}

void DatasetTest::mapsAreScaledByNearestPixel()
{
    IconsLikeFolder folder;
    DatasetOptions options = folder.options();
    options.size = 4;
    const auto small = Dataset::open(folder.path(), options);
    options.size = 16;
    const auto large = Dataset::open(folder.path(), options);
    const auto whole = folder.open();
    for (std::size_t y = 0; y < 16; ++y) {
        for (std::size_t x = 0; x < 16; ++x) {
            QCOMPARE(large->regions(0)[y * 16 + x], whole->regions(0)[y / 2 * 8 + x / 2]);
        }
    }
    for (std::size_t i = 0; i < 16; ++i) {
        QCOMPARE(small->regions(0)[i], whole->regions(0)[(i / 4 * 2 + 1) * 8 + i % 4 * 2 + 1]);
    }
}

void DatasetTest::linesWithoutClassFileBringTheirOwnNames()
{
    IconsLikeFolder folder;
    folder.remove("classes.json");
    folder.writeIndex(line("a", R"(,"class_id":2,"class":"fruit")") + line("b", R"(,"class_id":0,"class":"bird")"));
    const auto dataset = folder.open();
    QCOMPARE(dataset->classes().size(), std::size_t{3});
    QCOMPARE(dataset->classes()[0].name, std::string("bird"));
    QCOMPARE(dataset->classes()[1].name, std::string("class 1"));
    QCOMPARE(dataset->classes()[2].name, std::string("fruit"));
}

void DatasetTest::folderOfPicturesIsSortedAndCaptioned()
{
    DataFolder folder;
    folder.writePicture("b.png", testPicture(kSize, kSize, 1));
    folder.writePicture("a.PNG", testPicture(kSize, kSize, 0));
    folder.writePicture(".hidden.png", testPicture(kSize, kSize, 5));
    folder.write("b.txt", std::string("a red apple\r\n\nan apple\n"));
    folder.write("notes.md", std::string("not a picture"));
    const auto dataset = Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()});
    QCOMPARE(dataset->size(), std::size_t{2});
    QCOMPARE(dataset->record(0).id, std::string("a.PNG"));
    QCOMPARE(copyOf(dataset->pixels(1)), testPicture(kSize, kSize, 1).rgb);
    QCOMPARE(dataset->record(1).captions, (std::vector<std::string>{"a red apple", "an apple"}));
    QCOMPARE(dataset->record(0).classId, std::int64_t{-1});
    QVERIFY(dataset->classes().empty() && dataset->regions(0).empty());
    QVERIFY(Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()})->cameFromCache());
}

void DatasetTest::folderPerClassNamesItsClasses()
{
    DataFolder folder;
    folder.writePicture("fruit/apple.png", testPicture(kSize, kSize, 0));
    folder.writePicture("fruit/pear.png", testPicture(kSize, kSize, 1));
    folder.writePicture("bird/owl.png", testPicture(kSize, kSize, 2));
    folder.write("empty/readme.txt", std::string("no pictures here"));
    const auto dataset = Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()});
    QCOMPARE(dataset->classes().size(), std::size_t{2});
    QCOMPARE(dataset->classes()[0].name, std::string("bird"));
    QCOMPARE(dataset->record(0).id, std::string("bird/owl.png"));
    QCOMPARE(dataset->record(0).classId, std::int64_t{0});
    QCOMPARE(dataset->record(2).classId, std::int64_t{1});
    QCOMPARE(dataset->record(2).className, std::string("fruit"));
    QCOMPARE(copyOf(dataset->pixels(2)), testPicture(kSize, kSize, 1).rgb);
    folder.write("bird/crow.png", std::string("broken"));
    const std::string sentence = sentenceOf([&] { Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()}); });
    VERIFY_SAYS(sentence, "bird/crow.png: the picture cannot be decoded");
}

void DatasetTest::captionFileThatIsNotUtf8NamesItsLine()
{
    DataFolder folder;
    folder.writePicture("a.png", testPicture(kSize, kSize, 0));
    folder.write("a.txt", std::string("good\ncaf\xe9\n"));
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()}); }),
        "a.txt:2: the line is not UTF-8");
}

void DatasetTest::mixedFolderIsRefused()
{
    DataFolder folder;
    folder.writePicture("a.png", testPicture(kSize, kSize, 0));
    folder.writePicture("bird/b.png", testPicture(kSize, kSize, 0));
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), {.size = kSize, .cacheFolder = folder.cache()}); }),
        "holds pictures beside folders of pictures (bird)");
}

void DatasetTest::missingDataSetIsNamed()
{
    DataFolder folder;
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path() / "nowhere", {}); }), "nowhere is not there");
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), {}); }), "no usable picture");
}

void DatasetTest::sizeIsChecked()
{
    DataFolder folder;
    VERIFY_SAYS(sentenceOf([&] { Dataset::open(folder.path(), {.size = 0}); }), "picture size is 0");
}

void DatasetTest::sampleOfTheIconsHasItsPicturesInTheirPlaces()
{
    const std::filesystem::path sample = std::filesystem::path(DARKROOM_TEST_DATA) / "icons-mini";
    DataFolder folder;
    DatasetOptions options;
    options.cacheFolder = folder.cache();
    const auto dataset = Dataset::open(sample, options);
    QCOMPARE(dataset->size(), std::size_t{24});
    QCOMPARE(dataset->select({.splits = {"train"}, .dropGroups = {}}).size(), std::size_t{16});
    QCOMPARE(dataset->classes().size(), std::size_t{94});
    QCOMPARE(dataset->regionClasses().size(), std::size_t{12});
    std::istringstream lines(readFile(realFileSystem(), sample / "index.jsonl", 1u << 20));
    std::string text;
    for (std::size_t i = 0; std::getline(lines, text); ++i) {
        const Record& record = dataset->record(i);
        QVERIFY(record.captions.size() >= 5);
        QCOMPARE(record.className, dataset->classes()[static_cast<std::size_t>(record.classId)].name);
        // The line says which share of the picture each region has, to three places.
        const Json shares = parseJson(text, record.id).at("regions");
        for (std::size_t region = 0; region < shares.size(); ++region) {
            const auto map = dataset->regions(i);
            const auto count = std::count(map.begin(), map.end(), static_cast<std::uint8_t>(region));
            const double found = static_cast<double>(count) / static_cast<double>(map.size());
            QVERIFY2(std::abs(found - shares[region].get<double>()) <= 0.0005 + 1e-9,
                (record.id + ": region " + std::to_string(region) + " has " + std::to_string(found)).c_str());
        }
        // Every drawing is centred on white with a margin of 6 pixels.
        QVERIFY(std::ranges::all_of(dataset->pixels(i).first(5 * 128 * 3), [](std::uint8_t value) { return value == 255; }));
    }
}

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
