#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

namespace darkroom {

/// Why a picture can't be made larger by a second pass.
enum class LargerObstacle {
    None,
    FixedSize, ///< The model makes one size only.
    Enlarges,  ///< The model enlarges a small picture itself.
    RegionMap, ///< What a region map says is said pixel by pixel.
    TooLarge,  ///< A side would be longer than a request may ask for.
};

/// How a second pass changes the picture.
struct LargerOptions {
    double factor = 2.0;
    double strength = 0.5; ///< How much of the schedule runs; less keeps more of what is there.
    StrengthRule rule = StrengthRule::Diffusers;
};

/// `first` made the picture of `width` × `height` pixels that shall become larger.
LargerObstacle obstacleToLarger(
    const ModelDescription& model, const GenerationRequest& first, int width, int height, const LargerOptions& options);

/// The request that makes a finished picture larger: image to image from `picture` at the larger size, in whole latent pixels, with everything else as in
/// `first`. Needs obstacleToLarger() to be None. The request holds the picture, so that its own result can be repeated from the file alone.
GenerationRequest largerRequest(
    const GenerationRequest& first, const Image& picture, const ModelDescription& model, const LargerOptions& options);

/// The size of that picture.
struct PictureSize {
    int width = 0;
    int height = 0;

    bool operator==(const PictureSize&) const = default;
};
PictureSize largerSize(const ModelDescription& model, int width, int height, double factor);

/// Sides of a model's pictures are multiples of this: whole latent pixels, and at least 8.
int sideMultiple(const ModelDescription& model);
/// The next smaller multiple, at least one of them.
int roundedDown(int side, int multiple);

} // namespace darkroom
