#include "evaluation/training_history.h"

#include "darkroom/base/error.h"
#include "darkroom/base/event_log.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace darkroom::evaluation {
namespace {

constexpr std::int64_t kCurvePoints = 40;
constexpr double kSecondsPerHour = 3600.0;
/// What a curve shows besides the loss, where a run measures it.
constexpr std::array kMeasured = {"loss", "psnr", "structure", "kl", "mean_squared_error", "accuracy"};

struct Mean {
    double sum = 0.0;
    std::int64_t count = 0;
};

/// Seconds that the logged steps took: each line tells the speed since the line before it.
class Clock {
public:
    void begin(std::int64_t step) { m_step = step; }

    void add(const Json& line)
    {
        const auto step = line.at("step").get<std::int64_t>();
        const auto examples =
            line.at("examples").get<double>() / static_cast<double>(std::max<std::int64_t>(1, step)) * static_cast<double>(step - m_step);
        m_seconds += std::max(0.0, examples / line.at("examples_per_second").get<double>());
        m_step = step;
    }

    double hours() const { return m_seconds / kSecondsPerHour; }

private:
    std::int64_t m_step = 0;
    double m_seconds = 0.0;
};

Json curve(const std::vector<const Json*>& lines, std::int64_t steps)
{
    std::map<std::int64_t, std::map<std::string, Mean>> stretches;
    for (const auto* line : lines) {
        const auto step = line->at("step").get<std::int64_t>();
        auto& stretch = stretches[(step - 1) * kCurvePoints / std::max<std::int64_t>(1, steps)];
        for (const char* name : kMeasured)
            if (line->contains(name)) {
                stretch[name].sum += line->at(name).get<double>();
                ++stretch[name].count;
            }
    }
    Json points = Json::array();
    for (const auto& [number, means] : stretches) {
        Json point = {{"step", (number + 1) * steps / kCurvePoints}};
        for (const auto& [name, mean] : means)
            point[name] = mean.sum / static_cast<double>(mean.count);
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace

Json trainingHistory(const std::filesystem::path& runFolder)
{
    const auto file = runFolder / "log.jsonl";
    const auto events = readEventLog(file);
    Json history = {{"kind", ""}, {"options", Json::object()}, {"steps", 0}, {"examples", 0}};
    Clock clock;
    std::vector<const Json*> lines;
    try {
        for (const auto& event : events) {
            const auto kind = event.at("event").get<std::string>();
            if (kind == "started" || kind == "resumed") {
                history["options"] = event.at("options");
                history["kind"] = event.at("options").at("kind");
                clock.begin(event.at("step").get<std::int64_t>());
            } else if (kind == "step") {
                clock.add(event);
                lines.push_back(&event);
                history["steps"] = event.at("step");
                history["examples"] = event.at("examples");
            }
        }
        history["hours"] = clock.hours();
        history["curve"] = curve(lines, history.at("steps").get<std::int64_t>());
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::Format,
            file.string() + " is not the log of a training run: " + error.what() + ". Give the folder that --out named.");
    }
    if (lines.empty())
        throw Error(ErrorKind::Format, file.string() + " holds no step of a training run. Give the folder that --out named.");
    return history;
}

} // namespace darkroom::evaluation
