#pragma once

#include "darkroom/base/request.h"
#include "darkroom/generation/lab_axis.h"
#include "darkroom/generation/lab_session.h"
#include "ui/worker/engine.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace darkroom::ui {

/// What the lab is asked for.
struct LabWish {
    std::vector<double> w;                ///< 3 to 15, or none with classifier scales.
    std::vector<double> classifierScales; ///< Lanes of their own below, from the same noise; empty means none.
    double classifierW = 0.0;             ///< w beside the classifier's gradient in those.
    LabAxis axis = LabAxis::None;
    std::vector<double> axisValues;    ///< With Steps, Seed, Class (ids) and ClassifierScale.
    std::vector<std::string> samplers; ///< With Sampler, by id.
    std::vector<std::string> prompts;  ///< With Prompt.
};

constexpr std::size_t kMostLabValues = 15;
constexpr std::size_t kFewestLabValues = 3;
constexpr std::size_t kMostLabLanes = 64;

/// Lanes beside each other.
struct LabRow {
    QString label;
    std::size_t first = 0; ///< Of the plan's lanes.
    std::size_t count = 0;
    bool isClassifier = false; ///< Its lanes differ in the classifier's scale, not in w.
};

/// What is run: lanes in rows, as one or several batches after each other.
struct LabPlan {
    std::vector<GenerationRequest> lanes;
    std::vector<LabRow> rows;
    std::vector<std::size_t> batches; ///< How many lanes each batch takes, in order.
    std::vector<int> turns;           ///< For "when does w matter": the first step at the new w of each lane; otherwise empty.
    std::function<LabPlan()>
        again; ///< Makes the plan anew, with its rows named in the language that is shown then; null for a saved session's.
};

/// Why nothing can be run for this wish; empty when it can.
QString problemOf(const LabWish& wish);

/// The lanes of a wish from the settings' request; lanes that agree in steps and sampler share a batch, and so what they have in common. `model` names
/// classes and may be null.
LabPlan planOf(const LabWish& wish, const GenerationRequest& request, const ModelFacts* model);

/// "When does w matter": the request's own w until a step and `w` from it on, for about `kMostLabValues` steps.
LabPlan turningPlan(const GenerationRequest& request, double w);

/// The lanes of a saved session, in its rows and batches.
LabPlan planOf(const LabSession& session);

/// "w 2, s 3" or "scale 4".
QString laneLabel(const GenerationRequest& request, bool isClassifier);

} // namespace darkroom::ui
