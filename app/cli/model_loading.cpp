#include "app/cli/model_loading.h"

#include <cstdio>
#include <utility>

namespace darkroom::cli {

std::shared_ptr<Model> loadModel(
    const std::filesystem::path& path, const GenerationRequest& request, const std::stop_token& stop, std::function<void(double)> progress)
{
    LoadOptions options;
    options.device = request.device;
    options.precision = request.precision;
    options.autoencoder = request.autoencoder;
    options.progress = std::move(progress);
    auto model = Model::load(path, options, stop);
    if (model) {
        for (const auto& warning : model->description().warnings)
            std::fprintf(stderr, "%s\n", warning.c_str());
    }
    return model;
}

} // namespace darkroom::cli
