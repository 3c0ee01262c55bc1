#include "generation/failure.h"

#include "darkroom/base/say.h"

#include <c10/util/Exception.h>

#include <new>
#include <string>

namespace darkroom {

namespace {

Failed outOfMemory()
{
    return {ErrorKind::Memory,
        say("There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.")};
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

Failed failureOf(const std::exception& error)
{
    if (const auto* ours = dynamic_cast<const Error*>(&error)) return {ours->kind(), ours->sentence()};
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return outOfMemory();
    if (const auto* torchs = dynamic_cast<const c10::Error*>(&error)) {
        const std::string text = torchs->what_without_backtrace();
        // The CPU's allocator has no type of its own for this.
        if (dynamic_cast<const c10::OutOfMemoryError*>(torchs) != nullptr || text.find("can't allocate memory") != std::string::npos)
            return outOfMemory();
        const bool cuda = text.find("CUDA") != std::string::npos || text.find("cu") == 0;
        if (cuda) return {ErrorKind::Device, say("The device failed: %1 Try again, or choose the CPU.", firstLine(text))};
        return {ErrorKind::Internal, say("The computation failed: %1 This is a fault of the program; please report it.", firstLine(text))};
    }
    return {ErrorKind::Internal, say("The run failed: %1. This is a fault of the program; please report it.", firstLine(error.what()))};
}

} // namespace darkroom
