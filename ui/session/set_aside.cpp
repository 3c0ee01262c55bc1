#include "ui/session/set_aside.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace darkroom::ui {

QString setAside(const QString& path)
{
    QString kept = path + QStringLiteral(".damaged");
    for (int number = 2; QFileInfo::exists(kept); ++number) {
        kept = QStringLiteral("%1.damaged%2").arg(path).arg(number);
    }
    QFile file(path);
    return file.rename(kept)
        ? QCoreApplication::translate("SetAside", "The file is kept as %1.").arg(kept)
        : QCoreApplication::translate("SetAside", "It could not be kept under another name: %1. Copy it away before you go on.")
              .arg(file.errorString());
}

} // namespace darkroom::ui
