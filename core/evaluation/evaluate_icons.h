#pragma once

#include "darkroom/evaluation/evaluate.h"
#include "darkroom/generation/model.h"
#include "evaluation/frechet.h"
#include "evaluation/picture_observer.h"
#include "evaluation/work_meter.h"
#include "training/dataset.h"

#include <torch/types.h>

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::evaluation {

/// What an evaluation works with. The data set's, the model's and the classifier's classes agree.
struct IconsParts {
    std::shared_ptr<const training::Dataset> dataset;
    std::shared_ptr<Model> model;
    PictureObserver observer;
};

/// Opens them; nullopt when `stop` was requested. Throws Error naming what is missing or doesn't agree.
std::optional<IconsParts> openIconsParts(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop);

/// What a picture of an evaluation is asked of the model by default: `number` counts up from the first seed.
GenerationRequest pictureRequest(const IconsRequest& request, const ModelDescription& model, double w, std::int64_t number);

/// SHA-256 of the U-Net's weights, by which figures name their model.
std::string weightsHash(const ModelDescription& model);

/// One evaluation: its parts in order, each of which fills a place of the report.
class IconsEvaluation {
public:
    IconsEvaluation(IconsParts parts, const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop);

    IconsReport run();

private:
    /// Records of a split with what was seen of them.
    struct Split {
        std::string name;
        std::vector<std::size_t> records;
        std::vector<std::int64_t> classes;
        Observations seen;
    };

    void plan();
    Split split(const std::string& name) const;
    bool observeSplit(Split& split);
    bool measureReal();
    bool measureAutoencoder();
    bool measureByClass();
    bool measurePrompts();
    bool measureGuidance();
    void measureFrechetOfReal(const FeatureGaussian& training, const FeatureGaussian& tests, std::int64_t count);

    GenerationRequest pictureRequest(double w, std::int64_t number) const;
    std::vector<std::int64_t> evenClasses(std::int64_t count) const;
    std::vector<std::size_t> promptedPairs() const; ///< Positions in the split of pairs, evenly spread.
    /// Makes and observes pictures; returns false when stopped, with what was finished until then in `seen`.
    bool generate(const std::string& part, const std::vector<GenerationRequest>& requests, Observations& seen);
    GeneratedPictures figuresOf(const Observations& seen, std::span<const std::int64_t> classes) const;
    Nearness nearnessOf(const Observations& seen) const;
    void keepForGrid(std::span<const Image> pictures);
    void writeGrid() const;

    IconsParts m_parts;
    const IconsRequest& m_request;
    std::stop_token m_stop;
    WorkMeter m_meter;
    IconsReport m_report;
    double m_w = 0.0;
    Split m_training;
    std::vector<Split> m_tests; ///< Concepts, then pairs.
    std::vector<torch::Tensor> m_grid;
    std::int64_t m_gridRoom = 0;
};

} // namespace darkroom::evaluation
