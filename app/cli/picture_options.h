#pragma once

#include "app/cli/arguments.h"

#include "darkroom/base/model_description.h"
#include "darkroom/base/picture_fit.h"
#include "darkroom/base/request.h"

#include <filesystem>
#include <optional>

namespace darkroom::cli {

/// What is asked for about a picture to begin from, before the model is known.
struct PictureWish {
    std::filesystem::path init;
    std::filesystem::path mask;
    std::optional<PictureMargins> outpaint;
    std::optional<double> strength;
    StrengthRule rule = StrengthRule::Diffusers;
    PictureFit fit = PictureFit::Crop;
    int maskBlur = 0;
    std::optional<double> upscale; ///< How many times larger a second pass makes the picture.
    double upscaleStrength = 0.0;
};

/// The options about pictures, as 'darkroom generate --help' lists them.
PictureWish readPictureWish(Arguments& arguments);

/// Reads the files into the request. Without a size of its own the request takes the picture's, where the model lets it, cut or grown to a whole
/// number of latent pixels. Throws Error{Usage} for what doesn't go together.
void completeInput(const PictureWish& wish, const ModelDescription& model, GenerationRequest& request);

/// The request that makes a finished picture larger: image to image at the larger size.
GenerationRequest secondPass(const GenerationRequest& first, const Image& picture, const PictureWish& wish, const ModelDescription& model);

} // namespace darkroom::cli
