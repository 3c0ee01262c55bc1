#pragma once

#include <QString>

namespace darkroom::ui {

/// Lets long words break, after separators and otherwise anywhere, so that a path or a hash never makes its surroundings wider. `longest` is in
/// letters at the usual text size: larger text breaks sooner.
QString breakable(const QString& text, int longest);

} // namespace darkroom::ui
