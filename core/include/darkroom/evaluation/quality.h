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

/// What quality over w is measured on, and how much of it.
struct QualityRequest {
    std::filesystem::path data;        ///< Real pictures to compare with: index.jsonl, its folder, or a folder of folders, one a class.
    std::filesystem::path model;       ///< Empty: the model that ships with the program.
    std::filesystem::path autoencoder; ///< Another one than the model's own; empty: that one.
    std::filesystem::path classifier;  ///< The judge's folder; empty: evaluation/ in the model's folder.
    std::vector<double> w = {0, 1, 2, 4, 8};
    GuidanceSettings guidance; ///< How w acts: method, interval, rescale and the others. Its w, changes and curve are not read: …
    std::string guidanceCurve = "constant"; ///< … the curve is this, as guidanceCurveFromText() reads it.
    std::vector<double>
        classifierScales;     ///< Besides: as many pictures for each scale of classifier guidance, which goes to the picture's class.
    double classifierW = 0.0; ///< w of those: 0 guides the conditional network, -1 the unconditional one.
    std::filesystem::path noisyClassifier; ///< Whose gradient guides; empty: the one beside the model.
    std::int64_t count = 256;              ///< Pictures for each w, at least kFewestForQuality.
    std::int64_t references = 2000;        ///< At most so many real pictures.
    int steps = 0;                         ///< 0: the model's own.
    std::string sampler;                   ///< Empty: the model's own.
    std::uint64_t seed = 0;                ///< Of the first picture of each w; the next ones have seed + 1, …
    std::int64_t lanes = 16;               ///< Pictures developed together.
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
};

constexpr std::int64_t kFewestForQuality = 8;
/// k of precision and recall (Kynkäänniemi et al. 2019, section 3.1).
constexpr int kQualityNeighbours = 3;

/// A figure of some pictures with its 95 % bootstrap interval (Efron 1979).
struct Estimate {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Estimate&) const = default;
};

/// What is known so far of one w, or of one scale of classifier guidance.
struct QualityFigures {
    double w = 0.0;
    std::optional<double> classifierScale; ///< With classifier guidance.
    double shift = 0.0;                    ///< Of LaneTelemetry, mean over steps and pictures: what both kinds are compared at.
    std::int64_t pictures = 0;
    Estimate frechet;   ///< Distance to the real pictures; the interval is the basic one, which takes the bootstrap's own bias back.
    Estimate precision; ///< Share of made pictures inside the real ones' manifold; resampled pictures, the manifold as it is.
    Estimate recall;    ///< Share of real pictures inside the made ones' manifold; the same.
    Estimate accuracy;  ///< Share of pictures whose class the judge names.
    double frechetOfReal = 0.0; ///< The distance that as many real pictures have to the others: what their number alone adds.
    bool isBiased = false;      ///< Too few pictures for the distance to be taken at its word (isBiased()).
};

struct QualityReport {
    std::string model;
    std::string modelHash;
    std::string device;
    std::string precision;
    std::string sampler;
    int steps = 0;
    std::uint64_t seed = 0;
    Json guidance; ///< How w acted, as in a request; without w.
    std::int64_t references = 0;
    std::int64_t featureChannels = 0;
    std::vector<QualityFigures> figures; ///< In the order of the request's w, then of its scales: those that have pictures enough.
    double seconds = 0.0;
    bool stopped = false;
};

/// Called after each batch with the figures of its w.
using QualityEvents = std::function<void(const QualityFigures&)>;

/// Makes pictures by class, the classes in the shares of the real pictures, a batch of each w and each scale in turn, and compares them in the judge's features.
/// A stop ends it early; the report holds what was measured until then. Throws Error: no judge, real pictures with other classes than the model's.
QualityReport measureQuality(const QualityRequest& request, const QualityEvents& events, std::stop_token stop);

std::string table(const QualityReport& report);
Json toJson(const QualityFigures& figures);
Json toJson(const QualityReport& report);

} // namespace darkroom::evaluation
