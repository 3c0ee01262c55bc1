#include "darkroom/base/branch_request.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/png_text.h"
#include "darkroom/base/sha256.h"
#include "support/file_bytes.h"
#include "ui/control_names.h"
#include "ui/controls/prompt_edit.h"
#include "ui/lab/branch_dialog.h"
#include "ui/lab/lab_export.h"
#include "ui/lab/lab_page.h"
#include "ui/lab/lane_grid.h"
#include "ui/lab/lane_grid_model.h"
#include "ui/lab/line_legend.h"
#include "ui/lab/quality_panel.h"
#include "ui/lab/step_chart_view.h"
#include "ui/lab/step_views.h"
#include "ui/lab/telemetry_chart.h"
#include "ui/lab/view_selector.h"
#include "ui/language/language_names.h"
#include "ui/open_window.h"
#include "ui/scripted_engine.h"
#include "ui/settings/settings_store.h"
#include "ui/views/canvas.h"
#include "ui/views/mask_view.h"
#include "ui/views/viewer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

bool isGrey(const QImage& picture, const StepPictureRequest& request)
{
    return qRed(picture.pixel(picture.rect().center())) == ScriptedKeptRun::greyOf(request);
}

} // namespace

/// Looking at steps, branching, and the lab, in the real window over a scripted engine.
class LabWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new Theme(this);
        m_theme->setChoice(ThemeChoice::Dark);
    }

    void init()
    {
        m_script = std::make_shared<Script>();
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
        m_opened = std::make_unique<OpenWindow>([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme);
        m_opened->window().resize(1280, 800);
        QVERIFY(m_opened->waitForModel());
    }

    void cleanup() { m_opened.reset(); }

    void digitsOnThePictureChooseWhatIsShown();
    void theEstimateAtAnotherWIsCaptionedAsOne();
    void aRunThatGoesOnCanBeLookedAt();
    void branchHereRunsTheTailAlone();
    void branchWithAnotherPromptIsAChildInTheGallery();
    void aBranchIsMadeAgainFromItsPictureUntilSomethingChanges();
    void aBranchIsTakenOverFromTheGallery();
    void aBranchThatIsNotWantedChangesNothing();
    void attentionIsShownForAToken();
    void theViewsFitInEveryLanguage_data();
    void theViewsFitInEveryLanguage();
    void viewsWithoutRoomAreInAMenu();
    void aModelWithoutAttentionSaysWhy();
    void aLaneIsLookedAtOnTheCanvas();
    void aLaneLeavesTheEditorAndNoStrokeIsLost();
    void aLaneThatCannotBeOpenedSaysWhy();
    void aStepThatIsNotKeptSaysSo();
    void callsOfTheSettingsAreCounted();
    void theCostIsToldBeforeTheStart();
    void lanesDevelopTogetherFromOneNoise();
    void aFaultInTheListIsToldAndNothingStarts();
    void theChartAndTheScrubberGoTogether();
    void anotherViewIsShownInEveryLane();
    void mapsShareOneScale();
    void bothKindsStandOnOneAxis();
    void stepsMakeRowsOfTheirOwn();
    void turningDrawsDistances();
    void everythingIsExported();
    void whatOneBranchAloneCannotTellIsLeftEmpty();
    void labelsOfTheStripAreDrawnInAnyScript();
    void everyLineOfTheChartIsToldWithoutItsColour();
    void stepsArePlayedOnceOrAgainAndAgain();
    void earlierRunsStayBeneathThePresentOne();
    void promptsAreASecondAxis();
    void aSavedSessionIsDevelopedAgain();
    void aReplayThatDiffersSaysWhy();
    void aFileThatIsNoSessionIsTold();
    void theMemoryForStepsIsRemembered();
    void qualityIsDrawnAsPicturesCome();
    void whatQualityLacksIsTold();
    void measuringIsStopped();
    void stopEndsTheLanes();
    void theStatusSaysThatTheLabRuns();
    void whatLanesBeginFromIsToldAndCanBeLeftOut();
    void aFailedBatchIsTold();
    void everyControlHasANameAndATooltip();
    void theSettingsColumnIsNotClipped_data();
    void theSettingsColumnIsNotClipped();
    void looksRight();

private:
    OpenWindow& window() { return *m_opened; }
    LabPage& page() { return *m_opened->find<LabPage>("labPage"); }
    const LabResults& results() { return page().results(); }

    void makePicture(int steps = 20)
    {
        m_opened->find<QSpinBox>("steps")->setValue(steps);
        QTest::mouseClick(m_opened->find<QPushButton>("generate"), Qt::LeftButton);
        QVERIFY(m_opened->waitForPictures(1));
        QTRY_VERIFY(m_opened->find<QToolButton>("viewDelta")->isEnabled());
    }

    /// A picture, and a branch of it with another prompt from step 12 on.
    void makeBranch()
    {
        makePicture();
        m_opened->find<QSlider>("scrubber")->setValue(11);
        QTest::mouseClick(m_opened->find<QToolButton>("branchWith"), Qt::LeftButton);
        auto* prompt = m_opened->find<PromptEdit>("branchPrompt");
        prompt->selectAll();
        QTest::keyClicks(prompt, QStringLiteral("green cactus"));
        QTest::mouseClick(m_opened->find<QPushButton>("branchStart"), Qt::LeftButton);
        QVERIFY(m_opened->waitForPictures(2));
    }

    void openLab() { QTest::mouseClick(m_opened->find<QToolButton>("labPageButton"), Qt::LeftButton); }

    void type(const char* name, const QString& text)
    {
        auto* edit = m_opened->find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void develop(const QString& w)
    {
        type("labW", w);
        QTest::mouseClick(m_opened->find<QPushButton>("labStart"), Qt::LeftButton);
        QTRY_VERIFY(results().isFinished());
    }

    /// A program in place of ours that says this and ends so.
    void useProgram(const QByteArray& script)
    {
        const QString file = m_opened->path(QStringLiteral("program.sh"));
        QFile program(file);
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script);
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_opened->find<QualityPanel>("qualityPanel")->runner().setProgram(file);
    }

    Theme* m_theme = nullptr;
    std::shared_ptr<Script> m_script;
    std::unique_ptr<OpenWindow> m_opened;
};

void LabWindowTest::digitsOnThePictureChooseWhatIsShown()
{
    makePicture();
    auto* canvas = window().find<Canvas>("canvas");
    auto* scrubber = window().find<QSlider>("scrubber");
    scrubber->setValue(4);
    QTest::keyClick(canvas, Qt::Key_7);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("Δ, step 5 of 20, σ ")));
    QVERIFY(window().text("caption").endsWith(QStringLiteral("min −1.5, max 0.5, std 0.75")));
    QVERIFY(isGrey(canvas->picture(), {.step = 5, .view = StepView::Delta}));
    scrubber->setValue(9);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("Δ, step 10 of 20")));
    QTest::keyClick(canvas, Qt::Key_9);
    window().find<QSpinBox>("viewChannelNumber")->setValue(3);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("x_t, channel 3, step 10 of 20")));
    QTest::keyClick(canvas, Qt::Key_2);
    QVERIFY(window().text("caption").startsWith(QStringLiteral("x̂₀, guided, step 10 of 20")));
}

void LabWindowTest::theEstimateAtAnotherWIsCaptionedAsOne()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(4);
    auto* slider = window().find<QSlider>("stepW");
    QCOMPARE(slider->value(), 20); // the step's own w of 2
    slider->setValue(50);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("x̂₀ at w 5, step 5 of 20")));
    QVERIFY(window().text("caption").endsWith(QStringLiteral("this step's estimate, not the result")));
    StepPictureRequest request{.step = 5, .view = StepView::Guided};
    request.w = 5.0;
    QVERIFY(isGrey(window().find<Canvas>("canvas")->picture(), request));
    QCOMPARE(m_script->startedSeeds().size(), std::size_t(1));
}

void LabWindowTest::aRunThatGoesOnCanBeLookedAt()
{
    m_script->permit(6);
    QTest::mouseClick(window().find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(window().waitForStep(6));
    auto* canvas = window().find<Canvas>("canvas");
    QTRY_VERIFY(window().find<QWidget>("viewSelector")->isVisible());
    QTest::keyClick(canvas, Qt::Key_1);
    m_script->permit(1);
    QVERIFY(window().waitForStep(7));
    // The engine answers between two steps: what was asked while it worked on the seventh.
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("x_t, step 6 of 20")));
    m_script->permit(1);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("x_t, step 7 of 20")));
    QVERIFY2(!window().find<QToolButton>("branchHere")->isEnabled(), "a branch waits for the end of its run");
    m_script->release();
    QVERIFY(window().waitForPictures(1));
}

void LabWindowTest::branchHereRunsTheTailAlone()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(11);
    window().find<QSlider>("stepW")->setValue(70);
    QTest::mouseClick(window().find<QToolButton>("branchHere"), Qt::LeftButton);
    QVERIFY(window().waitForPictures(2));
    const RunRecordPtr branch = window().session().records().back();
    QCOMPARE(branch->frames.front().step, 12);
    QCOMPARE(branch->frames.size(), std::size_t(9));
    QCOMPARE(plannedW(branch->request.guidance, 12), 7.0);
    QCOMPARE(branch->request.seed, window().session().records().front()->request.seed);
}

void LabWindowTest::branchWithAnotherPromptIsAChildInTheGallery()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(11);
    QTest::mouseClick(window().find<QToolButton>("branchWith"), Qt::LeftButton);
    auto* dialog = window().find<BranchDialog>("branchDialog");
    QVERIFY(dialog->isVisible());
    QVERIFY(window().text("branchTold").startsWith(QStringLiteral("Steps 1 to 11 stay as they are.")));
    QCOMPARE(unnamedControl(*dialog), QString());
    auto* prompt = window().find<PromptEdit>("branchPrompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("green cactus"));
    auto* sampler = window().find<QComboBox>("branchSampler");
    sampler->setCurrentIndex(sampler->findData(QStringLiteral("heun")));
    window().find<QDoubleSpinBox>("branchW")->setValue(5.0);
    QTest::mouseClick(window().find<QPushButton>("branchStart"), Qt::LeftButton);
    QVERIFY(window().waitForPictures(2));

    const RunRecordPtr parent = window().session().records().front();
    const RunRecordPtr branch = window().session().records().back();
    QCOMPARE(branch->frames.front().step, 12);
    QCOMPARE(branch->request.prompt, std::string("green cactus"));
    QCOMPARE(branch->request.sampling.sampler, std::string("heun"));
    QCOMPARE(plannedW(branch->request.guidance, 12), 5.0);
    QCOMPARE(branch->request.seed, parent->request.seed);
    QVERIFY2(window().settings().request.prompt == parent->request.prompt, "the settings of the next picture stay");
    const PictureRecord record = readPictureRecord(branch->file.toStdString());
    QVERIFY(record.facts.lineage);
    QCOMPARE(record.facts.lineage->parent, sha256OfFile(parent->file.toStdString()));
    QCOMPARE(record.facts.lineage->step, 12);
    QVERIFY(record.settings->request.before == std::vector<EarlierPart>{earlierPart(12, parent->request)});

    // In the gallery the branch tells where it came from, and leads there.
    QTest::mouseClick(window().find<QToolButton>("galleryPageButton"), Qt::LeftButton);
    auto* view = window().find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("green cactus"));
    view->setCurrentIndex(view->model()->index(0, 0));
    const QString parentName = QFileInfo(parent->file).fileName();
    QVERIFY2(window().text("detailsFacts").contains(QStringLiteral("Branch of %1 at step 12").arg(parentName)),
        qPrintable(window().text("detailsFacts")));
    QTRY_VERIFY(window().text("detailsChanges").contains(QStringLiteral("branch from step 12 on")));
    QTest::qWait(300);
    window().screenshot(QStringLiteral("gallery-branch"));
    QTest::mouseClick(window().find<QToolButton>("showParent"), Qt::LeftButton);
    QVERIFY(window().text("detailsFacts").contains(parentName));
    QVERIFY(!window().text("detailsFacts").contains(QStringLiteral("Branch of")));
}

void LabWindowTest::aBranchIsMadeAgainFromItsPictureUntilSomethingChanges()
{
    makeBranch();
    const RunRecordPtr branch = window().session().records().back();
    auto* note = window().find<QLabel>("branchNote");
    QVERIFY(!note->isVisible());

    window().drop(branch->file);
    QTRY_COMPARE(window().settings().request.prompt, std::string("green cactus"));
    QVERIFY(window().settings().request.before == branch->request.before);
    QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("from step 12 on")));
    window().screenshot(QStringLiteral("branch-restored"));
    QTest::mouseClick(window().find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(window().waitForPictures(3));
    QVERIFY(window().session().records().back()->request == branch->request);

    // A change makes a picture of its own; taking it back brings the branch back.
    window().find<QSpinBox>("steps")->setValue(9);
    QVERIFY(window().settings().request.before.empty());
    QVERIFY(!note->isVisible());
    window().window().settings().undoStack().undo();
    QVERIFY(window().settings().request.before == branch->request.before);
    QVERIFY(note->isVisible());
}

void LabWindowTest::aBranchIsTakenOverFromTheGallery()
{
    makeBranch();
    const RunRecordPtr branch = window().session().records().back();

    QTest::mouseClick(window().find<QToolButton>("galleryPageButton"), Qt::LeftButton);
    auto* view = window().find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("green cactus"));
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(window().text("detailsChanges").contains(QStringLiteral("branch from step 12 on")));
    QTest::mouseClick(window().find<QToolButton>("galleryUseAll"), Qt::LeftButton);
    QTRY_COMPARE(window().settings().request.prompt, std::string("green cactus"));
    QVERIFY(window().settings().request.before == branch->request.before);
    QVERIFY(window().text("branchNote").contains(QStringLiteral("from step 12 on")));
    QTRY_COMPARE(window().text("detailsChanges"), QStringLiteral("All of these are your settings now."));
    QTest::mouseClick(window().find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(window().waitForPictures(3));
    QVERIFY(window().session().records().back()->request == branch->request);
    // Undone, the next picture is no branch any more.
    window().window().settings().undoStack().undo();
    QVERIFY(window().settings().request.before.empty());
}

void LabWindowTest::aBranchThatIsNotWantedChangesNothing()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(0);
    QTest::mouseClick(window().find<QToolButton>("branchWith"), Qt::LeftButton);
    QVERIFY(window().text("branchTold").startsWith(QStringLiteral("The run begins anew from the same noise")));
    QTest::mouseClick(window().find<QPushButton>("branchCancel"), Qt::LeftButton);
    QTRY_VERIFY(!window().window().findChild<BranchDialog*>());
    QCOMPARE(window().finished(), std::size_t(1));
    QVERIFY(window().state().waiting.empty());
}

void LabWindowTest::attentionIsShownForAToken()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(4);
    auto* token = window().find<QComboBox>("viewToken");
    QVERIFY(!token->isVisible());
    QTest::mouseClick(window().find<QToolButton>("viewAttention"), Qt::LeftButton);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("attention to “red”, step 5 of 20, σ ")));
    QVERIFY(token->isVisible());
    QCOMPARE(token->count(), 4);
    token->setCurrentIndex(1);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("attention to “apple”, step 5 of 20")));
    QVERIFY(isGrey(window().find<Canvas>("canvas")->picture(), {.step = 5, .view = StepView::Attention, .token = 1}));
    auto* side = window().find<QComboBox>("viewAttentionSide");
    QCOMPARE(side->count(), 3);
    side->setCurrentIndex(2);
    window().find<QSlider>("scrubber")->setValue(9);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("attention to “apple”, step 10 of 20")));
    QCOMPARE(side->currentText(), QStringLiteral("8 × 8"));
    QCOMPARE(unnamedControl(window().window()), QString());
    window().screenshot(QStringLiteral("step-attention"));
    QTest::keyClick(window().find<Canvas>("canvas"), Qt::Key_2);
    QVERIFY(window().text("caption").startsWith(QStringLiteral("x̂₀, guided, step 10 of 20")));
    QVERIFY(!token->isVisible());
}

void LabWindowTest::theViewsFitInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& language : languageNames()) {
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
}

void LabWindowTest::theViewsFitInEveryLanguage()
{
    QFETCH(QString, code);
    for (QAction* action : window().find<QMenu>("languageMenu")->actions()) {
        if (action->data().toString() == code) {
            action->trigger();
        }
    }
    makePicture();
    const auto* views = window().find<QScrollArea>("viewSelector");
    for (const StepViewChoice& choice : stepViewChoices()) {
        QTest::mouseClick(window().find<QToolButton>(choice.objectName), Qt::LeftButton);
        QTest::qWait(20);
        const int least = views->widget()->minimumSizeHint().width();
        qInfo().noquote() << choice.objectName << least << views->viewport()->width();
        QVERIFY2(least <= views->viewport()->width() && views->horizontalScrollBar()->maximum() == 0, choice.objectName);
    }
    window().screenshot(QStringLiteral("views-attention-") + code);
    QCOMPARE(window().window().width(), 1280);
    // The slider comes back with the estimate that it changes.
    QVERIFY(!window().find<QSlider>("stepW")->isVisible());
    QTest::mouseClick(window().find<QToolButton>("viewGuided"), Qt::LeftButton);
    QVERIFY(window().find<QSlider>("stepW")->isVisible());
}

void LabWindowTest::viewsWithoutRoomAreInAMenu()
{
    makePicture();
    QVERIFY(!window().find<QToolButton>("moreViews")->isVisible());
    QTest::mouseClick(window().find<QToolButton>("toggleQueue"), Qt::LeftButton);
    QTest::qWait(50);
    auto* more = window().find<QToolButton>("moreViews");
    const auto* views = window().find<QScrollArea>("viewSelector");
    auto* map = window().find<QToolButton>("viewDeltaMapSoFar");
    for (const char* button : {"viewGuided", "viewState"}) {
        QTest::mouseClick(window().find<QToolButton>(button), Qt::LeftButton);
        QTest::qWait(20);
        QVERIFY(more->isVisible() && !map->isVisible());
        QCOMPARE(views->horizontalScrollBar()->maximum(), 0);
    }
    window().screenshot(QStringLiteral("views-menu"));

    // The menu has just those that are not seen; one that is chosen there is shown beside the others.
    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = window().find<QMenu>("moreViewsMenu");
    QTRY_VERIFY(menu->isVisible());
    const auto inMenu = [menu](const QToolButton* button) -> QAction* {
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [button](const QAction* action) { return action->text().startsWith(button->text() + QStringLiteral("   ")); });
        return found == actions.end() ? nullptr : *found;
    };
    for (const StepViewChoice& choice : stepViewChoices()) {
        const auto* button = window().find<QToolButton>(choice.objectName);
        QVERIFY2(button->isVisible() != (inMenu(button) != nullptr), choice.objectName);
    }
    QVERIFY(inMenu(map)->isEnabled());
    inMenu(map)->trigger();
    menu->close();
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("Σ|Δ|")));
    QTRY_VERIFY(map->isVisible() && map->isChecked());
    QCOMPARE(views->horizontalScrollBar()->maximum(), 0);
    QTest::mouseClick(window().find<QToolButton>("toggleQueue"), Qt::LeftButton);
    QTRY_VERIFY(!more->isVisible() && window().find<QToolButton>("viewAttention")->isVisible());
}

void LabWindowTest::aModelWithoutAttentionSaysWhy()
{
    m_opened.reset();
    m_script->attentionProblem = "Faces has no cross-attention.";
    m_opened = std::make_unique<OpenWindow>([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme);
    QVERIFY(m_opened->waitForModel());
    makePicture();
    auto* button = window().find<QToolButton>("viewAttention");
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Faces has no cross-attention."));
    QVERIFY(window().find<QToolButton>("viewDelta")->isEnabled());
}

void LabWindowTest::aLaneIsLookedAtOnTheCanvas()
{
    openLab();
    develop(QStringLiteral("0, 2, 7"));
    auto* grid = window().find<QTableView>("laneGrid");
    grid->setFocus();
    page().findChild<LaneGrid*>()->chooseLane(1);
    QTest::keyClick(grid, Qt::Key_Right); // the keys of the lanes
    QTest::mouseClick(window().find<QToolButton>("labOpenLane"), Qt::LeftButton);
    auto* canvas = window().find<Canvas>("canvas");
    QTRY_VERIFY(canvas->isVisible());
    QVERIFY2(window().text("caption").startsWith(QStringLiteral("Picture, 20 steps, w 7")), qPrintable(window().text("caption")));
    window().find<QSlider>("scrubber")->setValue(4);
    QTest::mouseClick(window().find<QToolButton>("viewAttention"), Qt::LeftButton);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("attention to “red”, step 5 of 20, σ ")));
    window().find<QComboBox>("viewToken")->setCurrentIndex(1);
    QTRY_VERIFY(window().text("caption").startsWith(QStringLiteral("attention to “apple”, step 5 of 20")));
    QVERIFY(isGrey(canvas->picture(), {.step = 5, .lane = 2, .view = StepView::Attention, .token = 1}));
    window().screenshot(QStringLiteral("lab-lane-on-canvas-dark"));

    // Return opens another one of the same run: what was asked of the lane before is not shown for it.
    openLab();
    page().findChild<LaneGrid*>()->chooseLane(1);
    QTest::keyClick(grid, Qt::Key_Return);
    QTRY_VERIFY(canvas->isVisible());
    window().find<QSlider>("scrubber")->setValue(4);
    QTRY_VERIFY(isGrey(canvas->picture(), {.step = 5, .lane = 1, .view = StepView::Attention, .token = 1}));

    // A branch leaves the lane that is shown.
    QTest::mouseClick(window().find<QToolButton>("branchHere"), Qt::LeftButton);
    QVERIFY(window().waitForPictures(1));
    QCOMPARE(window().session().records().back()->request.guidance.w, 2.0);
    QCOMPARE(window().session().records().back()->frames.front().step, 5);
}

void LabWindowTest::aLaneLeavesTheEditorAndNoStrokeIsLost()
{
    openLab();
    develop(QStringLiteral("0, 2, 7"));
    Settings settings = window().settings();
    settings.request.input.picture = discPicture(1, 1.0);
    window().window().settings().edit(settings);
    QTest::mouseClick(window().find<QToolButton>("paintMask"), Qt::LeftButton);
    auto* mask = window().find<PaintView>("maskView");
    QVERIFY(mask->isVisible());
    QTest::mousePress(mask, Qt::LeftButton, Qt::NoModifier, mask->toWidget({20, 20}).toPoint());
    QTest::mouseRelease(mask, Qt::LeftButton, Qt::NoModifier, mask->toWidget({20, 20}).toPoint());
    const LabelMap painted = window().settings().request.input.mask;
    QVERIFY(!painted.empty());
    openLab();
    page().findChild<LaneGrid*>()->chooseLane(1);
    QTest::mouseClick(window().find<QToolButton>("labOpenLane"), Qt::LeftButton);
    QTRY_VERIFY(window().find<Canvas>("canvas")->isVisible());
    QVERIFY(!mask->isVisible());
    QVERIFY(window().text("caption").startsWith(QStringLiteral("Picture, 20 steps, w 2")));
    QVERIFY(window().settings().request.input.mask == painted);
}

void LabWindowTest::aLaneThatCannotBeOpenedSaysWhy()
{
    openLab();
    auto* button = window().find<QToolButton>("labOpenLane");
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Choose a lane first."));
    develop(QStringLiteral("0, 2, 4"));
    page().findChild<LaneGrid*>()->chooseLane(0);
    QVERIFY(button->isEnabled());
    QVERIFY(button->toolTip().contains(QStringLiteral("attention")));
}

void LabWindowTest::aStepThatIsNotKeptSaysSo()
{
    makePicture();
    window().find<QSlider>("scrubber")->setValue(4);
    QTest::mouseClick(window().find<QToolButton>("viewGradient"), Qt::LeftButton);
    QTRY_COMPARE(window().text("caption"), QStringLiteral("No classifier guided step 5"));
}

void LabWindowTest::callsOfTheSettingsAreCounted()
{
    QTest::mouseClick(window().find<QToolButton>("moreGuidance"), Qt::LeftButton);
    window().find<QSpinBox>("steps")->setValue(30);
    window().find<QDoubleSpinBox>("guidanceW")->setValue(3.0);
    QTRY_COMPARE(window().text("guidanceCalls"), QStringLiteral("60 network calls"));
    window().find<QDoubleSpinBox>("guidanceW")->setValue(0.0);
    QTRY_COMPARE(window().text("guidanceCalls"), QStringLiteral("30 network calls, 30 saved"));
}

void LabWindowTest::theCostIsToldBeforeTheStart()
{
    openLab();
    type("labW", QStringLiteral("0,1,..,4"));
    QTRY_COMPARE(window().text("labCost"), QStringLiteral("5 lanes: 180 network calls, 20 saved."));
    type("labScales", QStringLiteral("1,2,4"));
    QTRY_VERIFY(window().text("labCost").contains(QStringLiteral("8 lanes")));
    QTRY_VERIFY(window().text("labCost").contains(QStringLiteral("60 gradients of the classifier")));
}

void LabWindowTest::lanesDevelopTogetherFromOneNoise()
{
    openLab();
    QVERIFY(page().isVisible());
    develop(QStringLiteral("0,1,2,4,8"));
    QCOMPARE(results().lanes().size(), std::size_t(5));
    for (const Lane& lane : results().lanes()) {
        QCOMPARE(lane.steps.size(), std::size_t(20));
        QCOMPARE(lane.request.seed, results().lanes().front().request.seed);
    }
    const auto* grid = window().find<LaneGrid>("laneGrid");
    QCOMPARE(grid->model()->rowCount(), 1);
    QCOMPARE(grid->model()->index(0, 4).data().toString(), QStringLiteral("w 8, s 9"));
    QVERIFY(!grid->model()->index(0, 4).data(Qt::DecorationRole).value<QImage>().isNull());
    QCOMPARE(window().text("labNotice"), QStringLiteral("180 network calls, 20 saved"));
}

void LabWindowTest::aFaultInTheListIsToldAndNothingStarts()
{
    openLab();
    type("labW", QStringLiteral("0,one,2"));
    QVERIFY(window().text("labCost").contains(QStringLiteral("“one” is not a number")));
    QVERIFY(!window().find<QPushButton>("labStart")->isEnabled());
    type("labW", QStringLiteral("0,1"));
    QVERIFY(window().text("labCost").contains(QStringLiteral("at least 3")));
}

void LabWindowTest::theChartAndTheScrubberGoTogether()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    auto* view = window().find<StepChartView>("telemetryChart");
    const QPoint place(view->placeOf(7).x(), view->height() / 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(window().find<QSlider>("labScrubber")->value(), 7);
    QCOMPARE(window().text("labPosition"), QStringLiteral("step 7 of 20"));
    QVERIFY(window().text("chartValues").startsWith(QStringLiteral("Step 7   w 0, s 1: ")));
    const QPoint other(view->placeOf(12).x(), view->height() / 2);
    QMouseEvent hover(QEvent::MouseMove, other, view->viewport()->mapToGlobal(other), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &hover);
    QCOMPARE(page().step(), 12);
    window().find<QSlider>("labScrubber")->setValue(3);
    QVERIFY(window().text("chartValues").startsWith(QStringLiteral("Step 3 ")));
}

void LabWindowTest::anotherViewIsShownInEveryLane()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    page().setStep(6);
    auto* views = window().find<QComboBox>("labView");
    views->setCurrentIndex(views->findData(static_cast<int>(StepView::Delta)));
    for (int lane = 0; lane < 3; ++lane) {
        QTRY_VERIFY(!results().lanes()[static_cast<std::size_t>(lane)].look.isNull());
        QVERIFY(isGrey(results().lanes()[static_cast<std::size_t>(lane)].look, {.step = 6, .lane = lane, .view = StepView::Delta}));
    }
}

void LabWindowTest::mapsShareOneScale()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    QSignalSpy asked(&page(), &LabPage::stepShowRequested);
    window().find<QCheckBox>("labMaps")->setChecked(true);
    QTRY_VERIFY(!results().lanes()[2].map.isNull());
    // The third lane goes up to 2.5: at the end all three were asked for on that scale.
    QTRY_COMPARE(window().find<QWidget>("heatLegend")->accessibleName(), QStringLiteral("Scale of |Δ| from 0 to 2.5"));
    QTRY_VERIFY(asked.size() >= 6);
    for (qsizetype i = asked.size() - 3; i < asked.size(); ++i) {
        QCOMPARE(asked[i][2].value<StepPictureRequest>().greatest, std::optional(2.5));
    }
    const auto* grid = window().find<LaneGrid>("laneGrid");
    QCOMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(grid->model()->index(1, 0).data().toString(), QStringLiteral("|Δ|"));
}

void LabWindowTest::bothKindsStandOnOneAxis()
{
    openLab();
    type("labScales", QStringLiteral("0,1,2,4"));
    develop(QStringLiteral("0,2,8"));
    QCOMPARE(results().lanes().size(), std::size_t(7));
    // The scripted shift is 0.05 (|w| + 2 scale): a scale of 4 moves as far as w = 8.
    const std::optional<AlignedLane> aligned = results().aligned(2);
    QVERIFY(aligned && aligned->isInside);
    QVERIFY(std::abs(aligned->setting - 4.0) < 1e-9);
    auto* grid = window().find<LaneGrid>("laneGrid");
    window().find<QCheckBox>("labAlign")->setChecked(true);
    const auto* model = static_cast<const LaneGridModel*>(grid->model());
    QCOMPARE(model->indexOf(2).column(), model->indexOf(6).column());
    QVERIFY(model->indexOf(1).column() < model->indexOf(2).column());
    auto* quantity = window().find<QComboBox>("chartQuantity");
    quantity->setCurrentIndex(quantity->findData(static_cast<int>(LabQuantity::SettingOverShift)));
    QVERIFY(window().text("chartMeaning").contains(QStringLiteral("mean shift")));
}

void LabWindowTest::stepsMakeRowsOfTheirOwn()
{
    openLab();
    auto* axis = window().find<QComboBox>("labAxis");
    axis->setCurrentIndex(1);
    type("labAxisValues", QStringLiteral("4,8"));
    develop(QStringLiteral("0,2,8"));
    QCOMPARE(results().plan().rows.size(), std::size_t(2));
    QCOMPARE(results().lanes()[0].steps.size(), std::size_t(4));
    QCOMPARE(results().lanes()[3].steps.size(), std::size_t(8));
    axis->setCurrentIndex(2);
    type("labAxisValues", QStringLiteral("no such thing"));
    QVERIFY(window().text("labCost").contains(QStringLiteral("There is no sampler")));
}

void LabWindowTest::turningDrawsDistances()
{
    openLab();
    QTest::mouseClick(window().find<QToolButton>("labTurn"), Qt::LeftButton);
    QTRY_VERIFY(results().isFinished());
    QCOMPARE(results().turnDistances().size(), results().plan().turns.size());
    QCOMPARE(results().turnDistances().front(), 0.0);
    QCOMPARE(window().find<QComboBox>("chartQuantity")->currentText(), QStringLiteral("When w matters"));
    QCOMPARE(window().find<LaneGrid>("laneGrid")->model()->index(0, 1).data().toString(), QStringLiteral("from step 2"));
}

void LabWindowTest::everythingIsExported()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    QSignalSpy exported(&page(), &LabPage::exported);
    const QString csv = window().path(QStringLiteral("telemetry.csv"));
    const QString png = window().path(QStringLiteral("chart.png"));
    const QString svg = window().path(QStringLiteral("chart.svg"));
    const QString strip = window().path(QStringLiteral("strip.png"));
    page().exportChart(csv);
    page().exportChart(png);
    page().exportChart(svg);
    page().exportStrip(strip);
    QTRY_COMPARE(exported.size(), 4);
    const QList<QByteArray> lines = tests::bytesOf(csv).trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 3 * 20);
    QVERIFY(lines[0].startsWith("run,lane,kind,w,"));
    QVERIFY(lines[1].startsWith("1,1,classifier-free,0,0,"));
    QVERIFY2(!lines.back().contains(",,"), lines.back().constData());
    QVERIFY(!QImage(png).isNull());
    QXmlStreamReader reader(tests::bytesOf(svg));
    QVERIFY(reader.readNextStartElement() && reader.name() == QLatin1String("svg"));
    const QByteArray file = tests::bytesOf(strip);
    const PngTexts texts = readPngText(std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size()))), "strip");
    const std::string* lab = texts.find("darkroom_lab");
    QVERIFY(lab);
    const Json json = Json::parse(*lab);
    QCOMPARE(json["lanes"].size(), std::size_t(3));
    QCOMPARE(json["lanes"][2]["guidance"]["w"].get<double>(), 8.0);
}

void LabWindowTest::whatOneBranchAloneCannotTellIsLeftEmpty()
{
    constexpr RunId kRun = 7;
    LabPlan plan;
    plan.lanes.resize(2);
    plan.rows = {{QStringLiteral("w"), 0, 2, false}};
    plan.batches = {2};
    LabResults results;
    results.begin(plan, {kRun});
    LabStep event;
    event.id = kRun;
    event.step.index = 1;
    event.step.count = 1;
    event.step.telemetry.lanes.resize(2);
    event.step.telemetry.lanes[1].deltaNorm = 0.25;
    QVERIFY(results.take(event));
    const QList<QByteArray> lines = telemetryCsv(results, EarlierRuns::Hidden).split('\n');
    QVERIFY2(lines[1].contains(",,,,"), lines[1].constData()); // Δ, its cosine and its parts
    QVERIFY2(!lines[2].contains(",,,") && lines[2].contains(",0.25,"), lines[2].constData());
    // Without a preview no share of saturated pixels is known.
    const QList<QByteArray> cells = lines[2].split(',');
    QCOMPARE(cells[lines[0].split(',').indexOf("saturated")], QByteArray());
}

void LabWindowTest::labelsOfTheStripAreDrawnInAnyScript()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    const auto titled = [this](const QString& title) {
        const QImage strip = QImage::fromData(stripPng(results(), title, {"Icons", "hash"}));
        return strip.copy(0, 0, strip.width(), 24);
    };
    // Letters that the tests' fonts have; each is drawn, and as itself.
    const QStringList titles = {QString(), QStringLiteral("????"), QStringLiteral("Жук"), QStringLiteral("Лук"), QStringLiteral("Größe"),
        QStringLiteral("Grosse"), QStringLiteral("νύξ")};
    for (const QString& title : titles) {
        for (const QString& other : titles) {
            QVERIFY2((titled(title) == titled(other)) == (title == other), qPrintable(title + QLatin1Char(' ') + other));
        }
    }
    window().screenshot(QStringLiteral("lab-strip"));
    QVERIFY(QImage::fromData(stripPng(results(), QStringLiteral("Größe – Жук – νύξ – 猫と犬"), {"Icons", "hash"}))
                .save(QStringLiteral(DARKROOM_SCREENSHOTS) + QStringLiteral("/lab-strip-labels.png")));
}

void LabWindowTest::everyLineOfTheChartIsToldWithoutItsColour()
{
    openLab();
    type("labScales", QStringLiteral("0,1,..,7"));
    develop(QStringLiteral("0,1,..,14"));
    const auto& lines = window().find<LineLegend>("chartLegend")->entries();
    QVERIFY2(lines.size() >= 15, qPrintable(QString::number(lines.size())));
    for (std::size_t a = 0; a < lines.size(); ++a) {
        QVERIFY(!lines[a].label.isEmpty());
        QCOMPARE(lines[a].pen.style(), lines[a].mark.dashes);
        for (std::size_t b = 0; b < a; ++b) {
            QVERIFY2(!(lines[a].mark == lines[b].mark), qPrintable(lines[a].label + QStringLiteral(", ") + lines[b].label));
        }
    }
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->setChoice(choice);
        window().screenshot(QStringLiteral("chart-marks-") + name(choice));
    }
}

/// Of the canvas and of the lab: the scrubber passes every step; the loop begins again, and a click or the end stops.
void LabWindowTest::stepsArePlayedOnceOrAgainAndAgain()
{
    const auto check = [this](const char* playName, const char* loopName, const char* scrubberName) {
        auto* play = window().find<QToolButton>(playName);
        auto* loop = window().find<QToolButton>(loopName);
        auto* scrubber = window().find<QSlider>(scrubberName);
        scrubber->setValue(scrubber->maximum());
        const int first = scrubber->minimum();
        QVector<int> all;
        for (int value = first; value <= scrubber->maximum(); ++value) {
            all << value;
        }
        QVector<int> seen;
        const auto watching = connect(scrubber, &QSlider::valueChanged, this, [&seen](int value) { seen << value; });
        QTest::mouseClick(play, Qt::LeftButton);
        QCOMPARE(scrubber->value(), first);
        QCOMPARE(play->accessibleName(), QStringLiteral("Pause"));
        QTRY_COMPARE(play->accessibleName(), QStringLiteral("Play"));
        QCOMPARE(seen, all);

        loop->setChecked(true);
        seen.clear();
        QTest::mouseClick(play, Qt::LeftButton);
        QTRY_VERIFY(seen.size() >= 2 * all.size() + 1);
        QCOMPARE(play->accessibleName(), QStringLiteral("Pause"));
        QTest::mouseClick(play, Qt::LeftButton);
        QCOMPARE(play->accessibleName(), QStringLiteral("Play"));
        for (qsizetype i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i], all[i % all.size()]);
        }
        disconnect(watching);
    };
    makePicture(4);
    check("play", "loop", "scrubber");
    openLab();
    develop(QStringLiteral("0,2,8"));
    check("labPlay", "labLoop", "labScrubber");
}

void LabWindowTest::earlierRunsStayBeneathThePresentOne()
{
    window().find<QSpinBox>("steps")->setValue(6);
    openLab();
    auto* legend = window().find<LineLegend>("chartLegend");
    auto* earlier = window().find<QCheckBox>("chartEarlier");
    develop(QStringLiteral("0,2,8"));
    QVERIFY(!earlier->isVisible());
    QCOMPARE(legend->entries().size(), std::size_t(3));
    develop(QStringLiteral("1,3,5"));
    QVERIFY(earlier->isVisible() && earlier->isChecked());
    QCOMPARE(legend->entries().size(), std::size_t(6));
    const std::vector<LineLegend::Entry>& lines = legend->entries();
    QVERIFY2(lines[0].label.startsWith(QStringLiteral("w 1")), qPrintable(lines[0].label));
    QVERIFY2(lines[5].label.startsWith(QStringLiteral("run 1, w 8")), qPrintable(lines[5].label));
    QVERIFY2(lines[5].pen.color().alphaF() < 0.6F && lines[2].pen.color().alphaF() > 0.9F, "the earlier ones are dimmed");
    for (std::size_t a = 0; a < lines.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            QVERIFY2(!(lines[a].mark == lines[b].mark), qPrintable(lines[a].label));
        }
    }
    window().screenshot(QStringLiteral("lab-earlier-runs"));

    const auto csv = [this] {
        const QString file = window().path(QStringLiteral("runs.csv"));
        QSignalSpy exported(&page(), &LabPage::exported);
        page().exportChart(file);
        exported.wait();
        return tests::bytesOf(file).split('\n');
    };
    const QList<QByteArray> both = csv();
    QCOMPARE(both.size(), qsizetype(1 + 6 * 6 + 1));
    QVERIFY(both[0].startsWith("run,lane,kind,w,"));
    QVERIFY(both[1].startsWith("1,1,classifier-free,0,") && both[36].startsWith("2,3,classifier-free,5,"));
    earlier->setChecked(false);
    QCOMPARE(legend->entries().size(), std::size_t(3));
    QCOMPARE(csv().size(), qsizetype(1 + 3 * 6 + 1));
    earlier->setChecked(true);

    // The last four stay; a command takes them away.
    for (int run = 3; run <= 6; ++run) {
        develop(QStringLiteral("0,1,2"));
    }
    QCOMPARE(results().number(), 6);
    QCOMPARE(results().earlier().size(), std::size_t(4));
    QCOMPARE(results().earlier().front().number, 2);
    QVERIFY(results().earlier().front().lanes.front().steps.front().frame.isNull());
    QTest::mouseClick(window().find<QToolButton>("chartForget"), Qt::LeftButton);
    QCOMPARE(legend->entries().size(), std::size_t(3));
    QVERIFY(!earlier->isVisible());
}

void LabWindowTest::promptsAreASecondAxis()
{
    openLab();
    auto* axis = window().find<QComboBox>("labAxis");
    axis->setCurrentIndex(axis->findText(QStringLiteral("prompt")));
    QVERIFY(window().text("labCost").contains(QStringLiteral("needs prompts")));
    type("labAxisValues", QStringLiteral("red apple, flat | blue rocket"));
    develop(QStringLiteral("0,2,8"));
    QCOMPARE(results().plan().rows.size(), std::size_t(2));
    QCOMPARE(results().plan().batches.size(), std::size_t(1));
    QCOMPARE(results().lanes()[0].request.prompt, std::string("red apple, flat"));
    QCOMPARE(results().lanes()[5].request.prompt, std::string("blue rocket"));
    const auto* grid = window().find<LaneGrid>("laneGrid");
    QVERIFY(grid->model()->headerData(1, Qt::Vertical).toString().contains(QStringLiteral("blue rocket")));
}

void LabWindowTest::aSavedSessionIsDevelopedAgain()
{
    openLab();
    type("labScales", QStringLiteral("1,2"));
    develop(QStringLiteral("0,2,8"));
    const QString file = window().path(QStringLiteral("a.darkroom-lab"));
    QSignalSpy exported(&page(), &LabPage::exported);
    page().exportSession(file);
    QVERIFY(exported.wait());
    const LabSession session = readLabSession(file.toStdString());
    QCOMPARE(session.lanes.size(), std::size_t(5));
    QCOMPARE(session.rows.size(), std::size_t(2));
    QCOMPARE(session.machine.modelHash, std::string(64, 'a'));
    QCOMPARE(session.machine.device, std::string("CPU, 2 threads"));
    QCOMPARE(session.machine.precision, std::string("bf16"));
    QCOMPARE(session.machine.library, std::string("Script 1"));
    QVERIFY(!window().find<QWidget>("labReplay")->isVisible());

    develop(QStringLiteral("0,1,2")); // something else in between
    QSignalSpy replayed(&page(), &LabPage::replayed);
    page().openSession(file);
    QVERIFY(replayed.wait());
    QCOMPARE(window().text("labReplay"), QStringLiteral("Bit-identical: all 5 pictures are the recorded ones."));
    QVERIFY(window().find<QWidget>("labReplay")->isVisible());
    QCOMPARE(results().lanes().size(), std::size_t(5));
    QCOMPARE(results().lanes()[2].request.guidance.w, 8.0);
    QVERIFY(results().lanes()[4].isClassifier);
    window().screenshot(QStringLiteral("lab-replay"));
    develop(QStringLiteral("0,1,2"));
    QVERIFY2(!window().find<QWidget>("labReplay")->isVisible(), "these lanes are no replay");
}

void LabWindowTest::aReplayThatDiffersSaysWhy()
{
    openLab();
    develop(QStringLiteral("0,2,8"));
    LabSession session = sessionOf(results(), {"Faces", std::string(64, 'b'), "NVIDIA", "fp32", "Script 0", "Darkroom 0"});
    session.lanes[1].picture.rgb[7] = static_cast<std::uint8_t>(session.lanes[1].picture.rgb[7] ^ 0x40);
    const QString file = window().path(QStringLiteral("other.darkroom-lab"));
    writeLabSession(realFileSystem(), file.toStdString(), session);
    QSignalSpy replayed(&page(), &LabPage::replayed);
    page().openSession(file);
    QVERIFY(replayed.wait());
    const QString text = window().text("labReplay");
    QVERIFY2(text.startsWith(QStringLiteral("1 of 3 pictures differ, by 64 of 255 levels at most. The model has other weights")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("The device was NVIDIA, and is CPU, 2 threads.")), qPrintable(text));
}

void LabWindowTest::aFileThatIsNoSessionIsTold()
{
    openLab();
    const QString file = window().path(QStringLiteral("no.darkroom-lab"));
    writeFileAtomically(realFileSystem(), file.toStdString(), std::string_view("{}"));
    page().openSession(file);
    QTRY_VERIFY(window().text("bannerSentence").contains(QStringLiteral("no session of the guidance lab")));
    QVERIFY2(window().text("bannerSentence").remove(QChar(0x200B)).startsWith(file),
        qPrintable(window().text("bannerSentence"))); // it may break
    QVERIFY(results().lanes().empty());
}

void LabWindowTest::theMemoryForStepsIsRemembered()
{
    auto* memory = window().find<QSpinBox>("labMemory");
    QCOMPARE(memory->value(), 256);
    memory->setValue(512);
    const QString root = window().path({});
    const SettingsStore store(window().path(QStringLiteral("settings.ini")));
    QCOMPARE(store.labMemory(), std::optional(512));
    OpenWindow again([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme, root);
    QCOMPARE(again.find<QSpinBox>("labMemory")->value(), 512);
}

void LabWindowTest::qualityIsDrawnAsPicturesCome()
{
    openLab();
    type("labW", QStringLiteral("0,2,8"));
    QTest::mouseClick(window().find<QToolButton>("labQuality"), Qt::LeftButton);
    auto* panel = window().find<QualityPanel>("qualityPanel");
    QVERIFY(panel->isVisible() && !window().find<QWidget>("telemetryChart")->isVisible());
    auto* start = window().find<QPushButton>("qualityStart");
    QVERIFY2(!start->isEnabled(), "there are no real pictures yet");
    useProgram(R"SH(echo "$@" > "$0.arguments"
figures() { echo "{\"w\":$1,\"pictures\":$2,\"frechet\":{\"value\":$3,\"low\":$4,\"high\":$5},\"precision\":{\"value\":0.8,\"low\":0.7,\"high\":0.9},\"recall\":{\"value\":0.5,\"low\":0.4,\"high\":0.6},\"accuracy\":{\"value\":0.25,\"low\":0.2,\"high\":0.3},\"frechet_of_real\":9.8,\"biased\":true}"; }
figures 0 8 40.5 35 47
figures 2 8 22.5 20 26
figures 8 8 31.25 28 36
figures 0 16 38.5 35 43
)SH");
    window().find<QLineEdit>("qualityData")->setText(QStringLiteral("/data/real pictures"));
    window().find<QLineEdit>("qualityJudge")->setText(QStringLiteral("/data/judge"));
    Settings settings = window().settings();
    settings.request.guidance.method = GuidanceMethod::AdaptiveProjection;
    settings.request.guidance.apgMomentum = -0.5;
    settings.request.guidance.rescale = 0.5;
    settings.request.guidance.interval = GuidanceRange{0.25, 8.0};
    settings.request.guidance.curve = {{14.0, 0.5}, {0.5, 1.5}};
    window().window().settings().edit(settings);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(!start->isEnabled());
    QTRY_VERIFY(!panel->runner().isRunning());
    const QByteArray arguments = tests::bytesOf(window().path(QStringLiteral("program.sh.arguments")));
    QVERIFY2(arguments.startsWith("lab --quality /data/real pictures --events --w 0,2,8 --count 64 --steps 20 --sampler dpmpp_2m"),
        arguments.constData());
    QVERIFY2(arguments.endsWith(" --guidance-method apg --apg-momentum -0.5 --rescale 0.5 --guidance-interval 0.25,8 --guidance-curve "
                                "14:0.5,0.5:1.5 --judge /data/judge\n"),
        arguments.constData());
    QCOMPARE(panel->figures().size(), std::size_t(3));
    QCOMPARE(panel->figures().at(0.0).pictures, std::int64_t(16));
    const QString told = window().text("qualityTold");
    QVERIFY2(told.startsWith(QStringLiteral("w 0: 38.5 (35 to 43), N 16   w 2: 22.5 (20 to 26), N 8")), qPrintable(told));
    QVERIFY2(
        told.contains(QStringLiteral("Biased: so few pictures come out too far away. As many real pictures are at 9.8")), qPrintable(told));
    window().screenshot(QStringLiteral("lab-quality"));
    m_theme->setChoice(ThemeChoice::Light);
    window().screenshot(QStringLiteral("lab-quality-light"));
    auto* figure = window().find<QComboBox>("qualityFigure");
    figure->setCurrentIndex(3);
    QVERIFY(window().text("qualityTold").startsWith(QStringLiteral("w 0: 25 (20 to 30), N 16")));
    QCOMPARE(unnamedControl(window().window()), QString());
}

void LabWindowTest::whatQualityLacksIsTold()
{
    openLab();
    QTest::mouseClick(window().find<QToolButton>("labQuality"), Qt::LeftButton);
    useProgram("echo 'darkroom lab: There is no judge for the pictures of Faces.' >&2; exit 3\n");
    window().find<QLineEdit>("qualityData")->setText(QStringLiteral("/data"));
    QTest::mouseClick(window().find<QPushButton>("qualityStart"), Qt::LeftButton);
    QTRY_COMPARE(window().text("qualityTold"), QStringLiteral("There is no judge for the pictures of Faces."));
    QVERIFY(window().find<QPushButton>("qualityStart")->isEnabled());
    window().find<QualityPanel>("qualityPanel")->runner().setProgram(QStringLiteral("/no/such/program"));
    QTest::mouseClick(window().find<QPushButton>("qualityStart"), Qt::LeftButton);
    QTRY_COMPARE(window().text("qualityTold"), QStringLiteral("/no/such/program can't be started."));
}

void LabWindowTest::measuringIsStopped()
{
    openLab();
    QTest::mouseClick(window().find<QToolButton>("labQuality"), Qt::LeftButton);
    useProgram("trap 'exit 7' TERM\nwhile true; do sleep 0.05; done\n");
    window().find<QLineEdit>("qualityData")->setText(QStringLiteral("/data"));
    QTest::mouseClick(window().find<QPushButton>("qualityStart"), Qt::LeftButton);
    QCOMPARE(window().text("qualityTold"), QStringLiteral("Looking at the real pictures…"));
    QTest::qWait(200);
    QTest::mouseClick(window().find<QToolButton>("qualityStop"), Qt::LeftButton);
    QTRY_VERIFY(!window().find<QualityPanel>("qualityPanel")->runner().isRunning());
    QCOMPARE(window().text("qualityTold"), QStringLiteral("Nothing was measured yet."));
}

void LabWindowTest::stopEndsTheLanes()
{
    openLab();
    window().find<QSpinBox>("steps")->setValue(1000);
    type("labW", QStringLiteral("0,2,8"));
    QTest::mouseClick(window().find<QPushButton>("labStart"), Qt::LeftButton);
    auto* stop = window().find<QToolButton>("labStop");
    QTRY_VERIFY(results().stepsDone() > 0);
    if (!results().isFinished()) {
        QTest::mouseClick(stop, Qt::LeftButton);
    }
    QTRY_VERIFY(!stop->isEnabled());
    QTRY_VERIFY(window().find<QPushButton>("labStart")->isEnabled());
}

void LabWindowTest::theStatusSaysThatTheLabRuns()
{
    openLab();
    QStringList told;
    connect(&window().session(), &Session::stateChanged, this, [&] { told << window().text("statusActivity"); });
    develop(QStringLiteral("0,2,8"));
    QVERIFY2(told.contains(QStringLiteral("Lab: 3 lanes")), qPrintable(told.join(QLatin1Char('\n'))));
    QVERIFY2(told.contains(QStringLiteral("Lab: 3 lanes · Step 5 of 20")), qPrintable(told.join(QLatin1Char('\n'))));
    QTRY_COMPARE(window().text("statusActivity"), QStringLiteral("Ready"));
    disconnect(&window().session(), nullptr, this, nullptr);
}

void LabWindowTest::whatLanesBeginFromIsToldAndCanBeLeftOut()
{
    auto* note = window().find<QLabel>("labInputs");
    openLab();
    QVERIFY(!note->isVisible());
    Settings settings = window().settings();
    settings.request.input.picture = discPicture(1, 1.0);
    settings.request.input.mask = {128, 128, std::vector<std::uint8_t>(128 * 128, 255)};
    window().window().settings().edit(settings);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("Every lane paints into the mask of the settings' start picture, at strength 0.75."));
    window().screenshot(QStringLiteral("lab-from-a-picture"));
    develop(QStringLiteral("0,2,8"));
    QVERIFY(!results().lanes().front().request.input.empty());
    auto* without = window().find<QCheckBox>("labWithoutInputs");
    QTest::mouseClick(without, Qt::LeftButton, Qt::NoModifier, QPoint(8, without->height() / 2));
    QVERIFY(without->isChecked());
    QVERIFY(note->text().startsWith(QStringLiteral("The lanes begin from noise")));
    develop(QStringLiteral("0,2,4"));
    QVERIFY(results().lanes().front().request.input.empty());
    QVERIFY(!window().settings().request.input.empty());
    // A map that the model doesn't take is no matter of the lab.
    settings.request.input = {};
    settings.request.regionMap = {128, 128, std::vector<std::uint8_t>(128 * 128, 1)};
    window().window().settings().edit(settings);
    QVERIFY(!note->isVisible());
}

void LabWindowTest::aFailedBatchIsTold()
{
    openLab();
    m_script->failAtStep(3);
    type("labW", QStringLiteral("0,2,8"));
    QTest::mouseClick(window().find<QPushButton>("labStart"), Qt::LeftButton);
    QTRY_VERIFY(window().text("bannerSentence").startsWith(QStringLiteral("There is not enough memory for step 3")));
    QVERIFY(window().find<QPushButton>("labStart")->isEnabled());
}

void LabWindowTest::everyControlHasANameAndATooltip()
{
    makePicture();
    QCOMPARE(unnamedControl(window().window()), QString());
}

void LabWindowTest::theSettingsColumnIsNotClipped_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("usual text") << 1.0;
    QTest::newRow("large text") << 2.0;
}

void LabWindowTest::theSettingsColumnIsNotClipped()
{
    QFETCH(double, factor);
    m_theme->setTextFactor(factor);
    QTest::mouseClick(window().find<QToolButton>("moreGuidance"), Qt::LeftButton);
    window().find<QCheckBox>("hasInterval")->setChecked(true);
    QTest::qWait(50);
    const auto* content = window().find<QWidget>("settingsContent");
    const int edge = window().find<QScrollArea>("settingsScroll")->viewport()->width();
    for (const QWidget* widget : content->findChildren<QWidget*>()) {
        if (widget->isVisible() && isControl(widget)) {
            const int right = widget->mapTo(content, QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= edge, qPrintable(QStringLiteral("%1 ends at %2 of %3").arg(widget->objectName()).arg(right).arg(edge)));
        }
    }
    QVERIFY2(window().window().minimumSizeHint().width() <= 1240, qPrintable(QString::number(window().window().minimumSizeHint().width())));
}

void LabWindowTest::looksRight()
{
    const auto everyTheme = [&](const QString& state) {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_theme->setChoice(choice);
            window().screenshot(state + QLatin1Char('-') + name(choice));
        }
        m_theme->setChoice(ThemeChoice::Dark);
    };
    openLab();
    QTest::qWait(400);
    everyTheme(QStringLiteral("lab-empty"));
    type("labScales", QStringLiteral("0,1,2,4"));
    develop(QStringLiteral("0,1,2,4,8"));
    window().find<LaneGrid>("laneGrid")->chooseLane(3);
    page().setStep(8);
    everyTheme(QStringLiteral("lab-full"));
    window().find<QCheckBox>("labMaps")->setChecked(true);
    QTRY_VERIFY(!results().lanes()[8].map.isNull());
    window().window().resize(1920, 1080);
    QTest::qWait(50);
    everyTheme(QStringLiteral("lab-wide"));
    window().window().resize(1280, 800);
    QTest::mouseClick(window().find<QToolButton>("canvasPage"), Qt::LeftButton);
    makePicture();
    QTest::mouseClick(window().find<QToolButton>("moreGuidance"), Qt::LeftButton);
    window().find<QComboBox>("curvePreset")->setCurrentIndex(3);
    window().find<QCheckBox>("hasInterval")->setChecked(true);
    window().find<QSlider>("scrubber")->setValue(7);
    QTest::keyClick(window().find<Canvas>("canvas"), Qt::Key_8);
    QTest::qWait(300);
    everyTheme(QStringLiteral("step-views"));
    openLab();
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    const auto* legend = window().find<LineLegend>("chartLegend");
    QVERIFY2(legend->height() >= legend->heightForWidth(legend->width()), "the chart's legend is cut");
    window().screenshot(QStringLiteral("lab-large-text"));
    QVERIFY(window().window().width() == 1280 && window().window().height() == 800);
}

QTEST_MAIN(LabWindowTest)
#include "lab_window_test.moc"
