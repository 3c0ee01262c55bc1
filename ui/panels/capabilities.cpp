#include "ui/panels/capabilities.h"

#include "darkroom/base/sampler_names.h"
#include "ui/worker/taken_request.h"

#include <QCoreApplication>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Capabilities)
};

/// Guidance needs both branches except where one of them has no weight in (1+w) ε_c − w ε_u.
bool needsBothBranches(double w)
{
    return w != 0.0 && w != -1.0;
}

Availability negativePromptAt(double w)
{
    return w == 0.0 ? Availability{true, Texts::tr("No effect at w 0.")} : Availability{};
}

Availability promptAt(double w)
{
    return w == -1.0 ? Availability{true, Texts::tr("No effect at w −1.")} : Availability{};
}

Availability etaOf(const SamplingSettings& sampling)
{
    if (sampling.sampler == "ddim") {
        return {};
    }
    const SamplerName* sampler = findSampler(sampling.sampler);
    if (sampler && sampler->usesNoise) {
        return {true, Texts::tr("0: the sampler's own.")};
    }
    return {false, Texts::tr("Adds no noise.")};
}

/// What goes with the model's networks: an autoencoder, LoRA, and how its text encoder reads.
void addTextParts(const ModelDescription& description, const QString& name, Capabilities& result)
{
    if (worksOnPixels(description)) {
        result.autoencoder = {false, Texts::tr("None: it works on pixels")};
    } else if (description.lacksAutoencoder) {
        result.autoencoder.note = Texts::tr("None: choose one");
    }
    if (!description.takesText) {
        result.loras = {false, Texts::tr("%1 reads no text, and LoRA files are for models that do.").arg(name)};
    }
    result.clipLayers = description.clipLayers;
    if (description.clipLayers == 0) {
        const QString reason =
            description.takesText ? Texts::tr("Its text encoder isn't CLIP.") : Texts::tr("%1 takes no prompts.").arg(name);
        result.clipSkip = {false, reason};
        result.embeddings = {false, reason};
    }
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
        result.prompt = {false,
            description.takesClass ? Texts::tr("%1 takes no prompts: pick a class.").arg(name)
                                   : Texts::tr("%1 takes no prompts.").arg(name)};
        result.negativePrompt = {false, Texts::tr("%1 takes no prompts.").arg(name)};
    }
    if (!description.takesClass || description.classes.empty()) {
        result.classes = {false,
            description.takesText ? Texts::tr("%1 has no classes: type a prompt.").arg(name) : Texts::tr("%1 has no classes.").arg(name)};
    }
    if (!canBeGuided(description)) {
        result.guidance = {false,
            description.takesClass ? Texts::tr("%1 has no null class to guide away from.").arg(name)
                                   : Texts::tr("%1 has no condition to guide by.").arg(name)};
        result.branches = 1;
        result.callsPerStep = sampler ? sampler->callsPerStep : 1;
    }
    if (description.embedsGuidance) {
        result.prompt = {};
        result.negativePrompt = {false, Texts::tr("%1 is told its guidance and reads no negative prompt.").arg(name)};
        result.branches = 1;
        result.callsPerStep = sampler ? sampler->callsPerStep : 1;
    }
    if (description.enlargement > 0) {
        result.input.note = Texts::tr("%1 makes a picture %2 times larger: give it one.").arg(name).arg(description.enlargement);
        result.strength = {false, Texts::tr("%1 enlarges the whole picture.").arg(name)};
        result.mask = {false, {}};
    }
    if (!description.takesRegionMap || description.regions.empty()) {
        result.regions = {false, Texts::tr("%1 takes no region map.").arg(name)};
    }
    if (description.takesClass && !canBeGuided(description)) {
        result.classes.note = Texts::tr("%1 needs a class.").arg(name);
    }
    addTextParts(description, name, result);
    if (description.sizeIsFixed) {
        result.size = {false, Texts::tr("%1 makes this size only.").arg(name)};
    }
    return result;
}

QString guidanceMeaning(double w)
{
    if (w < -1.0) {
        return Texts::tr("Steers away from what you ask for.");
    }
    if (w == -1.0) {
        return Texts::tr("Unconditional: what you ask for has no effect.");
    }
    if (w < 0.0) {
        return Texts::tr("Between unconditional and what you ask for.");
    }
    if (w == 0.0) {
        return Texts::tr("Plain conditional, without guidance.");
    }
    if (w > 14.0) {
        return Texts::tr("Far beyond the usual: expect burnt colours.");
    }
    return Texts::tr("Pushes towards what you ask for.");
}

} // namespace darkroom::ui
