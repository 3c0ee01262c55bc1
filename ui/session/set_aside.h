#pragma once

#include <QString>

namespace darkroom::ui {

/// Keeps a file that can't be read under another name beside it, so that the next save doesn't replace it; an earlier one kept so stays, too.
/// Returns a sentence that says where it is, or why it could not be kept.
QString setAside(const QString& path);

} // namespace darkroom::ui
