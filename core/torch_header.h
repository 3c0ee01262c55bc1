#pragma once
// The one precompiled header of core's torch half.
#include <torch/torch.h>
