#pragma once

#include "darkroom/base/picture_file.h"
#include "darkroom/checkpoint/model_list.h"
#include "darkroom/checkpoint/open_facts.h"
#include "ui/worker/engine.h"

#include <QImage>
#include <QMetaType>

#include <cstdint>
#include <optional>
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
    std::optional<double> seconds; ///< How long it will take, once that was learned; the session knows.
    int firstStep = 1;             ///< Of a branch: steps before it are there already, or so it was when it was asked for.
};

struct ModelProgress {
    std::string path;
    double fraction = 0.0;
};

struct ModelReady {
    std::string path; ///< As asked for: empty for the shipped model.
    ModelFacts facts;
    double seconds = 0.0;                          ///< That loading took.
    DeviceChoice device = DeviceChoice::Automatic; ///< As asked for.
    Precision precision = Precision::Automatic;    ///< The same.
};

struct ModelRefused {
    std::string path;
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
    bool lacksAutoencoder = false; ///< Another file's would do.
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
    std::string sha256;      ///< Of the file.
    PictureFacts facts;      ///< What goes beside the pixels.
};

/// The answer to Worker::save().
struct PictureSaved {
    RunId id = 0;
    std::string file;
    std::string sha256;
    std::string problem; ///< Why there is no file; empty when there is.
};

struct RunStopped {
    RunId id = 0;
    GenerationRequest request; ///< As it ran, turns of w in it.
    int stepsDone = 0;
    std::vector<Frame> frames;
};

/// The answer to Worker::keepPicture(): where a stopped run ended, as a picture.
struct PictureKept {
    RunId id = 0;
    int lane = 0;
    int step = 0; ///< Whose estimate it is.
    GenerationRequest request;
    QImage picture;
    std::string file;
    std::string sha256;  ///< Of the file.
    std::string problem; ///< Why there is no file; empty when there is.
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

/// What is about to be loaded, by headers alone; the path as asked for.
struct ModelIdentified {
    std::string path;
    checkpoint::ListedModel model;
    std::vector<checkpoint::OpenFact> open; ///< What neither it nor a file beside it tells.
};

/// What was said about a model's file is kept.
struct AnswersKept {
    std::string path;
};

/// What was dropped is a part for a model: a LoRA, an autoencoder, a textual inversion, a classifier of noisy pictures.
struct PartFound {
    checkpoint::ListedModel part;
};

/// The answer to Worker::readTokens(): what is read of the prompt and the negative prompt; a problem says why nothing can be.
struct TokensRead {
    std::vector<text::PromptTokens> prompt; ///< One a text encoder.
    std::vector<text::PromptTokens> negative;
    std::string problem;
};

/// The answer to Worker::checkLoras(): why each file doesn't fit the loaded model; empty for one that does.
struct LorasChecked {
    std::vector<std::string> files;
    std::vector<std::string> problems;
};

/// The answer to Worker::checkClassifier().
struct ClassifierChecked {
    std::string classifier;           ///< As asked for: empty for the one beside the model.
    std::optional<ClassifierFit> fit; ///< None without a loaded model.
};

/// What was dropped is of no use here, and why.
struct DropRefused {
    std::string file;
    std::string sentence;
};

/// Something that no run waits for could not be done: a look, an answer.
struct WorkFailed {
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

/// Lanes of the lab begin.
struct LabStarted {
    RunId id = 0;
    int lanes = 0;
};

/// All lanes took a step.
struct LabStep {
    RunId id = 0;
    StepFinished step; ///< Without its previews.
    Preview frames;    ///< One a lane, or none.
};

struct LabFinished {
    RunId id = 0;
    std::vector<QImage> pictures;            ///< One a lane.
    std::vector<GenerationRequest> requests; ///< As effective.
    double seconds = 0.0;
};

/// The lanes ended early, by a wish or by a fault.
struct LabStopped {
    RunId id = 0;
    std::string problem; ///< Empty when it was wished.
};

/// The answer to Worker::countCalls(); a problem says why these lanes can't run.
struct CallsCounted {
    int slot = 0;
    std::vector<CallCount> counts;
    std::string problem;
};

/// The answer to Worker::showStep(): no picture where the step or the term isn't kept.
struct StepShown {
    int slot = 0;
    RunId run = 0;
    StepPictureRequest request;
    QImage picture;
    double least = 0.0; ///< Of what is shown, as in StepPicture.
    double greatest = 0.0;
    double deviation = 0.0;
    double sigma = 0.0;              ///< σ/α of the level that the step started from.
    std::vector<std::string> tokens; ///< With attention: of the prompt.
    std::vector<int> attentionSides; ///< With attention: the rows that layers' maps have.
};

/// The way of a run lies in memory: it can be shown and branched from.
struct RunKept {
    RunId run = 0;
    std::vector<TrajectoryStep> steps;
    int channels = 0;
    std::size_t bytes = 0;      ///< Of this run.
    std::size_t bytesOfAll = 0; ///< With those of the runs before it that are still kept.
};

/// The ways of these runs are gone.
struct RunsDropped {
    std::vector<RunId> runs;
};

/// What concerns looking closely at guidance: the lab and the ways of runs.
using LabEvent = std::variant<LabStarted, LabStep, LabFinished, LabStopped, CallsCounted, StepShown, RunKept, RunsDropped>;

/// All that the worker reports, in the order in which it happened.
using WorkerEvent = std::variant<ModelProgress, ModelReady, ModelRefused, ModelStopped, QueueChanged, PreviewWaiting, RunStarted, RunPhase,
    RunStep, RunFinished, RunStopped, PictureKept, PictureSaved, RunFailed, ExamplesFinished, SettingsFound, ModelFound, ModelIdentified,
    AnswersKept, PartFound, TokensRead, LorasChecked, ClassifierChecked, DropRefused, WorkFailed>;

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::LabEvent)
Q_DECLARE_METATYPE(darkroom::ui::WorkerEvent)
