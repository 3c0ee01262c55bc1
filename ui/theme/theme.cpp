#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontMetricsF>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

/// A desktop at its usual setting has a 10 point (some 9 or 11) interface font at 96 dots an inch: 12 to 15 px. Only a font that is
/// clearly larger is a wish for larger text.
double systemTextScale(const QFont& font)
{
    constexpr double kUsualPixels = 13.5;
    constexpr double kClearlyLarger = 1.2;
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96.0 / 72.0;
    const double scale = pixels / kUsualPixels;
    return scale > kClearlyLarger ? scale : 1.0;
}

} // namespace

QString name(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromName(const QString& text)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == name(choice)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemTextScale(systemTextScale(QApplication::font()))
    , m_systemDark(
          QApplication::palette().color(QPalette::Window).lightness() < QApplication::palette().color(QPalette::WindowText).lightness())
{
    QApplication::setStyle(new DarkroomStyle);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

void Theme::setTextFactor(double factor)
{
    factor = std::clamp(factor, 0.75, 3.0);
    if (factor != m_textFactor) {
        m_textFactor = factor;
        apply();
    }
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
}

void Theme::setSystemDark(bool dark)
{
    if (dark != m_systemDark) {
        m_systemDark = dark;
        apply();
    }
}

void Theme::apply()
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(kBodyPixels * m_systemTextScale * m_textFactor)));
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(isDark() ? darkColors() : lightColors()));
    // Qt tells it to widgets that have the application's font; those with a size of their own, as captions, must hear of it too.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    emit changed();
}

} // namespace darkroom::ui
