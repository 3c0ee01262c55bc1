#include "ui/panels/capabilities.h"

#include "darkroom/base/sampler_names.h"

#include <QCoreApplication>

namespace darkroom::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Capabilities", text);
}

/// Guidance needs both branches except where one of them has no weight in (1+w) ε_c − w ε_u.
bool needsBothBranches(double w)
{
    return w != 0.0 && w != -1.0;
}

Availability negativePromptAt(double w)
{
    return w == 0.0 ? Availability{true, translated("No effect at w 0.")} : Availability{};
}

Availability promptAt(double w)
{
    return w == -1.0 ? Availability{true, translated("No effect at w −1.")} : Availability{};
}

Availability etaOf(const SamplingSettings& sampling)
{
    if (sampling.sampler == "ddim") {
        return {};
    }
    const SamplerName* sampler = findSampler(sampling.sampler);
    if (sampler && sampler->usesNoise) {
        return {true, translated("0: the sampler's own.")};
    }
    return {false, translated("Adds no noise.")};
}

} // namespace

Capabilities capabilitiesOf(const ModelFacts* model, const Settings& settings)
{
    const double w = settings.request.guidance.w;
    Capabilities result;
    result.prompt = promptAt(w);
    result.negativePrompt = negativePromptAt(w);
    result.eta = etaOf(settings.request.sampling);
    result.branches = needsBothBranches(w) ? 2 : 1;
    const SamplerName* sampler = findSampler(settings.request.sampling.sampler);
    result.callsPerStep = result.branches * (sampler ? sampler->callsPerStep : 1);
    if (!model) {
        return result;
    }
    const ModelDescription& description = model->description;
    const QString name = QString::fromStdString(description.name);
    if (!description.takesText) {
        result.prompt = {false, translated("%1 takes no prompts: pick a class.").arg(name)};
        result.negativePrompt = {false, translated("%1 takes no prompts.").arg(name)};
    }
    if (!description.takesClass || description.classes.empty()) {
        result.classes = {false, translated("%1 has no classes: type a prompt.").arg(name)};
    }
    if (!description.takesText && !description.takesClass) {
        result.guidance = {false, translated("%1 has no condition to guide by.").arg(name)};
        result.branches = 1;
        result.callsPerStep = sampler ? sampler->callsPerStep : 1;
    }
    if (description.enlargement > 0) {
        result.input.note = translated("%1 makes a picture %2 times larger: give it one.").arg(name).arg(description.enlargement);
        result.strength = {false, translated("%1 enlarges the whole picture.").arg(name)};
        result.mask = {false, {}};
    }
    if (!description.takesRegionMap || description.regions.empty()) {
        result.regions = {false, translated("%1 takes no region map.").arg(name)};
    }
    if (description.sizeIsFixed) {
        result.size = {false, translated("%1 makes this size only.").arg(name)};
    }
    return result;
}

QString guidanceMeaning(double w)
{
    if (w < -1.0) {
        return translated("Steers away from what you ask for.");
    }
    if (w == -1.0) {
        return translated("Unconditional: what you ask for has no effect.");
    }
    if (w < 0.0) {
        return translated("Between unconditional and what you ask for.");
    }
    if (w == 0.0) {
        return translated("Plain conditional, without guidance.");
    }
    if (w > 14.0) {
        return translated("Far beyond the usual: expect burnt colours.");
    }
    return translated("Pushes towards what you ask for.");
}

} // namespace darkroom::ui
