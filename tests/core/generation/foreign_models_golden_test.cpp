#include "darkroom/generation/generation.h"
#include "darkroom/generation/model.h"
#include "support/goldens.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <variant>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

LoadOptions onCpu()
{
    LoadOptions options;
    options.device = DeviceChoice::Cpu;
    options.precision = Precision::Float32;
    return options;
}

/// A request that gives the model everything that it takes.
GenerationRequest requestFor(const Model& model)
{
    const auto& description = model.description();
    GenerationRequest request;
    request.width = request.height = 32;
    if (description.width > 0) request.width = description.width, request.height = description.height;
    request.sampling.steps = 2;
    request.preview.kind = PreviewKind::Off;
    request.guidance.w = description.defaultW;
    if (description.takesText) request.prompt = "a red apple";
    if (description.takesClass) request.classId = 1;
    if (const int factor = description.enlargement; factor > 0) {
        request.input.picture = {request.width / factor, request.height / factor, {}};
        request.input.picture.rgb.resize(
            static_cast<std::size_t>(request.width / factor) * static_cast<std::size_t>(request.height / factor) * 3);
        for (std::size_t i = 0; i < request.input.picture.rgb.size(); ++i)
            request.input.picture.rgb[i] = static_cast<std::uint8_t>(i * 37);
    }
    if (description.takesRegionMap) {
        request.regionMap.width = request.width;
        request.regionMap.height = request.height;
        request.regionMap.labels.resize(static_cast<std::size_t>(request.width) * static_cast<std::size_t>(request.height));
        for (std::size_t i = 0; i < request.regionMap.labels.size(); ++i)
            request.regionMap.labels[i] = static_cast<std::uint8_t>(i % description.regions.size());
    }
    return request;
}

/// Runs to the end; empty when a picture of the right size came, else what happened.
std::string faultOf(const std::shared_ptr<Model>& model)
{
    const auto request = requestFor(*model);
    Generation generation(model, {request});
    std::optional<GenerationEvent> last;
    while (auto event = generation.next({}))
        last = std::move(event);
    if (!last) return "no event came";
    if (const auto* failed = std::get_if<Failed>(&*last)) return failed->sentence;
    const auto* finished = std::get_if<Finished>(&*last);
    if (finished == nullptr || finished->pictures.size() != 1) return "no picture came";
    const auto& picture = finished->pictures.front();
    if (picture.width != request.width || picture.height != request.height) return "the picture has another size";
    const auto [least, most] = std::minmax_element(picture.rgb.begin(), picture.rgb.end());
    return *least == *most ? "the picture is of one colour" : "";
}

/// The model in a golden folder, or nothing when it holds a stand-alone autoencoder or a network without its text encoder.
fs::path modelIn(const fs::path& folder)
{
    for (const char* name : {"model_index.json", "model.ckpt", "model.safetensors", "model.pt"})
        if (fs::exists(folder / name)) return fs::exists(folder / "model_index.json") ? folder : folder / name;
    return {};
}

} // namespace

class ForeignModelsGoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

    void run(const char* kind)
    {
        const auto found = goldenFolders(kind, "reference.safetensors");
        QVERIFY2(found.fault.empty(), found.fault.c_str());
        CaseFaults faults;
        std::size_t made = 0, refused = 0;
        for (const auto& folder : found.folders) {
            const auto path = modelIn(folder);
            std::shared_ptr<Model> model;
            try {
                model = Model::load(path, onCpu());
            } catch (const Error& error) {
                // What makes no pictures by itself says so in a sentence that names it.
                ++refused;
                const bool isNamed = error.sentence().find(folder.filename().string()) != std::string::npos;
                faults.add(folder.filename().string(), isNamed && error.kind() == ErrorKind::Format ? "" : error.sentence());
                continue;
            }
            ++made;
            faults.add(folder.filename().string(), faultOf(model));
        }
        QVERIFY2(faults.count() == 0, faults.text().c_str());
        reportGoldens(std::string(kind) + " models that made a picture", made, found.folders.size());
        if (refused > 0) qInfo("%zu of them make no picture by themselves", refused);
    }

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

    void diffusersFoldersMakePictures() { run("diffusers"); }
    void singleFilesOfLatentDiffusionMakePictures() { run("compvis"); }
    void filesOfGuidedDiffusionMakePictures() { run("adm"); }
};

QTEST_GUILESS_MAIN(ForeignModelsGoldenTest)
#include "foreign_models_golden_test.moc"
