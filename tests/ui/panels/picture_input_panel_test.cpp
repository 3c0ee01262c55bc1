#include "ui/control_names.h"
#include "ui/panels/picture_input_panel.h"

#include "ui/panels/picture_input_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QImage picture(int width = 60, int height = 40)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixelColor(x, y, QColor(x * 4 % 256, y * 6 % 256, 90));
        }
    }
    return image;
}

/// A panel whose edits come back to it, as the window does.
struct OpenPanel {
    PictureInputPanel panel;
    Settings settings;
    ModelFacts facts;

    OpenPanel()
    {
        facts.description.name = "Tiny";
        facts.description.width = facts.description.height = 64;
        settings.request.sampling.steps = 20;
        QObject::connect(&panel, &PictureInputPanel::settingsChanged, &panel, [this](const Settings& changed) {
            settings = changed;
            refresh();
        });
        panel.resize(344, 560);
        panel.setModel(&facts);
        panel.setVisible(true);
        refresh();
    }

    void refresh()
    {
        panel.setSettings(settings);
        panel.setCapabilities(capabilitiesOf(&facts, settings));
    }
    template <class Type>
    Type* find(const char* name)
    {
        return panel.findChild<Type*>(QString::fromLatin1(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    const PictureInput& input() const { return settings.request.input; }
    void drop(QMimeData& data)
    {
        auto* view = find<PictureInputView>("inputPicture");
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &event);
    }
};

} // namespace

class PictureInputPanelTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAPictureItsSettingsAreOff()
    {
        OpenPanel open;
        for (const char* name :
            {"inputStrength", "inputFit", "inputRule", "paintMask", "clearMask", "maskBlur", "inputClear", "inputUseResult"}) {
            QVERIFY2(!open.find<QWidget>(name)->isEnabled(), name);
        }
        QVERIFY(open.find<QWidget>("inputOpen")->isEnabled());
    }

    void aDroppedPictureBecomesTheStart()
    {
        OpenPanel open;
        QMimeData data;
        data.setImageData(picture());
        open.drop(data);
        QCOMPARE(open.input().picture.width, 60);
        QCOMPARE(open.input().picture.rgb[3], std::uint8_t{4});
        QVERIFY(open.find<QWidget>("inputStrength")->isEnabled());
        open.click("inputClear");
        QVERIFY(open.input().empty());
    }

    void aDroppedFileIsRead()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("Äpfel.png"));
        QVERIFY(picture().save(file));
        OpenPanel open;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        open.drop(data);
        QTRY_VERIFY(!open.input().empty());
        QCOMPARE(open.input().origin, file.toStdString());
    }

    void aFileThatIsNoPictureSaysSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        OpenPanel open;
        QSignalSpy failed(&open.panel, &PictureInputPanel::failed);
        open.panel.loadFile(file.fileName());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("text.png")));
        QVERIFY(open.input().empty());
    }

    void thePasteButtonAndKeyTakeTheClipboard()
    {
        OpenPanel open;
        QApplication::clipboard()->setImage(picture(30, 30));
        open.click("inputPaste");
        QCOMPARE(open.input().picture.width, 30);
        QApplication::clipboard()->setImage(picture(50, 30));
        QTest::keyClick(open.find<PictureInputView>("inputPicture"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(open.input().picture.width, 50);
        QApplication::clipboard()->setText(QStringLiteral("words"));
        QSignalSpy failed(&open.panel, &PictureInputPanel::failed);
        open.click("inputPaste");
        QCOMPARE(failed.size(), 1);
    }

    void strengthRuleFitAndEdgeAreEdits()
    {
        OpenPanel open;
        open.panel.usePicture(picture(), {});
        open.find<QDoubleSpinBox>("inputStrength")->setValue(0.5);
        QCOMPARE(open.input().strength, 0.5);
        QVERIFY(open.find<QWidget>("inputStrengthNote")->property("text").toString().contains(QStringLiteral("10 of 20")));
        auto* rule = open.find<QComboBox>("inputRule");
        rule->setCurrentIndex(1);
        emit rule->activated(1);
        QCOMPARE(open.input().rule, StrengthRule::A1111);
        QVERIFY(open.find<QWidget>("inputStrengthNote")->property("text").toString().contains(QStringLiteral("11 of 20")));
        auto* fit = open.find<QComboBox>("inputFit");
        fit->setCurrentIndex(1);
        emit fit->activated(1);
        QCOMPARE(open.input().fit, PictureFit::Pad);
        open.settings.request.input.mask = {60, 40, std::vector<std::uint8_t>(2400, 255)};
        open.refresh();
        open.find<QSpinBox>("maskBlur")->setValue(9);
        QCOMPARE(open.input().maskBlur, 9);
        open.click("clearMask");
        QVERIFY(open.input().mask.empty());
    }

    void anotherSizeDropsTheMask()
    {
        OpenPanel open;
        open.panel.usePicture(picture(), {});
        open.settings.request.input.mask = {60, 40, std::vector<std::uint8_t>(2400, 255)};
        open.refresh();
        open.panel.usePicture(picture(60, 40), {});
        QVERIFY(!open.input().mask.empty());
        open.panel.usePicture(picture(61, 40), {});
        QVERIFY(open.input().mask.empty());
    }

    void largePicturesAreMadeSmaller()
    {
        OpenPanel open;
        QImage large(4000, 1000, QImage::Format_ARGB32);
        large.fill(Qt::transparent);
        open.panel.usePicture(large, {});
        QCOMPARE(open.input().picture.width, 2048);
        QCOMPARE(open.input().picture.height, 512);
        QCOMPARE(open.input().picture.rgb.front(), std::uint8_t{255});
    }

    void whatTheModelCannotUseIsOffWithItsReason()
    {
        OpenPanel open;
        open.panel.usePicture(picture(), {});
        QVERIFY(!open.find<QWidget>("paintRegions")->isEnabled());
        QVERIFY(open.find<QWidget>("regionNote")->property("text").toString().contains(QStringLiteral("Tiny")));
        open.facts.description.enlargement = 4;
        open.refresh();
        QVERIFY(!open.find<QWidget>("paintMask")->isEnabled());
        QVERIFY(!open.find<QWidget>("inputStrength")->isEnabled());
        QVERIFY(open.find<QWidget>("inputNote")->property("text").toString().contains(QStringLiteral("4 times")));
        open.facts.description.enlargement = 0;
        open.facts.description.takesRegionMap = true;
        open.facts.description.regions = {{0, "ground", {0, 0, 0}}};
        open.refresh();
        QVERIFY(open.find<QWidget>("paintRegions")->isEnabled());
        QVERIFY(open.find<QWidget>("paintMask")->isEnabled());
    }

    void everyControlSaysWhatItDoes()
    {
        OpenPanel open;
        QVERIFY2(unexplainedFocus(open.panel).isEmpty(), qPrintable(unexplainedFocus(open.panel)));
    }

    void screenshots()
    {
        const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS) + QLatin1Char('/') + QGuiApplication::platformName();
        QDir().mkpath(folder);
        for (const bool dark : {true, false}) {
            Theme theme;
            theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            OpenPanel open;
            open.panel.usePicture(picture(), {});
            open.settings.request.input.mask = {60, 40, std::vector<std::uint8_t>(2400, 0)};
            std::fill_n(open.settings.request.input.mask.labels.begin() + 600, 900, std::uint8_t{255});
            open.refresh();
            QVERIFY(open.panel.grab().save(folder + (dark ? QStringLiteral("/input-dark.png") : QStringLiteral("/input-light.png"))));
        }
    }
};

QTEST_MAIN(PictureInputPanelTest)
#include "picture_input_panel_test.moc"
