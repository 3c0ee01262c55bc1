#include "app/cli/model_loading.h"

#include "darkroom/base/failure.h"

#include <cstdio>
#include <utility>

namespace darkroom::cli {

namespace {

/// Says of a fault of the libraries that it came while loading.
std::shared_ptr<Model> loaded(const std::filesystem::path& path, const LoadOptions& options, const std::stop_token& stop)
{
    try {
        return Model::load(path, options, stop);
    } catch (const std::exception& error) {
        Failure failure = failureOf(error, Work::Model);
        throw Error(failure.kind, std::move(failure.sentence));
    }
}

} // namespace

std::shared_ptr<Model> loadModel(
    const std::filesystem::path& path, const GenerationRequest& request, const std::stop_token& stop, std::function<void(double)> progress)
{
    LoadOptions options;
    options.device = request.device;
    options.precision = request.precision;
    options.autoencoder = request.autoencoder;
    options.progress = std::move(progress);
    auto model = loaded(path, options, stop);
    if (model) {
        for (const auto& warning : model->description().warnings)
            std::fprintf(stderr, "%s\n", warning.c_str());
    }
    return model;
}

} // namespace darkroom::cli
