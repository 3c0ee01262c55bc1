#include "darkroom/generation/model.h"

#include "darkroom/base/error.h"
#include "darkroom/base/resource_folders.h"
#include "darkroom/base/say.h"
#include "generation/model_parts.h"
#include "generation/resources.h"

#include <utility>

namespace darkroom {

namespace fs = std::filesystem;

Model::Model(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Model::~Model() = default;

const ModelDescription& Model::description() const
{
    return m_parts->description;
}

std::string Model::deviceName() const
{
    return m_parts->deviceName;
}

Precision Model::precision() const
{
    return m_parts->precision;
}

double Model::previewR2() const
{
    return m_parts->previewR2;
}

fs::path findResource(const fs::path& place)
{
    std::string looked;
    for (const auto& folder : resourceFolders()) {
        std::error_code error;
        if (fs::exists(folder / place, error)) return folder / place;
        looked += (looked.empty() ? "" : ", ") + (folder / place).string();
    }
    throw Error(ErrorKind::File,
        say("A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of "
            "resources.",
            place, looked));
}

fs::path shippedModel()
{
    std::string looked;
    for (const auto& folder : resourceFolders()) {
        const auto model = folder / "models" / "icons";
        std::error_code error;
        if (fs::exists(model / "model_index.json", error)) return model;
        looked += (looked.empty() ? "" : ", ") + model.string();
    }
    throw Error(ErrorKind::File,
        say("The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to "
            "the folder that holds models/icons.",
            looked));
}

} // namespace darkroom
