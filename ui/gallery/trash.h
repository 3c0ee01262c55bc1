#pragma once

#include <QString>

namespace darkroom::ui {

/// Moves a file to the desktop's trash and returns where it lies there; throws Error{File} when there is no trash for it, and then the file stays.
QString moveToTrash(const QString& path);

/// Puts it back to where it was; throws Error{File} when it is no longer in the trash, or something else has taken its place.
void takeFromTrash(const QString& trashPath, const QString& path);

} // namespace darkroom::ui
