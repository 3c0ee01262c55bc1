#include "ui/gallery/trash.h"

#include "darkroom/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace darkroom::ui {

QString moveToTrash(const QString& path)
{
    QString trashPath;
    if (!QFile::moveToTrash(path, &trashPath)) {
        throw Error(ErrorKind::File,
            path.toStdString() + " could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.");
    }
    return trashPath;
}

void takeFromTrash(const QString& trashPath, const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo::exists(path) || !QFile::rename(trashPath, path)) {
        throw Error(ErrorKind::File,
            path.toStdString() + " could not be brought back from the trash: "
                + (QFileInfo::exists(path) ? "there is another file of that name. Move that one away first."
                                           : "it is no longer there, or its folder can't be written."));
    }
    // The freedesktop.org trash keeps a note about each file beside it.
    const QFileInfo trashed(trashPath);
    QFile::remove(trashed.dir().absoluteFilePath(QStringLiteral("../info/%1.trashinfo").arg(trashed.fileName())));
}

} // namespace darkroom::ui
