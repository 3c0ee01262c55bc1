#pragma once

#include "darkroom/checkpoint/model_list.h"

#include <QString>

namespace darkroom::ui {

/// "Stable Diffusion 1.x · from text · predicts ε · 512 × 512 · 1.07 B weights · 4.3 GB, fp32": all that headers tell.
QString summaryOf(const checkpoint::ListedModel& model);
/// The name that a list shows.
QString nameOf(const checkpoint::ListedModel& model);
/// "4.3 GB", "380 MB".
QString bytesText(std::uint64_t bytes);
/// "1.07 B weights", "36 M weights".
QString weightsText(std::uint64_t parameters);

/// What the window does with a file.
enum class ModelUse { Load, AddLora, UseAutoencoder, UseClassifier, WriteEmbedding, None };
ModelUse useOf(const checkpoint::ListedModel& model);

} // namespace darkroom::ui
