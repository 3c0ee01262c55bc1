// Times what a user waits for with the shipped model: loading it, then 20 steps with guidance to the final picture, with and without
// previews. Prints one JSON object; its peer is peer_generation.py.

#include "darkroom/base/error.h"
#include "darkroom/generation/generation.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace darkroom;

namespace {

constexpr int kRuns = 5;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Median seconds of the whole run and of its decode, after one run for warming up.
Json timed(const std::shared_ptr<Model>& model, PreviewKind preview)
{
    GenerationRequest request;
    request.prompt = "red apple, flat";
    request.guidance.w = 3.0;
    request.sampling.steps = 20;
    request.preview.kind = preview;
    std::vector<double> whole, previews;
    for (int run = 0; run <= kRuns; ++run) {
        request.seed = static_cast<std::uint64_t>(run);
        const auto start = std::chrono::steady_clock::now();
        double previewSeconds = 0.0;
        Generation generation(model, {request});
        while (const auto event = generation.next({})) {
            if (const auto* step = std::get_if<StepFinished>(&*event))
                previewSeconds += step->telemetry.previewSeconds;
            else if (const auto* failed = std::get_if<Failed>(&*event))
                throw Error(failed->kind, failed->sentence);
        }
        if (run > 0) {
            whole.push_back(secondsSince(start));
            previews.push_back(previewSeconds);
        }
    }
    std::sort(whole.begin(), whole.end());
    std::sort(previews.begin(), previews.end());
    return {{"preview", name(preview)}, {"seconds", whole[kRuns / 2]}, {"least", whole.front()}, {"most", whole.back()},
        {"preview_seconds", previews[kRuns / 2]}};
}

} // namespace

int main()
{
    try {
        const auto start = std::chrono::steady_clock::now();
        const auto model = Model::load(shippedModel(), {});
        const double load = secondsSince(start);
        std::printf("%s\n",
            Json{{"benchmark", "generation"}, {"device", model->deviceName()}, {"precision", name(model->precision())},
                {"load_seconds", load},
                {"runs", {timed(model, PreviewKind::Off), timed(model, PreviewKind::Map), timed(model, PreviewKind::Full)}}}
                .dump()
                .c_str());
    } catch (const Error& error) {
        std::fprintf(stderr, "generation_bench: %s\n", error.what());
        return 1;
    }
}
