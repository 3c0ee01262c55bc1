#include "base/page_guard.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace darkroom {

/// A place for one mapping. Free while `end` is 0.
struct PageGuard::Range {
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> hasFailed = false;
};

/// All guarded mappings. The signal's handler may look at any moment, on any thread: so places are atomic, and stay once they were made.
struct GuardedRanges {
    static constexpr std::size_t kPlaces = 64;

    std::array<PageGuard::Range, kPlaces> places;
    std::atomic<GuardedRanges*> more = nullptr;

    PageGuard::Range* find(std::uintptr_t address)
    {
        for (GuardedRanges* part = this; part != nullptr; part = part->more) {
            for (PageGuard::Range& range : part->places) {
                if (address < range.end && address >= range.begin) {
                    return &range;
                }
            }
        }
        return nullptr;
    }

    /// Under the mutex.
    PageGuard::Range& freePlace()
    {
        for (GuardedRanges* part = this;; part = part->more) {
            for (PageGuard::Range& range : part->places) {
                if (range.end == 0) {
                    return range;
                }
            }
            if (part->more == nullptr) {
                part->more = std::make_unique<GuardedRanges>().release(); // for good
            }
        }
    }
};

namespace {

GuardedRanges guarded;
std::mutex adding;
std::once_flag installed;
struct sigaction handlerBefore { };

/// Zeros from a page on to its mapping's end: what begins beyond the file's end is all beyond it.
bool replacePages(std::uintptr_t address, std::uintptr_t end)
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const std::uintptr_t begin = address / page * page;
    void* zeros =
        ::mmap(reinterpret_cast<void*>(begin), end - begin, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    return zeros != MAP_FAILED;
}

extern "C" void takeBusError(int signal, siginfo_t* info, void*)
{
    const int error = errno;
    const bool isSent = info->si_code <= 0; // by another process, or by this one
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    auto* range = isSent ? nullptr : guarded.find(address);
    if (range != nullptr && replacePages(address, range->end)) {
        range->hasFailed = true;
    } else {
        // Not ours: what was there before takes it when the instruction is tried again.
        ::sigaction(signal, &handlerBefore, nullptr);
        if (isSent) {
            ::raise(signal);
        }
    }
    errno = error;
}

void install()
{
    struct sigaction action { };
    action.sa_sigaction = takeBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, &handlerBefore);
}

} // namespace

PageGuard::PageGuard(std::span<const std::byte> mapping)
{
    const auto begin = reinterpret_cast<std::uintptr_t>(mapping.data());
    const std::scoped_lock lock(adding);
    std::call_once(installed, install);
    m_range = &guarded.freePlace();
    m_range->hasFailed = false;
    m_range->begin = begin;
    m_range->end = begin + mapping.size();
}

PageGuard::~PageGuard()
{
    if (m_range != nullptr) {
        m_range->end = 0;
    }
}

PageGuard::PageGuard(PageGuard&& other) noexcept
    : m_range(std::exchange(other.m_range, nullptr))
{
}

PageGuard& PageGuard::operator=(PageGuard&& other) noexcept
{
    std::swap(m_range, other.m_range);
    return *this;
}

bool PageGuard::hasFailed() const noexcept
{
    return m_range != nullptr && m_range->hasFailed;
}

} // namespace darkroom
