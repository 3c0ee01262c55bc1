#pragma once

#include <cstdint>

namespace darkroom::device {

/// Cuts [begin, end) into one range a thread and calls f(from, to) for each on the threads that torch's own operations use; in the calling thread
/// alone when the range is no longer than `grain`, when torch has one thread, or inside another parallel region. `f` must not throw.
template <typename F>
void parallelFor(std::int64_t begin, std::int64_t end, std::int64_t grain, const F& f);

namespace detail {

using RangeFunction = void (*)(const void* f, std::int64_t from, std::int64_t to);

void runInRanges(std::int64_t begin, std::int64_t end, std::int64_t grain, RangeFunction call, const void* f);

} // namespace detail

template <typename F>
void parallelFor(std::int64_t begin, std::int64_t end, std::int64_t grain, const F& f)
{
    detail::runInRanges(
        begin, end, grain, [](const void* body, std::int64_t from, std::int64_t to) { (*static_cast<const F*>(body))(from, to); }, &f);
}

} // namespace darkroom::device
