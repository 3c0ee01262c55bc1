#include "ui/session/time_estimate.h"

namespace darkroom::ui {

namespace {

/// Weight of the newest measurement in the running mean.
constexpr double kNewest = 0.3;

QString keyOf(const QString& place, Phase phase)
{
    switch (phase) {
    case Phase::Text: return place + QStringLiteral("/text");
    case Phase::Steps: return place + QStringLiteral("/step");
    case Phase::Decode: break;
    }
    return place + QStringLiteral("/decode");
}

} // namespace

void TimeEstimate::begin(const QString& place)
{
    m_place = place;
    m_phase = Phase::Text;
    m_stepsLeft = 0;
    m_textBegan = 0.0;
    m_step.reset();
}

void TimeEstimate::phaseStarted(const PhaseStarted& phase, double seconds)
{
    if (phase.phase == Phase::Text) {
        m_textBegan = seconds;
    } else if (phase.phase == Phase::Steps) {
        if (m_phase == Phase::Text) {
            learn(Phase::Text, seconds - m_textBegan);
        }
        m_stepsLeft = phase.steps;
    }
    m_phase = phase.phase;
}

void TimeEstimate::stepFinished(const StepFinished& step)
{
    const double seconds = step.telemetry.seconds + step.telemetry.previewSeconds;
    m_step = m_step ? *m_step + kNewest * (seconds - *m_step) : seconds;
    m_stepsLeft = step.count - step.index;
    learn(Phase::Steps, seconds);
}

void TimeEstimate::finished(double decodeSeconds)
{
    learn(Phase::Decode, decodeSeconds);
}

std::optional<double> TimeEstimate::secondsLeft() const
{
    const std::optional<double> step = m_step ? m_step : expected(Phase::Steps);
    const double decode = expected(Phase::Decode).value_or(step.value_or(0.0));
    if (m_phase == Phase::Decode) {
        return expected(Phase::Decode);
    }
    if (!step || m_phase == Phase::Text) {
        return std::nullopt;
    }
    return m_stepsLeft * *step + decode;
}

std::optional<double> TimeEstimate::wholeRun(const QString& place, int steps) const
{
    const std::optional<double> step = expected(place, Phase::Steps);
    if (!step) {
        return std::nullopt;
    }
    return expected(place, Phase::Text).value_or(0.0) + steps * *step + expected(place, Phase::Decode).value_or(*step);
}

std::optional<double> TimeEstimate::expected(const QString& place, Phase phase) const
{
    const auto found = m_learned.constFind(keyOf(place, phase));
    return found == m_learned.constEnd() ? std::nullopt : std::optional(*found);
}

void TimeEstimate::learn(Phase phase, double seconds)
{
    double& known = m_learned[keyOf(m_place, phase)];
    known = known > 0.0 ? known + kNewest * (seconds - known) : seconds;
}

} // namespace darkroom::ui
