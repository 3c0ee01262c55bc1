#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/torch.h>

#include <QtTest>

#include <set>
#include <sstream>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' README gives it.
constexpr double kTolerance = 1e-4;

std::string classOf(const fs::path& component)
{
    return fs::exists(component / "config.json") ? readJson(component / "config.json").value("_class_name", "") : "";
}

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

nn::AutoencoderKl loadAutoencoder(const fs::path& folder)
{
    const auto config = folder / "config.json";
    nn::AutoencoderKl autoencoder(models::autoencoderOptionsFromConfig(readJson(config), config.string()));
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
    faults.add(folder.filename().string() + " unet/out", tensorDifference(unet(input), references.at("unet/out"), kTolerance));
}

void checkAutoencoder(const fs::path& folder, const References& references, CaseFaults& faults)
{
    auto autoencoder = loadAutoencoder(folder / "vae");
    const auto name = folder.filename().string();
    const auto posterior = autoencoder->encode(references.at("vae/picture"));
    faults.add(name + " vae/mean", tensorDifference(posterior.mean, references.at("vae/mean"), kTolerance));
    faults.add(name + " vae/logvar", tensorDifference(posterior.logVariance, references.at("vae/logvar"), kTolerance));
    faults.add(name + " vae/decoded",
        tensorDifference(autoencoder->decode(references.at("vae/latent")), references.at("vae/decoded"), kTolerance));
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
        std::size_t cases = 0;
        std::ostringstream elsewhere;
        for (const auto& folder : found.folders) {
            try {
                const References references(folder / "reference.safetensors");
                const bool isCondition = classOf(folder / "unet") == "UNet2DConditionModel",
                           isKl = classOf(folder / "vae") == "AutoencoderKL";
                if (isCondition) checkUNet(folder, references, faults);
                if (isKl) checkAutoencoder(folder, references, faults);
                cases += static_cast<std::size_t>(isCondition) + static_cast<std::size_t>(isKl);
                if (!isCondition) elsewhere << " " << folder.filename() << "/unet (" << classOf(folder / "unet") << ")";
                if (!isKl)
                    elsewhere << " " << folder.filename() << "/autoencoder ("
                              << classOf(folder / (fs::exists(folder / "vqvae") ? "vqvae" : "vae")) << ")";
            } catch (const std::exception& error) {
                faults.add(folder.filename().string(), error.what());
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("diffusers networks (UNet2DConditionModel, AutoencoderKL)", cases, found.folders.size());
        if (!elsewhere.str().empty()) qInfo("networks of other classes, which this test's list does not have:%s", elsewhere.str().c_str());
    }

    void parametersAreNamedAsInTheFiles()
    {
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        std::size_t compared = 0;
        for (const auto& folder : found.folders) {
            if (classOf(folder / "unet") != "UNet2DConditionModel") continue;
            std::set<std::string> stored;
            const auto weights = checkpoint::Weights::ofFolder(folder / "unet");
            for (const auto& [name, place] : weights.places())
                stored.insert(name);
            QCOMPARE(namesOf(loadUNet(folder / "unet")), stored);
            ++compared;
        }
        QVERIFY(compared > 0 || goldensAreChosen());
    }

    void configsSurviveBeingWritten()
    {
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        for (const auto& folder : found.folders) {
            if (classOf(folder / "unet") == "UNet2DConditionModel") {
                const auto config = readJson(folder / "unet/config.json");
                const auto written = models::toConfig(models::unetOptionsFromConfig(config, "unet"));
                for (const auto& [key, value] : written.items())
                    if (key != "_diffusers_version" && !(config.contains(key) && config[key] == value))
                        QFAIL((folder.string() + ": " + key + " became " + value.dump() + ", was " + config.value(key, Json()).dump())
                                  .c_str());
            }
            if (classOf(folder / "vae") == "AutoencoderKL") {
                const auto config = readJson(folder / "vae/config.json");
                const auto written = models::toConfig(models::autoencoderOptionsFromConfig(config, "vae"));
                for (const auto& [key, value] : written.items())
                    if (key != "_diffusers_version" && key != "force_upcast" && !(config.contains(key) && config[key] == value))
                        QFAIL((folder.string() + ": " + key + " became " + value.dump() + ", was " + config.value(key, Json()).dump())
                                  .c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(NetworksGoldenTest)
#include "networks_golden_test.moc"
