#include "evaluation/work_meter.h"

#include <cmath>
#include <utility>

namespace darkroom::evaluation {
namespace {

constexpr double kLeastPause = 0.25; // seconds between two reports

template <typename TimePoint>
double secondsBetween(TimePoint from, TimePoint to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

WorkMeter::WorkMeter(const EvaluationEvents& events)
    : m_events(events)
    , m_start(Clock::now())
{
}

void WorkMeter::begin(std::string part, std::int64_t total)
{
    m_part = std::move(part);
    m_total = total;
    m_pictures = 0.0;
    report(true);
}

void WorkMeter::advance(double pictures, double work)
{
    m_pictures += pictures;
    m_done += work;
    report(std::lround(m_pictures) >= m_total);
}

void WorkMeter::report(bool always)
{
    const auto now = Clock::now();
    if (!m_events || (!always && secondsBetween(m_lastReport, now) < kLeastPause)) return;
    m_lastReport = now;
    Json line = {{"event", "progress"}, {"part", m_part},
        {"done", std::min<std::int64_t>(std::lround(std::floor(m_pictures + 1e-6)), m_total)}, {"total", m_total}};
    if (m_done > 0.0) line["seconds_left"] = secondsBetween(m_start, now) / m_done * std::max(0.0, m_planned - m_done);
    m_events(line);
}

} // namespace darkroom::evaluation
