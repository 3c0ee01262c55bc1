#include "generation/timeline.h"

#include <torch/types.h>

#include <set>

namespace darkroom {

namespace {

torch::Tensor half(const torch::Tensor& tensor)
{
    return tensor.defined() ? tensor.to(torch::kHalf) : tensor;
}

/// Bytes of the storages that a step holds, each counted once over all steps.
void addBytes(const torch::Tensor& tensor, std::set<const void*>& seen, std::size_t& bytes)
{
    if (tensor.defined() && seen.insert(tensor.storage().data()).second) bytes += tensor.storage().nbytes();
}

} // namespace

std::size_t Timeline::bytes() const
{
    std::set<const void*> seen;
    std::size_t bytes = 0;
    for (const auto& step : m_steps) {
        addBytes(step.rows, seen, bytes);
        addBytes(step.gradients, seen, bytes);
        for (const auto& memory : step.memory)
            addBytes(memory.momentum, seen, bytes);
        if (!step.before) continue;
        addBytes(step.before->x, seen, bytes);
        for (const auto& prediction : step.before->history)
            addBytes(prediction.value, seen, bytes);
        for (const auto& tensor : step.before->kept)
            addBytes(tensor, seen, bytes);
    }
    return bytes;
}

void Timeline::add(TimelineStep step)
{
    step.rows = half(step.rows);
    step.gradients = half(step.gradients);
    m_steps.push_back(std::move(step));
    const auto thin = [this] {
        for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
            if ((m_steps[i].index - m_steps.front().index) % m_stride == 0) continue;
            m_steps[i].before.reset();
            m_steps[i].memory.clear();
            m_steps[i].rows.reset();
            m_steps[i].gradients.reset();
        }
    };
    thin();
    while (bytes() > m_budget && static_cast<std::size_t>(m_stride) < m_steps.size()) {
        m_stride *= 2;
        thin();
    }
}

const TimelineStep* Timeline::keptBefore(int index) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        if (step->index <= index && step->before) return &*step;
    return nullptr;
}

} // namespace darkroom
