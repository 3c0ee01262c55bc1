#include "ui/language/core_texts.h"

#include "darkroom/base/say.h"
#include "ui/language/known_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace darkroom::ui {

namespace {

/// For lupdate, which finds texts where they are written; core knows no Qt.
constexpr std::array kTexts = {
    QT_TRANSLATE_NOOP("Core", "Automatic"),
    QT_TRANSLATE_NOOP("Core", "Ancestral sampling as in the first paper: fresh noise at every step, best with many steps."),
    QT_TRANSLATE_NOOP("Core", "Deterministic at eta 0: the same seed gives the same picture, and few steps are enough."),
    QT_TRANSLATE_NOOP("Core", "Remembers the last four predictions to take better steps; its first step asks the model twice."),
    QT_TRANSLATE_NOOP("Core", "Remembers the last four predictions as PLMS does, and asks the model once a step from the start."),
    QT_TRANSLATE_NOOP("Core", "The simplest solver: one straight step along the model's direction."),
    QT_TRANSLATE_NOOP("Core", "Euler steps with fresh noise at each one; the picture keeps changing with the number of steps."),
    QT_TRANSLATE_NOOP("Core", "Corrects each Euler step by a second look; twice the cost, smaller errors."),
    QT_TRANSLATE_NOOP("Core", "Looks at the middle of each step before taking it; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "DPM2 with fresh noise at each step; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "A multistep solver that reuses up to four earlier predictions."),
    QT_TRANSLATE_NOOP("Core", "Second order within a step, with fresh noise; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "Takes steps in pairs, the second of which corrects the first: second order at one look a step."),
    QT_TRANSLATE_NOOP("Core", "Solves the noisy equation with two looks a step; detailed, twice the cost."),
    QT_TRANSLATE_NOOP("Core", "Second order at the cost of one look a step: a good choice for 15 to 30 steps."),
    QT_TRANSLATE_NOOP("Core", "DPM++ 2M for the noisy equation: fresh noise at each step."),
    QT_TRANSLATE_NOOP("Core", "Third order for the noisy equation; wants 30 steps or more."),
    QT_TRANSLATE_NOOP("Core", "Predicts and corrects with the same calls: good with 10 to 20 steps."),
    QT_TRANSLATE_NOOP("Core", "A multistep solver that integrates the curve through its last predictions exactly; good with few steps."),
    QT_TRANSLATE_NOOP("Core", "For models distilled to a few steps: jumps to the end and adds noise again."),
    QT_TRANSLATE_NOOP("Core", "For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it."),
    QT_TRANSLATE_NOOP("Core", "For consistency models: jumps to the end and adds noise again; one or two steps are enough."),
    QT_TRANSLATE_NOOP("Core", "What the sampler is usually run with."),
    QT_TRANSLATE_NOOP("Core", "Levels at evenly spaced timesteps of the model, the last one above zero noise."),
    QT_TRANSLATE_NOOP("Core", "Karras et al. 2022 with rho 7: many small steps at low noise."),
    QT_TRANSLATE_NOOP("Core", "Levels evenly spaced in the logarithm of the noise."),
    QT_TRANSLATE_NOOP("Core", "Evenly spaced timesteps that stop one step before the end, as few-step models expect."),
    QT_TRANSLATE_NOOP("Core", "Evenly spaced timesteps from the noisiest to the cleanest."),
    QT_TRANSLATE_NOOP("Core", "Every n-th level of the model's own table."),
    QT_TRANSLATE_NOOP("Core", "Every n-th timestep counted from the clean end, as DDIM's authors did."),
    QT_TRANSLATE_NOOP("Core", "Timesteps by a beta distribution: more of them at both ends."),
    // Regions of the model that comes with the program.
    QT_TRANSLATE_NOOP("Core", "background"),
    QT_TRANSLATE_NOOP("Core", "black"),
    QT_TRANSLATE_NOOP("Core", "white"),
    QT_TRANSLATE_NOOP("Core", "grey"),
    QT_TRANSLATE_NOOP("Core", "red"),
    QT_TRANSLATE_NOOP("Core", "orange"),
    QT_TRANSLATE_NOOP("Core", "yellow"),
    QT_TRANSLATE_NOOP("Core", "green"),
    QT_TRANSLATE_NOOP("Core", "blue"),
    QT_TRANSLATE_NOOP("Core", "purple"),
    QT_TRANSLATE_NOOP("Core", "pink"),
    QT_TRANSLATE_NOOP("Core", "brown"),
};

QString inLanguage(const char* source)
{
    return QCoreApplication::translate("Core", source);
}

const KnownTexts& sentences()
{
    static const KnownTexts all = [] {
        QStringList patterns;
        for (const char* source : corePatterns()) {
            patterns << QString::fromUtf8(source);
        }
        return KnownTexts(patterns);
    }();
    return all;
}

QString sayAgain(std::size_t pattern, const TextPattern::Words& words)
{
    std::vector<std::string> said;
    for (int place = 0; place < TextPattern::kNumber; ++place) {
        said.push_back(words[static_cast<std::size_t>(place)].toStdString());
    }
    return QString::fromStdString(fill(inLanguage(corePatterns()[pattern]).toStdString(), said));
}

} // namespace

std::span<const char* const> coreTexts()
{
    return kTexts;
}

QString coreText(std::string_view text)
{
    const std::string source(text);
    const bool isFixed = std::any_of(kTexts.begin(), kTexts.end(), [&](const char* known) { return source == known; });
    return isFixed ? inLanguage(source.c_str()) : sentences().said(QString::fromStdString(source), sayAgain);
}

} // namespace darkroom::ui
