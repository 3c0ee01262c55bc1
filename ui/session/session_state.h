#pragma once

#include "ui/worker/worker_event.h"

#include <QString>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace darkroom::ui {

enum class ModelStatus { None, Loading, Ready, Refused, Stopped };

/// The run that is going on.
struct Activity {
    RunId run = 0;
    GenerationRequest request;
    Phase phase = Phase::Text;
    int step = 0; ///< Steps done.
    int count = 0;
    std::optional<double> secondsLeft;
};

/// The lanes of the lab that develop now.
struct LabActivity {
    RunId run = 0;
    int lanes = 0;
    int step = 0; ///< Steps done.
    int count = 0;
};

/// Where the latest run was stopped; nothing of it is saved.
struct StoppedRun {
    RunId run = 0;
    int step = 0;
    int count = 0;
};

/// A picture that was asked for: what makes it and, of a branch, which picture it leaves.
struct AskedPicture {
    GenerationRequest request;
    std::optional<PictureLineage> lineage;

    bool operator==(const AskedPicture&) const = default;
};

/// What the previews of the latest run cost.
struct PreviewCost {
    PreviewKind kind = PreviewKind::Off;
    double seconds = 0.0; ///< For one preview.
    double share = 0.0;   ///< Of the run so far.
};

/// All that the window shows of the worker, except pictures.
struct SessionState {
    ModelStatus modelStatus = ModelStatus::None;
    QString modelPath; ///< Of the model that is loaded or loading; empty for the shipped one.
    double modelFraction = 0.0;
    std::optional<checkpoint::ListedModel> identified; ///< What is loaded or loading, by its headers; of models on this machine.
    std::optional<ModelFacts> model;
    std::optional<Activity> activity;
    std::optional<LabActivity> lab;
    std::optional<StoppedRun> stopped; ///< Until another run begins or its picture is kept.
    std::vector<WaitingRun> waiting;
    bool paused = false; ///< Nothing begins, and the running one stands between two steps.
    std::optional<PreviewCost> previewCost;
};

/// What one run left behind.
struct RunRecord {
    RunId run = 0;
    GenerationRequest request;
    QImage picture; ///< Null when it was stopped, unless it was kept nevertheless.
    std::vector<Frame> frames;
    double seconds = 0.0;
    QString file;
    int lane = 0;            ///< Of the run; only those of the lab have several.
    int stoppedAfter = 0;    ///< The step after which it was stopped; the picture, if there is one, is its estimate. 0: it ran to its end.
    std::string sha256 = {}; ///< Of the file.
};
using RunRecordPtr = std::shared_ptr<const RunRecord>; // shared by canvas, filmstrip and the strip of pictures

enum class Remedy { None, ChooseModel, ChooseFolder, ChooseAutoencoder, Resume, SaveAgain };

/// A fault as shown in the banner.
struct Problem {
    QString sentence;
    QString details; ///< For copying; more than the sentence.
    Remedy remedy = Remedy::None;
    bool outlivesLoading = false; ///< A model that loads doesn't settle it.
};

} // namespace darkroom::ui
