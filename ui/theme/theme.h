#pragma once

#include <QObject>
#include <QString>

namespace darkroom::ui {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark": as stored. An unknown text means System.
QString name(ThemeChoice choice);
ThemeChoice themeFromName(const QString& text);

/// Owns the look of the program: palette, style and text size. Lives in the GUI thread, beside the QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Factor on the system's text size, 0.75...3.
    double textFactor() const { return m_textFactor; }
    void setTextFactor(double factor);

    bool isDark() const;

    /// What the desktop prefers, once it is known.
    void setSystemDark(bool dark);

signals:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    double m_textFactor = 1.0;
    double m_systemTextScale = 1.0;
    bool m_systemDark = false;
};

} // namespace darkroom::ui
