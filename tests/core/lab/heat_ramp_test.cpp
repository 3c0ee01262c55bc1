#include "darkroom/generation/heat_ramp.h"

#include <QtTest>

#include <cmath>

using namespace darkroom;

namespace {

double linear(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

/// CIE lightness of sRGB, 0 … 100.
double lightness(const std::array<double, 3>& rgb)
{
    const double y = 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

} // namespace

/// The colours of heat maps: what is more is lighter, so that nobody needs the hue.
class HeatRampTest : public QObject {
    Q_OBJECT

private slots:
    void moreIsAlwaysLighter()
    {
        constexpr int kParts = 100;
        double before = -1.0;
        for (int i = 0; i <= kParts; ++i) {
            const double here = lightness(heatColour(static_cast<double>(i) / kParts));
            QVERIFY2(here > before, qPrintable(QString::number(i)));
            before = here;
        }
        QVERIFY(lightness(heatColour(0.0)) < 1.0);
        QVERIFY(lightness(heatColour(1.0)) > 90.0);
    }

    void valuesBeyondAreCut()
    {
        QCOMPARE(heatColour(-2.0), heatColour(0.0));
        QCOMPARE(heatColour(3.0), heatColour(1.0));
    }
};

QTEST_GUILESS_MAIN(HeatRampTest)
#include "heat_ramp_test.moc"
