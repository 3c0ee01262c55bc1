#include "models/module_weights.h"

#include "darkroom/base/error.h"
#include "models/diffusers_config.h"
#include "models/outline.h"
#include "models/transformers_config.h"
#include "nn/autoencoder.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace darkroom;
using namespace darkroom::tests;
using models::NamedTensors;

class ModuleWeightsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static nn::AutoencoderKl autoencoder(bool attention = true)
    {
        auto options = TinyModel().autoencoder;
        options.middleAttention = attention;
        return nn::AutoencoderKl(options);
    }

    std::filesystem::path saved(const NamedTensors& tensors, torch::ScalarType type = torch::kFloat32) const
    {
        const auto file = path("weights.safetensors");
        models::saveTensors(realFileSystem(), file, tensors, type);
        return file;
    }

    static NamedTensors replaced(NamedTensors tensors, const std::string& name, const torch::Tensor& by)
    {
        for (auto& [key, tensor] : tensors)
            if (key == name) tensor = by;
        return tensors;
    }

private slots:
    void init() { torch::manual_seed(1); }

    void aFileThatIsCutWhileItIsReadIsRefused_data()
    {
        QTest::addColumn<double>("moment");
        QTest::newRow("after its header") << 0.0;
        QTest::newRow("between two tensors") << 0.4;
    }

    void aFileThatIsCutWhileItIsReadIsRefused()
    {
        QFETCH(double, moment);
        auto module = nn::AutoencoderKl([] {
            auto options = TinyModel().autoencoder;
            options.blockOutChannels = {32, 32, 64}; // many pages
            return options;
        }());
        const auto file = saved(models::namedTensors(*module));
        const auto weights = checkpoint::Weights::ofFile(file);
        const auto cut = [&file] { std::filesystem::resize_file(file, 8192); };
        models::LoadRules rules;
        rules.progress = [&](double share) {
            if (moment > 0.0 && share > moment) cut();
        };
        if (moment == 0.0) cut();
        DARKROOM_EXPECT_ERROR(ErrorKind::File, models::loadWeights(*module, weights, rules), file, "cut short");
    }

    void whatIsSavedIsLoaded_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("F32") << static_cast<int>(torch::kFloat32) << 0.0;
        QTest::newRow("F64") << static_cast<int>(torch::kFloat64) << 0.0;
        QTest::newRow("F16, 11 bits") << static_cast<int>(torch::kHalf) << 5e-4;
        QTest::newRow("BF16, 8 bits") << static_cast<int>(torch::kBFloat16) << 4e-3;
    }

    void whatIsSavedIsLoaded()
    {
        QFETCH(int, type);
        QFETCH(double, tolerance);
        auto first = autoencoder(), second = autoencoder();
        const auto file = saved(models::namedTensors(*first), static_cast<torch::ScalarType>(type));
        double progress = 0.0;
        models::LoadRules rules;
        rules.progress = [&](double share) {
            QVERIFY(share > progress);
            progress = share;
        };
        QVERIFY(models::loadWeights(*second, checkpoint::Weights::ofFile(file), rules));
        QCOMPARE(progress, 1.0);
        const auto a = models::namedTensors(*first), b = models::namedTensors(*second);
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(b[i].second.scalar_type(), torch::kFloat32);
            const auto fault = tensorDifference(b[i].second, a[i].second, tolerance);
            QVERIFY2(fault.empty(), (a[i].first + ": " + fault).c_str());
        }
    }

    void memoryFormatDoesNotReachTheFile()
    {
        const auto tensor = torch::randn({3, 4, 5, 6});
        const auto plain = path("plain.safetensors"), last = path("last.safetensors");
        models::saveTensors(realFileSystem(), plain, {{"x", tensor}}, torch::kFloat32);
        models::saveTensors(realFileSystem(), last, {{"x", tensor.contiguous(at::MemoryFormat::ChannelsLast)}}, torch::kFloat32);
        QCOMPARE(readFile(realFileSystem(), plain, 1 << 20), readFile(realFileSystem(), last, 1 << 20));
    }

    void integersAndScalarsKeepTheirType()
    {
        const NamedTensors tensors = {
            {"step", torch::tensor(7, torch::kInt64)}, {"bytes", torch::arange(5, torch::kUInt8)}, {"none", torch::empty({0, 3})}};
        const auto file = saved(tensors, torch::kHalf);
        const References read(file);
        QCOMPARE(read.at("step").item<std::int64_t>(), std::int64_t{7});
        QCOMPARE(read.at("step").dim(), std::int64_t{0});
        QVERIFY(torch::equal(read.at("bytes"), torch::arange(5, torch::kUInt8)));
        QCOMPARE(read.at("none").numel(), std::int64_t{0});
    }

    void missingSurplusAndMisshapenTensorsAreNamed()
    {
        auto network = autoencoder();
        const auto tensors = models::namedTensors(*network);
        const std::string name = "decoder.conv_in.weight";
        NamedTensors missing, surplus = tensors;
        for (const auto& item : tensors)
            if (item.first != name) missing.push_back(item);
        surplus.emplace_back("decoder.conv_between.weight", torch::zeros({2}));
        const auto load = [&](const NamedTensors& content) { models::loadWeights(*network, checkpoint::Weights::ofFile(saved(content))); };
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, load(missing), "weights.safetensors", "autoencoder", name, "missing");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, load(surplus), "weights.safetensors", "autoencoder", "decoder.conv_between.weight");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Shape, load(replaced(tensors, name, torch::zeros({16, 4, 3, 1}))), "weights.safetensors", "autoencoder", name);
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, load(replaced(tensors, name, torch::zeros({16, 4, 3, 3}, torch::kInt8))), name, "fractions", "I8");
    }

    void notANumberIsNamed()
    {
        auto network = autoencoder();
        const std::string name = "encoder.conv_out.bias";
        for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            auto values = torch::zeros({8});
            values[3] = bad;
            const auto file = saved(replaced(models::namedTensors(*network), name, values));
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::loadWeights(*network, checkpoint::Weights::ofFile(file)), name, "NaN");
        }
    }

    void valuesThatDoNotFitTheStoredTypeAreRefused()
    {
        const auto file = path("half.safetensors");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, models::saveTensors(realFileSystem(), file, {{"big", torch::full({2}, 1e6)}}, torch::kHalf), "big", "F16");
        QVERIFY(!std::filesystem::exists(file));
    }

    void oldAttentionNamesAndKernelsAreUnderstood()
    {
        auto network = autoencoder(), other = autoencoder();
        const std::map<std::string, std::string> before = {
            {".to_q.", ".query."}, {".to_k.", ".key."}, {".to_v.", ".value."}, {".to_out.0.", ".proj_attn."}};
        NamedTensors old;
        std::size_t renamed = 0;
        for (auto [name, tensor] : models::namedTensors(*network)) {
            for (const auto& [now, then] : before)
                if (const auto at = name.find(now); at != std::string::npos) {
                    name.replace(at, now.size(), then);
                    if (tensor.dim() == 2) tensor = tensor.unsqueeze(-1).unsqueeze(-1);
                    ++renamed;
                    break;
                }
            old.emplace_back(name, tensor);
        }
        QCOMPARE(renamed, std::size_t{16});
        old.emplace_back("encoder.position_ids", torch::arange(3));
        QVERIFY(models::loadWeights(*other, checkpoint::Weights::ofFile(saved(old))));
        const auto a = models::namedTensors(*network), b = models::namedTensors(*other);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(torch::equal(a[i].second, b[i].second));
        models::LoadRules strict;
        strict.legacyAttentionNames = false;
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::loadWeights(*other, checkpoint::Weights::ofFile(saved(old)), strict), "to_q");
    }

    void aStopLeavesEarly()
    {
        auto network = autoencoder();
        const auto file = saved(models::namedTensors(*network));
        std::stop_source source;
        models::LoadRules rules;
        rules.stop = source.get_token();
        int tensors = 0;
        rules.progress = [&](double) {
            if (++tensors == 3) source.request_stop();
        };
        QVERIFY(!models::loadWeights(*network, checkpoint::Weights::ofFile(file), rules));
        QCOMPARE(tensors, 3);
    }

    void parametersAreFoundWhereTheRulesSayThatTheyAre()
    {
        const auto all = torch::arange(36, torch::kFloat32).view({12, 3});
        const auto file = saved({{"block.qkv.weight", all.unsqueeze(-1)}, {"block.bias", torch::arange(4, torch::kFloat32)},
            {"block.turned", all.slice(0, 0, 4).t().contiguous()}, {"elsewhere", torch::ones({1})}});
        const auto weights = checkpoint::Weights::ofFile(file);
        const auto loaded = [&](const models::StoredAt& weight) {
            torch::nn::Linear linear(3, 4);
            models::LoadRules rules;
            rules.prefix = "block.";
            rules.ignored = {"qkv", "turned"};
            rules.storedAt = [&](const std::string& name) { return name == "weight" ? weight : models::StoredAt{.name = "block." + name}; };
            models::loadWeights(*linear, weights, rules);
            return linear->weight.detach().clone();
        };
        QVERIFY(torch::equal(loaded({.name = "block.qkv.weight", .parts = 3, .part = 1}), all.slice(0, 4, 8)));
        // Within each of two heads: two rows of the first parameter, two of the second, two of the third.
        const auto headwise = torch::cat({all.slice(0, 4, 6), all.slice(0, 10, 12)});
        QVERIFY(torch::equal(loaded({.name = "block.qkv.weight", .parts = 3, .part = 2, .heads = 2}), headwise));
        QVERIFY(torch::equal(loaded({.name = "block.turned", .transposed = true}), all.slice(0, 0, 4)));
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Shape, loaded({.name = "block.qkv.weight", .parts = 2}), "weights.safetensors", "block.qkv.weight");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, loaded({.name = "block.none"}), "block.none");
    }

    void outlinesRefuseConfigsThatLieBeforeANetworkIsBuilt()
    {
        const TinyModel tiny;
        const auto folder = tiny.write(path("tiny"));
        const auto unet = checkpoint::Weights::ofFolder(folder / "unet"), vae = checkpoint::Weights::ofFolder(folder / "vae"),
                   text = checkpoint::Weights::ofFolder(folder / "text_encoder");
        models::checkOutline(tiny.unet, unet);
        models::checkOutline(tiny.autoencoder, vae);
        models::checkOutline(tiny.text, text);
        auto wide = tiny.unet;
        wide.blockOutChannels = {16, 16384};
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, models::checkOutline(wide, unet), "U-Net", "down_blocks.1");
        auto deep = tiny.unet;
        deep.layersPerBlock = {1, 32};
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, models::checkOutline(deep, unet), "down_blocks.1.resnets.31");
        auto many = tiny.unet;
        many.classes = 10'000'000;
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, models::checkOutline(many, unet), "class_embedding.weight");
        auto latent = tiny.autoencoder;
        latent.latentChannels = 4096;
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, models::checkOutline(latent, vae), "encoder.conv_out.weight");
        auto words = tiny.text;
        words.vocabulary = 1'000'000;
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, models::checkOutline(words, text), "word_embeddings");
    }
};

QTEST_GUILESS_MAIN(ModuleWeightsTest)
#include "module_weights_test.moc"
