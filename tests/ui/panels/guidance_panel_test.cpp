#include "ui/panels/guidance_panel.h"

#include "darkroom/base/guidance_curve.h"
#include "ui/control_names.h"
#include "ui/lab/curve_editor.h"
#include "ui/panels/classifier_panel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

const GuidanceRange kLevels{0.02, 20.0};

/// A panel whose edits come back to it, as the window does.
struct OpenPanel {
    GuidancePanel panel;
    Settings settings;
    ModelFacts facts;

    explicit OpenPanel(bool hasClassifier = true)
    {
        facts.description.name = "Tiny";
        facts.description.takesClass = true;
        facts.description.classes = {{0, "bird"}, {1, "cat"}};
        facts.description.hasNullClass = true;
        facts.noise = kLevels;
        facts.hasClassifier = hasClassifier;
        settings.request.guidance.w = 4.0;
        settings.request.classId = 0;
        QObject::connect(&panel, &GuidancePanel::settingsChanged, &panel, [this](const Settings& changed) {
            settings = changed;
            refresh();
        });
        panel.resize(344, 760);
        panel.setModel(&facts);
        refresh();
        panel.setVisible(true);
        QTest::mouseClick(find<QToolButton>("moreGuidance"), Qt::LeftButton);
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
    QString text(const char* name) { return find<QWidget>(name)->property("text").toString(); }
    const GuidanceSettings& guidance() const { return settings.request.guidance; }
    void choosePreset(int index) { find<QComboBox>("curvePreset")->setCurrentIndex(index); }
    void drag(const QPointF& from, const QPointF& to)
    {
        auto* editor = find<CurveEditor>("curveEditor");
        QTest::mousePress(editor, Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(editor, to.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, editor->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor, &move);
        QTest::mouseRelease(editor, Qt::LeftButton, {}, to.toPoint());
    }
};

} // namespace

/// The real panel, as the settings column shows it.
class GuidancePanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void eachMethodShowsItsOwnNumbers()
    {
        OpenPanel opened;
        QVERIFY(!opened.find<QWidget>("apgEta")->isVisible() && !opened.find<QWidget>("zeroSteps")->isVisible());
        auto* method = opened.find<QComboBox>("guidanceMethod");
        method->setCurrentIndex(1);
        QCOMPARE(opened.guidance().method, GuidanceMethod::AdaptiveProjection);
        QVERIFY(opened.find<QWidget>("apgEta")->isVisible());
        opened.find<QDoubleSpinBox>("apgMomentum")->setValue(-0.5);
        QCOMPARE(opened.guidance().apgMomentum, -0.5);
        method->setCurrentIndex(2);
        QVERIFY(!opened.find<QWidget>("apgEta")->isVisible() && opened.find<QWidget>("zeroSteps")->isVisible());
        opened.find<QSpinBox>("zeroSteps")->setValue(2);
        QCOMPARE(opened.guidance().zeroSteps, 2);
    }

    void rescaleAndThresholdAreSet()
    {
        OpenPanel opened;
        opened.find<QDoubleSpinBox>("guidanceRescale")->setValue(0.7);
        opened.find<QDoubleSpinBox>("guidanceThreshold")->setValue(0.995);
        QCOMPARE(opened.guidance().rescale, 0.7);
        QCOMPARE(opened.guidance().thresholdRatio, 0.995);
    }

    void presetsMakeTheirCurve()
    {
        OpenPanel opened;
        opened.choosePreset(2);
        QCOMPARE(opened.guidance().curve, guidanceCurve(CurveShape::Linear, kLevels));
        opened.choosePreset(3);
        QCOMPARE(opened.guidance().curve, guidanceCurve(CurveShape::Cosine, kLevels));
        opened.choosePreset(1);
        QVERIFY(opened.guidance().curve.empty() && opened.guidance().interval);
        opened.choosePreset(0);
        QVERIFY(opened.guidance().curve.empty() && !opened.guidance().interval);
    }

    void aPointIsDragged()
    {
        OpenPanel opened;
        opened.choosePreset(4);
        QCOMPARE(opened.guidance().curve.size(), std::size_t(3));
        auto* editor = opened.find<CurveEditor>("curveEditor");
        const GuidancePoint middle = opened.guidance().curve[1];
        opened.drag(editor->placeOf(middle.sigma, middle.factor), editor->placeOf(middle.sigma, 0.5));
        QVERIFY2(std::abs(opened.guidance().curve[1].factor - 0.5) < 0.05, qPrintable(QString::number(opened.guidance().curve[1].factor)));
        QCOMPARE(opened.guidance().curve[0].factor, 1.0);
        QCOMPARE(opened.find<QComboBox>("curvePreset")->currentText(), QStringLiteral("Points of your own"));
    }

    void pointsNeverPassEachOther()
    {
        OpenPanel opened;
        opened.choosePreset(4);
        auto* editor = opened.find<CurveEditor>("curveEditor");
        const GuidancePoint middle = opened.guidance().curve[1];
        opened.drag(editor->placeOf(middle.sigma, middle.factor), editor->placeOf(kLevels.low, 1.5));
        const std::vector<GuidancePoint>& curve = opened.guidance().curve;
        QVERIFY(curve[0].sigma > curve[1].sigma && curve[1].sigma > curve[2].sigma);
    }

    void keysMoveAndRemoveAPoint()
    {
        OpenPanel opened;
        opened.choosePreset(4);
        auto* editor = opened.find<CurveEditor>("curveEditor");
        QTest::keyClick(editor, Qt::Key_PageDown);
        QTest::keyClick(editor, Qt::Key_Up);
        QCOMPARE(opened.guidance().curve[0].factor, 1.05);
        QTest::keyClick(editor, Qt::Key_PageDown);
        QTest::keyClick(editor, Qt::Key_Delete);
        QCOMPARE(opened.guidance().curve.size(), std::size_t(2));
    }

    void aDoubleClickAddsAPoint()
    {
        OpenPanel opened;
        auto* editor = opened.find<CurveEditor>("curveEditor");
        QTest::mouseDClick(editor, Qt::LeftButton, {}, editor->placeOf(1.0, 1.5).toPoint());
        QCOMPARE(opened.guidance().curve.size(), std::size_t(3));
        QVERIFY(std::abs(opened.guidance().curve[1].factor - 1.5) < 0.05);
        QVERIFY(opened.guidance().curve[1].sigma > 0.8 && opened.guidance().curve[1].sigma < 1.25);
    }

    void theIntervalIsTypedAndDragged()
    {
        OpenPanel opened;
        opened.find<QCheckBox>("hasInterval")->setChecked(true);
        QVERIFY(opened.guidance().interval);
        opened.find<QDoubleSpinBox>("intervalLow")->setValue(0.5);
        opened.find<QDoubleSpinBox>("intervalHigh")->setValue(5.0);
        QCOMPARE(*opened.guidance().interval, (GuidanceRange{0.5, 5.0}));
        auto* editor = opened.find<CurveEditor>("curveEditor");
        opened.drag(editor->placeOf(5.0, 0.3), editor->placeOf(10.0, 0.3));
        QVERIFY(opened.guidance().interval->high > 8.0);
        QCOMPARE(opened.guidance().interval->low, 0.5);
        opened.find<QCheckBox>("hasInterval")->setChecked(false);
        QVERIFY(!opened.guidance().interval);
    }

    void callsAndWhatIsSavedAreTold()
    {
        OpenPanel opened;
        opened.panel.setCalls(CallCount{30, 10, 0});
        QCOMPARE(opened.text("guidanceCalls"), QStringLiteral("30 network calls, 10 saved"));
        opened.panel.setCalls(CallCount{40, 0, 20});
        QCOMPARE(opened.text("guidanceCalls"), QStringLiteral("40 network calls, 20 gradients of the classifier"));
    }

    void theClassifierSteersToAClass()
    {
        OpenPanel opened;
        QVERIFY(!opened.find<QComboBox>("classifierClass")->isEnabled());
        opened.find<QDoubleSpinBox>("classifierScale")->setValue(2.0);
        QCOMPARE(opened.settings.request.classifier.scale, 2.0);
        QVERIFY(opened.text("classifierNote").contains(QStringLiteral("+ 1 gradient")));
        opened.find<QComboBox>("classifierClass")->setCurrentText(QStringLiteral("cat"));
        QCOMPARE(opened.settings.request.classifier.classId, std::optional<std::int64_t>(1));
    }

    void withoutAClassifierTheReasonIsTold()
    {
        OpenPanel opened(false);
        QVERIFY(!opened.find<QDoubleSpinBox>("classifierScale")->isEnabled());
        QVERIFY(opened.text("classifierNote").contains(QStringLiteral("Tiny has no classifier")));
    }

    void anotherClassifierBringsItsOwnClasses()
    {
        OpenPanel opened(false);
        auto* choice = opened.find<QComboBox>("classifierChoice");
        QCOMPARE(choice->currentText(), QStringLiteral("None: choose one"));
        QSignalSpy files(&opened.panel.classifier(), &ClassifierPanel::fileRequested);
        QSignalSpy folders(&opened.panel.classifier(), &ClassifierPanel::folderRequested);
        for (const int entry : {choice->count() - 2, choice->count() - 1}) {
            choice->setCurrentIndex(entry);
            emit choice->activated(entry);
        }
        QCOMPARE(files.count(), 1);
        QCOMPARE(folders.count(), 1);
        QCOMPARE(choice->currentIndex(), 0);

        opened.settings.request.classifier = {2.0, std::nullopt, "/models/64x64_classifier.pt"};
        opened.refresh();
        QCOMPARE(choice->currentText(), QStringLiteral("64x64_classifier.pt"));
        opened.panel.classifier().setFit({"/another.pt", ClassifierFit{{{0, "no"}}, 0, "It doesn't fit."}});
        QVERIFY2(opened.find<QDoubleSpinBox>("classifierScale")->isEnabled(), "an answer about another one counts for nothing");
        opened.panel.classifier().setFit({"/models/64x64_classifier.pt", ClassifierFit{{{0, "tench"}, {1, "goldfish"}}, 64, {}}});
        auto* classes = opened.find<QComboBox>("classifierClass");
        QCOMPARE(classes->count(), 3);
        classes->setCurrentText(QStringLiteral("goldfish"));
        QCOMPARE(opened.settings.request.classifier.classId, std::optional<std::int64_t>(1));
        QVERIFY2(opened.text("classifierNote").endsWith(QStringLiteral(" apart. Trained on 64 × 64 pixels.")),
            qPrintable(opened.text("classifierNote")));
        choice->setCurrentIndex(0);
        emit choice->activated(0);
        QCOMPARE(opened.settings.request.classifier.classifier, std::string());
        QVERIFY2(!opened.settings.request.classifier.classId, "another one's numbers mean other things");
    }

    void aClassifierThatDoesNotFitSaysWhy()
    {
        OpenPanel opened;
        opened.settings.request.classifier.classifier = "/models/other.pt";
        opened.refresh();
        const std::string why =
            "The classifier can't judge pictures of 128 x 128; it was trained on another size. Choose the model's own, or "
            "set classifier scale to 0.";
        opened.panel.classifier().setFit({"/models/other.pt", ClassifierFit{{{0, "tench"}}, 64, why}});
        QVERIFY(!opened.find<QDoubleSpinBox>("classifierScale")->isEnabled());
        QVERIFY(opened.find<QComboBox>("classifierChoice")->isEnabled());
        QCOMPARE(opened.text("classifierNote").remove(QChar(0x200B)), QString::fromStdString(why));
    }

    void whatIsSetIsToldWhileItIsClosed()
    {
        OpenPanel opened;
        opened.find<QDoubleSpinBox>("guidanceRescale")->setValue(0.7);
        QTest::mouseClick(opened.find<QToolButton>("moreGuidance"), Qt::LeftButton);
        QVERIFY(opened.text("moreGuidance").contains(QStringLiteral("changed")));
    }

    void everyControlHasANameAndATooltip()
    {
        OpenPanel opened;
        QCOMPARE(unnamedControl(opened.panel), QString());
    }

private:
    Theme* m_theme = nullptr;
};

QTEST_MAIN(GuidancePanelTest)
#include "guidance_panel_test.moc"
