#include "ui/session/restore.h"

#include "darkroom/base/starting_sampling.h"

#include <QCoreApplication>

namespace darkroom::ui {

Restore restoreFrom(const RestoredSettings& restored, bool modelExists, const Settings& present, const ModelFacts* model)
{
    Restore result;
    Settings& settings = result.settings;
    settings.request = restored.request;
    settings.request.device = present.request.device;
    settings.request.precision = present.request.precision;
    settings.request.preview = present.request.preview;
    settings.randomSeed = false;
    settings.count = 1;
    if (!modelExists) {
        settings.request.model = present.request.model;
    }
    if (model && settings.request.width == model->description.width && settings.request.height == model->description.height) {
        settings.request.width = 0;
        settings.request.height = 0;
    }
    const std::vector<ClassLabel> none;
    result.changes = describeChanges(present, settings, model ? model->description.classes : none);
    for (const std::string& field : restored.unknown) {
        result.changes << QCoreApplication::translate("Restore", "not used: %1").arg(QString::fromStdString(field));
    }
    if (restored.stoppedAfter > 0) {
        result.changes
            << QCoreApplication::translate("Restore", "the whole picture, which was stopped after step %1").arg(restored.stoppedAfter);
    }
    if (!modelExists) {
        result.changes << QCoreApplication::translate("Restore", "its model is not here");
    }
    return result;
}

Restore restorePart(RestorePart part, const RestoredSettings& restored, bool modelExists, const Settings& present, const ModelFacts* model)
{
    if (part == RestorePart::All) {
        return restoreFrom(restored, modelExists, present, model);
    }
    Restore result;
    result.settings = present;
    if (part == RestorePart::Seed) {
        result.settings.randomSeed = false;
        result.settings.request.seed = restored.request.seed;
    } else {
        result.settings.request.prompt = restored.request.prompt;
        result.settings.request.negativePrompt = restored.request.negativePrompt;
        result.settings.request.classId = restored.request.classId;
    }
    const std::vector<ClassLabel> none;
    result.changes = describeChanges(present, result.settings, model ? model->description.classes : none);
    return result;
}

Settings startSettings(const ModelDescription& model, const Settings& base)
{
    Settings settings = base;
    const GenerationRequest untouched;
    if (base.request.guidance == untouched.guidance) {
        settings.request.guidance.w = model.defaultW;
    }
    if (base.request.sampling.steps == untouched.sampling.steps) {
        settings.request.sampling.steps = model.defaultSteps;
    }
    if (base.request.sampling.sampler == untouched.sampling.sampler) {
        takeModelsSampler(settings.request.sampling, model);
    }
    if (settings.request.prompt.empty() && model.takesText && !model.examplePrompts.empty()) {
        settings.request.prompt = model.examplePrompts.front();
    }
    return settings;
}

} // namespace darkroom::ui
