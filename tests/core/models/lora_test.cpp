#include "models/lora.h"

#include "darkroom/base/files.h"
#include "models/module_weights.h"
#include "support/expect_error.h"
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

constexpr double kRounding = 1e-5;                                    // fp32, another order of sums.
constexpr const char* kLayer = "lora_unet_mid_block_resnets_0_conv1"; // [16, 16, 3, 3]
constexpr std::int64_t kChannels = 16;

nn::UNet tinyUNet()
{
    nn::UNetOptions options;
    options.blockOutChannels = {kChannels};
    options.downAttention = options.upAttention = {true};
    options.layersPerBlock = options.transformerLayers = {1};
    options.heads = {2};
    options.contextChannels = {kChannels};
    options.onlyCrossAttention = {false};
    options.groups = 8;
    return nn::UNet(options);
}

torch::Tensor weightOf(nn::UNet& unet, const std::string& name)
{
    return unet->named_parameters()[name];
}

} // namespace

class LoraTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string save(const std::string& name, const models::NamedTensors& tensors) const
    {
        const auto file = fs::path(m_folder.path().toStdString()) / name;
        realFileSystem().createDirectories(file.parent_path());
        models::saveTensors(realFileSystem(), file, tensors, torch::kFloat32);
        return file.string();
    }

private slots:
    void init() { torch::manual_seed(5); }

    void everyNameLeadsToItsLayer()
    {
        auto unet = tinyUNet();
        models::LoraTargets targets(unet, {});
        const auto* weight = targets.find("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_out_0");
        QVERIFY(weight != nullptr);
        for (const std::string name : {"unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_out.0",
                 "mid_block.attentions.0.transformer_blocks.0.attn1.processor.to_out",
                 "base_model.model.unet.mid_block.attentions.0.transformer_blocks.0.attn1.processor.to_out",
                 "lora_unet_middle_block_1_transformer_blocks_0_attn1_to_out_0",
                 "diffusion_model.middle_block.1.transformer_blocks.0.attn1.to_out.0"})
            QVERIFY2(targets.find(name) == weight, name.c_str());
        QVERIFY(targets.find("lora_unet_mid_block_resnets_0_norm1") == nullptr);
    }

    void stackedFilesAddUpAndLeaveAsTheyCame()
    {
        auto unet = tinyUNet();
        models::LoraStack stack(unet, {});
        const auto name = std::string("mid_block.resnets.0.conv1.weight");
        const auto original = weightOf(unet, name).detach().clone();
        const auto down = torch::randn({2, kChannels, 3, 3}), up = torch::randn({kChannels, 2, 1, 1});
        const auto one = save("one.safetensors",
            {{std::string(kLayer) + ".lora_down.weight", down}, {std::string(kLayer) + ".lora_up.weight", up},
                {std::string(kLayer) + ".alpha", torch::tensor(1.0)}});
        const auto change = torch::mm(up.flatten(1), down.flatten(1)).reshape(original.sizes()) * 0.5;
        stack.set({{one, 0.8}, {one, 0.4}});
        const auto fault = tensorDifference(weightOf(unet, name), original + 1.2 * change, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
        QVERIFY(!stack.key().empty());
        stack.set({});
        QVERIFY(torch::equal(weightOf(unet, name), original));
        QVERIFY(stack.key().empty());
    }

    void aFileThatIsCutWhileItIsReadIsTold()
    {
        const auto file = save("cut.safetensors",
            {{std::string(kLayer) + ".lora_down.weight", torch::ones({64, kChannels, 3, 3})},
                {std::string(kLayer) + ".lora_up.weight", torch::ones({kChannels, 64, 1, 1})}});
        const models::LoraFile lora(file);
        fs::resize_file(file, 4096);
        const auto read = [&] {
            models::loraChange(lora.layers().front(), torch::zeros({kChannels, kChannels, 3, 3}));
            lora.check();
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::File, read(), file, "cut short");
    }

    void textEncodersHaveAStrengthOfTheirOwnAndWhatIsOffCountsNothing()
    {
        auto unet = tinyUNet();
        nn::ClipTextEncoder text(nn::ClipTextOptions{
            .vocabulary = 8, .channels = kChannels, .layers = 1, .heads = 2, .feedForward = kChannels, .positions = 4, .endToken = 7});
        models::LoraStack stack(unet, {text});
        const auto ones = torch::ones({2, kChannels}), up = torch::ones({kChannels, 2});
        const std::string layer = "lora_te_text_model_encoder_layers_0_mlp_fc1";
        const auto file = save("both.safetensors",
            {{std::string(kLayer) + ".lora_down.weight", torch::ones({2, kChannels, 3, 3})},
                {std::string(kLayer) + ".lora_up.weight", torch::ones({kChannels, 2, 1, 1})}, {layer + ".lora_down.weight", ones},
                {layer + ".lora_up.weight", up}});
        const auto conv = [&] { return weightOf(unet, "mid_block.resnets.0.conv1.weight").detach().clone(); };
        const auto linear = [&] { return text->named_parameters()["encoder.layers.0.mlp.fc1.weight"].detach().clone(); };
        const auto convBefore = conv(), linearBefore = linear();
        stack.set({{file, 1.0, 0.5}});
        auto fault = tensorDifference(conv(), convBefore + 2.0, kRounding) + tensorDifference(linear(), linearBefore + 1.0, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
        stack.set({{file, 0.5}});
        fault = tensorDifference(conv(), convBefore + 1.0, kRounding) + tensorDifference(linear(), linearBefore + 1.0, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
        stack.set({{.file = file, .isOn = false}, {.file = "nowhere.safetensors", .isOn = false}});
        QVERIFY(torch::equal(conv(), convBefore) && torch::equal(linear(), linearBefore));
        QVERIFY(stack.key().empty());
    }

    void middleKernelStandsBetweenTheHalves()
    {
        auto unet = tinyUNet();
        models::LoraStack stack(unet, {});
        const auto name = std::string("mid_block.resnets.0.conv1.weight");
        const auto original = weightOf(unet, name).detach().clone();
        const auto down = torch::randn({3, kChannels, 1, 1}), mid = torch::randn({2, 3, 3, 3}), up = torch::randn({kChannels, 2, 1, 1});
        stack.set({{save("mid.safetensors",
                        {{std::string(kLayer) + ".lora_down.weight", down}, {std::string(kLayer) + ".lora_mid.weight", mid},
                            {std::string(kLayer) + ".lora_up.weight", up}}),
            1.0}});
        // What the three convolutions do one after another.
        const auto x = torch::randn({1, kChannels, 6, 6});
        const auto apart = torch::conv2d(torch::conv2d(torch::conv2d(x, down), mid), up);
        const auto merged = torch::conv2d(x, weightOf(unet, name) - original);
        const auto fault = tensorDifference(merged, apart, 1e-4);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void everyLayerThatDoesNotFitIsNamed()
    {
        auto unet = tinyUNet();
        models::LoraStack stack(unet, {});
        const auto original = weightOf(unet, "mid_block.resnets.0.conv1.weight").detach().clone();
        const auto pair = [](models::NamedTensors& all, const std::string& layer, std::int64_t in) {
            all.emplace_back(layer + ".lora_down.weight", torch::ones({2, in}));
            all.emplace_back(layer + ".lora_up.weight", torch::ones({kChannels, 2}));
        };
        models::NamedTensors tensors;
        pair(tensors, "lora_unet_nowhere", 4);
        pair(tensors, "lora_te_text_model_encoder_layers_0_mlp_fc1", 4);
        pair(tensors, kLayer, 5);
        pair(tensors, "lora_unet_conv_in", 4 * 9);
        const auto file = save("odd.safetensors", tensors);
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, stack.set({{file, 1.0}}), "odd.safetensors", "lora_unet_nowhere",
            "lora_te_text_model_encoder_layers_0_mlp_fc1", kLayer, "[16, 16, 3, 3]", "its U-Net lacks layers for",
            "its text encoder has no layer for");
        QVERIFY(torch::equal(weightOf(unet, "mid_block.resnets.0.conv1.weight"), original));
    }

    void tensorsThatAreNoLoraAreNamed()
    {
        const auto strange = save("loha.safetensors", {{"x.hada_w1_a", torch::ones({2, 2})}, {"x.lora_down.weight", torch::ones({2, 2})}});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::LoraFile(strange), "loha.safetensors", "LoHa", "x.hada_w1_a");
        const auto half = save("half.safetensors", {{"x.lora_down.weight", torch::ones({2, 2})}});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::LoraFile(half), "half.safetensors", "\"x\"");
    }

    void nameOfATagIsLookedUpBesideTheModel()
    {
        const auto file = save("loras/styles/flat.safetensors", {{"x", torch::ones({1})}});
        const auto model = fs::path(m_folder.path().toStdString()) / "model.safetensors";
        QCOMPARE(models::findLora("flat", model).string(), file);
        DARKROOM_EXPECT_ERROR(ErrorKind::File, models::findLora("round", model), "round", "loras");
    }
};

QTEST_GUILESS_MAIN(LoraTest)
#include "lora_test.moc"
