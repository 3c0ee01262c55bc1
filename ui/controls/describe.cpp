#include "ui/controls/describe.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QToolButton>

namespace darkroom::ui {

void describe(QWidget* widget, const Description& description)
{
    widget->setObjectName(QString::fromLatin1(description.objectName));
    widget->setAccessibleName(description.accessibleName);
    widget->setToolTip(description.toolTip);
    widget->setAccessibleDescription(description.toolTip);
}

QToolButton* makeIconButton(QWidget* parent, const QString& icon, const Description& description)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({scaled(20), scaled(20)});
    button->setFixedSize(scaled(28), scaled(28));
    describe(button, description);
    return button;
}

QToolButton* makeTextButton(QWidget* parent, const QString& text, const Description& description)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    describe(button, description);
    return button;
}

QLabel* makeLabel(QWidget* parent, const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setWordWrap(false);
    return label;
}

} // namespace darkroom::ui
