#include "darkroom/generation/generation.h"
#include "generation/model_parts.h"
#include "generation/picture_input.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

/// Ours is rounded to 8 bits, the reference is not.
constexpr double kRounding = 1.0;
constexpr double kMost = 255.0;

std::shared_ptr<Model> loaded(const fs::path& path)
{
    LoadOptions options;
    options.device = DeviceChoice::Cpu;
    options.precision = Precision::Float32;
    return Model::load(path, options);
}

/// A run by what the folder itself says of sampler, schedule and size.
GenerationRequest requestOf(const Json& given, const ModelDescription& model)
{
    GenerationRequest request;
    request.sampling.sampler = model.defaultSampler;
    request.sampling.schedule = model.defaultSchedule;
    request.sampling.steps = given.at("steps").get<int>();
    request.seed = given.at("seed").get<std::uint64_t>();
    request.noise = NoiseSource::TorchCpu;
    request.guidance.w = 0.0;
    if (given.contains("class")) request.classId = given.at("class").get<std::int64_t>();
    request.width = model.width;
    request.height = model.height;
    request.preview.kind = PreviewKind::Full;
    return request;
}

/// The largest difference of a picture's bytes from the reference, or what went wrong.
std::string faultOf(const Image& made, const torch::Tensor& reference)
{
    const auto expected = (reference[0] * kMost).permute({1, 2, 0}).contiguous();
    double worst = 0.0;
    for (std::size_t i = 0; i < made.rgb.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(made.rgb[i]) - expected.data_ptr<float>()[i]));
    return worst <= kRounding ? std::string() : "a byte differs by " + std::to_string(worst);
}

} // namespace

class ContinuousNoiseGoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    /// Models that know their data in other units than x0 (EDM, consistency models), from the seed to the picture, as diffusers makes it.
    void picturesAreThoseOfDiffusers()
    {
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t runs = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            if (!references.has("generation/picture")) continue;
            ++runs;
            const auto label = folder.filename().string();
            const auto model = loaded(folder);
            Generation generation(model, {requestOf(goldenJson(folder / "reference.json").at("generation"), model->description())});
            std::optional<GenerationEvent> last;
            Image preview;
            while (auto event = generation.next({})) {
                if (const auto* step = std::get_if<StepFinished>(&*event)) preview = step->previews.at(0);
                last = std::move(event);
            }
            if (const auto* failed = last ? std::get_if<Failed>(&*last) : nullptr) faults.add(label, failed->sentence);
            const auto* finished = last ? std::get_if<Finished>(&*last) : nullptr;
            if (finished == nullptr) {
                faults.add(label, "no picture came");
                continue;
            }
            faults.add(label, faultOf(finished->pictures.front(), references.at("generation/picture")));
            // The last estimate of x0 is the picture, but where the sampler keeps a part of x.
            if (model->description().defaultSampler != "consistency")
                faults.add(label + " preview", faultOf(preview, references.at("generation/picture")));
        }
        reportGoldens("pictures of continuous noise", runs, found.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }

    void whitenedLatentsAreThoseOfDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        CaseFaults faults;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            if (!references.has("vae/scaled_latent")) continue;
            const auto model = loaded(folder);
            const auto latent = encodedPicture(model->parts(), references.at("vae/picture"));
            faults.add(folder.filename().string(), tensorDifference(latent, references.at("vae/scaled_latent"), 1e-4));
            const auto& options = model->parts().autoencoder->options();
            faults.add("there and back", tensorDifference(nn::scaledLatent(options, nn::unscaledLatent(options, latent)), latent, 1e-5));
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(ContinuousNoiseGoldenTest)
#include "continuous_noise_golden_test.moc"
