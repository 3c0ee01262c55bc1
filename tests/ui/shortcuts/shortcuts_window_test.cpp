#include "app/window_guide.h"
#include "ui/control_names.h"
#include "ui/controls/input_guard.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/shortcuts/shortcut_table.h"
#include "ui/views/mask_editor.h"
#include "ui/views/mask_view.h"

#include <QAbstractSlider>
#include <QAction>
#include <QDirIterator>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
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
    void keysOfControlsStandInTheTable();
    void controlsKnowNoOtherKeys();
    void aKeyOfTheFilmstripIsTheUsersOwn();
    void keysClashWhereBothCanAct();
    void strokesAreUndoneBeforeSettings();
    void aKeyInATooltipFollows();
    void theKeysOfAControlStandInItsTooltip();
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

void ShortcutsWindowTest::keysOfControlsStandInTheTable()
{
    auto opened = open();
    const ShortcutTable& keys = table(*opened);
    const QHash<QString, ShortcutPlace> expected = {{QStringLiteral("stepBackKey"), ShortcutPlace::Viewer},
        {QStringLiteral("playKey"), ShortcutPlace::Viewer}, {QStringLiteral("viewKey9"), ShortcutPlace::Viewer},
        {QStringLiteral("maskLargerKey"), ShortcutPlace::Mask}, {QStringLiteral("maskUndoKey"), ShortcutPlace::Mask},
        {QStringLiteral("regionPaintKey"), ShortcutPlace::Regions}, {QStringLiteral("pasteStartPictureKey"), ShortcutPlace::StartPicture},
        {QStringLiteral("curveRemoveKey"), ShortcutPlace::Curve}, {QStringLiteral("openLaneKey"), ShortcutPlace::Lanes},
        {QStringLiteral("laneLeftKey"), ShortcutPlace::Lanes}, {QStringLiteral("starsMoreKey"), ShortcutPlace::Gallery},
        {QStringLiteral("galleryDeleteKey"), ShortcutPlace::Gallery}, {QStringLiteral("compareZoomInKey"), ShortcutPlace::Compare}};
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const int row = keys.rowOf(it.key());
        QVERIFY2(row >= 0 && keys.place(row) == *it && !keys.keys(row).isEmpty(), qPrintable(it.key()));
    }
    QVERIFY(keys.keys(keys.rowOf(QStringLiteral("galleryUseAllKey"))).contains(QKeySequence(Qt::Key_Return)));
    // What acts in one place stands together.
    for (int row = 1; row < keys.count(); ++row) {
        QVERIFY2(keys.place(row - 1) <= keys.place(row), qPrintable(keys.id(row)));
    }
}

/// A key that a control looks for by itself could not be changed.
void ShortcutsWindowTest::controlsKnowNoOtherKeys()
{
    // What Qt's own views, sliders and dialogs do by themselves (the tour presses buttons with Return), and what asks for a key.
    const QStringList others = {QStringLiteral("guidance_slider.cpp"), QStringLiteral("input_guard.cpp"), QStringLiteral("canvas.cpp"),
        QStringLiteral("filmstrip.cpp"), QStringLiteral("lane_grid.cpp"), QStringLiteral("shortcut_dialog.cpp"),
        QStringLiteral("tour.cpp")};
    QDirIterator files(QStringLiteral(DARKROOM_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray code = file.readAll();
        QVERIFY2(others.contains(files.fileName()) || (!code.contains("event->key()") && !code.contains("event->matches(")),
            qPrintable(file.fileName()));
    }
}

void ShortcutsWindowTest::aKeyOfTheFilmstripIsTheUsersOwn()
{
    const auto makePicture = [](OpenWindow& opened) {
        QTest::mouseClick(opened.find<QPushButton>("generate"), Qt::LeftButton);
        QVERIFY(opened.waitForPictures(1));
    };
    const auto row = [](OpenWindow& opened) { return opened.find<QAbstractSlider>("scrubber")->value(); };
    {
        auto opened = open();
        makePicture(*opened);
        auto* strip = opened->find<QListView>("filmstrip");
        strip->setFocus();
        const int last = row(*opened);
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(row(*opened), last - 1);
        ShortcutDialog* dialog = showTable(*opened);
        choose(*dialog, QStringLiteral("One step back"));
        press(*dialog, Qt::Key_B, Qt::NoModifier);
        click(*dialog, "shortcutAssign");
        click(*dialog, "shortcutClose");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(row(*opened), last - 1);
        QTest::keyClick(strip, Qt::Key_B);
        QCOMPARE(row(*opened), last - 2);
        QTest::keyClick(opened->find<QWidget>("canvas"), Qt::Key_B);
        QCOMPARE(row(*opened), last - 3);
        QTest::keyClick(opened->find<QWidget>("canvas"), Qt::Key_Left);
        QCOMPARE(row(*opened), last - 3);
    }
    auto again = open();
    makePicture(*again);
    auto* canvas = again->find<QWidget>("canvas");
    const int last = row(*again);
    QTest::keyClick(canvas, Qt::Key_B);
    QCOMPARE(row(*again), last - 1);
    ShortcutDialog* dialog = showTable(*again);
    choose(*dialog, QStringLiteral("One step back"));
    auto* view = dialog->findChild<QTableView*>(QStringLiteral("shortcutTable"));
    QCOMPARE(view->model()->index(0, 3).data().toString(), QStringLiteral("Yours; usually Left"));
    click(*dialog, "shortcutReset");
    click(*dialog, "shortcutClose");
    QTest::keyClick(canvas, Qt::Key_B);
    QCOMPARE(row(*again), last - 1);
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(row(*again), last - 2);
    QVERIFY(table(*again).changes().isEmpty());
}

void ShortcutsWindowTest::keysClashWhereBothCanAct()
{
    auto opened = open();
    ShortcutDialog* dialog = showTable(*opened);
    const ShortcutTable& keys = table(*opened);
    const auto said = [&](const QString& action, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        choose(*dialog, action);
        press(*dialog, key, modifiers);
        return dialog->findChild<QLabel*>(QStringLiteral("shortcutConflict"))->text();
    };
    // The window's key, another one of the same control, and one of another control.
    QVERIFY(said(QStringLiteral("One step back"), Qt::Key_J, Qt::ControlModifier).contains(QStringLiteral("Ctrl+J belongs to: Queue")));
    QVERIFY(said(QStringLiteral("One step back"), Qt::Key_Home, Qt::NoModifier).contains(QStringLiteral("Home belongs to: First step")));
    QCOMPARE(said(QStringLiteral("One step back"), Qt::Key_PageUp, Qt::NoModifier), QString());
    QVERIFY(said(QStringLiteral("Queue"), Qt::Key_PageUp, Qt::NoModifier).contains(QStringLiteral("Previous point")));
    // Strokes are undone by the window's own key, which is no clash, but no other action goes before the window's.
    const int stroke = keys.rowOf(QStringLiteral("maskUndoKey"));
    const int undo = keys.rowOf(QStringLiteral("undoAction"));
    QCOMPARE(keys.keys(stroke), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Z)});
    QVERIFY(keys.keys(undo).contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QVERIFY(keys.conflicts(stroke).isEmpty() && keys.conflicts(undo).isEmpty());
    table(*opened).assign(keys.rowOf(QStringLiteral("maskLargerKey")), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    QVERIFY(keys.keys(undo).isEmpty() || !keys.keys(undo).contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
}

void ShortcutsWindowTest::strokesAreUndoneBeforeSettings()
{
    InputGuard guard; // as in the program
    qApp->installEventFilter(&guard);
    auto opened = open();
    auto* steps = opened->find<QSpinBox>("steps");
    const int usual = steps->value();
    steps->setValue(usual + 3);
    MaskEditor editor(&opened->window());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    editor.setInput(picture, {});
    editor.resize(400, 400);
    editor.show();
    auto* view = editor.findChild<PaintView*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(view->canUndo());
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!view->canUndo());
    QCOMPARE(steps->value(), usual + 3);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps->value(), usual);
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
    auto* view = opened->find<QWidget>("viewDelta");
    QVERIFY2(view->toolTip().contains(QStringLiteral("(key 7 on the picture)")), qPrintable(view->toolTip()));
    keys.assign(keys.rowOf(QStringLiteral("viewKey7")), {QKeySequence(Qt::Key_D)});
    QVERIFY2(view->toolTip().contains(QStringLiteral("(key D on the picture)")), qPrintable(view->toolTip()));
    keys.assign(keys.rowOf(QStringLiteral("viewKey7")), {});
    QVERIFY2(!view->toolTip().contains(QStringLiteral("(key")), qPrintable(view->toolTip()));
}

void ShortcutsWindowTest::theKeysOfAControlStandInItsTooltip()
{
    auto opened = open();
    ShortcutTable& keys = table(*opened);
    const auto linesOf = [&](const char* control) { return opened->find<QWidget>(control)->toolTip().split(QLatin1Char('\n')); };
    const struct {
        const char* control;
        const char* action;
        const char* usual;
    } rows[] = {{"maskView", "maskSmallerKey", "Smaller brush: ["}, {"regionView", "regionPaintKey", "Paint below the brush: Space"},
        {"filmstrip", "stepBackKey", "One step back: Left"}};
    for (const auto& row : rows) {
        QVERIFY2(linesOf(row.control).contains(QLatin1String(row.usual)), qPrintable(linesOf(row.control).join(QLatin1Char('\n'))));
        const QString name = QString::fromLatin1(row.usual).section(QLatin1Char(':'), 0, 0);
        keys.assign(keys.rowOf(QLatin1String(row.action)), {QKeySequence(Qt::Key_F8)});
        QVERIFY2(linesOf(row.control).contains(name + QStringLiteral(": F8")), row.control);
        QVERIFY(!linesOf(row.control).contains(QLatin1String(row.usual)));
        keys.assign(keys.rowOf(QLatin1String(row.action)), {});
        QVERIFY2(linesOf(row.control).filter(name).isEmpty(), row.control);
        QCOMPARE(opened->find<QWidget>(row.control)->accessibleDescription(), opened->find<QWidget>(row.control)->toolTip());
    }
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
    words->setText(QStringLiteral("STARS"));
    QVERIFY(view->model()->rowCount() >= 5);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        QVERIFY(view->model()->index(row, 0).data().toString().contains(QStringLiteral("stars"), Qt::CaseInsensitive));
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
    // Keys of controls, with one that clashes.
    table(*opened).setChanges({{QStringLiteral("playKey"), QStringLiteral("Ctrl+L")}});
    auto* view = dialog->findChild<QTableView*>(QStringLiteral("shortcutTable"));
    view->scrollTo(view->model()->index(table(*opened).rowOf(QStringLiteral("stepBackKey")), 0), QAbstractItemView::PositionAtTop);
    look(QStringLiteral("controls-light"));
    m_theme->setChoice(ThemeChoice::Dark);
    look(QStringLiteral("controls-dark"));
    m_theme->setTextFactor(2.0);
    look(QStringLiteral("large-text"));
    QVERIFY2(dialog->minimumSizeHint().width() <= 1240, qPrintable(QString::number(dialog->minimumSizeHint().width())));
}

QTEST_MAIN(ShortcutsWindowTest)
#include "shortcuts_window_test.moc"
