#include "ui/lab/step_views.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace darkroom::ui {

namespace {

constexpr std::array kChoices = {
    StepViewChoice{StepView::State, "viewState", "x_t", QT_TRANSLATE_NOOP("StepViews", "The noisy latent x_t itself, as a picture.")},
    StepViewChoice{StepView::Guided, "viewGuided", "x̂₀", QT_TRANSLATE_NOOP("StepViews", "The finished picture as guidance estimates it at this step (x̂₀).")},
    StepViewChoice{StepView::Conditional, "viewConditional", "x̂₀ c", QT_TRANSLATE_NOOP("StepViews", "The estimate x̂₀ of the conditional branch ε_c alone.")},
    StepViewChoice{StepView::Unconditional, "viewUnconditional", "x̂₀ u", QT_TRANSLATE_NOOP("StepViews", "The estimate x̂₀ of the unconditional branch ε_u alone.")},
    StepViewChoice{StepView::EpsConditional, "viewEpsConditional", "ε_c", QT_TRANSLATE_NOOP("StepViews", "The noise that the conditional branch sees (ε_c), as a picture.")},
    StepViewChoice{StepView::EpsUnconditional, "viewEpsUnconditional", "ε_u", QT_TRANSLATE_NOOP("StepViews", "The noise that the unconditional branch sees (ε_u), as a picture.")},
    StepViewChoice{StepView::Delta, "viewDelta", "Δ", QT_TRANSLATE_NOOP("StepViews", "What guidance multiplies, Δ = ε_c − ε_u, as a picture.")},
    StepViewChoice{StepView::DeltaMap, "viewDeltaMap", "|Δ|", QT_TRANSLATE_NOOP("StepViews", "Where the branches differ: |Δ| over the channels, as a heat map.")},
    StepViewChoice{StepView::LatentChannel, "viewChannel", "channel", QT_TRANSLATE_NOOP("StepViews", "One channel of x_t in grey, with its least and greatest value and its spread.")},
    StepViewChoice{StepView::DeltaMapSoFar, "viewDeltaMapSoFar", "Σ|Δ|", QT_TRANSLATE_NOOP("StepViews", "Where the branches have differed up to this step: |Δ| summed over the steps.")},
    StepViewChoice{StepView::Gradient, "viewGradient", "∇", QT_TRANSLATE_NOOP("StepViews", "The classifier's gradient σ ∇log p(y|x_t), as a picture.")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("StepViews", text);
}

const StepViewChoice& choiceOf(StepView view)
{
    return *std::find_if(kChoices.begin(), kChoices.end(), [view](const StepViewChoice& choice) { return choice.view == view; });
}

} // namespace

std::span<const StepViewChoice> stepViewChoices()
{
    return kChoices;
}

QString symbolOf(StepView view)
{
    return QString::fromUtf8(choiceOf(view).symbol);
}

QString sentenceOf(StepView view)
{
    return translated(choiceOf(view).sentence);
}

QString levelText(double value)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("∞");
    }
    return QString::number(value, 'g', 3).replace(QLatin1Char('-'), QChar(0x2212));
}

QString captionOf(const StepShown& shown, int count)
{
    const StepPictureRequest& request = shown.request;
    QString what = symbolOf(request.view);
    if (request.view == StepView::LatentChannel) {
        what = translated("x_t, channel %1").arg(request.channel + 1);
    } else if (request.view == StepView::Guided && request.w) {
        what = translated("x̂₀ at w %1").arg(shortNumber(*request.w));
    }
    const QString where = translated("%1, step %2 of %3, σ %4").arg(what).arg(request.step).arg(count).arg(levelText(shown.sigma));
    if (request.view == StepView::Guided && request.w) {
        return translated("%1: this step's estimate, not the result").arg(where);
    }
    return translated("%1, min %2, max %3, std %4").arg(where, levelText(shown.least), levelText(shown.greatest), levelText(shown.deviation));
}

QString missingText(const StepPictureRequest& request)
{
    switch (request.view) {
    case StepView::Unconditional:
    case StepView::EpsUnconditional:
    case StepView::Delta:
    case StepView::DeltaMap:
    case StepView::DeltaMapSoFar:
        return translated("%1 is not there: one branch ran alone at step %2, or its tensors aren't kept").arg(symbolOf(request.view)).arg(request.step);
    case StepView::Gradient: return translated("No classifier guided step %1").arg(request.step);
    default: return translated("The tensors of step %1 aren't kept, or not this one").arg(request.step);
    }
}

} // namespace darkroom::ui
