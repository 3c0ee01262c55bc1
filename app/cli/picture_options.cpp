#include "app/cli/picture_options.h"

#include "darkroom/base/error.h"
#include "darkroom/base/larger_picture.h"
#include "darkroom/generation/input_file.h"

#include <algorithm>

namespace darkroom::cli {
namespace {

constexpr double kStrength = 0.75, kStrengthWithMask = 1.0, kUpscaleStrength = 0.5;
constexpr int kSoftEdge = 4; ///< Pixels; as other programs have it.
constexpr int kLargestSide = 8192;

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

std::optional<PictureMargins> marginsFrom(Arguments& arguments)
{
    const auto sides = arguments.integers("--outpaint", 0, kLargestSide);
    if (!sides) return std::nullopt;
    constexpr std::size_t kSides = 4;
    if (sides->size() != kSides || std::all_of(sides->begin(), sides->end(), [](std::int64_t side) { return side == 0; }))
        refuse("--outpaint takes the pixels to add: left,top,right,bottom, one of them above 0, such as 0,0,128,0.");
    const auto side = [&](std::size_t i) { return static_cast<int>((*sides)[i]); };
    return PictureMargins{side(0), side(1), side(2), side(3)};
}

int missing(int side, int multiple)
{
    return (multiple - side % multiple) % multiple;
}

LargerOptions largerOptions(const PictureWish& wish)
{
    return {.factor = wish.upscale.value_or(1.0), .strength = wish.upscaleStrength, .rule = wish.rule};
}

void checkTogether(const PictureWish& wish)
{
    if (!wish.init.empty()) return;
    if (!wish.mask.empty()) refuse("--mask belongs to a picture. Name it with --init.");
    if (wish.outpaint) refuse("--outpaint belongs to a picture. Name it with --init.");
    if (wish.strength) refuse("--strength belongs to a picture. Name it with --init.");
}

} // namespace

PictureWish readPictureWish(Arguments& arguments)
{
    constexpr double kMostUpscale = 8.0;
    constexpr int kMostSoftEdge = 256;
    PictureWish wish;
    wish.init = arguments.text("--init", "");
    wish.mask = arguments.text("--mask", "");
    wish.outpaint = marginsFrom(arguments);
    wish.strength = arguments.number("--strength", 0.0, 1.0);
    wish.rule = strengthRuleFromName(arguments.text("--strength-rule", name(wish.rule)), "--strength-rule");
    wish.fit = pictureFitFromName(arguments.text("--fit", name(wish.fit)), "--fit");
    wish.maskBlur = static_cast<int>(arguments.integer("--mask-blur", kSoftEdge, 0, kMostSoftEdge));
    wish.upscale = arguments.number("--upscale", 1.0, kMostUpscale);
    wish.upscaleStrength = arguments.number("--upscale-strength", kUpscaleStrength, 0.0, 1.0);
    checkTogether(wish);
    return wish;
}

void completeInput(const PictureWish& wish, const ModelDescription& model, GenerationRequest& request)
{
    if (wish.upscale) {
        const auto obstacle = obstacleToLarger(model, request, model.width, model.height, largerOptions(wish));
        if (obstacle == LargerObstacle::FixedSize || obstacle == LargerObstacle::Enlarges)
            refuse("--upscale makes a second, larger picture, and " + model.name
                + " makes one size only. Leave it out, or choose another model.");
        if (obstacle == LargerObstacle::RegionMap) refuse("--upscale and --region-map don't go together. Leave one of them out.");
    }
    if (wish.init.empty()) return;
    auto& input = request.input;
    input.picture = readInputPicture(wish.init);
    input.origin = wish.init.string();
    if (!wish.mask.empty()) {
        input.mask = readMask(wish.mask);
        if (input.mask.width != input.picture.width || input.mask.height != input.picture.height)
            refuse("--mask should have the picture's size, " + std::to_string(input.picture.width) + " x "
                + std::to_string(input.picture.height) + ", and " + wish.mask.string() + " has " + std::to_string(input.mask.width) + " x "
                + std::to_string(input.mask.height) + ".");
    }
    const bool takesPicturesSize = request.width == 0 && !model.sizeIsFixed && model.enlargement == 0;
    const int multiple = sideMultiple(model);
    if (wish.outpaint) {
        auto margins = *wish.outpaint;
        if (takesPicturesSize) {
            margins.right += missing(input.picture.width + margins.left + margins.right, multiple);
            margins.bottom += missing(input.picture.height + margins.top + margins.bottom, multiple);
        }
        input = outpainted(input, margins);
    }
    if (takesPicturesSize) {
        request.width = roundedDown(input.picture.width, multiple);
        request.height = roundedDown(input.picture.height, multiple);
    }
    input.strength = wish.strength.value_or(input.mask.empty() ? kStrength : kStrengthWithMask);
    input.rule = wish.rule;
    input.fit = wish.fit;
    if (!input.mask.empty()) input.maskBlur = wish.maskBlur;
}

GenerationRequest secondPass(const GenerationRequest& first, const Image& picture, const PictureWish& wish, const ModelDescription& model)
{
    return largerRequest(first, picture, model, largerOptions(wish));
}

} // namespace darkroom::cli
