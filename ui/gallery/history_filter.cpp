#include "ui/gallery/history_filter.h"

#include <limits>

namespace darkroom::ui {

QString searchable(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

namespace {

const char* termOf(MadeWith what)
{
    switch (what) {
    case MadeWith::StartPicture: return "strength >= 0";
    case MadeWith::Mask: return "has_mask = 1";
    case MadeWith::RegionMap: return "has_regions = 1";
    case MadeWith::Stop: return "stopped_after > 0";
    case MadeWith::Lab: return "lanes > 0";
    case MadeWith::Anything: break;
    }
    return "1";
}

} // namespace

FilterCondition conditionOf(const PictureFilter& filter)
{
    QStringList terms = {QStringLiteral("missing = 0"), QStringLiteral("trash_path = ''")};
    QVariantList values;
    const auto add = [&](const char* term, const QVariant& value) {
        terms << QString::fromLatin1(term);
        values << value;
    };
    for (const QString& word : searchable(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        add("instr(words, ?) > 0", word);
    }
    if (!filter.className.isEmpty()) {
        add("class = ?", filter.className);
    }
    if (!filter.modelName.isEmpty()) {
        add("model = ?", filter.modelName);
    }
    if (filter.leastW || filter.mostW) {
        const double least = filter.leastW.value_or(-std::numeric_limits<double>::max());
        const double most = filter.mostW.value_or(std::numeric_limits<double>::max());
        // A picture without settings has no w; of a strip one lane is enough.
        terms << QStringLiteral("request <> '' AND ((lanes = 0 AND w BETWEEN ? AND ?) OR "
                                "(lanes > 0 AND EXISTS (SELECT 1 FROM json_each(lane_ws) WHERE value BETWEEN ? AND ?)))");
        values << least << most << least << most;
    }
    if (filter.from.isValid()) {
        add("time >= ?", filter.from.startOfDay().toMSecsSinceEpoch());
    }
    if (filter.to.isValid()) {
        add("time < ?", filter.to.addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    if (filter.leastStars > 0) {
        add("stars >= ?", filter.leastStars);
    }
    terms << QString::fromLatin1(termOf(filter.madeWith));
    return {terms.join(QStringLiteral(" AND ")), values};
}

} // namespace darkroom::ui
