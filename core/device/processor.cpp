#include "device/processor.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace darkroom::device {

bool hasFastBFloat16()
{
#if defined(__x86_64__)
    // Intel's and AMD's manuals, CPUID leaf 7: AMX-BF16 is bit 22 of EDX in subleaf 0, AVX512_BF16 is bit 5 of EAX in subleaf 1.
    constexpr unsigned kLeaf = 7, kAmxBf16 = 1u << 22, kAvx512Bf16 = 1u << 5;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid_count(kLeaf, 0, &a, &b, &c, &d) && (d & kAmxBf16))
        return true;
    return __get_cpuid_count(kLeaf, 1, &a, &b, &c, &d) && (a & kAvx512Bf16);
#else
    return false;
#endif
}

} // namespace darkroom::device
