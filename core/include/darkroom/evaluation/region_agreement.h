#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"
#include "darkroom/evaluation/evaluate.h"

namespace darkroom::evaluation {

/// Pixels that are of the region which a map asks for. A pixel is of the region whose colour is nearest.
struct RegionAgreement {
    std::int64_t pictures = 0;
    std::int64_t pixels = 0, agreeing = 0;
    std::int64_t drawnPixels = 0, drawnAgreeing = 0; ///< Those where the map asks for another region than the first, the background.

    double share() const noexcept;      ///< 0 … 1 of all pixels.
    double drawnShare() const noexcept; ///< 0 … 1 of the drawn ones.
};

/// How well pictures follow a region map: test pictures' maps and classes are asked for, then their classes alone with the same seeds.
struct RegionReport {
    std::string model;
    std::string modelHash;
    std::string device;
    std::string precision;
    std::string sampler;
    int steps = 0;
    double w = 0.0;
    std::uint64_t seed = 0;
    RegionAgreement real;       ///< Of the test pictures themselves: what the rule of the nearest colour leaves.
    RegionAgreement withMap;    ///< Of pictures made by class and map.
    RegionAgreement withoutMap; ///< Of pictures made by class alone.
    bool stopped = false;
};

/// Adds a picture to an agreement; `map` has the picture's size.
void addPicture(RegionAgreement& agreement, const Image& picture, const LabelMap& map, const std::vector<RegionClass>& regions);

/// Measures on `count` test pictures with a map, evenly spread. A stop ends it early. Throws Error as evaluateIcons(), and Error{Usage} when
/// the model takes no region map, has other regions than the data set, or no test picture has a map.
RegionReport measureRegions(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop);

std::string table(const RegionReport& report);
Json toJson(const RegionReport& report);

} // namespace darkroom::evaluation
