#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/image.h"

#include <torch/types.h>

#include <filesystem>

namespace darkroom::training {

/// Writes a picture in the format of its file name's ending, atomically. Throws Error{File}.
void writePicture(FileSystem& files, const std::filesystem::path& path, const Image& picture);

/// Lays pictures [B,3,H,W] in [−1,1] out as a grid of `columns`, with a white line of two pixels between them.
Image grid(const torch::Tensor& pictures, std::int64_t columns);

/// The same with each picture framed in green where `right` [B] holds, and in red where it does not.
Image verdictGrid(const torch::Tensor& pictures, const torch::Tensor& right, std::int64_t columns);

} // namespace darkroom::training
