#pragma once

#include "ui/worker/worker_event.h"

#include <mutex>
#include <optional>
#include <utility>

namespace darkroom::ui {

/// One slot between window and worker in which the latest value of a run wins, so that a slow side never falls behind. Taken by the run's id
/// alone: the slot may already hold a value of the next run, of which the other side has not been told yet. Any thread.
template <class Value>
class RunMailbox {
public:
    /// True when the other side must be told: nothing of this run lay in the slot. What another run left there is lost.
    bool put(RunId run, Value value)
    {
        const std::lock_guard lock(m_mutex);
        const bool isNews = !m_slot || m_slot->first != run;
        m_slot.emplace(run, std::move(value));
        return isNews;
    }

    /// Empty when the slot holds nothing of this run.
    std::optional<Value> take(RunId run)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_slot || m_slot->first != run) {
            return std::nullopt;
        }
        Value value = std::move(m_slot->second);
        m_slot.reset();
        return value;
    }

private:
    std::mutex m_mutex;
    std::optional<std::pair<RunId, Value>> m_slot;
};

} // namespace darkroom::ui
