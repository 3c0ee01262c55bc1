#include "training/background_loop.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace darkroom::training {

namespace {

constexpr std::chrono::milliseconds kTick{100};

/// What the threads of one loop share.
struct Loop {
    // Any thread.
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;

    // Under the mutex.
    std::mutex mutex;
    std::condition_variable ended;
    std::size_t running = 0;
    std::exception_ptr fault;
};

void runShare(Loop& loop, std::size_t count, const std::stop_token& stop, const std::function<void(std::size_t)>& work)
{
    try {
        for (std::size_t i = loop.next++; i < count && !stop.stop_requested(); i = loop.next++) {
            work(i);
            ++loop.done;
        }
    } catch (...) {
        loop.next = count;
        const std::scoped_lock lock(loop.mutex);
        loop.fault = loop.fault ? loop.fault : std::current_exception();
    }
    const std::scoped_lock lock(loop.mutex);
    --loop.running;
    loop.ended.notify_all();
}

std::size_t threadCount(int asked, std::size_t count)
{
    const std::size_t machine = std::max(1u, std::thread::hardware_concurrency());
    return std::min(count, asked > 0 ? static_cast<std::size_t>(asked) : machine);
}

} // namespace

bool forEachInBackground(std::size_t count, int threads, std::stop_token stop, const std::function<void(std::size_t)>& work,
    const std::function<void(std::size_t)>& tick)
{
    Loop loop;
    loop.running = threadCount(threads, count);
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = loop.running; i > 0; --i) {
            workers.emplace_back([&] { runShare(loop, count, stop, work); });
        }
        std::unique_lock lock(loop.mutex);
        while (!loop.ended.wait_for(lock, kTick, [&] { return loop.running == 0; })) {
            lock.unlock();
            tick(loop.done);
            lock.lock();
        }
    }
    if (loop.fault) {
        std::rethrow_exception(loop.fault);
    }
    tick(loop.done);
    return loop.done == count;
}

} // namespace darkroom::training
