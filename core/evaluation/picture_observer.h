#pragma once

#include "models/classifier_files.h"

#include <torch/types.h>

#include <cstdint>
#include <span>

namespace darkroom::evaluation {

/// What evaluation keeps of pictures, one row each, fp32 on the CPU.
struct Observations {
    torch::Tensor features;   ///< [N,F], the classifier's penultimate ones.
    torch::Tensor logits;     ///< [N,K]
    torch::Tensor thumbnails; ///< [N,3·16·16], 0..255

    std::int64_t count() const { return features.defined() ? features.size(0) : 0; }
    /// Rows of these indices.
    Observations rows(const torch::Tensor& indices) const;
};

/// All rows of the parts, in order; an empty span gives no rows.
Observations joined(std::span<const Observations> parts);

/// Mean colours of the 16×16 blocks of a picture, 0..255. pictures: [B,3,H,W] in [−1,1], H and W multiples of 16. Returns [B,768]. The RMS
/// distance of two rows is the data set's nearest_train_rms.
torch::Tensor thumbnails(const torch::Tensor& pictures);

/// Looks at pictures with a classifier.
class PictureObserver {
public:
    explicit PictureObserver(models::StoredClassifier classifier);

    /// pictures: [B,3,S,S] in [−1,1], S the classifier's picture size.
    Observations observe(const torch::Tensor& pictures);

    const models::ClassifierDescription& description() const { return m_classifier.description; }

private:
    models::StoredClassifier m_classifier;
};

} // namespace darkroom::evaluation
