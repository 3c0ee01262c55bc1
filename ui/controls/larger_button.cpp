#include "ui/controls/larger_button.h"

#include "ui/language/language_change.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace darkroom::ui {

void addLargerMenu(QToolButton* button, std::function<void(double factor)> choose)
{
    auto* menu = new QMenu(button);
    menu->setObjectName(button->objectName() + QStringLiteral("Menu"));
    for (const double factor : {1.5, 2.0, 3.0, 4.0}) {
        menu->addAction(QString())->setData(factor);
    }
    const auto nameFactors = [menu] {
        for (QAction* action : menu->actions()) {
            action->setText(QCoreApplication::translate("LargerButton", "%1 × as large").arg(shortNumber(action->data().toDouble())));
        }
    };
    nameFactors();
    whenLanguageChanges(menu, nameFactors);
    QObject::connect(menu, &QMenu::triggered, button, [choose = std::move(choose)](QAction* action) { choose(action->data().toDouble()); });
    QObject::connect(
        button, &QToolButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

void setLargerReason(QToolButton* button, const QString& reason, const QString& usual)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? usual : reason);
    button->setAccessibleDescription(button->toolTip());
}

} // namespace darkroom::ui
