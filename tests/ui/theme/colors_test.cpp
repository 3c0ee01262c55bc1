#include "ui/theme/colors.h"

#include <QTest>

using namespace darkroom::ui;

class ColorsTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadableOnEverySurface()
    {
        constexpr double kReadable = 4.5;
        for (const Colors* colors : {&darkColors(), &lightColors()}) {
            for (const QColor& surface : {colors->canvas, colors->window, colors->panel, colors->control, colors->noticeSurface}) {
                QVERIFY2(contrast(colors->text, surface) >= kReadable, qPrintable(surface.name()));
                QVERIFY2(contrast(colors->secondary, surface) >= kReadable, qPrintable(surface.name()));
            }
            for (const QColor& surface : {colors->window, colors->panel, colors->control}) {
                QVERIFY2(contrast(colors->accent, surface) >= kReadable, qPrintable(surface.name()));
            }
            QVERIFY(contrast(colors->onAccent, colors->accent) >= kReadable);
            QVERIFY(contrast(colors->onAccent, colors->accentHover) >= kReadable);
            QVERIFY(contrast(colors->text, colors->errorSurface) >= kReadable);
            QVERIFY(contrast(colors->error, colors->panel) >= kReadable);
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
