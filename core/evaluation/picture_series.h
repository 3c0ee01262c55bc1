#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/model.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom::evaluation {

/// What a series of pictures reports while it is made.
struct SeriesEvents {
    std::function<void(std::span<const Image>)> finished; ///< The next pictures, in order.
    std::function<void(double pictures)> advanced = {};   ///< Parts of pictures computed since the last call.
    std::function<void(const StepTelemetry&)> step = {};  ///< What guidance did to each picture of the batch at a step.
};

/// Makes pictures, `lanes` at a time as one batch. Requests differ in prompt, class, seed and w alone. Returns false when `stop` ended it before
/// the last; what was finished was reported. Throws Error when a generation fails.
bool makePictures(const std::shared_ptr<Model>& model, std::span<const GenerationRequest> requests, std::int64_t lanes,
    const SeriesEvents& events, std::stop_token stop);

/// Rows that the network computes for a picture: guidance costs two a call, none costs one.
double rowsOfPicture(const GenerationRequest& request);

} // namespace darkroom::evaluation
