#pragma once

#include <QStyledItemDelegate>

namespace darkroom::ui {

/// Draws a row of the gallery as a square picture with its words below and its stars in the corner.
class GalleryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Side of a picture on the screen.
    static int side();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace darkroom::ui
