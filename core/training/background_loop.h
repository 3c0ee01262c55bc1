#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace darkroom::training {

/// Runs work(0) … work(count − 1) on `threads` threads of their own (0: as many as the machine has) while this thread waits and calls
/// tick(done) some ten times a second and once at the end. What work throws first is thrown here once all threads have ended. Returns
/// false when a stop left work undone.
bool forEachInBackground(std::size_t count, int threads, std::stop_token stop, const std::function<void(std::size_t)>& work,
    const std::function<void(std::size_t)>& tick);

} // namespace darkroom::training
