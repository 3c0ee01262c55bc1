#include "ui/views/captions.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Captions)
};

QString threeDigits(double value)
{
    return measuredNumber(value, 3);
}

QString secondsText(double seconds)
{
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
}

QString branchText(double w)
{
    if (w == 0.0) {
        return Texts::tr("conditional");
    }
    return w == -1.0 ? Texts::tr("unconditional") : Texts::tr("guided");
}

} // namespace

QString captionOf(const Frame& frame)
{
    const QString preview = frame.kind == PreviewKind::Full ? Texts::tr("full preview") : Texts::tr("fitted preview");
    const QString sigma = std::isfinite(frame.sigma) ? threeDigits(frame.sigma) : QStringLiteral("∞");
    return Texts::tr("x̂₀, %1, step %2 of %3, σ %4, %5").arg(branchText(frame.w)).arg(frame.step).arg(frame.count).arg(sigma, preview);
}

QString captionOf(const RunRecord& record)
{
    const GenerationRequest& request = record.request;
    if (record.picture.isNull()) {
        const int done = record.frames.empty() ? 0 : record.frames.back().step;
        return Texts::tr("Stopped after step %1 of %2, not decoded").arg(done).arg(request.sampling.steps);
    }
    if (record.stoppedAfter > 0) {
        return Texts::tr("Estimate of step %1 of %2, w %3, seed %4")
            .arg(record.stoppedAfter)
            .arg(record.frames.empty() ? request.sampling.steps : record.frames.back().count)
            .arg(guidanceText(request.guidance))
            .arg(request.seed);
    }
    const QString steps = request.sampling.steps == 1 ? Texts::tr("1 step") : Texts::tr("%1 steps").arg(request.sampling.steps);
    return Texts::tr("Picture, %1, w %2, seed %3, %4")
        .arg(steps, guidanceText(request.guidance))
        .arg(request.seed)
        .arg(secondsText(record.seconds));
}

QString phaseText(const Activity& activity)
{
    switch (activity.phase) {
    case Phase::Text: return Texts::tr("Reading the prompt");
    case Phase::Steps: return Texts::tr("Step %1 of %2").arg(activity.step).arg(activity.count);
    case Phase::Decode: break;
    }
    return Texts::tr("Decoding");
}

QString durationText(double seconds)
{
    constexpr double kLong = 90.0;
    return seconds < kLong ? secondsText(std::max(seconds, 0.1)) : Texts::tr("%1 min").arg(std::lround(seconds / 60.0));
}

QString timeLeftText(double seconds)
{
    return Texts::tr("%1 left").arg(durationText(seconds));
}

QString previewText(const PreviewCost& cost)
{
    if (cost.kind == PreviewKind::Off) {
        return Texts::tr("no preview");
    }
    const QString kind = cost.kind == PreviewKind::Full ? Texts::tr("full preview") : Texts::tr("fitted preview");
    const double milliseconds = cost.seconds * 1000.0;
    return Texts::tr("%1 %2 ms, %3 % of the run")
        .arg(kind, QLocale().toString(milliseconds, 'f', milliseconds < 10.0 ? 1 : 0))
        .arg(QLocale().toString(cost.share * 100.0, 'f', cost.share < 0.1 ? 1 : 0));
}

} // namespace darkroom::ui
