#pragma once

#include <QIcon>
#include <QString>

namespace darkroom::ui {

/// Whether an icon is filled while it is switched on, as a star is: its shape tells it then, too.
enum class IconFill { Never, WhenOn };

/// An icon of the Lucide family by file name ("dices"), drawn with a 1.5 px stroke in the palette's text colour; amber when it is
/// switched on, grey when it is disabled. It follows a change of theme by itself.
QIcon themedIcon(const QString& name, IconFill fill = IconFill::Never);

/// The program's own icon.
QIcon applicationIcon();

} // namespace darkroom::ui
