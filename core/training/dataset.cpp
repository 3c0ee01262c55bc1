#include "training/dataset.h"

#include "training/background_loop.h"
#include "training/dataset_cache.h"
#include "training/dataset_sources.h"
#include "training/pixel_decoder.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace darkroom::training {

namespace {

constexpr int kLargestSize = 4096;
constexpr std::uint64_t kChunkBytes = 32u << 20; ///< Pixels decoded before they go to the file.

/// Pixels of all slots, in memory.
struct MemoryPixels {
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> regions;
    std::vector<SlotFault> faults;
};

/// Takes decoded pixels in the order of the slots: pictures chunk by chunk, then all region maps, then the faults.
class PixelSink {
public:
    virtual ~PixelSink() = default;
    virtual void pixels(std::span<const std::uint8_t> bytes) = 0;
    virtual void regions(std::vector<std::uint8_t> bytes) = 0;
    virtual void faults(std::vector<SlotFault> faults) = 0;
};

class MemorySink final : public PixelSink {
public:
    MemorySink(MemoryPixels& memory, const CacheContent& content)
        : m_memory(memory)
    {
        m_memory.pixels.reserve(content.pictureBytes());
    }
    void pixels(std::span<const std::uint8_t> bytes) override { m_memory.pixels.insert(m_memory.pixels.end(), bytes.begin(), bytes.end()); }
    void regions(std::vector<std::uint8_t> bytes) override { m_memory.regions = std::move(bytes); }
    void faults(std::vector<SlotFault> faults) override { m_memory.faults = std::move(faults); }

private:
    MemoryPixels& m_memory;
};

class FileSink final : public PixelSink {
public:
    FileSink(File& file, const CacheContent& content)
        : m_file(file)
    {
        writeCacheHeader(m_file, content);
    }
    void pixels(std::span<const std::uint8_t> bytes) override { m_file.write(std::as_bytes(bytes)); }
    void regions(std::vector<std::uint8_t> bytes) override { m_file.write(std::as_bytes(std::span(bytes))); }
    void faults(std::vector<SlotFault> faults) override { writeCacheFaults(m_file, faults); }

private:
    File& m_file;
};

/// Decodes everything once. Faults of the sources are told apart from those of the sink: only the latter leave run() as they are.
class Decoding {
public:
    Decoding(const SourceList& sources, const CacheContent& content, const DatasetOptions& options, std::stop_token stop)
        : m_decoder(sources, content.pictureSize, content.fit)
        , m_content(content)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_total(content.records + m_decoder.sheetCount())
    {
    }

    /// Returns false when a stop was requested or, with OnFault::Stop, a record is broken: then sourceFault() says which.
    bool run(PixelSink& sink)
    {
        const std::uint64_t chunk = std::max<std::uint64_t>(1, kChunkBytes / (m_content.pictureBytes() / m_content.records));
        for (std::uint64_t begin = 0; begin < m_content.records; begin += chunk) {
            if (!decodePictures(begin, std::min(chunk, m_content.records - begin))) {
                return false;
            }
            sink.pixels(m_buffer);
        }
        std::vector<std::uint8_t> regions(m_content.regionBytes());
        if (!decodeSheets(regions)) {
            return false;
        }
        sink.regions(std::move(regions));
        sink.faults(m_faults);
        return true;
    }

    const std::optional<Error>& sourceFault() const { return m_sourceFault; }

private:
    bool decodePictures(std::uint64_t begin, std::uint64_t count)
    {
        const std::size_t bytes = m_content.pictureBytes() / m_content.records;
        m_buffer.assign(count * bytes, 0);
        return loop(count, begin, [&](std::size_t i) {
            try {
                m_decoder.picture(begin + i, std::span(m_buffer).subspan(i * bytes, bytes));
            } catch (const Error& error) {
                note({SlotFault{begin + i, error.sentence(), error.kind()}});
            }
        });
    }

    bool decodeSheets(std::vector<std::uint8_t>& regions)
    {
        return loop(m_decoder.sheetCount(), m_content.records, [&](std::size_t number) { note(m_decoder.sheet(number, regions)); });
    }

    bool loop(std::size_t count, std::size_t doneBefore, const std::function<void(std::size_t)>& work)
    {
        const auto tick = [&](std::size_t done) {
            if (m_options.progress) {
                m_options.progress(doneBefore + done, m_total);
            }
        };
        const bool whole = forEachInBackground(count, m_options.threads, m_stop, work, tick);
        std::stable_sort(m_faults.begin(), m_faults.end(), [](const SlotFault& a, const SlotFault& b) { return a.slot < b.slot; });
        if (m_options.onFault == OnFault::Stop && !m_faults.empty()) {
            m_sourceFault = Error(m_faults.front().kind, m_faults.front().sentence);
            return false;
        }
        return whole;
    }

    /// Called by the decoding threads.
    void note(const std::vector<SlotFault>& faults)
    {
        const std::scoped_lock lock(m_mutex);
        m_faults.insert(m_faults.end(), faults.begin(), faults.end());
    }

    PixelDecoder m_decoder;
    CacheContent m_content;
    const DatasetOptions& m_options;
    std::stop_token m_stop;
    std::size_t m_total;
    std::vector<std::uint8_t> m_buffer;
    std::optional<Error> m_sourceFault;

    // Under the mutex while threads run.
    std::mutex m_mutex;
    std::vector<SlotFault> m_faults;
};

void checkOptions(const DatasetOptions& options)
{
    if (options.size < 1 || options.size > kLargestSize) {
        throw Error(ErrorKind::Usage, say("The picture size is %1; a number from 1 to %2 was expected.", options.size, kLargestSize));
    }
}

bool listed(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

[[noreturn]] void refuseEmpty(const std::filesystem::path& path, const RecordFilter& filter, const std::vector<Fault>& faults)
{
    std::string splits;
    for (const std::string& split : filter.splits) {
        splits += (splits.empty() ? "" : ", ") + split;
    }
    std::string sentence;
    if (faults.empty()) {
        sentence = splits.empty()
            ? say("%1 has no usable picture. Check the folder and the splits that were asked for.", path)
            : say("%1 has no usable picture of split %2. Check the folder and the splits that were asked for.", path, splits);
    } else {
        sentence = splits.empty()
            ? say("%1 has no usable picture. %2 were left out as broken, first: %3", path, faults.size(), faults.front().sentence)
            : say("%1 has no usable picture of split %2. %3 were left out as broken, first: %4", path, splits, faults.size(),
                faults.front().sentence);
    }
    throw Error(ErrorKind::Format, sentence);
}

std::string nameOf(const std::filesystem::path& folder)
{
    const std::string name = folder.filename().empty() ? folder.parent_path().filename().string() : folder.filename().string();
    return name.empty() ? "pictures" : name;
}

} // namespace

bool RecordFilter::accepts(const Record& record) const
{
    return (splits.empty() || listed(splits, record.split)) && !listed(dropGroups, record.group);
}

/// What an open data set consists of. Pixels lie in `cached` or, when there is no file, in `memory`; records are numbered without
/// those that were left out, slots with them.
struct Dataset::Contents {
    int size = 0;
    std::vector<Record> records;
    std::vector<std::size_t> slots;
    std::vector<bool> hasMap;
    std::vector<ClassLabel> classes;
    std::vector<RegionClass> regionClasses;
    std::vector<Fault> faults;
    std::string cacheNote;
    bool fromCache = false;
    std::optional<CachedPixels> cached;
    MemoryPixels memory;
    std::span<const std::uint8_t> pixels;
    std::span<const std::uint8_t> regions;

    bool load(const SourceList& sources, const DatasetOptions& options, const std::stop_token& stop);
    bool fillFile(const SourceList& sources, const CacheContent& content, const DatasetOptions& options, const std::stop_token& stop,
        const std::filesystem::path& file);
    bool fillMemory(const SourceList& sources, const CacheContent& content, const DatasetOptions& options, const std::stop_token& stop);
    void takeRecords(SourceList sources);
};

bool Dataset::Contents::load(const SourceList& sources, const DatasetOptions& options, const std::stop_token& stop)
{
    const auto& entries = sources.index.entries;
    const bool maps = std::any_of(entries.begin(), entries.end(), [](const IndexEntry& entry) { return entry.location.map.has_value(); });
    const CacheContent content{
        .pictureSize = options.size, .fit = options.fit, .records = entries.size(), .regions = maps, .fingerprint = fingerprint(sources)};
    if (options.cache == PixelCache::Memory) {
        return fillMemory(sources, content, options, stop);
    }
    const auto folder = options.cacheFolder.empty() ? defaultCacheFolder() : options.cacheFolder;
    const auto file = folder / content.fileName(nameOf(sources.folder));
    try {
        cached = openCache(file, content);
    } catch (const Error& error) {
        cacheNote = error.sentence();
        return fillMemory(sources, content, options, stop);
    }
    // A cache made with broken records left out is of no use to someone who wants to hear of them.
    if (cached && (cached->faults.empty() || options.onFault == OnFault::Skip)) {
        fromCache = true;
        return true;
    }
    cached.reset();
    return fillFile(sources, content, options, stop, file);
}

bool Dataset::Contents::fillFile(const SourceList& sources, const CacheContent& content, const DatasetOptions& options,
    const std::stop_token& stop, const std::filesystem::path& file)
{
    /// Leaves the writing of a file that is not wanted any more.
    struct Abandoned { };
    FileSystem& files = options.files == nullptr ? realFileSystem() : *options.files;
    std::optional<Error> sourceFault;
    try {
        files.createDirectories(file.parent_path());
        removeAbandonedTemporaries(files, file.parent_path());
        writeFileAtomically(files, file, [&](File& opened) {
            Decoding decoding(sources, content, options, stop);
            FileSink sink(opened, content);
            if (!decoding.run(sink)) {
                sourceFault = decoding.sourceFault();
                throw Abandoned{};
            }
        });
        cached = openCache(file, content);
    } catch (const Abandoned&) {
        if (sourceFault) {
            throw Error(*sourceFault);
        }
        return false;
    } catch (const Error& error) {
        cacheNote = error.sentence();
    }
    return cached || fillMemory(sources, content, options, stop);
}

bool Dataset::Contents::fillMemory(
    const SourceList& sources, const CacheContent& content, const DatasetOptions& options, const std::stop_token& stop)
{
    Decoding decoding(sources, content, options, stop);
    MemorySink sink(memory, content);
    if (decoding.run(sink)) {
        return true;
    }
    if (decoding.sourceFault()) {
        throw Error(*decoding.sourceFault());
    }
    return false;
}

void Dataset::Contents::takeRecords(SourceList sources)
{
    pixels = cached ? cached->pixels : std::span<const std::uint8_t>(memory.pixels);
    regions = cached ? cached->regions : std::span<const std::uint8_t>(memory.regions);
    faults = std::move(sources.index.faults);
    classes = std::move(sources.classes);
    regionClasses = std::move(sources.regionClasses);
    std::vector<bool> broken(sources.index.entries.size());
    for (const SlotFault& fault : cached ? cached->faults : memory.faults) {
        // A picture and its map may both be broken; one message is enough.
        if (!broken[fault.slot]) {
            broken[fault.slot] = true;
            faults.push_back({sources.index.entries[fault.slot].location.where, fault.sentence});
        }
    }
    for (std::size_t slot = 0; slot < broken.size(); ++slot) {
        if (!broken[slot]) {
            slots.push_back(slot);
            hasMap.push_back(sources.index.entries[slot].location.map.has_value());
            records.push_back(std::move(sources.index.entries[slot].record));
        }
    }
}

Dataset::Dataset(std::unique_ptr<Contents> contents)
    : m_contents(std::move(contents))
{
}

Dataset::~Dataset() = default;

std::shared_ptr<const Dataset> Dataset::open(const std::filesystem::path& path, const DatasetOptions& options, std::stop_token stop)
{
    checkOptions(options);
    SourceList sources = listSources(path, options.onFault);
    std::erase_if(sources.index.entries, [&](const IndexEntry& entry) { return !options.filter.accepts(entry.record); });
    if (sources.index.entries.empty()) {
        refuseEmpty(path, options.filter, sources.index.faults);
    }
    auto contents = std::make_unique<Contents>();
    contents->size = options.size;
    if (stop.stop_requested() || !contents->load(sources, options, stop)) {
        return nullptr;
    }
    contents->takeRecords(std::move(sources));
    if (contents->records.empty()) {
        refuseEmpty(path, options.filter, contents->faults);
    }
    return std::shared_ptr<const Dataset>(new Dataset(std::move(contents)));
}

std::size_t Dataset::size() const noexcept
{
    return m_contents->records.size();
}

int Dataset::pictureSize() const noexcept
{
    return m_contents->size;
}

const Record& Dataset::record(std::size_t index) const
{
    return m_contents->records.at(index);
}

std::span<const std::uint8_t> Dataset::pixels(std::size_t index) const
{
    if (m_contents->cached) {
        m_contents->cached->file.check(); // what was read of it before
    }
    const std::size_t bytes = static_cast<std::size_t>(m_contents->size) * static_cast<std::size_t>(m_contents->size) * 3;
    return m_contents->pixels.subspan(m_contents->slots.at(index) * bytes, bytes);
}

std::span<const std::uint8_t> Dataset::regions(std::size_t index) const
{
    if (!m_contents->hasMap.at(index)) {
        return {};
    }
    const std::size_t bytes = static_cast<std::size_t>(m_contents->size) * static_cast<std::size_t>(m_contents->size);
    return m_contents->regions.subspan(m_contents->slots[index] * bytes, bytes);
}

const std::vector<ClassLabel>& Dataset::classes() const noexcept
{
    return m_contents->classes;
}

const std::vector<RegionClass>& Dataset::regionClasses() const noexcept
{
    return m_contents->regionClasses;
}

const std::vector<Fault>& Dataset::faults() const noexcept
{
    return m_contents->faults;
}

const std::string& Dataset::cacheNote() const noexcept
{
    return m_contents->cacheNote;
}

bool Dataset::cameFromCache() const noexcept
{
    return m_contents->fromCache;
}

std::vector<std::size_t> Dataset::select(const RecordFilter& filter) const
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < size(); ++i) {
        if (filter.accepts(record(i))) {
            indices.push_back(i);
        }
    }
    return indices;
}

} // namespace darkroom::training
