#include "ui/open_scripted.h"
#include "ui/session/session_file.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// A picture that no disk took, in the real window over a scripted engine.
class UnsavedWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile blocker(pictures()); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
    }

    void savingAgainPutsItIntoItsFolder()
    {
        auto opened = openScripted(std::make_shared<Script>(), *m_theme, m_folder->path());
        make(*opened);
        auto* again = opened->find<QPushButton>("bannerRemedy");
        QCOMPARE(again->text(), QStringLiteral("Save again"));
        QVERIFY(again->isVisible());
        opened->screenshot(QStringLiteral("unsaved"));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY2(again->isVisible(), "the folder is still in the way, and it says so");
        QVERIFY(QFile::remove(pictures()));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(opened->savedFiles().size(), 1);
        QTRY_VERIFY(opened->session().unfinished().empty());
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(opened->text("savedWhere").contains(QStringLiteral(".png")));
    }

    void theNextStartMakesItAgain()
    {
        std::uint64_t seed = 0;
        {
            auto opened = openScripted(std::make_shared<Script>(), *m_theme, m_folder->path());
            make(*opened);
            seed = opened->session().records().back()->request.seed;
            opened->window().close();
        }
        QVERIFY(QFile::remove(pictures()));
        const auto script = std::make_shared<Script>();
        auto opened = openScripted(script, *m_theme, m_folder->path());
        QTRY_COMPARE(opened->find<QPushButton>("bannerRemedy")->text(), QStringLiteral("Make them now"));
        QTest::mouseClick(opened->find<QPushButton>("bannerRemedy"), Qt::LeftButton);
        QVERIFY(opened->waitForPictures(1));
        QCOMPARE(opened->session().records().back()->request.seed, seed);
        QCOMPARE(opened->savedFiles().size(), 1);
    }

private:
    QString pictures() const { return m_folder->filePath(QStringLiteral("Pictures")); }

    static void make(OpenWindow& opened)
    {
        QTest::keyClick(&opened.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened.waitForPictures(1));
        QTRY_VERIFY(opened.text("bannerSentence").contains(QStringLiteral("Pictures")));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(UnsavedWindowTest)
#include "unsaved_window_test.moc"
