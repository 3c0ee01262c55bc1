#include "ui/panels/model_panel.h"

#include <QLabel>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::ui;

class ModelPanelTest : public QObject {
    Q_OBJECT

private slots:
    void whatAModelAsksForInVainIsShown()
    {
        ModelPanel panel;
        const auto* warnings = panel.findChild<QLabel*>(QStringLiteral("modelWarnings"));
        QVERIFY(warnings != nullptr && warnings->isHidden());
        ModelFacts facts;
        facts.description.warnings = {"a/scheduler_config.json names the scheduler \"New\", which this program does not have.", "Another."};
        panel.setModel(&facts);
        QVERIFY(!warnings->isHidden());
        QCOMPARE(warnings->text().split(QLatin1Char('\n')).size(), 2);
        QVERIFY(warnings->text().contains(QStringLiteral("\"New\"")));
        facts.description.warnings.clear();
        panel.setModel(&facts);
        QVERIFY(warnings->isHidden());
    }
};

QTEST_MAIN(ModelPanelTest)
#include "model_panel_test.moc"
