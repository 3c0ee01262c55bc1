#include "ui/panels/capabilities.h"

#include <QTest>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

ModelFacts icons()
{
    ModelFacts facts;
    facts.description.name = "Icons";
    facts.description.takesText = true;
    facts.description.takesClass = facts.description.hasNullClass = true;
    facts.description.classes = {{0, "aircraft"}};
    return facts;
}

Settings at(double w, const char* sampler = "ddim")
{
    Settings settings;
    settings.request.guidance.w = w;
    settings.request.sampling.sampler = sampler;
    return settings;
}

} // namespace

class CapabilitiesTest : public QObject {
    Q_OBJECT

private slots:
    void guidanceCostsTwoCallsExceptAtZeroAndMinusOne()
    {
        const ModelFacts model = icons();
        QCOMPARE(capabilitiesOf(&model, at(0.0)).branches, 1);
        QCOMPARE(capabilitiesOf(&model, at(-1.0)).branches, 1);
        QCOMPARE(capabilitiesOf(&model, at(0.1)).branches, 2);
        QCOMPARE(capabilitiesOf(&model, at(-3.0)).branches, 2);
        QCOMPARE(capabilitiesOf(&model, at(2.0, "heun")).callsPerStep, 4);
    }

    void whatAModelCannotTakeIsDisabledWithAReason()
    {
        ModelFacts model = icons();
        model.description.takesClass = false;
        model.description.sizeIsFixed = true;
        const Capabilities capabilities = capabilitiesOf(&model, at(2.0));
        QVERIFY(capabilities.prompt.enabled);
        QVERIFY(!capabilities.classes.enabled);
        QCOMPARE(capabilities.classes.note, QStringLiteral("Icons has no classes: type a prompt."));
        QVERIFY(!capabilities.size.enabled);
        QVERIFY(!capabilities.size.note.isEmpty());
    }

    void whatHasNoNullConditionIsNotGuided()
    {
        ModelFacts model = icons();
        model.description.takesText = false;
        QVERIFY(capabilitiesOf(&model, at(2.0)).guidance.enabled);
        model.description.hasNullClass = false;
        QCOMPARE(capabilitiesOf(&model, at(2.0)).guidance.note, QStringLiteral("Icons has no null class to guide away from."));
        model.description.takesClass = false;
        QVERIFY(!capabilitiesOf(&model, at(2.0)).guidance.enabled);
        model.description.takesRegionMap = true;
        QVERIFY(capabilitiesOf(&model, at(2.0)).guidance.enabled);
    }

    void aModelThatIsToldWIsAskedOnce()
    {
        ModelFacts model = icons();
        model.description.embedsGuidance = true;
        for (const double w : {-1.0, 0.0, 7.5}) {
            const Capabilities capabilities = capabilitiesOf(&model, at(w, "lcm"));
            QCOMPARE(capabilities.branches, 1);
            QCOMPARE(capabilities.callsPerStep, 1);
            QVERIFY(capabilities.guidance.enabled && capabilities.prompt.enabled && capabilities.prompt.note.isEmpty());
            QVERIFY(!capabilities.negativePrompt.enabled);
            QCOMPARE(capabilities.negativePrompt.note, QStringLiteral("Icons is told its guidance and reads no negative prompt."));
        }
    }

    void withoutAModelEverythingCanBeSet()
    {
        const Capabilities capabilities = capabilitiesOf(nullptr, at(2.0));
        QVERIFY(capabilities.prompt.enabled && capabilities.negativePrompt.enabled && capabilities.classes.enabled
            && capabilities.guidance.enabled && capabilities.size.enabled);
    }

    void anInertPromptSaysSo()
    {
        const ModelFacts model = icons();
        QVERIFY(capabilitiesOf(&model, at(2.0)).prompt.note.isEmpty());
        QVERIFY(!capabilitiesOf(&model, at(-1.0)).prompt.note.isEmpty());
        QVERIFY(!capabilitiesOf(&model, at(0.0)).negativePrompt.note.isEmpty());
        QVERIFY(capabilitiesOf(&model, at(0.0)).negativePrompt.enabled);
    }

    void etaIsForSamplersThatAddNoise()
    {
        const ModelFacts model = icons();
        QVERIFY(capabilitiesOf(&model, at(2.0, "ddim")).eta.enabled);
        QVERIFY(capabilitiesOf(&model, at(2.0, "euler_ancestral")).eta.enabled);
        QVERIFY(!capabilitiesOf(&model, at(2.0, "euler")).eta.enabled);
    }
};

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "capabilities_test.moc"
