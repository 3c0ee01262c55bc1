#include "models/misfit.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "nn/autoencoder.h"
#include "nn/class_tokens.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/noisy_classifier.h"
#include "nn/picture_classifier.h"
#include "nn/region_encoder.h"
#include "nn/text_encoder.h"
#include "nn/unet.h"

#include <torch/nn/module.h>

namespace darkroom::models {
namespace {

template <typename... Networks>
bool isOneOf(const torch::nn::Module& network)
{
    return (... || (dynamic_cast<const Networks*>(&network) != nullptr));
}

std::string named(const std::string& tensor, std::size_t others)
{
    return others > 0 ? say("%1 (and %2 more)", quotedName(tensor), others) : quotedName(tensor);
}

} // namespace

std::string networkName(const torch::nn::Module& network)
{
    if (isOneOf<nn::UNetImpl>(network)) return say("U-Net");
    if (isOneOf<nn::AutoencoderImpl>(network)) return say("autoencoder");
    if (isOneOf<nn::ClipTextEncoderImpl, nn::LdmTextEncoderImpl, nn::TextEncoderImpl>(network)) return say("text encoder");
    if (isOneOf<nn::NoisyClassifierImpl, nn::PictureClassifierImpl>(network)) return say("classifier");
    if (isOneOf<nn::ClassTokensImpl>(network)) return say("table of classes");
    if (isOneOf<nn::RegionEncoderImpl>(network)) return say("region encoder");
    return say("network");
}

void refuseShape(const std::filesystem::path& file, const std::string& network, const std::string& tensor)
{
    throw Error(ErrorKind::Shape,
        say("%1 doesn't fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different "
            "models; "
            "get both from one source.",
            file, network, quotedName(tensor)));
}

void refuseMissing(const std::filesystem::path& file, const std::string& network, const std::string& tensor, std::size_t others)
{
    throw Error(ErrorKind::Format,
        say("%1 doesn't fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get "
            "it "
            "anew.",
            file, network, named(tensor, others)));
}

void refuseSurplus(const std::filesystem::path& file, const std::string& network, const std::string& tensor, std::size_t others)
{
    throw Error(ErrorKind::Format,
        say("%1 doesn't fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to "
            "different "
            "models; get both from one source.",
            file, network, named(tensor, others)));
}

} // namespace darkroom::models
