#include "ui/views/captions.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Captions", text);
}

QString threeDigits(double value)
{
    return QString::number(value, 'g', 3);
}

QString secondsText(double seconds)
{
    return translated("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
}

QString branchText(double w)
{
    if (w == 0.0) {
        return translated("conditional");
    }
    return w == -1.0 ? translated("unconditional") : translated("guided");
}

} // namespace

QString captionOf(const Frame& frame)
{
    const QString preview = frame.kind == PreviewKind::Full ? translated("full preview") : translated("linear preview");
    const QString sigma = std::isfinite(frame.sigma) ? threeDigits(frame.sigma) : QStringLiteral("∞");
    return translated("x̂₀, %1, step %2 of %3, σ %4, %5").arg(branchText(frame.w)).arg(frame.step).arg(frame.count).arg(sigma, preview);
}

QString captionOf(const RunRecord& record)
{
    const GenerationRequest& request = record.request;
    if (record.picture.isNull()) {
        const int done = record.frames.empty() ? 0 : record.frames.back().step;
        return translated("Stopped after step %1 of %2, not decoded").arg(done).arg(request.sampling.steps);
    }
    const QString steps = request.sampling.steps == 1 ? translated("1 step") : translated("%1 steps").arg(request.sampling.steps);
    return translated("Picture, %1, w %2, seed %3, %4")
        .arg(steps, guidanceText(request.guidance))
        .arg(request.seed)
        .arg(secondsText(record.seconds));
}

QString phaseText(const Activity& activity)
{
    switch (activity.phase) {
    case Phase::Text: return translated("Reading the prompt");
    case Phase::Steps: return translated("Step %1 of %2").arg(activity.step).arg(activity.count);
    case Phase::Decode: break;
    }
    return translated("Decoding");
}

QString durationText(double seconds)
{
    constexpr double kLong = 90.0;
    return seconds < kLong ? secondsText(std::max(seconds, 0.1)) : translated("%1 min").arg(std::lround(seconds / 60.0));
}

QString timeLeftText(double seconds)
{
    return translated("%1 left").arg(durationText(seconds));
}

QString previewText(const PreviewCost& cost)
{
    if (cost.kind == PreviewKind::Off) {
        return translated("no preview");
    }
    const QString kind = cost.kind == PreviewKind::Full ? translated("full preview") : translated("linear preview");
    const double milliseconds = cost.seconds * 1000.0;
    return translated("%1 %2 ms, %3 % of the run")
        .arg(kind, QLocale().toString(milliseconds, 'f', milliseconds < 10.0 ? 1 : 0))
        .arg(QLocale().toString(cost.share * 100.0, 'f', cost.share < 0.1 ? 1 : 0));
}

} // namespace darkroom::ui
