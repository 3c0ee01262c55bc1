#include "ui/settings/settings.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::ui;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void eachPictureOfACountHasASeedOfItsOwn()
    {
        Settings settings;
        settings.randomSeed = false;
        settings.request.seed = 41;
        settings.count = 3;
        const std::vector<GenerationRequest> requests = expand(settings, 7);
        QCOMPARE(requests.size(), std::size_t(3));
        QCOMPARE(requests[0].seed, std::uint64_t(41));
        QCOMPARE(requests[2].seed, std::uint64_t(43));
    }

    void aRandomSeedHas32Bits()
    {
        Settings settings;
        settings.count = 2;
        const std::vector<GenerationRequest> requests = expand(settings, 0xFFFFFFFFu);
        QCOMPARE(requests[0].seed, std::uint64_t(0xFFFFFFFF));
        QCOMPARE(requests[1].seed, std::uint64_t(0x100000000));
    }

    void differencesAreListedInWords()
    {
        Settings before;
        before.request.prompt = "red apple";
        before.request.guidance.w = 2.0;
        Settings after = before;
        after.request.prompt = "";
        after.request.guidance.w = -1.0;
        after.request.classId = 1;
        after.request.sampling.sampler = "heun";
        const QStringList lines = describeChanges(before, after, {{0, "aircraft"}, {1, "bird"}});
        QCOMPARE(lines,
            (QStringList{QStringLiteral("prompt “red apple” → empty"), QStringLiteral("class none → bird"), QStringLiteral("w 2 → −1"),
                QStringLiteral("sampler DDIM → Heun")}));
        QVERIFY(describeChanges(before, before, {}).isEmpty());
    }

    void equalSeedsDifferNotWhenBothAreRandom()
    {
        Settings a;
        Settings b;
        b.request.seed = 9;
        QCOMPARE(differences(a, b), Fields(0));
        b.randomSeed = false;
        QCOMPARE(differences(a, b), static_cast<Fields>(Field::Seed));
    }

    void numbersAreShort()
    {
        QCOMPARE(shortNumber(2.0), QStringLiteral("2"));
        QCOMPARE(shortNumber(7.5), QStringLiteral("7.5"));
        QCOMPARE(shortNumber(-0.001), QStringLiteral("0"));
        QCOMPARE(shortNumber(100.0), QStringLiteral("100"));
    }

    void oneBurstOfTypingIsOneStepBack()
    {
        SettingsModel model;
        QSignalSpy spy(&model, &SettingsModel::settingsChanged);
        Settings settings;
        for (const char* text : {"r", "re", "red"}) {
            settings.request.prompt = text;
            model.edit(settings);
        }
        model.endBurst();
        settings.request.prompt = "red apple";
        model.edit(settings);
        QCOMPARE(spy.count(), 4);
        model.undoStack().undo();
        QCOMPARE(model.settings().request.prompt, std::string("red"));
        model.undoStack().undo();
        QCOMPARE(model.settings().request.prompt, std::string());
        QVERIFY(!model.undoStack().canUndo());
        model.undoStack().redo();
        QCOMPARE(model.settings().request.prompt, std::string("red"));
    }

    void anotherFieldBeginsAnotherStep()
    {
        SettingsModel model;
        Settings settings;
        settings.request.prompt = "red";
        model.edit(settings);
        settings.request.guidance.w = 3.0;
        model.edit(settings);
        model.undoStack().undo();
        QCOMPARE(model.settings().request.prompt, std::string("red"));
        QCOMPARE(model.settings().request.guidance.w, 0.0);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        SettingsModel model;
        model.edit(Settings{});
        QVERIFY(!model.undoStack().canUndo());
    }

    void choicesComeBackFromTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            SettingsStore store(file);
            store.setTheme(ThemeChoice::Light);
            store.rememberModel(QStringLiteral("/models/a"));
            store.rememberModel(QStringLiteral("/models/b"));
            store.rememberModel(QStringLiteral("/models/a"));
            store.setTimes({{QStringLiteral("Icons/step"), 0.05}});
        }
        const SettingsStore store(file);
        QCOMPARE(store.theme(), ThemeChoice::Light);
        QCOMPARE(store.models(), (QStringList{QStringLiteral("/models/a"), QStringLiteral("/models/b")}));
        QCOMPARE(store.times().value(QStringLiteral("Icons/step")), 0.05);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
