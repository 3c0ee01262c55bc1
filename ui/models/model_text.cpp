#include "ui/models/model_text.h"

#include "ui/language/core_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr double kThousand = 1e3, kMillion = 1e6, kBillion = 1e9;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString predictionText(const std::string& type)
{
    if (type == "epsilon") {
        return Texts::tr("predicts ε");
    }
    if (type == "v_prediction") {
        return Texts::tr("predicts v");
    }
    return type == "sample" ? Texts::tr("predicts x₀") : QString();
}

QString conditionText(const std::string& condition)
{
    if (condition == "text") {
        return Texts::tr("prompts");
    }
    if (condition == "class") {
        return Texts::tr("classes");
    }
    if (condition == "region_map") {
        return Texts::tr("a region map");
    }
    if (condition == "masked_picture") {
        return Texts::tr("a picture and a mask");
    }
    return condition == "low_resolution_picture" ? Texts::tr("a small picture") : Texts::tr("a picture");
}

} // namespace

QString bytesText(std::uint64_t bytes)
{
    const auto count = static_cast<double>(bytes);
    if (count >= kBillion) {
        return Texts::tr("%1 GB").arg(QLocale().toString(count / kBillion, 'f', 1));
    }
    return count >= kMillion ? Texts::tr("%1 MB").arg(QLocale().toString(count / kMillion, 'f', count < 10 * kMillion ? 1 : 0))
                             : Texts::tr("%1 kB").arg(QLocale().toString(count / kThousand, 'f', 0));
}

QString weightsText(std::uint64_t parameters)
{
    const auto count = static_cast<double>(parameters);
    if (count >= kBillion) {
        return Texts::tr("%1 B weights").arg(QLocale().toString(count / kBillion, 'f', 1));
    }
    return count >= kMillion ? Texts::tr("%1 M weights").arg(QLocale().toString(count / kMillion, 'f', count < 10 * kMillion ? 1 : 0))
                             : Texts::tr("%1 k weights").arg(QLocale().toString(count / kThousand, 'f', 0));
}

QString nameOf(const checkpoint::ListedModel& model)
{
    const std::filesystem::path path = model.path.has_filename() ? model.path : model.path.parent_path();
    return text(path.filename().string());
}

QString summaryOf(const checkpoint::ListedModel& model)
{
    if (!model.fault.empty()) {
        return coreText(model.fault);
    }
    QStringList parts = {coreText(model.title)};
    if (!model.conditions.empty()) {
        QStringList takes;
        for (const std::string& condition : model.conditions) {
            takes << conditionText(condition);
        }
        parts << Texts::tr("takes %1").arg(takes.join(QStringLiteral(", ")));
    }
    if (const QString prediction = predictionText(model.predictionType); !prediction.isEmpty()) {
        parts << prediction;
    }
    if (model.width > 0) {
        parts << QStringLiteral("%1 × %2").arg(model.width).arg(model.height);
    }
    if (model.parameters > 0) {
        parts << weightsText(model.parameters);
    }
    if (model.bytes > 0) {
        parts << QStringLiteral("%1, %2").arg(bytesText(model.bytes), text(model.precision));
    }
    return parts.join(QStringLiteral(" · "));
}

ModelUse useOf(const checkpoint::ListedModel& model)
{
    if (!model.fault.empty()) {
        return ModelUse::None;
    }
    if (model.makesPictures) {
        return ModelUse::Load;
    }
    if (model.family == "lora") {
        return ModelUse::AddLora;
    }
    if (model.family == "textual-inversion") {
        return ModelUse::WriteEmbedding;
    }
    if (model.family.ends_with("classifier")) {
        return ModelUse::UseClassifier;
    }
    return model.family.starts_with("autoencoder") ? ModelUse::UseAutoencoder : ModelUse::None;
}

} // namespace darkroom::ui
