#pragma once

namespace darkroom::device {

/// True when this processor has dot products of bfloat16 numbers (AVX512-BF16 or AMX-BF16), so that bf16 is faster than fp32.
bool hasFastBFloat16();

} // namespace darkroom::device
