#pragma once

#include "darkroom/generation/generation.h"

#include <QHash>
#include <QString>

#include <optional>

namespace darkroom::ui {

/// How long the rest of a run will take, from what text, steps and decode took before on the same model, device and size. Within a run the
/// steps seen so far correct the expectation.
class TimeEstimate {
public:
    TimeEstimate() = default;
    explicit TimeEstimate(QHash<QString, double> learned)
        : m_learned(std::move(learned))
    {
    }

    /// `place` names what the times depend on: model, device, precision, size, calls a step.
    void begin(const QString& place);
    /// `seconds` since the run began.
    void phaseStarted(const PhaseStarted& phase, double seconds);
    void stepFinished(const StepFinished& step);
    void finished(double decodeSeconds);

    /// Unknown until something like it was run once, or a step of this run is done.
    std::optional<double> secondsLeft() const;

    /// A run that has not begun, at `place`; unknown until a step was learned there.
    std::optional<double> wholeRun(const QString& place, int steps) const;

    const QHash<QString, double>& learned() const { return m_learned; }

private:
    std::optional<double> expected(const QString& place, Phase phase) const;
    std::optional<double> expected(Phase phase) const { return expected(m_place, phase); }
    void learn(Phase phase, double seconds);

    QHash<QString, double> m_learned;
    QString m_place;
    Phase m_phase = Phase::Text;
    int m_stepsLeft = 0;
    double m_textBegan = 0.0;
    std::optional<double> m_step; ///< Seconds a step in this run.
};

} // namespace darkroom::ui
