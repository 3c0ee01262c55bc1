#pragma once

#include "support/failing_file_system.h"

#include <atomic>
#include <cerrno>
#include <string>

namespace darkroom::tests {

/// A disk that fails at operation `failAt` (from 0), whoever uses it: SQLite and Qt reach files by the C library alone, so its calls are
/// replaced below. Only paths that begin with `below` are meant. A write that fails has written half. One at a time. CMake links
/// failing_disk.cpp to tests that include this, and exports its calls.
class FailingDisk {
public:
    enum class Refused {
        Everything,
        Changes, ///< What is there can be read, as on a disk that is full or can't be written.
    };

    struct Fault {
        int error = EIO;
        Refused refused = Refused::Everything;
        Afterwards afterwards = Afterwards::Works;
    };

    FailingDisk(std::string below, int failAt, Fault fault)
        : m_below(std::move(below))
        , m_failAt(failAt)
        , m_fault(fault)
    {
        s_present = this;
    }
    ~FailingDisk() { s_present = nullptr; }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    int operations() const { return m_operations; }

    /// Counts an operation on `path`, or on an open file; true: it has to fail, and errno says how.
    static bool fails(const char* path, bool changes)
    {
        FailingDisk* disk = s_present;
        return disk && disk->step(path, changes);
    }

    static bool fails(int file, bool changes);

private:
    bool step(const char* path, bool changes)
    {
        if (std::string(path).rfind(m_below, 0) != 0 || (m_fault.refused == Refused::Changes && !changes)) {
            return false;
        }
        const int operation = m_operations++;
        const bool fails = m_failAt != FailingFileSystem::kNever
            && (operation == m_failAt || (operation > m_failAt && m_fault.afterwards == Afterwards::Fails));
        if (fails) {
            errno = m_fault.error;
        }
        return fails;
    }

    inline static std::atomic<FailingDisk*> s_present = nullptr;

    const std::string m_below;
    const int m_failAt;
    const Fault m_fault;
    std::atomic<int> m_operations = 0;
};

} // namespace darkroom::tests
