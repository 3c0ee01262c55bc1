#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace darkroom {

struct LoadOptions {
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
    std::function<void(double)> progress; ///< Called with 0..1 on the loading thread.
    std::string autoencoder;              ///< Folder or file; taken where the model has no autoencoder of its own.
};

/// A loaded model: networks, tokenizer, schedule and preview map, on a device. Shared by the queue and whoever shows it; belongs to one
/// thread at a time. No torch type shows here.
class Model {
public:
    struct Parts; ///< Defined in core/generation/model_parts.h, for core alone.

    explicit Model(std::unique_ptr<Parts> parts);
    ~Model();

    /// Loads a model folder. Header, layout and every shape are checked before anything is allocated.
    /// Throws Error; returns null when `stop` was requested.
    static std::shared_ptr<Model> load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop = {});

    const ModelDescription& description() const;
    std::string deviceName() const; ///< "CPU, 2 threads" or the GPU's name.
    Precision precision() const;    ///< What it runs in, never Automatic.
    double previewR2() const;       ///< R² of the latent -> RGB map; 0 when there is none.

    Parts& parts() { return *m_parts; }
    const Parts& parts() const { return *m_parts; }

private:
    std::unique_ptr<Parts> m_parts;
};

/// Identifies a model without reading its weights; throws Error when `path` is none that we know.
ModelDescription describeModel(const std::filesystem::path& path);

/// The folder of the model that ships with the program (resources/models/icons beside the program, in the source tree, or in
/// DARKROOM_RESOURCES); throws Error{File} naming where it looked.
std::filesystem::path shippedModel();

} // namespace darkroom
