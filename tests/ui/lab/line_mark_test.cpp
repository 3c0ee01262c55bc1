#include "ui/lab/lab_plan.h"
#include "ui/lab/line_mark.h"

#include <QTest>

using namespace darkroom::ui;

/// What tells the lines of a chart from each other beside their colours.
class LineMarkTest : public QObject {
    Q_OBJECT

private slots:
    void everyLaneHasAMarkOfItsOwn()
    {
        QVERIFY(kLineMarks >= kMostLabLanes);
        for (std::size_t a = 0; a < kLineMarks; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                QVERIFY2(!(lineMark(a) == lineMark(b)), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            }
        }
        QVERIFY(lineMark(kLineMarks) == lineMark(0));
    }

    void everyShapeIsAnother()
    {
        using Shape = LineMark::Shape;
        const Shape shapes[] = {Shape::Circle, Shape::Square, Shape::Diamond, Shape::Triangle, Shape::Star, Shape::Pentagon};
        QVERIFY(shapePath(Shape::None, {5.0, 5.0}, 8.0).isEmpty());
        for (const Shape shape : shapes) {
            const QPainterPath path = shapePath(shape, {5.0, 5.0}, 8.0);
            QVERIFY(path.contains(QPointF(5.0, 5.0)));
            QVERIFY(QRectF(0.9, 0.9, 8.2, 8.2).contains(path.boundingRect()));
            for (const Shape other : shapes) {
                QCOMPARE(path == shapePath(other, {5.0, 5.0}, 8.0), shape == other);
            }
        }
    }
};

QTEST_GUILESS_MAIN(LineMarkTest)
#include "line_mark_test.moc"
