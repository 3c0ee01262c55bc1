#pragma once

#include "ui/shortcuts/shortcut.h"
#include "ui/views/mask_painting.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace darkroom::ui {

/// A picture with a map over it that the pointer, a pen or the keyboard paints: drag to paint, the wheel changes the brush while the view has the
/// focus, arrow keys move a cursor and Space paints there: a line takes two presses, and Esc drops a begun one. Ctrl+Z undoes a stroke.
class PaintView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLargestBrush = 512; ///< Diameter in pixels of the picture.

    enum class Tool { Brush, Line, Fill };

    /// `place` says what is painted: the keys are told apart by it.
    explicit PaintView(ShortcutPlace place, QWidget* parent = nullptr);

    /// What lies below the map; it may be null and of another size.
    void setPicture(const QImage& picture);
    /// The map's colour by value, with its opacity.
    void setColors(const QList<QRgb>& colors);
    /// What each value of the map is called; the one under the pointer is written below. Empty for maps whose values have no names.
    void setNames(const QStringList& names);
    /// Whether slanted lines mark what is painted, beside its colour.
    void setHatched(bool hatched);
    void setMap(LabelMap map);
    const LabelMap& map() const { return m_painting.map(); }

    void setTool(Tool tool);
    void setValue(std::uint8_t value) { m_value = value; }
    /// Diameter in pixels of the map.
    void setBrushSize(int size);
    int brushSize() const { return m_size; }
    /// The name of what lies under the pointer or the keyboard's cursor; empty where nothing has a name.
    QString nameUnderPointer() const;
    /// The brush, where it is, what it is called there, and how much of the map is painted, in words.
    QString summary() const;

    bool canUndo() const { return m_painting.canUndo(); }
    void undo();
    void changeAll(const std::function<std::uint8_t(std::uint8_t)>& change);
    void replace(LabelMap map);
    /// Where a place of the map lies in the widget, and back.
    QPointF toWidget(const QPointF& place) const;
    QPointF toMap(const QPointF& point) const;

    QSize sizeHint() const override;

signals:
    /// A stroke ended, or the map changed by one act.
    void painted();
    void brushSizeChanged(int size);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void addKeys(ShortcutPlace place);
    QRectF target() const;
    void press(const QPointF& point, double pressure);
    void drag(const QPointF& point, double pressure);
    void release(const QPointF& point);
    void changed();
    double radius(double pressure) const;
    void moveCursor(const QPoint& direction);
    void paintByKey();
    void setLineBegun(bool begun);
    void paintName(QPainter& painter) const;

    QAction* m_undoKey = nullptr;
    QAction* m_dropKey = nullptr; ///< Where lines are painted.
    LabelPainting m_painting;
    QImage m_picture;
    QList<QRgb> m_colors;
    QStringList m_names;
    bool m_isHatched = false;
    Tool m_tool = Tool::Brush;
    std::uint8_t m_value = 255;
    int m_size = 32;
    bool m_isPainting = false;
    bool m_isLineBegun = false; ///< By the keyboard, at m_from.
    bool m_byPen = false;
    QPointF m_from;  ///< Of the stroke, on the map.
    QPointF m_place; ///< Of the pointer or the keyboard's cursor, on the map.
    bool m_showsPlace = false;
};

} // namespace darkroom::ui
