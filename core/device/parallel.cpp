#include "device/parallel.h"

#include <ATen/Parallel.h>

#include <algorithm>

// LibTorch's threads are those of GNU's OpenMP library. Its entry points are called as such, so that every compiler's code shares them:
// clang's own -fopenmp would bring a second set of threads.
extern "C" {
void GOMP_parallel(void (*body)(void*), void* data, unsigned threads, unsigned flags);
int omp_get_thread_num();
int omp_get_num_threads();
int omp_in_parallel();
}

namespace darkroom::device::detail {
namespace {

struct Ranges {
    std::int64_t begin;
    std::int64_t end;
    RangeFunction call;
    const void* f;
};

void runOwnRange(void* data)
{
    const auto& ranges = *static_cast<const Ranges*>(data);
    const std::int64_t threads = omp_get_num_threads();
    const std::int64_t size = (ranges.end - ranges.begin + threads - 1) / threads;
    const std::int64_t from = ranges.begin + omp_get_thread_num() * size;
    if (from < ranges.end) ranges.call(ranges.f, from, std::min(ranges.end, from + size));
}

} // namespace

void runInRanges(std::int64_t begin, std::int64_t end, std::int64_t grain, RangeFunction call, const void* f)
{
    const std::int64_t length = end - begin;
    if (length <= 0) return;
    const std::int64_t pieces = grain > 0 ? (length + grain - 1) / grain : length;
    const std::int64_t threads = omp_in_parallel() != 0 ? 1 : std::min<std::int64_t>(at::get_num_threads(), pieces);
    if (threads <= 1) {
        call(f, begin, end);
        return;
    }
    Ranges ranges{begin, end, call, f};
    GOMP_parallel(runOwnRange, &ranges, static_cast<unsigned>(threads), 0);
}

} // namespace darkroom::device::detail
