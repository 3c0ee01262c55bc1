#pragma once

#include <QStyledItemDelegate>

namespace darkroom::ui {

/// Draws a row as a small square picture, framed in amber when it is the current one, with its label below if `Labels::Shown`.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Labels { Hidden, Shown };

    ThumbnailDelegate(int side, Labels labels, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Without text scaling; see scaled().
    static constexpr int kSpacing = 4;

private:
    int m_side;
    Labels m_labels;
};

} // namespace darkroom::ui
