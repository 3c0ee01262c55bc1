#include "ui/lab/lab_plan.h"

#include "darkroom/base/sampler_names.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("LabPlan", text);
}

QString samplerText(const std::string& id)
{
    const SamplerName* known = findSampler(id);
    return known ? QString::fromUtf8(known->shown.data(), static_cast<qsizetype>(known->shown.size())) : QString::fromStdString(id);
}

QString classText(std::int64_t id, const ModelFacts* model)
{
    if (model) {
        for (const ClassLabel& label : model->description.classes) {
            if (label.id == id) {
                return QString::fromStdString(label.name);
            }
        }
    }
    return QString::number(id);
}

/// One value of the second axis.
struct Variant {
    GenerationRequest request;
    QString label;
};

Variant withValue(const GenerationRequest& request, LabAxis axis, double value, const ModelFacts* model)
{
    Variant variant{request, {}};
    switch (axis) {
    case LabAxis::Steps:
        variant.request.sampling.steps = static_cast<int>(std::lround(value));
        variant.label = translated("%1 steps").arg(variant.request.sampling.steps);
        break;
    case LabAxis::Seed:
        variant.request.seed = static_cast<std::uint64_t>(std::llround(value));
        variant.label = translated("seed %1").arg(variant.request.seed);
        break;
    case LabAxis::Class:
        variant.request.classId = std::llround(value);
        variant.label = classText(*variant.request.classId, model);
        break;
    case LabAxis::ClassifierScale:
        variant.request.classifier.scale = value;
        variant.label = translated("classifier scale %1").arg(shortNumber(value));
        break;
    case LabAxis::None:
    case LabAxis::Sampler: break;
    }
    return variant;
}

std::vector<Variant> variantsOf(const LabWish& wish, const GenerationRequest& request, const ModelFacts* model)
{
    if (wish.axis == LabAxis::None) {
        return {{request, {}}};
    }
    std::vector<Variant> variants;
    for (const std::string& sampler : wish.samplers) {
        if (wish.axis == LabAxis::Sampler) {
            variants.push_back({request, samplerText(sampler)});
            variants.back().request.sampling.sampler = sampler;
        }
    }
    for (const double value : wish.axisValues) {
        if (wish.axis != LabAxis::Sampler) {
            variants.push_back(withValue(request, wish.axis, value, model));
        }
    }
    return variants;
}

QString rowLabel(const QString& kind, const QString& variant)
{
    return variant.isEmpty() ? kind : translated("%1, %2").arg(kind, variant);
}

void addRow(LabPlan& plan, const QString& label, std::vector<GenerationRequest> lanes, bool isClassifier)
{
    if (lanes.empty()) {
        return;
    }
    plan.rows.push_back({label, plan.lanes.size(), lanes.size(), isClassifier});
    plan.lanes.insert(plan.lanes.end(), lanes.begin(), lanes.end());
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

QString axisProblem(const LabWish& wish)
{
    if (wish.axis == LabAxis::None) {
        return {};
    }
    if (wish.axis == LabAxis::Sampler) {
        return wish.samplers.empty() ? translated("The second axis needs a sampler.") : QString();
    }
    if (wish.axisValues.empty()) {
        return translated("The second axis needs values.");
    }
    const bool wholeOnly = wish.axis != LabAxis::ClassifierScale;
    for (const double value : wish.axisValues) {
        if (wholeOnly && (!isWhole(value) || value < 0.0)) {
            return translated("The second axis takes whole numbers from 0 on.");
        }
        if (wish.axis == LabAxis::Steps && (value < 1.0 || value > 1000.0)) {
            return translated("Steps are from 1 to 1000.");
        }
    }
    return {};
}

} // namespace

QString problemOf(const LabWish& wish)
{
    const std::size_t asked = wish.w.size() + wish.classifierScales.size();
    if (wish.w.size() < kFewestLabValues && wish.classifierScales.size() < kFewestLabValues) {
        return translated("Type at least %1 values of w.").arg(kFewestLabValues);
    }
    if (const QString problem = axisProblem(wish); !problem.isEmpty()) {
        return problem;
    }
    const std::size_t variants = wish.axis == LabAxis::None ? 1 : wish.axis == LabAxis::Sampler ? wish.samplers.size() : wish.axisValues.size();
    if (asked * variants > kMostLabLanes) {
        return translated("%1 lanes are too many; at most %2 at once.").arg(asked * variants).arg(kMostLabLanes);
    }
    return {};
}

LabPlan planOf(const LabWish& wish, const GenerationRequest& request, const ModelFacts* model)
{
    GenerationRequest base = request;
    base.guidance.changes.clear(); // of one w; the lanes have their own
    LabPlan plan;
    const bool splits = wish.axis == LabAxis::Steps || wish.axis == LabAxis::Sampler;
    std::size_t batched = 0;
    for (const Variant& variant : variantsOf(wish, base, model)) {
        GenerationRequest free = variant.request;
        const bool hasClassifierRow = !wish.classifierScales.empty() && wish.axis != LabAxis::ClassifierScale;
        if (hasClassifierRow) {
            free.classifier.scale = 0.0; // each row of one kind alone
        }
        addRow(plan, rowLabel(translated("Classifier-free"), variant.label), lanesOverW(free, wish.w), false);
        if (hasClassifierRow) {
            addRow(plan, rowLabel(translated("Classifier, w %1").arg(shortNumber(wish.classifierW)), variant.label),
                lanesOverClassifierScale(variant.request, wish.classifierScales, wish.classifierW), true);
        }
        if (splits) {
            plan.batches.push_back(plan.lanes.size() - batched);
            batched = plan.lanes.size();
        }
    }
    if (!splits) {
        plan.batches.push_back(plan.lanes.size());
    }
    return plan;
}

LabPlan turningPlan(const GenerationRequest& request, double w)
{
    GenerationRequest base = request;
    base.guidance.changes.clear();
    const int steps = base.sampling.steps;
    const int every = std::max(1, static_cast<int>(std::ceil(static_cast<double>(steps) / (kMostLabValues - 1))));
    LabPlan plan;
    plan.turns = turningSteps(steps, every);
    addRow(plan, translated("w %1 until a step, %2 from it on").arg(shortNumber(base.guidance.w), shortNumber(w)), lanesTurningAt(base, w, every), false);
    plan.batches.push_back(plan.lanes.size());
    return plan;
}

QString laneLabel(const GenerationRequest& request, bool isClassifier)
{
    return isClassifier ? translated("scale %1").arg(shortNumber(request.classifier.scale))
                        : translated("w %1, s %2").arg(shortNumber(request.guidance.w), shortNumber(1.0 + request.guidance.w));
}

} // namespace darkroom::ui
