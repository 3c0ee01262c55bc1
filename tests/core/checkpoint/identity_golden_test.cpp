#include "support/goldens.h"

#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/yaml.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;
namespace fs = std::filesystem;

/// What a fact should be and is; empty when they are the same.
template <typename Value>
std::string differs(const char* fact, const Value& found, const Value& expected)
{
    if (found == expected) {
        return {};
    }
    std::ostringstream text;
    text << fact << " is " << found << ", expected " << expected << "; ";
    return text.str();
}

std::string conditionsOf(const Identity& identity)
{
    std::vector<std::string> names;
    for (const Condition condition : identity.conditions) {
        names.push_back(name(condition));
    }
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& one : names) {
        all += one + " ";
    }
    return all;
}

bool endsWith(const Json& params, const char* key, const char* ending)
{
    return params.contains(key) && params[key].is_object() && params[key].value("target", "").ends_with(ending);
}

class IdentityGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void modelsOfCompVisAreWhatTheirYamlSays()
    {
        runAll("compvis", "config.yaml", [](const fs::path& folder) { return compVisFault(folder); });
    }

    void modelsOfGuidedDiffusionAreWhatTheirFlagsSay()
    {
        runAll("adm", "flags.json", [](const fs::path& folder) { return guidedFault(folder); });
    }

    void foldersOfDiffusersAreWhatTheirConfigsSay()
    {
        runAll("diffusers", "model_index.json", [](const fs::path& folder) { return diffusersFault(folder); });
    }

private:
    template <typename Check>
    static void runAll(const char* kind, const char* marker, Check check)
    {
        const GoldenFolders found = goldenFolders(kind, marker);
        const bool isOptional = goldensAreChosen() || std::string(kind) != "diffusers";
        QVERIFY2(isOptional || found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        checkFolders(found.folders, faults, [&](const fs::path& folder) {
            faults.add(folder.filename().string(), check(folder));
            return 1;
        });
        reportGoldens(std::string("identity of ") + kind, found.folders.size(), found.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

    /// Family, conditions and sizes, once with the yaml and once by the weights alone.
    static std::string compVisFault(const fs::path& folder)
    {
        const Json model = readYaml(folder / "config.yaml")["model"];
        const Json& params = model["params"];
        const bool isStage = params.contains("ddconfig");
        const Json& stage = isStage ? params : params["first_stage_config"]["params"];
        const bool isVq = stage.contains("n_embed");
        const int f = 1 << (stage["ddconfig"]["ch_mult"].size() - 1);
        const char* const family = isStage                                    ? (isVq ? "autoencoder-vq" : "autoencoder-kl")
            : endsWith(params, "cond_stage_config", "FrozenCLIPEmbedder")     ? "sd1"
            : endsWith(params, "cond_stage_config", "FrozenOpenCLIPEmbedder") ? "sd2"
                                                                              : "ldm";
        static const std::map<std::string, std::string> conditions = {{"", ""}, {"txt", "text "}, {"caption", "text "},
            {"class_label", "class "}, {"segmentation", "region_map "}, {"masked_image", "masked_picture "},
            {"LR_image", "low_resolution_picture "}};
        const int side = isStage ? stage["ddconfig"]["resolution"].get<int>() : params["image_size"].get<int>() * f;
        const auto common = [&](const Identity& identity) {
            return differs("layout", std::string(name(identity.layout)), std::string("compvis"))
                + differs("family", std::string(name(identity.family)), std::string(family))
                + differs("conditions", conditionsOf(identity), conditions.at(isStage ? "" : params.value("cond_stage_key", "")))
                + differs("f", identity.downsampling, f)
                + differs("codebook", identity.codebook, isVq ? stage["n_embed"].get<std::int64_t>() : 0)
                + differs("latent channels", identity.latentChannels, stage["embed_dim"].get<int>())
                + differs("averages", identity.hasAverages, !isStage && params.value("use_ema", false))
                + differs("missing parts", identity.missing.size(), std::size_t{0});
        };
        const Identity identity = identify(folder);
        QTemporaryDir alone;
        const fs::path link = fs::path(alone.path().toStdString()) / identity.weights.filename();
        fs::create_symlink(fs::canonical(identity.weights), link);
        const std::string fault = common(identity) + differs("width", identity.width, side);
        return fault + common(identify(link));
    }

    static std::string guidedFault(const fs::path& folder)
    {
        std::string fault;
        const Json flags = goldenJson(folder / "flags.json");
        const bool enlarges = flags.contains("large_size");
        const Identity identity = identify(folder / "model.pt");
        fault += differs("family", std::string(name(identity.family)), std::string(enlarges ? "adm-upsampler" : "adm"))
            + differs("learned variance", identity.learnsVariance, flags["learn_sigma"].get<bool>())
            + differs("classes", identity.has(Condition::ClassLabel), flags["class_cond"].get<bool>())
            + differs("side", identity.width, flags[enlarges ? "large_size" : "image_size"].get<int>())
            + differs("context", identity.has(Condition::LowResolutionPicture), enlarges);
        if (fs::exists(folder / "classifier.pt")) {
            const Identity classifier = identify(folder / "classifier.pt");
            fault += differs("classifier", std::string(name(classifier.family)), std::string("adm-classifier"))
                + differs("its side", classifier.width, goldenJson(folder / "classifier_flags.json")["image_size"].get<int>())
                + differs("it knows classes", classifier.classes > 0, true);
        }
        return fault;
    }

    static std::string diffusersFault(const fs::path& folder)
    {
        const Json index = goldenJson(folder / "model_index.json"), unet = goldenJson(folder / "unet" / "config.json"),
                   scheduler = goldenJson(folder / "scheduler" / "scheduler_config.json");
        const Identity identity = identify(folder);
        const std::string pipeline = index["_class_name"];
        const auto isThere = [&](const char* part) { return index.contains(part) && !index[part].empty() && !index[part][0].is_null(); };
        const bool isRefiner = isThere("text_encoder_2") && !isThere("text_encoder");
        const bool isXl = isThere("text_encoder_2") || unet.value("addition_embed_type", Json()) == "text_time";
        const bool isOfPictures = !isThere("vae") && !isThere("vqvae"), isStable = pipeline.starts_with("StableDiffusion");
        const std::string prediction = scheduler.value("prediction_type", "epsilon");
        const bool isSecond = prediction == "v_prediction";
        const std::string family = isRefiner ? "sdxl-refiner"
            : isXl                           ? "sdxl"
            : isOfPictures                   ? "pixel-diffusion"
            : !isStable                      ? "ldm"
            : isSecond                       ? "sd2"
                                             : "sd1";
        return differs("family", std::string(name(identity.family)), family)
            + differs("prediction", identity.predictionType.value_or(""), prediction)
            + differs("text", identity.has(Condition::Text), unet.contains("cross_attention_dim"))
            + differs("inpainting", identity.has(Condition::MaskedPicture), pipeline.find("Inpaint") != std::string::npos)
            + differs(
                "class", identity.has(Condition::ClassLabel), unet.contains("num_class_embeds") && !unet["num_class_embeds"].is_null())
            + differs("width", identity.width,
                (unet["sample_size"].is_array() ? unet["sample_size"][1] : unet["sample_size"]).get<int>() * identity.downsampling)
            + differs("layout", std::string(name(identity.layout)), std::string("diffusers"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(IdentityGoldenTest)
#include "identity_golden_test.moc"
