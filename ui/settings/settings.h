#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace darkroom::ui {

/// All that the left panel sets: a request, and how many pictures to make from it.
struct Settings {
    GenerationRequest request;
    bool randomSeed = true; ///< Shown as seed -1: 32 bits are drawn for each Generate.
    int count = 1;

    bool operator==(const Settings&) const = default;
};

/// The fields of Settings, as bits, for undo and for lists of what changed.
enum class Field : std::uint32_t {
    Model = 1u << 0,
    Prompt = 1u << 1,
    NegativePrompt = 1u << 2,
    Class = 1u << 3,
    Guidance = 1u << 4,
    Steps = 1u << 5,
    Sampler = 1u << 6,
    Schedule = 1u << 7,
    Eta = 1u << 8,
    Seed = 1u << 9,
    Size = 1u << 10,
    Count = 1u << 11,
    Preview = 1u << 12,
    Device = 1u << 13,
    Other = 1u << 14, ///< The noise source, which only a restored picture sets.
    Input = 1u << 15, ///< Start picture, strength, fit and mask.
    Regions = 1u << 16,
    Loras = 1u << 17,
    Autoencoder = 1u << 18,
    Reading = 1u << 19, ///< How prompts are read: clip skip, plain, embeddings.
    Before = 1u << 20,  ///< What runs before a branch; a restored picture alone sets it.
};
using Fields = std::uint32_t;

Fields differences(const Settings& before, const Settings& after);

/// `after` as an edit of `before` by hand: settings that make a branch again do so unchanged, or make a picture of their own.
Settings editedByHand(const Settings& before, Settings after);

/// One short line a changed field, such as "w 2 → 4"; class names are looked up in `classes`.
QStringList describeChanges(const Settings& before, const Settings& after, const std::vector<ClassLabel>& classes);

/// The requests that one press of Generate makes: `count` of them, with seeds seed, seed + 1, ...; `randomBits` is the
/// seed when the settings ask for a random one. Each can be repeated alone.
std::vector<GenerationRequest> expand(const Settings& settings, std::uint32_t randomBits);

/// "2", or "2, from step 8 on 5" where w was turned during the run; many turns are counted.
QString guidanceText(const GuidanceSettings& guidance);

/// A number with as many digits as it needs, at most two: "2", "7.5".
QString shortNumber(double value);
/// A measured number with so many digits that count, as the window's language writes it: "0.0527", "1.2e−05".
QString measuredNumber(double value, int digits);

} // namespace darkroom::ui
