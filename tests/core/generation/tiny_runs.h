#pragma once

// Runs of the tiny model, to their end.

#include "darkroom/generation/generation.h"
#include "darkroom/generation/model.h"
#include "generation/model_parts.h"
#include "support/tiny_classifier.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace darkroom::tests {

struct TinyRun {
    std::vector<StepFinished> steps;
    Finished finished;
};

/// Throws when the run fails.
inline TinyRun collected(Generation& generation)
{
    TinyRun run;
    while (auto event = generation.next({})) {
        if (auto* step = std::get_if<StepFinished>(&*event)) run.steps.push_back(std::move(*step));
        if (auto* done = std::get_if<Finished>(&*event)) run.finished = std::move(*done);
        if (const auto* fault = std::get_if<Failed>(&*event)) throw std::runtime_error(fault->sentence);
    }
    return run;
}

/// The model of a folder, in fp32 on the CPU.
inline std::shared_ptr<Model> loadExactly(const std::filesystem::path& folder)
{
    LoadOptions options;
    options.device = DeviceChoice::Cpu;
    options.precision = Precision::Float32;
    return Model::load(folder, options);
}

/// The tiny model, written into the folder `tiny` there.
inline std::shared_ptr<Model> loadTiny(const QTemporaryDir& root)
{
    qputenv("XDG_CACHE_HOME", root.path().toUtf8());
    return loadExactly(TinyModel().write(root.filePath("tiny").toStdString()));
}

/// The tiny model with a classifier beside it.
class TinyModelWithClassifier {
public:
    TinyModelWithClassifier()
    {
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        const auto folder = TinyModel().write(this->folder());
        writeTinyClassifier(folder / "classifier");
        model = loadExactly(folder);
    }

    std::filesystem::path folder() const { return m_folder.filePath("tiny").toStdString(); }

    static GenerationRequest request()
    {
        GenerationRequest request;
        request.prompt = "red apple, flat";
        request.classId = 0;
        request.guidance.w = 2.0;
        request.sampling.steps = 6;
        request.seed = 11;
        request.preview.kind = PreviewKind::Off;
        return request;
    }

    TinyRun run(std::vector<GenerationRequest> lanes) const
    {
        Generation generation(model, std::move(lanes));
        return collected(generation);
    }
    Image picture(const GenerationRequest& request) const { return run({request}).finished.pictures.front(); }

    std::shared_ptr<Model> model;

private:
    QTemporaryDir m_folder;
};

} // namespace darkroom::tests
