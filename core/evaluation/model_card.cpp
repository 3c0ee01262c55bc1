#include "darkroom/evaluation/model_card.h"

#include "darkroom/base/error.h"
#include "darkroom/generation/model.h"
#include "evaluation/data_credits.h"
#include "evaluation/training_history.h"

#include <algorithm>
#include <cstdio>

namespace darkroom::evaluation {
namespace {

constexpr const char* kCardFile = "model_card.json";

namespace fs = std::filesystem;

constexpr std::uint64_t kMostPageBytes = 1u << 20;
constexpr std::size_t kShownCurvePoints = 8;

const std::vector<std::string> kLimits = {
    "It draws emoji-like pictures: one object, centred, on white. It knows no scenes, no photographs and no composition.",
    "Letters, digits and country flags rarely come out right: a latent of 16 by 16 has no room for them.",
    "Man, woman and person versions of a thing look alike, and the data shows skin in its default tone only.",
    "Prompts were made by rule from names and keywords in English; free sentences are understood as far as they share words with those.",
    "The Fréchet distances are measured in the features of our own small classifier. They compare settings of this model, and nothing "
    "else.",
};

/// An index.jsonl or its folder: the folder.
fs::path dataFolder(const fs::path& data)
{
    return fs::is_directory(data) ? data : data.parent_path();
}

Json textEncoder(const fs::path& model)
{
    const auto licence = model / "text_encoder" / "LICENSE.md";
    if (!fs::exists(licence)) return nullptr;
    return {{"about", readFile(realFileSystem(), licence, kMostPageBytes)}};
}

/// The recipe of a part as its config keeps it: steps, examples, loss of the last step.
Json storedTraining(const fs::path& config)
{
    if (!fs::exists(config)) return nullptr;
    const auto json = readJson(config);
    const auto found = json.find("darkroom_training");
    return found == json.end() ? Json(nullptr) : *found;
}

std::string text(const Json& value)
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_float()) {
        char number[64];
        std::snprintf(number, sizeof number, "%.6g", value.get<double>());
        return number;
    }
    return value.dump();
}

std::string fixed(const char* format, double value)
{
    char number[64];
    std::snprintf(number, sizeof number, format, value);
    return number;
}

/// A Markdown table's row.
std::string row(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const auto& cell : cells)
        line += " " + cell + " |";
    return line + "\n";
}

std::string header(const std::vector<std::string>& cells)
{
    return row(cells) + row(std::vector<std::string>(cells.size(), "---"));
}

std::string dataText(const Json& data)
{
    std::string out =
        "## Data\n\n" + data.at("credit").get<std::string>() + "\n\n" + text(data.at("pictures")) + " pictures of 128 × 128 pixels";
    for (const auto& [split, count] : data.at("splits").items())
        out += ", " + text(count) + " " + split;
    out += ". The pictures are changed versions of openly licensed drawings; LICENSES.md, beside this page, has every licence and what was "
           "changed, "
           "and goes with the model wherever it goes.\n\n";
    out += header({"style", "pictures", "package", "author", "licence"});
    for (const auto& style : data.at("styles"))
        out += row({text(style.at("style")), text(style.at("pictures")), text(style.at("package")) + " " + text(style.at("version")),
            text(style.at("author")), text(style.at("licence"))});
    return out + "\n";
}

/// A few evenly spread points of a run's curve.
std::string curveText(const Json& curve)
{
    std::vector<std::string> columns;
    for (const auto& [name, value] : curve.back().items())
        if (name != "step") columns.push_back(name);
    std::vector<std::string> heads = {"step"};
    heads.insert(heads.end(), columns.begin(), columns.end());
    std::string out = header(heads);
    const auto count = std::min(kShownCurvePoints, curve.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& point = curve[(i + 1) * curve.size() / count - 1];
        std::vector<std::string> cells = {text(point.at("step"))};
        for (const auto& name : columns)
            cells.push_back(point.contains(name) ? fixed("%.4g", point.at(name).get<double>()) : "");
        out += row(cells);
    }
    return out + "\n";
}

std::string trainingText(const Json& card)
{
    std::string out = "## Recipe\n\n";
    if (const auto& unet = card.at("stored_training"); unet.is_object()) {
        out += "The U-Net as stored:";
        for (const auto& [name, value] : unet.items())
            out += " " + name + " " + text(value) + ",";
        out.back() = '.';
        out += "\n\n";
    }
    for (const auto& run : card.at("training")) {
        out += "### " + text(run.at("kind")) + ": " + text(run.at("steps")) + " steps, " + text(run.at("examples")) + " pictures, "
            + fixed("%.1f", run.at("hours").get<double>()) + " hours\n\n```json\n" + run.at("options").dump(1) + "\n```\n\n"
            + curveText(run.at("curve"));
    }
    if (!card.at("training").empty()) out += "Together " + fixed("%.1f", card.at("hours").get<double>()) + " hours of computing.\n\n";
    return out;
}

/// Lines of a table of figures, as they are printed.
std::string tableText(const Json& lines)
{
    std::string out = "```\n";
    for (const auto& line : lines)
        out += line.get<std::string>() + "\n";
    return out + "```\n\n";
}

std::string figuresText(const Json& figures)
{
    return "## Figures\n\nMeasured by `darkroom evaluate icons` with a classifier trained on real training pictures alone. Test pictures "
           "were "
           "never trained on: `test_concepts` are things that training shows in no style, `test_pairs` things that it shows in other "
           "styles.\n\n"
        + tableText(figures.at("table"));
}

std::string regionsText(const Json& regions)
{
    return "## Region maps\n\nMeasured by `darkroom evaluate regions`: the regions of test pictures are asked for with their classes, then "
           "their "
           "classes alone with the same seeds. A pixel is of the region whose colour is nearest; `drawn` are the pixels where the map asks "
           "for "
           "another region than the background.\n\n"
        + tableText(regions.at("table"));
}

/// What each test of a classifier is made of.
std::string testText(const std::string& name)
{
    if (name == "held_out")
        return "`held_out` are training pictures kept back by chance, mostly of things that training shows in other styles. ";
    if (name == "test_pairs") return "`test_pairs` are things that training shows in other styles only, and less like these. ";
    if (name == "test_concepts") return "`test_concepts` are things that training shows in no style. ";
    return "";
}

std::string classifierText(const Json& classifier)
{
    std::string out =
        "## Classifier for guidance\n\n`classifier` tells the class of a noisy latent, for classifier guidance. It was trained for "
        + text(classifier.at("steps")) + " steps on " + text(classifier.at("examples")) + " noisy latents of "
        + text(classifier.at("training_pictures"))
        + " pictures. The share of test pictures that it tells rightly, per cent, by the timestep of their noise; in brackets the share "
          "with "
          "the class among its first five. ";
    const auto& accuracy = classifier.at("accuracy");
    std::vector<std::string> heads = {"t"};
    for (const auto& [name, test] : accuracy.at("tests").items()) {
        out += testText(name);
        heads.push_back(name + ", " + text(test.at("pictures")) + " pictures");
    }
    out.back() = '\n';
    out += "\n" + header(heads);
    const auto& timesteps = accuracy.at("timesteps");
    for (std::size_t i = 0; i < timesteps.size(); ++i) {
        std::vector<std::string> cells = {text(timesteps[i])};
        for (const auto& [name, test] : accuracy.at("tests").items())
            cells.push_back(fixed("%.1f", 100.0 * test.at("accuracy").at(i).get<double>()) + " ("
                + fixed("%.1f", 100.0 * test.at("top_five").at(i).get<double>()) + ")");
        out += row(cells);
    }
    return out + "\n";
}

void writeCard(FileSystem& files, const std::filesystem::path& model, const Json& card)
{
    writeFileAtomically(files, model / "MODEL_CARD.md", modelCardText(card));
    writeFileAtomically(files, model / kCardFile, jsonText(card, 1) + "\n");
}

void checkFigures(const Json& figures)
{
    if (!figures.is_object() || !figures.contains("table") || !figures.at("table").is_array())
        throw Error(ErrorKind::Format,
            "The figures are not those of an evaluation: 'table' is missing. Give the file that 'darkroom evaluate' wrote with --json.");
}

} // namespace

Json modelCard(const ModelCardRequest& request)
{
    checkFigures(request.figures);
    const auto description = describeModel(request.model);
    Json training = Json::array();
    double hours = 0.0;
    for (const auto& run : request.runs) {
        training.push_back(trainingHistory(run));
        hours += training.back().at("hours").get<double>();
    }
    return {{"format", "darkroom-model-card-1"}, {"name", description.name}, {"parameters", description.parameters},
        {"precision", description.storedPrecision}, {"data", dataCredits(dataFolder(request.data))},
        {"text_encoder", textEncoder(request.model)}, {"stored_training", storedTraining(request.model / "unet" / "config.json")},
        {"classifier", storedTraining(request.model / "classifier" / "config.json")}, {"training", training}, {"hours", hours},
        {"figures", request.figures}, {"limits", kLimits}};
}

std::string modelCardText(const Json& card)
{
    std::string out = "# " + card.at("name").get<std::string>() + "\n\nA latent diffusion model, "
        + fixed("%.1f", card.at("parameters").get<double>() / 1e6)
        + " M weights, conditioned on prompts, on class labels and on region maps, each of them "
          "optional. Trained from random weights; the text encoder alone is another's and stayed as it is.\n\n";
    out += figuresText(card.at("figures"));
    if (card.contains("regions")) out += regionsText(card.at("regions"));
    out += dataText(card.at("data"));
    if (card.at("text_encoder").is_object()) out += "## Text encoder\n\n" + card.at("text_encoder").at("about").get<std::string>() + "\n";
    if (const auto& classifier = card.at("classifier"); classifier.is_object() && classifier.contains("accuracy"))
        out += classifierText(classifier);
    out += trainingText(card) + "## Limits\n\n";
    for (const auto& limit : card.at("limits"))
        out += "* " + limit.get<std::string>() + "\n";
    return out;
}

void writeModelCard(FileSystem& files, const ModelCardRequest& request)
{
    auto card = modelCard(request);
    if (std::filesystem::exists(request.model / kCardFile))
        if (const auto earlier = readJson(request.model / kCardFile); earlier.contains("regions")) card["regions"] = earlier.at("regions");
    for (const auto& licence : licenceFiles(dataFolder(request.data)))
        writeFileAtomically(files, request.model / licence.filename(), readFile(files, licence, kMostPageBytes));
    writeCard(files, request.model, card);
}

void writeRegionFigures(FileSystem& files, const std::filesystem::path& model, const Json& regions)
{
    checkFigures(regions);
    auto card = readJson(model / kCardFile);
    if (!card.is_object() || !card.contains("figures"))
        throw Error(ErrorKind::Format,
            (model / kCardFile).string()
                + " is no model card: 'figures' is missing. Write it with 'darkroom evaluate icons --card' first.");
    card["regions"] = regions;
    writeCard(files, model, card);
}

} // namespace darkroom::evaluation
