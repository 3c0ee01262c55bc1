#pragma once

#include <cstddef>
#include <span>

namespace darkroom {

/// Reading a mapped page that its file no longer has, or that the disk can't read, raises SIGBUS, which would end the program. While a guard stands over a
/// mapping such pages read as zeros instead, and the guard remembers. Faults elsewhere end the program as ever. Any thread.
class PageGuard {
public:
    PageGuard() = default;
    /// The mapping is private, and stays until the guard is gone.
    explicit PageGuard(std::span<const std::byte> mapping);
    ~PageGuard();
    PageGuard(PageGuard&& other) noexcept;
    PageGuard& operator=(PageGuard&& other) noexcept;

    /// Whether a page was read that wasn't there.
    bool hasFailed() const noexcept;

private:
    struct Range;
    friend struct GuardedRanges;

    Range* m_range = nullptr;
};

} // namespace darkroom
