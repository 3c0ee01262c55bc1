#pragma once

#include "darkroom/base/json.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/text_encoder.h"

#include <string>

namespace darkroom::models {

/// The text encoder that a BertModel's config.json describes; fields that are missing have the defaults of transformers' class. Throws
/// Error{Format} naming `origin` and the field for a wrong type, an absurd value or an option that this network does not have.
nn::TextEncoderOptions textEncoderOptionsFromConfig(const Json& config, const std::string& origin);

/// The same for a CLIPTextModel, or with `projects` a CLIPTextModelWithProjection.
nn::ClipTextOptions clipTextOptionsFromConfig(const Json& config, bool projects, const std::string& origin);

/// The same for diffusers' LDMBertModel.
nn::LdmTextOptions ldmTextOptionsFromConfig(const Json& config, const std::string& origin);

/// The inverse: a config.json that opens there.
Json toConfig(const nn::LdmTextOptions& options);
Json toConfig(const nn::TextEncoderOptions& options);
Json toConfig(const nn::ClipTextOptions& options);

} // namespace darkroom::models
