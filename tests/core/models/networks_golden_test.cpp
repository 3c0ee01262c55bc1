#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' README gives it.
constexpr double kTolerance = 1e-4;

template <typename Network>
std::set<std::string> namesOf(const Network& network)
{
    std::set<std::string> names;
    for (const auto& [name, tensor] : models::namedTensors(*network))
        names.insert(name);
    return names;
}

nn::UNet loadUNet(const fs::path& folder)
{
    const auto config = folder / "config.json";
    nn::UNet unet(models::unetOptionsFromConfig(readJson(config), config.string()));
    models::loadWeights(*unet, checkpoint::Weights::ofFolder(folder));
    return unet;
}

nn::Autoencoder loadAutoencoder(const fs::path& folder)
{
    const auto config = folder / "config.json";
    nn::Autoencoder autoencoder(models::autoencoderOptionsFromConfig(readJson(config), config.string()));
    models::loadWeights(*autoencoder, checkpoint::Weights::ofFolder(folder));
    return autoencoder;
}

void checkUNet(const fs::path& folder, const References& references, CaseFaults& faults)
{
    auto unet = loadUNet(folder / "unet");
    const auto rows = references.at("unet/x").size(0);
    const auto forAllRows = [&](const torch::Tensor& t) { return t.defined() && t.size(0) == 1 ? t.expand({rows, -1}) : t; };
    nn::UNetInput input;
    input.x = references.at("unet/x");
    input.timestep = references.at("unet/t");
    input.context.tokens = references.find("unet/context");
    input.classes = references.find("unet/labels");
    input.pooled = forAllRows(references.find("unet/pooled"));
    input.timeIds = forAllRows(references.find("unet/time_ids"));
    if (references.has("unet/w")) input.guidance = nn::guidanceEmbedding(references.at("unet/w"), unet->options().guidanceChannels);
    faults.add(folder.filename().string() + " unet/out", tensorDifference(unet(input), references.at("unet/out"), kTolerance));
}

/// What changes no number of a network that only answers, or has two names.
const std::set<std::string> kFreeFields = {
    "_diffusers_version", "act_fn", "dropout", "force_upcast", "num_train_timesteps", "upcast_attention"};

/// A list of equal values as one of them: the forms mean the same.
Json oneForAll(const Json& value)
{
    const auto isFirst = [&](const Json& item) { return item == value[0]; };
    const bool isOne = value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), isFirst);
    return isOne ? value[0] : value;
}

/// A tensor's name as it is today: older files name a self-attention's parts otherwise.
std::string presentName(std::string name)
{
    constexpr std::pair<std::string_view, std::string_view> kParts[] = {
        {".query.", ".to_q."}, {".key.", ".to_k."}, {".value.", ".to_v."}, {".proj_attn.", ".to_out.0."}};
    for (const auto& [before, now] : kParts)
        if (const auto at = name.find(before); at != std::string::npos) name.replace(at, before.size(), now);
    return name;
}

/// "vae" or "vqvae"; empty when the folder has none.
fs::path autoencoderOf(const fs::path& folder)
{
    for (const char* name : {"vae", "vqvae"})
        if (fs::exists(folder / name / "config.json")) return folder / name;
    return {};
}

/// A model of pictures has none.
void checkAutoencoder(const fs::path& folder, const References& references, CaseFaults& faults)
{
    if (autoencoderOf(folder).empty()) return;
    auto autoencoder = loadAutoencoder(autoencoderOf(folder));
    const auto name = folder.filename().string();
    const auto compare = [&](const char* what, const torch::Tensor& got) {
        faults.add(name + " " + what, tensorDifference(got, references.at(what), kTolerance));
    };
    const auto posterior = autoencoder->encode(references.at("vae/picture"));
    if (autoencoder->options().codes > 0) {
        compare("vae/latent_before_quantising", posterior.mean);
        const auto codes = autoencoder->nearestCodes(posterior.mean);
        faults.add(name + " vae/indices", tensorDifference(codes, references.at("vae/indices"), 0.0));
        compare("vae/quantised", autoencoder->codeVectors(codes));
        compare("vae/decoded_of_picture", autoencoder->decode(posterior.mean));
    } else {
        compare("vae/mean", posterior.mean);
        compare("vae/logvar", posterior.logVariance);
    }
    compare("vae/decoded", autoencoder->decode(references.at("vae/latent")));
}

} // namespace

class NetworksGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void networksAgreeWithDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto cases = checkFolders(found.folders, faults, [&](const auto& folder) {
            const References references(folder / "reference.safetensors");
            checkUNet(folder, references, faults);
            checkAutoencoder(folder, references, faults);
            return 2;
        });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("diffusers networks", cases, found.folders.size());
    }

    void parametersAreNamedAsInTheFiles()
    {
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        CaseFaults faults;
        const auto compared = checkFolders(found.folders, faults, [&](const auto& folder) {
            std::set<std::string> stored;
            const auto weights = checkpoint::Weights::ofFolder(folder / "unet");
            for (const auto& [name, place] : weights.places())
                stored.insert(presentName(name));
            if (namesOf(loadUNet(folder / "unet")) != stored) faults.add(folder.filename().string(), "other names than in the file");
            return 1;
        });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        QVERIFY(compared > 0 || goldensAreChosen());
    }

    void configsSurviveBeingWritten()
    {
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        CaseFaults faults;
        checkFolders(found.folders, faults, [&](const auto& folder) {
            const auto isKept = [&](const fs::path& file, auto read) {
                const auto config = readJson(file), written = models::toConfig(read(config, file.string()));
                if (models::toConfig(read(written, "written")) != written) faults.add(file.string(), "is read otherwise once written");
                for (const auto& [key, value] : written.items())
                    if (!kFreeFields.contains(key) && !config.value(key, Json()).is_null() && oneForAll(config[key]) != oneForAll(value))
                        faults.add(file.string(), key + " became " + value.dump() + ", was " + config[key].dump());
            };
            isKept(folder / "unet/config.json", models::unetOptionsFromConfig);
            const auto autoencoder = autoencoderOf(folder);
            if (!autoencoder.empty()) isKept(autoencoder / "config.json", models::autoencoderOptionsFromConfig);
            return 1;
        });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(NetworksGoldenTest)
#include "networks_golden_test.moc"
