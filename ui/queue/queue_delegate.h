#pragma once

#include <QStyledItemDelegate>

namespace darkroom::ui {

/// Draws a run of the queue in two lines, the running one with a bar of its steps.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace darkroom::ui
