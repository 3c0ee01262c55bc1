#include "ui/compare/compared_picture.h"

#include "darkroom/base/error.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/picture_similarity.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace darkroom::ui {

namespace {

constexpr qsizetype kLongestValue = 400;

struct KnownParameter {
    const char* key;
    const char* shown;
};

/// The request's fields that people know by a name, in the order of importance.
constexpr KnownParameter kKnown[] = {{"prompt", QT_TRANSLATE_NOOP("Compare", "Prompt")},
    {"negative_prompt", QT_TRANSLATE_NOOP("Compare", "Negative prompt")}, {"class_name", QT_TRANSLATE_NOOP("Compare", "Class")},
    {"model_name", QT_TRANSLATE_NOOP("Compare", "Model")}, {"guidance.w", QT_TRANSLATE_NOOP("Compare", "Guidance w")},
    {"sampling.steps", QT_TRANSLATE_NOOP("Compare", "Steps")}, {"sampling.sampler", QT_TRANSLATE_NOOP("Compare", "Sampler")},
    {"sampling.schedule", QT_TRANSLATE_NOOP("Compare", "Schedule")}, {"sampling.eta", QT_TRANSLATE_NOOP("Compare", "η")},
    {"seed", QT_TRANSLATE_NOOP("Compare", "Seed")}, {"width", QT_TRANSLATE_NOOP("Compare", "Width")},
    {"height", QT_TRANSLATE_NOOP("Compare", "Height")}};

QString shownName(const QString& key)
{
    for (const KnownParameter& known : kKnown) {
        if (key == QLatin1String(known.key)) {
            return QCoreApplication::translate("Compare", known.shown);
        }
    }
    return key;
}

int rankOf(const QString& key)
{
    const auto found =
        std::find_if(std::begin(kKnown), std::end(kKnown), [&](const KnownParameter& known) { return key == QLatin1String(known.key); });
    return static_cast<int>(found - std::begin(kKnown));
}

/// Objects become "outer.inner"; arrays stay as their text; what is not set is left out.
void flatten(const Json& json, const QString& path, QMap<QString, QString>& into)
{
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) {
            flatten(value, path.isEmpty() ? QString::fromStdString(key) : path + QLatin1Char('.') + QString::fromStdString(key), into);
        }
        return;
    }
    if (json.is_null()) {
        return;
    }
    const QString text = json.is_string() ? QString::fromStdString(json.get<std::string>())
        : json.is_number_float()          ? shortNumber(json.get<double>())
                                          : QString::fromStdString(jsonText(json));
    into.insert(path, text.left(kLongestValue));
}

Image imageOf(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    Image image{rgb.width(), rgb.height(), {}};
    image.rgb.reserve(static_cast<std::size_t>(rgb.width()) * static_cast<std::size_t>(rgb.height()) * 3);
    for (int y = 0; y < rgb.height(); ++y) {
        image.rgb.insert(image.rgb.end(), rgb.constScanLine(y), rgb.constScanLine(y) + 3 * rgb.width());
    }
    return image;
}

} // namespace

ComparedPicture readCompared(const PictureEntry& entry)
{
    ComparedPicture compared{QFileInfo(entry.path).fileName(), QImage(entry.path), {}};
    try {
        const PictureRecord record = readPictureRecord(entry.path.toStdString());
        if (record.settings) {
            flatten(toJson(record.settings->request), {}, compared.parameters);
        }
        // The folder of a model says less than its name, and what was seen meanwhile made no difference.
        for (const char* key : {"version", "model", record.facts.className.empty() ? "" : "class_id"}) {
            compared.parameters.remove(QLatin1String(key));
        }
        compared.parameters.removeIf(
            [](const std::pair<const QString&, QString&>& parameter) { return parameter.first.startsWith(QLatin1String("preview")); });
        compared.parameters.insert(QStringLiteral("class_name"), QString::fromStdString(record.facts.className));
        compared.parameters.insert(QStringLiteral("model_name"), QString::fromStdString(record.facts.modelName));
    } catch (const Error&) {
        return compared; // the file went away: its pixels may be known all the same
    }
    return compared;
}

QVector<ParameterDifference> differencesOf(const QVector<ComparedPicture>& pictures)
{
    std::set<std::pair<int, QString>> keys;
    for (const ComparedPicture& picture : pictures) {
        for (const QString& key : picture.parameters.keys()) {
            keys.emplace(rankOf(key), key);
        }
    }
    QVector<ParameterDifference> differences;
    for (const auto& [rank, key] : keys) {
        QStringList values;
        for (const ComparedPicture& picture : pictures) {
            values << picture.parameters.value(key);
        }
        if (std::any_of(values.begin(), values.end(), [&](const QString& value) { return value != values.front(); })) {
            differences << ParameterDifference{shownName(key), values};
        }
    }
    return differences;
}

std::optional<Similarity> similarityOf(const QImage& a, const QImage& b)
{
    try {
        const Image first = imageOf(a);
        const Image second = imageOf(b);
        return Similarity{psnr(first, second), ssim(first, second)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

QImage differencePicture(const QImage& a, const QImage& b, int gain)
{
    QImage result = a.convertToFormat(QImage::Format_RGB888);
    const QImage other = (b.size() == a.size() ? b : b.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
                             .convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        const uchar* otherLine = other.constScanLine(y);
        for (int i = 0; i < 3 * result.width(); ++i) {
            line[i] = static_cast<uchar>(std::min(gain * std::abs(line[i] - otherLine[i]), 255));
        }
    }
    return result;
}

} // namespace darkroom::ui
