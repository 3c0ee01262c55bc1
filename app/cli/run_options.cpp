#include "app/cli/run_options.h"

#include "darkroom/base/error.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace darkroom::cli {
namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

std::uint64_t seedFrom(const std::optional<std::string>& text)
{
    if (!text) return std::random_device{}();
    std::uint64_t seed = 0;
    const auto* end = text->data() + text->size();
    const auto [last, fault] = std::from_chars(text->data(), end, seed);
    if (fault != std::errc{} || last != end) refuse("--seed takes a whole number from 0 to 18446744073709551615; '" + *text + "' is none.");
    return seed;
}

void readSize(const std::string& text, GenerationRequest& request)
{
    const auto side = [&](std::string_view part) {
        int value = 0;
        const auto [last, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (fault != std::errc{} || last != part.data() + part.size() || value < 1)
            refuse("--size takes N or WxH in pixels; '" + text + "' is neither.");
        return value;
    };
    const auto cross = text.find('x');
    const std::string_view whole = text;
    request.width = side(whole.substr(0, cross));
    request.height = cross == std::string::npos ? request.width : side(whole.substr(cross + 1));
}

} // namespace

void readRun(Arguments& arguments, GenerationRequest& request)
{
    request.model = arguments.text("--model", "");
    request.autoencoder = arguments.text("--vae", "");
    request.prompt = arguments.text("--prompt", "");
    request.negativePrompt = arguments.text("--negative", "");
    request.sampling.schedule = arguments.text("--schedule", request.sampling.schedule);
    request.sampling.eta = arguments.number("--eta", request.sampling.eta, 0.0, 1.0);
    request.seed = seedFrom(arguments.text("--seed"));
    request.noise = noiseSourceFromName(arguments.text("--noise", name(request.noise)), "--noise");
    if (const auto size = arguments.text("--size")) readSize(*size, request);
    request.device = deviceFromName(arguments.text("--device", name(request.device)), "--device");
    request.precision = precisionFromName(arguments.text("--precision", name(request.precision)), "--precision");
}

} // namespace darkroom::cli
