#include "darkroom/base/failure.h"

#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <new>
#include <string_view>
#include <system_error>

namespace darkroom {

namespace {

/// How torch's allocators, OpenCV, oneDNN and the system say that memory ran out; none of them has one type for it.
constexpr std::array<std::string_view, 6> kNoMemory = {
    "can't allocate memory", "annot allocate memory", "out of memory", "nsufficient memory", "ailed to allocate", "bad_alloc"};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool tellsNoMemory(const std::exception& error, std::string_view text)
{
    const auto* system = dynamic_cast<const std::system_error*>(&error);
    return dynamic_cast<const std::bad_alloc*>(&error) != nullptr || (system != nullptr && system->code() == std::errc::not_enough_memory)
        || std::ranges::any_of(kNoMemory, [text](std::string_view sign) { return contains(text, sign); });
}

/// CUDA itself, and its libraries: cuBLAS, cuDNN, cuFFT.
bool tellsDevice(std::string_view text)
{
    return contains(text, "CUDA") || text.starts_with("cu");
}

std::string noMemory(Work work)
{
    switch (work) {
    case Work::Picture:
        return say(
            "There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.");
    case Work::Model:
        return say("There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.");
    case Work::Other: break;
    }
    return say("There is not enough memory for this. Close other programs, or choose a smaller model or picture.");
}

std::string faultOfOurs(std::string_view text)
{
    return say("Something went wrong inside the program: %1 This is a fault of the program; please report it.", text);
}

} // namespace

Failure failureOf(const std::exception& error, Work work)
{
    if (const auto* ours = dynamic_cast<const Error*>(&error)) {
        return {ours->kind(), ours->sentence()};
    }
    const std::string_view text = error.what();
    if (tellsNoMemory(error, text)) {
        return {ErrorKind::Memory, noMemory(work)};
    }
    const std::string_view line = text.substr(0, text.find('\n')); // where it was thrown comes after
    if (tellsDevice(text)) {
        return {ErrorKind::Device, say("The device failed: %1 Try again, or choose the CPU.", line)};
    }
    return {ErrorKind::Internal, faultOfOurs(line)};
}

Failure currentFailure(Work work)
{
    try {
        throw;
    } catch (const std::exception& error) {
        return failureOf(error, work);
    } catch (...) {
        return {ErrorKind::Internal, faultOfOurs(say("it does not say what."))};
    }
}

} // namespace darkroom
