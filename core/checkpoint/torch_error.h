#pragma once

#include <string>

namespace darkroom::checkpoint {

/// Throws Error{Format}: `origin` is no sound PyTorch checkpoint, for the reason `what`; fetch it anew.
[[noreturn]] void refuseTorch(const std::string& origin, const std::string& what);

/// Throws Error{Format}: the file asks for something that no checkpoint needs and that could do harm; it was not done.
[[noreturn]] void refuseHostile(const std::string& origin, const std::string& what);

} // namespace darkroom::checkpoint
