#include "darkroom/generation/generation.h"
#include "generation/model_parts.h"
#include "generation/picture_input.h"
#include "support/goldens.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

// The references' READMEs give it.
constexpr double kTolerance = 1e-4;
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

/// [H,W,3] bytes.
Image imageOf(const torch::Tensor& pixels)
{
    const auto bytes = pixels.to(torch::kUInt8).contiguous();
    const auto* begin = bytes.const_data_ptr<std::uint8_t>();
    return {static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)), {begin, begin + bytes.numel()}};
}

LabelMap maskOf(const Json& box, const Image& picture)
{
    LabelMap mask{picture.width, picture.height, {}};
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            mask.labels.push_back(box[0] <= x && x < box[2] && box[1] <= y && y < box[3] ? 255 : 0);
    return mask;
}

GenerationRequest requestOf(const Json& given, const Image& picture)
{
    GenerationRequest request;
    request.prompt = given.at("prompt").get<std::string>();
    request.guidance.w = given.at("w").get<double>();
    request.sampling.steps = given.at("steps").get<int>();
    request.seed = given.at("seed").get<std::uint64_t>();
    request.noise = NoiseSource::TorchCpu;
    request.width = picture.width;
    request.height = picture.height;
    request.preview.kind = PreviewKind::Off;
    request.input.picture = picture;
    request.input.strength = given.at("strength").get<double>();
    if (given.contains("mask")) request.input.mask = maskOf(given.at("mask"), picture);
    return request;
}

/// Where the picture differs from the reference in what is new; elsewhere from the picture that it began from.
std::string faultOf(const std::shared_ptr<Model>& model, const GenerationRequest& request, const torch::Tensor& reference)
{
    Generation generation(model, {request});
    std::optional<GenerationEvent> last;
    while (auto event = generation.next({}))
        last = std::move(event);
    if (const auto* failed = last ? std::get_if<Failed>(&*last) : nullptr) return failed->sentence;
    const auto* finished = last ? std::get_if<Finished>(&*last) : nullptr;
    if (finished == nullptr) return "no picture came";
    const auto& made = finished->pictures.front();
    const auto expected = (reference[0] * kMost).permute({1, 2, 0}).contiguous();
    std::vector<double> got, wanted;
    for (std::size_t i = 0; i < made.rgb.size(); ++i) {
        const bool isKept = !request.input.mask.empty() && request.input.mask.labels[i / 3] == 0;
        if (isKept && made.rgb[i] != request.input.picture.rgb[i]) return "a kept pixel has changed";
        if (isKept) continue;
        got.push_back(made.rgb[i]);
        wanted.push_back(expected.const_data_ptr<float>()[i]);
    }
    return difference(got, wanted, kRounding, ToleranceScale::Absolute);
}

fs::path weightsIn(const fs::path& folder)
{
    for (const char* name : {"model.ckpt", "model.safetensors", "model.pt"})
        if (fs::exists(folder / name)) return folder / name;
    return {};
}

} // namespace

class PictureInputGoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    /// Image to image and inpainting, with four channels and with nine.
    void wholeRunsAgreeWithDiffusersPipelines()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("pictures", "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        const auto cases = checkFolders(found.folders, faults, [&](const fs::path& folder) {
            const References references(folder / "reference.safetensors");
            const auto picture = imageOf(references.at("picture"));
            std::size_t count = 0;
            const auto asked = goldenJson(folder / "reference.json");
            for (const auto& [name, given] : asked.items()) {
                const auto model = loaded(folder / "../../diffusers" / given.at("model").get<std::string>());
                faults.add(name, faultOf(model, requestOf(given, picture), references.at(name)));
                ++count;
            }
            return count;
        });
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("pictures through whole runs", cases, found.folders.size());
    }

    void picturesLatentsAgreeWithDiffusers()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("diffusers", "reference.safetensors");
        CaseFaults faults;
        std::size_t cases = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            if (!references.has("img2img/latent")) continue;
            const auto model = loaded(folder);
            const auto latent = encodedPicture(model->parts(), references.at("vae/picture"));
            faults.add(folder.filename().string(), tensorDifference(latent, references.at("img2img/latent"), kTolerance));
            GenerationRequest request;
            const auto reference = goldenJson(folder / "reference.json");
            const auto& asked = reference.at("img2img");
            request.sampling.steps = asked.at("steps").get<int>();
            request.input.strength = asked.at("strength").get<double>();
            request.input.picture = {1, 1, {0, 0, 0}};
            const int first = asked.at("first_step").get<int>();
            QCOMPARE(stepsFromPicture(model->parts(), request), std::optional(request.sampling.steps - first));
            ++cases;
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("latents of pictures", cases, found.folders.size());
    }

    void conditionsAgreeWithLatentDiffusion()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("compvis", "reference.safetensors");
        CaseFaults faults;
        std::size_t cases = 0;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            const auto name = folder.filename().string();
            if (references.has("inpaint/mask")) {
                const auto model = loaded(weightsIn(folder));
                const auto condition = inpaintingCondition(model->parts(), references.at("inpaint/picture"), references.at("inpaint/mask"));
                faults.add(name, tensorDifference(condition, references.at("unet/concat"), kTolerance));
                ++cases;
            }
            if (references.has("superresolution/low")) {
                const auto model = loaded(weightsIn(folder));
                const auto low = references.at("superresolution/low");
                PictureInput input;
                input.picture = imageOf(((low[0] + 1) * (kMost / 2)).round().permute({1, 2, 0}));
                const auto condition = pictureCondition(model->parts(), input, low.size(2), low.size(3));
                faults.add(name, tensorDifference(condition, references.at("unet/concat"), kRounding / kMost, ToleranceScale::Absolute));
                ++cases;
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens("conditions by pictures", cases, found.folders.size());
    }

    void smallPicturesAreEnlargedAsInGuidedDiffusion()
    {
        const torch::NoGradGuard noGradient;
        const auto found = goldenFolders("adm", "reference.safetensors");
        CaseFaults faults;
        for (const auto& folder : found.folders) {
            const References references(folder / "reference.safetensors");
            if (!references.has("low_res")) continue;
            const auto model = loaded(weightsIn(folder));
            const auto low = references.at("low_res"), expected = references.at("low_res_upsampled");
            for (std::int64_t row = 0; row < low.size(0); ++row) {
                PictureInput input;
                input.picture = imageOf(((low[row] + 1) * (kMost / 2)).round().permute({1, 2, 0}));
                const auto condition = pictureCondition(model->parts(), input, expected.size(2), expected.size(3));
                faults.add(folder.filename().string(),
                    tensorDifference(condition, expected.slice(0, row, row + 1), kRounding / kMost, ToleranceScale::Absolute));
            }
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

QTEST_GUILESS_MAIN(PictureInputGoldenTest)
#include "picture_input_golden_test.moc"
