#pragma once

#include <QLayout>
#include <QList>

#include <utility>

namespace darkroom::ui {

/// Controls side by side, in as many lines as the width asks for.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// Filled lines leave what is over to the last one; even ones are about as long as each other, so that nothing stands alone.
    enum class Lines { Filled, Even };

    explicit FlowLayout(QWidget* parent = nullptr, Lines lines = Lines::Filled);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Act { Measure, Place };
    /// Returns the height.
    int arrange(const QRect& rect, Act act) const;
    /// The items that are seen, with the sizes that they get in a line of this width.
    QList<std::pair<QLayoutItem*, QSize>> wanted(int width) const;
    /// The width at which items begin a new line: the smallest that takes no more lines than `width` does.
    int lineWidth(const QList<std::pair<QLayoutItem*, QSize>>& items, int width) const;

    QList<QLayoutItem*> m_items;
    Lines m_lines;
};

} // namespace darkroom::ui
