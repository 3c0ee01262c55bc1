#pragma once

#include "darkroom/base/image.h"

namespace darkroom {

/// Peak signal-to-noise ratio of two pictures of one size over all their bytes, 10 log10(255² / mean squared error) in dB; infinite when
/// they are equal. Throws Error{Shape} when their sizes differ.
double psnr(const Image& a, const Image& b);

/// Structural similarity (Wang et al. 2004, eq. 13), the mean over channels and places:
///   (2 μx μy + c1) (2 σxy + c2) / ((μx² + μy² + c1) (σx² + σy² + c2)),   c1 = (0.01 · 255)², c2 = (0.03 · 255)²
/// with means over an 11 × 11 Gaussian window, σ 1.5, at places where it lies inside; the whole picture is 1 when they are equal. Computed in double; agrees
/// with the evaluation's ssim to 1e-9. Throws Error{Shape} when their sizes differ or a side is under 11 pixels.
double ssim(const Image& a, const Image& b);

} // namespace darkroom
