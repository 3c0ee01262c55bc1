#pragma once

#include <QObject>
#include <QString>

namespace darkroom {

/// Shows files in the desktop's file manager, chosen where it understands that (org.freedesktop.FileManager1), else by opening their folder. Nothing waits.
class FileShower : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const QString& file);

signals:
    /// Neither was possible: a sentence that says why.
    void failed(const QString& sentence);

private:
    void openFolder(const QString& folder);
};

} // namespace darkroom
