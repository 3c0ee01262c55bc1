#pragma once

#include <algorithm>
#include <functional>
#include <utility>

namespace darkroom {

/// How far a loading is, in stages that each take a part of the whole. Never falls.
class LoadProgress {
public:
    explicit LoadProgress(std::function<void(double)> tell)
        : m_tell(std::move(tell))
    {
    }

    /// What begins now ends at this share of the whole.
    void beginStage(double end)
    {
        m_begin = m_end;
        m_end = std::max(m_end, end);
    }
    double stageEnd() const { return m_end; }

    /// So much of the stage is done, 0..1.
    void operator()(double share) const
    {
        if (m_tell) m_tell(m_begin + (m_end - m_begin) * std::clamp(share, 0.0, 1.0));
    }

private:
    std::function<void(double)> m_tell;
    double m_begin = 0.0;
    double m_end = 0.0;
};

} // namespace darkroom
