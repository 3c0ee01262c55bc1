#pragma once
// The precompiled header of rooms that compute with tensors and have no networks: a third of torch/torch.h to compile against.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/generated/variable_factories.h>
#include <torch/types.h>
#include <torch/utils.h>
