#include "ui/gallery/folder_menu.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/star_rating.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Folders that the gallery follows, added and taken away in the real window.
class FoldersWindowTest : public QObject {
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
    }

    void aFolderIsAddedFollowedAndTakenAway();
    void markedPicturesKeepTheirMarks();
    void whatIsFollowedIsNotAddedTwice();
    void theButtonOpensTheMenu();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }
    QString other() const { return m_folder->filePath(QStringLiteral("Other")); }

    static QListView* showGallery(OpenWindow& opened)
    {
        opened.find<QToolButton>("galleryPageButton")->click();
        return opened.find<QListView>("gallery");
    }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void FoldersWindowTest::aFolderIsAddedFollowedAndTakenAway()
{
    savePictureIn(m_folder->filePath(QStringLiteral("Pictures")), requestOf("red apple", 1));
    const QString file = savePictureIn(other(), requestOf("green leaf", 2));
    {
        auto opened = open();
        auto* view = showGallery(*opened);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        opened->find<FolderMenu>("folderMenu")->add(other());
        QTRY_COMPARE(view->model()->rowCount(), 2);
        savePictureIn(other(), requestOf("blue boat", 3)); // watched, too
        QTRY_COMPARE(view->model()->rowCount(), 3);
    }
    auto again = open();
    auto* view = showGallery(*again);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    auto* menu = again->find<FolderMenu>("folderMenu");
    QCOMPARE(menu->folders(), QStringList{other()});
    auto* entry = menu->findChild<QMenu*>();
    QVERIFY(entry);
    entry->actions().front()->trigger();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(QFile::exists(file));
}

void FoldersWindowTest::markedPicturesKeepTheirMarks()
{
    savePictureIn(other(), requestOf("green leaf", 2));
    auto opened = open();
    auto* view = showGallery(*opened);
    auto* menu = opened->find<FolderMenu>("folderMenu");
    menu->add(other());
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_4);
    QTRY_COMPARE(opened->find<StarRating>("stars")->value(), 4);
    menu->remove(other());
    QTRY_COMPARE(view->model()->rowCount(), 0);
    menu->add(other());
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_COMPARE(opened->find<StarRating>("stars")->value(), 4);
}

void FoldersWindowTest::whatIsFollowedIsNotAddedTwice()
{
    FolderMenu menu(QStringLiteral("/pictures/own"));
    QSignalSpy chosen(&menu, &FolderMenu::foldersChosen);
    menu.add(QStringLiteral("/pictures/own"));
    menu.add(QStringLiteral("/pictures/own/2026"));
    QCOMPARE(chosen.count(), 0);
    menu.add(QStringLiteral("/a/b/"));
    menu.add(QStringLiteral("/a/b"));
    menu.add(QStringLiteral("/a/bc"));
    QCOMPARE(menu.folders(), (QStringList{QStringLiteral("/a/b"), QStringLiteral("/a/bc")}));
    menu.add(QStringLiteral("/a"));
    QCOMPARE(menu.folders(), QStringList{QStringLiteral("/a")});
    QCOMPARE(chosen.count(), 3);
}

void FoldersWindowTest::theButtonOpensTheMenu()
{
    auto opened = open();
    showGallery(*opened);
    QTest::mouseClick(opened->find<QToolButton>("galleryFolders"), Qt::LeftButton);
    auto* menu = opened->find<FolderMenu>("folderMenu");
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

QTEST_MAIN(FoldersWindowTest)
#include "folders_window_test.moc"
