#include "ui/lab/lab_plan.h"

#include "darkroom/base/sampler_names.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

constexpr double kMostWhole = 9007199254740992.0; ///< Beyond it not every whole number is one of double's.
constexpr double kMostScale = 1e6;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LabPlan)
};

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

/// As withAxisValue() reads it.
std::string axisText(LabAxis axis, double value)
{
    return (axis == LabAxis::ClassifierScale ? QString::number(value, 'g', 17) : QString::number(value, 'f', 0)).toStdString();
}

QString axisLabel(const GenerationRequest& request, LabAxis axis, const ModelFacts* model)
{
    switch (axis) {
    case LabAxis::Steps: return Texts::tr("%1 steps").arg(request.sampling.steps);
    case LabAxis::Sampler: return samplerText(request.sampling.sampler);
    case LabAxis::Seed: return Texts::tr("seed %1").arg(request.seed);
    case LabAxis::Class: return classText(request.classId.value_or(0), model);
    case LabAxis::ClassifierScale: return Texts::tr("classifier scale %1").arg(shortNumber(request.classifier.scale));
    case LabAxis::Prompt: return Texts::tr("“%1”").arg(QString::fromStdString(request.prompt).simplified());
    case LabAxis::None: break;
    }
    return {};
}

/// The values of the second axis as text.
std::vector<std::string> valuesOf(const LabWish& wish)
{
    if (wish.axis == LabAxis::Sampler) {
        return wish.samplers;
    }
    if (wish.axis == LabAxis::Prompt) {
        return wish.prompts;
    }
    std::vector<std::string> values;
    for (const double value : wish.axisValues) {
        values.push_back(axisText(wish.axis, value));
    }
    return values;
}

std::vector<Variant> variantsOf(const LabWish& wish, const GenerationRequest& request, const ModelFacts* model)
{
    if (wish.axis == LabAxis::None) {
        return {{request, {}}};
    }
    std::vector<Variant> variants;
    for (const std::string& value : valuesOf(wish)) {
        const GenerationRequest varied = withAxisValue(request, wish.axis, value);
        variants.push_back({varied, axisLabel(varied, wish.axis, model)});
    }
    return variants;
}

QString rowLabel(const QString& kind, const QString& variant)
{
    return variant.isEmpty() ? kind : Texts::tr("%1, %2").arg(kind, variant);
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
        return wish.samplers.empty() ? Texts::tr("The second axis needs a sampler.") : QString();
    }
    if (wish.axis == LabAxis::Prompt) {
        return wish.prompts.empty() ? Texts::tr("The second axis needs prompts, with | between.") : QString();
    }
    if (wish.axisValues.empty()) {
        return Texts::tr("The second axis needs values.");
    }
    const bool wholeOnly = wish.axis != LabAxis::ClassifierScale;
    for (const double value : wish.axisValues) {
        if (wholeOnly && (!isWhole(value) || value < 0.0 || value > kMostWhole)) {
            return Texts::tr("The second axis takes whole numbers from 0 on.");
        }
        if (!wholeOnly && std::abs(value) > kMostScale) {
            return Texts::tr("Classifier scales are from −1000000 to 1000000.");
        }
        if (wish.axis == LabAxis::Steps && (value < 1.0 || value > 1000.0)) {
            return Texts::tr("Steps are from 1 to 1000.");
        }
    }
    return {};
}

} // namespace

QString problemOf(const LabWish& wish)
{
    const std::size_t asked = wish.w.size() + wish.classifierScales.size();
    if (wish.w.size() < kFewestLabValues && wish.classifierScales.size() < kFewestLabValues) {
        return Texts::tr("Type at least %1 values of w.").arg(kFewestLabValues);
    }
    if (const QString problem = axisProblem(wish); !problem.isEmpty()) {
        return problem;
    }
    const std::size_t variants = wish.axis == LabAxis::None ? 1 : valuesOf(wish).size();
    if (asked * variants > kMostLabLanes) {
        return Texts::tr("%1 lanes are too many; at most %2 at once.").arg(asked * variants).arg(kMostLabLanes);
    }
    return {};
}

LabPlan planOf(const LabWish& wish, const GenerationRequest& request, const ModelFacts* model)
{
    GenerationRequest base = request;
    base.before.clear();
    base.guidance.changes.clear(); // of one w; the lanes have their own
    LabPlan plan;
    const bool splits = splitsBatch(wish.axis);
    std::size_t batched = 0;
    for (const Variant& variant : variantsOf(wish, base, model)) {
        GenerationRequest free = variant.request;
        const bool hasClassifierRow = !wish.classifierScales.empty() && wish.axis != LabAxis::ClassifierScale;
        if (hasClassifierRow) {
            free.classifier.scale = 0.0; // each row of one kind alone
        }
        addRow(plan, rowLabel(Texts::tr("Classifier-free"), variant.label), lanesOverW(free, wish.w), false);
        if (hasClassifierRow) {
            addRow(plan, rowLabel(Texts::tr("Classifier, w %1").arg(shortNumber(wish.classifierW)), variant.label),
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
    plan.again = [wish, request, facts = model ? std::optional(*model) : std::nullopt] {
        return planOf(wish, request, facts ? &*facts : nullptr);
    };
    return plan;
}

LabPlan turningPlan(const GenerationRequest& request, double w)
{
    GenerationRequest base = request;
    base.before.clear();
    base.guidance.changes.clear();
    const int steps = base.sampling.steps;
    const int every = std::max(1, static_cast<int>(std::ceil(static_cast<double>(steps) / (kMostLabValues - 1))));
    LabPlan plan;
    plan.turns = turningSteps(steps, every);
    addRow(plan, Texts::tr("w %1 until a step, %2 from it on").arg(shortNumber(base.guidance.w), shortNumber(w)),
        lanesTurningAt(base, w, every), false);
    plan.batches.push_back(plan.lanes.size());
    plan.again = [request, w] { return turningPlan(request, w); };
    return plan;
}

LabPlan planOf(const LabSession& session)
{
    LabPlan plan;
    for (const LabSessionLane& lane : session.lanes) {
        plan.lanes.push_back(lane.request);
    }
    for (const LabSessionRow& row : session.rows) {
        plan.rows.push_back({QString::fromStdString(row.label), row.first, row.count, row.isClassifier});
    }
    plan.batches = session.batches;
    // One row of turns alone is what the window draws as a chart of distances.
    if (session.rows.size() == 1 && session.rows.front().count == session.lanes.size()) {
        plan.turns = session.rows.front().turns;
    }
    return plan;
}

QString laneLabel(const GenerationRequest& request, bool isClassifier)
{
    return isClassifier ? Texts::tr("scale %1").arg(shortNumber(request.classifier.scale))
                        : Texts::tr("w %1, s %2").arg(shortNumber(request.guidance.w), shortNumber(1.0 + request.guidance.w));
}

} // namespace darkroom::ui
