#include "ui/controls/prompt_edit.h"
#include "ui/open_scripted.h"
#include "ui/panels/region_map_view.h"
#include "ui/scripted_engine.h"
#include "ui/views/mask_view.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QScrollArea>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QImage picture()
{
    QImage image(96, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 96; ++x) {
            image.setPixelColor(x, y, QColor(x * 2, y * 4, 120));
        }
    }
    return image;
}

void stroke(PaintView& view, const QPointF& from, const QPointF& to)
{
    QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, view.toWidget(from).toPoint());
    QTest::mouseMove(&view, view.toWidget(to).toPoint());
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, view.toWidget(to).toPoint());
}

} // namespace

/// From the clipboard to the request that the engine gets, through the real window.
class PictureInputWindowTest : public QObject {
    Q_OBJECT

    std::shared_ptr<Script> m_script;
    Theme* m_theme = nullptr;

    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme); }

    static void click(OpenWindow& opened, const char* name) { QTest::mouseClick(opened.find<QToolButton>(name), Qt::LeftButton); }

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        m_script = std::make_shared<Script>();
        m_script->description.takesRegionMap = true;
        m_script->description.regions = {{0, "ground", {30, 30, 30}}, {1, "sky", {60, 140, 230}}, {2, "main object", {220, 60, 40}}};
    }

    void paintingLeavesTheGalleryForTheCanvas()
    {
        auto opened = open();
        for (const char* button : {"paintMask", "paintRegions"}) {
            QApplication::clipboard()->setImage(picture());
            click(*opened, "inputPaste");
            opened->window().findChild<QAction*>(QStringLiteral("galleryAction"))->trigger();
            QVERIFY(!opened->find<QWidget>("canvas")->isVisible());
            click(*opened, button);
            auto* view = opened->find<PaintView>(qstrcmp(button, "paintMask") == 0 ? "maskView" : "regionView");
            QVERIFY2(view->isVisible() && view->hasFocus(), button);
            click(*opened, qstrcmp(button, "paintMask") == 0 ? "maskDone" : "regionDone");
        }
    }

    void aPastedPictureAndItsMaskReachTheRequest()
    {
        auto opened = open();
        QApplication::clipboard()->setImage(picture());
        click(*opened, "inputPaste");
        QCOMPARE(opened->settings().request.input.picture.width, 96);
        click(*opened, "paintMask");
        auto* view = opened->find<PaintView>("maskView");
        QVERIFY(view->isVisible());
        QVERIFY(view->hasFocus());
        stroke(*view, {20, 20}, {60, 40});
        const LabelMap& mask = opened->settings().request.input.mask;
        QCOMPARE(mask.width, 96);
        QCOMPARE(mask.labels[static_cast<std::size_t>(30 * 96 + 40)], std::uint8_t{255});
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(opened->settings().request.input.mask.empty());
        QVERIFY(!opened->settings().request.input.empty());
        stroke(*view, {20, 20}, {60, 40});
        opened->screenshot(QStringLiteral("mask-painting"));
        click(*opened, "maskDone");
        QVERIFY(!view->isVisible());
        opened->find<QScrollArea>("settingsScroll")->ensureWidgetVisible(opened->find<QWidget>("clearRegions"));
        opened->screenshot(QStringLiteral("start-picture-dark"));
        m_theme->setChoice(ThemeChoice::Light);
        opened->screenshot(QStringLiteral("start-picture-light"));
        click(*opened, "inputClear");
        QVERIFY(opened->settings().request.input.empty());
        QVERIFY(opened->settings().request.input.mask.empty());
    }

    void theShownResultBecomesTheStart()
    {
        auto opened = open();
        QVERIFY(!opened->find<QToolButton>("inputUseResult")->isEnabled());
        QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened->waitForPictures(1));
        click(*opened, "inputUseResult");
        QCOMPARE(opened->settings().request.input.picture.width, 128);
    }

    void regionsArePaintedAtThePicturesSize()
    {
        auto opened = open();
        click(*opened, "paintRegions");
        auto* view = opened->find<PaintView>("regionView");
        QVERIFY(view->isVisible());
        QCOMPARE(view->map().width, 128);
        opened->find<QListWidget>("regionPalette")->setCurrentRow(2);
        stroke(*view, {40, 40}, {90, 90});
        const LabelMap& map = opened->settings().request.regionMap;
        QCOMPARE(map.width, 128);
        QCOMPARE(map.labels[static_cast<std::size_t>(60 * 128 + 60)], std::uint8_t{2});
        opened->screenshot(QStringLiteral("region-painting"));
        click(*opened, "regionDone");
        auto* small = opened->find<RegionMapView>("regionPicture");
        QVERIFY(small->isVisible());
        QCOMPARE(small->picture().pixelColor(60, 60), QColor(220, 60, 40));
        QCOMPARE(small->toolTip(), QStringLiteral("What shall be where, as it was painted: ground, main object."));
        opened->find<QScrollArea>("settingsScroll")->ensureWidgetVisible(small);
        opened->screenshot(QStringLiteral("region-map-small"));
        click(*opened, "clearRegions");
        QVERIFY(opened->settings().request.regionMap.empty());
        QVERIFY(!small->isVisible());
    }

    void pastingNothingIsTold()
    {
        auto opened = open();
        QApplication::clipboard()->setText(QStringLiteral("words"));
        auto* view = opened->find<QWidget>("inputPicture");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(opened->find<QWidget>("banner")->isVisible());
        QVERIFY(opened->text("bannerSentence").contains(QStringLiteral("The clipboard holds no picture")));
        QVERIFY(opened->settings().request.input.empty());
    }
};

QTEST_MAIN(PictureInputWindowTest)
#include "picture_input_window_test.moc"
