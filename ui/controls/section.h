#pragma once

#include <QWidget>

class QHBoxLayout;

namespace darkroom::ui {

/// A horizontal one pixel line in the theme's hairline colour.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The head of a group of controls: its name, room for small things at the right, and a hairline above. Groups have no frames.
class SectionHeading : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& text, QWidget* parent = nullptr);

    /// Puts a control at the right end.
    void addTrailing(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QWidget* m_label;
    QHBoxLayout* m_row;
};

} // namespace darkroom::ui
