#pragma once

#include "ui/session/session_state.h"
#include "ui/session/time_estimate.h"
#include "ui/settings/settings.h"
#include "ui/worker/worker.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace darkroom::ui {

/// The window's side of the worker: turns its events into one state, previews and records, and wishes into jobs. GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(WorkerOptions options, QHash<QString, double> learnedTimes, QObject* parent = nullptr);

    const SessionState& state() const { return m_state; }
    /// For the lab and for looks at steps; runs go through the session.
    Worker& worker() { return m_worker; }
    const QHash<QString, double>& learnedTimes() const { return m_estimate.learned(); }
    /// Finished and stopped runs of this session, oldest first.
    const std::deque<RunRecordPtr>& records() const { return m_records; }

    /// Starts the worker's thread.
    void start();
    void loadModel(const LoadJob& job);
    /// One run for each picture that the settings ask for.
    void generate(const Settings& settings, Place place);
    void stop();
    void skip();
    /// Decodes where a stopped run ended, and saves it: pictureKept comes.
    void keepPicture(RunId run, int lane);
    void remove(RunId run);
    /// Puts a waiting run at `position`, 0 being the next.
    void move(RunId run, std::size_t position);
    /// The way of a run from `step` on with other settings, ahead of what waits. It is kept as others are: when the program ends first, the next start
    /// makes it from its noise on.
    void branch(const GenerationRequest& changed, const RunRecord& left, int step);
    /// The same picture once more behind those that wait, with another random seed.
    void repeat(RunId run);
    /// Takes a waiting run out of the queue and returns its request; nullopt when it has begun meanwhile.
    std::optional<GenerationRequest> takeOut(RunId run);
    void pause();
    void resume();
    /// Pictures that could not be saved and the run that goes on, first, and those that wait: what is lost when the program ends now.
    std::vector<AskedPicture> unfinished() const;
    /// Puts pictures into the queue as they are: another start's unfinished ones.
    void queue(std::vector<AskedPicture> pictures);
    /// Tries again to save the pictures that could not be.
    void saveAgain();
    /// Guidance of the picture that develops, from its next step on.
    void setW(double w);
    void inspect(const QString& path);
    /// Small pictures of the model's own example prompts, while nothing else is to do.
    void showExamples(const GenerationRequest& base);
    /// The requests behind the examples, in their order.
    const std::vector<GenerationRequest>& examples() const { return m_examples; }

signals:
    void stateChanged(const darkroom::ui::SessionState& state);
    /// What unfinished() answers is another one now.
    void unfinishedChanged();
    /// What learnedTimes() answers is another one now: a run has ended, or a model was loaded.
    void timesLearned();
    void modelLoaded(const darkroom::ui::ModelFacts& facts);
    void runStarted(const darkroom::GenerationRequest& request);
    void frameArrived(const darkroom::ui::Frame& frame);
    void stepFinished(const darkroom::StepFinished& step);
    void runEnded(const darkroom::ui::RunRecordPtr& record);
    /// A picture that could not be saved lies in its folder now.
    void pictureSaved(const darkroom::ui::RunRecordPtr& record);
    /// A stopped run's picture was kept; without picture and file where that failed.
    void pictureKept(const darkroom::ui::RunRecordPtr& record);
    void exampleFramesArrived(const QVector<QImage>& pictures);
    void problemArose(const darkroom::ui::Problem& problem);
    void settingsFound(const QString& file, const darkroom::RestoredSettings& restored, bool modelExists);
    void modelFound(const QString& path);
    /// What is open about the model that is loaded next, if anything is.
    void factsMissing(const QString& path, const std::vector<darkroom::checkpoint::OpenFact>& facts);
    void answersKept(const QString& path);
    void partFound(const darkroom::checkpoint::ListedModel& part);
    void tokensRead(const darkroom::ui::TokensRead& tokens);
    void lorasChecked(const darkroom::ui::LorasChecked& loras);
    void classifierChecked(const darkroom::ui::ClassifierChecked& classifier);

private:
    void take(const WorkerEvent& event);
    void takeLab(const LabEvent& event);
    void takeEvent(const ModelProgress& event);
    void takeEvent(const ModelReady& event);
    void takeEvent(const ModelRefused& event);
    void takeEvent(const ModelStopped& event);
    void takeEvent(const QueueChanged& event);
    void takeEvent(const PreviewWaiting& event);
    void takeEvent(const RunStarted& event);
    void takeEvent(const RunPhase& event);
    void takeEvent(const RunStep& event);
    void takeEvent(const RunFinished& event);
    void takeEvent(const RunStopped& event);
    void takeEvent(const PictureKept& event);
    void takeEvent(const PictureSaved& event);
    void takeEvent(const RunFailed& event);
    void takeEvent(const ExamplesFinished& event);
    void takeEvent(const SettingsFound& event);
    void takeEvent(const ModelFound& event);
    void takeEvent(const ModelIdentified& event);
    void takeEvent(const AnswersKept& event);
    void takeEvent(const PartFound& event);
    void takeEvent(const TokensRead& event);
    void takeEvent(const LorasChecked& event);
    void takeEvent(const ClassifierChecked& event);
    void takeEvent(const DropRefused& event);
    void takeEvent(const WorkFailed& event);

    /// A finished picture that lies in no file. It stays among the unfinished ones.
    struct Unsaved {
        RunRecordPtr record; ///< Without its frames; null where it was too much to keep: the next start makes it again.
        PictureFacts facts;
    };

    /// The running picture took another w with this step: so does it when the program ends now and makes it again.
    void noteTurn(RunId run, int step);
    void keepUnsaved(const RunFinished& event);
    void tellUnsaved(const std::string& problem, const GenerationRequest& request);
    /// Replaces a run's record.
    void replace(const RunRecordPtr& record);
    void keep(RunRecord record);
    /// Without whether it loads.
    static TimedRun timed(const GenerationRequest& request, int firstStep = 1);
    void refreshWaiting();
    void add(AskedPicture picture, Place place);

    SessionState m_state;
    TimeEstimate m_estimate;
    QString m_present; ///< TimedRun::model of what is loaded; empty while nothing is.
    std::deque<RunRecordPtr> m_records;
    std::map<RunId, AskedPicture> m_open; ///< Asked for and not ended, or not saved.
    std::map<RunId, Unsaved> m_unsaved;
    std::vector<GenerationRequest> m_examples;
    RunId m_examplesRun = 0;
    std::optional<double> m_turned; ///< w that the running picture shall take, until it has.
    double m_runSeconds = 0.0;
    double m_previewSeconds = 0.0;
    int m_previewCount = 0;
    Worker m_worker; // last: it ends before what its events touch
};

} // namespace darkroom::ui
