#pragma once

#include "ui/gallery/picture_entry.h"

#include <QAbstractListModel>

namespace darkroom::ui {

class Thumbnails;

/// The pictures that the history found, newest first. A row can be dragged out as its file.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StarsRole = Qt::UserRole };

    explicit GalleryModel(Thumbnails& thumbnails, QObject* parent = nullptr);

    /// Keeps the rows that are in both, so that selection and place stay.
    void setEntries(const QVector<PictureEntry>& entries);
    /// Null when there is no such row.
    const PictureEntry* entry(int row) const;
    /// -1: it is not here.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    Thumbnails& m_thumbnails;
    QVector<PictureEntry> m_entries;
};

/// Its w, or those of a strip's lanes: "0, 1, 3".
QString wText(const PictureEntry& entry);

/// What stands below a picture: its words, else its class, else its file's name.
QString titleOf(const PictureEntry& entry);

} // namespace darkroom::ui
