#include "ui/worker/frames.h"

#include <algorithm>
#include <cstring>

namespace darkroom::ui {

QImage toQImage(const Image& picture)
{
    if (picture.empty()) {
        return {};
    }
    const QImage view(picture.rgb.data(), picture.width, picture.height, static_cast<qsizetype>(picture.width) * 3, QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

Image toImage(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    Image image{rgb.width(), rgb.height(), {}};
    const auto row = static_cast<std::size_t>(rgb.width()) * 3;
    image.rgb.resize(row * static_cast<std::size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y) {
        std::memcpy(image.rgb.data() + row * static_cast<std::size_t>(y), rgb.constScanLine(y), row);
    }
    return image;
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
