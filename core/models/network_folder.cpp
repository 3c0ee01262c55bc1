#include "models/network_folder.h"

#include <ATen/core/Tensor.h>

namespace darkroom::models {

void saveNetworkFolder(FileSystem& files, const std::filesystem::path& folder, const std::string& weightsFile, const NamedTensors& weights,
    Json config, const Json& facts)
{
    files.createDirectories(folder);
    config["darkroom_training"] = facts;
    saveTensors(files, folder / weightsFile, weights, torch::kHalf);
    writeFileAtomically(files, folder / "config.json", config.dump(1) + "\n");
}

} // namespace darkroom::models
