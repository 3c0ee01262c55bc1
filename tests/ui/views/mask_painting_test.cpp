#include "ui/views/mask_painting.h"

#include <QTest>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

LabelMap blank(int width, int height)
{
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0)};
}

int painted(const LabelMap& map)
{
    return static_cast<int>(std::count_if(map.labels.begin(), map.labels.end(), [](std::uint8_t value) { return value != 0; }));
}

} // namespace

class MaskPaintingTest : public QObject {
    Q_OBJECT

private slots:
    void aDabIsADisc()
    {
        LabelPainting painting;
        painting.setMap(blank(64, 64));
        painting.beginStroke();
        painting.paintSegment({32, 32}, {32, 32}, 10, 255);
        // π r², to a percent or two of its rim.
        QVERIFY2(std::abs(painted(painting.map()) - 314) < 12, qPrintable(QString::number(painted(painting.map()))));
        QCOMPARE(painting.map().labels[32 * 64 + 32], std::uint8_t{255});
        QCOMPARE(painting.map().labels[32 * 64 + 43], std::uint8_t{0});
    }

    void aStrokeBeyondTheEdgePaintsWhatLiesInside()
    {
        LabelPainting painting;
        painting.setMap(blank(16, 8));
        painting.beginStroke();
        painting.paintSegment({-50, 4}, {60, 4}, 1.5, 7);
        QCOMPARE(painted(painting.map()), 16 * 4);
    }

    void everyStrokeIsUndoneAsAWhole()
    {
        LabelPainting painting;
        painting.setMap(blank(32, 32));
        painting.beginStroke();
        painting.paintSegment({4, 4}, {20, 4}, 2, 255);
        painting.paintSegment({20, 4}, {20, 20}, 2, 255);
        const LabelMap afterOne = painting.map();
        painting.beginStroke();
        painting.paintSegment({4, 4}, {20, 20}, 3, 0);
        painting.undo();
        QVERIFY(painting.map() == afterOne);
        painting.undo();
        QVERIFY(painting.map() == blank(32, 32));
        QVERIFY(!painting.canUndo());
    }

    void fillStopsAtOtherValues()
    {
        LabelPainting painting;
        painting.setMap(blank(9, 9));
        painting.beginStroke();
        painting.paintSegment({4.5, -1}, {4.5, 10}, 0.5, 3);
        painting.fill({0, 0}, 5);
        QCOMPARE(std::count(painting.map().labels.begin(), painting.map().labels.end(), std::uint8_t{5}), 36);
        QCOMPARE(std::count(painting.map().labels.begin(), painting.map().labels.end(), std::uint8_t{0}), 36);
        painting.undo();
        QCOMPARE(std::count(painting.map().labels.begin(), painting.map().labels.end(), std::uint8_t{5}), 0);
        painting.fill({20, 20}, 5);
        QCOMPARE(std::count(painting.map().labels.begin(), painting.map().labels.end(), std::uint8_t{5}), 0);
    }

    void aLargeAreaIsFilled()
    {
        LabelPainting painting;
        painting.setMap(blank(1024, 1024));
        painting.fill({512, 512}, 1);
        QCOMPARE(painted(painting.map()), 1024 * 1024);
    }

    void theUndoneStrokesStayWithinABudget()
    {
        LabelPainting painting;
        painting.setMap(blank(4096, 4096));
        for (int i = 0; i < 6; ++i) {
            painting.beginStroke();
        }
        int undone = 0;
        for (; painting.canUndo(); ++undone) {
            painting.undo();
        }
        QCOMPARE(undone, 4);
    }
};

QTEST_APPLESS_MAIN(MaskPaintingTest)
#include "mask_painting_test.moc"
