#pragma once

#include <QString>
#include <QVector>

namespace darkroom::ui {

/// A work that the program is made of or comes with, and the text of its licence as its authors wrote it.
struct Licence {
    QString work;
    QString text;            ///< Empty: it is not here.
    bool isMarkdown = false; ///< Otherwise plain text.
};

/// Where the texts of licences may lie.
struct LicenceFolders {
    QString resources;                                 ///< The program's, as `resourceFolders()` has them.
    QString system = QStringLiteral("/usr/share/doc"); ///< Of the system's packages, for libraries that are not the program's own.
};

/// The first folder of resources that is there.
LicenceFolders usualLicenceFolders();

/// Reads them all: the program's own first, then those of the model that ships with it, then the libraries'. In packages they lie in
/// share/doc/darkroom, in a source tree where the works themselves do. Works whose text is missing are among them. Any thread.
QVector<Licence> readLicences(const LicenceFolders& folders);

} // namespace darkroom::ui
