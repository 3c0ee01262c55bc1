#include "ui/control_names.h"
#include "ui/controls/prompt_edit.h"
#include "ui/open_scripted.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_panel.h"
#include "ui/scripted_engine.h"

#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// The queue in the real window over a scripted engine, whose runs can be held.
class QueueWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
    }

    void anEmptyQueueSaysWhatToDo();
    void aClassIsCalledByItsName();
    void theOrderIsChangedByKeys();
    void aRowIsDraggedToAnotherPlace();
    void oneIsCancelledAndAllAre();
    void theRunningOneIsSkipped();
    void editingLoadsTheSettingsBack();
    void repeatingAsksForAnotherSeed();
    void aPauseHoldsTheRunBetweenTwoSteps();
    void aPausedQueueBeginsNothing();
    void timesAreLearned();
    void whatWaitedIsOfferedAtTheNextStart();
    void aStoppedPictureIsNotOfferedAgain();
    void everyControlHasANameAndATooltip();
    void looksRightInEveryState();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    /// One running, held after its first step, and `count` behind it with the seeds 1, 2, …
    std::unique_ptr<OpenWindow> openBusy(int count)
    {
        auto opened = open();
        m_script->permit(1);
        Settings settings = opened->settings();
        settings.randomSeed = false;
        settings.request.seed = 0;
        settings.count = count + 1;
        opened->session().generate(settings, Place::Back);
        if (!opened->waitForStep(1)) {
            qFatal("The scripted run did not begin.");
        }
        QTest::keyClick(&opened->window(), Qt::Key_J, Qt::ControlModifier);
        return opened;
    }

    static std::vector<std::uint64_t> waitingSeeds(OpenWindow& opened)
    {
        std::vector<std::uint64_t> seeds;
        for (const WaitingRun& run : opened.state().waiting) {
            seeds.push_back(run.request.seed);
        }
        return seeds;
    }

    using Seeds = std::vector<std::uint64_t>;

    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void QueueWindowTest::anEmptyQueueSaysWhatToDo()
{
    auto opened = open();
    auto* panel = opened->find<QWidget>("queuePanel");
    QVERIFY(!panel->isVisible());
    QTest::keyClick(&opened->window(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(opened->text("queueEmpty").contains(QStringLiteral("Press Generate (Ctrl+Enter)")));
    QTest::mouseClick(opened->find<QToolButton>("queueClose"), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
}

void QueueWindowTest::aClassIsCalledByItsName()
{
    auto opened = open();
    m_script->permit(1);
    Settings settings = opened->settings();
    settings.request.prompt.clear();
    settings.request.classId = 19;
    settings.count = 2;
    opened->session().generate(settings, Place::Back);
    QVERIFY(opened->waitForStep(1));
    settings.request.model = "/another/model";
    settings.count = 1;
    opened->session().generate(settings, Place::Back);
    auto* model = opened->find<QListView>("queueList")->model();
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("clock"));
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("clock"));
    QCOMPARE(model->index(2, 0).data().toString(), QStringLiteral("Class 19"));
    opened->session().stop();
}

void QueueWindowTest::theOrderIsChangedByKeys()
{
    auto opened = openBusy(3);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{1, 3, 2}));
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(list, Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{3, 1, 2}));
    QVERIFY(!opened->find<QToolButton>("queueUp")->isEnabled());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{1, 3, 2}));
    m_script->release();
    QVERIFY(opened->waitForPictures(4));
    QCOMPARE(m_script->startedSeeds(), (Seeds{0, 1, 3, 2}));
}

void QueueWindowTest::aRowIsDraggedToAnotherPlace()
{
    auto opened = openBusy(3);
    auto* model = opened->find<QListView>("queueList")->model();
    QTRY_COMPARE(model->rowCount(), 4);
    QVERIFY(!model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1, 0)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 4, 0, {});
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{2, 3, 1}));
    const std::unique_ptr<QMimeData> back(model->mimeData({model->index(3, 0)}));
    model->dropMimeData(back.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{1, 2, 3}));
    m_script->release();
}

void QueueWindowTest::oneIsCancelledAndAllAre()
{
    auto opened = openBusy(3);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{1, 3}));
    QTest::mouseClick(opened->find<QToolButton>("queueCancelAll"), Qt::LeftButton);
    QTRY_VERIFY(opened->state().waiting.empty() && !opened->state().activity);
    QVERIFY(opened->savedFiles().isEmpty());
    QVERIFY(opened->session().unfinished().empty());
}

void QueueWindowTest::theRunningOneIsSkipped()
{
    auto opened = openBusy(1);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(opened->state().waiting.empty());
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(opened->savedFiles().size(), 1);
}

void QueueWindowTest::editingLoadsTheSettingsBack()
{
    auto opened = openBusy(0);
    Settings other = opened->settings();
    other.request.prompt = "a green leaf";
    other.request.guidance.w = 6.0;
    opened->session().generate(other, Place::Back);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const Settings before = opened->settings();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(opened->state().waiting.empty());
    QCOMPARE(opened->settings().request.prompt, std::string("a green leaf"));
    QCOMPARE(opened->settings().request.guidance.w, 6.0);
    QVERIFY(opened->find<PromptEdit>("prompt")->hasFocus());
    opened->window().settings().undoStack().undo();
    QVERIFY(opened->settings() == before);
    m_script->release();
}

void QueueWindowTest::repeatingAsksForAnotherSeed()
{
    auto opened = openBusy(0);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_R);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    GenerationRequest repeated = opened->state().waiting.front().request;
    repeated.seed = opened->state().activity->request.seed;
    QVERIFY(repeated == opened->state().activity->request);
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
}

void QueueWindowTest::aPauseHoldsTheRunBetweenTwoSteps()
{
    auto opened = openBusy(0);
    QVERIFY(m_script->untilItWaits());
    QTest::keyClick(&opened->window(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(opened->state().paused);
    // The step that waits for its permit was begun before the pause; none begins after it.
    m_script->release();
    QVERIFY(opened->waitForStep(2));
    // What is dropped is still looked at: by then the run has come to its pause.
    QSignalSpy problems(&opened->session(), &Session::problemArose);
    opened->session().inspect(QStringLiteral("/nowhere/picture.png"));
    QVERIFY(problems.wait());
    QCOMPARE(opened->state().activity->step, 2);
    QVERIFY(opened->text("statusActivity").startsWith(QStringLiteral("Paused")));
    QTest::mouseClick(opened->find<QToolButton>("queuePause"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    QVERIFY(!opened->state().paused);
}

void QueueWindowTest::aPausedQueueBeginsNothing()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_P, Qt::ControlModifier);
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    QVERIFY2(opened->find<QWidget>("queuePanel")->isVisible(), "where it went is shown");
    QSignalSpy problems(&opened->session(), &Session::problemArose);
    opened->session().inspect(QStringLiteral("/nowhere/picture.png"));
    QVERIFY(problems.wait());
    QVERIFY(!opened->state().activity);
    QTest::keyClick(&opened->window(), Qt::Key_Escape);
    QTRY_VERIFY(opened->state().waiting.empty());
    QVERIFY2(!opened->state().paused, "stopping everything ends the pause");
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
}

void QueueWindowTest::timesAreLearned()
{
    auto opened = openBusy(1);
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
    m_script->permit(1);
    Settings settings = opened->settings();
    settings.request.sampling.steps = 10;
    settings.count = 2;
    opened->session().generate(settings, Place::Back);
    QVERIFY(opened->waitForStep(1));
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(1));
    const std::optional<double> seconds = opened->state().waiting.front().seconds;
    QVERIFY(seconds);
    // The script says 0.0504 s a step and 0.1 s for decoding; reading the prompt takes what it takes.
    QVERIFY2(*seconds >= 10 * 0.0504 + 0.1 - 1e-6, qPrintable(QString::number(*seconds)));
    auto* list = opened->find<QListView>("queueList");
    QVERIFY(list->model()->index(1, 0).data(QueueModel::DetailRole).toString().contains(QStringLiteral("takes")));
    QVERIFY(opened->text("queueSummary").contains(QStringLiteral("left")));
    m_script->release();
}

void QueueWindowTest::whatWaitedIsOfferedAtTheNextStart()
{
    {
        auto opened = openBusy(2);
        QTRY_COMPARE(opened->state().waiting.size(), std::size_t(2));
        opened->window().settings().edit([&] {
            Settings settings = opened->settings();
            settings.request.prompt = "half-written prompt";
            return settings;
        }());
        opened->window().close();
    }
    m_script = std::make_shared<Script>();
    auto opened = open();
    QCOMPARE(opened->settings().request.prompt, std::string("half-written prompt"));
    QTRY_COMPARE(waitingSeeds(*opened), (Seeds{0, 1, 2}));
    QVERIFY(opened->state().paused);
    QVERIFY(opened->find<QWidget>("queuePanel")->isVisible());
    QVERIFY2(opened->text("bannerSentence").startsWith(QStringLiteral("3 pictures had not been finished")),
        qPrintable(opened->text("bannerSentence")));
    QTest::mouseClick(opened->find<QPushButton>("bannerRemedy"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(3));
    QCOMPARE(m_script->startedSeeds(), (Seeds{0, 1, 2}));
    QVERIFY(!opened->find<QWidget>("banner")->isVisible());
}

void QueueWindowTest::aStoppedPictureIsNotOfferedAgain()
{
    {
        auto opened = openBusy(2);
        QTest::keyClick(&opened->window(), Qt::Key_Escape);
        QTRY_VERIFY(opened->state().waiting.empty() && !opened->state().activity);
        opened->window().close();
    }
    m_script = std::make_shared<Script>();
    auto opened = open();
    QVERIFY(opened->state().waiting.empty());
    QVERIFY(!opened->state().paused);
}

void QueueWindowTest::everyControlHasANameAndATooltip()
{
    auto opened = openBusy(1);
    const QString unnamed = unnamedControl(*opened->find<QWidget>("queuePanel"));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    m_script->release();
}

void QueueWindowTest::looksRightInEveryState()
{
    auto opened = openBusy(4);
    auto* list = opened->find<QListView>("queueList");
    QTRY_COMPARE(list->model()->rowCount(), 5);
    m_script->permit(7);
    QVERIFY(opened->waitForStep(8));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    const auto everyLook = [&](const QString& state) {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            opened->window().resize(size);
            QTest::qWait(50);
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                m_theme->setChoice(choice);
                opened->screenshot(QStringLiteral("%1-%2-%3").arg(state, name(choice)).arg(size.width()));
            }
        }
        m_theme->setChoice(ThemeChoice::Dark);
        opened->window().resize(1280, 800);
    };
    everyLook(QStringLiteral("queue"));
    QTest::keyClick(&opened->window(), Qt::Key_P, Qt::ControlModifier);
    everyLook(QStringLiteral("queue-paused"));
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("queue-large-text"));
    QVERIFY2(opened->window().width() == 1280, qPrintable(QString::number(opened->window().width())));
    m_theme->setTextFactor(1.0);
    m_script->release();
}

QTEST_MAIN(QueueWindowTest)
#include "queue_window_test.moc"
