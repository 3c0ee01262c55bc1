#pragma once

#include <QLayout>
#include <QList>

namespace darkroom::ui {

/// Controls side by side, in as many lines as the width asks for.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
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

    QList<QLayoutItem*> m_items;
};

} // namespace darkroom::ui
