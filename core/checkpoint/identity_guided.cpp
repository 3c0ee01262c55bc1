// Files of OpenAI's guided-diffusion: time_embed, input_blocks, middle_block, output_blocks and out, without a prefix; label_emb where the
// network is conditioned on a class. A classifier has no output_blocks: its out pools and ends in logits.
#include "identity_facts.h"

#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace darkroom::checkpoint {

namespace {

constexpr std::int64_t kMostSide = 65536;

/// The widths of each level, in base channels, that the original program takes for a picture's side unless told otherwise.
struct DefaultWidths {
    int side;
    std::vector<double> multipliers;
};

const std::array<DefaultWidths, 4>& defaultWidths()
{
    static const std::array<DefaultWidths, 4> widths = {{
        {512, {0.5, 1, 1, 2, 2, 4, 4}},
        {256, {1, 1, 2, 2, 4, 4}},
        {128, {1, 1, 2, 3, 4}},
        {64, {1, 2, 3, 4}},
    }};
    return widths;
}

class GuidedIdentifier {
public:
    GuidedIdentifier(const TensorNames& names, const Identity& given)
        : m_names(names)
        , m_identity(given)
    {
        m_identity.layout = Layout::GuidedDiffusion;
        m_identity.usesFlags = given.settings.is_object();
    }

    Identity identify()
    {
        const bool isClassifier = !m_names.hasPrefix("output_blocks.");
        m_identity.latentChannels = 0;
        if (isClassifier) {
            classifier();
        } else {
            network();
        }
        summarise(m_identity, m_names.weights());
        if (const auto open = openFlags(m_identity, m_names); !open.empty()) {
            m_identity.notes.push_back(openFlagsSentence(m_identity, open));
        }
        return std::move(m_identity);
    }

private:
    void network()
    {
        const auto in = m_names.size("input_blocks.0.0.weight", 1), out = m_names.size("out.2.weight", 0);
        constexpr std::int64_t kColours = 3;
        const std::int64_t picture = in % kColours == 0 ? kColours : std::min(in, out);
        const bool readsPicture = in == 2 * picture;
        m_identity.family = readsPicture ? Family::GuidedUpsampler : Family::GuidedDiffusion;
        m_identity.pictureChannels = static_cast<int>(picture);
        m_identity.learnsVariance = out == 2 * picture;
        addPart(m_identity, partOf(m_names.weights(), "unet", readsPicture ? "SuperResModel" : "UNetModel", ""));
        if (readsPicture) {
            addCondition(m_identity, Condition::LowResolutionPicture);
        }
        if (const auto rows = m_names.size("label_emb.weight", 0); rows > 0) {
            m_identity.classes = rows;
            addCondition(m_identity, Condition::ClassLabel);
        }
        m_identity.predictionType = "epsilon";
        side(readsPicture ? "large_size" : "image_size");
        if (m_identity.usesFlags) {
            const JsonReader flags(m_identity.settings, m_identity.config.string());
            if (flags.boolean("predict_xstart", false)) {
                m_identity.predictionType = "sample";
            }
        }
    }

    void classifier()
    {
        m_identity.family = Family::GuidedClassifier;
        addPart(m_identity, partOf(m_names.weights(), "classifier", "EncoderUNetModel", ""));
        m_identity.pictureChannels = static_cast<int>(m_names.size("input_blocks.0.0.weight", 1));
        for (const char* last : {"out.2.c_proj.weight", "out.3.weight", "out.2.weight"}) {
            if (const auto rows = m_names.size(last, 0); rows > 0 && m_identity.classes == 0) {
                m_identity.classes = rows;
            }
        }
        side("image_size");
        poolSide();
    }

    /// The attention pool has one position for each of n² places and one for their mean; n is the side after all halvings.
    void poolSide()
    {
        const auto positions = m_names.size("out.2.positional_embedding", 1);
        if (m_identity.width > 0 || positions <= 1) {
            return;
        }
        const auto n = static_cast<int>(std::lround(std::sqrt(static_cast<double>(positions - 1))));
        m_identity.notes.push_back(say("Its attention pool reads %1 × %1 places.", n));
    }

    void side(const char* flag)
    {
        int side = 0;
        if (m_identity.usesFlags) {
            side = static_cast<int>(JsonReader(m_identity.settings, m_identity.config.string()).whole(flag, 0, 1, kMostSide));
        }
        m_identity.width = m_identity.height = side > 0 ? side : sideOfWidths();
    }

    /// The published side whose default widths these are; 0 for others.
    int sideOfWidths() const
    {
        std::vector<double> found;
        const auto base = static_cast<double>(m_names.size("time_embed.0.weight", 1));
        const int blocks = m_names.count("input_blocks.");
        double last = 0.0;
        for (int i = 1; i < blocks && base > 0; ++i) {
            const std::string block = "input_blocks." + std::to_string(i) + ".0.";
            const auto width = static_cast<double>(m_names.size(block + "out_layers.3.weight", 0));
            if (width > 0 && (width != last || found.empty())) {
                found.push_back(width / base);
                last = width;
            }
        }
        for (const DefaultWidths& widths : defaultWidths()) {
            std::vector<double> distinct = widths.multipliers;
            distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
            if (distinct == found && levels() == static_cast<int>(widths.multipliers.size())) {
                return widths.side;
            }
        }
        return 0;
    }

    /// Each level but the first begins with a halving: a strided convolution, or a block in which nothing but its place tells. The last block of
    /// each level on the way up doubles.
    int levels() const
    {
        int levels = 1;
        const int blocks = m_names.count("output_blocks.");
        for (int i = 0; i < blocks; ++i) {
            for (const char* part : {".1.", ".2."}) {
                const std::string block = "output_blocks." + std::to_string(i) + part;
                if (m_names.has(block + "conv.weight") || m_names.has(block + "in_layers.2.weight")) {
                    ++levels;
                }
            }
        }
        return levels;
    }

    const TensorNames& m_names;
    Identity m_identity;
};

} // namespace

bool looksGuided(const TensorNames& names)
{
    return names.has("time_embed.0.weight") && names.has("input_blocks.0.0.weight") && names.hasPrefix("out.");
}

std::optional<Identity> identifyGuided(const TensorNames& names, const Identity& given)
{
    return looksGuided(names) ? std::optional(GuidedIdentifier(names, given).identify()) : std::nullopt;
}

} // namespace darkroom::checkpoint
