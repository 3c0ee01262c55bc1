#include "darkroom/generation/classifier_fit.h"

#include "darkroom/base/error.h"
#include "darkroom/generation/lab.h"
#include "generation/model_parts.h"
#include "generation/noisy_guide.h"

namespace darkroom {

ClassifierFit classifierFit(const Model& model, const ClassifierSettings& settings, int width, int height)
{
    const auto& parts = model.parts();
    ClassifierFit fit;
    try {
        const auto path = classifierPath(parts.description, settings);
        auto outline = guideOutline(path);
        fit.side = static_cast<int>(outline.side) * (outline.readsLatents ? parts.description.downsampling : 1);
        checkGuideInput(outline.options, outline.readsLatents, path, parts);
        fit.classes = std::move(outline.classes);
        const auto& own = parts.description;
        if (width > 0 || own.width > 0)
            checkGuideSize(outline.options, parts, width > 0 ? width : own.width, height > 0 ? height : own.height);
    } catch (const Error& error) {
        fit.problem = error.sentence();
    }
    return fit;
}

std::vector<ClassLabel> classifierClasses(const ModelDescription& model, const ClassifierSettings& settings)
{
    if (settings.classifier.empty() && !classifierBeside(model)) return {};
    return guideOutline(classifierPath(model, settings)).classes;
}

} // namespace darkroom
