#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

class QListWidget;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class PaintView;

/// Paints a region map with the model's own regions.
class RegionEditor : public QWidget {
    Q_OBJECT

public:
    explicit RegionEditor(QWidget* parent = nullptr);

    /// The regions to paint with, and the map at the size of the picture that will be made.
    void setRegions(const std::vector<RegionClass>& regions, const LabelMap& map);
    /// Another map of the same size; what is already shown stays, with its strokes to undo.
    void setMap(const LabelMap& map);
    void focusView();

    /// Takes a picture's colours, each pixel the nearest region.
    void takePicture(const QImage& picture);
    QImage picture() const;

signals:
    /// After each stroke.
    void mapChanged(const darkroom::LabelMap& map);
    void openRequested();
    void saveRequested();
    void doneRequested();

private:
    void nameRegions();
    void create();
    void layOut();
    void connectAll();
    void refresh();

    PaintView* m_view;
    QListWidget* m_palette;
    QToolButton* m_brush;
    QToolButton* m_line;
    QToolButton* m_fill;
    QSpinBox* m_size;
    QToolButton* m_undo;
    QToolButton* m_open;
    QToolButton* m_save;
    QToolButton* m_done;
    std::vector<RegionClass> m_regions;
};

} // namespace darkroom::ui
