#pragma once

#include <QWidget>

namespace darkroom::ui {

/// A thin amber line that shows how far something is; nothing when it is 0. Its height never changes, so nothing jumps.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setFraction(double fraction);
    double fraction() const { return m_fraction; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double m_fraction = 0.0;
};

} // namespace darkroom::ui
