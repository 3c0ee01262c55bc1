#include "generation/lane_check.h"

#include "darkroom/base/error.h"

#include <algorithm>
#include <string>

namespace darkroom {

namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
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
    if (model.takesClass && !parts.hasNullClass) {
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

/// The request without what lanes may differ in.
GenerationRequest shared(GenerationRequest lane)
{
    lane.prompt.clear();
    lane.classId.reset();
    lane.regionMap = {};
    lane.seed = 0;
    lane.guidance = {};
    return lane;
}

} // namespace

std::vector<GenerationRequest> checkedLanes(const Model::Parts& parts, std::vector<GenerationRequest> lanes)
{
    const auto& model = parts.description;
    if (lanes.empty()) refuse("A run needs at least one request.");
    if (parts.concatenated == ConcatenatedInput::LowResolution)
        refuse("This model enlarges a small picture, which no request holds. Choose a model that makes pictures from noise.");
    for (auto& lane : lanes) {
        if (lane.width == 0) lane.width = model.width;
        if (lane.height == 0) lane.height = model.height;
        checkRequest(lane);
        checkSize(model, lane);
        checkClass(parts, lane);
        checkRegions(parts, lane);
        if (!parts.text && !(lane.prompt.empty() && lane.negativePrompt.empty()))
            refuse("A prompt was given, and this model takes none. Leave it out.");
        if (!(shared(lane) == shared(lanes.front())))
            refuse("Requests that develop together should agree in all but prompt, class, region map, seed and w.");
    }
    return lanes;
}

} // namespace darkroom
