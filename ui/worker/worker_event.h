#pragma once

#include "darkroom/base/picture_file.h"
#include "ui/worker/engine.h"

#include <QImage>
#include <QMetaType>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace darkroom::ui {

using RunId = std::uint64_t;

/// What a step looked like: the estimate x̂0 that it showed, and the numbers for the caption.
struct Frame {
    int step = 0;
    int count = 0;
    double sigma = 0.0; ///< σ/α of the level that the step started from.
    double w = 0.0;
    PreviewKind kind = PreviewKind::Off;
    QImage picture;
};

/// The newest preview of a run, one frame a lane.
using Preview = std::vector<Frame>;

struct WaitingRun {
    RunId id = 0;
    GenerationRequest request;
};

struct ModelProgress {
    std::string path;
    double fraction = 0.0;
};

struct ModelReady {
    std::string path; ///< As asked for: empty for the shipped model.
    ModelFacts facts;
};

struct ModelRefused {
    std::string path;
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

/// Loading ended because it was asked to; no model is loaded now.
struct ModelStopped {
    std::string path;
};

/// The queue has changed: ask Worker::waiting() for what it holds now.
struct QueueChanged { };

/// The mailbox has a preview of this run: Worker::takePreview().
struct PreviewWaiting {
    RunId run = 0;
};

struct RunStarted {
    RunId id = 0;
    GenerationRequest request;
};

struct RunPhase {
    RunId id = 0;
    PhaseStarted phase;
    double seconds = 0.0; ///< Since the run began.
};

struct RunStep {
    RunId id = 0;
    StepFinished step; ///< Without its previews, which go through the mailbox.
};

struct RunFinished {
    RunId id = 0;
    GenerationRequest request; ///< As effective.
    QImage picture;
    std::vector<Frame> frames; ///< Every step's, or every k-th when they would be too large.
    double seconds = 0.0;
    double decodeSeconds = 0.0;
    std::string file;        ///< Where it was saved; empty when it could not be.
    std::string saveProblem; ///< Why it could not be.
};

struct RunStopped {
    RunId id = 0;
    int stepsDone = 0;
    std::vector<Frame> frames;
};

struct RunFailed {
    RunId id = 0;
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

/// The small examples of the empty canvas are done; one picture a lane.
struct ExamplesFinished {
    std::vector<QImage> pictures;
};

/// What was dropped on the window turned out to be a picture with settings in it.
struct SettingsFound {
    std::string file;
    RestoredSettings restored;
    bool modelExists = false; ///< The model that it names is on this machine.
};

struct ModelFound {
    std::string path;
};

/// What was dropped is of no use here, and why.
struct DropRefused {
    std::string file;
    std::string sentence;
};

/// All that the worker reports, in the order in which it happened.
using WorkerEvent = std::variant<ModelProgress, ModelReady, ModelRefused, ModelStopped, QueueChanged, PreviewWaiting, RunStarted, RunPhase,
    RunStep, RunFinished, RunStopped, RunFailed, ExamplesFinished, SettingsFound, ModelFound, DropRefused>;

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::WorkerEvent)
