#include "ui/control_names.h"
#include "ui/language/core_texts.h"
#include "ui/language/language.h"
#include "ui/language/shown_texts.h"
#include "ui/theme/theme.h"
#include "ui/views/mask_view.h"
#include "ui/views/region_editor.h"
#include "ui/views/region_quantize.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

std::vector<RegionClass> regions()
{
    return {{0, "ground", {20, 20, 20}}, {1, "sky", {40, 120, 220}}, {2, "leaf", {40, 160, 60}}, {5, "fruit", {200, 40, 30}}};
}

LabelMap ground()
{
    return mapAtSize({}, regions(), {32, 32});
}

struct Editor {
    RegionEditor editor;
    PaintView* view = editor.findChild<PaintView*>(QStringLiteral("regionView"));
    QListWidget* palette = editor.findChild<QListWidget*>(QStringLiteral("regionPalette"));

    Editor()
    {
        editor.resize(800, 560);
        editor.setRegions(regions(), ground());
        editor.show();
        view->setBrushSize(6);
    }

    void click(const char* name) { QTest::mouseClick(editor.findChild<QToolButton*>(QString::fromLatin1(name)), Qt::LeftButton); }
    void stroke(double fromX, double fromY, double toX, double toY)
    {
        const QPoint from = view->toWidget({fromX, fromY}).toPoint(), to = view->toWidget({toX, toY}).toPoint();
        QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, to);
    }
    int at(int x, int y) const { return view->map().labels[static_cast<std::size_t>(y * view->map().width + x)]; }
};

} // namespace

class RegionEditorTest : public QObject {
    Q_OBJECT

private slots:
    void thePaletteNamesTheModelsRegions()
    {
        Editor open;
        QCOMPARE(open.palette->count(), 4);
        QCOMPARE(open.palette->item(3)->text(), QStringLiteral("fruit"));
        QVERIFY(!open.palette->item(3)->icon().isNull());
    }

    void thePaletteSpeaksTheWindowsLanguage()
    {
        Language language(QStringLiteral("en"));
        RegionEditor editor;
        auto* palette = editor.findChild<QListWidget*>(QStringLiteral("regionPalette"));
        editor.setRegions({{0, "background", {255, 255, 255}}, {1, "purple", {146, 102, 204}}, {2, "attic", {1, 2, 3}}},
            mapAtSize({}, regions(), {32, 32}));
        QCOMPARE(palette->item(1)->text(), QStringLiteral("purple"));
        language.setChoice(QStringLiteral("de"));
        QCoreApplication::sendPostedEvents();
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&editor, &event);
        QCOMPARE(palette->item(0)->text(), QStringLiteral("Hintergrund"));
        QCOMPARE(palette->item(1)->text(), QStringLiteral("Violett"));
        QCOMPARE(palette->item(2)->text(), QStringLiteral("attic")); // of a model that nobody knows
    }

    /// Every region of the model that comes with the program has a name in every language.
    void theShippedModelsRegionsHaveNames()
    {
        QFile file(QStringLiteral(DARKROOM_SOURCE_DIR "/resources/models/icons/darkroom.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll())[QStringLiteral("regions")].toArray();
        QCOMPARE(all.size(), 12);
        for (const QJsonValue& region : all) {
            const QByteArray name = region[QStringLiteral("name")].toString().toUtf8();
            const auto known = coreTexts();
            QVERIFY2(std::any_of(known.begin(), known.end(), [&](const char* text) { return name == text; }), name.constData());
        }
    }

    void brushLineAndFillPaintTheChosenRegion()
    {
        Editor open;
        QSignalSpy changed(&open.editor, &RegionEditor::mapChanged);
        open.palette->setCurrentRow(3);
        open.stroke(4, 4, 12, 4);
        QCOMPARE(open.at(8, 4), 5);
        open.click("regionLine");
        open.palette->setCurrentRow(2);
        open.stroke(0, 16, 32, 16);
        QCOMPARE(open.at(16, 16), 2);
        QCOMPARE(open.at(16, 24), 0);
        open.click("regionFill");
        open.palette->setCurrentRow(1);
        open.stroke(16, 28, 16, 28);
        QCOMPARE(open.at(2, 30), 1);
        QCOMPARE(open.at(16, 16), 2);
        QCOMPARE(open.at(20, 6), 0);
        QCOMPARE(changed.size(), 3);
        open.click("regionUndo");
        QCOMPARE(open.at(2, 30), 0);
        QCOMPARE(open.at(16, 16), 2);
    }

    void aLineIsPaintedByTwoPresses()
    {
        Editor open;
        QApplication::setActiveWindow(&open.editor);
        QSignalSpy changed(&open.editor, &RegionEditor::mapChanged);
        open.palette->setCurrentRow(3);
        open.click("regionLine");
        open.editor.focusView();
        const auto press = [&](int times, Qt::Key key) {
            for (int i = 0; i < times; ++i) {
                QTest::keyClick(open.view, key);
            }
        };
        const auto spoken = [&] { return open.view->summary(); };
        press(20, Qt::Key_Left);
        press(1, Qt::Key_Space);
        QCOMPARE(changed.size(), 0);
        QVERIFY2(spoken().startsWith(QStringLiteral("Line begun at 0, 16")), qPrintable(spoken()));
        press(40, Qt::Key_Right);
        press(1, Qt::Key_Space);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!spoken().contains(QStringLiteral("begun")));
        for (const int x : {1, 16, 30}) {
            QCOMPARE(open.at(x, 16), 5);
        }
        QCOMPARE(open.at(16, 24), 0);
        QTest::keyClick(open.view, Qt::Key_Z, Qt::ControlModifier); // one stroke
        QVERIFY(open.view->map() == ground());
        // Esc, another tool and the mouse leave a begun line.
        press(1, Qt::Key_Space);
        QVERIFY(spoken().contains(QStringLiteral("begun")));
        press(1, Qt::Key_Escape);
        QVERIFY(!spoken().contains(QStringLiteral("begun")));
        press(1, Qt::Key_Space);
        open.click("regionBrush");
        QVERIFY(!spoken().contains(QStringLiteral("begun")));
        QVERIFY(open.view->map() == ground());
    }

    void theBarIsAsNarrowAsItsWidestControl()
    {
        Theme theme;
        theme.setTextFactor(2.0);
        Editor open;
        const int palette = open.palette->width();
        QVERIFY2(open.editor.minimumSizeHint().width() <= palette + open.view->minimumWidth() + 32,
            qPrintable(QString::number(open.editor.minimumSizeHint().width())));
        open.editor.resize(660, 600); // a window of 1280 beside the widest column
        QTest::qWait(0);
        QCOMPARE(clippedTexts(open.editor), QStringList());
        for (const char* name : {"regionBrush", "regionSave", "regionDone"}) {
            const auto* button = open.editor.findChild<QToolButton*>(QString::fromLatin1(name));
            QVERIFY2(open.editor.rect().contains(button->geometry()), name);
            QVERIFY2(!button->geometry().intersects(open.view->geometry()), name);
        }
    }

    void aPictureBecomesTheNearestRegions()
    {
        QImage photo(64, 64, QImage::Format_RGB32);
        photo.fill(QColor(50, 130, 200));
        for (int y = 32; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                photo.setPixelColor(x, y, QColor(60, 150, 70));
            }
        }
        Editor open;
        open.editor.takePicture(photo);
        QCOMPARE(open.at(5, 5), 1);
        QCOMPARE(open.at(5, 25), 2);
        open.click("regionUndo");
        QVERIFY(open.view->map() == ground());
    }

    void whatIsSavedIsReadBack()
    {
        Editor open;
        open.palette->setCurrentRow(3);
        open.stroke(4, 4, 28, 20);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("map.png"));
        QVERIFY(open.editor.picture().save(file));
        QImage read(file);
        QCOMPARE(read.format(), QImage::Format_Indexed8);
        QCOMPARE(read.pixelIndex(5, 5), open.at(5, 5));
        QVERIFY(regionsFromPicture(read, regions(), {32, 32}) == open.view->map());
    }

    void greyPicturesHoldIds()
    {
        QImage ids(2, 1, QImage::Format_Grayscale8);
        ids.scanLine(0)[0] = 5;
        ids.scanLine(0)[1] = 1;
        QVERIFY((regionsFromPicture(ids, regions(), {2, 1}) == LabelMap{2, 1, {5, 1}}));
        ids.scanLine(0)[0] = 250; // no region's number: a colour then, and red is nearest to what is bright
        QCOMPARE(regionsFromPicture(ids, regions(), {2, 1}).labels.size(), std::size_t{2});
    }

    void mapsFollowAnotherSize()
    {
        const LabelMap small{2, 1, {1, 2}};
        QVERIFY((mapAtSize(small, regions(), {4, 2}) == LabelMap{4, 2, {1, 1, 2, 2, 1, 1, 2, 2}}));
    }

    void everyControlSaysWhatItDoes()
    {
        Editor open;
        QVERIFY2(unexplainedFocus(open.editor).isEmpty(), qPrintable(unexplainedFocus(open.editor)));
    }

    void screenshots()
    {
        const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS) + QLatin1Char('/') + QGuiApplication::platformName();
        QDir().mkpath(folder);
        for (const bool dark : {true, false}) {
            Theme theme;
            theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            Editor open;
            open.palette->setCurrentRow(3);
            open.stroke(6, 8, 26, 20);
            QVERIFY(open.editor.grab().save(folder + (dark ? QStringLiteral("/regions-dark.png") : QStringLiteral("/regions-light.png"))));
        }
    }
};

QTEST_MAIN(RegionEditorTest)
#include "region_editor_test.moc"
