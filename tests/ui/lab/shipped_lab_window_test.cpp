#include "ui/lab/lab_page.h"
#include "ui/open_window.h"
#include "ui/worker/generation_engine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

/// A debug build with sanitizers on a busy machine still gets there.
constexpr int kPatience = 300'000;

} // namespace

/// The lab with the model that ships with the program, in the real window.
class ShippedLabWindowTest : public QObject {
    Q_OBJECT

private slots:
    void lanesOfTheShippedModelDevelopTogether();

private:
    void type(const char* name, const QString& text)
    {
        auto* edit = m_opened->find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<OpenWindow> m_opened;
};

void ShippedLabWindowTest::lanesOfTheShippedModelDevelopTogether()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Dark);
    m_opened = std::make_unique<OpenWindow>([] { return std::make_unique<GenerationEngine>(); }, theme);
    m_opened->window().resize(1280, 800);
    QVERIFY(m_opened->waitForModel(kPatience));
    Settings settings = m_opened->settings();
    settings.request.device = DeviceChoice::Cpu;
    settings.request.precision = Precision::Float32;
    settings.request.preview = {PreviewKind::Map, 1};
    settings.request.classId = 10;
    settings.request.sampling = {"ddim", "automatic", 4, 0.0};
    settings.request.seed = 7;
    settings.randomSeed = false;
    m_opened->window().settings().edit(settings);
    QVERIFY(m_opened->waitForModel(kPatience));
    QTest::mouseClick(m_opened->find<QToolButton>("labPageButton"), Qt::LeftButton);
    type("labW", QStringLiteral("0,2,8"));
    type("labScales", QStringLiteral("1,4,8"));
    QTRY_VERIFY_WITH_TIMEOUT(m_opened->text("labCost").contains(QStringLiteral("saved")), kPatience);
    QTest::mouseClick(m_opened->find<QPushButton>("labStart"), Qt::LeftButton);
    auto* page = m_opened->find<LabPage>("labPage");
    const LabResults& results = page->results();
    QTRY_VERIFY_WITH_TIMEOUT(results.isFinished() || m_opened->find<QWidget>("banner")->isVisible(), kPatience);
    QVERIFY2(results.isFinished(), qPrintable(m_opened->text("bannerSentence")));

    QCOMPARE(results.lanes().size(), std::size_t(6));
    for (const Lane& lane : results.lanes()) {
        QCOMPARE(lane.steps.size(), std::size_t(4));
        QVERIFY(!lane.picture.isNull() && lane.picture.width() == 128);
        for (const LaneStep& step : lane.steps) {
            QVERIFY(step.telemetry.saturated.has_value()); // every step had a preview
            QVERIFY(std::isfinite(step.telemetry.shift) && !step.frame.isNull());
        }
    }
    // One noise: w 0 and the scales begin with the same evaluation, and w moves further the larger it is.
    QVERIFY(results.shift(0) < 1e-6); // fp32: it was read as x̂₀ beside the lanes that a classifier's ε guides
    QVERIFY(results.shift(1) > 0.0 && results.shift(2) > results.shift(1));
    QVERIFY(results.shift(5) > results.shift(3) && results.shift(3) > 0.0);
    QVERIFY(results.calls().savedCalls > 0 && results.calls().classifierCalls > 0);
    QVERIFY(results.lanes()[0].picture != results.lanes()[2].picture);
    QVERIFY(results.lanes()[0].picture != results.lanes()[5].picture);

    // The maps of both branches' difference are of the model's own numbers.
    page->setStep(2);
    m_opened->find<QCheckBox>("labMaps")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(!results.lanes()[2].map.isNull(), kPatience);
    QTest::qWait(0);
    m_opened->screenshot(QStringLiteral("lab-shipped"));
    m_opened->find<QCheckBox>("labMaps")->setChecked(false);
    page->setStep(5);
    theme.setChoice(ThemeChoice::Light);
    m_opened->screenshot(QStringLiteral("lab-shipped-light"));
}

QTEST_MAIN(ShippedLabWindowTest)
#include "shipped_lab_window_test.moc"
