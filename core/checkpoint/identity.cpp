#include "darkroom/checkpoint/identity.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/open_facts.h"
#include "darkroom/checkpoint/yaml.h"
#include "identity_facts.h"
#include "ldm_config.h"

#include <algorithm>
#include <array>

namespace darkroom::checkpoint {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 6> kWeightEndings = {".safetensors", ".ckpt", ".pt", ".pth", ".bin", ".sft"};
constexpr std::array<std::string_view, 3> kUsualStems = {"model", "last", "diffusion"};
constexpr std::size_t kMostNamesShown = 5;

bool isYaml(const fs::path& file)
{
    return file.extension() == ".yaml" || file.extension() == ".yml";
}

/// The one weight file of a folder that is not in the diffusers layout: the one with a usual name, or the only one.
fs::path weightFileIn(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    std::string found;
    std::size_t count = 0;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (isWeightFile(entry->path())) {
            files.push_back(entry->path());
        }
        if (++count <= kMostNamesShown) {
            found += (found.empty() ? "" : ", ") + quotedName(entry->path().filename().string());
        }
    }
    if (error) {
        throw Error(ErrorKind::File, say("Cannot open the folder %1: %2. Check the path.", folder, error.message()));
    }
    std::sort(files.begin(), files.end());
    for (const std::string_view stem : kUsualStems) {
        const auto usual = std::find_if(files.begin(), files.end(), [&](const fs::path& file) { return file.stem() == stem; });
        if (usual != files.end()) {
            return *usual;
        }
    }
    if (files.size() == 1) {
        return files.front();
    }
    const std::string names = found.empty() ? say("nothing") : found;
    throw Error(ErrorKind::Format,
        say("%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was "
            "expected; found %2. Choose a model's folder or file.",
            folder, files.empty() ? names : say("%1 weight files, of which none is called model", files.size())));
}

[[noreturn]] void refuseUnknown(const Weights& weights)
{
    std::string found;
    constexpr std::size_t kShown = 2;
    std::size_t count = 0;
    for (const auto& [name, place] : weights.places()) {
        if (++count <= kShown) {
            found += (found.empty() ? "" : ", ") + quotedName(name);
        }
    }
    throw Error(ErrorKind::Format,
        say("%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion "
            "(model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of "
            "diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.",
            weights.path(), count > kShown ? say("%1 (and %2 more)", found, count - kShown) : found));
}

/// What a file says of itself, before any layout is tried.
Identity plainIdentity(const fs::path& file, const Weights& weights)
{
    Identity identity;
    identity.path = identity.weights = file;
    identity.notes = weights.files().front().notes();
    return identity;
}

/// The yaml beside a file, read and checked; a fault there explains more than what follows from it. One with a name that any program might use is
/// passed over when it describes no model.
Json yamlBeside(const fs::path& config, const fs::path& file)
{
    Json yaml = readYaml(config);
    if (config.stem() != file.stem() && !(yaml.is_object() && yaml.contains("model"))) {
        return nullptr;
    }
    readLdmConfig(yaml, config.string());
    return yaml;
}

/// A file's flags, with what was answered where they say nothing.
Json withAnswers(const Json& flags, const Json& answers)
{
    if (!flags.is_object() || !answers.is_object()) {
        return flags;
    }
    Json all = answers;
    all.update(flags);
    return all;
}

Identity identifyFile(const fs::path& file)
{
    const fs::path config = configBeside(file);
    const Json yaml = isYaml(config) ? yamlBeside(config, file) : Json();
    const Weights weights = Weights::ofFile(file);
    const TensorNames names(weights);
    const Identity plain = plainIdentity(file, weights);
    Identity described = plain;
    const bool isFlags = !config.empty() && !isYaml(config);
    const Json remembered = config.empty() || isFlags ? rememberedSettings(file) : Json();
    if (!yaml.is_null()) {
        described.config = config;
        described.settings = yaml;
    } else if (config.empty() && remembered.is_object() && remembered.contains("model")) {
        described.config = answersFile();
        described.settings = remembered;
    }
    if (auto found = identifyCompVis(names, described)) {
        return std::move(*found);
    }
    Identity flagged = plain;
    if (isFlags && looksGuided(names)) {
        flagged.config = config;
        flagged.settings = withAnswers(readJson(config), remembered);
    } else if (remembered.is_object() && looksGuided(names)) {
        flagged.config = answersFile();
        flagged.settings = remembered;
    }
    if (auto found = identifyGuided(names, flagged)) {
        return std::move(*found);
    }
    if (auto found = identifyAdapter(names, plain)) {
        return std::move(*found);
    }
    if (auto found = identifyComponentFile(names, plain)) {
        return std::move(*found);
    }
    refuseUnknown(weights);
}

/// A weight file that lies in a component's folder under the name that is looked for there.
bool isComponentsOwn(const fs::path& file)
{
    std::error_code error;
    const fs::path folder = file.parent_path();
    if (!fs::exists(folder / "config.json", error) || file.stem() == "config") {
        return false;
    }
    const std::string stem = file.stem().string();
    return stem.starts_with("diffusion_pytorch_model") || stem.starts_with("pytorch_model") || stem.starts_with("model");
}

Identity identifyFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder / "model_index.json", error)) {
        return identifyPipeline(folder);
    }
    if (fs::exists(folder / "config.json", error)) {
        return identifyComponent(folder);
    }
    Identity identity = identifyFile(weightFileIn(folder));
    identity.path = folder;
    return identity;
}

} // namespace

bool isWeightFile(const fs::path& file)
{
    return std::find(kWeightEndings.begin(), kWeightEndings.end(), file.extension().string()) != kWeightEndings.end();
}

bool Identity::has(Condition condition) const
{
    return std::find(conditions.begin(), conditions.end(), condition) != conditions.end();
}

const Part* Identity::find(const std::string& name) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

Identity identify(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        throw Error(ErrorKind::File, say("No model at %1: there is no such file or folder. Check the path.", path));
    }
    if (fs::is_directory(path, error)) {
        return identifyFolder(path);
    }
    if (path.filename() == "model_index.json" || path.filename() == "config.json" || isYaml(path)) {
        return identifyFolder(path.parent_path());
    }
    if (isComponentsOwn(path)) {
        Identity identity = identifyComponent(path.parent_path());
        identity.path = path;
        return identity;
    }
    return identifyFile(path);
}

} // namespace darkroom::checkpoint
