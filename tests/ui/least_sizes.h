#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace darkroom::test {

/// The first label or control that is smaller than what it shows; empty when there is none.
inline QString cutOff(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool shows = widget->isVisible()
            && (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget));
        const QSize least = widget->minimumSizeHint();
        if (widget->inherits("QLineEditIconButton")) {
            continue; // Qt's own inside of a field
        }
        if (shows && widget->window() == &window && (widget->height() < least.height() || widget->width() < least.width())) {
            return QStringLiteral("%1 %2: %3 × %4 where %5 × %6 are needed")
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                .arg(widget->width())
                .arg(widget->height())
                .arg(least.width())
                .arg(least.height());
        }
    }
    return {};
}

/// The first control that a scroll area without a horizontal bar shows in part only; empty when there is none.
inline QString cutOffAtSide(const QWidget& window)
{
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            continue;
        }
        for (const QWidget* widget : area->widget()->findChildren<QWidget*>()) {
            const int right = widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x();
            if (widget->isVisible() && right > area->viewport()->width() + 1) {
                return QStringLiteral("%1 %2 reaches %3 of %4")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                    .arg(right)
                    .arg(area->viewport()->width());
            }
        }
    }
    return {};
}

/// Who asks for how much room, the largest first, since a long message is cut.
inline QString leastSizes(const QWidget& window)
{
    QStringList lines;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (widget->isVisible() && widget->window() == &window && (least.width() > 200 || least.height() > 200)) {
            lines << QStringLiteral("%1 × %2, now %3 × %4: %5 %6")
                         .arg(least.width(), 5)
                         .arg(least.height())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        }
    }
    std::sort(lines.rbegin(), lines.rend());
    return lines.join(QLatin1Char('\n'));
}

} // namespace darkroom::test
