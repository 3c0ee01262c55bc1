#pragma once

#include "darkroom/base/error.h"
#include "ui/session/session_state.h"

#include <string_view>

namespace darkroom::ui {

/// What core said of a fault, in the language that is shown; `happened` is what was being done. Long sentences are cut for the banner, and the
/// details have all of it.
Problem problemOf(ErrorKind kind, std::string_view sentence, const QString& happened);

} // namespace darkroom::ui
