#include "device/processor.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>
#include <string>
#include <thread>

#if defined(__x86_64__)
#include <cpuid.h>
#endif
#if defined(__linux__)
#include <sched.h>
#endif

namespace darkroom::device {
namespace {

/// Cores that the processes of this control group may use together; a large number when there is no limit.
int controlGroupCores()
{
    std::ifstream file("/sys/fs/cgroup/cpu.max");
    double quota = 0.0, period = 0.0;
    if (!(file >> quota >> period) || quota <= 0.0 || period <= 0.0) return std::numeric_limits<int>::max();
    return std::max(1, static_cast<int>(std::floor(quota / period)));
}

/// Cores among the processors that this process may run on: each set of siblings counts once. 0 when the system doesn't say.
int coresByTopology()
{
#if defined(__linux__)
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 0;
    std::set<std::string> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed)) continue;
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
        std::string siblings;
        if (!(file >> siblings)) return 0;
        cores.insert(siblings);
    }
    return static_cast<int>(cores.size());
#else
    return 0;
#endif
}

} // namespace

bool hasFastBFloat16()
{
#if defined(__x86_64__)
    // Intel's and AMD's manuals, CPUID leaf 7: AMX-BF16 is bit 22 of EDX in subleaf 0, AVX512_BF16 is bit 5 of EAX in subleaf 1.
    constexpr unsigned kLeaf = 7, kAmxBf16 = 1u << 22, kAvx512Bf16 = 1u << 5;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid_count(kLeaf, 0, &a, &b, &c, &d) && (d & kAmxBf16)) return true;
    return __get_cpuid_count(kLeaf, 1, &a, &b, &c, &d) && (a & kAvx512Bf16);
#else
    return false;
#endif
}

int physicalCores()
{
    const int known = coresByTopology();
    const int cores = known > 0 ? known : static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, std::min(cores, controlGroupCores()));
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
    }
    return "processor";
}

} // namespace darkroom::device
