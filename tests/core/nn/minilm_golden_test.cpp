#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "models/module_weights.h"
#include "models/transformers_config.h"
#include "nn/text_encoder.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

// The references' README gives it: fp32 sums in another order.
constexpr double kTolerance = 2e-4;

nn::TextEncoder shippedEncoder()
{
    const std::filesystem::path folder = std::filesystem::path(DARKROOM_SOURCE_DIR) / "resources/models/icons/text_encoder";
    const auto config = folder / "config.json";
    nn::TextEncoder encoder(models::textEncoderOptionsFromConfig(readJson(config), config.string()));
    models::loadWeights(*encoder, checkpoint::Weights::ofFolder(folder));
    return encoder;
}

} // namespace

class MiniLmGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void hiddenStatesAndPooledVectorsAgreeWithTransformers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("minilm");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        auto encoder = shippedEncoder();
        CaseFaults faults;
        std::size_t cases = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            const auto texts = goldenJson(folder / "cases.json").at("texts").size();
            for (std::size_t i = 0; i < texts; ++i, ++cases) {
                const auto key = std::to_string(i);
                const auto hidden = encoder(references.at(key + "/ids"));
                faults.add(key + "/last_hidden_state", tensorDifference(hidden[0], references.at(key + "/last_hidden_state"), kTolerance));
                faults.add(key + "/pooled", tensorDifference(nn::meanPooled(hidden)[0], references.at(key + "/pooled"), kTolerance));
            }
            if (references.has("padded/ids")) {
                const auto mask = references.at("padded/mask");
                const auto counts = mask.to(torch::kFloat32).unsqueeze(-1);
                const auto hidden = encoder(references.at("padded/ids"), mask);
                faults.add("padded", tensorDifference(hidden * counts, references.at("padded/last_hidden_state") * counts, kTolerance));
                ++cases;
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("minilm", cases, found.folders.size());
    }

    void paddingDoesNotChangeWhatCounts()
    {
        const torch::NoGradGuard noGradient;
        auto encoder = shippedEncoder();
        const auto ids = torch::tensor({101, 2417, 6207, 102}, torch::kInt64).unsqueeze(0);
        const auto padded = torch::constant_pad_nd(ids, {0, 5});
        const auto mask = torch::constant_pad_nd(torch::ones_like(ids), {0, 5});
        const auto alone = encoder(ids), beside = encoder(padded, mask);
        // Other lengths of rows sum in another order: rounding of fp32 over six layers.
        const auto fault = tensorDifference(beside.slice(1, 0, 4), alone, 2e-5);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto pooled = tensorDifference(nn::meanPooled(beside, mask), nn::meanPooled(alone), 2e-5);
        QVERIFY2(pooled.empty(), pooled.c_str());
    }

    void pooledVectorHasUnitLength()
    {
        const auto pooled = nn::meanPooled(torch::randn({3, 7, 5}));
        QVERIFY(torch::allclose(pooled.norm(2, 1), torch::ones({3}), 1e-6, 1e-6));
    }
};

QTEST_GUILESS_MAIN(MiniLmGoldenTest)
#include "minilm_golden_test.moc"
