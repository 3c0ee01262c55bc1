#include "ui/views/paint_tools.h"

#include "ui/controls/describe.h"
#include "ui/views/mask_view.h"

#include <QButtonGroup>
#include <QSpinBox>
#include <QToolButton>

namespace darkroom::ui {

void makeTools(QWidget* parent, std::initializer_list<QToolButton*> tools)
{
    auto* group = new QButtonGroup(parent);
    for (QToolButton* tool : tools) {
        tool->setCheckable(true);
        group->addButton(tool);
    }
    (*tools.begin())->setChecked(true);
}

QSpinBox* makeBrushSize(QWidget* parent, PaintView* view, const char* objectName)
{
    auto* box = new QSpinBox(parent);
    box->setRange(1, PaintView::kLargestBrush);
    box->setSuffix(PaintView::tr(" px"));
    box->setValue(view->brushSize());
    describe(box, {objectName, PaintView::tr("Brush size"), PaintView::tr("Diameter of the brush in pixels of the picture.")});
    QObject::connect(box, &QSpinBox::valueChanged, view, &PaintView::setBrushSize);
    QObject::connect(view, &PaintView::brushSizeChanged, box, &QSpinBox::setValue);
    return box;
}

} // namespace darkroom::ui
