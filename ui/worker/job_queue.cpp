#include "ui/worker/job_queue.h"

#include <algorithm>
#include <utility>

namespace darkroom::ui {

void JobQueue::inspect(std::string path)
{
    const std::lock_guard lock(m_mutex);
    m_inspections.push_back({std::move(path)});
    m_changed.notify_one();
}

void JobQueue::load(LoadJob job)
{
    const std::lock_guard lock(m_mutex);
    m_load = std::move(job);
    m_examples.reset();
    if (m_active == Active::Load || m_active == Active::Examples) {
        m_stop.request_stop();
    }
    m_changed.notify_one();
}

void JobQueue::add(RunJob job, Place place)
{
    const std::lock_guard lock(m_mutex);
    if (place == Place::Front) {
        m_runs.push_front(std::move(job));
    } else {
        m_runs.push_back(std::move(job));
    }
    m_examples.reset();
    if (m_active == Active::Examples) {
        m_stop.request_stop();
    }
    m_changed.notify_one();
}

void JobQueue::examples(ExamplesJob job)
{
    const std::lock_guard lock(m_mutex);
    m_examples = std::move(job);
    if (m_active == Active::Examples) {
        m_stop.request_stop();
    }
    m_changed.notify_one();
}

bool JobQueue::remove(RunId id)
{
    const std::lock_guard lock(m_mutex);
    return std::erase_if(m_runs, [id](const RunJob& job) { return job.id == id; }) > 0;
}

void JobQueue::stopAll()
{
    const std::lock_guard lock(m_mutex);
    m_runs.clear();
    m_examples.reset();
    if (m_active != Active::None) {
        m_stop.request_stop();
    }
}

void JobQueue::skip()
{
    const std::lock_guard lock(m_mutex);
    if (m_active == Active::Run) {
        m_stop.request_stop();
    }
}

std::vector<WaitingRun> JobQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<WaitingRun> runs;
    runs.reserve(m_runs.size());
    std::transform(m_runs.begin(), m_runs.end(), std::back_inserter(runs), [](const RunJob& job) {
        return WaitingRun{job.id, job.request};
    });
    return runs;
}

std::optional<TakenJob> JobQueue::take(std::stop_token quit)
{
    std::unique_lock lock(m_mutex);
    m_active = Active::None;
    if (!m_changed.wait(lock, quit, [this] { return hasWork(); }) || quit.stop_requested()) {
        return std::nullopt;
    }
    return pop();
}

std::optional<InspectJob> JobQueue::takeInspection()
{
    const std::lock_guard lock(m_mutex);
    if (m_inspections.empty()) {
        return std::nullopt;
    }
    InspectJob job = std::move(m_inspections.front());
    m_inspections.pop_front();
    return job;
}

bool JobQueue::hasWork() const
{
    return !m_inspections.empty() || m_load || !m_runs.empty() || m_examples;
}

TakenJob JobQueue::pop()
{
    m_stop = std::stop_source();
    TakenJob taken{InspectJob{}, m_stop.get_token()};
    if (!m_inspections.empty()) {
        taken.job = std::move(m_inspections.front());
        m_inspections.pop_front();
    } else if (!m_runs.empty()) {
        m_active = Active::Run;
        taken.job = std::move(m_runs.front());
        m_runs.pop_front();
    } else if (m_load) {
        m_active = Active::Load;
        taken.job = std::move(*m_load);
        m_load.reset();
    } else {
        m_active = Active::Examples;
        taken.job = std::move(*m_examples);
        m_examples.reset();
    }
    return taken;
}

} // namespace darkroom::ui
