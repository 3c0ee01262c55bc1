#include "generation/lane_check.h"

#include "darkroom/base/error.h"
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
    if (model.enlargement > 0 && input.empty()) refuse("This model enlarges a small picture. Give it one.");
    if (input.mask.empty()) return;
    if (model.enlargement > 0) refuse("A mask was given, and this model enlarges the whole picture. Leave it out.");
    const auto& labels = input.mask.labels;
    if (std::all_of(labels.begin(), labels.end(), [](std::uint8_t value) { return value == 0; }))
        refuse("The mask keeps the whole picture. Paint what shall be made anew.");
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
    const auto size = std::to_string(lane.width) + " x " + std::to_string(lane.height);
    if (lane.width <= 0 || lane.height <= 0) refuse("This model doesn't say its picture size; give width and height.");
    if (model.sizeIsFixed && (lane.width != model.width || lane.height != model.height))
        refuse("size should be " + std::to_string(model.width) + " x " + std::to_string(model.height)
            + ", the only one that this model was trained on, and is " + size + ".");
    if (lane.width % model.downsampling != 0 || lane.height % model.downsampling != 0)
        refuse("width and height should be multiples of " + std::to_string(model.downsampling) + " for this model, and are " + size + ".");
}

void checkClass(const Model::Parts& parts, const GenerationRequest& lane)
{
    const auto& model = parts.description;
    if (model.takesClass && !model.hasNullClass) {
        if (!lane.classId) refuse("This model makes pictures of classes alone. Choose one.");
        const auto changes = lane.guidance.changes;
        const bool isGuided = lane.guidance.w != 0.0
            || std::any_of(changes.begin(), changes.end(), [](const GuidanceChange& change) { return change.w != 0.0; });
        if (isGuided) refuse("w was given, and this model has no null class to guide away from. Set it to 0.");
    }
    if (!lane.classId) return;
    if (!model.takesClass) refuse("class was given, and this model takes none. Leave it out.");
    const auto count = static_cast<std::int64_t>(model.classes.size());
    if (*lane.classId < 0 || *lane.classId >= count)
        refuse("class should be from 0 to " + std::to_string(count - 1) + " for this model, and is " + std::to_string(*lane.classId) + ".");
}

void checkRegions(const Model::Parts& parts, const GenerationRequest& lane)
{
    if (lane.regionMap.empty()) return;
    const auto& map = lane.regionMap;
    if (!parts.description.takesRegionMap) refuse("A region map was given, and this model takes none. Leave it out.");
    if (map.width != lane.width || map.height != lane.height)
        refuse("The region map should be of the picture's size, " + std::to_string(lane.width) + " x " + std::to_string(lane.height)
            + ", and is " + std::to_string(map.width) + " x " + std::to_string(map.height) + ".");
    const int most = *std::max_element(map.labels.begin(), map.labels.end());
    if (most >= parts.config.regionChannels)
        refuse("The region map should hold region ids from 0 to " + std::to_string(parts.config.regionChannels - 1) + ", and holds "
            + std::to_string(most) + ".");
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
    if (!y) refuse("classifier scale was given without a class. Give the class that the classifier shall guide to.");
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
        if (*y >= guide->classes())
            refuse("classifier class should be from 0 to " + std::to_string(guide->classes() - 1) + " for this classifier, and is "
                + std::to_string(*y) + ".");
        const auto factor = parts.description.downsampling;
        if (!guide->takes(lane.height / factor, lane.width / factor))
            refuse("The classifier can't judge pictures of " + std::to_string(lane.width) + " x " + std::to_string(lane.height)
                + "; it was trained on another size. Choose the model's own, or set classifier scale to 0.");
    }
    return guide;
}

std::vector<GenerationRequest> checkedLanes(const Model::Parts& parts, std::vector<GenerationRequest> lanes)
{
    const auto& model = parts.description;
    if (lanes.empty()) refuse("A run needs at least one request.");
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
            refuse("A prompt was given, and this model takes none. Leave it out.");
        if (!(shared(lane) == shared(lanes.front())))
            refuse("Requests that develop together should agree in all but prompt, class, region map, seed and guidance.");
    }
    return lanes;
}

} // namespace darkroom
