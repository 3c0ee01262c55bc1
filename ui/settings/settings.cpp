#include "ui/settings/settings.h"

#include "darkroom/base/sampler_names.h"
#include "ui/language/core_texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kLongestQuote = 32;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString quoted(const std::string& text)
{
    const QString whole = QString::fromStdString(text).simplified();
    if (whole.isEmpty()) {
        return Texts::tr("empty");
    }
    return QStringLiteral("“%1”").arg(whole.size() > kLongestQuote ? whole.left(kLongestQuote - 1) + QChar(0x2026) : whole);
}

QString className(const std::optional<std::int64_t>& id, const std::vector<ClassLabel>& classes)
{
    if (!id) {
        return Texts::tr("none");
    }
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const ClassLabel& label) { return label.id == *id; });
    return found != classes.end() ? QString::fromStdString(found->name) : QString::number(*id);
}

QString seedText(const Settings& settings)
{
    return settings.randomSeed ? Texts::tr("random") : QString::number(settings.request.seed);
}

QString sizeText(const GenerationRequest& request)
{
    return request.width > 0 ? QStringLiteral("%1 × %2").arg(request.width).arg(request.height) : Texts::tr("the model's own");
}

QString samplerText(const std::string& id)
{
    const SamplerName* known = findSampler(id);
    return known ? QString::fromUtf8(known->shown.data(), static_cast<qsizetype>(known->shown.size())) : QString::fromStdString(id);
}

QString scheduleText(const std::string& id)
{
    const ScheduleName* known = findSchedule(id);
    return known ? coreText(known->shown) : QString::fromStdString(id);
}

QString change(const QString& field, const QString& before, const QString& after)
{
    return QStringLiteral("%1 %2 → %3").arg(field, before, after);
}

/// The name of another file than the model's own.
QString fileText(const std::string& path)
{
    return path.empty() ? Texts::tr("the model's own") : QFileInfo(QString::fromStdString(path)).fileName();
}

QString lorasText(const std::vector<LoraUse>& loras)
{
    QStringList names;
    for (const LoraUse& lora : loras) {
        const QString name = QFileInfo(QString::fromStdString(lora.file)).completeBaseName();
        names << (lora.isOn ? QStringLiteral("%1 %2").arg(name, shortNumber(lora.strength)) : Texts::tr("%1 off").arg(name));
    }
    return names.isEmpty() ? Texts::tr("none") : names.join(QStringLiteral(", "));
}

QString inputChange(const PictureInput& before, const PictureInput& after)
{
    if (!(before.picture == after.picture)) {
        return after.empty() ? Texts::tr("no start picture") : Texts::tr("start picture");
    }
    if (before.strength != after.strength) {
        return change(Texts::tr("strength"), shortNumber(before.strength), shortNumber(after.strength));
    }
    return !(before.mask == after.mask) ? (after.mask.empty() ? Texts::tr("no mask") : Texts::tr("mask"))
                                        : Texts::tr("how the start picture is used");
}

/// C's figures with the language's decimal point and a minus sign; digits are not grouped, nor is anything rounded anew.
QString inLanguage(QString figures)
{
    return figures.replace(QLatin1Char('.'), QLocale().decimalPoint()).replace(QLatin1Char('-'), QChar(0x2212));
}

bool seedDiffers(const Settings& a, const Settings& b)
{
    return a.randomSeed != b.randomSeed || (!a.randomSeed && a.request.seed != b.request.seed);
}

} // namespace

Fields differences(const Settings& before, const Settings& after)
{
    const GenerationRequest& a = before.request;
    const GenerationRequest& b = after.request;
    Fields fields = 0;
    const auto mark = [&fields](bool differs, Field field) { fields |= differs ? static_cast<Fields>(field) : 0; };
    mark(a.model != b.model, Field::Model);
    mark(a.prompt != b.prompt, Field::Prompt);
    mark(a.negativePrompt != b.negativePrompt, Field::NegativePrompt);
    mark(a.classId != b.classId, Field::Class);
    mark(!(a.guidance == b.guidance) || !(a.classifier == b.classifier), Field::Guidance);
    mark(a.sampling.steps != b.sampling.steps, Field::Steps);
    mark(a.sampling.sampler != b.sampling.sampler, Field::Sampler);
    mark(a.sampling.schedule != b.sampling.schedule, Field::Schedule);
    mark(a.sampling.eta != b.sampling.eta, Field::Eta);
    mark(seedDiffers(before, after), Field::Seed);
    mark(a.width != b.width || a.height != b.height, Field::Size);
    mark(before.count != after.count, Field::Count);
    mark(!(a.preview == b.preview), Field::Preview);
    mark(a.device != b.device || a.precision != b.precision, Field::Device);
    mark(a.noise != b.noise, Field::Other);
    mark(!(a.input == b.input), Field::Input);
    mark(!(a.regionMap == b.regionMap), Field::Regions);
    mark(a.loras != b.loras, Field::Loras);
    mark(a.autoencoder != b.autoencoder, Field::Autoencoder);
    mark(a.clipSkip != b.clipSkip || a.plainPrompt != b.plainPrompt || a.embeddings != b.embeddings, Field::Reading);
    mark(a.before != b.before, Field::Before);
    return fields;
}

Settings editedByHand(const Settings& before, Settings after)
{
    after.request.before = before.request.before;
    const Fields thisMachine = static_cast<Fields>(Field::Preview) | static_cast<Fields>(Field::Device);
    if ((differences(before, after) & ~thisMachine) != 0) {
        after.request.before.clear();
    }
    return after;
}

QStringList describeChanges(const Settings& before, const Settings& after, const std::vector<ClassLabel>& classes)
{
    const GenerationRequest& a = before.request;
    const GenerationRequest& b = after.request;
    const Fields fields = differences(before, after);
    QStringList lines;
    const auto add = [&](Field field, const QString& line) {
        if (fields & static_cast<Fields>(field)) {
            lines << line;
        }
    };
    add(Field::Model, Texts::tr("another model"));
    add(Field::Prompt, change(Texts::tr("prompt"), quoted(a.prompt), quoted(b.prompt)));
    add(Field::NegativePrompt, change(Texts::tr("negative prompt"), quoted(a.negativePrompt), quoted(b.negativePrompt)));
    add(Field::Class, change(Texts::tr("class"), className(a.classId, classes), className(b.classId, classes)));
    add(Field::Guidance, change(QStringLiteral("w"), guidanceText(a.guidance), guidanceText(b.guidance)));
    add(Field::Steps, change(Texts::tr("steps"), QString::number(a.sampling.steps), QString::number(b.sampling.steps)));
    add(Field::Sampler, change(Texts::tr("sampler"), samplerText(a.sampling.sampler), samplerText(b.sampling.sampler)));
    add(Field::Schedule, change(Texts::tr("schedule"), scheduleText(a.sampling.schedule), scheduleText(b.sampling.schedule)));
    add(Field::Eta, change(QStringLiteral("η"), shortNumber(a.sampling.eta), shortNumber(b.sampling.eta)));
    add(Field::Seed, change(Texts::tr("seed"), seedText(before), seedText(after)));
    add(Field::Size, change(Texts::tr("size"), sizeText(a), sizeText(b)));
    add(Field::Count, change(Texts::tr("count"), QString::number(before.count), QString::number(after.count)));
    add(Field::Input, inputChange(a.input, b.input));
    add(Field::Regions, b.regionMap.empty() ? Texts::tr("no region map") : Texts::tr("region map"));
    add(Field::Loras, change(Texts::tr("LoRA"), lorasText(a.loras), lorasText(b.loras)));
    add(Field::Autoencoder, change(Texts::tr("VAE"), fileText(a.autoencoder), fileText(b.autoencoder)));
    add(Field::Reading, Texts::tr("how prompts are read"));
    add(Field::Other, Texts::tr("noise source"));
    add(Field::Before, b.before.empty() ? Texts::tr("no branch") : Texts::tr("branch from step %1 on").arg(b.before.back().step));
    return lines;
}

std::vector<GenerationRequest> expand(const Settings& settings, std::uint32_t randomBits)
{
    std::vector<GenerationRequest> requests;
    const std::uint64_t first = settings.randomSeed ? randomBits : settings.request.seed;
    for (int k = 0; k < settings.count; ++k) {
        GenerationRequest request = settings.request;
        request.seed = first + static_cast<std::uint64_t>(k);
        requests.push_back(std::move(request));
    }
    return requests;
}

QString guidanceText(const GuidanceSettings& guidance)
{
    const QString first = shortNumber(guidance.w);
    if (guidance.changes.empty()) {
        return first;
    }
    const GuidanceChange& last = guidance.changes.back();
    return guidance.changes.size() == 1
        ? Texts::tr("%1, from step %2 on %3").arg(first).arg(last.step).arg(shortNumber(last.w))
        : Texts::tr("%1, turned %2 times to %3").arg(first).arg(guidance.changes.size()).arg(shortNumber(last.w));
}

QString shortNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : inLanguage(text);
}

QString measuredNumber(double value, int digits)
{
    return inLanguage(QString::number(value, 'g', digits));
}

} // namespace darkroom::ui
