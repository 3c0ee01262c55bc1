#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace darkroom::ui {

/// What the next start needs to go on where this one ended, however it ended.
struct SavedSession {
    Settings settings;
    std::vector<AskedPicture> unfinished; ///< In the order in which they are to be made; the first one may have been running.
};

/// Reads a saved session; nullopt when there is none yet. Throws Error{Format} or Error{File} when it can't be read.
std::optional<SavedSession> readSession(const QString& path);

/// The same at the start of the program: a file that can't be read is set aside as PATH.damaged, and `problem` says so in a sentence.
std::optional<SavedSession> readOrSetAsideSession(const QString& path, QString& problem);

std::string sessionText(const SavedSession& session);

} // namespace darkroom::ui
