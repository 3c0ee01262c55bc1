#include "ui/control_names.h"
#include "ui/language/shown_texts.h"
#include "ui/theme/theme.h"
#include "ui/views/mask_editor.h"
#include "ui/views/mask_view.h"

#include <QApplication>
#include <QDir>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabletEvent>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QImage picture()
{
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            image.setPixelColor(x, y, QColor(x * 4, y * 4, 128));
        }
    }
    return image;
}

/// The editor with its controls by name.
struct Editor {
    MaskEditor editor;
    PaintView* view = editor.findChild<PaintView*>(QStringLiteral("maskView"));

    Editor()
    {
        editor.resize(700, 560);
        editor.setInput(picture(), {});
        editor.show();
        view->setBrushSize(10);
    }

    void click(const char* name) { QTest::mouseClick(editor.findChild<QToolButton*>(QString::fromLatin1(name)), Qt::LeftButton); }
    QPoint at(double x, double y) const { return view->toWidget({x, y}).toPoint(); }
    int masked() const
    {
        const auto& labels = view->map().labels;
        return static_cast<int>(std::count_if(labels.begin(), labels.end(), [](std::uint8_t value) { return value > 0; }));
    }
    void stroke(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, to);
    }
};

void turnWheel(PaintView& view, int delta)
{
    const QPointF point(view.rect().center());
    QWheelEvent wheel(point, view.mapToGlobal(point), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
}

void touch(PaintView& view, QEvent::Type type, const QPointF& point, double pressure)
{
    static const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
    QTabletEvent event(type, &pen, point, view.mapToGlobal(point), pressure, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class MaskEditorTest : public QObject {
    Q_OBJECT

private slots:
    void aStrokeMasksWhatItCovers()
    {
        Editor open;
        QSignalSpy changed(&open.editor, &MaskEditor::maskChanged);
        open.stroke(open.at(10, 32), open.at(50, 32));
        QCOMPARE(changed.size(), 1);
        const auto mask = changed.front().front().value<LabelMap>();
        QCOMPARE(mask.labels[32 * 64 + 30], std::uint8_t{255});
        QCOMPARE(mask.labels[32 * 64 + 60], std::uint8_t{0});
        QVERIFY(open.masked() > 40 * 8);
    }

    void theEraserTakesAwayAndABlankMaskIsNone()
    {
        Editor open;
        open.stroke(open.at(32, 32), open.at(33, 32));
        QVERIFY(open.masked() > 0);
        open.click("maskEraser");
        open.view->setBrushSize(200);
        QSignalSpy changed(&open.editor, &MaskEditor::maskChanged);
        open.stroke(open.at(32, 32), open.at(34, 32));
        QVERIFY(changed.front().front().value<LabelMap>().empty());
    }

    void theBarIsAsNarrowAsItsWidestControl()
    {
        Theme theme;
        theme.setTextFactor(2.0);
        Editor open;
        QVERIFY2(open.editor.minimumSizeHint().width() <= 400, qPrintable(QString::number(open.editor.minimumSizeHint().width())));
        open.editor.resize(400, 600);
        QTest::qWait(0);
        QCOMPARE(clippedTexts(open.editor), QStringList());
        for (const char* name : {"maskBrush", "maskUndo", "maskDone"}) {
            const auto* button = open.editor.findChild<QToolButton*>(QString::fromLatin1(name));
            QVERIFY2(open.editor.rect().contains(button->geometry()), name);
            QVERIFY2(!button->geometry().intersects(open.view->geometry()), name);
        }
    }

    void invertClearAndUndoAreSteps()
    {
        Editor open;
        open.stroke(open.at(20, 20), open.at(30, 30));
        const int some = open.masked();
        open.click("maskInvert");
        QCOMPARE(open.masked(), 64 * 64 - some);
        open.click("maskClear");
        QCOMPARE(open.masked(), 0);
        open.click("maskUndo");
        QCOMPARE(open.masked(), 64 * 64 - some);
        QTest::keyClick(open.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.masked(), some);
        open.click("maskUndo");
        QCOMPARE(open.masked(), 0);
        QVERIFY(!open.editor.findChild<QToolButton*>(QStringLiteral("maskUndo"))->isEnabled());
    }

    void theWheelChangesTheBrushOnlyWithTheFocus()
    {
        Editor open;
        QApplication::setActiveWindow(&open.editor);
        open.editor.findChild<QWidget*>(QStringLiteral("maskDone"))->setFocus();
        turnWheel(*open.view, 120);
        QCOMPARE(open.view->brushSize(), 10);
        open.editor.focusView();
        turnWheel(*open.view, 120);
        QCOMPARE(open.view->brushSize(), 12);
        QCOMPARE(open.editor.findChild<QSpinBox*>(QStringLiteral("maskSize"))->value(), 12);
        turnWheel(*open.view, -120);
        QCOMPARE(open.view->brushSize(), 10);
    }

    void aLightTouchPaintsThinner()
    {
        Editor open;
        open.view->setBrushSize(30);
        touch(*open.view, QEvent::TabletPress, open.at(20, 20), 0.1);
        touch(*open.view, QEvent::TabletRelease, open.at(20, 20), 0.0);
        const int light = open.masked();
        open.click("maskClear");
        touch(*open.view, QEvent::TabletPress, open.at(20, 20), 1.0);
        touch(*open.view, QEvent::TabletRelease, open.at(20, 20), 0.0);
        QVERIFY(light > 0);
        QVERIFY(open.masked() > 4 * light);
    }

    void theKeyboardPaints()
    {
        Editor open;
        open.editor.focusView();
        QTest::keyClick(open.view, Qt::Key_Space);
        const int one = open.masked();
        QVERIFY(one > 0);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(open.view, Qt::Key_Right);
        }
        QTest::keyClick(open.view, Qt::Key_Space);
        QVERIFY(open.masked() > one);
    }

    void ownStrokesThatComeBackKeepTheirUndo()
    {
        Editor open;
        open.stroke(open.at(20, 20), open.at(30, 30));
        const LabelMap mask = open.view->map();
        open.editor.setInput(picture(), mask);
        QVERIFY(open.view->canUndo());
        open.editor.setInput(picture(), {});
        QCOMPARE(open.masked(), 0);
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
            open.stroke(open.at(12, 20), open.at(50, 40));
            QVERIFY(open.editor.grab().save(folder + (dark ? QStringLiteral("/mask-dark.png") : QStringLiteral("/mask-light.png"))));
        }
    }
};

QTEST_MAIN(MaskEditorTest)
#include "mask_editor_test.moc"
