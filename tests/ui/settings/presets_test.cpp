#include "ui/settings/preset_menu.h"
#include "ui/settings/presets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

Settings settingsOf(const std::string& prompt, double w)
{
    Settings settings;
    settings.request.prompt = prompt;
    settings.request.guidance.w = w;
    return settings;
}

QStringList texts(const QMenu& menu)
{
    QStringList found;
    for (const QAction* action : menu.actions()) {
        found << action->text();
    }
    return found;
}

} // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void aPresetKeepsWhatBelongsToThisMachine()
    {
        Settings present;
        present.request.device = DeviceChoice::Cpu;
        present.request.precision = Precision::Float32;
        present.request.preview.kind = PreviewKind::Off;
        present.request.input.origin = "a.png";
        const Settings taken = withPreset({QStringLiteral("Soft"), settingsOf("leaf", 1.5)}, present);
        QCOMPARE(taken.request.prompt, std::string("leaf"));
        QCOMPARE(taken.request.guidance.w, 1.5);
        QCOMPARE(taken.request.device, DeviceChoice::Cpu);
        QCOMPARE(taken.request.precision, Precision::Float32);
        QCOMPARE(taken.request.preview.kind, PreviewKind::Off);
        QCOMPARE(taken.request.input.origin, std::string("a.png"));
    }

    void theSameNameIsReplaced()
    {
        Presets presets = withSaved({}, QStringLiteral("b"), settingsOf("one", 1.0));
        presets = withSaved(presets, QStringLiteral("a"), settingsOf("two", 2.0));
        presets = withSaved(presets, QStringLiteral("b"), settingsOf("three", 3.0));
        QCOMPARE(presets.size(), 2);
        QCOMPARE(presets[0].name, QStringLiteral("a"));
        QCOMPARE(presets[1].settings.request.prompt, std::string("three"));
        QCOMPARE(without(presets, QStringLiteral("a")).size(), 1);
    }

    void theMenuSavesOffersAndDeletes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("presets.json"));
        QWidget window;
        auto menu = std::make_unique<PresetMenu>(file, &window);
        QCOMPARE(menu->load(), QString());
        QVERIFY(texts(*menu).contains(QStringLiteral("No presets yet")));
        menu->setPresent(settingsOf("leaf", 4.0));
        menu->save(QStringLiteral("  Strong & bold "));
        menu->save(QStringLiteral("   "));
        QCOMPARE(menu->presets().size(), 1);
        QVERIFY2(texts(*menu).contains(QStringLiteral("Strong && bold")), qPrintable(texts(*menu).join(QLatin1Char('|'))));
        menu.reset(); // its file is written by then

        PresetMenu again(file, &window);
        QCOMPARE(again.load(), QString());
        QCOMPARE(again.presets().size(), 1);
        Settings chosen;
        connect(&again, &PresetMenu::presetChosen, this, [&](const Preset& preset) { chosen = preset.settings; });
        again.actions()[2]->trigger();
        QCOMPARE(chosen.request.guidance.w, 4.0);
        again.remove(QStringLiteral("Strong & bold"));
        QVERIFY(texts(again).contains(QStringLiteral("No presets yet")));
    }

    void aDamagedFileIsToldInASentence()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("presets.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"presets\": 3}");
        file.close();
        QWidget window;
        PresetMenu menu(path, &window);
        QVERIFY(menu.load().contains(QStringLiteral("presets.json")));
    }
};

QTEST_MAIN(PresetsTest)
#include "presets_test.moc"
