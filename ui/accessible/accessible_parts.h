#pragma once

namespace darkroom::ui {

/// Tells assistive technology what the window's own controls are: the slider of w, charts, pictures, painted maps. Qt knows its own ones.
/// To be called before the first window is shown; further calls do nothing.
void installAccessibleParts();

} // namespace darkroom::ui
