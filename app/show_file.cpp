#include "app/show_file.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace darkroom {

void showFile(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace darkroom
