#include "support/failing_disk.h"

#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace darkroom::tests {

bool FailingDisk::fails(int file, bool changes)
{
    if (!s_present) {
        return false;
    }
    char link[32];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = '\0';
    return fails(path, changes);
}

} // namespace darkroom::tests

namespace {

using darkroom::tests::FailingDisk;

/// The call of that name in the C library.
template <class Call>
Call* original(const char* name)
{
    return reinterpret_cast<Call*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// Names of their own for the compiler, which knows the library's declarations, and the library's for the linker.
extern "C" {

int failingOpen(const char* path, int flags, ...) asm("open");
int failingOpen64(const char* path, int flags, ...) asm("open64");
ssize_t failingRead(int file, void* into, size_t size) asm("read");
ssize_t failingPread64(int file, void* into, size_t size, off64_t at) asm("pread64");
ssize_t failingWrite(int file, const void* bytes, size_t size) asm("write");
ssize_t failingPwrite64(int file, const void* bytes, size_t size, off64_t at) asm("pwrite64");
int failingFsync(int file) asm("fsync");
int failingFdatasync(int file) asm("fdatasync");
int failingFtruncate64(int file, off64_t size) asm("ftruncate64");
void* failingMmap64(void* address, size_t size, int protection, int flags, int file, off64_t at) asm("mmap64");
int failingRename(const char* from, const char* to) asm("rename");
int failingRenameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) asm("renameat2");
int failingUnlink(const char* path) asm("unlink");
int failingMkdir(const char* path, mode_t mode) asm("mkdir");

int failingOpen64(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    static const auto call = original<int(const char*, int, ...)>("open64");
    return FailingDisk::fails(path, (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0) ? -1 : call(path, flags, mode);
}

int failingOpen(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return failingOpen64(path, flags, mode);
}

ssize_t failingRead(int file, void* into, size_t size)
{
    static const auto call = original<decltype(failingRead)>("read");
    return FailingDisk::fails(file, false) ? -1 : call(file, into, size);
}

ssize_t failingPread64(int file, void* into, size_t size, off64_t at)
{
    static const auto call = original<decltype(failingPread64)>("pread64");
    return FailingDisk::fails(file, false) ? -1 : call(file, into, size, at);
}

ssize_t failingWrite(int file, const void* bytes, size_t size)
{
    static const auto call = original<decltype(failingWrite)>("write");
    if (FailingDisk::fails(file, true)) {
        const int error = errno;
        call(file, bytes, size / 2);
        errno = error;
        return -1;
    }
    return call(file, bytes, size);
}

ssize_t failingPwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static const auto call = original<decltype(failingPwrite64)>("pwrite64");
    if (FailingDisk::fails(file, true)) {
        const int error = errno;
        call(file, bytes, size / 2, at);
        errno = error;
        return -1;
    }
    return call(file, bytes, size, at);
}

int failingFsync(int file)
{
    static const auto call = original<decltype(failingFsync)>("fsync");
    return FailingDisk::fails(file, true) ? -1 : call(file);
}

int failingFdatasync(int file)
{
    static const auto call = original<decltype(failingFdatasync)>("fdatasync");
    return FailingDisk::fails(file, true) ? -1 : call(file);
}

int failingFtruncate64(int file, off64_t size)
{
    static const auto call = original<decltype(failingFtruncate64)>("ftruncate64");
    return FailingDisk::fails(file, true) ? -1 : call(file, size);
}

void* failingMmap64(void* address, size_t size, int protection, int flags, int file, off64_t at)
{
    static const auto call = original<decltype(failingMmap64)>("mmap64");
    return file >= 0 && FailingDisk::fails(file, true) ? reinterpret_cast<void*>(-1) : call(address, size, protection, flags, file, at);
}

int failingRename(const char* from, const char* to)
{
    static const auto call = original<decltype(failingRename)>("rename");
    return FailingDisk::fails(from, true) ? -1 : call(from, to);
}

int failingRenameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    static const auto call = original<decltype(failingRenameat2)>("renameat2");
    return FailingDisk::fails(from, true) ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int failingUnlink(const char* path)
{
    static const auto call = original<decltype(failingUnlink)>("unlink");
    return FailingDisk::fails(path, true) ? -1 : call(path);
}

int failingMkdir(const char* path, mode_t mode)
{
    static const auto call = original<decltype(failingMkdir)>("mkdir");
    return FailingDisk::fails(path, true) ? -1 : call(path, mode);
}

} // extern "C"
