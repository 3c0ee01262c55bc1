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
    StepViewChoice{StepView::Guided, "viewGuided", "x̂₀",
        QT_TRANSLATE_NOOP("StepViews", "The finished picture as guidance estimates it at this step (x̂₀).")},
    StepViewChoice{StepView::Conditional, "viewConditional", "x̂₀ c",
        QT_TRANSLATE_NOOP("StepViews", "The estimate x̂₀ of the conditional branch ε_c alone.")},
    StepViewChoice{StepView::Unconditional, "viewUnconditional", "x̂₀ u",
        QT_TRANSLATE_NOOP("StepViews", "The estimate x̂₀ of the unconditional branch ε_u alone.")},
    StepViewChoice{StepView::EpsConditional, "viewEpsConditional", "ε_c",
        QT_TRANSLATE_NOOP("StepViews", "The noise that the conditional branch sees (ε_c), as a picture.")},
    StepViewChoice{StepView::EpsUnconditional, "viewEpsUnconditional", "ε_u",
        QT_TRANSLATE_NOOP("StepViews", "The noise that the unconditional branch sees (ε_u), as a picture.")},
    StepViewChoice{
        StepView::Delta, "viewDelta", "Δ", QT_TRANSLATE_NOOP("StepViews", "What guidance multiplies, Δ = ε_c − ε_u, as a picture.")},
    StepViewChoice{StepView::DeltaMap, "viewDeltaMap", "|Δ|",
        QT_TRANSLATE_NOOP("StepViews", "Where the branches differ: |Δ| over the channels, as a heat map.")},
    StepViewChoice{StepView::LatentChannel, "viewChannel", QT_TRANSLATE_NOOP("StepViews", "channel"),
        QT_TRANSLATE_NOOP("StepViews", "One channel of x_t in grey, with its least and greatest value and its spread.")},
    StepViewChoice{StepView::DeltaMapSoFar, "viewDeltaMapSoFar", "Σ|Δ|",
        QT_TRANSLATE_NOOP("StepViews", "Where the branches have differed up to this step: |Δ| summed over the steps.")},
    StepViewChoice{StepView::Gradient, "viewGradient", "∇",
        QT_TRANSLATE_NOOP("StepViews", "The classifier's gradient σ ∇log p(y|x_t), as a picture.")},
    StepViewChoice{StepView::Attention, "viewAttention", "QKᵀ",
        QT_TRANSLATE_NOOP("StepViews",
            "What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is "
            "shown costs one network call.")},
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StepViews)
};

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
    return Texts::tr(choiceOf(view).symbol);
}

QString sentenceOf(StepView view)
{
    return Texts::tr(choiceOf(view).sentence);
}

QString levelText(double value)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("∞");
    }
    return measuredNumber(value, 3);
}

QString captionOf(const StepShown& shown, int count)
{
    const StepPictureRequest& request = shown.request;
    QString what = symbolOf(request.view);
    if (request.view == StepView::LatentChannel) {
        what = Texts::tr("x_t, channel %1").arg(request.channel + 1);
    } else if (request.view == StepView::Attention && request.token < static_cast<int>(shown.tokens.size())) {
        what = Texts::tr("attention to “%1”").arg(QString::fromStdString(shown.tokens[static_cast<std::size_t>(request.token)]));
    } else if (request.view == StepView::Guided && request.w) {
        what = Texts::tr("x̂₀ at w %1").arg(shortNumber(*request.w));
    }
    const QString where = Texts::tr("%1, step %2 of %3, σ %4").arg(what).arg(request.step).arg(count).arg(levelText(shown.sigma));
    if (request.view == StepView::Guided && request.w) {
        return Texts::tr("%1: this step's estimate, not the result").arg(where);
    }
    return Texts::tr("%1, min %2, max %3, std %4")
        .arg(where, levelText(shown.least), levelText(shown.greatest), levelText(shown.deviation));
}

QString missingText(const StepPictureRequest& request)
{
    switch (request.view) {
    case StepView::Unconditional:
    case StepView::EpsUnconditional:
    case StepView::Delta:
    case StepView::DeltaMap:
    case StepView::DeltaMapSoFar:
        return Texts::tr("%1 is not there: one branch ran alone at step %2, or its tensors aren't kept")
            .arg(symbolOf(request.view))
            .arg(request.step);
    case StepView::Attention:
        return Texts::tr("There is no attention to show: step %1 has no prompt, or its tensors aren't kept").arg(request.step);
    case StepView::Gradient: return Texts::tr("No classifier guided step %1").arg(request.step);
    default: return Texts::tr("The tensors of step %1 aren't kept, or not this one").arg(request.step);
    }
}

} // namespace darkroom::ui
