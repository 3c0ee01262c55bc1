#include "training/dataset_sources.h"

#include "training/counter_random.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <set>
#include <string>

namespace darkroom::training {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIndexName = "index.jsonl";
constexpr std::uint64_t kLargestIndex = std::uint64_t{4} << 30;
constexpr std::uint64_t kLargestCaptionFile = 1u << 20;

bool isPicture(const fs::path& file)
{
    static const std::set<std::string> kEndings{".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"};
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return kEndings.contains(ending);
}

bool isHidden(const fs::path& file)
{
    return file.filename().string().starts_with('.');
}

/// The entries of a folder that are not hidden, sorted by name, so that every machine sees one order.
std::vector<fs::path> sortedEntries(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!isHidden(entry->path())) {
            entries.push_back(entry->path());
        }
    }
    if (error) {
        throw Error(ErrorKind::File, say("The folder %1 can't be listed (%2). Check that it may be read.", folder, error.message()));
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<std::string> captionsBeside(const fs::path& picture, const std::string& name)
{
    const fs::path file = fs::path(picture).replace_extension(".txt");
    std::vector<std::string> captions;
    if (!fs::is_regular_file(file)) {
        return captions;
    }
    const std::string text = readFile(realFileSystem(), file, kLargestCaptionFile);
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line = text.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        const std::string where = fs::path(name).replace_extension(".txt").string() + ":" + std::to_string(number);
        checkUtf8(line, where);
        if (!line.empty()) {
            captions.push_back(std::move(line));
        }
    }
    return captions;
}

/// Adds the pictures of one folder, each named by its path below the source's folder.
void addPictures(SourceList& sources, const fs::path& folder, std::int64_t classId, OnFault onFault)
{
    for (const fs::path& picture : sortedEntries(folder)) {
        if (!isPicture(picture) || !fs::is_regular_file(picture)) {
            continue;
        }
        IndexEntry entry;
        entry.location.file = fs::relative(picture, sources.folder).string();
        entry.location.where = entry.location.file;
        entry.record.id = entry.location.file;
        entry.record.split = "train";
        entry.record.classId = classId;
        if (classId >= 0) {
            entry.record.className = sources.classes[static_cast<std::size_t>(classId)].name;
            entry.record.label = entry.record.className;
        }
        try {
            entry.record.captions = captionsBeside(picture, entry.location.file);
            sources.index.entries.push_back(std::move(entry));
        } catch (const Error& error) {
            if (onFault == OnFault::Stop) {
                throw;
            }
            sources.index.faults.push_back({entry.location.where, error.sentence()});
        }
    }
}

bool holdsPictures(const fs::path& folder)
{
    const auto entries = sortedEntries(folder);
    return std::any_of(entries.begin(), entries.end(), isPicture);
}

SourceList listFolder(const fs::path& folder, OnFault onFault)
{
    SourceList sources{.folder = folder, .index = {}, .classes = {}, .regionClasses = {}};
    std::vector<fs::path> classFolders;
    for (const fs::path& entry : sortedEntries(folder)) {
        if (fs::is_directory(entry) && holdsPictures(entry)) {
            classFolders.push_back(entry);
        }
    }
    const bool hasPictures = holdsPictures(folder);
    if (hasPictures && !classFolders.empty()) {
        throw Error(ErrorKind::Format,
            say("%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one "
                "folder.",
                folder, classFolders.front().filename()));
    }
    if (hasPictures) {
        addPictures(sources, folder, -1, onFault);
    }
    for (const fs::path& classFolder : classFolders) {
        const auto classId = static_cast<std::int64_t>(sources.classes.size());
        sources.classes.push_back({classId, classFolder.filename().string()});
        addPictures(sources, classFolder, classId, onFault);
    }
    return sources;
}

std::string classFault(const IndexEntry& entry, std::size_t classes)
{
    return say(
        "%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.",
        entry.location.where, classes, entry.record.classId);
}

/// Drops or reports records whose class id has no label.
void checkClasses(SourceList& sources, OnFault onFault)
{
    const auto isBad = [&](const IndexEntry& entry) { return entry.record.classId >= static_cast<std::int64_t>(sources.classes.size()); };
    for (const IndexEntry& entry : sources.index.entries) {
        if (!isBad(entry)) {
            continue;
        }
        if (onFault == OnFault::Stop) {
            throw Error(ErrorKind::Format, classFault(entry, sources.classes.size()));
        }
        sources.index.faults.push_back({entry.location.where, classFault(entry, sources.classes.size())});
    }
    std::erase_if(sources.index.entries, isBad);
}

/// Without classes.json the lines' own names count: one label for every id up to the largest.
std::vector<ClassLabel> labelsFromLines(const PictureIndex& index)
{
    std::vector<ClassLabel> labels;
    for (const IndexEntry& entry : index.entries) {
        for (auto id = static_cast<std::int64_t>(labels.size()); id <= entry.record.classId; ++id) {
            labels.push_back({id, "class " + std::to_string(id)});
        }
        if (entry.record.classId >= 0 && !entry.record.className.empty()) {
            labels[static_cast<std::size_t>(entry.record.classId)].name = entry.record.className;
        }
    }
    return labels;
}

SourceList listIndex(const fs::path& file, OnFault onFault)
{
    SourceList sources{.folder = file.parent_path(), .index = {}, .classes = {}, .regionClasses = {}};
    sources.index = parseIndex(readFile(realFileSystem(), file, kLargestIndex), file.filename().string(), onFault);
    sources.classes = readClassLabels(sources.folder / "classes.json");
    sources.regionClasses = readRegionClasses(sources.folder / "regions.json");
    if (sources.classes.empty()) {
        sources.classes = labelsFromLines(sources.index);
    }
    checkClasses(sources, onFault);
    return sources;
}

/// Two chains of mixed 64-bit words over everything that is added.
class Fingerprint {
public:
    void add(std::uint64_t word)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = mixBits(m_words[i] * kGoldenStep + word + i);
        }
    }

    void add(const std::string& text)
    {
        constexpr std::uint64_t kFnvOffset = 0xcbf29ce484222325u; // FNV-1a, Fowler, Noll & Vo
        constexpr std::uint64_t kFnvPrime = 0x100000001b3u;
        std::uint64_t hash = kFnvOffset;
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * kFnvPrime;
        }
        add(hash);
        add(text.size());
    }

    /// A file that is not there counts as empty: decoding will say so.
    void addFile(const fs::path& file)
    {
        std::error_code error;
        const auto size = fs::file_size(file, error);
        add(error ? 0 : size);
        const auto written = fs::last_write_time(file, error);
        add(error ? 0 : static_cast<std::uint64_t>(written.time_since_epoch().count()));
    }

    const std::array<std::uint64_t, 2>& words() const { return m_words; }

private:
    std::array<std::uint64_t, 2> m_words{1, 2};
};

} // namespace

SourceList listSources(const fs::path& path, OnFault onFault)
{
    if (fs::is_regular_file(path)) {
        return listIndex(fs::absolute(path), onFault);
    }
    if (!fs::is_directory(path)) {
        throw Error(ErrorKind::File,
            say("The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.", path, kIndexName));
    }
    if (fs::is_regular_file(path / kIndexName)) {
        return listIndex(fs::absolute(path) / kIndexName, onFault);
    }
    return listFolder(fs::absolute(path), onFault);
}

std::array<std::uint64_t, 2> fingerprint(const SourceList& sources)
{
    Fingerprint print;
    std::set<std::string> shared;
    print.add(sources.regionClasses.size());
    for (const IndexEntry& entry : sources.index.entries) {
        const PictureLocation& location = entry.location;
        print.add(entry.record.id);
        print.add(location.tar);
        print.add(location.file);
        if (location.tar.empty()) {
            print.addFile(sources.folder / location.file);
        } else {
            shared.insert(location.tar);
        }
        if (location.map) {
            print.add(location.map->sheet);
            print.add(static_cast<std::uint64_t>(location.map->row) << 32 | static_cast<std::uint64_t>(location.map->column));
            print.add(static_cast<std::uint64_t>(location.map->tile));
            shared.insert(location.map->sheet);
        }
    }
    for (const std::string& file : shared) {
        print.add(file);
        print.addFile(sources.folder / file);
    }
    return print.words();
}

} // namespace darkroom::training
