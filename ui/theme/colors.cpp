#include "ui/theme/colors.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

QColor grey(int value)
{
    return QColor(value, value, value);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.canvas = grey(0x15);
    c.window = grey(0x1C);
    c.panel = grey(0x21);
    c.control = grey(0x2C);
    c.controlHover = grey(0x38);
    c.controlBorder = grey(0x45);
    c.hairline = grey(0x33);
    c.text = grey(0xE9);
    c.secondary = grey(0xA8);
    c.disabled = grey(0x74);
    c.accent = QColor(0xE8, 0xA3, 0x3D);
    c.accentHover = QColor(0xF2, 0xB3, 0x55);
    c.onAccent = grey(0x17);
    c.error = QColor(0xFF, 0x8A, 0x7A);
    c.errorSurface = QColor(0x3A, 0x22, 0x20);
    c.noticeSurface = grey(0x2A);
    c.conditional = QColor(0x4C, 0xC2, 0xB4);
    c.unconditional = grey(0xA2);
    c.classifier = QColor(0xB8, 0x9C, 0xF2);
    return c;
}

Colors makeLight()
{
    Colors c;
    c.dark = false;
    c.canvas = grey(0xEA);
    c.window = grey(0xF1);
    c.panel = grey(0xF8);
    c.control = grey(0xFF);
    c.controlHover = grey(0xEA);
    c.controlBorder = grey(0xC2);
    c.hairline = grey(0xD4);
    c.text = grey(0x1B);
    c.secondary = grey(0x58);
    c.disabled = grey(0x92);
    c.accent = QColor(0x9A, 0x5B, 0x00);
    c.accentHover = QColor(0x84, 0x4D, 0x00);
    c.onAccent = grey(0xFF);
    c.error = QColor(0xB0, 0x1E, 0x15);
    c.errorSurface = QColor(0xFB, 0xE6, 0xE3);
    c.noticeSurface = grey(0xFF);
    c.conditional = QColor(0x00, 0x75, 0x6B);
    c.unconditional = grey(0x66);
    c.classifier = QColor(0x68, 0x40, 0xB4);
    return c;
}

} // namespace

const Colors& darkColors()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors& lightColors()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors& colorsOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

const Colors& colorsOf(const QWidget* widget)
{
    return colorsOf(widget->palette());
}

QPalette paletteFor(const Colors& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(QPalette::All, role, color); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.control);
    set(QPalette::AlternateBase, c.panel);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.control);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.error);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::ToolTipBase, c.noticeSurface);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::Light, c.controlHover);
    set(QPalette::Midlight, c.controlHover);
    set(QPalette::Mid, c.hairline);
    set(QPalette::Dark, c.controlBorder);
    set(QPalette::Shadow, c.canvas);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, c.panel);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.panel);
    return palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace darkroom::ui
