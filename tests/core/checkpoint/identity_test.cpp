#include "darkroom/checkpoint/identity.h"

#include "core/checkpoint/torch_fixture.h"
#include "darkroom/base/files.h"
#include "darkroom/checkpoint/safetensors.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;
namespace fs = std::filesystem;

struct NamedShape {
    std::string name;
    std::vector<std::int64_t> shape;
};

using Shapes = std::vector<NamedShape>;

/// The least of a U-Net of latent-diffusion: in and out channels, and what it reads.
Shapes ldmUNet(std::int64_t in, std::int64_t out, std::int64_t context = 0)
{
    Shapes shapes = {
        {"model.diffusion_model.input_blocks.0.0.weight", {2, in, 3, 3}}, {"model.diffusion_model.out.2.weight", {out, 2, 3, 3}}};
    if (context > 0) {
        shapes.push_back({"model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight", {2, context}});
    }
    return shapes;
}

/// The least of an autoencoder with `levels` levels and that many channels in its latent.
Shapes ldmAutoencoder(const std::string& prefix, int levels, std::int64_t latent, std::int64_t codebook = 0)
{
    Shapes shapes = {{prefix + "encoder.conv_in.weight", {2, 3, 3, 3}}, {prefix + "decoder.conv_in.weight", {2, latent, 3, 3}},
        {prefix + "post_quant_conv.weight", {latent, latent, 1, 1}},
        {prefix + "encoder.down." + std::to_string(levels - 1) + ".block.0.conv1.weight", {2, 2, 3, 3}}};
    if (codebook > 0) {
        shapes.push_back({prefix + "quantize.embedding.weight", {codebook, latent}});
    }
    return shapes;
}

Shapes guidedUNet(std::int64_t in, std::int64_t out, std::int64_t classes = 0)
{
    Shapes shapes = {{"time_embed.0.weight", {8, 2}}, {"input_blocks.0.0.weight", {2, in, 3, 3}},
        {"output_blocks.0.0.in_layers.0.weight", {4}}, {"out.2.weight", {out, 2, 3, 3}}};
    if (classes > 0) {
        shapes.push_back({"label_emb.weight", {classes, 8}});
    }
    return shapes;
}

Shapes operator+(Shapes a, const Shapes& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Shapes one(const std::string& name, const std::vector<std::int64_t>& shape)
{
    return {{name, shape}};
}

const std::string kClipText = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight";
const std::string kOpenClipText = "cond_stage_model.model.token_embedding.weight";

std::string ldmYaml(const std::string& params)
{
    return "model:\n  target: ldm.models.diffusion.ddpm.LatentDiffusion\n  params:\n" + params;
}

class IdentityTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void singleFilesAreToldApartByNamesAndShapes_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<QString>("prediction");
        m_cases.clear();
        const auto row = [this](const char* name, Shapes shapes, const char* family, const char* conditions, const char* prediction) {
            m_cases.push_back(std::move(shapes));
            QTest::newRow(name) << static_cast<int>(m_cases.size()) - 1 << family << conditions << prediction;
        };
        const Shapes vae = ldmAutoencoder("first_stage_model.", 4, 4), clip = one(kClipText, {8, 768}),
                     openClip = one(kOpenClipText, {8, 1024});
        const Shapes vector = one("model.diffusion_model.label_emb.0.0.weight", {4, 2816});
        row("Stable Diffusion 1", ldmUNet(4, 4, 768) + vae + clip, "sd1", "text", "epsilon");
        row("its inpainting", ldmUNet(9, 4, 768) + vae + clip, "sd1", "text,masked_picture", "epsilon");
        row("its editing by instructions", ldmUNet(8, 4, 768) + vae + clip, "sd1", "text,picture", "epsilon");
        row("Stable Diffusion 2", ldmUNet(4, 4, 1024) + vae + openClip, "sd2", "text", "");
        row("Stable Diffusion 2's upscaler", ldmUNet(7, 4, 1024) + vae + openClip, "sd2", "text,low_resolution_picture", "");
        row("Stable Diffusion XL",
            ldmUNet(4, 4, 2048) + vae + vector + one("conditioner.embedders.0.transformer.text_model.x.weight", {8})
                + one("conditioner.embedders.1.model.x.weight", {8}),
            "sdxl", "text", "epsilon");
        row("its v-prediction", ldmUNet(4, 4, 2048) + vae + vector + one("v_pred", {}), "sdxl", "text", "v_prediction");
        row("its refiner", ldmUNet(4, 4, 1280) + vae + vector + one("conditioner.embedders.0.model.x.weight", {8}), "sdxl-refiner", "text",
            "epsilon");
        row("a U-Net alone", ldmUNet(4, 4, 768), "sd1", "text", "epsilon");
        row("classes", ldmUNet(3, 3, 512) + one("cond_stage_model.embedding.weight", {1001, 512}), "ldm", "class", "epsilon");
        row("BERT", ldmUNet(4, 4, 1280) + one("cond_stage_model.transformer.token_emb.weight", {8, 1280}), "ldm", "text", "epsilon");
        row("unconditional", ldmUNet(3, 3) + ldmAutoencoder("first_stage_model.", 3, 3, 8192), "ldm", "", "epsilon");
        row("region map", ldmUNet(6, 3) + one("cond_stage_model.channel_mapper.weight", {3, 182, 1, 1}), "ldm", "region_map", "epsilon");
        row("inpainting", ldmUNet(7, 3), "ldm", "masked_picture", "epsilon");
        row("super-resolution", ldmUNet(6, 3), "ldm", "low_resolution_picture", "epsilon");
        row("KL autoencoder", ldmAutoencoder("", 4, 4), "autoencoder-kl", "", "");
        row("VQ autoencoder", ldmAutoencoder("", 3, 3, 8192), "autoencoder-vq", "", "");
        row("autoencoder cut from a model", ldmAutoencoder("first_stage_model.", 4, 4), "autoencoder-kl", "", "");
        row("ADM", guidedUNet(3, 6, 1000), "adm", "class", "epsilon");
        row("unconditional ADM", guidedUNet(3, 3), "adm", "", "epsilon");
        row("ADM super-resolution", guidedUNet(6, 6, 1000), "adm-upsampler", "low_resolution_picture,class", "epsilon");
        row("ADM classifier",
            Shapes{{"time_embed.0.weight", {8, 2}}, {"input_blocks.0.0.weight", {2, 3, 3, 3}}, {"out.0.weight", {4}},
                {"out.3.weight", {1000, 4, 1, 1}}},
            "adm-classifier", "", "");
        row("LoRA of kohya",
            Shapes{{"lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight", {4, 768}},
                {"lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_up.weight", {2, 4}},
                {"lora_te_x.lora_down.weight", {8, 2}}},
            "lora", "", "");
        row("LoRA of diffusers", one("unet.down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.lora_A.weight", {4, 2048}), "lora",
            "", "");
        row("old LoRA of diffusers", one("mid_block.attentions.0.transformer_blocks.0.attn2.processor.to_k_lora.down.weight", {4, 768}),
            "lora", "", "");
        row("textual inversion", one("emb_params", {2, 768}), "textual-inversion", "", "");
        row("textual inversion by its token", one("<cat>", {768}), "textual-inversion", "", "");
        row("textual inversion of XL", one("clip_l", {2, 768}) + one("clip_g", {2, 1280}), "textual-inversion", "", "");
        row("U-Net of diffusers",
            Shapes{{"conv_in.weight", {2, 4, 3, 3}}, {"conv_out.weight", {4, 2, 3, 3}}, {"down_blocks.0.resnets.0.norm1.weight", {2}},
                {"time_embedding.linear_1.weight", {8, 2}}},
            "ldm", "", "");
        row("autoencoder of diffusers",
            Shapes{{"encoder.conv_in.weight", {2, 3, 3, 3}}, {"encoder.down_blocks.3.resnets.0.norm1.weight", {2}}}, "autoencoder-kl", "",
            "");
        row("text encoder", one("text_model.embeddings.token_embedding.weight", {8, 2}), "text-encoder", "", "");
    }

    void singleFilesAreToldApartByNamesAndShapes()
    {
        QFETCH(int, index);
        QFETCH(QString, family);
        QFETCH(QString, conditions);
        QFETCH(QString, prediction);
        const fs::path file = write("some.safetensors", m_cases[static_cast<std::size_t>(index)]);
        const Identity identity = identify(file);
        QCOMPARE(std::string(name(identity.family)), family.toStdString());
        QCOMPARE(conditionsOf(identity), conditions.toStdString());
        QCOMPARE(identity.predictionType.value_or(""), prediction.toStdString());
        QVERIFY(!identity.parts.empty());
        QVERIFY(identity.parameters > 0 && identity.bytes == 2 * identity.parameters);
        QCOMPARE(identity.precision, std::string("fp16"));
        QVERIFY(!title(identity).empty());
        QCOMPARE(toJson(identity)["family"].get<std::string>(), family.toStdString());
    }

    void sizesFollowFromShapes()
    {
        const Identity identity =
            identify(write("m.safetensors", ldmUNet(4, 4, 768) + ldmAutoencoder("first_stage_model.", 4, 4) + one(kClipText, {8, 768})));
        QCOMPARE(identity.downsampling, 8);
        QCOMPARE(identity.latentChannels, 4);
        QCOMPARE(identity.pictureChannels, 3);
        QCOMPARE(identity.contextWidth, 768);
        QCOMPARE(identity.width, 512);
        QVERIFY(identity.missing.empty());
        QCOMPARE(identity.find("unet")->prefix, std::string("model.diffusion_model."));
        QCOMPARE(identity.find("vae")->prefix, std::string("first_stage_model."));
        QCOMPARE(identity.find("text_encoder")->prefix, std::string("cond_stage_model."));
        QVERIFY(identity.find("nothing") == nullptr);
    }

    void missingPartsAreNamed()
    {
        const Identity identity = identify(write("m.safetensors", ldmUNet(4, 4, 768)));
        QCOMPARE(identity.missing.size(), std::size_t{2});
        QVERIFY(
            identity.missing[0].find("autoencoder") != std::string::npos && identity.missing[1].find("text encoder") != std::string::npos);
    }

    void averagesAreNotCounted()
    {
        const Shapes plain = ldmUNet(3, 3) + ldmAutoencoder("first_stage_model.", 3, 3, 16);
        const Identity without = identify(write("a.safetensors", plain));
        const Identity with =
            identify(write("b.safetensors", plain + one("model_ema.diffusion_modelout2weight", {3, 2, 3, 3}) + one("model_ema.decay", {})));
        QVERIFY(!without.hasAverages && with.hasAverages);
        QCOMPARE(with.parameters, without.parameters);
    }

    void theYamlBesideTheFileSaysWhatShapesCannot()
    {
        const Shapes shapes = ldmUNet(4, 4, 1024) + ldmAutoencoder("first_stage_model.", 4, 4) + one(kOpenClipText, {8, 1024});
        write("v.safetensors", shapes);
        write("v.yaml",
            ldmYaml("    parameterization: v\n    image_size: 64\n    unet_config:\n      params: {in_channels: 4, out_channels: 4}\n"));
        const Identity v = identify(root() / "v.safetensors");
        QCOMPARE(v.predictionType.value_or(""), std::string("v_prediction"));
        QCOMPARE(v.width, 768);
        QCOMPARE(v.config.filename().string(), std::string("v.yaml"));
        QVERIFY(v.settings.contains("model"));
        write("v.yaml", ldmYaml("    image_size: 64\n"));
        const Identity base = identify(root() / "v.safetensors");
        QCOMPARE(base.predictionType.value_or(""), std::string("epsilon"));
        QCOMPARE(base.width, 512);
        write("v.yaml", ldmYaml("    image_size: 24\n"));
        QCOMPARE(identify(root() / "v.safetensors").width, 192);
    }

    void aYamlOfAnotherModelIsRefused()
    {
        write("m.safetensors", ldmUNet(4, 4, 768));
        write("m.yaml", ldmYaml("    unet_config:\n      params: {in_channels: 9, out_channels: 4}\n"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, identify(root() / "m.safetensors"), "m.safetensors", "takes 4 channels", "m.yaml says 9");
        write("m.yaml", ldmYaml("    unet_config:\n      params: {in_channels: 4, out_channels: 4, model_channels: 77}\n"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, identify(root() / "m.safetensors"), "channels at its first level", "m.yaml says 77");
        write("m.yaml",
            ldmYaml("    unet_config:\n      params: {in_channels: 4, out_channels: 4, num_res_blocks: 2, channel_mult: [1, 2, 4]}\n"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, identify(root() / "m.safetensors"), "blocks on its way down", "m.yaml says 9");
    }

    void brokenYamlIsRefusedBeforeTheWeights_data()
    {
        QTest::addColumn<QString>("params");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* params, const char* part) { QTest::newRow(name) << params << part; };
        row("width", "    unet_config:\n      params: {model_channels: 2147483648}\n", "model_channels");
        row("multipliers", "    unet_config:\n      params: {channel_mult: many}\n", "channel_mult");
        row("no multipliers", "    unet_config:\n      params: {channel_mult: []}\n", "channel_mult");
        row("blocks", "    unet_config:\n      params: {num_res_blocks: -3}\n", "num_res_blocks");
        row("depth", "    unet_config:\n      params: {transformer_depth: [1, 1000000000]}\n", "transformer_depth");
        row("context", "    unet_config:\n      params: {context_dim: wide}\n", "context_dim");
        row("a flag of text", "    unet_config:\n      params: {use_new_attention_order: maybe}\n", "use_new_attention_order");
        row("sizes by means", "    unet_config:\n      params: {conv_resample: false}\n", "conv_resample");
        row("codebook", "    ddconfig: {ch: 4}\n    n_embed: -8\n", "n_embed");
        row("half a channel", "    ddconfig: {ch: 4.5}\n", "ch");
        row("attention", "    ddconfig: {attn_resolutions: [0]}\n", "attn_resolutions");
        row("classes", "    cond_stage_config:\n      target: ldm.modules.encoders.modules.ClassEmbedder\n      params: {n_classes: -1}\n",
            "n_classes");
        row("target", "    cond_stage_config:\n      target: os.system\n", "os.system");
        row("target deep inside", "    x:\n    - - y: {target: subprocess.Popen}\n", "subprocess.Popen");
        row("target that only begins alike", "    x: {target: ldmx.Evil}\n", "ldmx.Evil");
    }

    void brokenYamlIsRefusedBeforeTheWeights()
    {
        QFETCH(QString, params);
        QFETCH(QString, part);
        write("m.safetensors", one("encoder.conv_in.weight", {2, 3, 3, 3}));
        write("config.yaml", ldmYaml(params.toStdString()));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root()), "config.yaml", part.toStdString());
    }

    void aYamlThatDescribesNoModelMattersOnlyUnderTheFilesOwnName()
    {
        write("m.safetensors", guidedUNet(3, 6));
        write("config.yaml", "services: {web: 80}\n");
        QVERIFY(identify(root() / "m.safetensors").config.empty());
        write("m.yaml", "services: {web: 80}\n");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root() / "m.safetensors"), "m.yaml", "model");
    }

    void aConfigStandsForTheModelBesideIt()
    {
        write("model.safetensors", ldmUNet(3, 3));
        write("config.yaml", ldmYaml("    image_size: 16\n"));
        QVERIFY(identify(root() / "config.yaml").layout == Layout::CompVis);
        QCOMPARE(identify(root() / "config.yaml").width, 16);
    }

    void jsonOfAnotherProgramIsLeftAlone()
    {
        write("m.safetensors", ldmUNet(4, 4, 768));
        write("m.json", "{ broken");
        QVERIFY(identify(root() / "m.safetensors").config.empty());
    }

    void anAutoencoderIsCheckedAgainstItsYaml()
    {
        const std::string yaml =
            "model:\n  target: ldm.models.autoencoder.AutoencoderKL\n  params:\n    embed_dim: 3\n    ddconfig: {ch: 2, ch_mult: "
            "[1], num_res_blocks: 1, z_channels: 4, in_channels: 3, out_ch: 3, resolution: 32, attn_resolutions: []}\n";
        Shapes shapes;
        const auto add = [&](const std::string& name, const std::vector<std::int64_t>& weight) {
            shapes.push_back({name + ".weight", weight});
            shapes.push_back({name + ".bias", {weight[0]}});
        };
        const auto block = [&](const std::string& name) {
            add(name + ".norm1", {2});
            add(name + ".conv1", {2, 2, 3, 3});
            add(name + ".norm2", {2});
            add(name + ".conv2", {2, 2, 3, 3});
        };
        for (const std::string coder : {"encoder", "decoder"}) {
            block(coder + ".mid.block_1");
            block(coder + ".mid.block_2");
            add(coder + ".norm_out", {2});
        }
        add("encoder.conv_in", {2, 3, 3, 3});
        block("encoder.down.0.block.0");
        add("encoder.conv_out", {8, 2, 3, 3});
        add("decoder.conv_in", {2, 4, 3, 3});
        block("decoder.up.0.block.0");
        block("decoder.up.0.block.1");
        add("decoder.conv_out", {3, 2, 3, 3});
        add("quant_conv", {6, 8, 1, 1});
        add("post_quant_conv", {4, 3, 1, 1});
        write("config.yaml", yaml);
        write("model.safetensors", shapes);
        QCOMPARE(identify(root()).latentChannels, 3);
        QCOMPARE(identify(root()).width, 32);
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            Shapes less = shapes;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
            write("model.safetensors", less);
            const std::string missing =
                errorFault(ErrorKind::Format, {"model.safetensors", "autoencoder", shapes[i].name, "missing"}, [&] { identify(root()); });
            QVERIFY2(missing.empty(), missing.c_str());
            Shapes wrong = shapes;
            wrong[i].shape[0] += 1;
            write("model.safetensors", wrong);
            const std::string other =
                errorFault(ErrorKind::Shape, {"model.safetensors", "autoencoder", shapes[i].name}, [&] { identify(root()); });
            QVERIFY2(other.empty(), other.c_str());
        }
        write("model.safetensors", shapes + one("encoder.mid.attn_1.q.weight", {2, 2, 1, 1}));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root()), "encoder.mid.attn_1.norm.weight", "missing");
    }

    void flagsBesideTheFileSayWhatShapesCannot()
    {
        write("model.safetensors", guidedUNet(3, 6));
        QVERIFY(!identify(root() / "model.safetensors").usesFlags);
        QVERIFY(!identify(root() / "model.safetensors").notes.empty());
        write("flags.json", R"({"image_size": 48, "predict_xstart": true})");
        const Identity identity = identify(root() / "model.safetensors");
        QVERIFY(identity.usesFlags && identity.learnsVariance);
        QCOMPARE(identity.width, 48);
        QCOMPARE(identity.predictionType.value_or(""), std::string("sample"));
        write("flags.json", R"({"image_size": -1})");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root() / "model.safetensors"), "flags.json", "image_size");
    }

    void theSizeOfAPublishedNetworkFollowsFromItsWidths()
    {
        // 64 pixels: levels of 1, 2, 3, 4 times the base width, one block each.
        Shapes shapes = guidedUNet(3, 6);
        const std::int64_t base = 2;
        const std::array<std::int64_t, 7> widths = {1, 1, 2, 2, 3, 3, 4};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (i % 2 == 0) {
                shapes.push_back(
                    {"input_blocks." + std::to_string(i + 1) + ".0.out_layers.3.weight", {widths[i] * base, widths[i] * base, 3, 3}});
            }
        }
        for (const int up : {1, 3, 5}) {
            shapes.push_back({"output_blocks." + std::to_string(up) + ".1.conv.weight", {2, 2, 3, 3}});
        }
        QCOMPARE(identify(write("64x64.safetensors", shapes)).width, 64);
    }

    void unknownNetworksNameWhatWasLookedForAndFound()
    {
        const fs::path file = write("m.safetensors", one("backbone.weight", {2}) + one("head.weight", {2}) + one("neck.weight", {2}));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(file), file.string(), "looked for", "model.diffusion_model.*",
            "\"backbone.weight\"", "\"head.weight\"", "1 more");
    }

    void foldersAreOpenedByTheirOneWeightFile()
    {
        write("some.safetensors", guidedUNet(3, 6));
        QCOMPARE(identify(root()).weights.filename().string(), std::string("some.safetensors"));
        QCOMPARE(identify(root()).path, root());
        write("model.safetensors", ldmUNet(3, 3));
        QVERIFY(identify(root()).layout == Layout::CompVis);
        fs::remove(root() / "model.safetensors");
        write("other.safetensors", guidedUNet(3, 6));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root()), root().string(), "2 weight files");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, identify(root() / "nothing"), "nothing", "no such file");
        fs::create_directory(root() / "empty");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, identify(root() / "empty"), "model_index.json", "found nothing");
    }

    void checkpointsOfTorchAreIdentifiedToo()
    {
        std::vector<DictionaryItem> items;
        for (const NamedShape& shape : guidedUNet(3, 6, 10)) {
            std::vector<std::int64_t> stride(shape.shape.size());
            std::int64_t count = 1;
            for (std::size_t i = shape.shape.size(); i-- > 0;) {
                stride[i] = count;
                count *= shape.shape[i];
            }
            items.push_back({text(shape.name), tensor(storage("0", 1000), 0, shape.shape, stride)});
        }
        writeFileAtomically(realFileSystem(), root() / "m.pt", torchZip(dictionary(items), {{"0", std::string(4000, '\0')}}).bytes());
        const Identity identity = identify(root() / "m.pt");
        QVERIFY(identity.family == Family::GuidedDiffusion);
        QCOMPARE(identity.classes, std::int64_t{10});
        QCOMPARE(identity.precision, std::string("fp32"));
    }

private:
    fs::path root() const { return m_folder->path().toStdString(); }

    fs::path write(const std::string& name, const Shapes& shapes) const
    {
        std::vector<TensorSource> sources;
        for (const NamedShape& shape : shapes) {
            const std::uint64_t bytes = 2 * elementCount(shape.shape, name);
            sources.push_back({shape.name, DataType::F16, shape.shape, [bytes](File& file) { file.write(std::string(bytes, '\0')); }});
        }
        writeSafetensors(realFileSystem(), root() / name, std::move(sources));
        return root() / name;
    }

    void write(const std::string& name, const std::string& content) const { writeFileAtomically(realFileSystem(), root() / name, content); }

    static std::string conditionsOf(const Identity& identity)
    {
        std::string all;
        for (const Condition condition : identity.conditions) {
            all += (all.empty() ? "" : ",") + std::string(name(condition));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Shapes> m_cases;
};

} // namespace

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
