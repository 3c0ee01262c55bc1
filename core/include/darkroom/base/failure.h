#pragma once

#include "darkroom/base/error.h"

#include <exception>
#include <string>

namespace darkroom {

/// What was being done: it decides what helps when memory ran out.
enum class Work { Picture, Model, Other };

/// What went wrong, in our own terms.
struct Failure {
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

/// A fault in our own terms: our own errors as they are; the system's and the libraries' by kind (memory, device, internal), which their text tells, with
/// what to do about it.
Failure failureOf(const std::exception& error, Work work);

/// The same of the exception in flight, whatever it is. Called inside a catch.
Failure currentFailure(Work work);

} // namespace darkroom
