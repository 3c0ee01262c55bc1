#pragma once

#include "ui/gallery/history_database.h"

#include <QStringList>

#include <functional>

namespace darkroom::ui {

/// Reads what the history keeps of one file; throws Error{File} when it can't be read.
ScannedPicture readPicture(const QString& path);

/// What a look through the folders found.
struct ScanResult {
    int added = 0;
    int moved = 0;   ///< Found again by their hash at another place.
    int missing = 0; ///< Known ones whose file is nowhere.

    bool changed() const { return added + moved + missing > 0; }
};

/// Brings the database in line with the picture files (PNG, JPEG) of the folders and all below them, hidden ones left out: reads files that are new or have changed, follows those that
/// were moved by their hash, marks those that are gone or lie in other folders. Ends early when `cancelled` says so; what was done until then stays.
ScanResult scanFolders(HistoryDatabase& database, const QStringList& folders, const std::function<bool()>& cancelled);

/// Whether a look through the folders would find a file of this name.
bool isPictureBelow(const QStringList& folders, const QString& path);

/// The folders themselves and all below them, for a watcher; of one that is not there yet, the folder where it will appear.
QStringList foldersBelow(const QStringList& folders);

} // namespace darkroom::ui
