#include "support/failing_disk.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/star_rating.h"
#include "ui/open_scripted.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::tests;
using namespace darkroom::ui;

/// The window while its history can't be written or read.
class HistoryFaultsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
    }

    void aFullDiskIsToldAndNoPictureIsLost();
    void starsThatCannotBeKeptAreNotShown();
    void withoutAFileTheGalleryGoesOnUntilTheNextStart();

private:
    static constexpr FailingDisk::Fault kFull{ENOSPC, FailingDisk::Refused::Changes, Afterwards::Fails};

    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }
    std::string history() const { return m_folder->filePath(QStringLiteral("Data/history.db")).toStdString(); }

    static void makePicture(OpenWindow& opened, std::size_t all)
    {
        QTest::mouseClick(opened.find<QPushButton>("generate"), Qt::LeftButton);
        QVERIFY(opened.waitForPictures(all));
    }

    static QAbstractItemModel& gallery(OpenWindow& opened)
    {
        QTest::mouseClick(opened.find<QToolButton>("galleryPageButton"), Qt::LeftButton);
        return *opened.find<QListView>("gallery")->model();
    }

    static QString told(OpenWindow& opened)
    {
        return opened.find<QWidget>("banner")->isVisible() ? opened.text("bannerSentence").remove(QChar(0x200b)) : QString();
    }

    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void HistoryFaultsWindowTest::aFullDiskIsToldAndNoPictureIsLost()
{
    {
        auto opened = open();
        makePicture(*opened, 1);
        QTRY_COMPARE(gallery(*opened).rowCount(), 1);
        {
            const FailingDisk disk(history(), 0, kFull);
            makePicture(*opened, 2);
            QTRY_VERIFY(told(*opened).contains(QStringLiteral("history.db can't be used")));
            QVERIFY2(told(*opened).contains(QStringLiteral("the disk is not full")), qPrintable(told(*opened)));
        }
        QCOMPARE(opened->savedFiles().size(), 2);
        // What comes later is kept again.
        makePicture(*opened, 3);
        QCOMPARE(opened->savedFiles().size(), 3);
    }
    auto again = open();
    QTRY_COMPARE(gallery(*again).rowCount(), 3);
    QCOMPARE(told(*again), QString());
}

void HistoryFaultsWindowTest::starsThatCannotBeKeptAreNotShown()
{
    auto opened = open();
    makePicture(*opened, 1);
    QTRY_COMPARE(gallery(*opened).rowCount(), 1);
    auto* view = opened->find<QListView>("gallery");
    view->setCurrentIndex(view->model()->index(0, 0));
    auto* stars = opened->find<StarRating>("stars");
    {
        const FailingDisk disk(history(), 0, kFull);
        stars->setFocus();
        QTest::keyClick(stars, Qt::Key_Right);
        QTRY_VERIFY(told(*opened).contains(QStringLiteral("history.db can't be used")));
        QTRY_COMPARE(stars->value(), 0);
    }
    QTest::keyClick(stars, Qt::Key_3);
    QTRY_COMPARE(view->model()->index(0, 0).data(GalleryModel::StarsRole).toInt(), 3);
    QTRY_COMPARE(stars->value(), 3);
}

void HistoryFaultsWindowTest::withoutAFileTheGalleryGoesOnUntilTheNextStart()
{
    {
        auto opened = open();
        makePicture(*opened, 1);
        auto& model = gallery(*opened);
        QTRY_COMPARE(model.rowCount(), 1);
        auto* view = opened->find<QListView>("gallery");
        view->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(view, Qt::Key_4);
        QTRY_COMPARE(model.index(0, 0).data(GalleryModel::StarsRole).toInt(), 4);
    }
    {
        const FailingDisk disk(history(), 0, kFull);
        auto opened = open();
        QTRY_VERIFY2(told(*opened).contains(QStringLiteral("Until the next start")), qPrintable(told(*opened)));
        auto& model = gallery(*opened);
        QTRY_COMPARE(model.rowCount(), 1);
        opened->window().resize(1280, 800);
        m_theme->setChoice(ThemeChoice::Light);
        opened->screenshot(QStringLiteral("history-full-disk-light"));
        m_theme->setChoice(ThemeChoice::Dark);
        opened->screenshot(QStringLiteral("history-full-disk-dark"));
        makePicture(*opened, 1);
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(model.index(1, 0).data(GalleryModel::StarsRole).toInt(), 4);
    }
    auto again = open();
    QTRY_COMPARE(gallery(*again).rowCount(), 2);
    QCOMPARE(gallery(*again).index(1, 0).data(GalleryModel::StarsRole).toInt(), 4);
    QCOMPARE(told(*again), QString());
}

QTEST_MAIN(HistoryFaultsWindowTest)
#include "history_faults_window_test.moc"
