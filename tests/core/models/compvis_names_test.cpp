#include "models/compvis_names.h"

#include "darkroom/base/files.h"
#include "models/compvis_config.h"
#include "models/diffusers_config.h"
#include "nn/clip_text_encoder.h"
#include "support/expect_error.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// Stable Diffusion XL's U-Net in narrow: no attention at the first level, deeper transformers below.
nn::UNetOptions narrowXl()
{
    nn::UNetOptions options;
    options.blockOutChannels = {32, 64, 128};
    options.downAttention = {false, true, true};
    options.upAttention = {true, true, false};
    options.layersPerBlock = {2, 2, 2};
    options.transformerLayers = {1, 2, 3};
    options.heads = {1, 2, 4};
    options.contextChannels = {24, 24, 24};
    options.onlyCrossAttention = {false, false, false};
    options.linearProjection = true;
    options.textTime = true;
    options.additionTimeChannels = 256;
    options.additionInputChannels = 1600;
    options.guidanceChannels = 16;
    return options;
}

/// A U-Net of pixels alone, that changes sizes in residual blocks.
nn::UNetOptions narrowAdm()
{
    auto options = narrowXl();
    options.selfAttention = true;
    options.linearProjection = false;
    options.transformerLayers = {1, 1, 1};
    options.contextChannels = {1, 1, 1};
    options.textTime = false;
    options.additionTimeChannels = options.additionInputChannels = options.guidanceChannels = 0;
    options.residualResampling = true;
    options.scaleShift = true;
    options.classEmbedding = nn::ClassEmbedding::Table;
    options.classes = 5;
    return options;
}

/// A module's tensors as a file of the original program holds them.
models::NamedTensors stored(const torch::nn::Module& module, const models::StoredNames& names)
{
    std::map<std::string, torch::Tensor> whole;
    for (const auto& [name, tensor] : models::namedTensors(module)) {
        const auto place = names(name);
        const auto value = place.transposed ? tensor.detach().t().contiguous() : tensor.detach();
        if (place.parts == 1) {
            whole[place.name] = value;
            continue;
        }
        auto sizes = value.sizes().vec();
        sizes.front() *= place.parts;
        auto& all = whole.try_emplace(place.name, torch::zeros(sizes)).first->second;
        const auto heads = std::max<std::int64_t>(place.heads, 1);
        all.view({heads, place.parts, value.size(0) / heads, -1})
            .select(1, place.part)
            .copy_(value.reshape({heads, value.size(0) / heads, -1}));
    }
    return {whole.begin(), whole.end()};
}

} // namespace

class CompvisNamesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path saved(const models::NamedTensors& tensors) const
    {
        const std::filesystem::path file = m_folder.filePath("model.safetensors").toStdString();
        models::saveTensors(realFileSystem(), file, tensors, torch::kFloat32);
        return file;
    }

    template <typename Network>
    void expectSame(Network& one, Network& other)
    {
        const auto a = models::namedTensors(*one), b = models::namedTensors(*other);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY2(torch::equal(a[i].second, b[i].second), a[i].first.c_str());
    }

private slots:
    void init() { torch::manual_seed(2); }

    void blocksStandWhereTheOriginalHasThem_data()
    {
        QTest::addColumn<QString>("theirs");
        const auto row = [](const char* ours, const char* theirs) { QTest::newRow(ours) << theirs; };
        row("conv_in.weight", "input_blocks.0.0.weight");
        row("time_embedding.linear_2.bias", "time_embed.2.bias");
        row("add_embedding.linear_2.bias", "label_emb.0.2.bias");
        row("down_blocks.0.downsamplers.0.conv.weight", "input_blocks.3.0.op.weight");
        row("down_blocks.1.resnets.0.conv_shortcut.weight", "input_blocks.4.0.skip_connection.weight");
        row("down_blocks.1.attentions.1.proj_in.weight", "input_blocks.5.1.proj_in.weight");
        row("mid_block.attentions.0.transformer_blocks.2.norm3.bias", "middle_block.1.transformer_blocks.2.norm3.bias");
        row("mid_block.resnets.1.norm2.weight", "middle_block.2.out_layers.0.weight");
        row("up_blocks.0.attentions.2.transformer_blocks.1.attn2.to_k.weight", "output_blocks.2.1.transformer_blocks.1.attn2.to_k.weight");
        row("up_blocks.0.upsamplers.0.conv.weight", "output_blocks.2.2.conv.weight");
        row("up_blocks.2.resnets.0.time_emb_proj.bias", "output_blocks.6.0.emb_layers.1.bias");
        row("conv_norm_out.weight", "out.0.weight");
        row("conv_out.bias", "out.2.bias");
    }

    void blocksStandWhereTheOriginalHasThem()
    {
        QFETCH(QString, theirs);
        const auto names = models::compvisUNetNames(narrowXl(), models::QkvOrder::WithinHeads, "model.diffusion_model.");
        QCOMPARE(names(QTest::currentDataTag()).name, "model.diffusion_model." + theirs.toStdString());
    }

    void shapesTellTheNetwork()
    {
        const models::HeadRule rule{.count = 0, .channels = 32, .upCount = 0};
        for (const auto& options : {narrowXl(), narrowAdm()}) {
            const nn::UNet network(options);
            const auto file = saved(stored(*network, models::compvisUNetNames(options, models::QkvOrder::WithinHeads, "")));
            const auto read = models::unetOptionsFromShapes(checkpoint::Weights::ofFile(file), "", rule);
            QCOMPARE(models::toConfig(read).dump(), models::toConfig(options).dump());
        }
    }

    /// num_heads_upsample, beside a num_head_channels that is not given (-1).
    void headsOnTheWayUpMayDiffer()
    {
        const nn::UNet network(narrowAdm());
        const auto file = saved(stored(*network, models::compvisUNetNames(narrowAdm(), models::QkvOrder::WithinHeads, "")));
        const auto read = models::unetOptionsFromShapes(checkpoint::Weights::ofFile(file), "", {.count = 2, .channels = -1, .upCount = 4});
        QCOMPARE(read.heads.back(), std::int64_t{2});
        QCOMPARE(read.upHeads.back(), std::int64_t{4});
    }

    void weightsComeBackFromBothOrdersOfAttention()
    {
        for (const auto order : {models::QkvOrder::WithinHeads, models::QkvOrder::AcrossHeads}) {
            nn::UNet network(narrowAdm()), other(narrowAdm());
            models::LoadRules rules;
            rules.storedAt = models::compvisUNetNames(narrowAdm(), order, "");
            models::loadWeights(*other, checkpoint::Weights::ofFile(saved(stored(*network, rules.storedAt))), rules);
            expectSame(network, other);
        }
    }

    void weightsComeBackFromOpenClipsNames()
    {
        nn::ClipTextOptions options;
        options.vocabulary = 30;
        options.channels = 128;
        options.layers = 2;
        options.heads = 2;
        options.feedForward = 256;
        options.positions = 12;
        options.projection = 20;
        options.endToken = 29;
        options.activation = nn::ClipActivation::Gelu;
        nn::ClipTextEncoder network(options), other(options);
        models::LoadRules rules;
        rules.prefix = "cond_stage_model.model.";
        rules.storedAt = models::openClipNames(rules.prefix);
        const auto file = saved(stored(*network, rules.storedAt));
        const auto weights = checkpoint::Weights::ofFile(file);
        models::loadWeights(*other, weights, rules);
        expectSame(network, other);
        const auto read = models::openClipOptionsFromShapes(weights, rules.prefix, true);
        QCOMPARE(read.heads, options.heads);
        QCOMPARE(read.layers, options.layers);
        QCOMPARE(read.projection, options.projection);
        QCOMPARE(read.feedForward, options.feedForward);
        QVERIFY(read.activation == nn::ClipActivation::Gelu);
    }

    void headsThatDoNotDivideAreRefused()
    {
        const nn::UNet network(narrowXl());
        const auto file = saved(stored(*network, models::compvisUNetNames(narrowXl(), models::QkvOrder::WithinHeads, "")));
        const auto weights = checkpoint::Weights::ofFile(file);
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, models::unetOptionsFromShapes(weights, "", {.count = 7, .channels = 0, .upCount = 0}),
            "model.safetensors", "7 heads");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format,
            models::unetOptionsFromShapes(weights, "elsewhere.", {.count = 1, .channels = 0, .upCount = 0}),
            "elsewhere.input_blocks.0.0.weight");
    }
};

QTEST_GUILESS_MAIN(CompvisNamesTest)
#include "compvis_names_test.moc"
