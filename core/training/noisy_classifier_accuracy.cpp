#include "training/noisy_classifier_accuracy.h"

#include "training/batches.h"
#include "training/step_generator.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace darkroom::training {
namespace {

constexpr std::int64_t kTimesteps = 10, kBatch = 128, kTop = 5;
constexpr std::uint64_t kNoiseSeed = 1, kNoise = 0; ///< The tests' noise is no part of a run's randomness.

struct Right {
    std::int64_t first = 0; ///< Pictures whose class came first …
    std::int64_t top = 0;   ///< … and among the first five.
};

void count(const torch::Tensor& logits, const torch::Tensor& labels, Right& right)
{
    const auto best = std::get<1>(logits.topk(std::min(kTop, logits.size(1)), 1)) == labels.unsqueeze(1); // [B,5]
    right.first += best.select(1, 0).sum().item<std::int64_t>();
    right.top += best.any(1).sum().item<std::int64_t>();
}

} // namespace

Json accuracyByTimestep(nn::NoisyClassifier& classifier, torch::ScalarType type, const Noising& noising, const ClassifierInputs& inputs,
    const Dataset& dataset, const ClassifierSplits& splits)
{
    const torch::NoGradGuard noGradient;
    std::vector<std::int64_t> timesteps;
    for (std::int64_t i = 0; i < kTimesteps; ++i)
        timesteps.push_back(i * noising.timesteps() / kTimesteps);
    Json tests = Json::object();
    for (std::size_t number = 0; number < splits.tests.size(); ++number) {
        const auto& [name, records] = splits.tests[number];
        const auto labels = classes(dataset, records);
        const auto all = labels.size(0);
        std::vector<Right> right(timesteps.size());
        for (std::int64_t begin = 0; begin < all; begin += kBatch) {
            const auto size = std::min(kBatch, all - begin);
            const auto z = inputs.test(number, begin, size);
            std::vector<Sample> places;
            for (std::int64_t i = begin; i < begin + size; ++i)
                places.push_back({0, static_cast<std::uint64_t>(i)});
            const auto eps = normalPerSample(kNoiseSeed, places, kNoise, z.sizes().slice(1));
            for (std::size_t i = 0; i < timesteps.size(); ++i) {
                const auto t = torch::full({size}, timesteps[i], torch::kInt64);
                const auto logits = classifier(noising.noised(z, eps, t).to(type), t.to(torch::kFloat32));
                count(logits.to(torch::kFloat32), labels.slice(0, begin, begin + size), right[i]);
            }
        }
        Json accuracy = Json::array(), topFive = Json::array();
        for (const auto& each : right) {
            accuracy.push_back(static_cast<double>(each.first) / static_cast<double>(all));
            topFive.push_back(static_cast<double>(each.top) / static_cast<double>(all));
        }
        tests[name] = {{"pictures", all}, {"accuracy", accuracy}, {"top_five", topFive}};
    }
    return {{"timesteps", timesteps}, {"tests", tests}};
}

} // namespace darkroom::training
