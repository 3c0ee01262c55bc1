#include "generation/autoencoder_use.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "device/device.h"
#include "generation/fitted_preview.h"
#include "generation/network_loading.h"
#include "nn/packed_convolution.h"

namespace darkroom {

void useAutoencoder(Model::Parts& parts, const std::string& path)
{
    if (path == parts.autoencoderInUse) return;
    if (path.empty()) {
        if (!parts.ownAutoencoder) throw Error(ErrorKind::Usage, lacksAutoencoderSentence(parts.description.path));
        parts.autoencoder = parts.ownAutoencoder;
        parts.autoencoderInUse.clear();
        usePreviewMap(parts);
        return;
    }
    if (!parts.autoencoder) throw Error(ErrorKind::Usage, say("An autoencoder was given, and this model has no latents. Leave it out."));
    const auto plan = planAutoencoder(path, parts.latents);
    checkShapes<nn::Autoencoder>(plan);
    device::requireMemory(parts.device, plan.elements() * torch::elementSize(parts.type), say("Loading the autoencoder %1", path));
    auto network = bareNetwork<nn::Autoencoder>(plan.options, parts.type);
    NetworkLoader({}, {}, plan.elements()).load(*network, plan);
    settle(*network, parts.device);
    nn::keepPacked(*network);
    parts.autoencoder = std::move(network);
    parts.autoencoderInUse = path;
    usePreviewMap(parts);
}

} // namespace darkroom
