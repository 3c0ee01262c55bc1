#include "ui/help/licences.h"

#include "darkroom/base/resource_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace darkroom::ui {

namespace {

struct LicenceWorks {
    Q_DECLARE_TR_FUNCTIONS(LicenceWorks)
};

/// A library of the system's, and the files that Debian's packages of it have; the name of a package may carry a version.
struct SystemLibrary {
    const char* work;
    const char* package;
};

constexpr SystemLibrary kSystemLibraries[] = {{"Qt", "libqt6core6*"}, {"Qt Charts", "libqt6charts6*"}, {"Qt SVG", "libqt6svg6*"},
    {"OpenCV", "libopencv-core4*"}, {"JSON for Modern C++", "nlohmann-json3-dev"}, {"zlib", "zlib1g"}};

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text of the first of these files that is there.
QString readFirst(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (QString text = read(path); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// What is compiled into LibTorch: a file each, at the place where it lies in LibTorch's source.
QVector<Licence> insideLibTorch(const QStringList& folders)
{
    QVector<Licence> found;
    for (const QString& folder : folders) {
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString file = files.next();
            QString place = QDir(folder).relativeFilePath(QFileInfo(file).path());
            place.remove(QStringLiteral("third_party/"));
            found.append({QStringLiteral("LibTorch: %1 (%2)").arg(place, QFileInfo(file).fileName()), read(file)});
        }
        if (!found.isEmpty()) {
            break;
        }
    }
    std::sort(
        found.begin(), found.end(), [](const Licence& a, const Licence& b) { return a.work.compare(b.work, Qt::CaseInsensitive) < 0; });
    return found;
}

/// One file a package of the system's, named after it.
QVector<Licence> bundledPackages(const QString& folder)
{
    QVector<Licence> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        found.append({file.completeBaseName(), read(file.filePath())});
    }
    return found;
}

/// The licence of a library of the system's: from what came with the program, else from the system.
Licence systemLibrary(const SystemLibrary& library, const QString& system, QVector<Licence>& bundled)
{
    const QString work = QString::fromLatin1(library.work);
    const QString package = QString::fromLatin1(library.package);
    for (int i = 0; i < bundled.size(); ++i) {
        if (QDir::match(package, bundled[i].work)) {
            return {QStringLiteral("%1 (%2)").arg(work, bundled[i].work), bundled.takeAt(i).text};
        }
    }
    for (const QString& folder : QDir(system).entryList({package}, QDir::Dirs, QDir::Name)) {
        if (QString text = read(QStringLiteral("%1/%2/copyright").arg(system, folder)); !text.isEmpty()) {
            return {work, std::move(text)};
        }
    }
    return {work, {}};
}

} // namespace

LicenceFolders usualLicenceFolders()
{
    LicenceFolders folders;
    for (const auto& folder : resourceFolders()) {
        folders.resources = QString::fromStdString(folder.string());
        if (QFileInfo(folders.resources).isDir()) {
            break;
        }
    }
    return folders;
}

QVector<Licence> readLicences(const LicenceFolders& folders)
{
    const QString installed = folders.resources + QStringLiteral("/../doc/darkroom");
    const QString tree = folders.resources + QStringLiteral("/..");
    const QString torch = tree + QStringLiteral("/.deps/libtorch");
    const QString models = folders.resources + QStringLiteral("/models");
    QVector<Licence> licences = {
        {QStringLiteral("Darkroom"), readFirst({installed + QStringLiteral("/copyright"), tree + QStringLiteral("/LICENSE")})},
        {LicenceWorks::tr("Icons: data and attribution"), read(models + QStringLiteral("/icons/LICENSES.md")), true},
        {LicenceWorks::tr("Icons: model card"), read(models + QStringLiteral("/icons/MODEL_CARD.md")), true},
        {QStringLiteral("Icons: Apache License 2.0"), read(models + QStringLiteral("/icons/LICENSE-Apache-2.0.txt"))},
        {LicenceWorks::tr("CLIP's vocabulary"), read(models + QStringLiteral("/clip/LICENSE.md")), true},
        {LicenceWorks::tr("ImageNet's class names"), read(models + QStringLiteral("/imagenet/LICENSE.md")), true},
        {LicenceWorks::tr("Lucide (icons of the window)"),
            readFirst({installed + QStringLiteral("/LICENSE.lucide"), folders.resources + QStringLiteral("/icons/lucide/LICENSE")})},
        {QStringLiteral("LibTorch"), readFirst({installed + QStringLiteral("/LICENSE.libtorch"), torch + QStringLiteral("/LICENSE")})}};
    QVector<Licence> inside =
        insideLibTorch({installed + QStringLiteral("/licences/libtorch"), torch + QStringLiteral("/licenses/third_party")});
    if (inside.isEmpty()) {
        inside.append({LicenceWorks::tr("LibTorch: what is compiled into it"), {}});
    }
    QVector<Licence> bundled = bundledPackages(installed + QStringLiteral("/licences"));
    QVector<Licence> libraries;
    for (const SystemLibrary& library : kSystemLibraries) {
        libraries.append(systemLibrary(library, folders.system, bundled));
    }
    return licences + libraries + bundled + inside;
}

} // namespace darkroom::ui
