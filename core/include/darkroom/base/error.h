#pragma once

#include <exception>
#include <string>

namespace darkroom {

/// What went wrong, coarsely: enough to choose an exit code or an action to offer.
enum class ErrorKind {
    Usage,    ///< A request or an option that makes no sense.
    File,     ///< A file or folder is missing, unreadable, unwritable, or the disk is full.
    Format,   ///< A file is not what its layout promises.
    Shape,    ///< A tensor or picture has the wrong size or type.
    Memory,   ///< There is not enough memory.
    Device,   ///< A device is missing or failed.
    Internal, ///< A fault of our own.
};

/// The one exception that core throws. Its sentence names the file or field, what was expected, what was found, and what to do.
class Error : public std::exception {
public:
    Error(ErrorKind kind, std::string sentence);

    ErrorKind kind() const noexcept { return m_kind; }
    const std::string& sentence() const noexcept { return m_sentence; }
    const char* what() const noexcept override { return m_sentence.c_str(); }

private:
    ErrorKind m_kind;
    std::string m_sentence;
};

/// "file", "format", ...: the kind as it stands in JSON output.
const char* name(ErrorKind kind) noexcept;

} // namespace darkroom
