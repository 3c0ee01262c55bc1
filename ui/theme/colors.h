#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace darkroom::ui {

/// Every colour of the window by its role. Greys have no tint, since a tinted frame changes how a picture is seen; amber is the one accent.
struct Colors {
    bool dark = true;
    QColor canvas;  ///< Around pictures.
    QColor window;  ///< Header, status line, gaps.
    QColor panel;   ///< Behind the controls.
    QColor control; ///< Fields and plain buttons.
    QColor controlHover;
    QColor controlBorder;
    QColor hairline;
    QColor text;
    QColor secondary; ///< Captions.
    QColor disabled;
    QColor accent; ///< Primary button, focus, the running step.
    QColor accentHover;
    QColor onAccent; ///< Text on the accent.
    QColor error;
    QColor errorSurface;
    QColor noticeSurface;
    QColor conditional;   ///< Teal: the conditional branch.
    QColor unconditional; ///< Grey: the unconditional branch.
    QColor classifier;    ///< Violet: a classifier's gradient.
};

const Colors& darkColors();
const Colors& lightColors();

/// The colours that a palette made by paletteFor() stands for.
const Colors& colorsOf(const QPalette& palette);
const Colors& colorsOf(const QWidget* widget);

QPalette paletteFor(const Colors& colors);

/// Contrast ratio of WCAG 2.2, 1...21.
double contrast(const QColor& a, const QColor& b);

} // namespace darkroom::ui
