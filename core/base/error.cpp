#include "darkroom/base/error.h"

#include <utility>

namespace darkroom {

Error::Error(ErrorKind kind, std::string sentence)
    : m_kind(kind)
    , m_sentence(std::move(sentence))
{
}

const char* name(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::Usage: return "usage";
    case ErrorKind::File: return "file";
    case ErrorKind::Format: return "format";
    case ErrorKind::Shape: return "shape";
    case ErrorKind::Memory: return "memory";
    case ErrorKind::Device: return "device";
    case ErrorKind::Internal: return "internal";
    }
    return "internal";
}

} // namespace darkroom
