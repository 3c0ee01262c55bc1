#include "darkroom/checkpoint/model_list.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "darkroom/base/sha256.h"
#include "darkroom/checkpoint/model_files.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <sstream>

namespace darkroom::checkpoint {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 2; ///< 1 did not say what makes pictures.
constexpr int kMostSide = 1 << 20;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// A folder that is one entry: a model or a component.
bool isEntry(const fs::path& folder)
{
    std::error_code error;
    return fs::exists(folder / "model_index.json", error) || fs::exists(folder / "config.json", error);
}

/// Adds the entries at `place` and below, in no order.
void collect(const fs::path& place, const std::stop_token& stop, std::vector<fs::path>& found)
{
    if (isEntry(place)) {
        found.push_back(place);
        return;
    }
    std::error_code error;
    for (fs::directory_iterator entry(place, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end && !stop.stop_requested(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
            collect(entry->path(), stop, found);
        } else if (entry->is_regular_file(ignored) && isWeightFile(entry->path())) {
            found.push_back(entry->path());
        }
    }
}

/// Size and time of a file, or over all files of a folder.
void measure(ListedModel& model)
{
    std::error_code error;
    model.changed = std::numeric_limits<std::int64_t>::min(); // The clock of files may count from the future.
    const auto add = [&](const fs::path& file) {
        std::error_code ignored;
        const auto size = fs::file_size(file, ignored);
        model.size += ignored ? 0 : size;
        model.changed = std::max<std::int64_t>(model.changed, fs::last_write_time(file, ignored).time_since_epoch().count());
    };
    if (!fs::is_directory(model.path, error)) {
        add(model.path);
        return;
    }
    for (fs::recursive_directory_iterator entry(model.path, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored)) {
            add(entry->path());
        }
    }
}

void describe(ListedModel& model, const Identity& identity)
{
    model.title = title(identity);
    model.layout = name(identity.layout);
    model.family = name(identity.family);
    model.predictionType = identity.predictionType.value_or("");
    model.width = identity.width;
    model.height = identity.height;
    model.parameters = identity.parameters;
    model.bytes = identity.bytes;
    model.precision = identity.precision;
    for (const Condition condition : identity.conditions) {
        model.conditions.emplace_back(name(condition));
    }
    model.missing = identity.missing;
    model.makesPictures = makesPictures(identity);
    model.lacksAutoencoder = lacksAutoencoder(identity);
    if (model.lacksAutoencoder && identity.downsampling == 1) {
        model.width = model.height = 0; // in latent pixels, until an autoencoder says how many pixels those are
    }
}

void identifyInto(ListedModel& model)
{
    try {
        describe(model, identify(model.path));
    } catch (const Error& error) {
        model.fault = error.sentence();
    }
}

/// The file whose content an entry is known by.
fs::path hashedFile(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return path;
    }
    const fs::path unet = path / "unet";
    return findWeightFiles(fs::is_directory(unet, error) ? unet : path).shards.front();
}

std::string hashOf(const ListedModel& model, const std::stop_token& stop)
{
    try {
        return rememberedSha256(hashedFile(model.path), stop);
    } catch (const Error&) {
        return {}; // A part that is missing; the entry says so itself.
    }
}

std::string lower(std::string text)
{
    std::transform(
        text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::vector<std::string> textsIn(const JsonReader& reader, const char* key)
{
    std::vector<std::string> texts;
    for (const Json& item : reader.array(key)) {
        if (item.is_string()) {
            texts.push_back(item.get<std::string>());
        }
    }
    return texts;
}

ListedModel modelFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    ListedModel model;
    model.path = reader.text("path", "");
    model.size = reader.natural("size", 0);
    model.changed = reader.whole("changed", 0, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    model.hash = reader.text("hash", "");
    model.isStarred = reader.boolean("starred", false);
    model.title = reader.text("title", "");
    model.layout = reader.text("layout", "");
    model.family = reader.text("family", "");
    model.predictionType = reader.text("prediction_type", "");
    model.width = static_cast<int>(reader.whole("width", 0, 0, kMostSide));
    model.height = static_cast<int>(reader.whole("height", 0, 0, kMostSide));
    model.parameters = reader.natural("parameters", 0);
    model.bytes = reader.natural("bytes", 0);
    model.precision = reader.text("precision", "");
    model.conditions = textsIn(reader, "conditions");
    model.missing = textsIn(reader, "missing");
    model.fault = reader.text("fault", "");
    model.makesPictures = reader.boolean("makes_pictures", false);
    model.lacksAutoencoder = reader.boolean("lacks_autoencoder", false);
    return model;
}

} // namespace

bool ListedModel::matches(const std::string& text) const
{
    const std::string all = lower(path.filename().string() + " " + title + " " + family);
    std::istringstream words(lower(text));
    for (std::string word; words >> word;) {
        if (all.find(word) == std::string::npos) {
            return false;
        }
    }
    return true;
}

ModelList::ModelList(fs::path file)
    : m_file(std::move(file))
{
    std::error_code error;
    if (!fs::is_regular_file(m_file, error)) {
        return;
    }
    try {
        const Json json = readJson(m_file);
        const JsonReader reader(json, m_file.string());
        const bool isNow = reader.whole("version", 1, 1, std::numeric_limits<std::int64_t>::max()) == kVersion;
        for (const Json& item : reader.array("models")) {
            auto model = modelFromJson(item, m_file.string());
            if (!isNow) {
                model.changed = kNever; // What it is is looked at again; hash and star stay.
            }
            m_known[model.path.string()] = model;
            m_models.push_back(std::move(model));
        }
    } catch (const Error&) {
        m_models.clear(); // A broken list is an empty one; the next scan makes it anew.
        m_known.clear();
    }
}

ListedModel ModelList::entryOf(const fs::path& path) const
{
    ListedModel model;
    model.path = path;
    measure(model);
    const auto known = m_known.find(path.string());
    if (known != m_known.end() && known->second.size == model.size && known->second.changed == model.changed) {
        return known->second;
    }
    identifyInto(model);
    return model;
}

ListedModel lookAt(const fs::path& path)
{
    ListedModel model;
    model.path = path;
    measure(model);
    identifyInto(model);
    return model;
}

ListedModel listed(const fs::path& path, const Identity& identity)
{
    ListedModel model;
    model.path = path;
    describe(model, identity);
    return model;
}

bool ModelList::scan(
    FileSystem& files, std::span<const fs::path> folders, const std::stop_token& stop, const std::function<void()>& changed)
{
    std::vector<fs::path> found;
    for (const fs::path& folder : folders) {
        std::error_code error;
        if (!fs::is_directory(folder, error)) {
            throw Error(ErrorKind::File, say("No folder at %1. Choose another folder of models.", folder));
        }
        collect(fs::absolute(folder, error).lexically_normal(), stop, found);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::map<std::string, bool> starred; // By hash.
    for (const auto& [path, model] : m_known) {
        starred[model.hash] = starred[model.hash] || model.isStarred;
    }
    m_models.clear();
    for (const fs::path& path : found) {
        if (stop.stop_requested()) {
            break;
        }
        m_models.push_back(entryOf(path));
        if (changed) {
            changed();
        }
    }
    for (ListedModel& model : m_models) {
        if (stop.stop_requested()) {
            break;
        }
        if (model.hash.empty() && model.fault.empty()) {
            model.hash = hashOf(model, stop);
            model.isStarred = model.isStarred || (!model.hash.empty() && starred[model.hash]);
            if (changed) {
                changed();
            }
        }
        m_known[model.path.string()] = model;
    }
    store(files);
    return !stop.stop_requested();
}

void ModelList::star(FileSystem& files, const fs::path& model, bool isStarred)
{
    for (ListedModel& listed : m_models) {
        if (listed.path == model) {
            listed.isStarred = isStarred;
            m_known[listed.path.string()] = listed;
        }
    }
    store(files);
}

void ModelList::store(FileSystem& files) const
{
    if (m_file.empty()) {
        return;
    }
    files.createDirectories(m_file.parent_path());
    writeFileAtomically(files, m_file, jsonText({{"version", kVersion}, {"models", toJson(m_models)}}, 1) + "\n");
}

fs::path modelListFile()
{
    // The XDG base directory specification: a relative path there is invalid and ignored.
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && fs::path(data).is_absolute()) {
        return fs::path(data) / "darkroom" / "models.json";
    }
    if (const char* home = std::getenv("HOME"); home != nullptr && fs::path(home).is_absolute()) {
        return fs::path(home) / ".local" / "share" / "darkroom" / "models.json";
    }
    return {};
}

Json toJson(const ListedModel& model)
{
    Json json = {{"path", model.path.string()}, {"size", model.size}, {"changed", model.changed}, {"hash", model.hash},
        {"starred", model.isStarred}};
    if (!model.fault.empty()) {
        json["fault"] = model.fault;
        return json;
    }
    json.update({{"title", model.title}, {"layout", model.layout}, {"family", model.family}, {"parameters", model.parameters},
        {"bytes", model.bytes}, {"precision", model.precision}, {"conditions", model.conditions}, {"missing", model.missing},
        {"makes_pictures", model.makesPictures}, {"lacks_autoencoder", model.lacksAutoencoder}});
    if (!model.predictionType.empty()) {
        json["prediction_type"] = model.predictionType;
    }
    if (model.width > 0) {
        json.update({{"width", model.width}, {"height", model.height}});
    }
    return json;
}

Json toJson(std::span<const ListedModel> models)
{
    Json json = Json::array();
    for (const ListedModel& model : models) {
        json.push_back(toJson(model));
    }
    return json;
}

} // namespace darkroom::checkpoint
