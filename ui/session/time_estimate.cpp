#include "ui/session/time_estimate.h"

namespace darkroom::ui {

namespace {

/// Weight of the newest measurement in the running mean.
constexpr double kNewest = 0.3;

QString loadKey(const QString& model)
{
    return model + QStringLiteral("/load");
}

QString textKey(const TimedRun& run)
{
    return run.place + (run.isOfPicture ? QStringLiteral("/picture") : QStringLiteral("/text"));
}

QString stepKey(const TimedRun& run)
{
    return run.place + QStringLiteral("/step");
}

QString decodeKey(const TimedRun& run)
{
    return run.place + QStringLiteral("/decode");
}

} // namespace

void TimeEstimate::begin(const TimedRun& run)
{
    m_run = run;
    m_stage = run.loads ? Stage::Load : Stage::Text;
    m_stepsLeft = run.steps;
    m_textBegan = 0.0;
    m_step.reset();
}

void TimeEstimate::modelLoaded(const QString& model, double seconds)
{
    learn(loadKey(model), seconds);
    if (m_stage == Stage::Load && model == m_run.model) {
        m_stage = Stage::Text;
    }
}

void TimeEstimate::phaseStarted(const PhaseStarted& phase, double seconds)
{
    switch (phase.phase) {
    case Phase::Text:
        m_stage = Stage::Text;
        m_textBegan = seconds;
        break;
    case Phase::Steps:
        if (m_stage == Stage::Text) {
            learn(textKey(m_run), seconds - m_textBegan);
        }
        m_stage = Stage::Steps;
        m_stepsLeft = phase.steps;
        break;
    case Phase::Decode: m_stage = Stage::Decode; break;
    }
}

void TimeEstimate::stepFinished(const StepFinished& step)
{
    const double seconds = step.telemetry.seconds + step.telemetry.previewSeconds;
    m_step = m_step ? *m_step + kNewest * (seconds - *m_step) : seconds;
    m_stepsLeft = step.count - step.index;
    learn(stepKey(m_run), seconds);
}

void TimeEstimate::finished(double decodeSeconds)
{
    learn(decodeKey(m_run), decodeSeconds);
}

std::optional<double> TimeEstimate::secondsLeft() const
{
    TimedRun rest = m_run;
    rest.steps = m_stepsLeft;
    rest.loads = m_stage == Stage::Load;
    switch (m_stage) {
    case Stage::Load:
    case Stage::Text: return wholeRun(rest);
    case Stage::Steps: break;
    case Stage::Decode: return expected(decodeKey(m_run));
    }
    const std::optional<double> step = m_step ? m_step : expected(stepKey(m_run));
    return step ? std::optional(m_stepsLeft * *step + expected(decodeKey(m_run)).value_or(*step)) : std::nullopt;
}

std::optional<double> TimeEstimate::wholeRun(const TimedRun& run) const
{
    const std::optional<double> step = expected(stepKey(run));
    const std::optional<double> load = run.loads ? expected(loadKey(run.model)) : 0.0;
    if (!step || !load) {
        return std::nullopt;
    }
    return *load + expected(textKey(run)).value_or(0.0) + run.steps * *step + expected(decodeKey(run)).value_or(*step);
}

std::optional<double> TimeEstimate::expected(const QString& key) const
{
    const auto found = m_learned.constFind(key);
    return found == m_learned.constEnd() ? std::nullopt : std::optional(*found);
}

void TimeEstimate::learn(const QString& key, double seconds)
{
    double& known = m_learned[key];
    known = known > 0.0 ? known + kNewest * (seconds - known) : seconds;
}

} // namespace darkroom::ui
