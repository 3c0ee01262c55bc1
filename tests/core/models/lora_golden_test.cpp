#include "darkroom/base/json.h"
#include "darkroom/generation/model.h"
#include "generation/model_parts.h"
#include "models/lora.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' README gives it.
constexpr double kTolerance = 1e-4;

std::shared_ptr<Model> loaded(const fs::path& folder)
{
    LoadOptions options;
    options.device = DeviceChoice::Cpu;
    options.precision = Precision::Float32;
    return Model::load(folder, options);
}

std::vector<LoraUse> usesOf(const fs::path& folder, const Json& described)
{
    std::vector<LoraUse> uses;
    for (const auto& lora : described.at("loras"))
        uses.push_back({(folder / lora.at("file").get<std::string>()).string(), lora.at("strength").get<double>()});
    return uses;
}

/// Hidden states and pooled vectors of the model's reference prompts, and its U-Net's answer to the reference's input.
std::map<std::string, torch::Tensor> outputs(Model& model, const References& inputs, const Json& reference)
{
    auto& parts = model.parts();
    auto texts = reference.at("prompts").get<std::vector<std::string>>();
    texts.emplace_back();
    std::vector<torch::Tensor> hidden, pooled;
    for (const auto& text : texts) {
        const auto encoded = parts.text->encode(text);
        hidden.push_back(encoded.tokens);
        if (encoded.pooled.defined()) pooled.push_back(encoded.pooled);
    }
    std::map<std::string, torch::Tensor> all = {{"text/hidden", torch::stack(hidden)}};
    if (!pooled.empty()) all["text/pooled"] = torch::stack(pooled);
    nn::UNetInput input;
    input.x = inputs.at("unet/x");
    input.timestep = inputs.at("unet/t").to(torch::kFloat32);
    input.context.tokens = inputs.at("unet/context");
    if (inputs.has("unet/pooled")) {
        input.pooled = inputs.at("unet/pooled").expand({input.x.size(0), -1});
        input.timeIds = inputs.at("unet/time_ids").expand({input.x.size(0), -1});
    }
    all["unet/out"] = parts.unet(input);
    return all;
}

std::vector<torch::Tensor> weightsOf(Model& model)
{
    std::vector<torch::Tensor> weights = model.parts().unet->parameters();
    for (auto& encoder : model.parts().text->clipEncoders())
        for (const auto& parameter : encoder->parameters())
            weights.push_back(parameter);
    for (auto& weight : weights)
        weight = weight.detach().clone();
    return weights;
}

} // namespace

class LoraGoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    void mergedWeightsAnswerAsTheReferenceAndTheOriginalBitsComeBack()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("lora", "case.json");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        for (const auto& folder : found.folders) {
            const auto label = folder.filename().string();
            const auto described = goldenJson(folder / "case.json");
            const auto modelFolder = folder.parent_path().parent_path() / described.at("model").get<std::string>();
            const auto model = loaded(modelFolder);
            const References inputs(modelFolder / "reference.safetensors"), references(folder / "reference.safetensors");
            const auto reference = goldenJson(modelFolder / "reference.json");
            const auto before = weightsOf(*model);
            model->parts().loras->set(usesOf(folder, described));
            const auto merged = outputs(*model, inputs, reference);
            for (const auto& [name, tensor] : references.all())
                faults.add(label + " " + name, tensorDifference(merged.at(name), tensor, kTolerance));
            model->parts().loras->set({});
            const auto after = weightsOf(*model);
            for (std::size_t i = 0; i < before.size(); ++i)
                if (!torch::equal(before[i], after[i])) faults.add(label, "weight " + std::to_string(i) + " is not what it was");
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("lora", found.folders.size(), found.folders.size());
    }
};

QTEST_GUILESS_MAIN(LoraGoldenTest)
#include "lora_golden_test.moc"
