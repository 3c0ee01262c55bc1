#pragma once

#include "ui/worker/worker_event.h"

#include <mutex>
#include <optional>
#include <utility>

namespace darkroom::ui {

/// One slot between the worker and the window: the latest preview wins, so a slow window never falls behind. Any thread.
class PreviewMailbox {
public:
    /// True when the slot was empty, that is when the other side must be told.
    bool put(Preview preview)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = !m_slot;
        m_slot = std::move(preview);
        return wasEmpty;
    }

    std::optional<Preview> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_slot, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<Preview> m_slot;
};

} // namespace darkroom::ui
