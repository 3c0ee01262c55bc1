#pragma once

#include "darkroom/evaluation/evaluate.h"

#include <torch/types.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace darkroom::evaluation {

/// Accuracy of logits [N,K] against classes in [0,K); N >= 1.
Accuracy classAccuracy(const torch::Tensor& logits, std::span<const std::int64_t> classes);

/// The k nearest reference rows of each row, by Euclidean distance, nearest first.
struct NearestRows {
    torch::Tensor distance; ///< [N,k] fp32
    torch::Tensor index;    ///< [N,k] int64
};

/// rows: [N,D], references: [M,D], fp32; 1 <= k <= M. Candidates are found by |a|² − 2ab + |b|², whose rounding does not matter then: distances
/// are computed anew from differences, so that a copy has distance 0.
NearestRows nearestRows(const torch::Tensor& rows, const torch::Tensor& references, std::int64_t k);

/// From the distances to the nearest training picture: of thumbnails (Euclidean, [N,1]; RMS is that over √768) and of features.
Nearness nearness(const NearestRows& thumbnails, const NearestRows& features);

/// `wanted`: concept of each row; `shown`: concept of each reference; nearest: [N,k], k >= 5 or as many as there are.
ConceptRetrieval conceptRetrieval(const NearestRows& nearest, std::span<const std::string> wanted, std::span<const std::string> shown);

} // namespace darkroom::evaluation
