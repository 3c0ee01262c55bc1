#include "ui/gallery/trash.h"

#include "darkroom/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Trash)
};

} // namespace

QString moveToTrash(const QString& path)
{
    QString trashPath;
    if (!QFile::moveToTrash(path, &trashPath)) {
        const QString sentence =
            Texts::tr("%1 could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.");
        throw Error(ErrorKind::File, sentence.arg(path).toStdString());
    }
    return trashPath;
}

void takeFromTrash(const QString& trashPath, const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo::exists(path) || !QFile::rename(trashPath, path)) {
        const QString sentence = QFileInfo::exists(path)
            ? Texts::tr("%1 could not be brought back from the trash: there is another file of that name. Move that one away first.")
            : Texts::tr(
                "%1 could not be brought back from the trash: it is no longer there, or its folder can't be written. Look for it in "
                "the file manager's trash.");
        throw Error(ErrorKind::File, sentence.arg(path).toStdString());
    }
    // The freedesktop.org trash keeps a note about each file beside it.
    const QFileInfo trashed(trashPath);
    QFile::remove(trashed.dir().absoluteFilePath(QStringLiteral("../info/%1.trashinfo").arg(trashed.fileName())));
}

} // namespace darkroom::ui
