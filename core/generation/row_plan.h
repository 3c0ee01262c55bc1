#pragma once

#include "darkroom/base/request.h"
#include "diffusion/guidance.h"
#include "diffusion/sampler.h"

#include <torch/types.h>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom {

/// What a lane's two branches are conditioned on, by number: lanes and branches with the same number have the same conditions.
struct LaneConditions {
    int conditional = 0;
    int unconditional = 1;

    bool operator==(const LaneConditions&) const = default;
};

/// The conditions of lanes by what their requests say of them. Without any a lane's branches are one.
std::vector<LaneConditions> conditionsOf(std::span<const GenerationRequest> lanes);

/// For each picture of a batch the first one that is bit for bit the same, itself at the latest. x: [B,...] on any device.
std::vector<int> firstEqual(const torch::Tensor& x);

/// One row of a network call: the x of a lane under one of its conditions.
struct NetworkRow {
    int lane = 0;
    bool isConditional = true;
    double w = 0.0; ///< What a network that is told its guidance is told here.

    bool operator==(const NetworkRow&) const = default;
};

/// Where a lane's branches are among the rows; −1 where it needs none.
struct LaneRows {
    int conditional = -1;
    int unconditional = -1;
    int made = 0; ///< Rows that are computed because of this lane: the first that needs them.

    bool operator==(const LaneRows&) const = default;
};

struct RowPlan {
    std::vector<NetworkRow> rows; ///< Conditional ones first.
    std::vector<LaneRows> lanes;
};

/// The fewest rows that give every lane what it needs: one for each pair of x and condition, and each w that the network is told: one a lane, or
/// none. `places` are those of firstEqual().
RowPlan planRows(std::span<const int> places, std::span<const LaneConditions> conditions, std::span<const diffusion::GuidanceNeeds> needs,
    std::span<const double> told = {});

/// Computes network rows: the model, or what stands for it where only the calls are counted.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// The network's output for each row at x [B,C,h,w] fp32: [R,C',h,w] fp32, C' ≥ C, what comes after C channels being a learned variance. nullopt
    /// when `stop` asked to stop. Never called without rows.
    virtual std::optional<torch::Tensor> evaluate(
        const diffusion::Query& query, std::span<const NetworkRow> rows, const std::stop_token& stop) = 0;
};

} // namespace darkroom
