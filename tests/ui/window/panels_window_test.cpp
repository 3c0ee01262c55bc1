#include "ui/gallery/picture_files.h"
#include "ui/lab/lab_page.h"
#include "ui/lab/lab_results.h"
#include "ui/language/shown_texts.h"
#include "ui/least_sizes.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"

#include <QAbstractButton>
#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

#include <functional>
#include <utility>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Every page, editor and panel on the screens that are usual, in both themes.
class PanelsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_theme = new Theme(this);
    }

    void init()
    {
        m_theme->setTextFactor(1.0);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
        m_script->description.takesRegionMap = true;
        m_script->description.regions = {{0, "ground", {30, 30, 30}}, {1, "sky", {60, 140, 230}}, {2, "fruit", {200, 40, 30}}};
        for (const std::uint64_t seed : {1, 2, 3}) {
            savePictureIn(m_folder->filePath(QStringLiteral("Pictures")), requestOf("red apple, flat", seed), "Icons", "fruit");
        }
    }

    void everyPanelFitsItsScreen_data();
    void everyPanelFitsItsScreen();

private:
    static void press(OpenWindow& opened, const char* button) { QTest::mouseClick(opened.find<QAbstractButton>(button), Qt::LeftButton); }
    static void trigger(OpenWindow& opened, const char* action) { opened.find<QAction>(action)->trigger(); }

    /// A finished picture that is the start of the next one, a strip in the lab, everything unfolded, a queue that waits.
    static void fill(OpenWindow& opened)
    {
        opened.find<QSpinBox>("steps")->setValue(4);
        opened.find<QAbstractButton>("moreGuidance")->setChecked(true);
        press(opened, "generate");
        QVERIFY(opened.waitForPictures(1));
        press(opened, "inputUseResult");
        trigger(opened, "labAction");
        QTRY_VERIFY(opened.find<QPushButton>("labStart")->isEnabled());
        press(opened, "labStart");
        QTRY_VERIFY(opened.find<LabPage>("labPage")->results().isFinished());
        press(opened, "canvasPage");
        trigger(opened, "pauseAction");
        press(opened, "generate");
        QTRY_COMPARE(opened.state().waiting.size(), std::size_t(1));
    }

    static void onEverything(OpenWindow& opened, const std::function<void(const QString&)>& look)
    {
        look(QStringLiteral("canvas"));
        trigger(opened, "queueAction");
        look(QStringLiteral("canvas-queue"));
        trigger(opened, "queueAction");
        press(opened, "paintMask");
        QVERIFY(opened.find<QWidget>("maskView")->isVisible());
        look(QStringLiteral("mask"));
        press(opened, "maskDone");
        press(opened, "paintRegions");
        QVERIFY(opened.find<QWidget>("regionView")->isVisible());
        look(QStringLiteral("regions"));
        press(opened, "regionDone");
        press(opened, "galleryPageButton");
        auto* gallery = opened.find<QListView>("gallery");
        QTRY_VERIFY(gallery->model()->rowCount() >= 3);
        gallery->setCurrentIndex(gallery->model()->index(0, 0));
        look(QStringLiteral("gallery"));
        gallery->selectAll();
        press(opened, "comparePictures");
        QTRY_VERIFY(!opened.text("similarity").isEmpty());
        look(QStringLiteral("compare"));
        press(opened, "labPageButton");
        look(QStringLiteral("lab"));
        trigger(opened, "modelsAction");
        look(QStringLiteral("models"));
        trigger(opened, "helpAction");
        look(QStringLiteral("help"));
        trigger(opened, "helpAction");
        press(opened, "canvasPage");
    }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void PanelsWindowTest::everyPanelFitsItsScreen_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1600, 1000), QSize(1920, 1080)}) {
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
}

void PanelsWindowTest::everyPanelFitsItsScreen()
{
    QFETCH(QSize, size);
    auto opened = openScripted(m_script, *m_theme, m_folder->path());
    opened->window().resize(size);
    fill(*opened);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme->setChoice(theme);
        const QString name = QStringLiteral("panels-%1x%2-%3-")
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        onEverything(*opened, [&](const QString& what) {
            QTest::qWait(20); // layouts follow in their own time
            opened->screenshot(name + what);
            QCOMPARE(opened->window().size(), size);
            const QString clipped = clippedTexts(opened->window()).join(QLatin1Char('\n'));
            QVERIFY2(clipped.isEmpty(), qPrintable(what + QLatin1Char('\n') + clipped));
            const QString cut = cutOff(opened->window()) + cutOffAtSide(opened->window());
            QVERIFY2(cut.isEmpty(), qPrintable(what + QStringLiteral(": ") + cut));
        });
        // The whole column, which is longer than the window.
        const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS) + QLatin1Char('/') + QGuiApplication::platformName();
        auto* column = opened->find<QWidget>("settingsContent");
        QVERIFY(column->grab().save(QStringLiteral("%1/%2settings.png").arg(folder, name)));
    }
}

QTEST_MAIN(PanelsWindowTest)
#include "panels_window_test.moc"
