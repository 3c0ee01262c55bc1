#include "app/cli/guidance_options.h"

#include "app/cli/class_option.h"
#include "app/cli/run_options.h"
#include "darkroom/base/error.h"
#include "darkroom/base/guidance_curve.h"
#include "darkroom/generation/classifier_fit.h"
#include "darkroom/generation/lab.h"

namespace darkroom::cli {
namespace {

constexpr double kMostLevel = 1e6, kMostFactor = 1e3;

std::optional<GuidanceRange> intervalFrom(Arguments& arguments)
{
    const auto ends = arguments.numbers("--guidance-interval", 0.0, kMostLevel);
    if (!ends) return std::nullopt;
    if (ends->size() != 2 || !((*ends)[0] < (*ends)[1]))
        throw Error(ErrorKind::Usage, "--guidance-interval takes LOW,HIGH, two levels sigma of which the second is higher, such as 0.3,5.");
    return GuidanceRange{(*ends)[0], (*ends)[1]};
}

} // namespace

GuidanceWish readGuidanceWish(Arguments& arguments)
{
    GuidanceWish wish;
    auto& guidance = wish.guidance;
    guidance.method = guidanceMethodFromName(arguments.text("--guidance-method", name(guidance.method)), "--guidance-method");
    guidance.interval = intervalFrom(arguments);
    guidance.rescale = arguments.number("--rescale", 0.0, 0.0, 1.0);
    guidance.apgEta = arguments.number("--apg-eta", 0.0, -kMostFactor, kMostFactor);
    guidance.apgNorm = arguments.number("--apg-norm", 0.0, 0.0, kMostLevel);
    guidance.apgMomentum = arguments.number("--apg-momentum", 0.0, -kMostFactor, kMostFactor);
    guidance.zeroSteps = static_cast<int>(arguments.integer("--zero-steps", 0, 0, kMostSteps));
    guidance.thresholdRatio = arguments.number("--dynamic-threshold", 0.0, 0.0, 1.0);
    wish.curve = arguments.text("--guidance-curve", name(CurveShape::Constant));
    // Whatever the model's levels are, a curve that can't be read is refused before it is loaded.
    guidanceCurveFromText(wish.curve, {1.0, 2.0}, "--guidance-curve");
    wish.classifier = arguments.text("--classifier", "");
    wish.classifierClass = arguments.text("--classifier-class", "");
    return wish;
}

void completeGuidance(const GuidanceWish& wish, const ModelDescription& model, GenerationRequest& request)
{
    const double w = request.guidance.w;
    request.guidance = wish.guidance;
    request.guidance.w = w;
    request.classifier.classifier = wish.classifier;
    if (!wish.classifierClass.empty())
        request.classifier.classId =
            classifierClassFrom(wish.classifierClass, classifierClasses(model, request.classifier), "--classifier-class");
}

void completeCurve(const GuidanceWish& wish, const Model& model, GenerationRequest& request)
{
    request.guidance.curve = guidanceCurveFromText(wish.curve, noiseRange(model), "--guidance-curve");
}

} // namespace darkroom::cli
