#pragma once

#include "darkroom/evaluation/evaluate.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace darkroom::evaluation {

/// Says how far the work is and how long it will still take, a few times a second at most. Work is planned in units that take the same time.
class WorkMeter {
public:
    explicit WorkMeter(const EvaluationEvents& events);

    /// Before the first part: the work of all parts that are planned.
    void plan(double work) { m_planned += work; }

    /// A part of `total` pictures begins.
    void begin(std::string part, std::int64_t total);
    /// `pictures` of the part (in parts of a picture, too) are done, for `work` units.
    void advance(double pictures, double work);

private:
    using Clock = std::chrono::steady_clock;

    void report(bool always);

    const EvaluationEvents& m_events;
    double m_planned = 0.0, m_done = 0.0;
    double m_pictures = 0.0;
    std::int64_t m_total = 0;
    std::string m_part;
    Clock::time_point m_start, m_lastReport;
};

} // namespace darkroom::evaluation
