#include "darkroom/base/picture_file.h"
#include "ui/gallery/picture_files.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// The second pass that makes a picture larger, from the canvas and from the gallery.
class LargerWindowTest : public QObject {
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
        m_script->description.sizeIsFixed = false;
    }

    void theShownPictureBecomesLarger();
    void itsFileRepeatsIt();
    void aPictureOfTheGalleryBecomesLarger();
    void aModelOfOneSizeSaysWhyNot();
    void anotherModelsPictureSaysWhyNot();
    void withoutAPictureTheKeySaysSo();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    static void make(OpenWindow& opened, std::size_t pictures)
    {
        QTest::mouseClick(opened.find<QPushButton>("generate"), Qt::LeftButton);
        QVERIFY(opened.waitForPictures(pictures));
    }

    static void choose(OpenWindow& opened, const char* menu, double factor)
    {
        for (QAction* action : opened.find<QMenu>(menu)->actions()) {
            if (action->data().toDouble() == factor) {
                action->trigger();
                return;
            }
        }
        QFAIL(menu);
    }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void LargerWindowTest::theShownPictureBecomesLarger()
{
    auto opened = open();
    make(*opened, 1);
    const RunRecordPtr first = opened->session().records().front();
    const Settings before = opened->settings();
    QVERIFY(opened->find<QToolButton>("makeLarger")->isEnabled());
    m_script->permit(0);
    choose(*opened, "makeLargerMenu", 2.0);
    QTRY_VERIFY(opened->state().activity);
    const GenerationRequest request = opened->state().activity->request;
    QCOMPARE(request.width, 256);
    QCOMPARE(request.height, 256);
    QCOMPARE(request.seed, first->request.seed);
    QCOMPARE(request.prompt, first->request.prompt);
    QCOMPARE(request.input.picture.width, 128);
    QCOMPARE(request.input.strength, 0.5);
    m_script->release();
    QVERIFY(opened->waitForPictures(2));
    QVERIFY(opened->settings() == before); // the column stays as it is
}

void LargerWindowTest::itsFileRepeatsIt()
{
    auto opened = open();
    make(*opened, 1);
    const QStringList one = opened->savedFiles();
    QTest::keyClick(&opened->window(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(opened->waitForPictures(2));
    QString file;
    for (const QString& saved : opened->savedFiles()) {
        file = one.contains(saved) ? file : saved;
    }
    opened->drop(file);
    QTRY_VERIFY(!opened->settings().request.input.empty());
    QCOMPARE(opened->settings().request.input.picture.width, 128);
    QCOMPARE(opened->settings().request.input.strength, 0.5);
    QCOMPARE(QString::fromStdString(opened->settings().request.input.origin), one.front());
}

void LargerWindowTest::aPictureOfTheGalleryBecomesLarger()
{
    savePictureIn(m_folder->filePath(QStringLiteral("Pictures")), requestOf("green leaf", 3, 7.5));
    auto opened = open();
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* view = opened->find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    auto* larger = opened->find<QToolButton>("galleryLarger");
    QTRY_VERIFY(!opened->text("detailsChanges").isEmpty());
    QVERIFY2(larger->isEnabled(), qPrintable(larger->toolTip()));
    m_script->permit(0);
    choose(*opened, "galleryLargerMenu", 1.5);
    QTRY_VERIFY(opened->state().activity);
    const GenerationRequest request = opened->state().activity->request;
    m_script->release();
    QCOMPARE(request.width, 192);
    QCOMPARE(request.prompt, std::string("green leaf"));
    QCOMPARE(request.guidance.w, 7.5);
    QVERIFY(request.input.picture == discPicture(3, 1.0));
    QVERIFY(opened->find<QWidget>("viewerPages")->isVisible());
}

void LargerWindowTest::aModelOfOneSizeSaysWhyNot()
{
    m_script->description.sizeIsFixed = true;
    auto opened = open();
    make(*opened, 1);
    auto* larger = opened->find<QToolButton>("makeLarger");
    QVERIFY(larger->isVisible() && !larger->isEnabled());
    QCOMPARE(larger->toolTip(), QStringLiteral("Icons makes one size only."));
    QTest::keyClick(&opened->window(), Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(opened->text("bannerSentence"), QStringLiteral("Icons makes one size only."));
    QCOMPARE(opened->finished(), std::size_t(1));
}

void LargerWindowTest::anotherModelsPictureSaysWhyNot()
{
    GenerationRequest other = requestOf("green leaf", 3);
    other.model = "/somewhere/else";
    savePictureIn(m_folder->filePath(QStringLiteral("Pictures")), other);
    auto opened = open();
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* view = opened->find<QListView>("gallery");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    auto* larger = opened->find<QToolButton>("galleryLarger");
    QTRY_VERIFY(!larger->isEnabled());
    QCOMPARE(larger->toolTip(), QStringLiteral("Another model made this picture: load that one first."));
}

void LargerWindowTest::withoutAPictureTheKeySaysSo()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(opened->text("bannerSentence").startsWith(QStringLiteral("There is no finished picture to make larger.")));
}

QTEST_MAIN(LargerWindowTest)
#include "larger_window_test.moc"
