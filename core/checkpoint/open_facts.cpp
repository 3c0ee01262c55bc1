// The file of answers, JSON:
//   version   1
//   answers   array of { "sha256", "size", "settings" }
#include "darkroom/checkpoint/open_facts.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "darkroom/base/sha256.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/checkpoint/model_list.h"
#include "identity_facts.h"

#include <algorithm>
#include <cmath>

namespace darkroom::checkpoint {

namespace fs = std::filesystem;

namespace {

constexpr int kVersion = 1;
constexpr double kUnset = -1.0;
constexpr double kMostHeads = 1024, kMostHeadChannels = 16384, kMostSide = 8192, kLeastScale = 1e-6, kMostScale = 1e6;
constexpr double kMostSteps = 1 << 20;
constexpr const char* kUNet = "model.diffusion_model.";

OpenFact number(const char* key, double least, double most, double usual)
{
    return {key, {}, least, most, true, static_cast<std::int64_t>(usual)};
}

OpenFact choice(const char* key, std::vector<std::string> choices, const char* usual)
{
    return {key, std::move(choices), 0.0, 0.0, true, usual};
}

bool hasAttention(const TensorNames& names, const std::string& prefix)
{
    return !names.first(prefix, ".qkv.weight").empty() || !names.first(prefix, ".to_q.weight").empty();
}

std::vector<OpenFact> guidedFacts(const Identity& identity, const TensorNames& names)
{
    constexpr double kPublishedHeadChannels = 64, kPublishedSteps = 1000, kUsualSide = 64;
    std::vector<OpenFact> facts;
    const bool isClassifier = identity.family == Family::GuidedClassifier;
    if (!isClassifier) {
        facts.push_back(choice("noise_schedule", {"linear", "cosine"}, "linear"));
        facts.push_back(number("diffusion_steps", 1, kMostSteps, kPublishedSteps));
    }
    if (hasAttention(names, "")) {
        const char* width = isClassifier ? "classifier_num_head_channels" : "num_head_channels";
        facts.push_back(number(width, isClassifier ? 1 : kUnset, kMostHeadChannels, kPublishedHeadChannels));
        if (!isClassifier) {
            facts.push_back(number("num_heads", kUnset, kMostHeads, kUnset));
            facts.push_back(choice("use_new_attention_order", {"false", "true"}, "false"));
        }
    }
    if (identity.width == 0) {
        facts.push_back(number(identity.family == Family::GuidedUpsampler ? "large_size" : "image_size", 1, kMostSide, kUsualSide));
    }
    return facts;
}

/// Whether a file's flags, or an earlier answer, tell it; the width of a head tells how many heads there are.
bool isTold(const Json& flags, const std::string& key)
{
    const auto tells = [&](const char* other) { return flags.contains(other) && flags[other].is_number() && flags[other] > 0; };
    return (flags.contains(key) && !flags[key].is_null()) || (key == "num_heads" && tells("num_head_channels"));
}

std::vector<OpenFact> compvisFacts(const Identity& identity, const TensorNames& names)
{
    std::vector<OpenFact> facts;
    if (identity.family == Family::StableDiffusion2 && !identity.predictionType) {
        facts.push_back(choice("parameterization", {"eps", "v"}, "v"));
    }
    const bool isStored = names.weights().files().front().metadata().contains(kStoredConfigs);
    if (identity.family != Family::LatentDiffusion || isStored) {
        return facts;
    }
    constexpr double kUsualHeads = 8, kUsualLatentSide = 32;
    if (hasAttention(names, kUNet)) {
        facts.push_back(number("num_heads", kUnset, kMostHeads, kUsualHeads));
        facts.push_back(number("num_head_channels", kUnset, kMostHeadChannels, kUnset));
    }
    if (!names.has("scale_factor")) {
        facts.push_back({"scale_factor", {}, kLeastScale, kMostScale, false, 1.0});
    }
    if (identity.width == 0) {
        facts.push_back(number("image_size", 1, kMostSide, kUsualLatentSide));
    }
    return facts;
}

[[noreturn]] void refuse(const OpenFact& fact, const std::string& expected, const Json& found)
{
    throw Error(ErrorKind::Usage, say("%1 should be %2, and is %3. Choose another value.", fact.key, expected, jsonText(found)));
}

Json checked(const OpenFact& fact, const Json& answer)
{
    if (!fact.choices.empty()) {
        if (!answer.is_string() || std::find(fact.choices.begin(), fact.choices.end(), answer.get<std::string>()) == fact.choices.end()) {
            refuse(fact, say("one of %1", jsonText(Json(fact.choices))), answer);
        }
        const std::string word = answer.get<std::string>();
        return word == "true" ? Json(true) : word == "false" ? Json(false) : Json(word);
    }
    const bool isSound = answer.is_number() && answer >= fact.least && answer <= fact.most
        && (!fact.isWhole || answer.get<double>() == std::floor(answer.get<double>()));
    if (!isSound) {
        refuse(fact, say("a number from %1 to %2", jsonText(Json(fact.least)), jsonText(Json(fact.most))), answer);
    }
    return fact.isWhole ? Json(answer.get<std::int64_t>()) : answer;
}

/// The parts of a yaml that carry the answers, with the channels that the tensors tell.
Json compvisSettings(const Identity& identity, const Json& given)
{
    const Weights weights = Weights::ofFile(identity.weights);
    const TensorNames names(weights);
    const std::string unet = kUNet;
    Json network = {
        {"in_channels", names.size(unet + "input_blocks.0.0.weight", 1)}, {"out_channels", names.size(unet + "out.2.weight", 0)}};
    Json params = Json::object();
    for (const auto& [key, value] : given.items()) {
        const bool isOfNetwork = key == "num_heads" || key == "num_head_channels";
        (isOfNetwork ? network : params)[key] = value;
    }
    constexpr double kPublishedScale = 0.18215;
    if (identity.family == Family::StableDiffusion2) {
        // What every published model of the kind has, and its yaml would say.
        constexpr std::int64_t kHeadChannels = 64, kUnusedImageSize = 64;
        network["num_head_channels"] = kHeadChannels;
        params["scale_factor"] = kPublishedScale;
        params["image_size"] = kUnusedImageSize;
    }
    params["unet_config"] = {{"params", network}};
    return {{"model", {{"params", params}}}};
}

struct Answer {
    std::string sha256;
    std::uint64_t size = 0;
    Json settings;
};

std::vector<Answer> readAnswers()
{
    std::vector<Answer> answers;
    const fs::path file = answersFile();
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        return answers;
    }
    try {
        const Json json = readJson(file);
        for (const Json& item : JsonReader(json, file.string()).array("answers")) {
            const JsonReader reader(item, file.string(), "answers");
            Answer answer{reader.text("sha256", ""), reader.natural("size", 0), item.value("settings", Json::object())};
            if (answer.settings.is_object()) {
                answers.push_back(std::move(answer));
            }
        }
    } catch (const Error&) {
        answers.clear(); // A broken file answers nothing; the window asks once more.
    }
    return answers;
}

} // namespace

std::vector<OpenFact> openFlags(const Identity& identity, const TensorNames& names)
{
    auto facts = guidedFacts(identity, names);
    if (identity.settings.is_object()) {
        std::erase_if(facts, [&](const OpenFact& fact) { return isTold(identity.settings, fact.key); });
        for (OpenFact& fact : facts) {
            if (fact.key == "num_head_channels" && isTold(identity.settings, "num_heads")) {
                fact.usual = static_cast<std::int64_t>(kUnset);
            }
        }
    }
    return facts;
}

std::string openFlagsSentence(const Identity& identity, const std::vector<OpenFact>& facts)
{
    std::string usual;
    for (const OpenFact& fact : facts) {
        usual += (usual.empty() ? "" : ", ") + fact.key + " = "
            + (fact.usual.is_string() ? fact.usual.get<std::string>() : jsonText(fact.usual));
    }
    return say(
        "Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.",
        identity.weights.filename(), usual);
}

std::vector<OpenFact> openFacts(const Identity& identity)
{
    if (identity.weights.empty() || identity.layout == Layout::Diffusers) {
        return {};
    }
    const bool isGuided = identity.layout == Layout::GuidedDiffusion;
    if (!isGuided && (identity.layout != Layout::CompVis || identity.find("unet") == nullptr)) {
        return {};
    }
    // What a yaml leaves out is as its program has it; of flags everyone writes down those that they think of.
    if (!isGuided && identity.settings.is_object()) {
        return {};
    }
    const Weights weights = Weights::ofFile(identity.weights);
    const TensorNames names(weights);
    return isGuided ? openFlags(identity, names) : compvisFacts(identity, names);
}

Json settingsFrom(const Identity& identity, const std::vector<OpenFact>& facts, const Json& answers)
{
    Json given = Json::object();
    for (const OpenFact& fact : facts) {
        given[fact.key] = checked(fact, answers.contains(fact.key) ? answers.at(fact.key) : fact.usual);
    }
    return identity.layout == Layout::CompVis ? compvisSettings(identity, given) : given;
}

fs::path answersFile()
{
    const fs::path list = modelListFile();
    return list.empty() ? list : list.parent_path() / "answers.json";
}

Json rememberedSettings(const fs::path& weights)
{
    std::error_code error;
    const auto size = fs::file_size(weights, error);
    if (error) {
        return nullptr;
    }
    std::string hash;
    for (const Answer& answer : readAnswers()) {
        if (answer.size != size) {
            continue;
        }
        if (hash.empty()) {
            hash = rememberedSha256(weights);
        }
        if (answer.sha256 == hash) {
            return answer.settings;
        }
    }
    return nullptr;
}

void rememberSettings(FileSystem& files, const fs::path& weights, const Json& settings)
{
    const fs::path file = answersFile();
    if (file.empty()) {
        throw Error(ErrorKind::File, say("There is no home folder to keep the answers about %1 in. Set HOME.", weights));
    }
    const std::string hash = rememberedSha256(weights);
    std::error_code error;
    Json all = Json::array(), known = Json::object();
    for (const Answer& answer : readAnswers()) {
        if (answer.sha256 != hash) {
            all.push_back({{"sha256", answer.sha256}, {"size", answer.size}, {"settings", answer.settings}});
        } else {
            known = answer.settings;
        }
    }
    known.update(settings);
    all.push_back({{"sha256", hash}, {"size", fs::file_size(weights, error)}, {"settings", known}});
    files.createDirectories(file.parent_path());
    writeFileAtomically(files, file, jsonText({{"version", kVersion}, {"answers", all}}, 1) + "\n");
}

} // namespace darkroom::checkpoint
