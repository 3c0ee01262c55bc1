#include "ui/worker/job_queue.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace darkroom::ui {

namespace {

bool sameSlot(const Question& a, const Question& b)
{
    if (std::holds_alternative<TokensJob>(a) || std::holds_alternative<LoraJob>(a) || std::holds_alternative<ClassifierJob>(a)) {
        return a.index() == b.index();
    }
    if (const auto* count = std::get_if<CountJob>(&a)) {
        const auto* other = std::get_if<CountJob>(&b);
        return other && other->slot == count->slot;
    }
    const auto* show = std::get_if<ShowJob>(&a);
    const auto* other = std::get_if<ShowJob>(&b);
    return show && other && other->slot == show->slot;
}

} // namespace

LoadJob modelOf(const GenerationRequest& request)
{
    return {request.model, request.device, request.precision, request.autoencoder};
}

void JobQueue::ask(Question question)
{
    const std::lock_guard lock(m_mutex);
    const auto older =
        std::find_if(m_questions.begin(), m_questions.end(), [&](const Question& other) { return sameSlot(question, other); });
    if (older != m_questions.end()) {
        *older = std::move(question);
    } else {
        m_questions.push_back(std::move(question));
    }
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

void JobQueue::add(LabJob job)
{
    const std::lock_guard lock(m_mutex);
    m_labs.push_back(std::move(job));
    m_examples.reset();
    if (m_active == Active::Examples) {
        m_stop.request_stop();
    }
    m_changed.notify_one();
}

void JobQueue::stopLab()
{
    const std::lock_guard lock(m_mutex);
    m_labs.clear();
    if (m_active == Active::Lab) {
        m_stop.request_stop();
    }
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

bool JobQueue::move(RunId id, std::size_t position)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [id](const RunJob& job) { return job.id == id; });
    if (found == m_runs.end()) {
        return false;
    }
    RunJob job = std::move(*found);
    m_runs.erase(found);
    m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(std::min(position, m_runs.size())), std::move(job));
    return true;
}

void JobQueue::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
}

void JobQueue::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_changed.notify_all();
}

void JobQueue::stopAll()
{
    const std::lock_guard lock(m_mutex);
    m_runs.clear();
    m_labs.clear();
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
        return WaitingRun{job.id, job.request, std::nullopt, job.branch ? job.branch->step : 1};
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

std::optional<Question> JobQueue::takeQuestion()
{
    const std::lock_guard lock(m_mutex);
    return m_questions.empty() ? std::nullopt : std::optional(popQuestion());
}

std::optional<Question> JobQueue::waitWhilePaused(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_paused || !m_questions.empty(); });
    return m_paused && !m_questions.empty() && !stop.stop_requested() ? std::optional(popQuestion()) : std::nullopt;
}

bool JobQueue::hasWork() const
{
    return !m_questions.empty() || m_load || !m_labs.empty() || (!m_runs.empty() && !m_paused) || m_examples;
}

TakenJob JobQueue::pop()
{
    m_stop = std::stop_source();
    TakenJob taken{Question{}, m_stop.get_token()};
    if (!m_questions.empty()) {
        taken.job = popQuestion();
    } else if (!m_labs.empty()) {
        m_active = Active::Lab;
        taken.job = std::move(m_labs.front());
        m_labs.pop_front();
    } else if (!m_runs.empty() && !m_paused) {
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

Question JobQueue::popQuestion()
{
    Question question = std::move(m_questions.front());
    m_questions.pop_front();
    return question;
}

} // namespace darkroom::ui
