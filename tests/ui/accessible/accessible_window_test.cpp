#include "ui/compare/compare_page.h"
#include "ui/controls/guidance_slider.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/star_rating.h"
#include "ui/help/about_dialog.h"
#include "ui/lab/branch_dialog.h"
#include "ui/lab/curve_editor.h"
#include "ui/models/open_facts_dialog.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/views/canvas.h"
#include "ui/views/mask_view.h"
#include "ui/views/progress_line.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QDoubleSpinBox>
#include <QListView>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <set>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QString roleText(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

/// Roles that say nothing about what a control does.
bool isVague(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> vague = {QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window};
    return vague.contains(role);
}

/// Roles of which one hears how far they are, or what they hold.
bool hasValue(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> valued = {QAccessible::Slider, QAccessible::SpinBox, QAccessible::ProgressBar};
    return valued.contains(role);
}

QString described(QAccessibleInterface* part)
{
    const QObject* object = part->object();
    return QStringLiteral("%1 “%2”, object %3 %4")
               .arg(roleText(part->role()), part->text(QAccessible::Name),
                   object ? QString::fromLatin1(object->metaObject()->className()) : QString(), object ? object->objectName() : QString())
        + (object && object->parent() ? QStringLiteral(" in ") + object->parent()->objectName() : QString());
}

/// Everything that can be seen below `part`, with faults of what takes the keyboard.
void walk(QAccessibleInterface* part, QStringList& faults, std::set<QAccessible::Role>& roles, int& parts)
{
    if (!part || !part->isValid() || part->state().invisible) {
        return;
    }
    ++parts;
    roles.insert(part->role());
    const bool isInner = part->parent() && (hasValue(part->parent()->role()) || part->parent()->role() == QAccessible::ComboBox);
    if (part->state().focusable && !isInner) {
        const bool isEmptyCell = part->role() == QAccessible::Cell; // a remark on nothing
        if (part->text(QAccessible::Name).isEmpty() && !isEmptyCell) {
            faults << QStringLiteral("no name: ") + described(part);
        }
        if (isVague(part->role())) {
            faults << QStringLiteral("no role: ") + described(part);
        }
    }
    if (hasValue(part->role()) && (!part->valueInterface() || part->text(QAccessible::Name).isEmpty())) {
        faults << QStringLiteral("no value or name: ") + described(part);
    }
    constexpr int kEnough = 200; // rows of a table are alike
    for (int i = 0; i < std::min(part->childCount(), kEnough); ++i) {
        walk(part->child(i), faults, roles, parts);
    }
}

} // namespace

/// What a screen reader is told about the real window.
class AccessibleWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_theme = new Theme(this);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
        m_script->description.takesRegionMap = true;
        m_script->description.regions = {{0, "ground", {30, 30, 30}}, {1, "sky", {60, 140, 230}}};
        for (std::uint64_t seed : {1, 2}) {
            savePictureIn(m_folder->filePath(QStringLiteral("Pictures")), requestOf("red apple", seed), "Icons", "fruit");
        }
    }

    void everyPageTellsWhatItsControlsAre();
    void editorsTellWhatTheirControlsAre();
    void dialogsTellWhatTheirControlsAre();
    void ownControlsHaveRoles();
    void theSliderIsReadAndMoved();
    void starsAreReadAndGiven();
    void anExampleIsPressed();
    void aToggledButtonActs();
    void progressIsANumber();
    void aPaintedMapIsTold();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    /// Everything of `window` that is seen has what one must be told of it, and there are parts of these roles.
    static void check(QWidget& window, const char* what, int least, std::initializer_list<QAccessible::Role> expected)
    {
        QTest::qWait(20);
        QStringList faults;
        std::set<QAccessible::Role> roles;
        int parts = 0;
        walk(partOf(&window), faults, roles, parts);
        QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(what) + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
        QVERIFY2(parts > least, qPrintable(QStringLiteral("%1 has %2 parts").arg(QString::fromLatin1(what)).arg(parts)));
        for (const QAccessible::Role role : expected) {
            QVERIFY2(roles.contains(role), qPrintable(QString::fromLatin1(what) + QLatin1Char(' ') + roleText(role)));
        }
    }

    static QAccessibleInterface* partOf(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void AccessibleWindowTest::everyPageTellsWhatItsControlsAre()
{
    auto opened = open();
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    opened->find<QToolButton>("toggleQueue")->click();
    constexpr int kParts = 60;
    const auto check = [&](const char* page, std::initializer_list<QAccessible::Role> expected) {
        AccessibleWindowTest::check(opened->window(), page, kParts, expected);
    };
    check("canvas", {QAccessible::Graphic, QAccessible::Slider, QAccessible::StatusBar, QAccessible::List, QAccessible::ProgressBar});
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* view = opened->find<QListView>("gallery");
    QTRY_VERIFY(view->model()->rowCount() >= 2);
    view->selectAll();
    check("gallery", {QAccessible::List, QAccessible::ListItem});
    QSignalSpy read(opened->find<ComparePage>("comparePage"), &ComparePage::picturesRead);
    opened->find<QToolButton>("comparePictures")->click();
    QVERIFY(read.count() > 0 || read.wait());
    check("compare", {QAccessible::Graphic, QAccessible::Table});
    opened->find<QToolButton>("labPageButton")->click();
    check("lab", {QAccessible::Chart, QAccessible::Table});
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    check("help", {QAccessible::EditableText});
    opened->find<QAction>("modelsAction")->trigger();
    check("models", {QAccessible::Button, QAccessible::EditableText});
}

void AccessibleWindowTest::editorsTellWhatTheirControlsAre()
{
    auto opened = open();
    constexpr int kParts = 60;
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    opened->find<QToolButton>("inputUseResult")->click();
    opened->find<QToolButton>("paintMask")->click();
    QVERIFY(opened->find<QWidget>("maskView")->isVisible());
    check(opened->window(), "mask", kParts, {QAccessible::Canvas, QAccessible::SpinBox, QAccessible::CheckBox});
    opened->find<QToolButton>("maskDone")->click();
    opened->find<QToolButton>("paintRegions")->click();
    QVERIFY(opened->find<QWidget>("regionView")->isVisible());
    check(opened->window(), "regions", kParts, {QAccessible::Canvas, QAccessible::List, QAccessible::SpinBox, QAccessible::CheckBox});
}

void AccessibleWindowTest::dialogsTellWhatTheirControlsAre()
{
    auto opened = open();
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    opened->find<QAction>("shortcutsAction")->trigger();
    check(*opened->find<ShortcutDialog>("shortcutDialog"), "shortcuts", 20,
        {QAccessible::Table, QAccessible::EditableText, QAccessible::Button});
    opened->find<QAction>("aboutAction")->trigger();
    QTRY_VERIFY(opened->find<QListView>("aboutWorks")->model()->rowCount() > 0);
    check(*opened->find<AboutDialog>("aboutDialog"), "about", 20, {QAccessible::List, QAccessible::EditableText, QAccessible::Button});
    QTRY_VERIFY(opened->find<QToolButton>("branchWith")->isEnabled());
    opened->find<QToolButton>("branchWith")->click();
    auto* branch = opened->window().findChild<BranchDialog*>();
    QVERIFY(branch);
    check(*branch, "branch", 10, {QAccessible::EditableText, QAccessible::SpinBox, QAccessible::Button});
    OpenFactsDialog facts(QStringLiteral("/models/model.ckpt"),
        {{.key = "noise_schedule", .choices = {"linear", "cosine"}, .usual = "linear"},
            {.key = "num_heads", .least = -1, .most = 64, .usual = 4},
            {.key = "scale_factor", .least = 0.0, .most = 10.0, .isWhole = false, .usual = 0.18215}},
        nullptr);
    facts.show();
    check(facts, "facts", 6, {QAccessible::ComboBox, QAccessible::SpinBox, QAccessible::Button});
}

void AccessibleWindowTest::ownControlsHaveRoles()
{
    auto opened = open();
    const auto role = [](QWidget* widget) { return partOf(widget)->role(); };
    QCOMPARE(role(opened->find<GuidanceSlider>("guidanceSlider")), QAccessible::Slider);
    QCOMPARE(role(opened->find<Canvas>("canvas")), QAccessible::Graphic);
    QCOMPARE(role(opened->find<QWidget>("example0")), QAccessible::Button);
    QCOMPARE(role(opened->find<QWidget>("banner")), QAccessible::AlertMessage);
    QCOMPARE(role(opened->window().findChild<CurveEditor*>()), QAccessible::Chart);
    for (QWidget* widget : opened->window().findChildren<QWidget*>()) {
        if (widget->inherits("darkroom::ui::StepChartView") || widget->inherits("darkroom::ui::Sparkline")) {
            QCOMPARE(role(widget), QAccessible::Chart);
        }
    }
    QVERIFY(!opened->window().findChildren<PaintView*>().isEmpty());
    for (PaintView* view : opened->window().findChildren<PaintView*>()) {
        QCOMPARE(role(view), QAccessible::Canvas);
        QVERIFY(!partOf(view)->text(QAccessible::Name).isEmpty());
    }
}

void AccessibleWindowTest::theSliderIsReadAndMoved()
{
    auto opened = open();
    QAccessibleInterface* slider = partOf(opened->find<GuidanceSlider>("guidanceSlider"));
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Guidance w"));
    QAccessibleValueInterface* value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 2.0);
    QCOMPARE(value->minimumValue().toDouble(), -1.0);
    QCOMPARE(value->maximumValue().toDouble(), 14.0);
    value->setCurrentValue(7.5);
    QCOMPARE(opened->settings().request.guidance.w, 7.5);
    QCOMPARE(opened->find<QDoubleSpinBox>("guidanceW")->value(), 7.5);
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("7.5"));
}

void AccessibleWindowTest::starsAreReadAndGiven()
{
    auto opened = open();
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* view = opened->find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(0, 0));
    QAccessibleInterface* stars = partOf(opened->find<StarRating>("stars"));
    QCOMPARE(stars->valueInterface()->currentValue().toInt(), 0);
    stars->valueInterface()->setCurrentValue(3);
    QCOMPARE(opened->find<StarRating>("stars")->value(), 3);
    QVERIFY(opened->window().settings().undoStack().canUndo());
}

void AccessibleWindowTest::anExampleIsPressed()
{
    auto opened = open();
    QAccessibleInterface* tile = partOf(opened->find<QWidget>("example0"));
    QVERIFY(tile->text(QAccessible::Name).startsWith(QStringLiteral("Example: ")));
    QVERIFY(tile->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    tile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(opened->waitForPictures(1));
}

void AccessibleWindowTest::aToggledButtonActs()
{
    auto opened = open();
    QAccessibleInterface* queue = partOf(opened->find<QToolButton>("toggleQueue"));
    QCOMPARE(queue->role(), QAccessible::CheckBox);
    QCOMPARE(queue->text(QAccessible::Name), QStringLiteral("Queue"));
    QVERIFY(queue->state().checkable && !queue->state().checked);
    queue->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(opened->find<QWidget>("queuePanel")->isVisible());
    QVERIFY(queue->state().checked);
    QAccessibleInterface* gallery = partOf(opened->find<QToolButton>("galleryPageButton"));
    gallery->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(opened->find<QWidget>("galleryPage")->isVisible());
}

void AccessibleWindowTest::progressIsANumber()
{
    auto opened = open();
    m_script->permit(0);
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    m_script->permit(5);
    QVERIFY(opened->waitForStep(5));
    QAccessibleInterface* line = partOf(opened->find<ProgressLine>("progress"));
    QCOMPARE(line->role(), QAccessible::ProgressBar);
    QVERIFY(!line->text(QAccessible::Name).isEmpty());
    QCOMPARE(line->valueInterface()->currentValue().toDouble(), 5.0 / opened->settings().request.sampling.steps);
    line->valueInterface()->setCurrentValue(1.0); // nothing to be set
    QVERIFY(line->valueInterface()->currentValue().toDouble() < 1.0);
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
}

void AccessibleWindowTest::aPaintedMapIsTold()
{
    PaintView view(ShortcutPlace::Mask);
    QAccessibleInterface* part = partOf(&view);
    QVERIFY(part->text(QAccessible::Description).contains(QStringLiteral("Nothing to paint on")));
    view.setMap({8, 4, std::vector<std::uint8_t>(32, 0)});
    view.changeAll([](std::uint8_t) { return std::uint8_t(255); });
    QVERIFY2(part->text(QAccessible::Description).contains(QStringLiteral("8 × 4; 100 % painted")),
        qPrintable(part->text(QAccessible::Description)));
}

QTEST_MAIN(AccessibleWindowTest)
#include "accessible_window_test.moc"
