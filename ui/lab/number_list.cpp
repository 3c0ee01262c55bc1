#include "ui/lab/number_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NumberList)
};

std::optional<double> numberFrom(QString text)
{
    bool isNumber = false;
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const double value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The values between the last one and `end`, and `end` itself where the steps meet it.
std::optional<std::vector<double>> filled(const std::vector<double>& before, double end, std::size_t most)
{
    const double from = before.back();
    const double sign = end < from ? -1.0 : 1.0;
    const double step = before.size() > 1 ? before.back() - before[before.size() - 2] : sign;
    if (step == 0.0 || (end - from) / step < 0.0) {
        return std::nullopt;
    }
    constexpr double kSlack = 1e-6;
    const double count = std::floor((end - from) / step + kSlack);
    std::vector<double> values;
    for (int i = 1; i <= static_cast<int>(std::min(count, static_cast<double>(most) + 1.0)); ++i) {
        values.push_back(from + i * step);
    }
    return values;
}

} // namespace

NumberList numbersFromText(const QString& text, std::size_t most)
{
    NumberList list;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed();
        if (part == QLatin1String("..") || part == QStringLiteral("…")) {
            const std::optional<double> end = i + 1 < parts.size() ? numberFrom(parts[i + 1]) : std::nullopt;
            const auto range = end && !list.values.empty() ? filled(list.values, *end, most) : std::nullopt;
            if (!range) {
                return {{}, Texts::tr("Two dots need a number before and one after them that the steps lead to: 0,1,..,8.")};
            }
            list.values.insert(list.values.end(), range->begin(), range->end());
            ++i;
        } else if (const std::optional<double> value = numberFrom(part)) {
            list.values.push_back(*value);
        } else if (!part.isEmpty()) {
            return {{}, Texts::tr("“%1” is not a number; write for example 0,1,2,4,8.").arg(part)};
        }
    }
    if (list.values.size() > most) {
        return {{}, Texts::tr("At most %1 values.").arg(most)};
    }
    return list;
}

QString textFromNumbers(const std::vector<double>& values)
{
    QStringList parts;
    for (const double value : values) {
        parts << QString::number(value, 'g', 10);
    }
    return parts.join(QLatin1Char(','));
}

} // namespace darkroom::ui
