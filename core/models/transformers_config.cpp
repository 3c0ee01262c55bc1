#include "models/transformers_config.h"

#include "darkroom/base/say.h"
#include "models/config_fields.h"

namespace darkroom::models {
namespace {

constexpr std::int64_t kMostVocabulary = 1'000'000;
constexpr std::int64_t kMostChannels = 16384;
constexpr std::int64_t kMostLayers = 128;
constexpr std::int64_t kMostPositions = 65536;

} // namespace

nn::TextEncoderOptions textEncoderOptionsFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("model_type", {"bert"});
    fields.mustBe("hidden_act", {"gelu"});
    fields.mustBe("position_embedding_type", {"absolute"});
    fields.mustBe("is_decoder", {false});
    fields.mustBe("add_cross_attention", {false});
    nn::TextEncoderOptions options;
    options.vocabulary = fields.whole("vocab_size", options.vocabulary, 1, kMostVocabulary);
    options.channels = fields.whole("hidden_size", 768, 1, kMostChannels);
    options.layers = fields.whole("num_hidden_layers", 12, 1, kMostLayers);
    options.heads = fields.whole("num_attention_heads", 12, 1, kMostChannels);
    options.feedForward = fields.whole("intermediate_size", 3072, 1, kMostChannels);
    options.positions = fields.whole("max_position_embeddings", options.positions, 1, kMostPositions);
    options.segments = fields.whole("type_vocab_size", options.segments, 1, kMostPositions);
    options.eps = fields.number("layer_norm_eps", options.eps, 0.0, 1.0);
    if (options.channels % options.heads != 0) fields.refuse("num_attention_heads", say("a divisor of hidden_size (%1)", options.channels));
    return options;
}

nn::ClipTextOptions clipTextOptionsFromConfig(const Json& config, bool projects, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("model_type", {"clip_text_model"});
    fields.mustBe("hidden_act", {"quick_gelu", "gelu"});
    nn::ClipTextOptions options;
    options.vocabulary = fields.whole("vocab_size", options.vocabulary, 1, kMostVocabulary);
    options.channels = fields.whole("hidden_size", options.channels, 1, kMostChannels);
    options.layers = fields.whole("num_hidden_layers", options.layers, 1, kMostLayers);
    options.heads = fields.whole("num_attention_heads", options.heads, 1, kMostChannels);
    options.feedForward = fields.whole("intermediate_size", options.feedForward, 1, kMostChannels);
    options.positions = fields.whole("max_position_embeddings", options.positions, 3, kMostPositions);
    if (projects) options.projection = fields.whole("projection_dim", 512, 1, kMostChannels);
    options.eps = fields.number("layer_norm_eps", options.eps, 0.0, 1.0);
    options.activation = fields.text("hidden_act", "quick_gelu") == "gelu" ? nn::ClipActivation::Gelu : nn::ClipActivation::QuickGelu;
    // Configs of the first years say 2, which is no token of CLIP's; transformers then takes the largest id, the end token's.
    constexpr std::int64_t kFormerEnd = 2;
    const auto end = fields.whole("eos_token_id", kFormerEnd, 0, kMostVocabulary);
    options.endToken = end == kFormerEnd ? options.vocabulary - 1 : end;
    if (options.channels % options.heads != 0) fields.refuse("num_attention_heads", say("a divisor of hidden_size (%1)", options.channels));
    return options;
}

nn::LdmTextOptions ldmTextOptionsFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("model_type", {"ldmbert"});
    fields.mustBe("activation_function", {"gelu"});
    fields.mustBe("scale_embedding", {false});
    nn::LdmTextOptions options;
    options.vocabulary = fields.whole("vocab_size", options.vocabulary, 1, kMostVocabulary);
    options.channels = fields.whole("d_model", options.channels, 1, kMostChannels);
    options.layers = fields.whole("encoder_layers", options.layers, 1, kMostLayers);
    options.heads = fields.whole("encoder_attention_heads", options.heads, 1, kMostChannels);
    options.headChannels = fields.whole("head_dim", options.headChannels, 1, kMostChannels);
    options.positions = fields.whole("max_position_embeddings", options.positions, 2, kMostPositions);
    constexpr std::int64_t kUsualFeedForward = 5120;
    if (fields.whole("encoder_ffn_dim", kUsualFeedForward, 1, 4 * kMostChannels) != options.feedForward())
        fields.refuse("encoder_ffn_dim", say("%1, four times d_model", options.feedForward()));
    return options;
}

Json toConfig(const nn::LdmTextOptions& options)
{
    return {
        {"activation_function", "gelu"},
        {"architectures", Json::array({"LDMBertModel"})},
        {"attention_dropout", 0.0},
        {"d_model", options.channels},
        {"dropout", 0.1},
        {"encoder_attention_heads", options.heads},
        {"encoder_ffn_dim", options.feedForward()},
        {"encoder_layers", options.layers},
        {"head_dim", options.headChannels},
        {"max_position_embeddings", options.positions},
        {"model_type", "ldmbert"},
        {"pad_token_id", 0},
        {"scale_embedding", false},
        {"vocab_size", options.vocabulary},
    };
}

Json toConfig(const nn::TextEncoderOptions& options)
{
    return {
        {"architectures", Json::array({"BertModel"})},
        {"hidden_act", "gelu"},
        {"hidden_size", options.channels},
        {"intermediate_size", options.feedForward},
        {"layer_norm_eps", options.eps},
        {"max_position_embeddings", options.positions},
        {"model_type", "bert"},
        {"num_attention_heads", options.heads},
        {"num_hidden_layers", options.layers},
        {"type_vocab_size", options.segments},
        {"vocab_size", options.vocabulary},
    };
}

Json toConfig(const nn::ClipTextOptions& options)
{
    const bool projects = options.projection > 0;
    return {
        {"architectures", Json::array({projects ? "CLIPTextModelWithProjection" : "CLIPTextModel"})},
        {"attention_dropout", 0.0},
        {"bos_token_id", options.endToken - 1},
        {"eos_token_id", options.endToken},
        {"hidden_act", options.activation == nn::ClipActivation::Gelu ? "gelu" : "quick_gelu"},
        {"hidden_size", options.channels},
        {"intermediate_size", options.feedForward},
        {"layer_norm_eps", options.eps},
        {"max_position_embeddings", options.positions},
        {"model_type", "clip_text_model"},
        {"num_attention_heads", options.heads},
        {"num_hidden_layers", options.layers},
        {"pad_token_id", 1},
        {"projection_dim", projects ? options.projection : options.channels},
        {"vocab_size", options.vocabulary},
    };
}

} // namespace darkroom::models
