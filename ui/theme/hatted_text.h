#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace darkroom::ui {

/// Whether a text has the combining circumflex of x̂, which some fonts put far above its letter, where it is cut off.
bool hasHat(const QString& text);

/// Draws a single line with its hats as glyphs of their own, right above their letters; `flags` are those of QPainter::drawText.
void drawHattedText(QPainter& painter, const QRect& rect, int flags, const QString& text);

} // namespace darkroom::ui
