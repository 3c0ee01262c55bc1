#pragma once

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"

#include <memory>
#include <string>

namespace darkroom::tests {

/// What happens after the operation that fails.
enum class Afterwards {
    Works, ///< Everything works again: a passing fault.
    Fails, ///< Everything fails from then on: the disk stays full, or the process is as good as dead.
};

/// Files whose operation number `failAt` (from 0) fails as a full disk does; a write that fails has written half. Counts operations, so that a
/// test can run through all of them: first without a fault to learn how many there are, then once for each.
class FailingFileSystem final : public FileSystem {
public:
    static constexpr int kNever = -1;

    explicit FailingFileSystem(int failAt = kNever, Afterwards afterwards = Afterwards::Works, FileSystem& files = realFileSystem())
        : m_files(files)
        , m_failAt(failAt)
        , m_afterwards(afterwards)
    {
    }

    int operations() const { return m_operations; }

    std::unique_ptr<File> openForReading(const std::filesystem::path& path) override
    {
        step("read", path);
        return wrapped(m_files.openForReading(path), path);
    }

    std::unique_ptr<File> create(const std::filesystem::path& path) override
    {
        step("create", path);
        return wrapped(m_files.create(path), path);
    }

    std::unique_ptr<File> openForAppending(const std::filesystem::path& path) override
    {
        step("open", path);
        return wrapped(m_files.openForAppending(path), path);
    }

    void rename(const std::filesystem::path& from, const std::filesystem::path& to) override
    {
        step("write", to);
        m_files.rename(from, to);
    }

    void remove(const std::filesystem::path& path) override
    {
        step("remove", path);
        m_files.remove(path);
    }

    void createDirectories(const std::filesystem::path& path) override
    {
        step("create", path);
        m_files.createDirectories(path);
    }

private:
    class FailingFile final : public File {
    public:
        FailingFile(FailingFileSystem& owner, std::unique_ptr<File> file, std::filesystem::path path)
            : m_owner(owner)
            , m_file(std::move(file))
            , m_path(std::move(path))
        {
        }

        std::size_t read(std::span<std::byte> into) override
        {
            m_owner.step("read", m_path);
            return m_file->read(into);
        }

        void write(std::span<const std::byte> bytes) override
        {
            if (m_owner.isAboutToFail()) {
                m_file->write(bytes.first(bytes.size() / 2));
            }
            m_owner.step("write", m_path);
            m_file->write(bytes);
        }

        void flush() override
        {
            m_owner.step("write", m_path);
            m_file->flush();
        }

        std::uint64_t size() const override { return m_file->size(); }

    private:
        FailingFileSystem& m_owner;
        std::unique_ptr<File> m_file;
        std::filesystem::path m_path;
    };

    std::unique_ptr<File> wrapped(std::unique_ptr<File> file, const std::filesystem::path& path)
    {
        return std::make_unique<FailingFile>(*this, std::move(file), path);
    }

    bool isAboutToFail() const
    {
        return m_failAt != kNever && (m_operations == m_failAt || (m_operations > m_failAt && m_afterwards == Afterwards::Fails));
    }

    void step(const std::string& action, const std::filesystem::path& path)
    {
        const bool fails = isAboutToFail();
        ++m_operations;
        if (fails) {
            throw Error(ErrorKind::File,
                "Cannot " + action + " " + path.string()
                    + ": No space left on device. Free some space on this disk, or choose another folder.");
        }
    }

    FileSystem& m_files;
    int m_failAt;
    Afterwards m_afterwards;
    int m_operations = 0;
};

} // namespace darkroom::tests
