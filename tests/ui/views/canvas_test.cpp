#include "ui/views/canvas.h"

#include <QImage>
#include <QTest>
#include <QWheelEvent>

using namespace darkroom::ui;

namespace {

void turnWheel(Canvas& canvas, const QPointF& point, int delta)
{
    QWheelEvent wheel(point, canvas.mapToGlobal(point), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &wheel);
}

QImage picture()
{
    QImage image(128, 128, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixelColor(0, 0, Qt::red);
    return image;
}

} // namespace

class CanvasTest : public QObject {
    Q_OBJECT

private slots:
    void fitsByWholeFactorsAboveTwo()
    {
        Canvas canvas;
        canvas.resize(600, 560);
        canvas.setPicture(picture());
        QVERIFY(canvas.isFitting());
        QCOMPARE(canvas.zoom(), 4.0);
        canvas.resize(220, 220);
        QVERIFY(canvas.zoom() < 2.0);
    }

    void zoomsAboutThePointer()
    {
        Canvas canvas;
        canvas.resize(600, 560);
        canvas.setPicture(picture());
        canvas.show();
        // The red corner at 4x: 44,24 to 48,28.
        const QPoint corner(45, 25);
        QCOMPARE(canvas.grab().toImage().pixelColor(corner), QColor(Qt::red));
        turnWheel(canvas, corner, 120);
        turnWheel(canvas, corner, 120);
        QVERIFY(canvas.zoom() > 6.0);
        QCOMPARE(canvas.grab().toImage().pixelColor(corner), QColor(Qt::red));
    }

    void doubleClickChangesBetweenFitAndActualSize()
    {
        Canvas canvas;
        canvas.resize(600, 560);
        canvas.setPicture(picture());
        QTest::mouseDClick(&canvas, Qt::LeftButton);
        QCOMPARE(canvas.zoom(), 1.0);
        QTest::mouseDClick(&canvas, Qt::LeftButton);
        QVERIFY(canvas.isFitting());
    }

    void aNewFrameOfTheSameSizeKeepsTheView()
    {
        Canvas canvas;
        canvas.resize(600, 560);
        canvas.setPicture(picture());
        canvas.showActualSize();
        canvas.setPicture(picture());
        QCOMPARE(canvas.zoom(), 1.0);
        canvas.setPicture(QImage(64, 64, QImage::Format_RGB32));
        QVERIFY(canvas.isFitting());
    }

    void spaceDragPansAndSpaceAlonePlays()
    {
        Canvas canvas;
        canvas.resize(600, 560);
        canvas.setPicture(picture());
        canvas.show();
        int played = 0;
        QObject::connect(&canvas, &Canvas::playRequested, &canvas, [&] { ++played; });
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(played, 1);
        QTest::keyPress(&canvas, Qt::Key_Space);
        QTest::mousePress(&canvas, Qt::LeftButton, Qt::NoModifier, {300, 280});
        QTest::mouseMove(&canvas, {340, 300});
        QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::NoModifier, {340, 300});
        QTest::keyRelease(&canvas, Qt::Key_Space);
        QCOMPARE(played, 1);
        QVERIFY(!canvas.isFitting());
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
