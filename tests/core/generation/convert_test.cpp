#include "darkroom/generation/convert.h"

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/generation/model.h"
#include "generation/model_parts.h"
#include "generation/model_plan.h"
#include "models/tensor_bytes.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string& place)
{
    return fs::path(DARKROOM_TEST_DATA) / "goldens" / place;
}

/// Every tensor of a component's folder or a file, without what only its place in a module puts before its name.
std::map<std::string, torch::Tensor> tensorsOf(const checkpoint::Weights& weights, const std::string& prefix = {})
{
    std::map<std::string, torch::Tensor> found;
    for (const auto& [name, place] : weights.places())
        if (name.starts_with(prefix) && name.find("position_ids") == std::string::npos)
            found[name.substr(prefix.size())] = models::borrowTensor(place).clone();
    return found;
}

/// Empty when both hold the same bits under the same names; a matrix and a 1×1 kernel count as the same.
std::string difference(const std::map<std::string, torch::Tensor>& a, const std::map<std::string, torch::Tensor>& b)
{
    for (const auto& [name, tensor] : a) {
        const auto other = b.find(name);
        if (other == b.end()) return name + " is missing";
        if (other->second.scalar_type() != tensor.scalar_type() || !torch::equal(other->second.flatten(), tensor.flatten()))
            return name + " differs";
    }
    return a.size() == b.size() ? "" : std::to_string(b.size() - a.size()) + " tensors more";
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kOlderNames = {
    {{".query.", ".to_q."}, {".key.", ".to_k."}, {".value.", ".to_v."}, {".proj_attn.", ".to_out.0."}}};

/// A component's weights under today's names.
std::map<std::string, torch::Tensor> component(const fs::path& folder, const std::string& name)
{
    const auto weights = checkpoint::Weights::ofFolder(folder / name);
    const bool isText = name.starts_with("text_encoder");
    auto found = tensorsOf(weights, isText && weights.find("text_model.final_layer_norm.weight") ? "text_model." : "");
    if (weights.find("text_projection.weight"))
        found["text_projection.weight"] = models::borrowTensor(weights.find("text_projection.weight")).clone();
    std::map<std::string, torch::Tensor> renamed;
    for (const auto& [key, tensor] : found) {
        auto now = key;
        for (const auto& [before, after] : kOlderNames)
            if (const auto at = now.find(before); at != std::string::npos) now.replace(at, before.size(), after);
        renamed[now] = tensor;
    }
    return renamed;
}

} // namespace

class ConvertTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path at(const std::string& name) const { return fs::path(m_folder->path().toStdString()) / name; }
    static void convert(const fs::path& from, const fs::path& to, TargetLayoutKind layout, Precision precision = Precision::Automatic)
    {
        QVERIFY(convertModel(realFileSystem(), from, to, {.layout = layout, .precision = precision}));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", (m_folder->path() + "/cache").toUtf8());
    }

    void diffusersFolderComesBackBitByBit_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* name : {"sd15-tiny", "sd2-tiny", "sdxl-tiny", "inpaint-tiny", "ldm-uncond-vq-tiny", "edm-latents-tiny"})
            QTest::newRow(name) << name;
    }

    void diffusersFolderComesBackBitByBit()
    {
        QFETCH(QString, model);
        const auto original = golden("diffusers/" + model.toStdString());
        convert(original, at("model.safetensors"), TargetLayoutKind::CompVis);
        convert(at("model.safetensors"), at("back"), TargetLayoutKind::Diffusers);
        for (const char* name : {"unet", "vae", "vqvae", "text_encoder", "text_encoder_2"}) {
            if (!fs::exists(original / name)) continue;
            const auto fault = difference(component(original, name), component(at("back"), name));
            QVERIFY2(fault.empty(), (std::string(name) + ": " + fault).c_str());
        }
        // The same networks and the same schedule, so the same pictures.
        const auto before = planModel(original).first, after = planModel(at("back")).first;
        QCOMPARE(after.unet.options.heads, before.unet.options.heads);
        QCOMPARE(after.unet.options.groups, before.unet.options.groups);
        QCOMPARE(after.unet.options.sampleSize, before.unet.options.sampleSize);
        QCOMPARE(after.autoencoder->options.scalingFactor, before.autoencoder->options.scalingFactor);
        QVERIFY(after.predictionType == before.predictionType);
        QCOMPARE(after.schedule.betaStart, before.schedule.betaStart);
        QVERIFY(after.schedule.trainedBetas == before.schedule.trainedBetas);
        QVERIFY(after.units.told == before.units.told);
        QCOMPARE(after.units.dataDeviation, before.units.dataDeviation);
        QVERIFY(after.autoencoder->options.latentsMean == before.autoencoder->options.latentsMean);
        QVERIFY(after.autoencoder->options.latentsStd == before.autoencoder->options.latentsStd);
        QCOMPARE(after.clip.size(), before.clip.size());
    }

    void singleFileOfAFolderGivesTheSameNumbers()
    {
        const torch::NoGradGuard noGradient;
        for (const std::string name : {"sd15-tiny", "sd2-tiny", "sdxl-tiny"}) {
            const auto file = at(name + ".safetensors");
            convert(golden("diffusers/" + name), file, TargetLayoutKind::CompVis);
            LoadOptions options{.device = DeviceChoice::Cpu, .precision = Precision::Float32};
            const auto one = Model::load(golden("diffusers/" + name), options), other = Model::load(file, options);
            const auto a = one->parts().text->encode("a red apple"), b = other->parts().text->encode("a red apple");
            QVERIFY2(torch::equal(a.tokens, b.tokens), name.c_str());
            nn::UNetInput input;
            const auto side = one->parts().unet->options().sampleSize;
            input.x = torch::ones({1, one->parts().unet->options().inChannels, side, side});
            input.timestep = torch::tensor({500.0F});
            input.context.tokens = a.tokens.unsqueeze(0);
            if (a.pooled.defined()) {
                QVERIFY(torch::equal(a.pooled, b.pooled));
                input.pooled = a.pooled.unsqueeze(0);
                input.timeIds = torch::ones({1, 6});
            }
            QVERIFY2(torch::equal(one->parts().unet(input), other->parts().unet(input)), name.c_str());
        }
    }

    void singleFileComesBackBitByBit_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* name : {"sd1-tiny", "unconditional-tiny", "txt2img-bert-tiny"})
            QTest::newRow(name) << name;
    }

    void singleFileComesBackBitByBit()
    {
        QFETCH(QString, model);
        const auto original = golden("compvis/" + model.toStdString()) / "model.ckpt";
        convert(original, at("folder"), TargetLayoutKind::Diffusers);
        convert(at("folder"), at("back.safetensors"), TargetLayoutKind::CompVis);
        // With averages in the file they are what is run and written.
        const auto averaged = checkpoint::Weights::ofFile(original, checkpoint::WeightChoice::Averaged);
        const auto back = checkpoint::Weights::ofFile(at("back.safetensors"));
        std::size_t compared = 0;
        for (const auto& [name, place] : back.places()) {
            const auto source = averaged.find(name);
            QVERIFY2(static_cast<bool>(source), name.c_str());
            QVERIFY2(source.tensor->shape == place.tensor->shape, name.c_str());
            QVERIFY2(torch::equal(models::borrowTensor(source), models::borrowTensor(place)), name.c_str());
            ++compared;
        }
        QVERIFY(compared > 100);
        QVERIFY(fs::exists(at("back.yaml")));
        QVERIFY(checkpoint::identify(at("back.safetensors")).layout == checkpoint::Layout::CompVis);
    }

    /// Diffusers has no name for β = √ of a line, and takes its numbers.
    void aScheduleWithoutANameKeepsItsNumbers()
    {
        const auto folder = golden("compvis/unconditional-tiny");
        fs::copy_file(folder / "model.ckpt", at("model.ckpt"));
        auto yaml = readFile(realFileSystem(), folder / "config.yaml", 1 << 20);
        yaml.replace(yaml.find("    linear_end:"), 0, "    beta_schedule: sqrt\n");
        writeFileAtomically(realFileSystem(), at("model.yaml"), yaml);
        convert(at("model.ckpt"), at("folder"), TargetLayoutKind::Diffusers);
        convert(at("folder"), at("back.safetensors"), TargetLayoutKind::CompVis);
        const auto betas = planCompvis(checkpoint::identify(at("model.ckpt"))).schedule.trainedBetas;
        QCOMPARE(betas.size(), std::size_t{1000});
        QVERIFY(std::abs(betas.front() - std::sqrt(0.0015)) < 1e-12 && std::abs(betas.back() - std::sqrt(0.0195)) < 1e-12);
        const auto config = readJson(fs::path(at("folder")) / "scheduler/scheduler_config.json");
        QVERIFY(config.at("trained_betas").get<std::vector<double>>() == betas);
        QVERIFY(planCompvis(checkpoint::identify(at("back.safetensors"))).schedule.trainedBetas == betas);
        QVERIFY2(!fs::exists(at("back.yaml")), "a yaml can't say it, and others would believe it");
    }

    void precisionIsWhatWasAskedFor()
    {
        convert(golden("diffusers/sd15-tiny"), at("half"), TargetLayoutKind::Diffusers, Precision::BFloat16);
        for (const auto& [name, tensor] : component(at("half"), "unet"))
            QVERIFY2(tensor.scalar_type() == torch::kBFloat16, name.c_str());
    }

    void whatIsThereStaysUnlessItIsToBeReplaced()
    {
        const auto model = golden("diffusers/sd15-tiny");
        fs::create_directories(at("taken"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, convertModel(realFileSystem(), model, at("taken"), {}), "taken", "--force");
        QVERIFY(convertModel(realFileSystem(), model, at("taken"), {.overwrites = true}));
        QVERIFY(fs::exists(at("taken/model_index.json")));
    }

    void modelWithoutAFormIsRefusedByName()
    {
        const auto refused = [&](const std::string& model) {
            return [&, file = golden("compvis/" + model) / "model.ckpt"] { convertModel(realFileSystem(), file, at("x"), {}); };
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, refused("class-vq-losses")(), "model.ckpt", "classes as tokens", "use it as it is");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, refused("semantic-tiny")(), "region map");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, refused("inpainting-tiny")(), "masked picture before the mask");
        QVERIFY(!fs::exists(at("x")));
    }

    void bertOfLatentDiffusionKeepsItsNumbersInBothLayouts()
    {
        const torch::NoGradGuard noGradient;
        const auto file = golden("compvis/txt2img-bert-tiny/model.ckpt");
        convert(file, at("folder"), TargetLayoutKind::Diffusers);
        convert(at("folder"), at("again.safetensors"), TargetLayoutKind::CompVis);
        convert(at("again.safetensors"), at("folder2"), TargetLayoutKind::Diffusers);
        for (const char* name : {"unet", "vqvae", "bert"}) {
            const auto fault = difference(tensorsOf(checkpoint::Weights::ofFolder(at("folder") / name)),
                tensorsOf(checkpoint::Weights::ofFolder(at("folder2") / name)));
            QVERIFY2(fault.empty(), (std::string(name) + ": " + fault).c_str());
        }
        QVERIFY(checkpoint::Weights::ofFolder(at("folder/bert")).find("model.layers.0.self_attn.q_proj.weight"));
        const auto index = readJson(at("folder/model_index.json"));
        QCOMPARE(index.at("_class_name").get<std::string>(), std::string("LDMTextToImagePipeline"));
        QVERIFY(index.at("bert") == Json::array({"latent_diffusion", "LDMBertModel"}));
        const LoadOptions options{.device = DeviceChoice::Cpu, .precision = Precision::Float32};
        const auto one = Model::load(file, options), other = Model::load(at("folder"), options);
        QVERIFY(torch::equal(one->parts().text->encode("a red apple").tokens, other->parts().text->encode("a red apple").tokens));
        QCOMPARE(other->parts().autoencoder->options().scalingFactor, one->parts().autoencoder->options().scalingFactor);
        QVERIFY(other->description().takesText);
    }

    void nothingIsLeftWhenADiskFails()
    {
        const auto model = golden("diffusers/sd15-tiny");
        for (const auto layout : {TargetLayoutKind::Diffusers, TargetLayoutKind::CompVis})
            for (const int failing : {1, 3, 6}) {
                FailingFileSystem files(failing);
                QVERIFY(errorFault(ErrorKind::File, {}, [&] { convertModel(files, model, at("out"), {.layout = layout}); }).empty());
                for (const auto& entry : fs::directory_iterator(at("")))
                    QVERIFY2(entry.path().filename().string().find("out") == std::string::npos, entry.path().c_str());
            }
    }

    void stopLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!convertModel(realFileSystem(), golden("diffusers/sd15-tiny"), at("out"), {}, stop.get_token()));
        QVERIFY(!fs::exists(at("out")));
    }
};

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
