#pragma once

#include "darkroom/base/model_description.h"

#include <filesystem>
#include <string>
#include <vector>

namespace darkroom {

/// Where someone may say what the labels of a model's region maps are called, one name a line, the first of label 0: NAME.regions.txt beside the weight
/// file NAME.ckpt, regions.txt in a folder.
std::filesystem::path regionNamesFile(const std::filesystem::path& model);

/// Gives regions the names of that file, where there is one; an empty line leaves a region its number. Returns why it could not be done, as a sentence; empty when
/// it was, or when there is no file.
std::string nameRegions(std::vector<RegionClass>& regions, const std::filesystem::path& model);

} // namespace darkroom
