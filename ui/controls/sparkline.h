#pragma once

#include <QVector>
#include <QWidget>

namespace darkroom::ui {

/// A small curve without axes: how strongly guidance acted at each step of the latest run. Empty until there is one.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// `expected` values fill the width; fewer leave the rest open.
    void setValues(const QVector<double>& values, int expected);

    /// The curve in words; empty without one.
    QString summary() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<double> m_values;
    int m_expected = 0;
};

} // namespace darkroom::ui
