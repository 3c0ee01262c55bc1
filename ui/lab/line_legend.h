#pragma once

#include "ui/lab/line_mark.h"

#include <QPen>
#include <QString>
#include <QWidget>

#include <vector>

namespace darkroom::ui {

/// A chart's lines by name, in as many lines of text as the width needs, up to a few: at any text size nothing is cut, what has no room is counted.
class LineLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString label;
        QPen pen; ///< With the mark's dashes.
        LineMark mark;
    };

    explicit LineLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Draws it into any painter, `width` wide from its origin.
    void draw(QPainter& painter, int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        QPoint position;
        std::size_t entry = 0;
    };
    struct Layout {
        std::vector<Place> places;
        std::size_t left = 0; ///< Entries that have no room.
        QPoint rest;          ///< Where their number stands.
        int height = 0;
    };
    Layout laidOut(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace darkroom::ui
