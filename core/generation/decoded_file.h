#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/imgcodecs.hpp>

#include <filesystem>

namespace darkroom {

/// A picture file's pixels as OpenCV reads them; empty when it holds no picture. Throws Error{File} when it can't be read or is over 256 MB.
cv::Mat decodedFile(const std::filesystem::path& file, cv::ImreadModes mode);

} // namespace darkroom
