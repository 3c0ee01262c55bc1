#include "app/window_guide.h"
#include "ui/control_names.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/shortcuts/shortcut_table.h"

#include <QAction>
#include <QDirIterator>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <set>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// The table of shortcuts in the real window.
class ShortcutsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_theme->setTextFactor(1.0);
        m_theme->setChoice(ThemeChoice::Dark);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
    }

    void everyActionStandsInTheTableOnce();
    void theUsualKeysDoNotClash();
    void keysAreGivenOutInOnePlaceOnly();
    void aKeyOfOnesOwnWorksAndIsKept();
    void aTakenKeyIsSaidAndMoves();
    void theUsualKeysComeBack();
    void clashesOfAFileAreShown();
    void aKeyInATooltipFollows();
    void theTableIsSearched();
    void theMenuOpensByKey();
    void controlsOfTheDialogAreNamed();
    void looksRight();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    static ShortcutTable& table(OpenWindow& opened) { return opened.window().guide().shortcuts(); }

    static ShortcutDialog* showTable(OpenWindow& opened)
    {
        QTest::keyClick(&opened.window(), Qt::Key_Slash, Qt::ControlModifier);
        return opened.find<ShortcutDialog>("shortcutDialog");
    }

    static void choose(ShortcutDialog& dialog, const QString& words)
    {
        dialog.findChild<QLineEdit*>(QStringLiteral("shortcutWords"))->setText(words);
        auto* view = dialog.findChild<QTableView*>(QStringLiteral("shortcutTable"));
        view->selectRow(0);
        QCOMPARE(view->model()->index(0, 0).data().toString(), words);
    }

    static void press(ShortcutDialog& dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto* edit = dialog.findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKey"));
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }

    static void click(ShortcutDialog& dialog, const char* button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void ShortcutsWindowTest::everyActionStandsInTheTableOnce()
{
    auto opened = open();
    const ShortcutTable& keys = table(*opened);
    std::set<QString> ids;
    for (int row = 0; row < keys.count(); ++row) {
        QVERIFY2(!keys.id(row).isEmpty() && !keys.text(row).isEmpty(), qPrintable(keys.id(row) + keys.text(row)));
        QVERIFY2(ids.insert(keys.id(row)).second, qPrintable(keys.id(row)));
    }
    for (const char* id : {"generateAction", "stopAction", "undoAction", "galleryAction", "modelAction", "helpAction", "menuAction",
             "gallerySearchKey", "galleryStars3", "compareSwapKey", "queueUpKey"}) {
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    }
    for (const QAction* action : opened->window().findChildren<QAction*>()) {
        if (qobject_cast<const QLineEdit*>(action->parent())) {
            continue; // Qt's own, of its list of completions
        }
        QVERIFY2(action->shortcuts().isEmpty() || isShortcut(action),
            qPrintable(
                keysText(action->shortcuts()) + QLatin1Char(' ') + QString::fromLatin1(action->parent()->metaObject()->className())));
    }
    QVERIFY(opened->window().findChildren<QShortcut*>().isEmpty());
}

void ShortcutsWindowTest::theUsualKeysDoNotClash()
{
    auto opened = open();
    const ShortcutTable& keys = table(*opened);
    for (int row = 0; row < keys.count(); ++row) {
        for (const int other : keys.conflicts(row)) {
            QFAIL(qPrintable(keys.id(row) + QStringLiteral(" and ") + keys.id(other)));
        }
    }
}

void ShortcutsWindowTest::keysAreGivenOutInOnePlaceOnly()
{
    for (const char* folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(DARKROOM_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray code = file.readAll();
            const bool givesKeys = code.contains("setShortcut(")
                || (code.contains("->setShortcuts(") && !file.fileName().contains(QStringLiteral("/ui/shortcuts/")))
                || code.contains("QShortcut ") || code.contains("new QShortcut");
            QVERIFY2(!givesKeys, qPrintable(file.fileName()));
        }
    }
}

void ShortcutsWindowTest::aKeyOfOnesOwnWorksAndIsKept()
{
    {
        auto opened = open();
        ShortcutDialog* dialog = showTable(*opened);
        QVERIFY(dialog->isVisible());
        choose(*dialog, QStringLiteral("Settings column"));
        press(*dialog, Qt::Key_K, Qt::ControlModifier);
        click(*dialog, "shortcutAssign");
        click(*dialog, "shortcutClose");
        auto* column = opened->find<QWidget>("settingsColumn");
        QTest::keyClick(&opened->window(), Qt::Key_F9);
        QVERIFY(column->isVisible());
        QTest::keyClick(&opened->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!column->isVisible());
        QTest::keyClick(&opened->window(), Qt::Key_K, Qt::ControlModifier);
    }
    auto again = open();
    QTest::keyClick(&again->window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!again->find<QWidget>("settingsColumn")->isVisible());
    const int row = table(*again).rowOf(QStringLiteral("panelAction"));
    QVERIFY(table(*again).isChanged(row));
}

void ShortcutsWindowTest::aTakenKeyIsSaidAndMoves()
{
    auto opened = open();
    ShortcutDialog* dialog = showTable(*opened);
    choose(*dialog, QStringLiteral("Pause or go on"));
    press(*dialog, Qt::Key_J, Qt::ControlModifier);
    const QString said = dialog->findChild<QLabel*>(QStringLiteral("shortcutConflict"))->text();
    QVERIFY2(said.contains(QStringLiteral("Ctrl+J belongs to: Queue")), qPrintable(said));
    click(*dialog, "shortcutAssign");
    const ShortcutTable& keys = table(*opened);
    QCOMPARE(keys.keys(keys.rowOf(QStringLiteral("pauseAction"))), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(keys.keys(keys.rowOf(QStringLiteral("queueAction"))).isEmpty());
    click(*dialog, "shortcutClose");
    QTest::keyClick(&opened->window(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(opened->state().paused);
}

void ShortcutsWindowTest::theUsualKeysComeBack()
{
    auto opened = open();
    ShortcutTable& keys = table(*opened);
    const int pause = keys.rowOf(QStringLiteral("pauseAction"));
    const int queue = keys.rowOf(QStringLiteral("queueAction"));
    keys.assign(pause, {QKeySequence(Qt::CTRL | Qt::Key_J)});
    keys.reset(queue);
    QCOMPARE(keys.keys(queue), keys.usualKeys(queue));
    QVERIFY(keys.keys(pause).isEmpty());
    ShortcutDialog* dialog = showTable(*opened);
    click(*dialog, "shortcutResetAll");
    QVERIFY(keys.changes().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("shortcutResetAll"))->isEnabled());
}

void ShortcutsWindowTest::clashesOfAFileAreShown()
{
    {
        SettingsStore store(m_folder->filePath(QStringLiteral("settings.ini")));
        store.setShortcuts({{QStringLiteral("pauseAction"), QStringLiteral("Ctrl+J")}, {QStringLiteral("gone"), QStringLiteral("Ctrl+1")},
            {QStringLiteral("labAction"), QString()}});
    }
    auto opened = open();
    ShortcutDialog* dialog = showTable(*opened);
    choose(*dialog, QStringLiteral("Pause or go on"));
    auto* view = dialog->findChild<QTableView*>(QStringLiteral("shortcutTable"));
    QCOMPARE(view->model()->index(0, 3).data().toString(), QStringLiteral("Clashes with: Queue"));
    QVERIFY(table(*opened).keys(table(*opened).rowOf(QStringLiteral("labAction"))).isEmpty());
}

void ShortcutsWindowTest::aKeyInATooltipFollows()
{
    auto opened = open();
    auto* button = opened->find<QWidget>("toggleQueue");
    QVERIFY(button->toolTip().contains(QStringLiteral("(Ctrl+J)")));
    ShortcutTable& keys = table(*opened);
    keys.assign(keys.rowOf(QStringLiteral("queueAction")), {QKeySequence(Qt::Key_F7)});
    QVERIFY2(button->toolTip().contains(QStringLiteral("(F7)")), qPrintable(button->toolTip()));
    keys.assign(keys.rowOf(QStringLiteral("queueAction")), {});
    QCOMPARE(button->toolTip(), QStringLiteral("Shows or hides what runs and what waits."));
}

void ShortcutsWindowTest::theTableIsSearched()
{
    auto opened = open();
    ShortcutDialog* dialog = showTable(*opened);
    auto* words = dialog->findChild<QLineEdit*>(QStringLiteral("shortcutWords"));
    auto* view = dialog->findChild<QTableView*>(QStringLiteral("shortcutTable"));
    QCOMPARE(view->model()->rowCount(), table(*opened).count());
    words->setText(QStringLiteral("ctrl+j"));
    QCOMPARE(view->model()->rowCount(), 1);
    words->setText(QStringLiteral("STAR"));
    QVERIFY(view->model()->rowCount() >= 6);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        QVERIFY(view->model()->index(row, 0).data().toString().contains(QStringLiteral("star"), Qt::CaseInsensitive));
    }
    words->setText(QStringLiteral("no such thing"));
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("shortcutAssign"))->isEnabled());
}

void ShortcutsWindowTest::theMenuOpensByKey()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_F10);
    auto* menu = opened->find<QMenu>("mainMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->activeAction());
    menu->close();
}

void ShortcutsWindowTest::controlsOfTheDialogAreNamed()
{
    auto opened = open();
    ShortcutDialog* dialog = showTable(*opened);
    const QString unnamed = unnamedControl(*dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    const QString unexplained = unexplainedFocus(*dialog);
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained));
}

void ShortcutsWindowTest::looksRight()
{
    auto opened = open();
    table(*opened).assign(table(*opened).rowOf(QStringLiteral("queueAction")), {QKeySequence(Qt::Key_F7)});
    ShortcutDialog* dialog = showTable(*opened);
    choose(*dialog, QStringLiteral("Queue"));
    dialog->findChild<QLineEdit*>(QStringLiteral("shortcutWords"))->clear();
    press(*dialog, Qt::Key_L, Qt::ControlModifier);
    const auto look = [&](const QString& name) {
        QTest::qWait(20);
        QDir().mkpath(QStringLiteral(DARKROOM_SCREENSHOTS));
        QVERIFY(dialog->grab().save(QStringLiteral(DARKROOM_SCREENSHOTS "/shortcuts-%1.png").arg(name)));
    };
    look(QStringLiteral("dark"));
    m_theme->setChoice(ThemeChoice::Light);
    look(QStringLiteral("light"));
    m_theme->setTextFactor(2.0);
    look(QStringLiteral("large-text"));
    QVERIFY2(dialog->minimumSizeHint().width() <= 1240, qPrintable(QString::number(dialog->minimumSizeHint().width())));
}

QTEST_MAIN(ShortcutsWindowTest)
#include "shortcuts_window_test.moc"
