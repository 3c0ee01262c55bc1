#pragma once

#include "ui/worker/worker_event.h"

#include <cstddef>
#include <vector>

namespace darkroom::ui {

/// A copy in the window's own pixel format, so that showing it costs nothing more. An empty picture gives a null image.
QImage toQImage(const Image& picture);
/// The way back.
Image toImage(const QImage& picture);

/// The frames of one run within a budget: all of them while they fit, otherwise every k-th and always the last.
class FrameRecorder {
public:
    explicit FrameRecorder(std::size_t budgetBytes)
        : m_budget(budgetBytes)
    {
    }

    void add(const Frame& frame);
    std::vector<Frame> takeFrames() { return std::move(m_frames); }

private:
    std::size_t m_budget;
    std::vector<Frame> m_frames;
};

} // namespace darkroom::ui
