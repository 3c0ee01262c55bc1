#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/request.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::evaluation {

/// What `darkroom evaluate icons` measures, and how much of it.
struct IconsRequest {
    std::filesystem::path data;        ///< index.jsonl or its folder.
    std::filesystem::path model;       ///< Empty: the model that ships with the program.
    std::filesystem::path autoencoder; ///< Another one than the model's own; empty: that one.
    std::filesystem::path classifier;  ///< Folder with classifier.safetensors; empty: evaluation/ in the model's folder.
    std::int64_t count = 1000;         ///< Pictures by class alone, spread evenly over the classes.
    std::int64_t promptCount = 1000;   ///< At most so many of the held-out pairs of concept and style.
    std::int64_t frechetCount = 1000;  ///< Pictures for each w of the Fréchet distance.
    std::vector<double> guidance = {0, 1, 2, 4, 7};
    int steps = 20;
    std::optional<double> w; ///< None: the model's own.
    std::uint64_t seed = 0;  ///< Of the first picture of each part; the next ones have seed + 1, ...
    std::int64_t lanes = 16; ///< Pictures developed together.
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
    int threads = 0;            ///< 0: all physical cores.
    std::filesystem::path grid; ///< A PNG for the first 64 pictures by class and from prompts; empty: none.
};

/// How well the autoencoder gives pictures of a split back, mean over pictures.
struct Reconstruction {
    std::string split;
    std::int64_t pictures = 0;
    double psnr = 0.0; ///< dB
    double ssim = 0.0;
};

/// Shares of pictures whose class the classifier names.
struct Accuracy {
    std::int64_t pictures = 0;
    double top1 = 0.0;
    double top5 = 0.0;
    double top1ByClass = 0.0; ///< Mean over the classes that occur: comparable between sets with different shares of classes.
};

/// How far pictures are from their nearest training picture.
struct Nearness {
    std::int64_t pictures = 0;
    double rmsMedian = 0.0;     ///< RMS over 16×16 thumbnails, 0..255.
    double rmsLowest = 0.0;     ///< The 5 % quantile.
    double shareBelowTen = 0.0; ///< Share of pictures nearer than 10, the limit that the data set's own test split keeps.
    double featureMedian = 0.0; ///< Euclidean, in the classifier's features.
};

/// Real pictures of one split, by which the generated ones are judged.
struct RealPictures {
    std::string split;
    Accuracy accuracy;
    Nearness nearness;
};

/// A concept is found when the nearest training picture in the classifier's features, or one of the nearest five, shows it.
struct ConceptRetrieval {
    std::int64_t pictures = 0;
    double top1 = 0.0;
    double top5 = 0.0;
};

/// Pictures made by class alone, or from the canonical captions of held-out pairs.
struct GeneratedPictures {
    Accuracy accuracy;
    Nearness nearness;
};

struct PromptPictures {
    GeneratedPictures generated;
    ConceptRetrieval retrieval;
    ConceptRetrieval realRetrieval; ///< The same for the real pictures of those pairs.
};

/// Pictures made by class alone at one w, the classes in the shares of the training set.
struct GuidanceFigures {
    double w = 0.0;
    double frechetToTraining = 0.0;
    double frechetToTest = 0.0;
    GeneratedPictures generated;
};

/// What real pictures get where generated ones are measured: the least that a perfect generator could be told.
struct FrechetOfReal {
    std::int64_t pictures = 0; ///< As many training pictures as are made for each w …
    double toTraining = 0.0;   ///< … against all other training pictures: what their small number alone adds.
    std::int64_t testPictures = 0;
    double testToTraining = 0.0;
};

/// Figures of an icons model. A part that a stop cut off has fewer pictures or is missing.
struct IconsReport {
    std::string model;     ///< Its name.
    std::string modelHash; ///< SHA-256 of the U-Net's weights; may be empty.
    std::uint64_t parameters = 0;
    std::string device;
    std::string precision;
    std::string sampler;
    int steps = 0;
    double w = 0.0;
    std::uint64_t seed = 0;
    std::int64_t classes = 0;
    std::int64_t trainingPictures = 0;
    std::int64_t featureChannels = 0;
    std::vector<Reconstruction> autoencoder;
    std::vector<RealPictures> real; ///< One a test split, then all test pictures together ("test").
    std::optional<GeneratedPictures> byClass;
    std::optional<PromptPictures> fromPrompts;
    std::optional<FrechetOfReal> frechetOfReal;
    std::vector<GuidanceFigures> guidance;
    double seconds = 0.0;
    bool stopped = false;

    /// Real pictures of a split, or null.
    const RealPictures* realOf(const std::string& split) const;
};

/// Progress: {"event":"progress","part":…,"done":…,"total":…,"seconds_left":…}, a few a second at most.
using EvaluationEvents = std::function<void(const Json&)>;

/// Measures. A stop ends it early; the report then holds what was measured until then. Throws Error: no classifier, a data set with other
/// classes than the model's, a broken file.
IconsReport evaluateIcons(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop);

/// A distance from so few pictures is biased upwards (Bińkowski et al. 2018, section 4): under ten times the number of feature channels.
bool isBiased(std::int64_t pictures, std::int64_t featureChannels);

/// The report for people, as lines of text, and for programs; the latter holds the former as "table".
std::string table(const IconsReport& report);
Json toJson(const IconsReport& report);

} // namespace darkroom::evaluation
