#include "ui/controls/together.h"

#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace darkroom::ui {

QWidget* together(QWidget* parent, const QString& text, std::initializer_list<QWidget*> controls)
{
    auto* group = new QWidget(parent);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGrid);
    if (!text.isEmpty()) {
        row->addWidget(makeLabel(group, text, *controls.begin()));
    }
    for (QWidget* control : controls) {
        row->addWidget(control);
    }
    return group;
}

} // namespace darkroom::ui
