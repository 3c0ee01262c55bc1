#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/checkpoint/identity.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// A model as a list shows it.
struct ListedModel {
    std::filesystem::path path; ///< Folder or file.
    std::uint64_t size = 0;     ///< Bytes of its files …
    std::int64_t changed = 0;   ///< … and when the last of them changed: with the path, what an entry is known again by.
    std::string hash;           ///< SHA-256 of the file, of a folder's first weight file (the U-Net's); empty until it was computed.
    bool isStarred = false;

    std::string title;          ///< "Stable Diffusion 1.x, from text"; empty for a fault.
    std::string layout;         ///< As name(Layout) says it.
    std::string family;         ///< As name(Family) says it.
    std::string predictionType; ///< "epsilon", "v_prediction", "sample"; empty where nothing says it.
    int width = 0;              ///< Pixels; 0 where nothing says it.
    int height = 0;
    std::uint64_t parameters = 0;
    std::uint64_t bytes = 0; ///< Of the weights.
    std::string precision;
    std::vector<std::string> conditions; ///< "text", "class", …
    std::vector<std::string> missing;    ///< Sentences: which part is not there, and what to do.
    std::string fault;                   ///< Why it cannot be read; empty for a sound one.
    bool makesPictures = false;          ///< A model, not a part of one.
    bool lacksAutoencoder = false;       ///< It runs with another file's.

    /// Whether every word of `text` is in the name, the title or the family, upper and lower case taken as one.
    bool matches(const std::string& text) const;

    bool operator==(const ListedModel&) const = default;
};

/// The models in folders, kept in a JSON file, so that a scan looks only at what is new. What a person marked stays with the content, wherever its
/// file is moved. Belongs to one thread.
class ModelList {
public:
    /// Reads what an earlier list stored in `file`; a missing or broken one begins anew.
    explicit ModelList(std::filesystem::path file);

    /// Looks through folders and their subfolders: a folder in the diffusers layout or a component's is one entry, and so is each weight file elsewhere;
    /// one that cannot be read is listed with the reason. First all are identified by headers, then the new ones' hashes are computed, which takes a disk's
    /// time; `changed` is called after each step that added something. What is gone leaves the list. Returns false when `stop` was
    /// requested: what was found so far is kept. Throws Error{File} for a folder that is missing.
    bool scan(FileSystem& files, std::span<const std::filesystem::path> folders, const std::stop_token& stop = {},
        const std::function<void()>& changed = {});

    /// By path.
    const std::vector<ListedModel>& models() const noexcept { return m_models; }

    /// Marks a model or takes the mark away, and stores the list. Throws Error{File}.
    void star(FileSystem& files, const std::filesystem::path& model, bool isStarred);

private:
    ListedModel entryOf(const std::filesystem::path& path) const;
    void store(FileSystem& files) const;

    std::filesystem::path m_file;
    std::vector<ListedModel> m_models;
    std::map<std::string, ListedModel> m_known; ///< By path: of earlier scans.
};

/// What one file or folder is, by headers alone, without its hash; a fault in it where it can't be read.
ListedModel lookAt(const std::filesystem::path& path);
/// The same of what identify() found already; without size and time.
ListedModel listed(const std::filesystem::path& path, const Identity& identity);

/// Where the list of the person at this machine is kept: $XDG_DATA_HOME/darkroom/models.json, else ~/.local/share/darkroom/models.json.
std::filesystem::path modelListFile();

Json toJson(const ListedModel& model);
Json toJson(std::span<const ListedModel> models);

} // namespace darkroom::checkpoint
