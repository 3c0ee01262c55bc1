#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/checkpoint/identity.h"

#include <filesystem>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// Something that a model's tensors don't tell and no file beside it says: one of some words, or a number.
struct OpenFact {
    std::string key; ///< As the original program's flags or yaml call it: "noise_schedule", "num_heads", "parameterization".
    std::vector<std::string> choices; ///< Empty for a number.
    double least = 0.0;               ///< Of a number; −1 stands for "not given" where it is allowed.
    double most = 0.0;
    bool isWhole = true;
    Json usual; ///< What is taken without an answer, or what most models have.

    bool operator==(const OpenFact&) const = default;
};

/// What of a single file is open; empty for folders in the diffusers layout, and where a yaml or an earlier answer describe the file. Of guided-diffusion:
/// what neither its flags nor earlier answers tell.
std::vector<OpenFact> openFacts(const Identity& identity);

/// That the usual values are taken for what is open of a file of guided-diffusion, with their flags' names.
std::string openFlagsSentence(const Identity& identity, const std::vector<OpenFact>& facts);

/// Answers by key as flags or as a yaml's content would say them, to stand for a file beside the model. Answers are checked: throws Error{Usage}
/// naming the key that is none of the choices or out of range.
Json settingsFrom(const Identity& identity, const std::vector<OpenFact>& facts, const Json& answers);

/// Where answers are kept: $XDG_DATA_HOME/darkroom/answers.json, else ~/.local/share/darkroom/answers.json; empty without a home.
std::filesystem::path answersFile();

/// What was answered about a file, wherever it lies now and whatever it is called; null when nothing was. Looks at sizes first, and reads a file only
/// where an answer is about one of its size.
Json rememberedSettings(const std::filesystem::path& weights);

/// Keeps what settingsFrom() made for a file, by its content, beside what was kept for it before. Throws Error{File}.
void rememberSettings(FileSystem& files, const std::filesystem::path& weights, const Json& settings);

} // namespace darkroom::checkpoint
