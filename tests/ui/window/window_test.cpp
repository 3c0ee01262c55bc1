#include "darkroom/base/picture_record.h"
#include "ui/control_names.h"
#include "ui/controls/guidance_slider.h"
#include "ui/controls/input_guard.h"
#include "ui/controls/prompt_edit.h"
#include "ui/least_sizes.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/views/canvas.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include <set>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

const QString kLongPrompt = QStringLiteral("a very round red apple with a small green leaf and a shining highlight, flat, bold and "
                                           "minimal, drawn with a few clean shapes on white, seen from the "
                                           "front, a soft shadow on its lower right side, no outline, two tones of red, playful but tidy, "
                                           "as an app icon would be, centred, in the middle of "
                                           "the picture, filling most of it");

} // namespace

/// The real window over a scripted engine: every moment of a run can be held and looked at.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new Theme(this);
        m_theme->setChoice(ThemeChoice::Dark);
        auto* guard = new InputGuard(this);
        qApp->installEventFilter(guard);
    }

    void init()
    {
        m_script = std::make_shared<Script>();
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
    }

    void firstStartFillsAnExampleAndInvites();
    void ctrlEnterInThePromptMakesAndSavesAPicture();
    void oneClickOnAnExampleMakesItsPicture();
    void escapeStopsAndKeepsWhatThereIs();
    void aStoppedPictureIsSavedWhenThatIsWished();
    void aStoppedPictureWithoutItsStepsSaysSo();
    void escapeClosesAListAndLeavesThePicture();
    void escapeStopsLoadingAndGenerateLoadsAgain();
    void changedSettingsDuringARunQueueTheNext();
    void wTurnedDuringARunIsRecordedInThePicture();
    void settingsRestoredDuringARunAreForTheNextPicture();
    void anOlderPictureGivesWayToTheRunningOne();
    void ctrlShiftEnterGoesFirst();
    void altEnterSkipsToTheNext();
    void aWaitingPictureCanBeTakenAway();
    void countMakesSeedsInARow();
    void aFailedRunSaysWhyAndCanBeRepeated();
    void aRefusedModelSaysWhyAndOffersAnother();
    void aLongPathInAMessageDoesNotWidenTheWindow();
    void aDroppedPictureRestoresItsSettingsWithUndo();
    void aDroppedFileWithoutSettingsSaysSo();
    void theScrubberShowsEarlierStepsWhileItRuns();
    void wAndScaleStayLinked();
    void theClassFieldOffersToClearOnlyWhatIsThere();
    void typedClassIsFoundByAPartOfItsName();
    void aModelWithoutPromptsDisablesThemWithTheReason();
    void theWheelOverAnUnfocusedControlChangesNothing();
    void undoGoesThroughAllSettings();
    void everyControlHasANameAndATooltip();
    void everyControlHasAPlaceInTheTabOrder();
    void savedActionsShowTheFileAndTakeTheSeed();
    void deviceAndPrecisionAreSetInTheMenuAndShown();
    void oneClassIsNotCalledClasses();
    void everythingGrowsWithTheTextWhileAPictureDevelops();
    void looksRightInEveryState();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme); }

    static void generate(OpenWindow& opened) { QTest::keyClick(opened.find<PromptEdit>("prompt"), Qt::Key_Return, Qt::ControlModifier); }

    /// Goes on step by step, so that each one is seen.
    void developTo(OpenWindow& opened, int step)
    {
        auto* scrubber = opened.find<QAbstractSlider>("scrubber");
        for (int next = opened.state().activity ? opened.state().activity->step + 1 : 1; next <= step; ++next) {
            m_script->permit(1);
            QVERIFY(opened.waitForStep(next));
            QTRY_COMPARE(scrubber->maximum(), std::max(next - 1, 0));
        }
    }

    Theme* m_theme = nullptr;
    std::shared_ptr<Script> m_script;
};

void WindowTest::firstStartFillsAnExampleAndInvites()
{
    auto opened = open();
    QTRY_COMPARE(opened->find<PromptEdit>("prompt")->prompt(), QStringLiteral("red apple, flat"));
    QCOMPARE(opened->settings().request.guidance.w, 2.0);
    QCOMPARE(opened->settings().request.sampling.sampler, std::string("dpmpp_2m"));
    QVERIFY(opened->find<QWidget>("invitation")->isVisible());
    QTRY_VERIFY(opened->find<QAbstractButton>("example2")->isVisible());
    QCOMPARE(opened->find<QAbstractButton>("example1")->text(), QStringLiteral("glossy blue rocket, 3d"));
    QVERIFY(opened->savedFiles().isEmpty());
}

void WindowTest::ctrlEnterInThePromptMakesAndSavesAPicture()
{
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("green leaf"));
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(opened->settings().request.prompt, std::string("green leaf"));
    QCOMPARE(opened->savedFiles().size(), 1);
    QVERIFY(!opened->find<Canvas>("canvas")->picture().isNull());
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Picture, 20 steps, w 2, seed")));
    const std::optional<RestoredSettings> restored = readPictureSettings(opened->savedFiles().front().toStdString());
    QVERIFY(restored);
    QCOMPARE(restored->request.prompt, std::string("green leaf"));
    QCOMPARE(restored->request.seed, m_script->startedSeeds().front());
    QVERIFY2(opened->settings().randomSeed, "the seed stays random");
}

void WindowTest::oneClickOnAnExampleMakesItsPicture()
{
    auto opened = open();
    auto* example = opened->find<QAbstractButton>("example1");
    QTRY_VERIFY(example->isVisible());
    QTest::mouseClick(example, Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(opened->settings().request.prompt, std::string("glossy blue rocket, 3d"));
    QCOMPARE(m_script->startedSeeds(), std::vector<std::uint64_t>{2});
}

void WindowTest::escapeStopsAndKeepsWhatThereIs()
{
    auto opened = open();
    m_script->permit(7);
    generate(*opened);
    QVERIFY(opened->waitForStep(7));
    QVERIFY(opened->find<QToolButton>("stop")->isEnabled());
    QTRY_VERIFY(opened->text("caption").contains(QStringLiteral("step 7 of 20")));
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Escape);
    QTRY_VERIFY(!opened->state().activity);
    QVERIFY(opened->savedFiles().isEmpty());
    QVERIFY(!opened->find<Canvas>("canvas")->picture().isNull());
    QVERIFY(opened->text("caption").contains(QStringLiteral("stopped here")));
    QVERIFY(!opened->find<QToolButton>("stop")->isEnabled());
    QVERIFY(opened->find<QWidget>("generate")->isEnabled());
    m_script->release();
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
}

void WindowTest::aStoppedPictureIsSavedWhenThatIsWished()
{
    auto opened = open();
    m_script->permit(7);
    generate(*opened);
    QVERIFY(opened->waitForStep(7));
    auto* keep = opened->find<QAbstractButton>("keepPicture");
    QVERIFY(!keep->isVisible());
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Escape);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(opened->text("savedWhere"), QStringLiteral("Stopped, not saved"));
    QCOMPARE(opened->text("statusActivity"), QStringLiteral("Stopped after step 7 of 20, not saved"));
    QVERIFY(opened->savedFiles().isEmpty());
    opened->screenshot(QStringLiteral("stopped-not-saved"));
    QTest::keyClick(&opened->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(opened->savedFiles().size(), 1);
    QTRY_VERIFY(!keep->isVisible());
    const QString file = opened->savedFiles().front();
    QVERIFY2(opened->text("savedWhere").contains(QFileInfo(file).fileName()), qPrintable(opened->text("savedWhere")));
    QVERIFY2(opened->text("caption").startsWith(QStringLiteral("Estimate of step 7 of 20")), qPrintable(opened->text("caption")));
    QCOMPARE(opened->text("statusActivity"), QStringLiteral("Ready"));
    opened->screenshot(QStringLiteral("stopped-kept"));
    const PictureRecord record = readPictureRecord(file.toStdString());
    QCOMPARE(record.facts.stoppedAfter, 7);
    QCOMPARE(record.settings->request.sampling.steps, 20);
    QCOMPARE(record.settings->request.seed, m_script->startedSeeds().front());

    QTest::keyClick(&opened->window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(opened->text("bannerSentence").startsWith(QStringLiteral("There is no stopped picture to keep.")));
    QTest::keyClick(&opened->window(), Qt::Key_H, Qt::ControlModifier);
    auto* gallery = opened->find<QListView>("gallery");
    QTRY_COMPARE(gallery->model()->rowCount(), 1);
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    QTRY_VERIFY(opened->text("detailsFacts").contains(QStringLiteral("Stopped after step 7")));
    // Its settings make the whole picture, and say so.
    QTRY_VERIFY2(opened->text("detailsChanges").remove(QChar(0x200b)).contains(QStringLiteral("which was stopped after step 7")),
        qPrintable(opened->text("detailsChanges")));
    QTest::keyClick(gallery, Qt::Key_A);
    m_script->release();
    generate(*opened);
    QVERIFY(opened->waitForPictures(2));
    QCOMPARE(m_script->startedSeeds()[1], m_script->startedSeeds()[0]);
    QCOMPARE(readPictureRecord(opened->session().records().back()->file.toStdString()).facts.stoppedAfter, 0);
}

void WindowTest::aStoppedPictureWithoutItsStepsSaysSo()
{
    auto opened = open();
    m_script->permit(7);
    generate(*opened);
    QVERIFY(opened->waitForStep(7));
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Escape);
    auto* keep = opened->find<QAbstractButton>("keepPicture");
    QTRY_VERIFY(keep->isVisible());
    Settings settings = opened->settings();
    settings.request.model = "/another/model";
    opened->window().settings().edit(settings);
    QTRY_COMPARE(opened->text("savedWhere"), QStringLiteral("Stopped, no longer in memory"));
    QVERIFY(!keep->isVisible());
    QTest::keyClick(&opened->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(opened->text("bannerSentence").startsWith(QStringLiteral("Where this run ended is no longer in memory.")));
    QVERIFY(opened->savedFiles().isEmpty());
}

void WindowTest::escapeClosesAListAndLeavesThePicture()
{
    auto opened = open();
    m_script->permit(7);
    generate(*opened);
    QVERIFY(opened->waitForStep(7));
    auto* box = opened->find<QComboBox>("class");
    box->showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    box->setFocus();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("bird"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTest::qWait(50);
    QVERIFY(opened->state().activity);
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
}

void WindowTest::escapeStopsLoadingAndGenerateLoadsAgain()
{
    m_script->holdLoading();
    OpenWindow opened([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme);
    auto* stop = opened.find<QToolButton>("stop");
    QTRY_COMPARE(opened.state().modelStatus, ModelStatus::Loading);
    QTRY_COMPARE(opened.text("statusActivity"), QStringLiteral("Loading the model, 50 %"));
    QVERIFY(stop->isEnabled());
    QTest::keyClick(opened.find<PromptEdit>("prompt"), Qt::Key_Escape);
    QTRY_COMPARE(opened.text("invitationTitle"), QStringLiteral("Loading was stopped"));
    QCOMPARE(opened.text("modelFacts"), QStringLiteral("Loading was stopped."));
    QCOMPARE(opened.text("statusActivity"), QStringLiteral("No model"));
    QVERIFY(opened.find<QWidget>("invitationChooseModel")->isVisible());
    QVERIFY(!stop->isEnabled());
    opened.screenshot(QStringLiteral("loading-stopped"));
    m_script->releaseLoading();
    generate(opened);
    QVERIFY(opened.waitForPictures(1));
    QCOMPARE(opened.state().modelStatus, ModelStatus::Ready);
}

void WindowTest::wTurnedDuringARunIsRecordedInThePicture()
{
    auto opened = open();
    m_script->permit(3);
    generate(*opened);
    QVERIFY(opened->waitForStep(3));
    opened->find<QDoubleSpinBox>("guidanceW")->setValue(5.0);
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    const std::optional<RestoredSettings> saved = readPictureSettings(opened->savedFiles().front().toStdString());
    QVERIFY(saved);
    const GuidanceSettings& guidance = saved->request.guidance;
    QCOMPARE(guidance.w, 2.0);
    QCOMPARE(guidance.changes.size(), std::size_t(1));
    QCOMPARE(guidance.changes.front().w, 5.0);
    // Step 4 may have begun before the turn.
    QVERIFY(guidance.changes.front().step == 4 || guidance.changes.front().step == 5);
    QVERIFY(opened->text("caption").contains(QStringLiteral("w 2, from step %1 on 5").arg(guidance.changes.front().step)));
    opened->drop(opened->savedFiles().front());
    QTRY_COMPARE(opened->settings().request.guidance, guidance);
    QVERIFY(opened->text("guidanceMeaning").contains(QStringLiteral("w 2, from step")));
}

void WindowTest::settingsRestoredDuringARunAreForTheNextPicture()
{
    auto opened = open();
    opened->find<QDoubleSpinBox>("guidanceW")->setValue(7.0);
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    opened->find<QDoubleSpinBox>("guidanceW")->setValue(1.0);
    m_script->permit(2);
    generate(*opened);
    QVERIFY(opened->waitForStep(2));
    opened->drop(opened->savedFiles().front());
    m_script->permit(2);
    QTRY_COMPARE(opened->settings().request.guidance.w, 7.0);
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
    QVERIFY(opened->session().records().back()->request.guidance.changes.empty());
    QCOMPARE(opened->session().records().back()->request.guidance.w, 1.0);
}

void WindowTest::anOlderPictureGivesWayToTheRunningOne()
{
    auto opened = open();
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    m_script->permit(0);
    generate(*opened);
    developTo(*opened, 3);
    auto* back = opened->find<QToolButton>("backToRun");
    QVERIFY(!back->isVisible());
    auto* pictures = opened->find<QAbstractItemView>("pictures");
    pictures->setCurrentIndex(pictures->model()->index(0, 0));
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Picture")));
    m_script->permit(2);
    QVERIFY(opened->waitForStep(5));
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Picture")));
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(opened->text("caption").contains(QStringLiteral("step 5 of 20")));
    QVERIFY(!back->isVisible());
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
}

void WindowTest::changedSettingsDuringARunQueueTheNext()
{
    auto opened = open();
    m_script->permit(3);
    generate(*opened);
    QVERIFY(opened->waitForStep(3));
    auto* w = opened->find<QDoubleSpinBox>("guidanceW");
    QVERIFY(w->isEnabled());
    w->setValue(5.0);
    generate(*opened);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    QCOMPARE(opened->state().activity->request.guidance.w, 2.0);
    QCOMPARE(opened->state().waiting.front().request.guidance.w, 5.0);
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
    QCOMPARE(opened->savedFiles().size(), 2);
}

void WindowTest::ctrlShiftEnterGoesFirst()
{
    auto opened = open();
    auto* seed = opened->find<QLineEdit>("seed");
    const auto generateSeed = [&](const QString& text, Qt::KeyboardModifiers modifiers) {
        seed->setFocus();
        seed->selectAll();
        QTest::keyClicks(seed, text);
        QTest::keyClick(seed, Qt::Key_Return, modifiers);
    };
    m_script->permit(1);
    generateSeed(QStringLiteral("10"), Qt::ControlModifier);
    QVERIFY(opened->waitForStep(1));
    generateSeed(QStringLiteral("20"), Qt::ControlModifier);
    generateSeed(QStringLiteral("30"), Qt::ControlModifier | Qt::ShiftModifier);
    m_script->release();
    QVERIFY(opened->waitForPictures(3));
    QCOMPARE(m_script->startedSeeds(), (std::vector<std::uint64_t>{10, 30, 20}));
}

void WindowTest::altEnterSkipsToTheNext()
{
    auto opened = open();
    m_script->permit(2);
    generate(*opened);
    QVERIFY(opened->waitForStep(2));
    generate(*opened);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(opened->state().waiting.empty());
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(opened->savedFiles().size(), 1);
}

void WindowTest::aWaitingPictureCanBeTakenAway()
{
    auto opened = open();
    m_script->permit(1);
    generate(*opened);
    QVERIFY(opened->waitForStep(1));
    generate(*opened);
    auto* queue = opened->find<QToolButton>("queue");
    QTRY_VERIFY(queue->isVisible());
    QTest::mouseClick(queue, Qt::LeftButton);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(opened->state().waiting.empty());
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(m_script->startedSeeds().size(), std::size_t(1));
}

void WindowTest::countMakesSeedsInARow()
{
    auto opened = open();
    opened->find<QSpinBox>("count")->setValue(3);
    auto* seed = opened->find<QLineEdit>("seed");
    seed->setFocus();
    seed->setText(QStringLiteral("41"));
    generate(*opened);
    QVERIFY(opened->waitForPictures(3));
    QCOMPARE(m_script->startedSeeds(), (std::vector<std::uint64_t>{41, 42, 43}));
    QCOMPARE(opened->savedFiles().size(), 3);
}

void WindowTest::aFailedRunSaysWhyAndCanBeRepeated()
{
    auto opened = open();
    m_script->failAtStep(4);
    generate(*opened);
    auto* banner = opened->find<QWidget>("banner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(opened->text("bannerSentence").startsWith(QStringLiteral("There is not enough memory for step 4")));
    QTest::mouseClick(opened->find<QAbstractButton>("bannerDetails"), Qt::LeftButton);
    QVERIFY(opened->find<QPlainTextEdit>("bannerDetailText")->toPlainText().contains(QStringLiteral("memory")));
    QVERIFY(!opened->state().activity);
    m_script->failAtStep(0);
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    QVERIFY(!banner->isVisible());
}

void WindowTest::aRefusedModelSaysWhyAndOffersAnother()
{
    m_script->failLoading(
        "unet/diffusion_pytorch_model.safetensors: 72777152 bytes were promised and 1000 are there; copy the file again.");
    OpenWindow opened([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme);
    QTRY_VERIFY(opened.find<QWidget>("banner")->isVisible());
    QVERIFY(opened.text("bannerSentence").contains(QStringLiteral("safetensors")));
    QVERIFY(opened.find<QWidget>("bannerRemedy")->isVisible());
    QVERIFY(opened.find<QWidget>("invitationChooseModel")->isVisible());
    opened.screenshot(QStringLiteral("broken-model"));
    m_script->failLoading({});
    QDir().mkpath(opened.path(QStringLiteral("good")));
    opened.drop(opened.path(QStringLiteral("good")));
    QVERIFY(opened.waitForModel());
    QVERIFY(!opened.find<QWidget>("banner")->isVisible());
    generate(opened);
    QVERIFY(opened.waitForPictures(1));
}

void WindowTest::aLongPathInAMessageDoesNotWidenTheWindow()
{
    const std::string path = "/mnt/models/a-folder-with-a-long-name" + std::string(200, 'n') + "/models_of_mine/unet.safetensors";
    m_script->failLoading(path + ": the file ends in the middle; copy it again.");
    OpenWindow opened([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme);
    opened.window().resize(1280, 800);
    QTRY_VERIFY(opened.find<QWidget>("banner")->isVisible());
    QTest::qWait(20);
    QCOMPARE(opened.window().width(), 1280);
    QVERIFY2(opened.window().minimumSizeHint().width() <= 1280, qPrintable(leastSizes(opened.window())));
    QTest::mouseClick(opened.find<QAbstractButton>("bannerDetails"), Qt::LeftButton);
    QVERIFY2(opened.find<QPlainTextEdit>("bannerDetailText")->toPlainText().contains(QString::fromStdString(path)), "to copy as it is");
}

void WindowTest::aDroppedPictureRestoresItsSettingsWithUndo()
{
    auto opened = open();
    auto* steps = opened->find<QSpinBox>("steps");
    auto* prompt = opened->find<PromptEdit>("prompt");
    steps->setValue(12);
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    const std::uint64_t seed = m_script->startedSeeds().front();
    steps->setValue(30);
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("something else"));
    opened->drop(opened->savedFiles().front());
    QTRY_COMPARE(steps->value(), 12);
    QCOMPARE(prompt->prompt(), QStringLiteral("red apple, flat"));
    QCOMPARE(opened->find<QLineEdit>("seed")->text(), QString::number(seed));
    QVERIFY(opened->text("bannerChanges").contains(QStringLiteral("steps 30 → 12")));
    QTest::mouseClick(opened->find<QAbstractButton>("bannerUndo"), Qt::LeftButton);
    QCOMPARE(steps->value(), 30);
    QCOMPARE(prompt->prompt(), QStringLiteral("something else"));
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(steps->value(), 12);
}

void WindowTest::aDroppedFileWithoutSettingsSaysSo()
{
    auto opened = open();
    const QString file = opened->path(QStringLiteral("plain.png"));
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(file));
    opened->drop(file);
    QTRY_VERIFY(opened->find<QWidget>("banner")->isVisible());
    QVERIFY(opened->text("bannerSentence").contains(QStringLiteral("plain.png")));
}

void WindowTest::theScrubberShowsEarlierStepsWhileItRuns()
{
    auto opened = open();
    m_script->permit(0);
    generate(*opened);
    developTo(*opened, 5);
    auto* scrubber = opened->find<QAbstractSlider>("scrubber");
    QTRY_COMPARE(scrubber->value(), scrubber->maximum());
    auto* canvas = opened->find<Canvas>("canvas");
    const QImage newest = canvas->picture();
    QTest::keyClick(canvas, Qt::Key_Home);
    QVERIFY(canvas->picture() != newest);
    const QString caption = opened->text("caption");
    developTo(*opened, 7);
    QCOMPARE(opened->text("caption"), caption);
    QTest::keyClick(canvas, Qt::Key_End);
    QTRY_VERIFY(opened->text("caption").contains(QStringLiteral("step 7")));
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Picture")));
    QTest::keyClick(canvas, Qt::Key_Left);
    QVERIFY(opened->text("caption").contains(QStringLiteral("step 20 of 20")));
}

void WindowTest::wAndScaleStayLinked()
{
    auto opened = open();
    auto* w = opened->find<QDoubleSpinBox>("guidanceW");
    auto* scale = opened->find<QDoubleSpinBox>("guidanceScale");
    auto* slider = opened->find<GuidanceSlider>("guidanceSlider");
    scale->setValue(7.5);
    QCOMPARE(w->value(), 6.5);
    QCOMPARE(slider->value(), 65);
    w->setFocus();
    QTest::keyClick(w, Qt::Key_Up);
    QCOMPARE(scale->value(), 7.6);
    QTest::keyClick(w, Qt::Key_PageDown);
    QCOMPARE(w->value(), 5.6);
    w->setValue(-10.0);
    QCOMPARE(opened->settings().request.guidance.w, -10.0);
    w->setValue(0.0);
    QCOMPARE(opened->text("guidanceCost"), QStringLiteral("× 1 call"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(w->value(), 0.1);
    QCOMPARE(opened->text("guidanceCost"), QStringLiteral("× 2 calls"));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(w->value(), -1.0);
}

void WindowTest::theClassFieldOffersToClearOnlyWhatIsThere()
{
    auto opened = open();
    auto* box = opened->find<QComboBox>("class");
    const auto* clear = box->lineEdit()->findChild<QToolButton*>();
    QVERIFY(clear);
    QTest::mouseMove(&opened->window(), QPoint(2, 2));
    QVERIFY(box->lineEdit()->text().isEmpty());
    const double hidden = clear->property("opacity").toDouble();
    box->setFocus();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("bird"));
    QTRY_VERIFY(clear->property("opacity").toDouble() > hidden);
    opened->find<PromptEdit>("prompt")->setFocus();
    QTRY_VERIFY(opened->settings().request.classId.has_value());
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!opened->settings().request.classId.has_value());
    QTRY_COMPARE(clear->property("opacity").toDouble(), hidden);
}

void WindowTest::typedClassIsFoundByAPartOfItsName()
{
    auto opened = open();
    auto* box = opened->find<QComboBox>("class");
    box->setFocus();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("big cat"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(opened->settings().request.classId.has_value());
    QCOMPARE(box->currentText(), QStringLiteral("cat or big cat"));
    box->setFocus();
    box->lineEdit()->clear();
    opened->find<PromptEdit>("prompt")->setFocus();
    QTRY_VERIFY(!opened->settings().request.classId.has_value());
}

void WindowTest::aModelWithoutPromptsDisablesThemWithTheReason()
{
    m_script->description.takesText = false;
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    QTRY_VERIFY(!prompt->isEnabled());
    QCOMPARE(opened->text("promptNote"), QStringLiteral("Icons takes no prompts: pick a class."));
    QVERIFY(opened->find<QWidget>("class")->isEnabled());
    QVERIFY(!opened->find<QWidget>("width")->isEnabled());
    QCOMPARE(opened->text("sizeNote"), QStringLiteral("Icons makes this size only."));
}

void WindowTest::theWheelOverAnUnfocusedControlChangesNothing()
{
    auto opened = open();
    opened->find<PromptEdit>("prompt")->setFocus();
    const Settings before = opened->settings();
    for (const char* name :
        {"steps", "sampler", "schedule", "guidanceW", "guidanceScale", "guidanceSlider", "count", "eta", "class", "model"}) {
        auto* control = opened->find<QWidget>(name);
        const QPointF middle = QRectF(control->rect()).center();
        QWheelEvent wheel(middle, control->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(control, &wheel);
        QVERIFY2(opened->settings() == before, name);
        QVERIFY2(!control->hasFocus(), name);
    }
    auto* steps = opened->find<QSpinBox>("steps");
    steps->setFocus();
    const QPointF middle = QRectF(steps->rect()).center();
    QWheelEvent wheel(middle, steps->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(steps, &wheel);
    QCOMPARE(opened->settings().request.sampling.steps, before.request.sampling.steps + 1);
}

void WindowTest::undoGoesThroughAllSettings()
{
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    auto* steps = opened->find<QSpinBox>("steps");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("blue"));
    steps->setFocus();
    steps->setValue(33);
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps->value(), 20);
    QCOMPARE(prompt->prompt(), QStringLiteral("blue"));
    for (int i = 0; i < 5 && opened->window().settings().undoStack().canUndo(); ++i) {
        QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(prompt->prompt(), QStringLiteral("red apple, flat"));
    QTest::keyClick(prompt, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(prompt->prompt() != QStringLiteral("red apple, flat"));
}

void WindowTest::everyControlHasANameAndATooltip()
{
    auto opened = open();
    const QString unnamed = unnamedControl(opened->window());
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    qsizetype controls = 0;
    for (const QWidget* widget : opened->window().findChildren<QWidget*>()) {
        controls += isControl(widget) ? 1 : 0;
    }
    QVERIFY2(controls >= 30, qPrintable(QString::number(controls)));
}

void WindowTest::everyControlHasAPlaceInTheTabOrder()
{
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    prompt->setFocus();
    std::set<QString> reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const char* name :
        {"prompt", "ideas", "nextIdea", "negativePrompt", "model", "chooseModel", "class", "guidanceSlider", "guidanceW", "guidanceScale",
            "steps", "sampler", "schedule", "seed", "dice", "count", "generate", "togglePanel", "preview", "theme", "menu", "example0"}) {
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }
}

void WindowTest::savedActionsShowTheFileAndTakeTheSeed()
{
    auto opened = open();
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    QVERIFY(opened->text("savedWhere").contains(QFileInfo(opened->savedFiles().front()).fileName()));
    QTest::mouseClick(opened->find<QAbstractButton>("showFile"), Qt::LeftButton);
    QCOMPARE(QFileInfo(opened->shownFile), QFileInfo(opened->savedFiles().front()));
    QTest::mouseClick(opened->find<QAbstractButton>("useSeed"), Qt::LeftButton);
    QVERIFY(!opened->settings().randomSeed);
    QCOMPARE(opened->settings().request.seed, m_script->startedSeeds().front());
    QTest::mouseClick(opened->find<QAbstractButton>("dice"), Qt::LeftButton);
    QCOMPARE(opened->find<QLineEdit>("seed")->text(), QStringLiteral("-1"));
    QTest::mouseClick(opened->find<QAbstractButton>("useLastSeed"), Qt::LeftButton);
    QCOMPARE(opened->find<QLineEdit>("seed")->text(), QString::number(m_script->startedSeeds().front()));
}

void WindowTest::deviceAndPrecisionAreSetInTheMenuAndShown()
{
    auto opened = open();
    QCOMPARE(opened->text("statusMachine"), QStringLiteral("CPU, 2 threads · bf16"));
    const auto choose = [&](const QString& menuTitle, const QString& entry) {
        for (QAction* top : opened->find<QMenu>("mainMenu")->actions()) {
            if (top->menu() && top->text() == menuTitle) {
                for (QAction* action : top->menu()->actions()) {
                    if (action->text() == entry) {
                        action->trigger();
                        return action->isChecked();
                    }
                }
            }
        }
        return false;
    };
    QVERIFY(choose(QStringLiteral("Precision"), QStringLiteral("fp32")));
    QCOMPARE(opened->settings().request.precision, Precision::Float32);
    QTRY_COMPARE(m_script->loads(), 2);
    QVERIFY(choose(QStringLiteral("Device"), QStringLiteral("Processor (CPU)")));
    QCOMPARE(opened->settings().request.device, DeviceChoice::Cpu);
    QTRY_COMPARE(m_script->loads(), 3);
    QVERIFY(opened->waitForModel());
}

void WindowTest::oneClassIsNotCalledClasses()
{
    m_script->description.classes.resize(1);
    auto opened = open();
    QVERIFY2(opened->text("modelFacts").contains(QStringLiteral("1 class ")), qPrintable(opened->text("modelFacts")));
}

void WindowTest::everythingGrowsWithTheTextWhileAPictureDevelops()
{
    auto opened = open();
    generate(*opened);
    QVERIFY(opened->waitForPictures(1));
    m_script->permit(0);
    generate(*opened);
    developTo(*opened, 3);
    m_theme->setTextFactor(2.0);
    developTo(*opened, 5);
    // Styles and layouts follow in their own time.
    const bool fits = QTest::qWaitFor([&] { return cutOff(opened->window()).isEmpty(); });
    QVERIFY2(fits, qPrintable(cutOff(opened->window())));
    // The smallest screen that counts.
    const QSize smallest = opened->window().minimumSizeHint();
    QVERIFY2(smallest.width() <= 1280 && smallest.height() <= 800, qPrintable(leastSizes(opened->window())));
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
}

void WindowTest::looksRightInEveryState()
{
    auto opened = open();
    opened->window().resize(1280, 800);
    QTest::qWait(200);
    const auto everyTheme = [&](const QString& state) {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_theme->setChoice(choice);
            opened->screenshot(state + QLatin1Char('-') + name(choice));
        }
        m_theme->setChoice(ThemeChoice::Dark);
    };
    everyTheme(QStringLiteral("empty"));
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("large-text-empty"));
    QVERIFY2(opened->window().width() == 1280 && opened->window().height() == 800, qPrintable(leastSizes(opened->window())));
    m_theme->setTextFactor(1.0);
    m_script->permit(0);
    generate(*opened);
    developTo(*opened, 9);
    generate(*opened);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    everyTheme(QStringLiteral("busy"));
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
    opened->find<QSpinBox>("count")->setValue(3);
    generate(*opened);
    QVERIFY(opened->waitForPictures(5));
    everyTheme(QStringLiteral("full"));
    auto* prompt = opened->find<PromptEdit>("prompt");
    prompt->setPlainText(kLongPrompt);
    opened->find<QDoubleSpinBox>("guidanceW")->setValue(-1.0);
    opened->find<QComboBox>("class")->setCurrentIndex(17);
    opened->drop(opened->savedFiles().front());
    QTRY_VERIFY(opened->find<QWidget>("banner")->isVisible());
    everyTheme(QStringLiteral("restored"));
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    m_script->failAtStep(4);
    generate(*opened);
    QTRY_VERIFY(opened->text("bannerSentence").startsWith(QStringLiteral("There is not enough memory")));
    everyTheme(QStringLiteral("error"));
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("large-text"));
    QVERIFY2(opened->window().width() == 1280 && opened->window().height() == 800, qPrintable(leastSizes(opened->window())));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
