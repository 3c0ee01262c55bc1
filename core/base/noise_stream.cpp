#include "darkroom/base/noise_stream.h"

#include "darkroom/base/nv_random.h"
#include "darkroom/base/philox.h"

#include <vector>

namespace darkroom {

NoiseStream::NoiseStream(NoiseSource source, std::uint64_t seed)
    : m_source(source)
    , m_seed(seed)
    , m_torch(seed)
{
}

void NoiseStream::next(std::span<float> out)
{
    switch (m_source) {
    case NoiseSource::Philox: fillNormal(out, m_seed, m_position); break;
    case NoiseSource::TorchCpu: m_torch.normal(out); break;
    case NoiseSource::Nv: fillNvNormal(out, m_seed, static_cast<std::uint32_t>(m_position)); break;
    }
    ++m_position;
}

void NoiseStream::seek(std::uint64_t position, std::size_t drawSize)
{
    if (m_source != NoiseSource::TorchCpu) {
        m_position = position;
        return;
    }
    if (position < m_position) {
        m_torch = TorchRandom(m_seed);
        m_position = 0;
    }
    std::vector<float> skipped(drawSize);
    while (m_position < position) {
        next(skipped);
    }
}

} // namespace darkroom
