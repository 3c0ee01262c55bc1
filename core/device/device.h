#pragma once

#include "darkroom/base/request.h"

#include <c10/core/Device.h>

#include <cstdint>
#include <optional>
#include <string>

namespace darkroom::device {

/// The device to compute on: CUDA when there is one, else the CPU, unless the choice says which. Throws Error{Device} when the one asked for is
/// missing.
torch::Device chooseDevice(DeviceChoice choice);

/// "CPU, 2 threads" or the GPU's name.
std::string deviceName(const torch::Device& device);

/// Lets torch compute on all physical cores; OMP_NUM_THREADS, when it is set, has the last word.
void useAllCores();

/// For training and measuring: torch's threads (0: as they are), and freed memory stays with the process for the next batch, which needs the same
/// again. Otherwise the kernel clears every page anew at each step.
void prepareLongWork(int threads);

/// Waits until the device has finished what was given to it. Nothing to do on the CPU.
void synchronize(const torch::Device& device);

/// Bytes that can still be allocated there; nullopt when the system doesn't say.
std::optional<std::uint64_t> freeMemory(const torch::Device& device);

/// Throws Error{Memory} naming `purpose` and both sizes when fewer than `bytes` are known to be free.
void requireMemory(const torch::Device& device, std::uint64_t bytes, const std::string& purpose);

} // namespace darkroom::device
