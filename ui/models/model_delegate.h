#pragma once

#include <QStyledItemDelegate>

namespace darkroom::ui {

/// A row of the model list: name, what it is, what it lacks, and a star at the right that can be clicked.
class ModelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the star of a row is.
    static QRect starOf(const QRect& row);

signals:
    void starClicked(const QModelIndex& index);
    void rowClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
};

} // namespace darkroom::ui
