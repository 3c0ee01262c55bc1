#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QEvent;
class QLabel;
class QPushButton;

namespace darkroom::ui {

/// Something of the window that the tour points at.
struct TourStep {
    const char* target; ///< Object name.
    QString title;
    QString text;
};

/// Darkens the window but for one part of it. It takes no click.
class TourShade : public QWidget {
    Q_OBJECT

public:
    explicit TourShade(QWidget* window);

    /// In the window's coordinates.
    void setHole(const QRect& hole);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect m_hole;
};

/// A card that explains the window's parts one after the other. Everything stays usable under it: keys, clicks and runs go on, and it never
/// takes the focus by itself.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// `steps` are asked for anew at each start and in each language.
    Tour(std::function<std::vector<TourStep>()> steps, QWidget* window);

    void start();
    void end();
    bool isRunning() const { return m_current >= 0; }
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_steps.size()); }
    QWidget* target() const { return m_target; }
    void focusNext();

signals:
    /// The parts that the step points at must be seen before it is laid out.
    void stepComing(const QString& target);
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Return presses the button that has the focus, as in a dialog.
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void go(int step);
    void place();
    void refresh();

    std::function<std::vector<TourStep>()> m_makeSteps;
    std::vector<TourStep> m_steps;
    TourShade* m_shade;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_position;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close = nullptr;
    QPointer<QWidget> m_target;
    int m_current = -1;
};

} // namespace darkroom::ui
