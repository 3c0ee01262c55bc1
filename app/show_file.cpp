#include "app/show_file.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace darkroom {

namespace {

/// A file manager that has to start first takes a moment; longer, and the folder is opened instead.
constexpr int kPatience = 5000;

QDBusPendingCall askForItem(const QString& file)
{
    const QString service = QStringLiteral("org.freedesktop.FileManager1");
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/FileManager1"), service, QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)} << QString(); // no id of a start-up notification
    return QDBusConnection::sessionBus().asyncCall(call, kPatience);
}

} // namespace

void FileShower::show(const QString& file)
{
    const QFileInfo info(file);
    const QString folder = info.absolutePath();
    if (!info.exists()) {
        emit failed(tr("%1 is not there any more. Look for it where it was moved to, or in the trash.").arg(file));
    } else if (!QDBusConnection::sessionBus().isConnected()) {
        openFolder(folder);
    } else {
        auto* watcher = new QDBusPendingCallWatcher(askForItem(info.absoluteFilePath()), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, folder](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            if (finished->isError()) {
                openFolder(folder);
            }
        });
    }
}

void FileShower::openFolder(const QString& folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        emit failed(tr("No file manager opened the folder %1. Install one, or open the folder by other means.").arg(folder));
    }
}

} // namespace darkroom
