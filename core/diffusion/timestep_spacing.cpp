#include "diffusion/timestep_spacing.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom::diffusion {
namespace {

/// Nearest whole number, halves to even (the default rounding mode).
std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(std::nearbyint(value));
}

void check(std::int64_t n, std::int64_t most)
{
    if (n < 1 || n > most)
        throw Error(
            ErrorKind::Usage, say("The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.", n, most));
}

/// i (T − 1)/(n − 1), falling; 0 alone when n is 1.
std::vector<double> linspaceDown(double last, std::int64_t n)
{
    std::vector<double> values;
    for (std::int64_t i = n - 1; i >= 0; --i)
        values.push_back(n == 1 ? 0.0 : i == n - 1 ? last : static_cast<double>(i) * (last / static_cast<double>(n - 1)));
    return values;
}

std::vector<std::int64_t> leadingDown(std::int64_t stride, std::int64_t n, std::int64_t offset)
{
    std::vector<std::int64_t> values;
    for (std::int64_t i = n - 1; i >= 0; --i)
        values.push_back(i * stride + offset);
    return values;
}

/// last, last − T/n, … above 0, rounded, minus 1; never more than n of them. The stride is taken as the difference of the first two points,
/// as numpy's arange does, so that halves fall to the same side.
std::vector<std::int64_t> trailingDown(std::int64_t trained, std::int64_t last, std::int64_t n)
{
    const auto first = static_cast<double>(last);
    const double stride = (first - static_cast<double>(trained) / static_cast<double>(n)) - first;
    std::vector<std::int64_t> values;
    for (std::int64_t i = 0; i < n && first + static_cast<double>(i) * stride > 0.0; ++i)
        values.push_back(rounded(first + static_cast<double>(i) * stride) - 1);
    return values;
}

} // namespace

TimestepSpacing timestepSpacingFromName(std::string_view text, std::string_view field)
{
    if (text == "leading") return TimestepSpacing::Leading;
    if (text == "linspace") return TimestepSpacing::Linspace;
    if (text == "trailing") return TimestepSpacing::Trailing;
    throw Error(
        ErrorKind::Usage, say("%1 is \"%2\"; leading, linspace or trailing was expected. Correct the model's config.", field, text));
}

std::vector<std::int64_t> spacedTimesteps(TimestepSpacing spacing, std::int64_t trained, std::int64_t n, std::int64_t offset)
{
    check(n, trained);
    if (spacing == TimestepSpacing::Leading) return leadingDown(trained / n, n, offset);
    if (spacing == TimestepSpacing::Trailing) return trailingDown(trained, trained, n);
    std::vector<std::int64_t> timesteps;
    for (const double t : linspaceDown(static_cast<double>(trained - 1), n))
        timesteps.push_back(rounded(t));
    return timesteps;
}

std::vector<std::int64_t> spacedTimestepsWithEnd(
    TimestepSpacing spacing, std::int64_t trained, std::int64_t last, std::int64_t n, std::int64_t offset)
{
    check(n, trained);
    if (spacing == TimestepSpacing::Trailing) return trailingDown(trained, last, n);
    std::vector<std::int64_t> timesteps;
    if (spacing == TimestepSpacing::Leading) {
        timesteps = leadingDown(last / (n + 1), n + 1, offset);
    } else {
        for (const double t : linspaceDown(static_cast<double>(last - 1), n + 1))
            timesteps.push_back(rounded(t));
    }
    timesteps.pop_back();
    return timesteps;
}

std::vector<double> spacedFractions(TimestepSpacing spacing, std::int64_t trained, std::int64_t n, std::int64_t offset)
{
    check(n, trained);
    if (spacing == TimestepSpacing::Linspace) return linspaceDown(static_cast<double>(trained - 1), n);
    std::vector<double> fractions;
    for (const std::int64_t t : spacedTimesteps(spacing, trained, n, offset))
        fractions.push_back(static_cast<double>(t));
    return fractions;
}

std::vector<std::int64_t> stridesFromEnd(std::int64_t trained, std::int64_t n)
{
    check(n, trained);
    std::vector<std::int64_t> timesteps;
    for (std::int64_t i = 0; i < n; ++i)
        timesteps.push_back(trained - 1 - i * (trained / n));
    return timesteps;
}

std::vector<std::int64_t> distilledTimesteps(std::int64_t trained, std::int64_t teacher, std::int64_t n)
{
    if (teacher < 1 || teacher > trained)
        throw Error(ErrorKind::Usage,
            say("original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler's config.", teacher, trained));
    check(n, teacher);
    const std::int64_t stride = trained / teacher;
    std::vector<std::int64_t> timesteps;
    for (std::int64_t i = 0; i < n; ++i) {
        const auto index =
            static_cast<std::int64_t>(std::floor(static_cast<double>(i) * (static_cast<double>(teacher) / static_cast<double>(n))));
        timesteps.push_back((teacher - index) * stride - 1);
    }
    return timesteps;
}

} // namespace darkroom::diffusion
