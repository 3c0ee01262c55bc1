#include "generation/lane_check.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "generation/picture_input.h"

#include <algorithm>
#include <optional>
#include <string>

namespace darkroom {

namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

void checkInput(const ModelDescription& model, const PictureInput& input)
{
    if (model.enlargement > 0 && input.empty()) refuse(say("This model enlarges a small picture. Give it one."));
    if (input.mask.empty()) return;
    if (model.enlargement > 0) refuse(say("A mask was given, and this model enlarges the whole picture. Leave it out."));
    const auto& labels = input.mask.labels;
    if (std::all_of(labels.begin(), labels.end(), [](std::uint8_t value) { return value == 0; }))
        refuse(say("The mask keeps the whole picture. Paint what shall be made anew."));
}

struct Size {
    int width = 0;
    int height = 0;
};

/// Without another wish: what the enlarged picture has, else what the model was made for.
Size ownSize(const ModelDescription& model, const PictureInput& input)
{
    if (model.enlargement == 0 || model.sizeIsFixed) return {model.width, model.height};
    return {input.picture.width * model.enlargement, input.picture.height * model.enlargement};
}

void checkSize(const ModelDescription& model, const GenerationRequest& lane)
{
    if (lane.width <= 0 || lane.height <= 0) refuse(say("This model doesn't say its picture size; give width and height."));
    if (model.sizeIsFixed && (lane.width != model.width || lane.height != model.height))
        refuse(say("size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.", model.width, model.height,
            lane.width, lane.height));
    if (lane.width % model.downsampling != 0 || lane.height % model.downsampling != 0)
        refuse(say(
            "width and height should be multiples of %1 for this model, and are %2 x %3.", model.downsampling, lane.width, lane.height));
}

void checkClass(const Model::Parts& parts, const GenerationRequest& lane)
{
    const auto& model = parts.description;
    if (model.takesClass && !model.hasNullClass) {
        if (!lane.classId) refuse(say("This model makes pictures of classes alone. Choose one."));
        const auto changes = lane.guidance.changes;
        const bool isGuided = lane.guidance.w != 0.0
            || std::any_of(changes.begin(), changes.end(), [](const GuidanceChange& change) { return change.w != 0.0; });
        if (isGuided) refuse(say("w was given, and this model has no null class to guide away from. Set it to 0."));
    }
    if (!lane.classId) return;
    if (!model.takesClass) refuse(say("class was given, and this model takes none. Leave it out."));
    const auto count = static_cast<std::int64_t>(model.classes.size());
    if (*lane.classId < 0 || *lane.classId >= count)
        refuse(say("class should be from 0 to %1 for this model, and is %2.", count - 1, *lane.classId));
}

void checkRegions(const Model::Parts& parts, const GenerationRequest& lane)
{
    if (lane.regionMap.empty()) return;
    const auto& map = lane.regionMap;
    if (!parts.description.takesRegionMap) refuse(say("A region map was given, and this model takes none. Leave it out."));
    if (map.width != lane.width || map.height != lane.height)
        refuse(say(
            "The region map should be of the picture's size, %1 x %2, and is %3 x %4.", lane.width, lane.height, map.width, map.height));
    const int most = *std::max_element(map.labels.begin(), map.labels.end());
    if (most >= parts.config.regionChannels)
        refuse(say("The region map should hold region ids from 0 to %1, and holds %2.", parts.config.regionChannels - 1, most));
}

/// The request without what lanes may differ in, in itself and in the parts before it.
GenerationRequest shared(GenerationRequest lane)
{
    for (auto& part : lane.before)
        part.request = shared(std::move(part.request));
    lane.prompt.clear();
    lane.classId.reset();
    lane.regionMap = {};
    lane.seed = 0;
    lane.guidance = {};
    lane.classifier.scale = 0.0;
    lane.classifier.classId.reset();
    return lane;
}

/// The class that a classifier guides to, if it does.
std::optional<std::int64_t> guidedClass(const GenerationRequest& lane)
{
    if (lane.classifier.scale == 0.0) return std::nullopt;
    const auto y = lane.classifier.classId ? lane.classifier.classId : lane.classId;
    if (!y) refuse(say("classifier scale was given without a class. Give the class that the classifier shall guide to."));
    return y;
}

} // namespace

std::shared_ptr<NoisyGuide> checkedGuide(Model::Parts& parts, std::span<const GenerationRequest> lanes)
{
    std::shared_ptr<NoisyGuide> guide;
    for (const auto& lane : lanes) {
        const auto y = guidedClass(lane);
        if (!y) continue;
        if (!guide) guide = guideFor(parts, lane.classifier);
        const auto& options = guide->options();
        if (*y < 0 || *y >= options.classes)
            refuse(say("classifier class should be from 0 to %1 for this classifier, and is %2.", options.classes - 1, *y));
        checkGuideSize(options, parts, lane.width, lane.height);
    }
    return guide;
}

std::vector<GenerationRequest> checkedLanes(const Model::Parts& parts, std::vector<GenerationRequest> lanes)
{
    const auto& model = parts.description;
    if (lanes.empty()) refuse(say("A run needs at least one request."));
    for (auto& lane : lanes) {
        checkInput(model, lane.input);
        const auto own = ownSize(model, lane.input);
        if (lane.width == 0) lane.width = own.width;
        if (lane.height == 0) lane.height = own.height;
        checkRequest(lane);
        checkSize(model, lane);
        const int factor = std::max(model.enlargement, 1);
        lane.input = fitted(lane.input, lane.width / factor, lane.height / factor);
        checkClass(parts, lane);
        checkRegions(parts, lane);
        if (!parts.text && !(lane.prompt.empty() && lane.negativePrompt.empty()))
            refuse(say("A prompt was given, and this model takes none. Leave it out."));
        if (model.embedsGuidance && !lane.negativePrompt.empty())
            refuse(say("A negative prompt was given, and this model is told its guidance and reads none. Leave it out."));
        if (!(shared(lane) == shared(lanes.front())))
            refuse(say("Requests that develop together should agree in all but prompt, class, region map, seed and guidance."));
    }
    return lanes;
}

} // namespace darkroom
