#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(scaled(pixels));
    return font;
}

} // namespace

double textScale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? static_cast<double>(pixels) / kBodyPixels : 1.0;
}

int scaled(double pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

QFont bodyFont()
{
    return QApplication::font();
}

QFont captionFont()
{
    return sized(QApplication::font(), kCaptionPixels);
}

QFont headingFont()
{
    QFont font = sized(QApplication::font(), kHeadingPixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QApplication::font().pixelSize());
    return font;
}

} // namespace darkroom::ui
