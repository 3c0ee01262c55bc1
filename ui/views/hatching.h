#pragma once

class QImage;
class QPainter;
class QRectF;

namespace darkroom::ui {

/// Slanted lines over what `coverage` covers with its opacity, seen on a picture of any colour: a tint alone is lost on a picture of its own hue.
void drawHatching(QPainter& painter, const QRectF& place, const QImage& coverage);

} // namespace darkroom::ui
