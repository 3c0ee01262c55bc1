#include "darkroom/base/json.h"
#include "models/darkroom_config.h"
#include "models/diffusers_config.h"
#include "models/transformers_config.h"
#include "support/expect_error.h"
#include "support/tiny_model.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

Json with(Json config, const std::string& key, const Json& value)
{
    config[key] = value;
    return config;
}

} // namespace

class ConfigsTest : public QObject {
    Q_OBJECT

private slots:
    void missingFieldsHaveTheDefaultsOfDiffusers()
    {
        const auto unet = models::unetOptionsFromConfig({{"_class_name", "UNet2DConditionModel"}}, "config.json");
        QCOMPARE(unet.blockOutChannels, (std::vector<std::int64_t>{320, 640, 1280, 1280}));
        QCOMPARE(unet.heads, (std::vector<std::int64_t>{8, 8, 8, 8}));
        QCOMPARE(unet.contextChannels.front(), std::int64_t{1280});
        QCOMPARE(unet.downAttention, (std::vector<bool>{true, true, true, false}));
        QVERIFY(unet.hasMiddle && !unet.scaleShift && unet.flipSinToCos);
        const auto vae = models::autoencoderOptionsFromConfig(Json::object(), "config.json");
        QCOMPARE(vae.blockOutChannels, (std::vector<std::int64_t>{64}));
        QCOMPARE(vae.scalingFactor, 0.18215);
        QVERIFY(vae.middleAttention && vae.quantConvolution && vae.postQuantConvolution);
        const auto bert = models::textEncoderOptionsFromConfig({{"model_type", "bert"}}, "config.json");
        QCOMPARE(bert.channels, std::int64_t{768});
    }

    void headsAreAttentionHeadDimUnlessTheyAreNamed()
    {
        const auto config = models::toConfig(TinyModel().unet);
        QCOMPARE(models::unetOptionsFromConfig(with(config, "attention_head_dim", 4), "c").heads, (std::vector<std::int64_t>{4, 4}));
        QCOMPARE(models::unetOptionsFromConfig(with(config, "num_attention_heads", {1, 2}), "c").heads, (std::vector<std::int64_t>{1, 2}));
    }

    void absentMiddleIsNotTheDefaultMiddle()
    {
        auto config = models::toConfig(TinyModel().unet);
        QVERIFY(!models::unetOptionsFromConfig(with(config, "mid_block_type", nullptr), "c").hasMiddle);
        config.erase("mid_block_type");
        QVERIFY(models::unetOptionsFromConfig(config, "c").hasMiddle);
    }

    void wrongFieldsOfAUNetAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* key, const char* value) {
            QTest::newRow((QByteArray(key) + " " + value).constData()) << key << value;
        };
        row("in_channels", "-4");
        row("in_channels", "\"four\"");
        row("in_channels", "1e99");
        row("block_out_channels", "[]");
        row("block_out_channels", "[16, 0]");
        row("block_out_channels", "[16, 4294967296]");
        row("block_out_channels", "[16, 32, 64]");
        row("layers_per_block", "[1, 2, 3]");
        row("layers_per_block", "0");
        row("attention_head_dim", "5");
        row("norm_num_groups", "7");
        row("norm_num_groups", "0");
        row("num_class_embeds", "true");
        row("transformer_layers_per_block", "[[1], [2]]");
        row("down_block_types", "[\"SimpleCrossAttnDownBlock2D\", \"DownBlock2D\"]");
        row("mid_block_type", "\"UNetMidBlock2DSimpleCrossAttn\"");
        row("resnet_time_scale_shift", "\"ada_group\"");
        row("act_fn", "\"geglu\"");
        row("time_cond_proj_dim", "0");
        row("sample_size", "[8, 0]");
        row("encoder_hid_dim", "8");
        row("addition_embed_type", "\"image\"");
        row("class_embed_type", "\"simple_projection\"");
        row("attention_type", "\"gated\"");
        row("time_embedding_dim", "0");
        row("resnet_out_scale_factor", "0.5");
        row("_class_name", "\"UNet3DConditionModel\"");
        row("only_cross_attention", "[false]");
    }

    void wrongFieldsOfAUNetAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto config = with(models::toConfig(TinyModel().unet), key.toStdString(), Json::parse(value.toStdString()));
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, models::unetOptionsFromConfig(config, "unet/config.json"), "unet/config.json", key.toStdString());
    }

    void wrongFieldsOfAnAutoencoderAreNamed()
    {
        const auto config = models::toConfig(TinyModel().autoencoder);
        const std::vector<std::pair<std::string, Json>> wrong = {{"latent_channels", 0}, {"scaling_factor", 0.0}, {"scaling_factor", "big"},
            {"block_out_channels", {8, 8, 9}}, {"down_block_types", {"DownBlock2D", "DownEncoderBlock2D", "DownEncoderBlock2D"}},
            {"latents_mean", {0.1}}, {"_class_name", "AutoencoderTiny"}, {"layers_per_block", 1000}};
        for (const auto& [key, value] : wrong)
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::autoencoderOptionsFromConfig(with(config, key, value), "vae"), "vae");
    }

    void latentsAreWhitenedWhereBothNumbersAreThere()
    {
        auto options = TinyModel().autoencoder;
        const auto channels = static_cast<std::size_t>(options.latentChannels);
        options.latentsMean = std::vector<double>(channels, 0.5);
        options.latentsStd = std::vector<double>(channels, 4.0);
        const auto config = models::toConfig(options);
        const auto read = models::autoencoderOptionsFromConfig(config, "vae");
        QVERIFY(read.latentsMean == options.latentsMean && read.latentsStd == options.latentsStd);
        QVERIFY(models::autoencoderOptionsFromConfig(with(config, "latents_mean", nullptr), "vae").latentsStd.empty());
        for (const Json& wrong :
            {Json(1.0), Json::array({1.0}), Json(std::vector<double>(channels, 0.0)), Json(std::vector<std::string>(channels, "1"))})
            DARKROOM_EXPECT_ERROR(
                ErrorKind::Format, models::autoencoderOptionsFromConfig(with(config, "latents_std", wrong), "vae"), "vae", "latents_std");
    }

    void writtenConfigsReadAsTheSameOptions()
    {
        const TinyModel tiny;
        QCOMPARE(models::toConfig(models::unetOptionsFromConfig(models::toConfig(tiny.unet), "c")), models::toConfig(tiny.unet));
        QCOMPARE(models::toConfig(models::autoencoderOptionsFromConfig(models::toConfig(tiny.autoencoder), "c")),
            models::toConfig(tiny.autoencoder));
        QCOMPARE(models::toConfig(models::textEncoderOptionsFromConfig(models::toConfig(tiny.text), "c")), models::toConfig(tiny.text));
        QCOMPARE(models::toJson(models::darkroomConfigFromJson(models::toJson(tiny.darkroom), "c")), models::toJson(tiny.darkroom));
    }

    void wrongFieldsOfOurOwnConfigAreNamed()
    {
        const auto config = models::toJson(TinyModel().darkroom);
        const std::vector<std::pair<std::string, Json>> wrong = {{"classes", {1, 2}}, {"region_channels", 1}, {"default_steps", 0},
            {"default_w", "much"}, {"max_tokens", 100000}, {"preview", {{"channels", 4}, {"pixels", 1}, {"weights", "AACAPw=="}}},
            {"example_prompts", "red"}};
        for (const auto& [key, value] : wrong)
            DARKROOM_EXPECT_ERROR(
                ErrorKind::Format, models::darkroomConfigFromJson(with(config, key, value), "darkroom.json"), "darkroom.json");
    }
};

QTEST_GUILESS_MAIN(ConfigsTest)
#include "configs_test.moc"
