#include "ui/theme/colors.h"

#include <QTest>

#include <utility>

using namespace darkroom::ui;

class ColorsTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadableOnEverySurface_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        for (const Colors* colors : {&darkColors(), &lightColors()}) {
            const char* theme = colors->dark ? "dark" : "light";
            const std::pair<const char*, QColor> texts[] = {{"text", colors->text}, {"secondary", colors->secondary},
                {"accent", colors->accent}, {"error", colors->error}, {"conditional", colors->conditional},
                {"unconditional", colors->unconditional}, {"classifier", colors->classifier}};
            const std::pair<const char*, QColor> surfaces[] = {{"canvas", colors->canvas}, {"window", colors->window},
                {"panel", colors->panel}, {"control", colors->control}, {"controlHover", colors->controlHover},
                {"noticeSurface", colors->noticeSurface}, {"errorSurface", colors->errorSurface}};
            for (const auto& [textName, text] : texts) {
                for (const auto& [surfaceName, surface] : surfaces) {
                    QTest::addRow("%s: %s on %s", theme, textName, surfaceName) << text << surface;
                }
            }
            QTest::addRow("%s: on accent", theme) << colors->onAccent << colors->accent;
            QTest::addRow("%s: on accentHover", theme) << colors->onAccent << colors->accentHover;
        }
    }

    void textIsReadableOnEverySurface()
    {
        constexpr double kReadable = 4.5; // WCAG 2.2, 1.4.3
        QFETCH(QColor, text);
        QFETCH(QColor, surface);
        QVERIFY2(contrast(text, surface) >= kReadable, qPrintable(QString::number(contrast(text, surface))));
    }

    /// Disabled text may be faint, and is still to be seen.
    void whatIsSwitchedOffIsStillSeen()
    {
        constexpr double kSeen = 2.5;
        for (const Colors* colors : {&darkColors(), &lightColors()}) {
            for (const QColor& surface : {colors->window, colors->panel}) {
                QVERIFY2(contrast(colors->disabled, surface) >= kSeen, qPrintable(QString::number(contrast(colors->disabled, surface))));
            }
        }
    }

    /// Focus is told by a line of the accent around what has it.
    void theFocusIsSeenOnEverySurface()
    {
        constexpr double kSeen = 3.0; // WCAG 2.2, 1.4.11
        for (const Colors* colors : {&darkColors(), &lightColors()}) {
            for (const QColor& surface : {colors->canvas, colors->window, colors->panel, colors->control, colors->controlHover}) {
                QVERIFY2(contrast(colors->accent, surface) >= kSeen, qPrintable(surface.name()));
            }
        }
    }

    void greysHaveNoTint()
    {
        for (const Colors* colors : {&darkColors(), &lightColors()}) {
            for (const QColor& grey :
                {colors->canvas, colors->window, colors->panel, colors->control, colors->hairline, colors->text, colors->secondary}) {
                QCOMPARE(grey.red(), grey.green());
                QCOMPARE(grey.green(), grey.blue());
            }
        }
    }

    void aPaletteKnowsItsColours()
    {
        QVERIFY(colorsOf(paletteFor(darkColors())).dark);
        QVERIFY(!colorsOf(paletteFor(lightColors())).dark);
    }

    void contrastIsThatOfTheGuideline()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }
};

QTEST_MAIN(ColorsTest)
#include "colors_test.moc"
