#include "ui/controls/caption_label.h"
#include "ui/gallery/picture_files.h"
#include "ui/least_sizes.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <tuple>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

/// 1280 less what other fonts and frames may add.
constexpr int kWidest = 1240;

const QString kLongName = QStringLiteral("a-folder-with-a-long-name-and-no-space-") + QString(60, QLatin1Char('n'));

} // namespace

/// How narrow the window may be with text at 200 %, whatever it shows.
class LeastWidthWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_theme = new Theme(this);
    }

    void init()
    {
        m_theme->setTextFactor(1.0);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
        m_script->description.name = "a model with a long name " + kLongName.toStdString();
        m_script->description.takesRegionMap = true;
        m_script->description.regions = {{0, "ground", {30, 30, 30}}, {1, kLongName.toStdString(), {60, 140, 230}}};
        m_script->description.path = "/mnt/models/" + kLongName.toStdString() + "/model";
        for (std::uint64_t seed : {std::uint64_t(1), std::uint64_t(18446744073709551615ull)}) {
            savePictureIn(m_folder->filePath(QStringLiteral("Pictures/") + kLongName), requestOf(kLongName.toStdString(), seed, 12.75),
                kLongName.toStdString(), "Geschwindigkeitsbegrenzungstafelaufstellungsgenehmigung");
        }
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyPageIsNarrowEnough_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"C", "de_DE", "fi_FI", "hi_IN"}) {
            QTest::newRow(locale) << QString::fromLatin1(locale);
        }
    }

    void everyPageIsNarrowEnough();
    void aHiddenPageDoesNotCount();
    void messagesAreNarrowEnough();
    void captionsFollowTheTextSizeBothWays();

private:
    void check(OpenWindow& opened, const QString& what)
    {
        // Layouts follow in their own time.
        QTest::qWait(20);
        QCoreApplication::sendPostedEvents();
        const int least = opened.window().minimumSizeHint().width();
        qInfo().noquote() << what << least;
        opened.screenshot(QStringLiteral("narrow-") + what);
        QVERIFY2(least <= kWidest, qPrintable(what + QLatin1Char('\n') + leastSizes(opened.window())));
        QVERIFY2(opened.window().width() <= 1280, qPrintable(what));
        const QString cut = cutOff(opened.window()) + cutOffAtSide(opened.window());
        QVERIFY2(cut.isEmpty(), qPrintable(what + QStringLiteral(": ") + cut));
    }

    QListView* showGallery(OpenWindow& opened)
    {
        opened.find<QToolButton>("galleryPageButton")->click();
        auto* view = opened.find<QListView>("gallery");
        if (!QTest::qWaitFor([&] { return view->model()->rowCount() >= 2; }, 10000)) {
            qWarning() << "there are" << view->model()->rowCount() << "rows";
        }
        return view;
    }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void LeastWidthWindowTest::everyPageIsNarrowEnough()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    auto opened = openScripted(m_script, *m_theme, m_folder->path());
    opened->window().resize(1280, 800);
    m_theme->setTextFactor(2.0);
    check(*opened, QStringLiteral("canvas-empty"));
    opened->find<QPushButton>("generate")->click();
    QVERIFY(opened->waitForPictures(1));
    check(*opened, QStringLiteral("canvas"));

    // The editors over the picture, with the queue beside them too.
    const std::tuple<const char*, const char*, QString> editors[] = {
        {"paintMask", "maskDone", QStringLiteral("mask")}, {"paintRegions", "regionDone", QStringLiteral("regions")}};
    opened->find<QToolButton>("inputUseResult")->click();
    for (const auto& [begin, end, name] : editors) {
        opened->find<QToolButton>(begin)->click();
        check(*opened, name);
        opened->find<QToolButton>("toggleQueue")->click();
        check(*opened, name + QStringLiteral("-queue"));
        opened->find<QToolButton>("toggleQueue")->click();
        opened->find<QToolButton>(end)->click();
    }
    opened->find<QToolButton>("inputClear")->click();

    auto* view = showGallery(*opened);
    opened->find<QComboBox>("galleryPeriod")->setCurrentIndex(5);
    view->setCurrentIndex(view->model()->index(1, 0));
    check(*opened, QStringLiteral("gallery"));
    opened->find<QToolButton>("toggleQueue")->click();
    check(*opened, QStringLiteral("gallery-queue"));

    view->selectAll();
    QSignalSpy read(opened->find<QObject>("comparePage"), SIGNAL(picturesRead()));
    opened->find<QToolButton>("comparePictures")->click();
    QVERIFY(read.count() > 0 || read.wait());
    QTRY_VERIFY(!opened->text("similarity").isEmpty());
    check(*opened, QStringLiteral("compare-queue"));
    opened->find<QToolButton>("toggleQueue")->click();
    check(*opened, QStringLiteral("compare"));

    opened->find<QToolButton>("labPageButton")->click();
    check(*opened, QStringLiteral("lab"));
    opened->find<QToolButton>("toggleQueue")->click();
    check(*opened, QStringLiteral("lab-queue"));

    m_script->permit(0);
    opened->find<QToolButton>("canvasPage")->click();
    for (int i = 0; i < 3; ++i) {
        opened->find<QPushButton>("generate")->click();
    }
    QTRY_COMPARE(opened->state().waiting.size(), std::size_t(2));
    check(*opened, QStringLiteral("canvas-queue"));
    m_script->release();
    QVERIFY(opened->waitForPictures(4));
}

/// What a page needs that was laid out at another text size and is not seen.
void LeastWidthWindowTest::aHiddenPageDoesNotCount()
{
    auto opened = openScripted(m_script, *m_theme, m_folder->path());
    opened->window().resize(1280, 800);
    showGallery(*opened)->selectAll();
    opened->find<QToolButton>("comparePictures")->click();
    m_theme->setTextFactor(2.0);
    check(*opened, QStringLiteral("compare-after-gallery"));
    QCOMPARE(opened->window().width(), 1280);
}

void LeastWidthWindowTest::messagesAreNarrowEnough()
{
    m_script->failLoading("The file " + kLongName.toStdString() + "/model_index.json is cut off: download it again.");
    OpenWindow opened([script = m_script] { return std::make_unique<ScriptedEngine>(script); }, *m_theme, m_folder->path());
    opened.window().resize(1280, 800);
    m_theme->setTextFactor(2.0);
    QTRY_VERIFY(opened.find<QWidget>("banner")->isVisible());
    opened.find<QPushButton>("bannerDetails")->click();
    check(opened, QStringLiteral("message"));
    opened.find<QToolButton>("toggleQueue")->click();
    check(opened, QStringLiteral("message-queue"));
}

void LeastWidthWindowTest::captionsFollowTheTextSizeBothWays()
{
    auto opened = openScripted(m_script, *m_theme, m_folder->path());
    opened->find<QPushButton>("generate")->click();
    QVERIFY(opened->waitForPictures(1));
    for (const double factor : {2.0, 1.0, 1.5, 1.0}) {
        m_theme->setTextFactor(factor);
        QCoreApplication::sendPostedEvents();
        for (const QWidget* caption : opened->window().findChildren<CaptionLabel*>()) {
            QVERIFY2(caption->font().pixelSize() == captionFont().pixelSize(), qPrintable(caption->objectName()));
        }
        for (const char* button : {"showFile", "useSeed", "branchHere"}) {
            QVERIFY2(opened->find<QToolButton>(button)->font().pixelSize() == captionFont().pixelSize(), button);
        }
    }
}

QTEST_MAIN(LeastWidthWindowTest)
#include "least_width_window_test.moc"
