#pragma once

#include <QIcon>
#include <QString>

namespace darkroom::ui {

/// An icon of the Lucide family by file name ("dices"), drawn with a 1.5 px stroke in the palette's text colour; amber when it is
/// switched on, grey when it is disabled. It follows a change of theme by itself.
QIcon themedIcon(const QString& name);

/// The program's own icon.
QIcon applicationIcon();

} // namespace darkroom::ui
