#pragma once

#include <string>

namespace darkroom::device {

/// True when this processor has dot products of bfloat16 numbers (AVX512-BF16 or AMX-BF16), so that bf16 is faster than fp32.
bool hasFastBFloat16();

/// Processor cores that this process may use: hyper-threads of one core count once, limits of the process's control group count. At least 1.
int physicalCores();

/// The processor's name as the system knows it, "AMD EPYC 9354"; "processor" when it doesn't say.
std::string processorName();

} // namespace darkroom::device
