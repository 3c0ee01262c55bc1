#include "ui/compare/compare_canvas.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>
#include <cstdlib>
#include <memory>

using namespace darkroom::ui;

namespace {

const QColor kFirst(40, 200, 80), kSecond(240, 100, 20);

QImage plain(const QColor& color, int side = 64)
{
    QImage picture(side, side, QImage::Format_RGB888);
    picture.fill(color);
    return picture;
}

/// Black, with a square of a colour of its own in its middle.
QImage marked()
{
    QImage picture = plain(Qt::black, 100);
    for (int y = 48; y < 52; ++y) {
        for (int x = 48; x < 52; ++x) {
            picture.setPixelColor(x, y, Qt::magenta);
        }
    }
    return picture;
}

bool isClose(const QColor& a, const QColor& b, int within = 1)
{
    return std::abs(a.red() - b.red()) <= within && std::abs(a.green() - b.green()) <= within && std::abs(a.blue() - b.blue()) <= within;
}

/// Where that square lies in a part of what is seen; null when it is not there.
QRect squareIn(const QImage& seen, const QRect& part)
{
    QRect found;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (seen.pixelColor(x, y) == QColor(Qt::magenta)) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

} // namespace

/// Two and more pictures in the widget that compares them, by the pixels that it paints.
class CompareCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_canvas = std::make_unique<CompareCanvas>();
        m_canvas->resize(400, 200);
        m_canvas->show();
        m_canvas->setPictures({plain(kFirst), plain(kSecond)});
    }

    void aFadeMixesTheTwoByTheirShare()
    {
        m_canvas->setMode(CompareMode::Fade);
        for (const double share : {0.0, 0.25, 0.5, 1.0}) {
            m_canvas->setShare(share);
            const auto mixed = [share](int a, int b) { return static_cast<int>(std::lround((1.0 - share) * a + share * b)); };
            const QColor expected(
                mixed(kFirst.red(), kSecond.red()), mixed(kFirst.green(), kSecond.green()), mixed(kFirst.blue(), kSecond.blue()));
            QVERIFY2(isClose(middle(), expected, 2), qPrintable(middle().name()));
        }
    }

    void aWipeShowsTheSecondRightOfItsEdge()
    {
        m_canvas->setMode(CompareMode::Wipe);
        m_canvas->setShare(0.25);
        const QImage shown = seen(); // the picture is 200 wide, in the middle
        QCOMPARE(shown.pixelColor(110, 100), kFirst);
        QCOMPARE(shown.pixelColor(240, 100), kFirst);
        QCOMPARE(shown.pixelColor(260, 100), kSecond);
        QCOMPARE(shown.pixelColor(290, 100), kSecond);
    }

    void aDifferenceIsShownLargerAndCut()
    {
        m_canvas->setPictures({plain(QColor(100, 100, 100)), plain(QColor(110, 90, 200))});
        m_canvas->setMode(CompareMode::Difference);
        const int gain = CompareCanvas::kDifferenceGain;
        QCOMPARE(middle(), QColor(10 * gain, 10 * gain, 255));
    }

    /// One picture after the other by the beat of its timer, whose two beats are no shorter than a third of a second: three flashes a second are safe.
    void aFlickerTakesTurnsNoFasterThanIsSafe()
    {
        auto* beat = m_canvas->findChild<QTimer*>(QStringLiteral("flicker"));
        QVERIFY(beat && !beat->isActive());
        m_canvas->setMode(CompareMode::Flicker);
        QVERIFY(beat->isActive());
        QVERIFY2(2 * beat->interval() * 3 >= 1000, qPrintable(QString::number(beat->interval())));
        beat->stop(); // the test beats
        QCOMPARE(middle(), kFirst);
        for (const QColor& expected : {kSecond, kFirst, kSecond}) {
            QMetaObject::invokeMethod(beat, "timeout", Qt::DirectConnection);
            QCOMPARE(middle(), expected);
        }
        // Other pictures in their place keep the turn.
        m_canvas->replacePictures({plain(kSecond), plain(kFirst)});
        QCOMPARE(middle(), kFirst);
        m_canvas->setMode(CompareMode::Fade);
        QVERIFY(!beat->isActive());
    }

    void zoomAndPlaceAreOneForAllPictures()
    {
        m_canvas->setPictures({marked(), marked()});
        const QRect left(0, 0, 199, 200), right(201, 0, 199, 200); // a gap of 2 between them
        const auto isLinked = [&](const QImage& shown) { return squareIn(shown, left).translated(201, 0) == squareIn(shown, right); };
        const QImage fitted = seen();
        QVERIFY(isLinked(fitted));
        QVERIFY(squareIn(fitted, left).width() >= 5 && squareIn(fitted, left).width() <= 8); // 199 pixels for 100, smoothed

        m_canvas->zoomBy(2.0);
        const QImage zoomed = seen();
        QVERIFY(isLinked(zoomed));
        QVERIFY2(squareIn(zoomed, left).width() >= 15, qPrintable(QString::number(squareIn(zoomed, left).width())));

        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, {300, 100});
        move({330, 80}, Qt::LeftButton);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {330, 80});
        const QImage panned = seen();
        QVERIFY(isLinked(panned));
        QCOMPARE(squareIn(panned, left).topLeft() - squareIn(zoomed, left).topLeft(), QPoint(30, -20));
        move({350, 60}, Qt::NoButton); // let go
        QCOMPARE(seen(), panned);

        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QVERIFY(isLinked(seen()));
        QCOMPARE(squareIn(seen(), left).left() - squareIn(panned, left).left(), 40);
        QTest::keyClick(m_canvas.get(), Qt::Key_0);
        QCOMPARE(seen(), fitted);
    }

    void whatLiesUnderThePointerStaysThere()
    {
        m_canvas->setPictures({marked(), marked()});
        const QRect right(201, 0, 199, 200);
        const QPoint under = squareIn(seen(), right).center();
        QWheelEvent wheel(under, m_canvas->mapToGlobal(under), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas.get(), &wheel);
        const QRect after = squareIn(seen(), right);
        QVERIFY(after.width() > 8);
        QVERIFY(after.contains(under));
        QVERIFY((after.center() - under).manhattanLength() <= 4);
    }

    void otherPicturesInTheirPlaceKeepZoomAndPair()
    {
        m_canvas->setPictures({plain(Qt::red), marked(), plain(Qt::blue)});
        m_canvas->setPair(1, 2);
        m_canvas->setMode(CompareMode::Fade);
        m_canvas->setShare(0.0);
        m_canvas->zoomBy(2.0);
        const QImage before = seen();
        m_canvas->replacePictures({plain(Qt::green), marked(), plain(Qt::green)});
        QCOMPARE(seen(), before);
        QVERIFY(m_canvas->zoom() > 0.0);
    }

private:
    QImage seen() { return m_canvas->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    QColor middle() { return seen().pixelColor(200, 100); }

    void move(const QPoint& to, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_canvas->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    }

    Theme* m_theme = nullptr;
    std::unique_ptr<CompareCanvas> m_canvas;
};

QTEST_MAIN(CompareCanvasTest)
#include "compare_canvas_test.moc"
