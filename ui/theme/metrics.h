#pragma once

#include <QFont>

namespace darkroom::ui {

/// The 8 px grid; 4 inside controls.
constexpr int kGrid = 8;
constexpr int kHalfGrid = 4;
constexpr int kCorner = 4;
constexpr int kBodyPixels = 13;
constexpr int kCaptionPixels = 11;
constexpr int kHeadingPixels = 15;

/// How much larger than normal the user wants text: 1 at 13 px.
double textScale();

/// A length that grows with the text: icons, thumbnails, panel widths.
int scaled(double pixels);

QFont bodyFont();
QFont captionFont();
QFont headingFont();
/// For seeds and hashes only.
QFont monospaceFont();

} // namespace darkroom::ui
