#include "device/device.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "device/processor.h"

#include <ATen/DeviceAccelerator.h>
#include <torch/cuda.h>
#include <torch/types.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace darkroom::device {
namespace {

constexpr std::uint64_t kKibibyte = 1024, kMebibyte = kKibibyte * kKibibyte;

/// The number after `key` in a file of lines "key number".
std::optional<std::uint64_t> numberAfter(const char* file, const std::string& key)
{
    std::ifstream stream(file);
    for (std::string word; stream >> word;) {
        std::uint64_t number = 0;
        if (word == key && stream >> number) return number;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> wholeFile(const char* file)
{
    std::ifstream stream(file);
    std::uint64_t number = 0;
    if (stream >> number) return number;
    return std::nullopt;
}

std::optional<std::uint64_t> freeSystemMemory()
{
    auto bytes = numberAfter("/proc/meminfo", "MemAvailable:");
    if (bytes) *bytes *= kKibibyte;
    const auto most = wholeFile("/sys/fs/cgroup/memory.max"), used = wholeFile("/sys/fs/cgroup/memory.current");
    // Of what the group uses, pages of files go when they are needed.
    const auto files = numberAfter("/sys/fs/cgroup/memory.stat", "file");
    if (most && used) {
        const auto fixed = *used - std::min(*used, files.value_or(0));
        const auto left = *most - std::min(*most, fixed);
        bytes = bytes ? std::min(*bytes, left) : left;
    }
    return bytes;
}

/// The driver's list of GPUs names the model; torch's own functions need CUDA's headers for it.
std::string cudaName(int index)
{
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator("/proc/driver/nvidia/gpus", error))
        folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    if (index < static_cast<int>(folders.size())) {
        std::ifstream file(folders[static_cast<std::size_t>(index)] / "information");
        for (std::string line; std::getline(file, line);) {
            const auto begin = line.find_first_not_of(" \t", line.find(':') + 1);
            if (line.starts_with("Model:") && begin != std::string::npos) return line.substr(begin);
        }
    }
    return say("CUDA device %1", index);
}

} // namespace

torch::Device chooseDevice(DeviceChoice choice)
{
    const bool cuda = choice != DeviceChoice::Cpu && torch::cuda::is_available();
    if (choice == DeviceChoice::Cuda && !cuda)
        throw Error(ErrorKind::Device,
            say("Device \"cuda\" was asked for, and there is no CUDA device that this program can use. Choose \"cpu\" or \"auto\", or "
                "install a LibTorch with CUDA and its driver."));
    return cuda ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
}

std::string deviceName(const torch::Device& device)
{
    if (device.is_cuda()) return cudaName(device.index());
    const int threads = torch::get_num_threads();
    return threads == 1 ? say("CPU, 1 thread") : say("CPU, %1 threads", threads);
}

void useAllCores()
{
    const char* chosen = std::getenv("OMP_NUM_THREADS");
    const int cores = physicalCores();
    if ((chosen == nullptr || *chosen == '\0') && torch::get_num_threads() != cores) torch::set_num_threads(cores);
}

void prepareLongWork(int threads)
{
    if (threads > 0) torch::set_num_threads(threads);
#if defined(__GLIBC__)
    constexpr int kUnit = kMebibyte;
    // Older versions of the C library take no more than 32 MiB as the size from which blocks are mapped.
    if (mallopt(M_MMAP_THRESHOLD, 1024 * kUnit) == 0) mallopt(M_MMAP_THRESHOLD, 32 * kUnit);
    mallopt(M_TRIM_THRESHOLD, 2047 * kUnit);
    mallopt(M_TOP_PAD, 64 * kUnit);
#endif
}

void synchronize(const torch::Device& device)
{
    if (device.is_cuda()) torch::cuda::synchronize(device.index());
}

std::optional<std::uint64_t> freeMemory(const torch::Device& device)
{
    if (!device.is_cuda()) return freeSystemMemory();
#if TORCH_VERSION_MAJOR > 2 || TORCH_VERSION_MINOR >= 10
    return at::accelerator::getMemoryInfo(device.index()).first;
#else
    return std::nullopt;
#endif
}

void requireMemory(const torch::Device& device, std::uint64_t bytes, const std::string& purpose)
{
    const auto available = freeMemory(device);
    if (available && *available < bytes)
        throw Error(ErrorKind::Memory,
            say("%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.", purpose,
                bytes / kMebibyte, *available / kMebibyte));
}

} // namespace darkroom::device
