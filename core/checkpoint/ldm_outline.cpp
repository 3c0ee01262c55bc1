// The autoencoder of latent-diffusion, of L levels with R blocks each; block: norm1, conv1, norm2, conv2, nin_shortcut where the width changes:
//   encoder   conv_in; down.I.block.J, down.I.attn.J?, down.I.downsample.conv but for the last level; mid.block_1, mid.attn_1?, mid.block_2;
//             norm_out, conv_out
//   decoder   conv_in; mid as above; up.I.block.J with R + 1 blocks from the last level to the first, up.I.attn.J?, up.I.upsample.conv but for
//             level 0; norm_out, conv_out
//   quant_conv, post_quant_conv, and quantize.embedding of a VQ autoencoder
#include "ldm_outline.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

namespace darkroom::checkpoint {

namespace {

using Shape = std::vector<std::int64_t>;

class Outline {
public:
    Outline(const LdmAutoencoderConfig& config, const Weights& weights, std::string prefix, const std::filesystem::path& configFile)
        : m_config(config)
        , m_weights(weights)
        , m_prefix(std::move(prefix))
        , m_configName(configFile.filename().string())
    {
    }

    void check()
    {
        const std::int64_t moments = m_config.doubleZ ? 2 : 1;
        encoder(moments);
        decoder();
        convolution("quant_conv", moments * m_config.latentChannels, moments * m_config.embedding, 1);
        convolution("post_quant_conv", m_config.embedding, m_config.latentChannels, 1);
        if (m_config.codebook > 0) {
            require("quantize.embedding.weight", {m_config.codebook, m_config.embedding});
        }
        if (!m_firstMissing.empty()) {
            const std::string tensor = quotedName(m_firstMissing);
            throw Error(ErrorKind::Format,
                say("%1 and %2 don't belong together (%3): tensor %4 is missing. Get both from one source.", m_weights.path(), m_configName,
                    say("autoencoder"), m_missing > 1 ? say("%1 (and %2 more)", tensor, m_missing - 1) : tensor));
        }
    }

private:
    std::int64_t width(std::size_t level) const { return m_config.channels * m_config.multipliers[level]; }
    std::size_t levels() const { return m_config.multipliers.size(); }

    void encoder(std::int64_t moments)
    {
        convolution("encoder.conv_in", m_config.pictureChannels, m_config.channels, 3);
        std::int64_t in = m_config.channels;
        for (std::size_t i = 0; i < levels(); ++i) {
            const std::string level = "encoder.down." + std::to_string(i) + ".";
            for (std::int64_t j = 0; j < m_config.residualBlocks; ++j) {
                block(level + "block." + std::to_string(j), in, width(i));
                attention(level + "attn." + std::to_string(j), width(i));
                in = width(i);
            }
            if (i + 1 < levels()) {
                convolution(level + "downsample.conv", in, in, 3);
            }
        }
        middle("encoder.mid.", in);
        norm("encoder.norm_out", in);
        convolution("encoder.conv_out", in, moments * m_config.latentChannels, 3);
    }

    void decoder()
    {
        std::int64_t in = width(levels() - 1);
        convolution("decoder.conv_in", m_config.latentChannels, in, 3);
        middle("decoder.mid.", in);
        for (std::size_t i = levels(); i-- > 0;) {
            const std::string level = "decoder.up." + std::to_string(i) + ".";
            for (std::int64_t j = 0; j <= m_config.residualBlocks; ++j) {
                block(level + "block." + std::to_string(j), in, width(i));
                attention(level + "attn." + std::to_string(j), width(i));
                in = width(i);
            }
            if (i > 0) {
                convolution(level + "upsample.conv", in, in, 3);
            }
        }
        norm("decoder.norm_out", in);
        convolution("decoder.conv_out", in, m_config.outChannels, 3);
    }

    void middle(const std::string& name, std::int64_t channels)
    {
        block(name + "block_1", channels, channels);
        attention(name + "attn_1", channels);
        block(name + "block_2", channels, channels);
    }

    void block(const std::string& name, std::int64_t in, std::int64_t out)
    {
        norm(name + ".norm1", in);
        convolution(name + ".conv1", in, out, 3);
        norm(name + ".norm2", out);
        convolution(name + ".conv2", out, out, 3);
        if (in != out) {
            convolution(name + ".nin_shortcut", in, out, 1);
        }
    }

    void attention(const std::string& name, std::int64_t channels)
    {
        const auto first = m_weights.places().lower_bound(m_prefix + name + ".");
        if (first == m_weights.places().end() || !first->first.starts_with(m_prefix + name + ".")) {
            return;
        }
        norm(name + ".norm", channels);
        for (const char* part : {".q", ".k", ".v", ".proj_out"}) {
            convolution(name + part, channels, channels, 1);
        }
    }

    void norm(const std::string& name, std::int64_t channels)
    {
        require(name + ".weight", {channels});
        require(name + ".bias", {channels});
    }

    void convolution(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t side)
    {
        require(name + ".weight", {out, in, side, side});
        require(name + ".bias", {out});
    }

    void require(const std::string& name, const Shape& expected)
    {
        const auto place = m_weights.find(m_prefix + name);
        if (!place) {
            m_firstMissing = m_missing++ == 0 ? m_prefix + name : m_firstMissing;
        } else if (place.tensor->shape != expected && !isMatrix(place.tensor->shape, expected)) {
            throw Error(ErrorKind::Shape,
                say("%1 and %2 don't belong together (%3): tensor %4 has other sizes. Get both from one source.", m_weights.path(),
                    m_configName, say("autoencoder"), quotedName(m_prefix + name)));
        }
    }

    /// Some files hold the matrix of a linear layer in place of a 1 × 1 convolution's kernel.
    static bool isMatrix(const Shape& found, const Shape& kernel)
    {
        return kernel.size() == 4 && kernel[2] == 1 && kernel[3] == 1 && found == Shape{kernel[0], kernel[1]};
    }

    const LdmAutoencoderConfig& m_config;
    const Weights& m_weights;
    std::string m_prefix;
    std::string m_configName;
    std::string m_firstMissing;
    std::size_t m_missing = 0;
};

} // namespace

void checkLdmAutoencoder(
    const LdmAutoencoderConfig& config, const Weights& weights, const std::string& prefix, const std::filesystem::path& configFile)
{
    Outline(config, weights, prefix, configFile).check();
}

} // namespace darkroom::checkpoint
