#pragma once

#include "darkroom/generation/generation.h"

#include <QHash>
#include <QString>

#include <optional>

namespace darkroom::ui {

/// What the time of a run depends on.
struct TimedRun {
    QString model;            ///< Model, device and precision: loading.
    QString place;            ///< With those the size and the calls a step: everything else.
    bool loads = false;       ///< The model is not there yet.
    bool isOfPicture = false; ///< A start picture is encoded beside the text.
    int steps = 0;            ///< That are run.
};

/// How long the rest of a run will take, from what loading, texts, steps and decoding took before on the same model, device and size. Within a run
/// the steps seen so far correct the expectation. It knows no clock: all times are told to it.
class TimeEstimate {
public:
    TimeEstimate() = default;
    explicit TimeEstimate(QHash<QString, double> learned)
        : m_learned(std::move(learned))
    {
    }

    void begin(const TimedRun& run);
    /// A model was loaded in so many seconds, for a run or not.
    void modelLoaded(const QString& model, double seconds);
    /// `seconds` since the run began.
    void phaseStarted(const PhaseStarted& phase, double seconds);
    void stepFinished(const StepFinished& step);
    void finished(double decodeSeconds);

    /// Unknown until something like it was run once, or a step of this run is done.
    std::optional<double> secondsLeft() const;

    /// A run that has not begun; unknown until a step was learned there, and where it loads until its model was loaded once.
    std::optional<double> wholeRun(const TimedRun& run) const;

    const QHash<QString, double>& learned() const { return m_learned; }

private:
    enum class Stage { Load, Text, Steps, Decode };

    std::optional<double> expected(const QString& key) const;
    void learn(const QString& key, double seconds);

    QHash<QString, double> m_learned;
    TimedRun m_run;
    Stage m_stage = Stage::Text;
    int m_stepsLeft = 0;
    double m_textBegan = 0.0;
    std::optional<double> m_step; ///< Seconds a step in this run.
};

} // namespace darkroom::ui
