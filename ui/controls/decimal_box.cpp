#include "ui/controls/decimal_box.h"

#include <QEvent>
#include <QLocale>

namespace darkroom::ui {

namespace {

/// The number's part of a text with the locale's decimal point; a unit behind it keeps its own.
QString withDecimalPoint(QString text, const QDoubleSpinBox& box)
{
    const auto begin = text.startsWith(box.prefix()) ? box.prefix().size() : 0;
    const auto end = text.size() - (text.endsWith(box.suffix()) ? box.suffix().size() : 0);
    for (auto at = begin; at < end; ++at) {
        if (text[at] == QLatin1Char('.') || text[at] == QLatin1Char(',')) {
            text.replace(at, 1, box.locale().decimalPoint());
        }
    }
    return text;
}

} // namespace

QValidator::State DecimalBox::validate(QString& text, int& position) const
{
    if (text != specialValueText()) {
        text = withDecimalPoint(text, *this);
    }
    return QDoubleSpinBox::validate(text, position);
}

double DecimalBox::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(text == specialValueText() ? text : withDecimalPoint(text, *this));
}

void DecimalBox::changeEvent(QEvent* event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        setValue(value()); // writes it anew
    }
}

} // namespace darkroom::ui
