#pragma once

class QString;

namespace darkroom {

/// Opens the desktop's file manager on the folder of `file`.
void showFile(const QString& file);

} // namespace darkroom
