#include "ui/worker/frames.h"

#include <algorithm>

namespace darkroom::ui {

QImage toQImage(const Image& picture)
{
    if (picture.empty()) {
        return {};
    }
    const QImage view(picture.rgb.data(), picture.width, picture.height, static_cast<qsizetype>(picture.width) * 3, QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

void FrameRecorder::add(const Frame& frame)
{
    const auto bytes = static_cast<std::size_t>(std::max<qsizetype>(frame.picture.sizeInBytes(), 1));
    const std::size_t room = std::max<std::size_t>(m_budget / bytes, 2);
    const std::size_t stride = (static_cast<std::size_t>(std::max(frame.count, 1)) + room - 1) / room;
    // The frame before this one was kept as the newest; it stays only when its turn had come.
    if (stride > 1 && !m_frames.empty() && static_cast<std::size_t>(m_frames.back().step) % stride != 0) {
        m_frames.pop_back();
    }
    m_frames.push_back(frame);
}

} // namespace darkroom::ui
