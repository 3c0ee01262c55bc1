#include "darkroom/base/picture_file.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/sha256.h"
#include "darkroom/generation/model.h"
#include "ui/controls/input_guard.h"
#include "ui/controls/prompt_edit.h"
#include "ui/open_window.h"
#include "ui/views/canvas.h"
#include "ui/worker/generation_engine.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

/// A debug build with sanitizers on a busy machine still gets there.
constexpr int kPatience = 300'000;

/// The longest time for which the event loop did not come round.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
            m_sinceBeat.restart();
        });
        m_sinceBeat.start();
        m_timer.start();
    }

    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

void copyFolder(const QString& from, const QString& to)
{
    QDirIterator iterator(from, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = iterator.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(file, target)) {
            qFatal("could not copy %s", qPrintable(file));
        }
    }
}

} // namespace

/// The real window on the model that ships with the program.
class ShippedWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new Theme(this);
        m_theme->setChoice(ThemeChoice::Dark);
        qApp->installEventFilter(new InputGuard(this));
    }

    void typesPicksAndGenerates();
    void looksAtAttentionAndBranchesWithAnotherPrompt();
    void theSameSettingsGiveTheSamePixels();
    void stopsAMomentAfterEscape();
    void restoresByDrop();
    void refusesATruncatedModelAndWorksAgain();

private:
    std::unique_ptr<OpenWindow> open()
    {
        auto opened = std::make_unique<OpenWindow>([] { return std::make_unique<GenerationEngine>(); }, *m_theme);
        if (!opened->waitForModel(kPatience)) {
            qFatal("The shipped model did not load: %s", qPrintable(opened->text("bannerSentence")));
        }
        return opened;
    }

    static void generate(OpenWindow& opened) { QTest::keyClick(opened.find<PromptEdit>("prompt"), Qt::Key_Return, Qt::ControlModifier); }

    Theme* m_theme = nullptr;
};

void ShippedWindowTest::typesPicksAndGenerates()
{
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    QTRY_VERIFY(!prompt->prompt().isEmpty());
    QTest::qWait(1);
    opened->screenshot(QStringLiteral("shipped-invitation"));
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("red apple, flat"));
    auto* classes = opened->find<QComboBox>("class");
    classes->setFocus();
    QTest::keyClicks(classes->lineEdit(), QStringLiteral("fruit"));
    opened->find<QLineEdit>("seed")->setFocus();
    QTest::keyClicks(opened->find<QLineEdit>("seed"), QStringLiteral("\b\b7"));
    opened->find<QLineEdit>("seed")->setText(QStringLiteral("7"));
    const Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    generate(*opened);
    QVERIFY2(opened->waitForPictures(1, kPatience), qPrintable(opened->text("bannerSentence")));
    qInfo("20 steps in %lld ms; the event loop was blocked for %.1f ms at most", clock.elapsed(), heartbeat.longestMilliseconds());
    QVERIFY(opened->settings().request.classId.has_value());
    QCOMPARE(opened->settings().request.seed, std::uint64_t(7));
    QCOMPARE(opened->savedFiles().size(), 1);
    QCOMPARE(opened->find<Canvas>("canvas")->picture().size(), QSize(128, 128));
    const RunRecordPtr record = opened->session().records().back();
    QCOMPARE(record->frames.size(), static_cast<std::size_t>(record->request.sampling.steps));
    opened->screenshot(QStringLiteral("shipped-picture"));
    m_theme->setChoice(ThemeChoice::Light);
    opened->screenshot(QStringLiteral("shipped-picture-light"));
    m_theme->setChoice(ThemeChoice::Dark);
}

void ShippedWindowTest::looksAtAttentionAndBranchesWithAnotherPrompt()
{
    auto opened = open();
    opened->window().settings().edit([&] {
        Settings settings = opened->settings();
        settings.request.prompt = "red apple, flat";
        settings.request.seed = 7;
        settings.request.sampling.steps = 10;
        settings.randomSeed = false;
        return settings;
    }());
    generate(*opened);
    QVERIFY2(opened->waitForPictures(1, kPatience), qPrintable(opened->text("bannerSentence")));
    auto* attention = opened->find<QToolButton>("viewAttention");
    QTRY_VERIFY_WITH_TIMEOUT(attention->isEnabled(), kPatience);
    opened->find<QSlider>("scrubber")->setValue(4);
    attention->click();
    auto* token = opened->find<QComboBox>("viewToken");
    QTRY_VERIFY_WITH_TIMEOUT(token->count() > 0, kPatience);
    QCOMPARE(token->findText(QStringLiteral("apple")), 1);
    token->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(opened->text("caption").startsWith(QStringLiteral("attention to “apple”, step 5 of 10")), kPatience);
    opened->screenshot(QStringLiteral("shipped-attention"));

    opened->find<QToolButton>("branchWith")->click();
    auto* prompt = opened->find<PromptEdit>("branchPrompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("green apple, flat"));
    auto* sampler = opened->find<QComboBox>("branchSampler");
    sampler->setCurrentIndex(sampler->findData(QStringLiteral("euler")));
    opened->find<QPushButton>("branchStart")->click();
    QVERIFY2(opened->waitForPictures(2, kPatience), qPrintable(opened->text("bannerSentence")));
    const RunRecordPtr parent = opened->session().records().front();
    const RunRecordPtr branch = opened->session().records().back();
    QVERIFY(branch->picture != parent->picture);
    const PictureRecord record = readPictureRecord(branch->file.toStdString());
    QVERIFY(record.facts.lineage);
    QCOMPARE(record.facts.lineage->step, 5);
    QCOMPARE(record.facts.lineage->parent, sha256OfFile(parent->file.toStdString()));
    QVERIFY(record.settings->request == branch->request);
    QVERIFY(branch->request.before == std::vector<EarlierPart>{earlierPart(5, parent->request)});
    opened->screenshot(QStringLiteral("shipped-branch"));

    // Dropped on the window, the branch's picture alone makes it again, with the run that it left.
    opened->drop(branch->file);
    QTRY_VERIFY(opened->settings().request.before == branch->request.before);
    QVERIFY(opened->text("branchNote").contains(QStringLiteral("from step 5 on")));
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY2(opened->waitForPictures(3, kPatience), qPrintable(opened->text("bannerSentence")));
    const RunRecordPtr again = opened->session().records().back();
    QVERIFY(again->picture == branch->picture);
    QVERIFY(again->request == branch->request);
    QCOMPARE(again->frames.front().step, 1);
}

void ShippedWindowTest::theSameSettingsGiveTheSamePixels()
{
    auto opened = open();
    opened->find<QSpinBox>("steps")->setValue(4);
    opened->find<QLineEdit>("seed")->setFocus();
    opened->find<QLineEdit>("seed")->setText(QStringLiteral("11"));
    generate(*opened);
    QVERIFY(opened->waitForPictures(1, kPatience));
    generate(*opened);
    QVERIFY(opened->waitForPictures(2, kPatience));
    const QStringList files = opened->savedFiles();
    QCOMPARE(files.size(), 2);
    QFile first(files[0]);
    QFile second(files[1]);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY2(first.readAll() == second.readAll(), "two pictures of the same settings are the same bytes");
}

void ShippedWindowTest::stopsAMomentAfterEscape()
{
    auto opened = open();
    opened->find<QSpinBox>("steps")->setValue(200);
    generate(*opened);
    QVERIFY(QTest::qWaitFor([&] { return opened->state().activity && opened->state().activity->step >= 2; }, kPatience));
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !opened->state().activity; }, kPatience));
    QVERIFY(opened->savedFiles().isEmpty());
    QVERIFY(opened->session().records().back()->picture.isNull());
    QVERIFY(opened->text("caption").contains(QStringLiteral("stopped here")));
}

void ShippedWindowTest::restoresByDrop()
{
    auto opened = open();
    auto* steps = opened->find<QSpinBox>("steps");
    auto* w = opened->find<QDoubleSpinBox>("guidanceW");
    steps->setValue(3);
    w->setValue(4.5);
    generate(*opened);
    QVERIFY(opened->waitForPictures(1, kPatience));
    steps->setValue(25);
    w->setValue(0.0);
    opened->drop(opened->savedFiles().front());
    QTRY_COMPARE(steps->value(), 3);
    QCOMPARE(w->value(), 4.5);
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps->value(), 25);
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    generate(*opened);
    QVERIFY(opened->waitForPictures(2, kPatience));
    const std::deque<RunRecordPtr>& records = opened->session().records();
    QVERIFY2(records[0]->picture == records[1]->picture, "a restored picture is made again, pixel for pixel");
}

void ShippedWindowTest::refusesATruncatedModelAndWorksAgain()
{
    auto opened = open();
    const QString broken = opened->path(QStringLiteral("broken"));
    copyFolder(QString::fromStdString(shippedModel().string()), broken);
    QFile weights(broken + QStringLiteral("/unet/diffusion_pytorch_model.safetensors"));
    QVERIFY(weights.setPermissions(weights.permissions() | QFileDevice::WriteOwner));
    QVERIFY(weights.resize(weights.size() / 2));
    opened->drop(broken);
    auto* banner = opened->find<QWidget>("banner");
    QVERIFY(QTest::qWaitFor([&] { return banner->isVisible(); }, kPatience));
    QVERIFY2(
        banner->accessibleName().contains(QStringLiteral("diffusion_pytorch_model.safetensors")), qPrintable(banner->accessibleName()));
    opened->screenshot(QStringLiteral("shipped-broken-model"));
    QTest::keyClick(opened->find<PromptEdit>("prompt"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(opened->waitForModel(kPatience));
    opened->find<QSpinBox>("steps")->setValue(2);
    generate(*opened);
    QVERIFY(opened->waitForPictures(1, kPatience));
}

QTEST_MAIN(ShippedWindowTest)
#include "shipped_window_test.moc"
